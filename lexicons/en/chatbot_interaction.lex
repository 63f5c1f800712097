# How well a machine that talks understands, answers, remembers and relates. The
# words must point to a bot, an AI or its talk. A bot that is down is
# technical_reliability; danger in a crisis is crisis_safety, and this too.

factor   chatbot_interaction
name     Quality of conversation with a chatbot
group    program

# --- it does not understand ------------------------------------------------------
barrier   threshold 0.50   not: keep
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  (doesn't | didn't | does not | did not | do not | could not | would not | wouldn't | won't | cannot | can't | couldn't | never | fails to | failed to | unable to | incapable of | not able to | isn't | wasn't | don't | not | struggles to) (always | really | seem to | even | fully | actually | quite | ever | truly | completely | properly | exactly | able to | be able to | yet)? (understand | understanding | comprehend | comprehending | listen | listening | interpret | interpreting | grasp | follow | acknowledge) (me | you | what | my | your | a word | a thing | at all | certain | context | nuance | everything | human | when | complex | whatever | to (me | you | my | what | your | anything | whatever | everything | a word) | the (context | meaning | nuance | conversation | concept))   0.62
  except /\b(?:i|we|they|people|friends|my \w+) (?:\w+ ){0,2}(?:don.?t|didn.?t|can.?t|couldn.?t|cannot|never|do not|did not) (?:\w+ ){0,2}understand\b.{0,40}/
  except (can't | cannot | couldn't | not | unable to) (even | really)? listen to (anything | everything)
  - you can't listen to anything for free
  except (wasn't | not | isn't) able to listen to my (favorite~ | music | stories | story | sounds | meditation~)
  (it | bot | ai | a.i | chatbot | robot | he | app) (doesn't | didn't | does not | did not | do not | could not | would not | wouldn't | won't | cannot | can't | couldn't | never | fails to | failed to | unable to | incapable of | not able to | isn't | wasn't | don't | not | struggles to) (always | really | seem to | even | fully | actually | quite | ever | truly | completely | properly | exactly | able to | be able to | yet)? (understand | understanding | comprehend | comprehending | listen | listening | interpret | interpreting | grasp | follow | acknowledge | get me | get it when | hear you | hear me | know what (i'm | you're) (saying | talking))   0.64
    + it doesn't understand what I say
    + the bot never really listens
    - the developers don't listen to users
  except (it | app | he | ai | bot) (don't | do not | doesn't) get me wrong
  - I love this app don't get me wrong
  except (i | we | people | who | they | them | friends | parents | family | others | everyone | nobody | noone | @helper | doctor~ | husband | wife | mom | mother | dad | developers | devs | you | users | teachers | support | company | team | brain | she) ..1 (doesn't | didn't | does not | did not | do not | could not | would not | wouldn't | won't | cannot | can't | couldn't | never | fails to | failed to | unable to | incapable of | not able to | isn't | wasn't | don't | not | struggles to) ..1 (understand | understanding | comprehend | comprehending | listen | listening | interpret | interpreting | grasp | follow | acknowledge) (me | you | what | my | your | to)? (me | you | what | my | your)?
  except (was | were | i'm | am) (not | never) (able to)? (listening | understanding | understand | follow) (my | me | what | your)
  (misinterpret* | misunderstand* | misunderstood | misread~ | mis-interpret* | misconstrue*) (my | what | me | the | your | everything | things | words | you)   0.68
    + it misinterprets what I type
    - I am misunderstood by people
  (understand~ | understood | recognize~ | comprehend~ | grasp) .. (only | very few | limited | certain) (words | phrases | keywords | answers | things | responses)   0.60
  except /\b(?:she|he|therapist\w*|provider\w*|coach\w*|counsel\w+|support|they|company)\b.{0,12}\b(?:never|doesn.?t|didn.?t|don.?t|not)\b.{0,6}\b(?:respond\w*|acknowledg\w*|address\w*).{0,40}/
  (doesn't | don't | can't | didn't | not | never | couldn't | isn't) .. (recogni* | respond* to | acknowledge* | address* | process* | register* | looking at) .. (what (i'm | i am | i was | i | you're | you are | you | is being | was | is actually) | my (responses | replies | answers | messages | words | input | questions | typing) | your (responses | replies | answers | messages | words | questions) | certain (words | things | phrases) | anything (i | you) (say | type | write))   0.66
    + it isn't recognizing what I was saying
    + it isn't looking at your replies at all
    - I can't recognize what is on screen
  except (i | who | people | friends | they | family | doctors | to) (can't | don't | didn't | couldn't | never | am not | do not) .. (recogni* | process* | address* | acknowledge* | register*) .. (what | my | anything)
  (response~ | reply | replies | answer~ | it said | said | comment~ | advice | conversation~ | it's responses | its responses | questions | it | bot | he) .. (unrelated | irrelevant | off topic | off base | random | inappropriate | out of context | nonsensical | nonsense | missed the (mark | point) | missing the (mark | point) | miss the (mark | point) | misses the (mark | point) | makes no sense | don't make sense | doesn't make sense | didn't make sense | make no sense | not relevant | made no sense | tone deaf | had nothing to do | have nothing to do | has nothing to do) .. (to what | what i | with what | to my | i said | conversation | to me | said | typed)?   0.40
  (response~ | replies | reply | answers | bot | ai | chatbot | conversation~ | chat) ..5 (unrelated | irrelevant | off topic | off base | inappropriate | out of context | nonsensical | nonsense | missed the (mark | point) | missing the (mark | point) | miss the (mark | point) | misses the (mark | point) | makes no sense | don't make sense | doesn't make sense | didn't make sense | make no sense | not relevant | tone deaf | completely off | way off | all over the place)   0.74
    + its responses are completely off
    + the replies make no sense
    - the prices make no sense
  except (developer* | company | support | therapist) ..3 (response~ | reply | replies | answers)
  (unrelated | irrelevant | nothing to do) (to | with) what (i | you) (said | say | type* | wrote | was saying | am saying | just said | put | told)   0.78
    + wholly irrelevant to what I wrote

# --- scripted and repetitive --------------------------------------------------------
  /\b(?!robot)\w{2,}bots?(?:'s)?\s(?:[\w']+\s){0,3}(?:scripted|repetitive|robotic|annoying|judge?mental|limited|confused|condescending|patronizing|doesn't understand|doesn't listen|misunderst\w+|predictable)\b/   0.60
    + Zonkbot is very scripted
  (won't | can't | wouldn't | refuses to | kept | keeps) (drop | changing | change) the subject   0.58
  (unable to | can't | cannot | doesn't | didn't | fails to | couldn't | not able to) (even)? (recogni*) .. (terms | words | phrases | word | sentences | answer | response | typos | spelling)   0.62
  except (i | who) (can't | couldn't | didn't | don't)
  (pick | choose | select | choosing | picking | selecting) from (a | the | given | only)? (multiple choice | preset | pre set | list of | few | limited | canned | premade) (of)? (answer~ | response~ | option~ | replies)   0.54
  all (it | he | the bot) (understands | ever says | says | knows | can say)   0.54
  (doesn't | didn't | hasn't | don't | never | not) (really | always | quite | even)? (get | gotten | got | getting) the (gist | hint | message | nuance)   0.54
    + the bot did not get the gist of it
  (isn't | not | doesn't | never | aren't) (actually | really | even)? (look | looking | reading | read | considering | analyzing | responding) (at | to)? (any of)? (your | my) (responses | replies | answers | entries | messages)   0.58
  except /\bhuman\b.{0,60}\bautomated respon\w+/
  except (generic | automated | canned) response from
  (scripted | canned | prescripted | pre scripted | pre programmed | preprogrammed | programmed | pre written | prewritten | pre-written | pre-programmed | pre set | preset | pre made | premade | prefab | generic | automated | auto | automatic | robotic | repetitive | repeated | repeating | repeat | rote | stock | formulaic | boilerplate | predetermined | pre determined | predictable | auto matted | automatted | fake | limited | simplistic | superficial | insincere | one word | cookie cutter | same | identical | mechanical | stilted | shallow | vague | useless | stupid | weird | dumb | odd | random | wrong | inappropriate | lame | cheesy | unhelpful | condescending | patronizing | insensitive) (and (limited | repetitive | predictable | canned | generic | robotic | scripted | impersonal | fake | superficial))? (old | few | exact | set of | ol | three | 3 | kind of)? (response~ | replies | reply | answers | conversation~ | chat | chats | chatbot | bot | bots | ai | dialogue | dialog | dialogues | convos | convo | script~ | robot | feeling bot | interaction~ | prompts from the bot)   0.60
  except (received | receive | got | get) ..2 (generic | auto | automated | canned | same) (auto)? (response | reply)
  except (auto | automated) (reply | replies) (over | from | email*)
  except /\b(?:received|cancel\w*|customer|support|tech|refund|emails?|therapist\w*|same as everyone)\b.{0,80}\b(?:canned|automated|generic|scripted|same)\b.{0,20}\brespon\w+/
  except /\b(?:canned|automated|generic|scripted|same)\b.{0,20}\brespon\w+.{0,60}\b(?:everyone|support|tech|department|emails?|refund|hours|company)\b/
  except /\b(customer|refund\w*|support|reimburs\w*|e-?mails?|apple|tickets?)\b[^.!?]*?\b(scripted|canned|automated|stock|pre-?written|generic)\s+(respon\w+|repl\w+|answers?|messages?)/
  - their support sent a canned response
  except (automated | automatic) (chat | chatbot | bot)
    + canned responses
    + the same old conversations again
    - the same old price
    - I canned my answers
  except (support | customer | email* | developer* | company | they | team | therapist | therapists | contact* | counselor | coach) ..8 (automated | auto | automatic | canned | generic | same | scripted | robotic | stock | boilerplate | useless | vague | repetitive) ..2 (response~ | reply | replies | answers)
  except (automated | auto | automatic | canned | generic | same | scripted | robotic | stock | boilerplate) ..2 (response~ | reply | replies | answers) .. (from | by | about | customer | support | email* | developer* | company | review~ | refund)
  except (my | limited | few | these | same | wrong | own | put | pick | preset | type | give | choose | multiple | the) (set of | exact | few)? answers
  except (same) (chat) (room | group | message~)
  except (automated | robotic) (replies | response~) based on
  except (wonderfully | well | beautifully | brilliantly | cleverly) programmed (ai | bot | chatbot | robot)
  except /\bhelp["”’' ]+(?:link|page|menu|section)\b.{0,80}/
  except same (thing~ | kind of conversation) (with | about) (friends | people)
  (response~ | replies | reply | conversation~ | chat | chatbot | bot | bots | ai | dialogue | dialog | robot | interaction~) (here | options | you get | i get | it gives | from the bot)? (is | are | was | were | seem~ | feel~ | felt | get | gets | become~ | became | were | can be | sound~ | being | has become) (@very | also | all | just | like | still | a | sometimes | often | always | kinda)? (@very)? (scripted | canned | programmed | preprogrammed | pre programmed | prewritten | pre written | generic | automated | automatic | robotic | repetitive | repeated | repeating | formulaic | boilerplate | predetermined | predictable | fake | limited | simplistic | superficial | insincere | cookie cutter | the same | mechanical | stilted | shallow | vague | useless | stupid | dumb | weird | annoying | terrible | horrible | awful | bad | poor | not good | lame | cheesy | unhelpful | condescending | patronizing | insensitive | rude | judgmental | pushy | creepy | boring | childish | cold | impersonal | awkward | slow | stuck | clunky | frustrating | not helpful | inappropriate | confused | confusing | off | wrong | unnatural | disjointed | a joke | lacking | rigid | aggressive | judgemental | stupid | primitive | tedious | one sided | absolutely horrible | garbage | trash | irritating | off putting)   0.72
  except (response~ | replies | reply) (is | are | were) (very | so | too)? (very)? slow
    + the bot is pushy and fake
    + the conversation feels stilted
    - the conversation is not scripted? it is deep
  except (developer* | company | support | customer | email | therapist | therapists | counselor) ..3 (response~ | reply | replies | conversation~ | chat)
  except (live chat | group chat | chat room)
  (keeps | keep | kept | just | only | always | continually | constantly | continues to | over and over | again and again | starts) (on)? (asking | asks | repeat~ | repeating | repeats | giving | gives | sending | sends | saying | says | ask | give | say | responding with | looping) (me | you | out)? (with)? (the | those | these)? (exact)? (same | canned | generic | scripted | automated | random) (old | few | exact | three | 3 | stupid | basic)? (question~ | response~ | thing~ | answer~ | phrase~ | message~ | advice | line~ | exercise~ | stuff | suggestion~ | topic~ | conversation~ | routine~ | resource~ | reply | replies)   0.66
    + it keeps repeating the same three questions
    - the company keeps sending the same bill
  except (therapist~ | counselor | customer | support | they | company | developer* | email~) ..3 (keeps | keep | kept | just | only) ..3 (same | canned | automated | generic) .. (message~ | response~ | answer~ | thing~ | reply | replies)
  (same | identical) (exact | old | few | three | 3)? (response~ | question~ | conversation~ | replies | answers | script~ | message~ | resource~ | phrase~ | dialogue | lines) .. (over and over | again and again | every time | repeatedly | every day | no matter | each time | all the time | used over | every single | multiple times | whatever i | regardless)   0.62
  except not (just | always | simply)? ..1 the same (conversation~ | questions | responses | thing~) over and over
  except not (just | always | simply)? ..1 same (conversation~ | questions | responses) over and over
    + the same responses over and over
    - the same voice every night
  except (meditation~ | voice | music | sound~ | story | stories | course~ | listen) ..5 same
  (repeats | repeat | repeating | repeated) (itself | himself | herself | the same | same | my words | what i (say | said))   0.58
  except (history | offer | pattern~ | cycle | story | music | song | sound) ..1 repeats itself
    + the bot repeats itself
    - repetitive stories
  except (to | refused to | you | i | can | and | have to | having to | could) repeat the same
  - I could repeat the same session daily
  except (meditation~ | lesson~ | teacher | narrator | voice | speaker | course~ | content | audio | video~) .. (repeat~ | repeats | repetitive)
  (stuck | caught | went | goes | trapped | gets) (in | on | into) (a | an | the same | some | this)? (endless | infinite | constant | weird)? (loop | loops | looping)   0.60   [both]
  except (stuck | caught | trapped | get | gets) in (a | the | an | this)? (loop | loops) of
  except /\b(?:stuck|caught|goes|went|gets) (?:on|in|into) .{0,25}\bloop.{0,15}\b(?:dots|load\w*|login|logging|screen|update|buffer\w*|error)/
    + the bot gets trapped in an endless loop
  except (i | mind | thoughts | brain) .. (stuck | caught | trapped) (in | on)
  except (login | log in | password | loading | screen | sign | payment | update) ..5 (stuck | caught) (in | on)
  (multiple choice | preset | pre set | canned | few | limited | only | pre written | prewritten | pick from | choose from | premade | pre selected | predetermined | select from | pre determined) (answer~ | response~ | option~ | choices | replies | selection~ | options to choose) .. (to choose | bot | conversation | type | respond | reply | say | chat | talk | answer | pick | feel*)   0.56
    + only preset answers to choose from when it talks
  (can't | cannot | couldn't | won't let (me | you) | doesn't let (me | you) | does not let (me | you) | not let (me | you) | not able to | unable to | wish i could | no way to | never) (actually | really | even | just | freely | further)? (type | write | respond | reply | answer | talk back) (freely | back | a response | my own | what i | in my own | further | own | whatever | your own | out (my | what | a response))   0.58
    + you can't type your own words to it
    - can't say how I got here
  (give~ you | gives you | gives | give | offers | pick | choose | select | only) .. (options | choices | multiple choice | responses) .. (to (reply | respond | answer) | and none | instead of (typing | letting) | to choose from when) .. (apply | fit | match | me)?   0.46
  (won't | never | doesn't | refuses to | refused to | wouldn't | can't | not) (let)? .. (drop the subject | change the subject | stay on (one | topic | track) | stay on | keep up | remember (what | anything | my | our | me | that) | follow (the | a | along | up | my | conversation) | move on | have a (real | actual | proper) conversation | hold a conversation | carry (on)? a conversation | deviate | adapt | continue the conversation | discuss)   0.46
  (bot | ai | chatbot | it | robot | he | conversation~) .. (can't | won't | doesn't | couldn't | poor at | bad at | terrible at | not good at | struggles to | struggle to | fails to | wouldn't | never | unable to) .. (drop the subject | change the subject | stay on (topic | track | subject | one) | keep up | remember (what | anything | our | that i) | follow (the | a | along | my | conversation*) | move on | (have | hold | carry) .. conversation | hold a conversation | deviate | adapt | discuss | respond to (all | what | my | everything) | engage | improvise | converse | keep* a conversation | keep* conversation~ | following)   0.66
    + it struggles to follow the conversation, it can't keep up
    - I can't remember our first conversation
  except (can't | doesn't | won't) .. remember .. (password | login | settings | place | where i (was | left))
  (forgot | forgets | forgetting) .. (what (i | you) (said | told | say) | everything i (said | told) | our conversation | conversation~ | my name | what we)   0.60
    + it forgets what I told it

# --- cold, pushy, unhelpful machine -------------------------------------------------
barrier   not: drop
  except (she | he | teacher | voice | narrator | tamara | instructor) .. (sounds | sounded | seems | seemed | is | feels) .. scripted
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  (talk | talking | talks | chat | chatting | speaking | speak | conversation | communicating | conversing | texting | arguing | interacting) (to | with) (a | an | some | this | the | just)? (stupid | dumb | damn | mere | simple | cheap | mindless | computer | lifeless | brainless | broken)? (wall | brick wall | machine | computer | script | answering machine | program | void | parrot | robot | bot)   0.45
  (like | just | only | felt like | feels like | merely | stupid | basically | its | was) ..3 (talk | talking | talks | chat | chatting | speaking | conversation | texting) (to | with) (a | an | some)? (stupid | dumb | damn | brick | basic | bad)? (wall | machine | computer | script | answering machine | program | void | parrot | robot | bot | ai | automated system)   0.66
  except though (you're | it's | i'm | they're) (only | just) ..2 (bot | robot | ai | machine)
  except can just talk to (a | the) (wall | machine | void)
    + it's like talking to a wall
    + I felt like I was chatting with a bot
    - a friend, not like talking to a machine
  except (therapist | therapist's | therapists | counselor) ..8 (talking to a (brick wall | wall | robot | bot))
  except (don't | doesn't | didn't | not | never | isn't | forget | forgot) (even)? (feel* | seem* | realize | that | like)? .. talk* (to | with) a (robot | bot | machine | computer)
  except pay* to (talk | chat) to a (robot | bot)
  except (nice | surprisingly nice | good | great | helpful) to (talk | chat) (to | with) a .. (robot | bot | chatbot | computer)
  except (like | love | enjoy | can | able | nice) .. to (talk | chat) (to | with) a .. (robot | bot | chatbot)
  (feels | felt | feel | is | so | very | too | bit | seems | scripted and | all | are) scripted   0.54
    + it feels scripted
  except (messages | therapist | emails | support | she) .. scripted
  (doesn't | don't | didn't | never | won't) (say | saying) (anything | something) (helpful | useful | new | meaningful)   0.60
    + it doesn't say anything helpful
  except /\b(?:she|he|therapist\w*|provider\w*|coach\w*|counsel\w+|support|they|company)\b.{0,12}\b(?:never|doesn.?t|didn.?t|don.?t|not)\b.{0,6}\b(?:respond\w*|acknowledg\w*|repl\w+|answer\w*).{0,40}/
  (fails | failed | doesn't | didn't | won't | struggles | never) (to)? (respond~ | reply | answer | react | acknowledge) .. (to)? (my | what i | what you | your) .. (response~ | replies | reply | messages | answers | say | said | typed | question~ | input)?   0.54
  except (won't | doesn't | didn't | never) (respond~ | answer~ | reply) (to)? my (e mails | emails | email~ | e mail~ | ticket~ | calls | refund)
    + the bot doesn't react to my answers
  except /\b(?:they|company|support|team|devs|developers?|customer service)\b.{0,12}\b(?:never|don.t|didn.t|won.t|failed?|fails)\b.{0,12}\b(?:respond|repl|answer|acknowledg|react)\w*.{0,40}/
  except (they | company | support | developer~ | team | therapist | she | customer service | devs | people) ..1 (fails | failed | doesn't | didn't | won't | never | don't) (to)? (respond~ | reply | answer | react | acknowledge) .. (my | what | your)
  except /\bai (?:generated )?(?:images?|art|pictures?|graphics)\b.{0,60}/
  (ai | bot | chat | conversation~ | robot) .. (flaw* | confus* | glitch* | joke | gets old | get old | limited | basic)   0.54
  (just | only | merely | simply | basically | nothing but | obviously | clearly | still | but) (a | an | some | another)? (dumb | stupid | glorified | basic | simple | scripted | automated | bad | silly | talking | cutesy | annoying | fake)? (bot | chatbot | chat bot | robot | ai chat | ai chatbot | ai bot | computer program | chat program | decision tree | machine | ai robot | automated bot | automatic chat)   0.55
  except just a (robot | bot) (telling | saying | sending | confirming)
    + it is just a chatbot
    + nothing but a robot
    - I know it's just a bot and yet it helps me a lot
  except (know | though | although | even though | even if | knowing | while | despite | realize | remember* | forget | forgot | i get | understand) .. (just | only | obviously | still) (a | an)? (bot | chatbot | robot | ai | machine | computer program)
  except (isn't | not | more than | wasn't) just .. (bot | chatbot | robot | machine)
  (don't | doesn't | didn't | do not | not | never | hate | dislike | not a fan of | can't stand | tired of | sick of | annoyed (by | with)) (really | want (to)? | like | care for | enjoy | need | trust | love | appreciate | find)? (to)? (use | talk to | talking to | chat with | the | a | an | this | having | with | chatting with | that | it's | being)? (the | a | an | this | some)? (new | creepy | stupid | dumb)? (bot | bots | chatbot | chat bot | robot | ai | ai chat | ai chatbot | ai bot | chatting (part | feature | aspect) | chat (part | feature))   0.62   not: keep
  except (i'm | i am | am | im) not (a | some) (bot | robot)
  except (don't | do not) talk to bots
  except doesn't use ai
    + I don't like the bot
    + hate the new chatbot
    - I don't know if it is a bot and don't care
  except (doesn't | not | don't) (feel | seem | sound) like (a | the)? (bot | robot | ai)
  except (isn't | not) (a | an | just a) (bot | robot | ai | chatbot)
  (@bad | worse | stupid | dumb | creepy | useless | annoying | pushy | clunky | glorified | basic | primitive | condescending | patronizing | rude | cutesy | manipulative | judgmental | dumbest | pointless | soulless | broken | weird | aggressive | crappy | damn | heartless) (little | new | automated | talking | cartoon)? (bot | bots | chatbot | chat bot | robot | robots | ai | ai chat | ai bot | virtual assistant)   0.70
    + a condescending robot
    - no stupid bot here
  (no | zero | lack of | lacks | without | little | isn't any | lacking | not much | not very | isn't very | not so | not really | isn't | wasn't | not) (real | actual | any | true | a | an | much | very)? (depth to the (chat | conversation) | intelligence | artificial intelligence | conversation~ | empathy | interactive | conversational | natural conversation~ | smart | intelligent) .. (bot | ai | chat | response~ | robot | at all | in the | with the)?   0.44
  (bot | ai | chatbot | robot | conversation~ | responses) (should | could | needs to) (be | have)? (a bit)? (smarter | more (natural | human | intelligent | interactive | responsive) | understand | remember)   0.72   not: keep
  (wish | hope | would be (nice | great | better | cool) if | please make | should | could | needs to | need to | could do a) .. (it | he | ai | bot | better job)? (understand* | respond* (better | to) | converse | listen* (better | more | to me)) .. (more | better | what | to | me | a little)   0.56   not: keep
  (wish | hope | would be (nice | great | better | cool) if | please make | improve) (the)? (bot | ai | chatbot | conversation~ | response~ | robot) .. (were | was | could | would | more | better | smarter | less | had | remember* | improve*)   0.62   not: keep
    + wish it would understand more of what I write
    + I wish the bot were smarter
    - wish it could track more naps
  (better | improve~ | improved) .. (active listening | listening | chat | conversation~ | bot | ai | dialogue | response~ to | responding)   0.46
  except better after a .. conversation
  (more like | like) a (text based | txt based | choose your own | text adventure | game | questionnaire | decision tree | script | form | quiz) .. (game | adventure | than | conversation | chat)?   0.46
  (does | do | did | doing) all the talking   0.66
    + it does all the talking
  (it | bot | he | ai | robot) ..2 (said | says | told me | replied | responds | responded | answered | answers | goes | asked | tells me) ..1 ("great" | "awesome" | that's (great | awesome | wonderful | good) | i'm sorry to hear | sorry to hear | it was making | i was (doing | making) | oh | great job | great idea | good job | congrat* | something (completely | totally | random | irrelevant) | i don't understand | i'm only a bot | i'm just a)   0.64
    + it said great job when I told it my cat died
    - she said that's great news for all of us who like it? no, my doctor did
  (i | when i | after i) (say | said | told (it | him | her) | tell (it | him) | typed | type | write | wrote | answered | answer | put | respond* | mention*) ..8 (it | bot | he | ai) ..2 (said | says | replied | responds | responded | just | asked | asks | still | kept | keeps | told | tells | thinks | assumed | goes | gave | gives | would) .. (something | same | sorry | great | that's | i'm | unrelated | random | irrelevant | sleep | nothing | wrong | me to | like | about | ok | about | how)   0.58
    + I told it I was angry and it just said sorry
    - I said it was nice and it still is
  (kept | keeps | keep) (telling me to | asking if | asking me if | suggesting | assuming | pushing | trying to | changing the subject | going (off | on)) .. (i | me | that | same | suicid* | breath* | exercise~ | crisis)   0.40
  (doesn't | did not | didn't | don't | won't | isn't | wasn't | not | can't) .. (give | giving | offer* | provide | providing | say | saying) .. (good | real | actual | any | useful | helpful | much | anything) (advice | helpful | useful | feedback | insight* | solutions | help | response~) .. (bot | ai | chat | back | to (my | what) | in response | when i)?   0.36
  (emoji~ | emojis | gifs | gif | memes | slang | corny jokes | jokes | cutesy | baby talk | kiddie) .. (annoying | everywhere | childish | stand | too many | hate | unnecessary | distract* | patroniz* | condescend* | overus* | excessive | stupid | cringe*)   0.45
    + too many emojis everywhere from a stupid robot
  (can't stand | hate | annoying | too many | tired of | stop with | lose | excessive | stupid | overuse of | dislike | annoyed by) (all)? (the | these | those)? (emoji~ | emojis | gifs | memes | corny jokes)   0.45

  (ai | bot | chatbot | robot | artificial intelligence) .. (not | isn't | can't | doesn't | never | incapable | unable | won't | cannot | couldn't | far from | lacks | fails | needs (work | improvement | to) | need~ (work | improvement)) .. (replace | human | real | person | help* | understand | work | good | smart | intelligent | respond* | empath* | feel* | provid* | advanced | friend | great | conversation | perfect | there yet | improv* | work | listen* | deep | capable | intelligence)   0.60   not: keep
    + the AI can't replace a human
    - the robot story, not for me
  except (even though | although | know | though | while | knowing) .. (bot | ai | robot | chatbot) .. (not | isn't | can't | doesn't) .. (real | human | person | replace)
  (not | isn't | wasn't | nothing | never | doesn't | don't | far from | no) (feel | seem | sound | really | at all | quite | respond | talk | act | very)? (like)? (talking to | chatting with | having | like)? (a | an)? (real | actual | human | natural) (person | therapist | conversation | human | friend | people | response~ | human being | like)   0.44   not: keep
  except (though | although | even if | because) .. (not | isn't | doesn't) (feel | seem | like)? .. (real | actual) (person | human | therapist)
  except (forget~ | hard to believe) ..8 (not | isn't) (a | an) (real | actual) (person | human)
  except (know* | even though | although | though | realize | obviously | while) .. (not | isn't) (a | an)? (real | actual) (human | person | people | therapist | human being)
  except (i | we) .. (not | don't | didn't | never) .. (process | acknowledge | address | register) what i
  (pretend* | acts | trying | tries) .. (to be | like | as) .. (human | a person | your friend | my friend | a friend | a therapist | real person)   0.44
  (convers* | chat* | bot | ai | it) .. (gives up | give up | gave up | ended the conversation | ends the conversation | end the conversation | cut (me)? off | cuts (me | you)? off | stops responding | stopped responding | stop responding)   0.50
  (chat | conversation~ | bot | ai | it) .. (too (short | quick | fast | slow | chatty | wordy | long winded | cheerful | chipper | peppy | perky | happy))   0.40

# --- it talks well ------------------------------------------------------------------
facilitator   threshold 0.50   not: drop
  except /\b(?:(?:my|the|our|a|her|his|new|real|first) (?:therapists?|counsel+ors?|coach(?:es)?|community|teachers?|host|doctor|psychiatrist)|therapists|counsel+ors|coaches|she|community|people here|everyone here|group|members|staff)\b.{0,110}/
  (like | feels like | felt like | as if | it's like | basically | almost | as though) ..2 (you can talk | you can just talk | you talk | talking | speaking | chatting | texting | having a (conversation | chat) | conversing | sharing) (to | with) .. (real | actual | friend~ | therapist | human | person | someone | best friend | counselor | buddy | psychologist | somebody | close friend | good friend)   0.66
    + it is almost like chatting with a close friend
    + feels as if I am chatting with a real person
    - I don't feel like talking to a friend
  except (not | isn't | doesn't | nothing | don't | didn't | never | wasn't) .. (like | feel*) .. (talk* | chat* | speak*) (to | with)
  except (didn't | don't | doesn't | do not | not) feel like (talking | speaking)
  except (i | when you | you | if you) (feel | felt) like (talking | speaking | chatting)
  except (i | we | they | you | don't | not) (really | also | do)? like (talking | speaking | chatting) (to | with) (my | a | the)? .. (friend~ | therapist | someone | person | human | people | best friend)
  except as friends
  (like | as | feels like | almost like | similar to) (having | talking to | a | an | my (own | very own)? | your (own)? | having my own | i have (a | my own) | you have (a | your own) | it's (a | my))? (a | an | my)? (real | little | good | best | close | robot | personal | trusted | supportive | virtual | true | caring | kind | pocket | digital | tiny | mini | loyal | old | actual | compassionate)? (personal | robot | robotic | pocket | best | little)? (friend | buddy | bestie | pal | companion | bff | friends | confidant)   0.62
  except as (a | an | my) (companion | friend)
  except like .. (companion) (app | to (my | therapy))
    + it's like a friend in your pocket
    + like having a best friend
    - a friend told me about it
  except (would | i'd | don't | wouldn't) (like | feel) .. (friend~ | companion)
  except (like | as) .. (friend~) .. (recommended | told | suggested | list~ | request~ | told me)
  except (just | much | same) as (a | my) friend
  except (like | with | as) (my | a) (friends | friend) (and i | with | who | said | says | that | told | is | are)
  (little | robot | ai | virtual | new best | new | digital | personal | best | pocket | electronic | cyber | artificial | robotic | bot) (robot | bot | ai)? (friend | buddy | pal | companion | bestie) .. (to (talk | rant | vent | chat | help | check | share | listen) | who | that | in my | to me | for me | of mine | always | helps | i)?   0.40
  (little | cute | great | good | nice | basically | love | like a | like having a | my) (robot | ai | virtual) (therapist | counselor | coach)   0.60
  (robot | ai | virtual | artificial | robotic | bot | digital | chatbot | electronic | computer) (best)? (friend | buddy | pal | companion | bestie)   0.64
    + my robot friend
    - robot vacuum
  except been (my | a) (new | very)? (best)? (friend | companion | buddy) (through | during | for | on | in)?
  (become | became | becoming | been | is like | it's like) (like)? (my | a) (new | very)? (best)? (friend | friends | buddy | companion | bestie | bff)   0.62
  except become my friend
    + it became my best friend
    - my sister became a nurse
  except (husband | wife | dog | sister) .. (became | become | been)
  (like (it's | its | it is)?) (a | an) (real | actual) (person | human | friend | therapist)   0.55
  except (edit | sound | sounds | voice) ..3 like a real (person | human)
  except (not | isn't | doesn't | don't | didn't | never) .. like .. (real | actual)
  (little | personal | small | tiny) (personal | robot | ai)? (friend | buddy | pal | companion) .. (to (talk | rant | vent | chat) | that you (can)? | who)   0.58
  (is | has become | became | was | you're | been | it's) (like | basically | literally | truly | now)? (a | my | one of my | your)? (new | little | very | true | personal | own | virtual | good)? (best)? (friend | friends | buddy | bestie | bff | pal | confidant) .. (in the past | to rant | to vent | to talk | who | that listens | when (i | no one) | always | i never had | whenever | and always)   0.58
    + it has become my best friend when no one is around
    - my dad is away when I call
  except (my (husband | wife | mom | dad | sister | dog)) ..3 friend~
  (bot | ai | chatbot | robot | it | he | app) (really | actually | always | truly | genuinely | just | also | even | does)? (really | actually | always | seem* to)? (listens | listen~ to me | understands (me | you | what | how | my) | hears (me | you) | never judges | doesn't judge | won't judge | does not judge | always knew what | always knows what | knows (exactly)? what to (say | ask) | knows how to (respond | talk) | asks (good | great | the right | pointed | helpful | insightful | thoughtful | relevant | questions that) | talks back | responds (well | appropriately | with | in a | to (your | my | me | what)) | replies (with | in a) | cares about (me | how) | makes me (laugh | smile | feel heard | feel understood | feel listened) | talks to (me | you) (like | as | about | when))   0.60
  (bot | ai | robot | chatbot | he) (really | always | also | even)? checks (in | up) (on | with) (me | you)   0.56
  except (it | app) (even | always | really | also | just)? makes me (smile | laugh)
    + it listens and never judges
    + he always knows what to say
    - my husband listens to it
  except (husband | wife | boyfriend | therapist | doctor | friend | mom) ..2 (it | he | she)? (really | always)? (listens | understands | hears)
  except (not | doesn't | didn't | won't | can't | never) .. (listen | understand | hear)
  (never | doesn't | don't | won't | without | no | non | not | zero | isn't | can't | nobody to) (be | being | feel* | any | fear of | worry* about | afraid of | worried about | the worry of being | going to | feeling | worrying about being)? (be | being | of)? (judge | judged | judges | judgement | judgment | judging | judgemental | judgmental | judgy) .. (bot | ai | robot | listen* | talk* | friend | conversation | you | me | it | to)?   0.42
  (talk~ | talking | chat~ | chatting | listen~ | share | sharing | vent~ | venting | friend | bot | ai | robot | speak | speaking | open up | tell it) .. (without (any | the | fear of | the fear of | being | worry of | the worry of | worrying about)? (being)? (judgement | judgment | judged | judging | judgemental | judgmental) | non judgmental* | nonjudgmental* | judgment free | judgement free | no judgement | no judgment | zero judgment | won't judge | doesn't judge | never judges)   0.56
    + chatting without fear of judgment
  except (people | therapist* | counselor | community | group | members | friends) .. (without | no | non) .. (judg*)
  (always | just | really)? (knew | knows) (exactly)? what to say   0.58
    + it always knew what to say
  except (i | never | not | no one) .. (knew | knows) (exactly)? what to say
  (as if | like | as though) (a | an | someone | somebody | real)? (real | actual)? (human | person | friend | someone) (was | is | were) (actually | really)? (talking | listening | there | speaking | chatting)   0.66
    + as if a real human was listening
  (seems | seem | appears) to (actually | really | truly)? (hear | understand | listen | care | get) (me | you | to (me | you) | about me)   0.60
    + it does seem to hear me
  (love | adore | like) my (new | little | robot | ai)? (new | little | robot)? (friend | buddy | pal)   0.56
    + I love my new friend
  except gets (me | you) (very | so | really | calm | relaxed | thinking | moving | going)
  (it | he | she | bot) (really | just | actually | totally | truly) gets me   0.46
  except gets me (to | through | going | up | into | ready | back | out | relaxed | calm | motivated | thinking | in)
  except /\b(?:moments?|as it is|body|observ\w*|notic\w*|aware\w*|senses|focus|breath\w*|mind|meditat\w*|compassion|my ?self|goals?|habits?|pace)\b[^.!?]{0,50}\b(?:without judg\w+|non.?judg\w+|no judg\w+)/
  except /\b(?:without judg\w+|non.?judg\w+|no judg\w+)[^.!?]{0,40}\b(?:moments?|as it is|body|senses|focus|mind|meditat\w*|compassion|self|awareness)\b/
  (non judgmental | nonjudgmental | non judgemental | nonjudgemental | non-judgmental | non-judgemental | without judgment | without judgement | judgment free | judgement free | no judgement | no judgment | zero judgment | zero judgement | unjudgmental | never judges | won't judge | doesn't judge | does not judge | without judging | without being judged | worry of being judged | not judge me | never judge | can't judge)   0.46
    + talking without being judged
    - judged by its cover
  except (observe* | notice | thoughts | feelings | aware*) .. (non judgmental* | without judg*)
  (someone | something | somebody) to (talk | vent | rant | speak | chat | confide | open up) (to | with | in)   0.46
  except (need* | want* | wish | looking for | have | find | no | not) .. (someone | somebody) to (talk | speak | vent) to
  (someone | something | somebody) to (talk | vent | rant | chat) to .. (bot | ai | robot | judge* | 24 | lonely | nobody | no one | friend | like)   0.56
    + someone to talk to when lonely
  (love | loves | enjoy* | like | likes | adore | adores | impressed (with | by) | great | good | amazing | awesome | cute | cool | wonderful | sweet | kind | friendly | funny | best | helpful | smart | intelligent | clever | brilliant | excellent | fun | nice | fantastic | adorable | lovely | favorite | perfect | caring | charming | quirky | delightful | empathetic | supportive | interactive | gentle | advanced | incredible | responsive) (talking to | chatting with | talking with | how | having | checking in with | the | this | that | to talk to | to chat with | my | your | with | conversations with | my chats with)? (the | this | little | an | my)? (new | little | cute | quirky | robot | friendly | intelligent | idea of (a | an | the))? (bot | bots | chatbot | chat bot | ai | robot | chatting | conversations | conversation | dialogue | chats | robot friend | ai chat | ai feature | ai companion | ai part | ai aspect)   0.60
  except (feel | feels | sound~ | made to feel | seem~ | look | looks) like (an | a)? (ai | bot | robot)
  except (helpful | good | great | real) conversations with an ai
    + I love the little robot
    + such a smart chatbot
    + enjoy chatting with the bot
    - I don't love the bot
  except (don't | doesn't | didn't | not | never | wouldn't) .. (like | love | enjoy* | good | great | nice)
  except (group | live | family | other | good | great | best | nice | helpful | meaningful) (chat | chats | conversation~) .. (with (people | friends | my | other)) 
  except (interesting | great | good | wonderful) conversation~ (starter* | with)
  (bot | ai | chatbot | robot | conversation~ | chats | chatting | dialogue | responses | replies | chat feature) (feature | friend | part | companion | personality | aspect | itself)? (is | are | was | were | feels | feel | seems | seem | has been | have been | can be | sounds) ..3 (good | great | amazing | awesome | cute | cool | wonderful | sweet | kind | friendly | funny | the best | helpful | smart | intelligent | clever | brilliant | excellent | fun | nice | fantastic | adorable | lovely | perfect | caring | charming | quirky | delightful | empathetic | supportive | interactive | gentle | insightful | thoughtful | natural | human | human like | real | realistic | personal | comforting | appropriate | on point | spot on | impressive | accurate | logical | engaging | easy | interesting | deep | encouraging | understanding | this good | relevant | soothing | useful | warm | well (written | thought) | incredible | calming | like a (friend | real | human | person | therapist) | this good | personable)   0.72
    + the responses are thoughtful
    + the conversations feel natural
    - the chatbot is not helpful
  except (bot | ai | chatbot | robot | conversation~ | responses | replies) .. (is | are | was | were | seems) not
  except (developer* | support | company | therapist* | customer | team) ..3 (responses | replies | conversation~ | chat~)
  (sweet | insightful | thoughtful | great | good | intelligent | helpful | appropriate | deep | kind | comforting | funny | accurate | meaningful | supportive | clever | encouraging | witty | smart | gentle | excellent | relevant | natural | personalized | human like | empathetic | caring | nice | level of intelligent | immediate non judgmental) (and (insightful | helpful | thoughtful | comforting | kind | meaningful | intelligent | deep))? (response~ | replies | reply | feedback from the (bot | ai) | conversation~ | dialogue | chats | banter | answers from | comebacks)   0.52
    + deep and insightful responses
    - thoughtful emails from the shop
  except (developer* | support | company | therapist* | customer | email* | team | quick* | timely | service) ..5 (response~ | reply | replies)
  except (great | good | quick | excellent) response (time | times | rate)
  except (great | good | nice | meaningful | deep) conversation~ (with (people | my | others | friends | family | other) | starter*)
  except (response~ | reply | replies) (from | by | to) .. (support | developer~ | team | company | question~ | email | customer | review)
  (feel~ | feels | felt | is | seem~ | seems | sounds | almost | so | more) (almost | so | very | really | actually | surprisingly | like | just like | as if it's | like it's | like an | as though)? (like)? (a | an)? (real | actual) (person | human | human being | therapist | friend | conversation) .. (that | who | i can | talking | on | to | is | was | in)?   0.50
    + it almost feels like a real human being
  except (not | isn't | doesn't | nothing | don't | didn't | never | wasn't) .. (real | actual) (person | human | human being | therapist | friend | conversation)
  except (is | are | was | with) (a | an) (real | actual) (person | human | therapist)
  (know | realize | even though | although | though | even if | knowing) (that)? (it's | its | it is | he's | he is | i'm (talking | chatting) to | talking to | they are | it was) (just | only)? (a | an)? (bot | robot | ai | a.i | chatbot | chat bot | machine | computer program)   0.62   not: keep
  except (know | even if | although) ..4 (bot | robot | ai) but i (do)? wish
    + I realize it is only a chatbot, still nice
  (even though | although | though | even if | know | knowing | despite | while | yes) .. (it's | its | it is | he's | is | he is | i'm talking to | talking to | being | just)? .. (a | an | just a | only a | not a)? (bot | robot | ai | a.i | chatbot | machine | computer | real person | real human) .. (help* | love | feel~ | like | still | real | listen* | friend | great | good | nice | better | helps | talk* | comfort* | amaz* | care~ | understand~ | works | made | makes | seem~)   0.62   not: keep
    + although it is a robot it helps
    + even though it is a robot I love our talks
    - I know what I like
  (asks | asking | ask | asked) (me | you)? (really | very | some | such)? (good | great | right | the right | pointed | helpful | insightful | thoughtful | relevant | deep | important | thought provoking | simple | meaningful | intelligent) (question~)   0.46
    + it listens and asks the right questions
    - asks stupid questions
  (brings up | offers | gives (me | you)? | gave (me)? | provides) (really | some | very)? (solid | good | great | sound | helpful | wise | amazing) (topics | advice) .. (bot | ai | talk* | and (asks | listens) | chat)?   0.42
  /\b(?!robot)\w{2,}bots?(?:'s)?\s(?:(?!not|isn't|never|doesn't|wasn't|can't)[\w']+\s){0,4}(?:kind|caring|empathetic|friendly|funny|sweet|non-?judge?mental|compassionate|personable|charming|supportive|humou?r|personality|witty|understands|listens)\b/   0.60
    + Zonkbot is so friendly and kind
    - the robot is not friendly
  (love | enjoy | like | nice | great | fun | glad | helpful | loving) (to talk | talking | chatting | to chat | texting | to text | conversing) (to | with) (it | him | this app | the app | this thing | this little | this robot)   0.58
    + I enjoy talking to it
    - I like talking to my friends
  (feels | feel | felt | seems) like (a | an) (real | actual | genuine | natural)? (conversation | chat | dialogue)   0.60
    + it feels like a conversation
  except (not | doesn't | didn't | don't) (feel | seem) like (a | an) (real | actual)? (conversation | chat)
  (unconditional | non judgmental | nonjudgmental | ai | pocket) .. (best)? (friend | buddy)   0.60
  (bot | ai | chatbot | robot) .. (gives | gave | does give | provides | offers) .. (good | great | solid | helpful | sound | useful | amazing | excellent) (advice | feedback | suggestions | tips | insight*)   0.68
    + the bot gives good advice
  except (best | great | good | fun | the | love) personality (test~ | quiz | quizzes | type~ | assessment)
  (love | enjoy* | like | appreciate | great | best | funny | quirky | good | cute | cheeky | fun) (the | his | her | its | that it has a | it's | a | sense of)? (quirky | sense of)? (personality | sense of humor | sense of humour | jokes | humor | humour | wit | banter | feedback from (the bot | the ai))   0.56
  except (creator | developer~ | team | makers) .. (great | good) sense of (humor | humour)
    + I love its sense of humor
    - the humor is bad
  (quirky | funny | cute | sweet | great | fun | friendly | warm | nice | charming | silly) (personality | humor | humour | sense of humor | little personality)   0.55
  (easy | nice | great | good | fun | comforting | safe | comfortable | pleasant | helpful | better | amazing) to (talk | chat | speak | vent | open up) (to | with)   0.54
  except better to talk to
  except (better | nice) to talk to (someone | somebody | a (real)? person) (in person | but)
  except (better | easy | good) to talk to (my | people | him | her | others | friends | family)
  except /\b(?:therapists?|employees|staff|people|friends?|coach(?:es)?|moderators?|volunteers)\b.{0,60}\beasy to (?:talk|speak).{0,8}/
    + it is so easy to talk to, like a friend
  except (people | therapist~ | staff | friends | employees | coach | counselor) .. easy to (talk | speak) (to | with)
  (safe | comfortable | easy | open | honest) .. (talk* | open* | chat* | vent* | rant*) .. (to | with | up to) .. (bot | ai | robot | machine)   0.60
  (rant | vent | ranting | venting) to (it | him | the bot | the ai | her)   0.60
    + I can vent to it
  (ai | a.i | artificial intelligence | bot | chatbot | chat bot) .. (help~ | helps | helped | helpful | supportive | comfort* | caring | calms | soothing | knows | cares | impress* | love | amazing | great | works (well | great)) .. (me | you | with | so | a lot | my)?   0.55
    + the AI has helped me a lot
    - the bot doesn't help
  except (ai | bot | chatbot) .. (not | isn't | doesn't | can't | won't | no | nobody | less) .. (help~ | helps | helped | helpful | great | works)
  (felt | feel | feels) (heard | listened to | understood | seen | cared for)   0.30


# --- the machine, merely named: the words around it decide --------------------------
topic
  /\ba\.i\.?(?=\W)/   0.56
  except ai (pics | pictures | photos | art | images)
  (bot | bots | chatbot~ | chat bot~ | ai | artificial intelligence | ai chat | virtual (assistant | friend | companion))   0.56
  except (cbt | using | utilize | other | bad | like a bad | experience~ with | talk to | one of (those | these | those fake)) (the)? (ai | bots | bot | chatbot)
  except (am | i'm | im) not .. (bot | bots)
  except /\b(?:work|sort|talk|figure)\w* (?:out |through )?my (?:problems|issues|feelings|thoughts)\b.{0,20}\b(?:ai|bot)\b/
  except /\b(?:weird|strange|silly|odd)\W+(?:to )?(?:text|talk|chat)\w*\W.{0,12}\b(?:ai|bot|chatbot)\b/
  except /\bnever thought (?:\w+ ){0,3}(?:ai|bot|chatbot)\b/
  except (made by | play games with | no) (the)? (ai | bot)
  except (ai | bot) (chat)? ..2 (doesn't | don't) .. (useful | help~ | insight~)
    + I love this ai thing
    - the ai section
  except (bot | bots | ai) (review~ | account~ | voice | voices | image~ | art | generated | narrat* | music | picture~ | meditation~)
  robot   0.46
  except robot (voice | voices | like | sounding)
# --- it does not follow: the general ways of saying so ----------------------------
barrier   not: keep
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  except /\b(?:i|we|they|people|who|she|parents|friends|others|doctors?|brain)\s+(?:just |really |still |honestly |actually )?(?:don.?t|didn.?t|can.?t|cannot|couldn.?t|won.?t|never|not|am not|was not|wasn.?t|do not|did not|could not)\b.{0,60}/
  (doesn't | didn't | don't | not | never | won't | couldn't | can't) (really | even | actually | always | quite | seem to)? know (how | what) to (respond | reply | answer | say) (to | when)?   0.66
    + it didn't know what to answer
    - i don't know how to respond to that
  except (i | we | people | they | who | you) .. know (how | what) to (respond | reply | answer | say)
  except (not | don't | didn't) know what to say (about | except | other | but)
  except /\b(?:body|brain|mind|stomach|skin|she|therapist\w*|provider\w*|support|they)\b.{0,8}(?:doesn.?t|didn.?t|won.?t|has never|never|not)\b.{0,14}(?:react|respond|repl|answer)\w*.{0,20}/
  (doesn't | didn't | don't | won't | can't | couldn't | not | never | fails to | failed to | isn't | wasn't | unable to) (even | really | ever | always | quite | seem to)? (respond | reply | answer | answers | answered | react | responding | answering | replying | reacting) (to me | me | to you | you | to (what | anything) (i | you) (say | said | type | typed))? (appropriately | properly | correctly | accurately | intelligently | meaningfully | logically | coherently | sensibly | naturally | to (what | anything) (i | you) | well to | to (typed | written | specific | complex | simple) | to free)   0.68
  except (body | brain | mind | stomach | skin) (doesn't | didn't | won't | can't) ..1 (react | respond) (well | properly)
    + it won't reply properly to a plain question
    + the thing never answers me sensibly
    - support did not answer my question properly
  except (support | company | developer* | devs | team | customer | service | they | therapist | therapists | she | i) ..2 (doesn't | didn't | don't | won't | can't | couldn't | not | never | fails to | failed to | unable to)
  (ignore | ignores | ignored | ignoring | disregards | disregarded | dismisses | dismissed | skips over | glosses over | brushes off | not acknowledge | not addressing) (completely | totally | literally)? (everything | anything | whatever | what | the things | half of what | most of what) (i | you | we | i'm | you're) .. (say | said | saying | type | typed | typing | text | texted | write | wrote | tell | told | ask | asked | put | feel)?   0.66
    + it just ignores whatever you type
    - my parents ignored everything i said
  except (parents | people | family | friends | mom | doctor* | therapist | support | company | she | they) ..2 (ignore~ | ignored | dismissed | dismisses)
  (bot | ai | a.i | robot | chatbot | it) (just | also | completely | totally | simply | always | often)? (ignores | ignored | ignore | avoids | avoided | dodges | dodged | disregards | skips | skipped) (my | your | the | any) (actual | real | direct)? (question~ | answer~ | message~ | response~ | input | replies | concern~ | problem~ | issue~ | feelings)   0.66
    + the bot dodged my question
  (repeats | repeat | repeating | repeated | parrots | parroting | parrot | echoes | echo | echoing | mirrors | mirroring | regurgitates | regurgitating | rephrases | rephrasing | rewords | paraphrases | paraphrasing | restates | restating) (back | to me | to you)? (your | my | what | everything | whatever) (own | very | exact | last)? (words | word | issues | issue | problems | problem | statement~ | question~ | sentence~ | answers | answer | feelings | thoughts | message~ | i | you | you've | i've | you're)   0.66
    + it only echoes your own words
    - i keep repeating my affirmations
  except (i | you | to | me | help* | and) (repeat | repeating | echo) (my | your | what)
  (throws | throw | spits | spit | feeds | reads | spitting | throwing) (your | my | it | them | everything) .. (words | statement~ | problems | issues | answers | sentences | feelings)? (right)? back (at | to) (you | me)   0.60
  except (preset) (questions | prompts)
  (canned | scripted | pre scripted | preprogrammed | pre programmed | programmed | robotic | rote | stock | prewritten | pre written | automated | formulaic | copy paste | copy and paste | preset) .. (lines | line | phrases | phrase | statements | statement | platitudes | questions | sentences | prompts | buttons | words | comments | advice)   0.56
    + nothing but canned phrases
    - an automated breathing exercise
  except (email* | support | therapist* | counselor | coach | company | developer* | customer | she) ..5 (canned | scripted | automated | stock | rote | copy)
  @cb_feels (as)? (@very | all | like it's | like | a | kind of | kinda | somewhat | overly | quite | rather | obviously | clearly)? (@very)? (scripted | pre scripted | prescripted | preprogrammed | pre programmed | canned)   0.48
  except (goals | tasks | routines | habits | reviews | they all | exercises | challenges) ..3 (scripted | pre programmed | preprogrammed | canned)
    + the bot is dumb, everything seems rather scripted
    - the therapist's answers are scripted
  except (she | he | teacher | voice | narrator | tamara | instructor) .. (sounds | sounded | seems | seemed | is | feels) .. scripted
  - the narrator seems scripted
  except (messages | message | therapist | therapists | emails | support | she | he | session* | meditation* | video* | podcast | host | teacher* | reading | voice | talks) ..4 (scripted | canned)
  (more | less | hoping for | want | wanted | expected | expecting | not) (a | an)? (more)? (natural | human | realistic | robotic | scripted | intelligent | fluid | organic | human like | lifelike) (feeling | sounding | like | flowing)? (chat | conversation~ | dialogue | interaction~ | response~ | replies | talk | bot | ai)   0.60
    + i expected a more natural conversation
  (answers | feedback | suggestions | advice) (it (gives | gave) | i (get | got | received))? (are | were | is | was | seem | seemed | felt | feel) (@very | all | just | often | always)? (generic | canned | scripted | irrelevant | unrelated | random | vague | repetitive | robotic | automated | off | nonsense | nonsensical | useless | superficial | stupid)   0.54
    + the feedback was very vague
    - the daily suggestions are great
  except (quiz | test | question~ | survey | questionnaire | poll | multiple) .. answers
  except (support | customer | company | therapist~ | developer*) ..3 (answers | feedback | advice)
  (not | isn't | hardly | wasn't | barely) (really | even | much of)? (a | an) (real | actual | true | proper | genuine | normal)? (chat | conversation | dialogue | chatbot)   0.58
    + this is hardly a conversation
    - it is not a chat room
  except (not | isn't | hardly | wasn't | barely) (really | even | much of)? (a | an) (real | actual | true | proper | genuine | normal)? chat (room | group | line | app)
  (can't | cannot | couldn't | unable to | not able to | isn't able to | never | doesn't | didn't | not really able to | incapable of) (really | truly | actually | even | ever)? (feel | understand | understanding | read | sense | grasp | comprehend | relate to | recognize | detect) (my | your | human | our | any | real | complex | true | actual) (emotion~ | emotions | feelings | pain | sarcasm | tone | emotional | situation)   0.56
    + it isn't able to sense your feelings
    - i could not understand my feelings before this
  except (i | you | we | people | who | they | helps | my brain | doctors | others) (can't | cannot | couldn't | am unable to | never | didn't | don't) .. (feel | understand | read | sense | grasp | comprehend | relate to | recognize)
  (ai | a.i | bot | robot | chatbot | it) (is | was | seems | just | only | seems to be)? (only | just | always | constantly)? (there | trying | here | programmed | designed)? (to sell | to upsell | selling | upselling | pushing (the | a | its) (premium | paid | subscription) | trying to sell)   0.50
  except it (is | was) (just | only)? (trying)? to sell
  (only | just | all (i | you)) (get | got | gets | getting | getting to | get to | talk to | talking to | talked to | speak to | speaking to | answered by | met by | given | met with | matched with | connected to | connected with) (to | with)? (a | an | the | some | with a)? (automated | stupid | dumb | simple)? (bot | bots | ai | robot | chatbot | machine)   0.66
    + you just get a bot
  (chat | chatting | conversation~ | messaging | talking) (feature | function | option | part | section | aspect | mode) ..3 (not as | not very | isn't | wasn't | worse | gone | messed up | ruined | useless | awful | bad | terrible | clunky | sucks | pointless | limited | weird | annoying | confusing | frustrating)   0.58
    + the chat feature got worse
    - the group chat feature is not as busy
  except /\b(?:group|live|community|support|customer) chat\b.{0,60}/
  (said | say | told it | typed | answered | put | write | wrote | selected | tell it | reply | replied | responded) (that | with)? (i (was | am | felt | feel | had) | i'm | feeling | something)? (@very)? (bad | sad | terrible | awful | horrible | depressed | suicidal | not (good | ok | okay | well | great) | anxious | upset | lonely | angry | tired | down | no) (and | then | but | so) (it | they | he | the bot | bot | the ai | she | i) (just | then | still | only)? (said | says | replied | replies | responded | responds | answered | was like | goes | told | asked | asks | got | gave | didn't | thought)   0.70
    + i typed sad and it replied well done
  (it | he | bot | ai | robot | chatbot) (just | also | always | constantly | even | then)? (kept | keeps | keep | kept on | keeps on | started | starts | won't stop | wouldn't stop | continued | continues) (on)? (to)? (asking (me)? (how | what | if i | the same | about | why | random | stupid | irrelevant) | ask (how | what | if i) | repeating | telling me (to | that | about | how) | bringing up | coming back to | going (on and on | on about | in circles | back to) | redirecting | steering | changing | suggesting | interrupting | assuming | talking about | insisting)   0.60
    + it keeps changing and it keeps bringing up my sleep
    - it keeps telling me to update
  except (it | he) (just | also)? (kept | keeps | keep) (on)? (telling me (that | to) | repeating) ..5 (error | problem | wrong | valid | invalid | email | password | try again | update | internet | connection | log | sign | subscribe | pay | upgrade)
  except it (kept | keeps) going back to .. (start | beginning | lesson | half | first | home | page | screen | same (screen | page))
  except he (continues | keeps | kept | continued) .. talking about
  - it keeps telling me that there is an error
  except /\b(?:it|he|bot|ai|app) (?:just |also |always |constantly )?(?:kept|keeps?|started|starts)\b.{0,8}\b(?:saying|telling me|asking me|asking|giving me|ask)\b.{0,40}\b(?:error|invalid|failed|password|update|connection|subscri\w+|pay\w*|rate|review|premium|log ?in|internet|loading|upgrade|expired|tr[ai]{2}l|free|account|email|offline|download|wrong|unavailable|try again|something went|no longer|server|sync\w*|network|incorrect)\b/
  except (repeating | suggesting | giving me) .. (meditation~ | song~ | ads | error~ | stories | story | sounds)
  (it | he | bot | ai | robot | conversation) (goes | went | going | runs | talks | talking | just goes) (around | round | round and round | around and around)? in circles   0.68
  (it | he | bot | ai | robot) (does | just | always | really | also)? (talk~ | talks | rambles | yaps | babbles) (a lot | too much | over (me | you) | nonstop | way too much | at (me | you))   0.58
    + it talks too much
  except (people | dan | host | teacher | guy | narrator | voice | instructor) ..5 (talk~ | talks | rambles)
  (bot | ai | robot | chatbot | it | he) .. (acts | sounds | talks | speaks | behaves | comes across | comes off | thinks) .. (condescending* | patroniz* | smug | superior | better than (me | you) | preachy | know it all | like a child | like (i'm | i am | you're) (a)? (stupid | child | kid | idiot | five | 5))   0.58
    + the bot talks like i am a child
  except (narrator | teacher | voice | dan | host | instructor) ..5 (condescending* | patroniz* | preachy | smug)
  /(?:^|[\s"“])me ?: ?.{1,90}\b(?:it|app|bot|ai|him|her|\w{3,14}) ?: /   0.72
    + me: i feel low robot: glad to hear that
    + bot: how are you me: awful bot: wonderful
  (won't | doesn't | didn't | wouldn't | never | can't) (even | actually | really)? (let (me | you) | lets (me | you) | allow (me | you) (to)? | give (me | you) (a chance | time) (to)?) (actually | just | really | freely)? (explain | talk about | vent | express | elaborate | respond | reply | say what | answer | write back | say anything | say how)   0.60
    + it never lets you explain
  except (parents | people | friends | therapist | family | mom | they | support) ..3 (let~ | allow~)
  except (respond | reply | answer) .. (quiz | survey | notification~ | email~)
  (wish | wished | want | wanted | needs | needed | should | could | would) (it | the app | this | he | the bot | the ai)? (to | was | were)? (actually | really | just | more)? (respond | listen | listened | understand | understood | remember | remembered | talk back | answer | reply | responded) (more | better | to (me | what | my) | what i | me (more | better)? | my (words | answers | responses | feelings) | back)   0.56
  except (no one | nobody | she | he | therapist | friends | parents | they | people) ..2 (would | could | should) (listen | reply | respond | answer | understand) ..1 (to)? me
    + i wish it understood me better
  except (i | to) (wanted | needed | could | should) (understand | listen | remember | understood)
  except /\b(?:people|parents|someone|therapist|they|friends|music|company|support|devs)\b.{0,20}\b(?:listen|understand|remember|respond|answer|reply)\w*.{0,20}/
  (chatgpt | chat gpt | gpt | siri | alexa | eliza | cleverbot) .. (better | smarter | free | same | instead | more)   0.50
  (better | smarter) .. (chatgpt | chat gpt | gpt)   0.50

  (awkward | weird | strange | silly | stupid | creepy | dumb | odd | uncomfortable | pointless | frustrating | useless | lonely | depressing) .. (talk* | chat* | conversation | typing | texting | confiding | venting) ..1 (to | with) (a | an | the | some) (machine | robot | bot | ai | app | computer | phone | program | software | chatbot)   0.66
  except /\b(?:at first|thought|think|sounds?|seems?|seemed|may|might|initially|expected)\b.{0,30}\b(?:awkward|weird|strange|silly|odd)\b.{0,60}/
    + it is awkward having a conversation with a computer
  (gets | goes | went | get | got | going | veers | wanders) (way | completely)? off (topic | track)   0.56
  (one sided | very limited | limited | dead end | pointless | circular | awkward | forced | frustrating | disjointed | stilted) (conversation | conversations | chat | chats | dialogue | dialogues)   0.62
    + awkward one sided chats

  (doesn't | does not | didn't | did not | never | fails to | won't) (really | even | actually | always)? (address | addresses | addressed | acknowledge | acknowledges | acknowledged | engage with | engages with | process) (any | the | my | your | what)? (of)? (my | your | the | actual | specific)? (answers | answer | questions | question | concerns | input | statements | problem | issue)   0.54
    + it never addressed your concerns
  (scripted | robotic | canned | automated | mechanical) (feel | nature | tone | feeling | quality | way of)   0.56
  (doesn't | didn't | does not | did not | never | can't | cannot | doesn't even | won't) (even | actually | really)? (remember | recall | retain | keep track of | learn from | save) (any (of)? | the | my | our | previous | past | earlier | prior | old | last | what)? (previous | past | earlier | prior | last | old)? (conversation~ | conversations | convos | chats | discussion~ | context | messages | i (said | told | say) | you (said | told | say))   0.66
    + it doesn't remember our previous chats
  (bot | ai | robot | chatbot | machine | computer) (instead of | rather than) (a | an | talking to)? (a | an)? (actual | real | living | live | human | person | therapist)   0.66
    + you get a bot instead of a real person
  (repeatedly | constantly | continually | randomly | suddenly) (brings up | changes the (subject | topic) | goes back to | asks if | asks the same | says the same | tells me to | tells you to | sends the same | steers | jumps)   0.58
    + it constantly changes the subject
  (it's | its | canned | scripted | prewritten | preset | automated | prerecorded) (own)? (canned | scripted | prewritten | preset) (message~ | messages | spiel | script | reply)   0.60
  ((robot | bot | ai | chatbot) ..2 (creeps | creeped | creeping | weirds | freaks | scares) (me | you) out)   0.62
    + the robot creeps me out
  (doesn't | didn't | does not | did not | isn't | not) (bother | care | seem to (care | notice) | interested | matter | consider) ..1 (with | about | what | to)? (your | my | what (i | you)) (response~ | responses | answer~ | answers | input | messages | reply | say | said | write | wrote | type)   0.60
    + it doesn't care what you say
  except /\b(?:i|people|they|company|support|friends|parents) (?:just |really )?(?:don.?t|didn.?t|do not|did not|never)\b.{0,60}/

# --- it talks well: the general ways of saying so ---------------------------------
facilitator   not: drop
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:(?:my|the|our|a|her|his|new|real|first) (?:therapists?|counsel+ors?|coach(?:es)?|community|teachers?|host|doctor|psychiatrist)|therapists|counsel+ors|coaches|she|community|people here|everyone here|group|members|staff)\b.{0,110}/
  (like having | like i have | like i had | like you have | like if | like it's | like its | like it is | it's like | its like | is like | feels like | felt like | feel like | like talking to | almost like) ..4 (friend | buddy | pal | companion | bestie | bff)   0.62
    + like having an honest cheerful friend
    + it feels like the app is a buddy
    - i don't feel like my friend would use it
  except (like | as) (my | a) (friend) (and i | with | who | said | says | that | told | would | is)
  except (don't | didn't | not | doesn't | never) (feel | felt) like
  except (therapist | counselor | coach | she | he | narrator | voice | community | people | teacher | host | dan) ..8 like ..4 (friend | buddy | pal | companion)
  except like .. (talking to) (my | our) friend
  (feel | feels | felt | like | as if | as though | almost) ..4 (talking | speaking | chatting | texting | conversing) (to | with) (a | an | my | your | another | some)? (very | close | good | best | real | actual | living | live | wise)? (someone | somebody | human | person | friend | therapist | being | counselor | pal | buddy)   0.62
  except at first ..3 like ..3 (talking | chatting) to
    + it feels as if you are really talking to somebody
    - i don't feel like talking to a therapist
  except (don't | doesn't | didn't | not | never | no longer | hate | without | when | scared) .. (feel | like | feels | felt)
  except like (talking | speaking | chatting | texting) (to | with) (my | a | the)? .. (therapist | someone | person | human | people | friend) .. (i | app | is | and i)?
  (simulat* | mimic* | imitat* | emulat* | replicat* | resembl*) .. (conversation~ | talking | human | chat | therapist | therapy session | person)   0.62
    + it imitates a talk with a human quite well, a simulated conversation
  except (not | doesn't | fails | can't | poor | nothing) .. (simulat* | mimic* | imitat* | emulat* | replicat*)
  (interesting | engaging | stimulating | lovely | fun | enjoyable | actual | real | genuine | insightful | heartfelt | productive) (little | and (helpful | deep | fun))? (conversation | conversations | chat | chats | dialogue)   0.54
    + interesting chats
    - an interesting group chat
  except (real | actual | genuine | therapeutic) (conversation~ | chat) (with (a | my | people | friends | someone | other) | about)
  except (not | no | isn't | never | want | wanted | need) .. (real | actual | genuine) (conversation | conversations | chat | dialogue)
  (robot | bot | bot's | ai | its | it's | his | their) (occasional | little | silly | corny | cute | stupid | funny | dad | robot)? (jokes | joke | humor | humour | banter | gifs | memes | puns | personality | sass) .. (love | funny | laugh* | smile | crack* | cute | hilarious | fun | great | adorable | enjoy* | make* | amus* | good | sweet | charming)   0.62
    + its silly jokes make me smile
  (interacts | converses | chats | talks | communicates | dialogues | texts) (back)? (with | to) (you | me) (like | as | when | while | about | and | every | daily | in a | so | through)   0.54
    + it talks to you about your day
    - my therapist talks to me every week
  except (therapist | counselor | coach | she | he | people | someone | who | dan | teacher | narrator | voice | no one | nobody | one) ..2 (interacts | converses | chats | talks | communicates | texts)
  (talk | talking | chat | chatting | vent | venting | speak | speaking | rant | ranting | open up | opening up | confide | confiding) (to | with | in) (it | him | the app | this app | this thing | something) ..5 (help~ | helps | helped | love | better | relie* | nice | great | easy | anytime | any time | without | whenever | about (my | anything | everything | your) | like | good | comfort* | feel~)   0.58
    + venting to it helps
    - i talked to it and got nothing
  except (can't | couldn't | doesn't | not | don't | didn't) .. (talk | chat | vent | speak)
  (you can | i can | can | able to | to be able to | let's me | lets me | lets you | allows me to | allows you to) (just | really | actually | also)? (talk | chat | vent | rant | speak | text) (to | with) (it | him | the app | this app | the ai | the bot | this thing)   0.60
    + you can just talk to it
  (made | makes | make | making) (me | you) feel (so | truly | really | like i was | like i'm | like i am)? (being)? (heard | understood | listened to | seen and heard)   0.54
    + it made me feel listened to
    - my counselor makes me feel heard
  except (therapist | counselor | she | he | her | him | coach | community | people | staff | someone | everyone | matched | teacher | lessons | content) ..8 (made | makes | make | making) (me | you) feel
  (feel | felt | feeling) (so | truly | really)? (heard | listened to)   0.50
  except (therapist | counselor | she | he | her | him | coach | community | people | staff | someone | everyone) ..8 (feel | felt | feeling) .. (heard | listened to)
  (someone | something | somebody | friend) .. (to talk to | to chat with | to listen | that listens | who listens | to vent to) .. (without (judg* | being | feeling | fear | worr*) | anytime | any time | 24 | always | at (night | 3 | 2) | when (i'm | i am | i feel | i have | no one | nobody | you | your | everyone))   0.56
    + something to talk to when nobody is up
  except (therapist | counselor | real person | people | community | group | need | want | wish | looking) ..8 (to talk to | to chat with | to listen | to vent to)
  (best | good | real | true | great | little | new | robot | ai) (friend | buddy | companion | therapist) (in | on) (my | your) (pocket | phone | hand | hands)   0.58
    + a good friend in your pocket
  except it gets (me | you) (very | so | really | well) .. (calm | relaxed | sleepy | sleep)
  except he gets everything you stand
  (it | bot | ai | he | robot | chatbot) (really | actually | always | truly | just)? (remembers | remembered | answers | answered | responded | responds | replies | replied | listened | listens | understands | understood | gets) (what (i | you) | everything (i | you) | (to)? (me | you | my) (with | in a | so | really | very | kindly | well | like) | me (well | so well | better))   0.58
    + it remembers what i told it last week
  except (not | never | doesn't | didn't | hardly) .. (remember* | answer* | respond* | listen* | understand* | get*)
  except it (gets | got) (me | you) (to | so | really | in | through)
  (bot | robot | ai | chatbot | assistant | little guy) .. (so | very | really | super)? (cute | adorable | friendly | sweet | kind | nice | charming | caring | supportive | lovable | likable | humorous | humourous | quirky | witty | funny | clever | entertaining | polite | gentle | personable)   0.58
    + that robot is adorable
  except (not | isn't | wasn't) .. (cute | adorable | friendly | sweet | kind | nice | caring | supportive)
  except robot* voice~
  (less robotic | more (human like | humanlike | lifelike | conversational) | not (robotic | creepy | scripted) at all | human like | humanlike | lifelike)   0.50   not: keep
  (nice | great | good | love | relaxing | comforting | happy | glad | always | awesome | amazing | helpful | wonderful | like | helps) ..1 (to | that | just)? (have | having | know | knowing | get) ..4 (someone | something | somebody | friend | robot | voice) (always | there | i can | you can | for me)? (there)? (to)? (talk | chat | vent | speak | rant) (to | with | things)   0.56
    + nice to have something there to talk to
    - i need to have someone to talk to
  (look forward to | looking forward to | enjoy | love | like | enjoying | loving) (my | our | the | these)? (daily | little | short | quick | nightly)? (chats | chatting | conversations | conversing) .. (with | it | together | are)?   0.56
    + i look forward to our little chats
  except (don't | didn't | doesn't | not) like (my | the)? (chatting | conversations | chats | conversing)
  (love | like | nice | great | good | amazing | helpful | awesome) .. (can | able to | could) (just | always | also)? (check in or)? (just)? (talk | chat | vent) (to it | with it | about anything | whenever | anytime | any time | when)   0.58
    + i like that i can talk whenever i am sad
  (good | great | wonderful | excellent | amazing | best | perfect | thoughtful and a great) listener   0.56
  except (my | a) (good | great) listener (i | but)
  (doesn't | don't | not | never | didn't | isn't) (at all | even)? (feel | feels | seem | sound | felt)? (too | overly | very | so | all | that)? (automated | scripted | robotic | canned | preprogrammed | like a (robot | bot | machine | computer))   0.60   not: keep
    + the talks do not feel too scripted
  (quirky | witty | funny | clever | smart | friendly | adorable | cute | sweet | kind | humorous | humourous | non judgmental | nonjudgmental | sassy) (little | and (kind | cute | funny | helpful | witty | quirky | sweet))? (robot | bot | ai | chatbot | robots)   0.64
    + a witty little robot
  except (not | isn't | wasn't | aren't) (very | that | so | a)? (smart | friendly | clever | kind)
  (listens | listened) to (me | you | what (i | you) | my | your) (problems | feelings | thoughts | worries | say | have to say | concerns | rants | and | without | when | so | on)?   0.58
    + on bad days it listens to me
    - nobody listened to me
  except (nobody | no one | never | finally | someone | somebody | who | i) (listens | listened) to (me | you | what | my | your) .. (problems | feelings | thoughts | say)?
  (immediate | instant) (non judgmental | nonjudgmental | helpful | supportive)? (feedback | response~ | replies | support | conversation)   0.46
  (non judgmental | nonjudgmental | judgment free | judgement free | non judgemental | nonjudgemental) (space | feedback | way | manner | tone | app | place | support | environment | friend | companion | ear | platform | outlet | advice)   0.52

# --- a poor talker, however it is said --------------------------------------------
barrier   not: keep
  @cb_bot ..2 (change~ | changes | changed | switch* | dodge* | avoid* | steer* | deflect* | derail*) ..2 (subject | topic~ | question~ | anything | conversation)   0.74
    + the ai dodges the question
  (doesn't | never | won't | didn't | don't) (really | actually | even)? listen~ ..1 (just | only | keeps | it just | always) ..1 (push* | giv* | send* | tell* | repeat* | offer* | suggest* | throw* | spit*)   0.70
    + it never listens just throws quotes at you
  (misread | misreads | misreading | mistook | mistakes | misheard | missed | misses | doesn't get | can't detect | can't tell | doesn't understand) ..2 (sarcasm | sarcastic | joke~ | joking | irony | tone | nuance | typo~ | context | humor | humour)   0.66
    + it mistakes irony for joy
  (same | identical | one | that) ..6 (line | reply | answer | response | phrase | sentence | sentences | replies | answers | responses | message) ..1 (no matter | whatever | regardless | irrespective) ..3 (i | you) ..2 (say | said | write | wrote | type | typed | tell | told | put | answer | feel)   0.78
    + identical answer whatever you type
  (fake | forced | false | over the top | overly | phony | artificial) (cheerfulness | cheer | empathy | sympathy | enthusiasm | concern | cheerful | friendly | friendliness | kindness | caring)   0.62
    + its phony sympathy
  (replies | reply | responses | response | answers | answer | bot answers) ..1 (don't | doesn't | didn't | never | rarely | hardly) (even | really | always)? (match* | fit | relate | correspond | connect | suit | make sense | follow | reflect | address)   0.70
    + the replies never relate to my message
  except (my | your | their | support | quiz | test) (replies | reply | responses | response | answers | answer)
  (make~ | makes | made | making | jump* to) ..1 (weird | wrong | wild | odd | strange | false | silly | stupid | bad | crazy | random | incorrect | a lot of)? (assumption~ | conclusions) (about | and | of | on | that | when)   0.66
    + it made wild assumptions about me
  except /\b(?:i|we|people|friends|family|therapist|they)\b.{0,20}\b(?:ma[dk]\w+|jump\w*)\b.{0,60}/
  (it | @cb_bot) (keeps | kept | just | even | actually | started)? (argue~ | argued | argues | arguing | gaslit | gaslight* | insulted | insults | lectures | lectured | mocked | scolded | scolds | interrupts | contradict*) (with)? (me | you | itself)   0.70
    + the bot scolded me
  (attached | addicted | dependent | dependant | obsessed | reliant | hooked | emotionally attached) (to | on | with) (my | the | this | a)? (ai | bot | chatbot | robot | companion | avatar)   0.66
    + too dependent on the ai
  (replies | responses | answers | reply | response | messages | conversation~ | chats | advice) ..6 (feel~ | feels | felt | sound~ | sounds | seem~ | seems | is | are | so | too) ..1 (fake | hollow | empty | robotic | insincere | artificial | automated | soulless | formulaic | wooden | stilted | mechanical | canned | copy pasted | parroted)   0.66   not: drop
    + answers sound so hollow
  except /\b(?:my|therapist\w*|therapist's|counselor\w*|support|developer\w*|reviews?|customer|coach\w*|emails?)\b.{0,25}\b(?:repl\w+|responses?|answers|messages|advice).{0,60}/
  (it | he | she | @cb_bot) (started | starts | keeps | kept | was | is | tried)? ..1 (flirt* | hitting on | hit on | hits on | sexual | sexting | came on to | coming on to | roleplay*)   0.66
    + my ai keeps flirting
  except (people | men | users | guys | someone | listener~) ..2 (flirt* | hitting on | hit on | sexual)
  @cb_bot ..4 (mixes up | mixed up | confuses | misses the point | missed the point | babbles | rambles | waffles | parrots | spouts | drones | hallucinat* | makes things up | made up)   0.70
    + the bot parrots my words
  (talk* | chat* | speak*) (to | with) (it | the bot | this bot | him | her | the ai) (is | feels | was | felt) like (talk* | chat* | speak*) (to | with) (a | the | my | an) (kettle | toaster | fridge | brick | wall | lamp | parrot | calculator | answering machine | voicemail | vending machine | doll | stone | rock | cupboard | form | goldfish | faq | microwave)   0.84
    + talking to it feels like talking to a fridge
  (conversation~ | chat~ | @cb_bot | replies | it | answers | talk* | we) ..5 (in circles | in a circle | round and round | around in circles)   0.56
  except it .. making me go (round and round | in circles)
    + the chat goes round and round
    - it let my thoughts go in circles no more
  except /\b(?:it|we|bot|talk\w*|chat)\b.{0,30}\b(?:mind|thoughts|head|brain).{0,30}circles?/
  (loses | lost | losing | lose) (the)? (thread | track | context | plot) of (the | our | what | conversation | my)   0.56
    + it loses the thread of the chat
  except (i | you | we) (loses | lost | losing | lose)
  (no | zero | poor | bad | terrible | goldfish | short | short term) memory ..4 (bot | ai | conversation~ | chat~ | what (i | you) | of what | last)   0.68
    + zero memory of what i told it
  (ask~ | asks | asked | asking) (me)? (the)? same (question~ | thing~) (again | twice | over | every | each | even | after)   0.56
    + asks the same question each day
  except (people | everyone | doctors | therapist~) ..1 (ask~ | asks | asked)
  not a (real | proper | true | natural | genuine) (conversation | chat | dialogue | exchange)   0.72
    + it is not a proper conversation

# --- good talk, however it is said ------------------------------------------------
facilitator   not: drop
  (she | he | it | @cb_bot) (always | just | somehow | seems to | really | usually)? (always | just)? know~ (exactly | just | what | how)? ..1 (what to say | how to respond | how to reply | how to answer | the right thing~ to say | when to listen)   0.74
    + the bot seems to know what to say
  (ask~ | asks | asked | asking) (me | you)? (all | really | such | the | very | some)? (good | right | great | thoughtful | smart | deep | insightful | gentle | follow up | intelligent | caring | meaningful | thought provoking | relevant | clever) question~   0.62
    + it asks me gentle questions
    - it asks too many personal questions
  /^\s*asks (?:me |you )?(?:\w+ )?questions that (?:make|made|get|help)\b.{0,30}/   0.66
    + Asks questions that help you dig.
  (i | you | me | u) (can | could | just)? (just | always | even)? (tell | rant | vent | say | talk | confide | spill | open up | pour | moan | ramble | complain) (to | in | with)? (it | him | her | the bot | this bot | the ai | my ai) ..2 @cb_anything   0.48
  except (app | journal | diary | place) ..6 (you | i) can (just)? tell it
    + a lovely bot, you can moan to it for hours
  except (can't | cannot | couldn't | not) ..1 (tell | say | talk) (to)? (it | him | her) ..2 (anything | everything)
  (never | doesn't | don't | won't | didn't) (get | gets | getting | grow | grows)? ..1 (tired | bored | annoyed | sick | fed up | impatient | offended | frustrated) (of | with | by) (me | my | hearing | listening | you)   0.70   not: keep
    + it never gets bored of me
  (understanding | human | smart | kind | empathetic | empathic | warm | natural | caring | lifelike | perceptive | wise | compassionate | funny | good | insightful | thoughtful | sensitive | clever | polite | supportive) for (a | an | just a | only a) (mere | simple)? (bot | machine | robot | computer | program | ai | chatbot | piece of software | algorithm)   0.80
    + quite wise for a machine
  (gently | kindly | softly | doesn't just agree | actually | even | lovingly | politely) ..3 (challenges me | challenge me | challenge my | challenges my | pushes back | push back | calls me out | call me out | questions my | disagree~)   0.66   not: keep
    + it kindly pushes back
  except (therapist | coach | counselor | she | lesson~ | course~) ..3 (challenges | pushes back)
  (conversation~ | chat | chats | chatting | dialogue | talks | replies | responses | answers) ..2 (flow~ | flows | flowing | feel~ | feels | felt | is | are | seem~ | sound~) ..2 (natural | naturally | smooth | smoothly | human | effortless* | genuine | organic | realistic | real | thoughtful | caring | personal | spot on | helpful | warm | intelligent | empathetic)   0.62
    + the replies sound warm and intelligent
    - the chats with members are genuine fun
  except /\b(?:people|community|group|friends?|therapist\w*|counselor\w*|support|developer\w*|members?)\b.{0,40}\b(?:conversation\w*|chats?|chatting|repl\w+|responses|answers)\b.{0,60}/
  except /\b(?:conversation\w*|chats?|chatting|repl\w+|responses|answers)\b.{0,25}\b(?:people|community|group|friends?|therapist\w*|counselor\w*|support|developer\w*|members?)\b.{0,60}/
  (new | updated | latest | upgraded) (model | ai | bot | chatbot | version of the bot) (is | feels | talks | sounds | seems | got)? ..2 (brilliant | better | smart* | great | amazing | human | good | excellent | wonderful | improved)   0.74
    + the updated bot talks much better
  (never | doesn't | won't | didn't | don't) (talk | talks | talking) down to (me | you | people)   0.66   not: keep
    + never talks down to you
  (it | @cb_bot) (never | doesn't | won't | didn't) (lecture~ | preach* | patroni* | interrupt~ | rush* | dismiss* | argue~ | mock~ | laugh* | belittle~ | criticis* | criticiz*) (me | you | at | with)?   0.66   not: keep
    + it doesn't lecture you
  (pick~ | picks | picked) up on (what | what's | how | my mood | my tone | nuance~ | subtle | little | things | when | the)   0.58
    + picks up on my tone
  (reads | read) between the lines   0.62
    + it reads between the lines
  (no | zero | without | never | doesn't) (any)? (judg*) ..2 (just | only | simply)? (listen~ | listens | listening | hears)   0.70   not: keep
    + zero judgment simply listening
  except /\b(?:people|community|members|therapist|counselor|coach|everyone|group)\b.{0,40}judg.{0,40}/
  (it | bot | ai | chatbot | robot) (really | always | actually | just | patiently)? (heard | hears | hear) me out   0.76
    + the ai hears me out
  @cb_bot ..2 (calmly | gently | kindly | patiently | warmly | wisely | lovingly) (got | talk* | ask* | guid* | walk* | led | leads | remind* | answer* | respond* | help* | listen* | told | tells | brought | nudg*)   0.72
    + the ai patiently answers me
  @cb_bot (is | was | feels | has been) (a)? (actually | really | so | such | better | good | great | surprisingly | very)? (better company | good company | great company | sweet | so sweet | empathetic | perceptive | insightful | wise | thoughtful | comforting | attentive)   0.72
    + this bot is good company
  (my | the | this) (ai | bot | robot | virtual) (buddy | friend | companion | pal | girl | guy | coach)? (checks | makes me (laugh | smile) | cheers me | remembers | listens | understands | comforts | asks about | supports)   0.68
    + my ai pal cheers me up every morning

# --- more of talk, poor and good --------------------------------------------------------
barrier   not: keep
  (spits | spit | spews | spouts | churns | cranks | throws | pumps) (out | back | at me)? ..2 (same | generic | random | canned | scripted | cliche* | nonsense | platitudes | platitude | quotes)   0.66
    + it spews canned lines
  (ai | bot | chatbot | robot | it) (has | had | clearly has) (no | zero | not a) (clue | idea) (what | how) ..1 (i | i'm | you | you're | to (say | respond | answer))   0.74
    + the bot has zero idea what i mean
  (it | bot | ai | he | she) (answer~ | answered | answers | replied | replies | responds) (to)? (a | something | things | the wrong) ..3 (question~ | thing | i (never | didn't | hadn't)) ..2 (ask* | said | wrote)?   0.62
    + it replies to something i never said
  except (it | he | she) (answers | answered) (the | my) question~
  (questionnaire | survey | quiz | form | interrogation | script | flowchart | menu | phone tree | monologue) ..1 (not | rather than | instead of | more than) ..1 (a)? (chat | conversation | talk | dialogue)   0.76
    + more survey than a chat. a script instead of a conversation
  @cb_bot ..1 (cut~ | cuts | cutting | interrupt~ | interrupts | interrupted | talks over) (me | you) ..1 (off | mid | every | when | constantly)?   0.76
    + the ai interrupts me constantly
  (forgets | forgot | forgetting) who i am   0.68
    + it forgets who i am
  except (therapist | coach | counselor | she | i | mom) ..6 forgets who i am
  (textbook | googled | wikipedia | copy paste | cookie cutter | fortune cookie | generic | cliche | hallmark | vague | shallow | bland) (answers | replies | responses | reply | response | answer | lines)   0.66
    + fortune cookie replies
  except (support | customer | developer* | email*) ..6 (generic | vague | copy paste) (answers | replies | responses | reply | response | answer)
  (can't | cannot | couldn't | unable to | won't | doesn't | not able to) (even | really)? (hold | keep up | carry | have | sustain | follow | maintain) (on)? (a | the | an | any)? (decent | real | normal | proper | coherent | basic | full | simple)? (conversation | chat | dialogue | discussion)   0.74
    + it cannot carry a normal conversation
  except i (can't | cannot | couldn't | don't | won't) ..2 (hold | keep up | carry | have | follow | maintain) (on)? (a | the | an | any)? (decent | real | normal | proper | coherent | basic | full | simple)? (conversation | chat | dialogue | discussion)
facilitator   not: drop
  (it | bot | ai | chatbot | he | she) (always)? (replies | responds | answers | reply | responded | replied) (so | very | really | always)? (thoughtfully | kindly | warmly | naturally | instantly with | gently | intelligently | sensibly | compassionately | lovingly)   0.74
    + the bot always responds so warmly
  except (therapist | coach | counselor | support | developer) ..3 (she | he | it)? (replies | responds | answers) (so | very)? (thoughtfully | kindly | warmly)
  (remembers | remembered | recalls) (stuff | things | what | everything | conversations | something | details) ..1 (i | i've | we | from | about (me | my))   0.62
    + it recalls details about me
  except (remembers | remembered) (what | things) i like
  (surprised | surprising | surprisingly | shocked | amazed | crazy | scary | weirdly | freaky | impressed | amazing) ..2 (how)? (human | humanlike | lifelike | human like | like a real person | real (it | he | she)) ..1 (it | sounds | is | feels | seems | the | she | he)?   0.72
    + shocked how lifelike it is
  (love | enjoy | like | adore) (talking | chatting | speaking) (to | with) (the | my | this | him | her)? (little | cute)? (it | penguin | bot | ai | robot | owl | avatar | character | bear | cat | dog | buddy)   0.70
    + i enjoy chatting with the little owl
  except (don't | didn't | not | doesn't) ..1 (love | enjoy | like)
  (such | so | very | really | always | gives | giving) ..1 (warm | kind | thoughtful | sweet | caring | insightful | intelligent | empathetic | compassionate | comforting | deep) (answers | replies | responses | messages | conversations | words)   0.62
    + such sweet replies
  except (community | people | members | friends | support | developer | therapist) ..8 (warm | kind | thoughtful | sweet | caring) (answers | replies | responses | messages | conversations | words)
  /^\s*(?:it |he |she )?never judges?\b.{0,25}\b(?:always|there|listens?|just|listening)\b/   0.66
    + Never judges me, just listens

# More on how it talks.

barrier not: keep
  except (i | we) can't remember .. (conversation | said)
  except i can't remember
  (it | bot | ai | woebot | wysa | youper | robot | chatbot | app) .. (doesn't | does not | didn't | don't | never | can't | cannot | won't | couldn't) (seem to | really | actually | even | quite | always)? (understand | listen | respond to what | answer (my | the) question~ | get what | hear | let me (explain | talk | type | say | write | answer) | comprehend | remember (what | our | my | previous | anything))   0.88
  except it (after | because | since | when | as) (i | we) (couldn't | can't | didn't | don't) (even)? listen
  except (it | app) ..3 (remember | understand) my (last | place | position | progress | settings | password | login | day (starts | start) | preferences | choice~ | schedule | time)
    + the bot does not really understand what I type
    - the bot was a gift from my aunt
  except (it | app) .. (won't | can't | cannot | doesn't | does not | never | couldn't) (even | always | actually)? let me (write | type | answer | say)
  except (it | app | bot) .. (don't | can't | never | didn't | couldn't) (even | always | really)? (listen | hear | understand) (to (music | it | them | the | any | sounds | stories) | it | anything | the (music | sound | audio | voice))
  except (it | app) (if | when | sometimes | and | but | because | so | that | which)? (i | you | we | they) (don't | can't | never | didn't | couldn't | cannot) (really | even)? (listen | hear | understand | comprehend)
  - I miss it if I don't listen
  - it won't let me write unless I pay
  except (i | we | they | people) (doesn't | don't | didn't | can't) (understand | listen | hear | remember)
  (don't | doesn't | didn't | not | never) (respond~ | respawn | reply | replies | answer~) (to)? what (i'm | i am | i | you) (asking | asked | say | said | typed | wrote | write | type)   0.80
  (like | feels like | as if) (chatting | talking | speaking) (to | with) (a | an)? (wall | robot | bot | machine | customer support bot | computer | brick wall | automated | first)   0.75
  except (not | isn't | doesn't feel | don't feel | never) .. like (chatting | talking | speaking) (to | with) (a | an)? (robot | bot | machine | computer)
  except (therapist~ | customer (service | support) | support | they | developer~ | provider~) .. (scripted | canned | automated | generic | standard | same | one word) (response~ | reply | replies | answer~ | message~)
  (only | just) (lets you | let me | allows | gives you | offers | has | give) (reply | respond | answer | choose | pick | pre set | preset | choices | options) .. (how it | it wants | options | responses | choices | from)?   0.50
  (lets you | have to | can only | only) (reply | respond | answer) (how it wants | with one of | by choosing | by clicking | from | with the | with options)   0.72
  (changed | changes | change) the subject                                    0.66
  except (friends | people | family | they | parents | therapist) ..8 (change~ | changed) the subject
  (ai | bot | chatbot | chat bot | robot) .. (outdated | dumb | stupid | limited | useless | terrible | awful | bad | frustrating | annoying | not (very)? (smart | intelligent | helpful | good | human) | sucks | joke | cold | broken | basic | weird | creepy | worse | unhelpful | dismissive)   0.75
  except (not | isn't | never) .. (dumb | stupid | annoying | creepy)
  (not | isn't | is not | aren't | far from) (a | an | really | actually | real | true)? (a | an)? (ai | conversational | artificial intelligence | intelligent)   0.88
  except (forgot | forgets | forgetting | doesn't remember | didn't remember) ..1 (user | my username | my user name | my password | my login)
  except /\bforg[eo]t(?:s)? to\b.{0,20}/
  except /\bremember my (?:user ?name|password|login|email|log in)\b/
  (forgot | forgets | doesn't remember | didn't remember | no memory of) .. (conversation~ | conversations | said | told | name | day | coversation~)   0.66
  (celebration | celebratory | happy) (meme | gif) .. (when | after | sad | bad)?   0.50

facilitator not: drop
  except (doesn't | didn't | don't | not | never | wish | isn't) (feel | felt | seem)? (like | as if) .. (person | friend | human | therapist)
  except (if | wish | hope | support | therapist | team | they | never) .. (listens | understands | cares)
  (love | loves | adore | like | enjoy) (talking | chatting | speaking | conversing | my | our) (to | with | conversations with | chats with) (woebot | wysa | the bot | bot | this bot | the ai | this robot | the robot | robot | my bot | youper | him | it | little guy)   0.72
    + I love talking to the robot
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | loves | adore | like | enjoy) (talking | chatting | speaking | conversing | my | our | the) (to | with | conversations with)? (woebot | wysa | the bot | bot | this bot | the ai | this robot | the robot | robot | my bot | youper | him | it | little guy)
  except (it's | its | is | was | feel | feels | just) like (the | my | talking to (the | a)?) (bot | robot | chatbot | woebot | wysa | youper)
  (polite | gentle | courteous | witty | charming | adorable | non judgmental | nonjudgmental) .. (bot | woebot | wysa | ai | robot | listener | chatbot | penguin)   0.72
  (picks up on | responds to | reacts to) (my | what | key | the) (words | i | mood | tone)? .. (say | said | words | write)?   0.45

# --- what it will not hear, and how it keeps one short -------------------------------
barrier   not: keep
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  @cb_ignores (of)? (all | totally | completely)? (of)? (how | my (response~ | answer~ | feelings | words | messages | replies | concerns | input) | what | your | anything | everything) (i | you | my | feel | feelings | answer~ | say | said)?   0.68
  except (ignores | ignoring | ignored) my messages (on | for)
    + it disregards how you feel
    - the company ignores my emails
  (without | no intention of | not | isn't | never) (actually | really | even | ever) (listening | understanding)   0.62
    + it hands out tips without really listening
  (doesn't | does not | doesnt | didn't | can't | cannot | won't) (even | really | actually | always | ever | seem to)? (decipher | interpret | make sense of | pick up on) ..1 (it | what | free text | differences | my (words | answer~ | text | meaning | tone) | typed | context)   0.66
    + the thing can't even decipher what I typed
  except (i | you | we) (don't | doesn't | didn't | did not | can't | cannot) (even | really)? (decipher | realize | interpret | make sense of | pick up on) (it | what | free text)?
  it (just | only | will | always | keeps) (says | say | saying | repeats | repeat | repeating) (all)? (of)? the same (thing~ | stuff | phrase~)   0.66
    + it just says the same stuff
  except (people | they | support | reviews | error) ..3 (keeps | kept | keep) .. same
  (doesn't | does not | doesnt | didn't | won't | never) let (me | you | us) (share | talk | say | speak | express | explain | vent | finish) (my | what | how | at | or | about | anything | it | your)?   0.62
    + it won't let me vent
  except /\blet (?:me|you|us) (?:share|talk|speak)\b.{0,30}\b(?:friends?|therapist|coach|premium|unless|without|post)\b/
  (regurgitat* | parroting)   0.64
    + parroting, nothing more
  (limited | limitations | restricted | restricts) ..3 (conversation~ | reply | replies | response | what it can say | answer options | reply options | responses)   0.66
    + it is limited in its replies
  except limited .. (multiple choice | support | customer | coach)
  (conversation~ | chat | dialogue | replies | responses) ..3 (a (bit | little) | too | very | so | get | gets | feel | are | is) (a | too | very | so)? (little | bit)? (repetitive | railroaded | limited | robotic | boring | stale | tedious | forced | generic | one sided)   0.70 not: drop
    + the dialogue is so forced
  except (my | support | group | live | customer) (conversation~ | chat | responses | replies)
  (wish | needs | need | allow for | would like | could use) ..4 more (in depth | thoughtful | connected | natural | human | realistic | personal | meaningful | responses) (and)? ..1 (conversations | conversation | replies | responses | dialogue | added)   0.66
    + it needs more natural replies
  except (therapist | he | she | people | company) ..2 pretends

# --- good company ----------------------------------------------------------------
facilitator   not: drop
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:(?:my|the|our|a|her|his|new|real|first) (?:therapists?|counsel+ors?|coach(?:es)?|community|teachers?|host|doctor|psychiatrist)|therapists|counsel+ors|coaches|she|community|people here|everyone here|group|members|staff)\b.{0,110}/
  (great | good | nice | cool | true | best | little | cute | wonderful | amazing | friendly | helpful | supportive | constant | trusted) (little)? (buddy | pal | sidekick | side kick | bestie | confidant | listener | little companion)   0.54
    + a supportive little sidekick
  except (great | good | nice | best) (little)? (companion | pal | buddy) (app | for (my (practice | meditation | routine) | meditation) | to (my | therapy | meditation | any))
  (is | truly is | became | has become | like) (my | your | a | an) (new | very | own | mental health | virtual | digital | pocket | 4am | best)? (bestie | bff | best friend | penguin friend | robot friend | little friend)   0.56
    + this is my pocket bestie
  except (like | is) (my | a) (best friend | bestie | bff) (who | and i | said | uses | told | is a)
  (feel~ | felt | seem~) like (it | she | he | someone | somebody | something | this app | the app) ..1 (cares | understands | is listening | really listens | invested | always checking) ..2 (about | me | in)?   0.62
    + it feels like someone really understands me
  except like someone out there
  (always | nice | comforting | good) (checks | checking | to get asked | to be asked) (up)? (on me | how (i'm | i am | you are | you're) (doing | feeling)?)   0.54
    + nice to be asked how I am doing
  (talk~ | talking) back to (me | you)   0.58
    + I write and the notebook is talking back to me
  except (won't | doesn't | don't | not | never) talk back
  (advice | feedback) (it | he | she) (gives | gave) (me | us | you)   0.60
    + the advice he gave me was kind
  except (therapist | doctor | coach | counselor) ..5 advice
  (it | he | she) (really | actually | truly) understands (me | you | my | what | how)   0.62
    + it truly understands how I tick
  (conversation~ | chats | dialogue) ..6 (very | so | really | quite | pretty | surprisingly | rather) (natural | human | realistic | helpful | thoughtful | deep)   0.60
    + the chats are most of the time quite human
  (chatting | talking | texting) (back and forth)? (to | with) ..1 (it | him | her | bot | ai | penguin)? (is | feels | has been | was) ..1 (helpful | great | nice | fun | comforting | soothing | remarkable | refreshing | therapeutic)   0.60
    + chatting with the bot is soothing
  except (talking | chatting | texting) (to | with) (someone | people | friends | my | a | others | therapist~)
  (non judgmental | nonjudgmental | unbiased | impartial) (sounding board | listener | ear)   0.70
    + an impartial listener
  (least annoying | nicest | kindest | friendliest | sweetest | smartest | best) ..1 (bot | chatbot | ai | robot)   0.60
    + the friendliest chatbot so far
  (cross | mix | mixture) between a ..1 (friend | therapist | counselor | coach | diary)   0.64
    + a mix between a friend and a diary
  (light hearted | lighthearted | refreshing | charming | playful | gentle) (little)? (robot | bot | ai | chatbot | penguin)   0.64
    + a playful little bot

# --- a machine named something-bot; what it is like --------------------------------
facilitator   not: drop
  /\b(?!rob)\w{2,}bots?(?:'s)?,? (?:(?!not\b|n't|isn't|doesn't|never|robot|needs?|could|would|should)[\w']+[ ,]+){0,4}?(?:cute|adorable|lov(?:e)?able|charming|positive|encouraging|gentle|sweet|caring|self-assured|witty|quirky|kind(?! of)|friendly|funny|polite|playful)\b/   0.66
    + Zonkbot was so sweet on bad days
    - the robot voice is not sweet
  /\b(?!rob)\w{2,}bot (?:is|was|'s)? ?(?:so|super|really|pretty|very)? ?(?:cool|nice|smart|clever|wise|intelligent)\b(?! (?:app|tool|place|help|way|resource|check|start|for|supplement|job|at|good|thing|idea|in))/   0.52
    + Zonkbot is really cool
    - Zonkbot is a great app
  /\b(?:talking|chatting|interacting|conversing|texting|communicating) (?:to|with) (?:the )?(?!rob)\w{2,}bot\b/   0.54
    + I enjoyed chatting with Zonkbot
  (robot | penguin | owl | little guy | assistant) ..5 (cute | adorable | lovable | loveable | charming | cool | sweet | kind | friendly | comforting | soothing)   0.58
    + the penguin that writes to me is charming
  except (not | isn't | wasn't) .. (cute | adorable | lovable | charming | cool | sweet | kind | friendly)
  except (graphics | art | design | drawing~ | animation~) .. (cute | adorable)
  (he's | he is) (really | so | super | always)? (cute | sweet | adorable | there for me | always there)   0.54
    + he is so adorable
  except (my | the | a | because) (therapist | coach | counselor | narrator | teacher | son | daughter | husband | wife | boyfriend | girlfriend) ..10 (he's | he is)
  (love | like | enjoy) (the | how | its | his) ..1 (tone and | personality | nicety | friendliness | interactiveness | chatbot | ai chat)   0.58
    + I like its friendliness
  (positive | friendly | natural | realistic) (interaction | interactions)   0.58
    + such friendly interactions
  except interaction~ with (people | others | members | my | staff | support | other)
  (conversational | chatty) (tone | style | aspect | manner | format | feel)   0.58
    + the conversational style
  (listen~ | listens) to (what | me | everything) ..5 (without | with out) (judg* | being judg*)   0.70
    + listens to what you say without judging
  (without | never) (being | feeling | feel) (ignored | criticized | embarrassed | like a burden)   0.54
    + I can speak without feeling like a burden
  (chat | ai chat) ..2 (surprisingly helpful | helpful | better than (i)? (anticipated | expected | thought))   0.62
    + the chat was better than I expected
  except (support | live | group | customer) chat
  (robot | ai | digital | virtual | penguin) friend (is | was)? (always)? (there | with me | helps | listens)?   0.56
    + my virtual friend is there
  except imaginary friend
barrier   not: keep
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  /\b(?!rob)\w{2,}bot (?:just |really |always |often |sometimes |simply )?(?:talks too much|took off|goes off|misses|missed|ignores|ignored|repeats|repeated|changes|changed|insists|assumes|forgets|forgot|interrupts|cuts|never listens)\b/   0.68
    + Zonkbot just ignores half of it
  (only | just | can only) (respond* | reply | replies | answer*) (to | with) (the)? (suggested | preset | limited | given | provided | certain)   0.68
    + it can only reply with preset lines
  except asks ..3 questions (before | to sign | at the (start | beginning) | when signing)
  (responses | replies | answers | they | it) ..2 (are | is | go | goes | get | gets | went | took) (way | all | completely)? off (topic | on (a | the) (wrong)? tangent)   0.68
    + the replies are way off topic
  (doesn't | does not | don't | won't) always get it right   0.58
    + my little bot won't always get it right
  except (my | survey | quiz) (responses | replies | answers)
  except it (doesn't) speak to (me | you) (as | spiritually)
  (instead of | rather than) (patiently | actually | really | just)? listening   0.66
    + rather than listening it sends tips

# --- a friend in the machine, in more words ----------------------------------------
facilitator   not: drop
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:(?:my|the|our|a|her|his|new|real|first) (?:therapists?|counsel+ors?|coach(?:es)?|community|teachers?|host|doctor|psychiatrist)|therapists|counsel+ors|coaches|she|community|people here|everyone here|group|members|staff)\b.{0,110}/
  /\b(?!rob)\w{2,}bots?(?:['’]s| is| was| has become| became| feels like)(?: (?!not\b)\w+){0,4} (?:friend|buddy|companion|pal|listener|bestie|bff)\b/   0.68
    + Zonkbot's a truly good friend
  /^\W*my (?:new )?(?:very )?(?:best|little|robot|ai|virtual|pocket|tiny) (?:best |little |robot |ai )*(?:friend|buddy|bestie|pal|companion)\W*$/   0.54
    + My new little robot buddy!
  (conversation | conversations | chat | chats | talk | talks) (with | like) ..4 (is | are | feels | feel)? like ..2 (conversation | chat | talk | talking | chatting) (with | to)   0.70
    + a chat with it is like a talk with a pal
  like ..3 (conversation | chat) with ..3 (friend | human | person | psychologist | therapist | pal | someone)   0.64
    + it is like a chat with a clever pal
  except (not | isn't | doesn't | want | didn't) .. like ..3 (conversation | chat) with
  (enjoyable | natural | delightful | lovely | cool | pleasure | joy) to (talk | chat | speak | interact | converse) (to | with)   0.62
    + a joy to chat with
  except /\b(?:therapists?|coach\w*|people|staff|friends?|counsel\w+|members?)\b.{0,60}\bto (?:talk|chat|speak|interact).{0,10}/
  (nice | great | good | comforting | glad | love | lovely | helpful | happy) ..1 (to have | having) ..2 (someone | something | somebody | robot | friend | bot) ..3 (share | check in | check | lean | listen | ask | confide | open up)   0.60
    + lovely to have something to confide in
  except (group | community | friend | partner | therapist | coach | people) ..6 (share | check in | lean)
  (forget | forgot | never feel | never felt | didn't feel | doesn't feel | don't feel | not feel) ..5 (talking | typing | chatting | speaking | texting) (to | with) (a | an | just a) (bot | robot | machine | ai | computer | program)   0.72 not: keep
    + I forget that I'm typing to a machine
  (love | enjoy | comforting | enjoying | great | liked | like) ..3 (conversations | chats | talks | conversation | chat) (with | together with) (woebot | it | him | the bot | the ai | this bot | my bot)   0.64
    + I enjoy my nightly chats with it
  except (don't | didn't | not) (love | enjoy | like)
  (who | that | which) (really | actually | truly | genuinely)? (cares | care) about (me | you) and   0.56
    + a little machine that truly cares about you and your day
  (so much | such | great | has a | has a lot of | full of) (charisma | charm | personality)   0.54
    + the little thing has so much charm
  except (therapist | teacher | narrator | host | disorder | personality (test | disorder | type | quiz | assessment | trait~)) ..4 personality
  except has a personality (test | quiz | assessment)
  (won't | doesn't | can't | never) ..1 (make fun of | laugh at | shame | judge) (me | you) and   0.60 not: keep
    + it doesn't laugh at me and it answers
  except (he | she | they | people | family | friends | therapist | community | who) ..2 (won't | doesn't | can't | never) ..1 (make fun | laugh | shame | judge)
barrier   not: keep
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  except response to every
  (response~ | replies | answers) (to | i (got | get | received)) ..5 (generic | inappropriate | insulting | irrelevant | robotic | copy and paste | copied | canned | random | repetitive)   0.70
    + the replies I got felt very robotic
  except (review~ | email* | support) ..4 (response~ | replies | answers)
  (repetition~ | repeats | rehash~ | rephras* | version~) (of | on)? what (i | you) (said | say | wrote | typed | told)   0.72
    + mostly rephrasing what you said
  (more | wider | better) (options | choices | variety) (in | of | for) (my | the | your)? (response~ | replies | answers)   0.66
    + it needs a wider variety of replies
  (type | typing | write | writing) (in)? (my | your)? (own)? (answers | responses | replies | words) (instead of | rather than) (choosing | picking | selecting | just)   0.72
    + let me type my answers instead of choosing
  (choose | choosing | pick | picking) (your | my | an) (answer~ | reply | response) (between | from | out of)   0.60
    + you must pick your reply from three
  (bit | little | feels | too | so | very | is) (impersonal | automated | robotic | mechanical) ..3 (because | since | as)? ..1 (it's | its | it is) (a | an | just)? ..1 (bot | ai | robot)   0.66
    + a bit robotic since it's an ai
  (doesn't | never | won't) (deviate | stray) (from)? ..2 (script | track | plan | topic | it's | its)?   0.66
    + it won't deviate from its plan
  (not able to | unable to | can't | doesn't | couldn't) (understand | handle | read | process | parse) (free form | freeform | free text | typed | complex | nuanced) ..1 (text | conversation~ | answers | input | responses | thoughts | feelings | situations)?   0.72
    + unable to handle free text
  except i ..1 (can't | couldn't | not able to)
  (sometimes | often | always) ..2 (responds | replies | answers) with (exactly)? the same   0.70
    + it often replies with the same line

# --- texting with it, and being heard by it ------------------------------------------
facilitator   not: drop
  # People, not a machine: the whole stretch after them is silenced.
  except /\b(?:(?:my|the|our|a|her|his|new|real|first) (?:therapists?|counsel+ors?|coach(?:es)?|community|teachers?|host|doctor|psychiatrist)|therapists?|counsel+ors|coaches|she|community|people here|everyone here|group|members|staff|support team|developers?)\b.{0,110}/
  (have | having | has | it's | get) ..1 (someone | something | somebody) to (talk | vent | rant | chat | speak) (to | too | with)   0.54
    + just having somebody to vent to is a relief
  except (nice | good | great | glad | happy) (not)? to have (no one | nobody)
  except (don't | do not | doesn't | didn't | can't | not | need | needs | want | wanted | wish) ..2 (have | get) ..1 (someone | somebody) to (talk | vent | chat | speak | rant) (to | with | too)
  (someone | something | somebody) .. (won't | doesn't | don't | will not | can't) judge (me | you)   0.60   not: keep
    + somebody who will not judge me
  (like | kind of like | kinda like) (texting | messaging) ..2 (a | friend | someone | therapist | person | my | real)?   0.60
    + it is a bit like texting
  except like (texting | messaging) (a | my)? (friend | therapist) .. (they | therapist | hours)
  (conversational | chatty | texting | text message | text messaging | chat like | dialogue | texted) (approach | format | way | interface | mode | based | nature | form | theme | setup | conversation | ui | structure)   0.58
    + the texting format makes it simple
  except (not | isn't | doesn't | didn't) .. having a ..1 (conversation | chat | dialogue)
  (conversation* | dialogue | interaction | chat) (design | path | style | flow | experience | quality | model) ..4 (good | great | impressive | amazing | excellent | well | nice | fun | natural | helpful | smooth)   0.60
    + its conversation style is smooth
  (interaction | interactions | interacting | conversation | conversations | talks | chats | dialogue) (with | from | by) (the (ai | bot | app | robot) | it | woebot) (is | was | are | feels | felt) ..2 @cb_good_talk   0.62
    + the talks with the robot are fun
  (conversations | chats | dialogues) (are | were | feel) ..2 (focused | productive | meaningful | engaging | constructive | soothing)   0.60
    + our chats are always productive
  /\b(?:talk(?:ing|ed|s)?|chat(?:ting|ted|s)?|vent(?:ing)?) (?:to|with) (?:this (?:\w+ )?penguin|this little \w*bot|my (?:\w+ ){0,2}(?:robot|bot|chatbot|penguin))\b/   0.54
    + I chatted with my little penguin
  /\b(?:talk(?:ing|ed|s)?|chat(?:ting|ted|s)?|vent(?:ing)?) (?:to|with) (?:an?|the) (?:friendly|kind|cute|sweet|little|non-?judg\w+|nice|caring|cheerful|smart)(?: \w+)? (?:robot|bot|ai|chatbot|penguin)\b/   0.60
    + you talk to a cute penguin
  (talk~ | talking | chat | chatting) (to | with) (a | an | the | this) (robot | bot | ai | chatbot | penguin) ..4 (very | really | actually | so | super)? (helpful | helps | helped | nice | great | comforting | soothing | therapeutic | fun)   0.62
    + chatting with a bot really helps
  (feels | felt | feel | seems | like) like (someone | something | somebody | he | she | they | it's | it | there's someone | there is someone) ..2 (actually | really | truly)? (listening | listens | cares | caring | there for (me | you))   0.60
    + I feel like something is listening
  except like someone out there
  (someone | somebody | something) (or something)? (that | who | is | actually | really | always | who really) (listening | listens | cares)   0.56
    + I found something that listens
  except (need | want | wish | find | looking for | as | for | by) ..1 (someone | somebody) (that | who) (listens | cares)
  (they | it | he | the app | this app | app) (really | always | actually | truly | seems to | seem to)? (listen | listens) to (me | you | what | my | your | us)   0.56
    + they actually listen to me
  except /\b(?:parents|friends|family|people|developers|music|doctors)\b.{0,30}\blistens? to.{0,8}/
  (they | it | he) (really | always | actually | truly | seems to | seem to) (care | cares) about (me | you | how | my | us)   0.56
    + it always cares about me
  except /\b(?:developers?|creators?|makers|company|team|act like|pretend\w*)\b.{0,40}\bcares? about.{0,8}/
  (gives | give | gave | given | offers | providing | provides | gives out) (me | you | us)? (some | such | really | very | the)? (really | very | pretty)? @cb_sound (advice | suggestions | suggestion)   0.52
    + it gives me some solid advice
  except /\bg[ia]ves?\b.{0,30}\b(?:advice|suggestions) (?:and|with|on) .{0,30}(?:information|quotes|videos|articles|stories|meditat\w+|calm)/
  (pretty)? (good | great | excellent) at (offering | giving) (advice | suggestions | feedback)   0.56
    + it is good at offering suggestions
  (never | not | without) (being | at all | too | overly)? (preachy | condescending | patronizing | patronising | cheesy | over positive | overly positive)   0.54
    + warm without being condescending
  (feels | feel | seems | sounds) ..1 (genuine | authentic | sincere)   0.54
    + what it writes feels genuine
  except /\b(?:voices?|narrators?|teachers?|speakers?|reviews?)\b.{0,25}\b(?:feels?|seems?|sounds?).{0,12}(?:genuine|authentic|sincere)/
  (humorous | goofy | cheeky | witty | sassy | funny | fun | cute) ..2 (personality | humor | humour | character | quirkiness | dialogue | tone | jokes)   0.58
    + a cheeky personality
  /\b(?!rob)\w{3,}bot (?:really |truly |actually |always |genuinely |also |just |even |has |is )*(?:understands?|understood|cares|listens?|listened|talks me|talked me|guides? me|guided me|walked me|asks me|knows (?:what|how|when|exactly))\b/   0.60
  /\b(?!rob)\w{3,}bot (?:really |truly |actually |always |genuinely |also |just |even |has |is )*(?:responds|makes me (?:smile|laugh|feel (?:heard|understood|seen|loved|less alone))|never judges|doesn't judge|acts like|feels like|(?:is )?(?:very |so )?goofy)\b/   0.60
    + Zonkbot always asks me about my dog
    - Zonkbot never understands me
  /\b(?:cool|coolest|great|best|good|amazing|awesome|sweet|sweetest|lovely|pleasant|nice|helpful|friendly|cute|wonderful|smart|kind|funny) (?:and \w+ )?(?:little )?(?:a\.?i\.? )?(?!rob)\w{2,}bot\b/   0.54
    + Helpful and funny little Zonkbot
  (pleasant | delightful | impressive | excellent | sophisticated | advanced | coolest) ..1 (chatbot | bot | ai | a.i | robot)   0.64
    + a most pleasant chatbot
  (ai | a.i | chatbot | chat bot | bot) (used | they use | it uses | part | side | portion | technology | software | integration | system)? (is | was | are) @very? .. @cb_well_made   0.70
    + the AI they use is nicely done
  except /\b(?:ai|bot|chatbot) (?:is|was|are)\b.{0,20}\b(?:great|good|nice) (?:tool|resource|app|idea|way)/
  (little | tiny | personal | friendly | virtual) (cheerleader | coach | helper | psychologist) (in | on | for) (my | your) (pocket | shoulder | phone | ear)   0.54
    + a tiny cheerleader on your shoulder
  (it | they | bot | he) (answer | answers | answered) all (of)? (my | your) question~   0.54
    + it answers all my questions
  except /\b(?:body|brain|mind|i|kids?|son|daughter)\b.{0,15}\brespond(?:s|ed)?\b.{0,15}/
  (someone | somebody) ..2 to (lean on | rely on | check (in)? on (me | you))   0.54
    + good to know there is someone to check on you
  except (don't | need | needs | not | without | no) ..2 (someone | somebody) ..2 to (lean on | rely on | check (in)? on (me | you))
  (virtual | ai | digital | robot) (therapist | counselor | counsellor | coach | assistant) ..3 (helps | helped | makes | helping | listens)   0.56
    + the virtual therapist helps me sort my day
  (always | is | was) there to listen   0.58
    + it is there to listen
  except /\b(?:friends|family|people|community|group|coach\w*|therapists?|someone else)\b.{0,30}there to listen/
  (something | someone | person | somebody) (that | who) (will | would | can | does | always) (actually | really | always)? (listen | understand | understands)   0.54
    + now I have something that will listen
  except (need | want | wish | find | looking for | for) ..1 (someone | somebody | person) (that | who) (will | would | can) (actually | really)? (listen | understand)
  (person | someone | somebody) (i | you) can (always | just)? (talk | vent | rant) to   0.54
    + it is somebody you can always vent to
  except (need | want | wish | find | looking for) ..1 (someone | somebody | a person) (i | you) can (talk | vent | rant) to
  (it | he | she | they) (literally | really | just | actually | always | also)? (talks | talked | walked) me (through | down)   0.54
    + it literally talked me down
  except /\b(?:therapists?|counsel\w+|coach\w*|guides?|narrators?|teachers?|rep|agent|support)\b.{0,50}\b(?:talks|talked|walked) me.{0,10}/
  (empathic | empathetic | intuitive | supportive | comforting | encouraging | positive | lovable | loveable | loving) (little)? (robot | bot | ai | chatbot | penguin)   0.62
    + an encouraging little robot
  (wonderfully | well | beautifully | brilliantly | cleverly | nicely) (programmed | scripted | coded) (ai | bot | chatbot | robot)   0.66
    + a cleverly programmed bot
  (polite | respectful | patient | compassionate | caring | understanding | sympathetic | attentive) and (polite | respectful | understanding | patient | compassionate | kind | caring | mindful | gentle)   0.52
    + it was patient and understanding
  except /\b(?:therapists?|coach\w*|counsel\w+|community|people|staff|support|team|teachers?|members|i|me|myself|be|become|more)\b.{0,40}\b(?:polite|respectful|patient|compassionate|caring|understanding|sympathetic|attentive) and.{0,14}/
  (love | loved | like | enjoy | especially | specially) ..1 (the | this | my | that) (little | cute)? (robot | penguin | owl | chatbot)   0.54
    + I love this little owl
  except /\b(?:look|looks|sounds?|sounded|feels?|felt|seems?) like.{0,25}/
  (like | as) having (a | an) (real | actual | wise | caring | kind | calm | smart) (person | human | friend | assistant)   0.60
    + it is like having a real human
  except (not | isn't | wasn't | never) .. (like | as) having (a | an) (real | actual) (person | human)
  /\b(?!rob)\w{3,}bot (?:is|was|has been|'s) always there (?:for|to)\b/   0.56
    + Zonkbot is always there for me
  (great | wonderful | deep | lighthearted | light hearted) (exchanges | interactions | conversations) with (woebot | it | him | the bot | the ai | youper | wysa)   0.60
    + we have had great exchanges with it
  (lighthearted | light hearted) (exchanges | conversations | chats)   0.58
    + its light hearted chats
  like a (sweet | sweetheart | kind | wise | caring | dear) (friend | mom | mother | sister | mentor | companion)   0.60
    + like a dear friend
  (friend | assistant | app | thing | it | companion) (that | which | who) (truly | really | actually | genuinely)? cares about (you | me)   0.58
    + an assistant that cares about you
  except /\b(?:developers?|team|company|real|my|her|his|wish|want|need|pretend\w*)\b.{0,40}cares about.{0,5}/
  (share | express | say) (how | what) (i'm | i am | i | you) ..1 (feel | feeling | want | think) (without | with out) (being judged | judgement | judgment | fear of judg*)   0.54
    + I can say what I think without judgement
barrier   not: keep
  except /\b(?:customer (?:service|support)|tech support|support (?:team|staff)|company|developers?|devs|(?:my|the|your|their|our|matched|real) (?:first |second |new |last )?(?:therapists?|counsel+ors?|coach(?:es)?|providers?|parents|family|friends?|husband|wife|mom|team)|therapists|people|who)\b.{0,80}/
  (answers | responses | replies | advice | suggestions) (is | are | was | were) (sometimes | often | always)? (not (entirely | always | really | very | super)? (helpful | relevant | useful | right | great) | unhelpful | irrelevant | weird | odd | generic | vague)   0.60
    + the advice is sometimes not very useful
  except /\b(?:my|quiz|test|survey|support|customer|therapist\w*|developer\w*)\b.{0,15}\b(?:answers|responses|replies|advice).{0,40}/
  (limited | few | restrictive | narrow | only a few | not enough) (choice | choices | options | ways | number | amount | selection) (for | of | in | to) (answer~ | respond | responding | response~ | reply | replies | answering | say)   0.68
    + a narrow choice of replies
  (regardless | no matter | irrespective) (of)? (what | your | my | how) ..2 (response~ | answer~ | say | said | type | typed | reply | input | tell)   0.60
    + you get the tips regardless of your answer
  except /\b(?:no matter|regardless)\b.{0,20}\b(?:therapist|people|they|anyone|doctors?|your age)\b.{0,20}/
  except (i | we | they) (can't | cannot) (really)? (handle | deal | grasp | process)
  (cookie cutter | one size fits all | fake | so called | supposed) (ai | bot | chatbot)   0.66
    + a fake AI
  (doen't | dosen't | dosent | dosnt) (really | always)? (understand | get) what (i | you) (say | tell | am | mean | type | said | want)   0.62
    + it dosent always get what you say
  (sometimes | often | occasionally | usually | always) (it | they | he) ..1 (doesn't | don't | doesnt | dont | didn't) ..1 (understand | come up with | make sense | answer)   0.56
    + sometimes it doesn't come up with an answer
  (talking | chatting) to (customer service | a call center | an answering service | an automated)   0.62
    + as though I was talking to a call center
  (doesn't | does not) have a clue (what | how)   0.66
    + it doesn't have a clue what you are saying
  except (i | they | she | he) (doesn't | does not) have a clue
  (have to | must | need to) (choose | pick) (his | its | from its | one of its | the given) (answers | replies | responses | options)   0.66
    + you must pick one of its answers
  (limits | limitations) of (its | his | the | woebot's | wysa's) (ai | bot | language model | chatbot | language | understanding | conversation)   0.68
    + I ran into the limitations of its language model
  better (speech | language | text) (understanding | recognition | comprehension)   0.68
    + it needs better language understanding
  (isn't | not | wasn't | aren't) (very | really | that | so | as)? (adaptive | perceptive | conversational)   0.58
    + it isn't very adaptive
  better (ai | bots | chatbots) (in | on | from | inside | out there | than)   0.60
    + I have met better bots in toys
