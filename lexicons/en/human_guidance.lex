# A person's care supplied by the program (therapist, coach, listener), or the
# program's own guidance on what to do next. A bot is chatbot_interaction, other
# users are social_connectedness, the help desk is support_implementation, a
# therapist found elsewhere is none of this.

factor   human_guidance
name     Level of guidance and human support
group    program

# --- helpers who do not answer --------------------------------------------------
barrier   threshold 0.50   not: keep
  (don't | do not | didn't | did not | never) (really | particularly | even)? (like | liked | love | loved | click with | clicked with | connect with | connected with) (my | the | our | her | his | any of the) (new | assigned | first)? (therapist~ | counselor~ | counsellor~ | coach | coaches | provider | psychologist~ | psychiatrist~)   0.86 not: keep
    + I don't really like my coach
    - I like my coach
  except @helper .. (isn't | not | aren't | wasn't | can't be | is not | are not) available
  except /\b(?:pocket|ai|robot|virtual|mini|bot) (?:therapists?|counsel+ors?|coach)\b.{0,70}/
  (@helper | she | he) ..5 (never | not | doesn't | didn't | don't | won't | hasn't | haven't | barely | rarely | hardly | wouldn't | couldn't | stopped) .. (respon* | reply | replies | replied | replying | answer* | get back | got back | text~ back | message~ | show~ up | showed up | listen* | reach* | talk* | engage* | help* | call* | check in | checked in | contact* | write | wrote)   0.70
  except (can't | can not | cannot | don't | not) ..2 (afford | have) ..2 (@helper) ..5 not ..2 talk*
  except she doesn't talk
  except (@helper) soon and don't want to talk
  except have to get a coach to talk to i don't like talk*
  except he doesn't understand or the answers
    + my therapist never replied
    + the coach did not show up
    - my doctor answered the phone
  except (my (mom | husband | wife | son | daughter | friend) | hubby)
  except (can't | cannot | couldn't) (afford | see | get | find) .. @helper
  (never | not | no | yet to | haven't | didn't | hasn't | without | few | single) .. (response* | reply | replies | answer* | message~ | heard (back | anything)? | hear (back | anything)? | acknowledg* | feedback | contact* | word) .. (from | by) .. (@helper | her | him | a human | a real person | a professional)   0.76
    + I never heard back from my therapist
    - no answer from my landlord
  except (her | him) .. (customer | support | billing)
  (requires | needs | need) (a | some)? (tutorial | walkthrough | user guide | instructions | manual)   0.60
    + it requires a tutorial
  (provider | providers | therapist~ | counselor~ | coach) .. (don't | doesn't | didn't | hasn't | haven't | never) (even | really | ever)? (respon* | answer* | reply | replied)   0.72
  (therapist | provider | counselor) .. (quit | left | dropped) (on me | me)   0.70
  (@helper) ..5 (respond~ | responded | reply | replies | replied | replying | message~ | messaged | text~ | check~ in | answer~ | answered | writes | wrote | get back) ..5 (once | twice | one time | two times | days | week | weeks | late | slow | slowly | forever | few days | hours later | sporadic* | one sentence | short | generic | canned | automated | robotic | scripted | one message)   0.72
  except (thankful | grateful) ..3 (@helper) ..5 (responsive) ..3 (checking in) ..2 once
    + the therapist replies once a week at best
    - my therapist texts me every day
  (twice a day | daily | every day | multiple times a day) .. (@helper)   0.10
  (takes | took | taking) (the | my | a | these)? (@helper) .. (forever | days | weeks | long | ages | hours | time | months)   0.74
    + it takes the therapist ages to answer
  (only | barely | hardly | rarely | never) heard from (her | him | my therapist | my counselor | the therapist | a therapist)   0.72
    + I barely heard from her
    - I never heard that song
  (can't | couldn't | cannot | no way to | unable to | not able to | don't get to | doesn't let you | didn't get to) (even | actually)? (choose | pick | select | change | switch | see | reach | meet | find | talk to | speak to | get | contact) (your | my | a | an | the | her)? (own | new | different)? (@helper)   0.60
  except (talk to | see | reach) my (therapist | counselor) ..2 (in the middle | at night | during)
    + you cannot pick your own therapist
    - I can't afford a therapist
  except (can't | couldn't | cannot | not able to | unable to) (even)? (see | get | find | reach) (a | an | my | your) (therapist~ | counselor~ | psychologist | psychiatrist | doctor)
  (@helper | she | he) (is | was | were | are | wasn't | isn't | aren't | weren't | never | not | rarely | hardly) (not | never | rarely | hardly)? (available | around | present | reachable)   0.56
  except (@helper | she | he) (is | was | were | are) (available | around | present | reachable)
  (response* | reply | replies) .. (once a week | once a day | every few days | a week | every couple of days | once every | when you will)   0.50
  (get | got | have | talk to | speak to) .. (a | an)? (real)? (human | real person) (to talk | to speak)   0.45
  (don't | doesn't | never | can't | couldn't | didn't | cannot) (get | have | reach | talk to | speak to | speak with | talk with) (a | an | any)? (real | actual | live)? (human | humans | person)   0.42
  except (can't | couldn't | don't) (talk | speak) (to | with) (a | any)? person
  (@helper) ..5 (take~ | took | taking) .. (days | week | weeks | forever | long | hours | ages | months) .. (respond | reply | answer | get back | message | text)?   0.72
    + my counselor takes days to answer
  (took | takes | taking | wait* | waited) .. (day~ | days | week | weeks | months | forever | long time | hours) .. (@helper) .. (respond | reply | answer | message | match* | assign* | get back)   0.76
    + waited for weeks for a therapist to reply
  (wait* | waited | waiting | weeks | months | days | trying | still | hours | hard | difficult | challeng* | impossible | frustrat* | nightmare | takes) .. (to | on | get | getting | be | with)? (match* | pair* | assign* | connect* | set up | schedul* | book* | switch* | chang*) .. (@helper | a session | an appointment | with someone | with a person)   0.60
  (trying | still trying | tried for | weeks | months | days | impossible) .. (get help from | get ahold of | reach | hear from | get in touch with) .. (@helper)   0.60
    + still trying to get matched with a therapist
    + it is hard to schedule a session with a provider
    - I try to find the tape
  except (before | until | while | when) .. (@helper)
  except (try* | tried) .. (connect* | match*) .. (the | my)? (sound~ | wifi | bluetooth)
  (never | not | wasn't | haven't been | yet to be | still not | hasn't | weren't | couldn't be | didn't | not been | no) (get | got | been | be | even | able to be | yet)? .. (match* | paired | assigned | provided | connected) .. (@helper | with (anyone | someone) | to (anyone | someone) | a match)   0.72
    + I was never matched with a counselor
    - never connected with the music
  (no | lack of | zero | without | few | limited | not enough | not many | barely any | shortage of | aren't enough | isn't an | only a few | hardly any | lacks) (real | actual | live | good | available | qualified | licensed | enough | male | female | experienced)? (@helper) .. (available | to choose | in my | who | that | on | match* | at all | for | respond* | when)?   0.62
    + there are no therapists available in the evening
    - no therapist could have said it better
  except a few @helper
  except (no | without | lack of) (a | my)? (@helper) .. (could | can | would | needed | required | ever | I)
  except (not | isn't) (a | an | my)? .. (@helper)
  except (no | without) (insurance | money) .. (@helper)
  (ghosted | ghosting | ghosts (you | me | us | clients | people)) .. (by | me | us | @helper | all | for | my)?   0.66
  except (friend | friends | ex | boyfriend | girlfriend) ghosted me
  except (friends | everyone) ghosted me
    + I simply got ghosted
    - a ghost story
  except (me | i | i'm | my) (ghosting | ghosted)
  except (ghost | ghosts) (story | stories | mode | in | town | light)
  (@helper | she | he) ..2 (ghosted | ignored | abandoned | dropped | cancelled | canceled | no showed | no show | left | quit | brushed | dismissed | forgot | dismissive | missed | disappeared | vanished | judged | shamed | invalidated | interrupted | rushed | argued | laughed) ..2 (me | my | us | on | off | the | our | without | after | mid | appointment~ | session~ | about)   0.72   [both]
    + the coach brushed me off
    + my therapist ignored me
    - my doctor left my town
  except (boyfriend | girlfriend | husband | wife | ex | dad | father | mom | friend | he) .. (left | quit | dropped | cancelled | forgot | ignored | abandoned | dismissed | judged) (me | my | us)
  except (bot | ai | it)
  (therapy | session~ | appointment~ | video call | live session~) ..2 (was | were | got | has been | is | kept getting | keeps getting) (cancelled | canceled | missed | rescheduled | postponed | cut short)   0.62   [both]
    + my session was cancelled last minute
  (cancelled | canceled | missed | rescheduled | late for | no show) .. (my | our | the | for)? (first | video | live | last | next | every)? (first | video | live | last | next | every)? (session | appointment~ | therapy | live session)   0.62   [both]
  except i (cancelled | canceled | missed)

# --- helpers who are no good -----------------------------------------------------
barrier   not: drop
  except /\b(?:pocket|ai|robot|virtual|mini|bot) (?:therapists?|counsel+ors?|coach)\b.{0,70}/
  except /\bservice provider (?:is|was)\b.{0,30}/
  (@bad | worse | unprofessional | unqualified | inexperienced | incompetent | rude | unresponsive | unhelpful | mediocre | subpar | uncaring | cold | lazy | burnt out | burned out | overworked | unavailable | judgmental | dismissive | absent | impersonal | sketchy | useless | flaky | disengaged | untrained | fake | unorganized | disorganized | robotic) (and (unprofessional | unhelpful | rude | unresponsive | dismissive))? (@helper | therapy | counseling | counselling | coaching | psychiatry)   0.70
    + inexperienced therapists
    - no bad therapist so far
  (therapist~ | counselor~ | provider | providers | coach | coaches | they were) .. (non responsive | unresponsive | nonresponsive | not responsive)   0.72   [both]
    + three counselors, they were all non responsive
  (can't | couldn't | cannot) (even)? (get through | speak | get a hold of | get ahold of) .. (@helper)   0.66
    + I can't even get through to a counselor
  (needs | need) (a | an | more)? (real | actual | live) (person | people | human~ | therapist~ | humans)   0.42
  (not | never | isn't) (even | really)? (a | an) actual (person | human | therapist)   0.56   not: keep
  except (hard to believe | can't believe | forget | forgot) ..8 not an actual person
    + not even an actual person
  (go | goes | went | wait* | days | week | weeks) .. without (a | any) (reply | response | message | word | answer)   0.55
  (@helper | therapy) ..3 (is | are | was | were | seem~ | seemed | felt | feel~ | has been | have been | be | sounded | being) ..2 (@bad | worse | unprofessional | unqualified | inexperienced | incompetent | rude | unresponsive | unhelpful | mediocre | subpar | uncaring | cold | lazy | unavailable | judgmental | dismissive | absent | impersonal | sketchy | useless | flaky | disengaged | untrained | robotic | robots | like a robot | distracted | unorganized | disorganized | overworked | bored | uninterested | disinterested | hit or miss | hit and miss | copy | copying | spotty | inconsistent | lacking | limited | clueless | rarely available | burnt out | a joke | slow | not helpful | no help | condescending | not available | not responsive | not good | all over | scripted | generic | gone | joke)   0.74
  except (service | internet | cell | insurance | care) (provider | providers) (is | are | was)
  except (when | while | because | since) (my) (counselor | therapist | doctor | psychiatrist) (was | is) ..2 (not available | unavailable)
  except (robot | ai | bot) (therapist)
    + the counselor was rude
    + the therapists seem overworked
    - my therapist was not rude
  except (bot | ai | app | it) (is | was)
  (@helper) .. (like) (a)? (robot~ | bot | brick wall | wall | machine | computer | script)   0.72
    + the therapist writes like a robot
  (like | as if) ..3 (talking to | speaking to | texting) (a)? (brick wall | wall | void) .. (therapist | counselor | she | he)   0.62
  (@helper | she | he) ..5 (copied | copy | copies | pasted | paste | canned | scripted | boilerplate | stock | templated | prewritten | pre written | cookie cutter | vague | one word | generic | template) ..2 (and)? (paste* | pasted | response* | answer~ | replies | reply | message~ | advice | questions | statement~)   0.76
    + my therapist sends canned answers
    - the bot sends canned answers
  except (bot | ai | chatbot | robot) .. (canned | scripted | generic | vague) .. (response* | answer~ | replies | reply | message~ | advice)
  (@helper) .. (didn't | doesn't | don't | did not | not | never | couldn't | wasn't | isn't | aren't | weren't | won't | hasn't) .. (understand | care | listen | seem | know | help* | tell me anything | remember | read | ask | interested | engaged | available | qualified | responsive | give me | right for me | a good (fit | match) | offer | provide | click | connect | professional | specializ* | match)   0.64   not: keep
  except (therapist | counselor) so i don't (really)? know
  except (therapist | counselor) ..2 i ..1 didn't know
    + the therapist didn't seem interested
    - I never knew my therapist liked apps, she does
  except @helper .. (isn't | not | aren't | wasn't | can't be | is not | are not) available
  - there for me when my therapist isn't available
  except (my | a | any) (@helper) .. (didn't | doesn't | couldn't | never | wasn't) .. (know about | told me | before | until)
  except (i | people) (can't | don't | didn't | couldn't) .. (@helper)
  (@helper) ..3 (left | quit | leaves | resigned | retired | disappeared | went (on leave | offline)) ..2 (the (platform | app | company | service) | without | abruptly | suddenly)   0.66
    + my counselor left the platform
  (paid | pay | paying | charged | charge | cost~ | expensive | waste of money | not worth | price) ..8 (therapist | counselor | provider | coach) ..5 (nothing | no | never | barely | hardly | didn't | not | poor | little | too much | few)   0.58
  (too much | nothing | little | not much | hardly anything | less) ..3 (from | by) (my | the | a) (therapist | counselor | provider | coach)   0.60
  (change | switch | switched | changed | different | new | request* | another) .. (@helper) ..5 (no | not | never | didn't | still | yet | waiting | days | weeks | and yet | refus* | won't | can't | couldn't)   0.64
    + I asked to change my therapist and still nothing
  (third | 3rd | fourth | 4th | fifth | 5th | several different | went through (two | three | four | 3 | 4 | 5 | several | multiple)) (different)? (@helper)   0.52
  (not | isn't | wasn't | aren't | no | never) (real | actual | proper | true | good | great | like (a real | real | a) | the same as | great for | good for | suited for | for | really)? (real | actual | proper | true)? (therapy | psychotherapy | counseling)   0.48   not: keep
  except (it | this | app | though | it's) (is | isn't | not | is not) (a)? (real) (therapist | therapy | person)
  except (not | isn't) .. (replacement | substitute | replace) .. (therapy | counseling)
  except not (in | need* | going to | for | afford) .. (therapy | counseling)
  (not | isn't | wasn't | no | never | don't | doesn't | aren't | won't) .. (real | actual | live | human) (human | person | people | being | being~ | one | interaction | contact | support | help | therapist~ | counselor~ | coach | coaches)   0.40   not: keep
  except (no | not | never | isn't | wasn't) .. real (help | support)
  - twenty years with no real help before this
  except (it | this | app | though | it's | its | he's) (is)? (isn't | not | is not) (a)? (real | actual | live) (therapist~ | person | human | people)
    + you never get a real person, no live coach
  except (know* | even though | although | it's | its | though | i'm | am) .. (not | isn't) .. (a | an)? (real | actual | live) (human | person | people)
  except (bot | ai | robot | chatbot | it) ..3 (not | isn't | can't | doesn't) .. (real | actual | live | human) (human | person | people | being)
  (talk | speak | chat | connect | access | contact | interact* | get through | option | choice | have | need~ | needs | want | wish | like | love) .. (to | with | for | of | a | an) (a | an)? (real | actual | live) (human | person | people | therapist~ | counselor~ | coach | human being | psychologist)   0.42
  (wish | would (be nice | like | love | prefer) | please add | need | needs | should (have | be) | want | wanted | hoping | hope | option | at least | would rather | expected | thought (there | i | it)) .. (real | actual | live | human) (human | person | people | therapist~ | counselor~ | coach | being | support | interaction | contact)   0.64   not: keep
  except should be talking to (an | a) (actual | real) human
  except need to find real people
    + would like a real person as an option
    - real people, I like them
  except like .. (talking to | having | with | speaking) .. (real | actual) (human | person | people | therapist)
  except feel* like .. (real | actual | human)

# --- left alone by the program -----------------------------------------------------
barrier   not: keep
  (no | not any | zero | lack of | lacks | lacking | without (any)? | isn't (any | enough | much) | not (enough | much) | minimal | limited | insufficient | need | needs | want | wanted | could use | would like | wish (there was | it had | there were) | more | very little | no real | no clear | any | hardly any | didn't (get | give me | provide | offer) (any)? | doesn't (give | provide | offer | have) (you | me)? (any | much | enough)? | don't (get | give) (any | much)? | request | should (have | be) | missing | clearer | better) (clear | real | more | further | specific | actual | good | proper | much | a little | some | of | a | any | initial | enough | additional | better)? (guidance | direction | directions | instruction | instructions | guiding | hand holding | handholding | tutorial~ | walkthrough | walk through | onboarding | how to)   0.66
  except (need | needs | needed | in need of) (a | some | little | the)? (guidance | guiding | direction)
  except without (any)? (guidance | instruction | direction)
  except with or without guidance
  except lack of direction in (life | my life | general)
  except (years | months | alone | meditate | meditating) ..3 without guidance
  except (someone | anyone | somebody | people | who | those | when i | whenever i | as i | anytime i | time i | just | that) (needs | need | needed) (some | a little)? guidance
  except no clear direction on
  except know (better) how to
  except better how to
  except give me direction on
  except no real instructions
    + there is no guidance at all
    + needs more direction
    + hardly any instructions
    - no instructions needed
  except (offer | offers | gives | give | provides | provide | with | someone who can offer) more guidance
  except (no | without (any)?) (instructions | instruction | directions | guidance | tutorial) (needed | required | necessary)
  except (needed | need | wanted | want) (the | a little | some | a bit of)? (guidance | direction | instruction~) .. (and | this | it) .. (gave | gives | helps | provid*)
  except (needed | got | found) .. (guidance | direction) (i | and)
  except (more | better | clearer) (direction | directions) .. (in life | in my life)
  except (not | isn't) (much | a | enough)? .. (direction) (in | to) life
  (don't | didn't | not | no idea | unclear | confus* | unsure | unsure of | clueless | lost (on | as to) | not sure | wasn't sure | can't tell | couldn't (tell | figure out) | not clear | isn't clear | wasn't clear | never | a bit unclear | vague) .. (what | where | which | how) .. (i'm | i am | to | you | you're | i was | we | am | i) .. (supposed to (do | be doing | start | use | click | choose) | to do (first | with (it | this | the app)) | do with (it | this | the app) | meant to do | to use (it | this) | should be doing)   0.58
  except (didn't | never | don't | not) (even | really)? (know | sure) .. (where | how | what) .. (to)? (start | begin | get started)
    + I'm not sure what I am supposed to do
    - no idea where I would be without it
  except (in case | if | when) (you | you're | i'm) .. (not sure | don't know | unsure) where to (start | begin)
  (unclear | not clear | confusing | isn't clear) .. (where | how) .. (to)? (start | begin | go | proceed | use)   0.42
  (unclear | confusing | vague | poor | bad | incomplete | useless | terrible | inadequate | insufficient | wrong | misleading) (path | instruction~ | directions | guidance | explanation~ | tutorial)   0.66
    + vague instructions
  (nothing | no one | nobody | doesn't | didn't | not | don't) (that is | that's | there to | really | even | actually | helping to | to | is | clearly)? (helping to)? (guide | guides | guiding | walk | walks | show | shows | explain~ | explained | teach | teaches) (you | me | us | how | what)? (through | to (do | use) | how to (use | do | start) | on how | what to do | along | where to | the (process | steps | app | features))   0.58
    + nobody guides you through the app
    + it doesn't explain how to use it
    - not telling you what to do all day
  (dumped | thrown | dropped | left) (in | into | alone | to (figure | fend) | on your own | on my own | you to) .. (it | figure | your own | yourself | myself | guess)?   0.46
  (overall | quick | short | brief | better | good | real | intro* | initial)? (tutorial | walkthrough | user guide | instructions | explanation~ | how to guide) .. (would be | would help | would have | needed | please | missing | at the (beginning | start) | in the beginning | when (you | i) (first | start))   0.64
    + a short tutorial at the start would help
    - a tutorial about origami
  (prompts | suggestions | guidance | recommendations) .. (would be | would (really)? help | needed | please)   0.45
  (hope | hoping | wish | wanted | thought | expect~ | expected) .. (prompt~ | suggest~ | suggestions | guid* | direct* | advice | feedback) .. (me | you | how | what | on | from | based)   0.40
  (cut | cuts | cutting) (me | you) off .. (session | time | therapist | complete | finish | minutes)   0.52
  (active | human | personal | real | live | one on one | 1 on 1) (support | help | interaction | guidance | contact | feedback | coaching | care) .. (missing | lacking | not | isn't | none | nowhere)   0.60
  (no | zero | lack of | without | lacks | not any | need~ more | needs | isn't any) (active | human | personal | real | live | one on one | 1 on 1) (support | interaction | guidance | contact | feedback | coaching | care | touch)   0.58
    + no human interaction at all
    - active support of my back
  (coach | coaches | coaching | therapist~) .. (never | not | no longer | gone | removed | missing | unavailable | paus* | discontinu*) .. (available | included | there | offered | respond* | exist* | replaced | coaching)   0.42

# --- helpers who are good ---------------------------------------------------------
facilitator   threshold 0.50   not: drop
  except /\b(?:pocket|ai|robot|virtual|mini|bot) (?:therapists?|counsel+ors?|coach)\b.{0,70}/
  (great | amazing | wonderful | excellent | best | fantastic | incredible | awesome | lovely | perfect | kind | caring | supportive | helpful | compassionate | empathetic | empathic | skilled | skillful | knowledgeable | experienced | responsive | patient | attentive | understanding | nice | warm | insightful | decent | fabulous | brilliant | outstanding | gifted | talented | thoughtful | competent | terrific | phenomenal | favorite | beautiful | non judgmental | nonjudgmental | superb | high quality | love (my | the | our | her | having a)? | like (my | the) | adore (my)? | really like (my | the) | thankful for (my | the) | grateful for (my | the) | happy with (my | the)?) (and (caring | supportive | helpful | kind | professional | patient | lovely | empathetic | knowledgeable))? (real | personal | new | online | virtual | female | male | licensed)? (therapist~ | counselor~ | counsellor~ | coach | coaches | coaching | provider | providers | psychologist~ | psychiatrist~ | clinician~)   0.58
  except (once had | had | have) (a | an) (excellent | awesome | great | amazing | wonderful) therapist (and | so | in | who | outside | but)
  except (it | this | app | literally) (is)? (literally)? (a | an) (amazing | great | nice | good) therapist
  except been with (a | an) (excellent | great | good | amazing) therapist
  except therapist in the form
  except (like | is | funny | happy | robot | ai | bot) ..5 (best | insightful | kind | great | caring) therapist
  except (your | my own | own) best therapist
  except helpful therapist in my
  except (find | to find) a more ..3 attentive therapist
  except best listener
  except (find | found | need) ..5 more ..2 attentive therapist
    + I have an amazing therapist here
    + the coaches are great, love my coach
    - not a great therapist
  except (like | as | virtual | pocket | mini | robot | ai | own | little | digital | a cheap | free | portable | is a | was a | be a | it's a | its a | than a | better than | as a | being a | than | instead of | replace | replaces | to see | see | afford | finding | find | between | have | had | a life | life | sleep | speech | with a | with my | in) (a | an | my | having a | the | your)? (good | great | real | professional | actual | licensed | personal | perfect | nice | qualified | right | supportive | kind | decent | caring) (therapist~ | counselor~ | counsellor~ | coach | coaches | psychologist~ | psychiatrist~ | listener | listeners)
  except (sure there are | probably | maybe | might be | hope* | wish* | could be | if | there are | may be | need | want | looking for | like having | some) .. (good | great | real | professional | perfect | nice | decent | wonderful | best) (therapist~ | counselor~ | coach | coaches | psychologist~)
  except (recommended by | told by | suggested by | thanks to) .. (great | good | wonderful | amazing) (therapist | counselor | psychologist | psychiatrist)
  except (service | internet | cell | insurance | care) (provider | providers)
  except (pocket | robot | ai | virtual) (therapist~ | counselor~ | coach)
  (therapist~ | counselor~ | counsellor~ | coach | coaches | provider | providers | psychologist~ | psychiatrist~ | clinician~ | listener | listeners) (i have | here | i got | i was (matched | paired) with | on (here | this app | the app) | in this app | available | they have | working with me)? (is | are | was | were | has been | have been | seem~ | so far is | so far are) (@very | also | always | just | absolutely | all | honestly)? (@very)? (great | amazing | wonderful | excellent | good | the best | best | fantastic | incredible | awesome | lovely | perfect | kind | caring | supportive | helpful | compassionate | empathetic | empathic | skilled | qualified | professional | knowledgeable | experienced | responsive | patient | attentive | understanding | nice | warm | insightful | dedicated | decent | fabulous | brilliant | outstanding | lifesaver~ | a lifesaver | a great | an amazing | on point | top notch | thoughtful | competent | terrific | phenomenal | engaging | inspiring | easy to talk | there for me | real | human | friendly)   0.78
    + my counselor is really supportive
    + the coaches were so patient
    - the coach seat was good
  (therapist~ | counselor~ | coach | coaches | provider | providers | psychologist~ | psychiatrist~) ..3 (listens | listened | cares | cared | understands | understood me | helped me | helps me | has helped | have helped | gets me | checks in | checked in | supports me | guides me | guided me | encourages | responds (quickly | promptly | daily | every | twice | fast | within | right) | responded (quickly | promptly | daily | every | twice | fast | within | right) | replies (quickly | promptly | daily | every | twice | within) | gave me (great | good | helpful) | made me feel | makes me feel | changed my life | saved my life | is there)   0.62
  except therapist who only responds every
  except (therapists | counselors) have been human
  except therapist who only responds
  except (failures | form of) ..3 therapists that made me feel
  except (pocket | robot | ai | virtual | mini | personal) (therapist~ | counselor~ | coach)
    + my coach checks in and really listens
    - the teacher helps me
  except (bot | ai | like) .. (therapist~ | counselor~ | coach | psychologist~ | friend)
  except (real life | irl | in person | outside | own | actual | regular | school | wish | my mom | former | previous | old) (therapist~ | counselor~ | coach)
  (she) (listens | is (so kind | very (kind | helpful | supportive)) | really listens | genuinely cares | makes (you | me) feel (heard | understood))   0.54
  except wysa helped ..12 she listens
  except she listens to
    + she listens and is so kind
  (matched | match | paired | connected | set up | assigned | hooked up | found | got) .. (me | up)? .. (with | to)? (a | an | my | the)? (new | second | different)? (great | amazing | wonderful | perfect | excellent | fantastic | incredible | good | awesome | lovely | right | best | ideal | qualified | compatible | helpful | suitable) (therapist~ | counselor~ | coach | provider | providers | match | psychologist~ | psychiatrist~ | fit)   0.70
    + it matched me with a wonderful therapist
    - I got a great bag
  (matched | paired | connected | set up) (me)? with (a | an | my) (new | second | different)? (therapist | counselor | coach | psychiatrist) (and | who | that) .. (good | great | amazing | happy | love | helpful | far | twice | wonderful | best | helped | helping)   0.60
  (second | new | current | next | other | different) (therapist | counselor | coach) .. (better | great | good | amazing | wonderful | love | perfect)   0.62
    + the second therapist is much better
  (best) (therapist | counselor | coach | psychologist | psychiatrist) .. (in the world | ever | i ever | i've | i have)   0.62
  (employees | staff | coaches | therapists | people) (here | there | on here)? (are | were) (@very | so | all)? (nice | kind | friendly | caring | wonderful | amazing | helpful) (and easy to talk to | to talk to)   0.62
  (love | loved | enjoy* | great | like | appreciate) (the | this | their | my)? (various | program and the | app and the | different | live)? (coaches | therapists | counselors)   0.62
  except great therapists are
  except like this app and the therapists
  except i like therapists
    + I love the coaches
    - I love the couches
  (thoughtful | regular | helpful | timely | quick | great | kind | prompt | detailed) (and (thoughtful | helpful | kind))? (response~ | replies | feedback | messages | answers) from (my | the | a) (therapist | counselor | coach | psychiatrist)   0.72
    + thoughtful replies from my counselor
  (paired | matched | connected) .. with (a | an) (therapist | coach | counselor) .. (fit | fits | right | perfect | good | great | easy | quickly | suited)   0.60
  (detailed | clear | easy | good | thorough | helpful | precise) (instructions | instruction | directions)   0.60
  (lucky | luckier | fortunate | blessed | glad) .. (match* | pair* | therapist | counselor | coach)   0.60
  (access | having | able) .. (to)? (a | an | real | licensed)? (licensed | real | professional | qualified | actual)? (therapist~ | counselor~ | coach | professional~) .. (on hand | at (my | your) fingertips | available | any time | anytime | whenever | in (my | your) pocket | by text | a text away | by phone | easily | quickly | at hand | on call | through text | just a)   0.44
  except like having a (real)? therapist on call
  except (like | feels | as if | basically | as) .. (having | access | able) .. (therapist~ | counselor~ | coach | professional~) .. (pocket | available | fingertips | hand)
  (quality | professional | real | excellent | great | effective | amazing | wonderful | top notch | good) (skilled | quality | online | level | text | virtual)? (quality | skilled)? (therapy | counseling | psychiatry | psychotherapy | care) .. (here | from | on | through | at | sessions | by)   0.48
  except (like | real | good | great | addition to | than | between | alternative | supplement) (real)? therapy
  (network | team | group | staff) of (professionals | professional | therapists | experts | counselors | coaches)   0.62
  (therapeutic | great | good | real) (connection | relationship | rapport | bond) .. (therapist | counselor | coach)?   0.42
  (real | actual | live) (people | person | human~ | human being | humans) .. (on the other | to help | there | who (care | listen | respond* | answer* | help*) | support | that (care | listen | respond*))   0.52
  except (like | feels | as if | not | isn't | almost) .. (real | actual | live) (people | person | human~ | human being)
  (human (touch | contact | element) | one on one (support | help | coaching | sessions | attention) | someone (dedicated | there) to (talk | help | listen))   0.50
  except (like | as if | as though) ..3 someone there to (listen | talk)
    + I love the human touch of the calls, one on one coaching
  (coaching | coaches | live coaching | the coach | coach feature)   0.25
  (love | enjoy* | great | like | amazing | wonderful | helpful | appreciate | excellent) (the | my | their | having | this)? (life | daily)? (coaching | coaches | coaching sessions | mentor* | counseling (service* | session~) | therapy sessions)   0.68
  except coaching has disappeared
  except love the daily coaching audio
  except wonderful mentor as
    + I love the coaching
    - coaching school
  (instructor~ | teacher~ | guides | facilitator~) .. (supportive | hold~ your hand | feels like (she | he | they))   0.40
  (employees | staff | operators | team | people) (are | is | were | was)? .. (nice | kind | easy | friendly | caring | helpful) .. (to talk to | talk to | and (kind | caring | helpful | nice))   0.46

# --- guidance by the program --------------------------------------------------------
facilitator   not: drop
  (walk~ | walked | walking | guide~ | guided | guiding | lead~ | leads | leading | led | coach~ | coached | take~ | takes | taking | talk~ | talks | ease~ | steer~ | steers | direct~ | shows | show | teach~ | help~ (walk | guide) | instruct~) (you | me | us | u | one | users | people | him | her | them | my (son | daughter | kids | child)) ..1 (through | thru | step | along | toward~ | towards | into | by the hand | in the right direction | on (what | how | the right))   0.46
    + it walks you through every step
    + guides me through the exercises
    - the guide talks me into buying
  except (talk~ | talks | takes | take~ | show | shows | teach~ | leads | lead~) (you | me | us) ..1 (into | to | along)
  except (walk~ | walks | takes | talked | talk~ | guide~ | get~) (you | me | us) through .. (panic | anxiety | attack~ | crisis)  
  (step by step | steps by step | step-by-step | one step at a time| doable steps | do able steps | guided steps | hand hold* | handhold* | hand-hold* | hold~ your hand | holds my hand | hold my hand)   0.52
  except (day | life | things) step by step
    + step by step guidance
    - I walked step after step
  except one step at a time
  (great | good | clear | helpful | excellent | gentle | amazing | perfect | right | easy | nice | wonderful | love the | like the | enjoy the | appreciate the | needed (the)? | need (the)? | needed some | concrete | useful | valuable | professional | the best | daily | expert | more | real | such | solid | gives (me | you)? | gave (me)? | provides | offers | structured | personal | constant | supportive) (and (clear | gentle | helpful | kind))? (guidance | direction | instruction | instructions | guiding)   0.56
  except in (the | a) (best | right | good) direction
  except (set | sets | go | going | moving | put) ..4 (right | good | best | great | positive) direction
  except great guiding question~
  except great instruction
  except good guidance videos
  except gentle guidance of a robot
  except with gentle guidance
    + clear instructions for every exercise
    + I needed the guidance
    - no clear guidance
  except (with | for the | of) guiding
  except (needs | need | want | wish | would like | could use | lack of | without | lacks | little | more) (a | some | of | the | any)? .. (guidance | direction | instruction | instructions)
  except (right | good | my | some | of | real) direction (in life)?
  except (lack | without | need* more) .. (guidance | direction | instruction~)
  except (no | not | without | lacks | lack) .. (guidance | direction | instruction~)
  guidance   0.40
  (and | positive | practical | meditation | her | his | their | its | structure | expert | support | needed | the right | my) guidance   0.42
  (helps | help | helped | guide~ | guidance) .. (know | knows | figure out | decide | see) .. (what to do (next)? | where to (start | begin | go) | next step~)   0.55
  (in case | if | when) (you | you're | i'm | i) .. (not sure | don't know | unsure | lost) .. (where to (start | begin | turn) | what to (do | say | write))   0.60
    + good in case you don't know where to start
  except (ease | eases | easing) (you | me | us) (into | through) ..1 (sleep | bed | reality | night | slumber | day | morning)

  (easy | clear | simple | well) to follow (instruction~ | guidance | guide~ | directions | steps)   0.66
    + easy to follow instructions
  (teach~ | taught) (you | me) (how to (do | use | meditate | start))   0.25

# --- left alone by a helper: the general ways of saying so -----------------------
barrier   not: keep
  except /\b(?:ai|bot|robot|virtual|pocket|free) (?:therapists?|counselor|coach)\b.{0,80}/
  except /\b(?:customer|tech) (?:service|support)\b.{0,80}/
  (@helper | consultant~ | advisor~ | agent~ | she | he) ..2 (just | also | then)? (never | didn't | doesn't | did not | wouldn't | failed to) (even | ever)? (showed | show | shows | appear~ | appeared | called | logged | logs | joined | join | calls)   0.70
    + my coach didn't even join
    - she never showed fear
  except (she | he) (never | didn't | doesn't | did not) (showed | show | shows) (me | any | fear | it | up (in | on))
  (no call no show | no calls no shows | no show | no shows | no showed | stood me up | stands me up | stood up by)   0.64
    + yet another no show, my counselor
  (@helper | consultant~ | advisor~) ..3 (is | are | was | were | always | all | constantly)? (@very | already | fully | always | all)? (booked | booked up | booked out | overbooked | busy | too busy | swamped | full | overworked | overloaded)   0.70
    + the coaches are all booked
    - my therapist is busy living her life and recommended this
  except /\b(?:when|while|if|between|because) (?:my |the )?(?:therapist|counselor|doctor|psychologist)\b.{0,50}/
  except /\btherapist is busy living\b.{0,40}/
  (schedul* | book | booked | booking | appointment~ | session~ | availability | available | slot~ | waitlist | wait list | waiting list) ..3 (weeks | months | days | a week | a month) (out | away | later | ahead | in advance | from now)   0.64
    + no appointment until weeks later
  (@bad | dismal | limited | small | tiny | low | little | not much | very few | lack of | no | less) (of (a)?)? (selection | choice~ | pool | number | availability | options | variety) (of | for | from | among) (available | licensed | good | the | their)? (@helper)   0.74
    + a tiny choice of therapists
  (@helper | she | he) (is | was | were | are | showed up | shows up | always | often | routinely | constantly | frequently | consistently) ..3 (late | tardy | distracted | rushed | yawning | multitasking | unprepared | disinterested | zoned out)   0.64
    + the therapists are often ten minutes late
    - he was late for school
  except (she | he) (is | was | were | are) ..3 (late | distracted | rushed)
  (@helper | she | he | they) (doesn't | didn't | don't | can't | couldn't | never | barely | hardly | did not) (even | seem to | really)? (remember | remembers | remembered | recall | know | knew | read | reads) (me | my name | who i (am | was) | anything (about | i) | what i | my (story | history | messages | case | background) | our)   0.68
    + she barely remembers what i said
    - they never knew my name at school
  except they never knew my name
  (@helper) ..3 (only | just | barely | has about | have about) ..4 (minutes | mins | min | 10mins | once a (day | week) | twice a (day | week) | few words | one sentence | a sentence | couple of lines | few lines | few sentences)   0.70
    + your counselor only gets ten minutes for you
  (didn't | don't | did not | never | doesn't | wasn't) (really)? (feel | felt | think | believe | find | sure) (like | that | as though | as if)? .. (@helper) .. (really | actually | ever)? (understood | understand | grasped | grasp | listened | listening | cared | care | heard | qualified | knew | know | interested | helping | helped | engaged | invested)   0.70
  (@helper | consultant~ | advisor~ | she | he) .. (like) (a | an)? (automated | ai | damn)? (bot | robot | robots | chatbot | machine | computer | script | answering machine)   0.66
    + the advisor writes like a machine
    - he is like a robot friend
  except (she | he) .. like (a | an) .. (bot | robot | chatbot | machine | computer)
  (takes | took | taking | wait | waiting | waited) ..2 (forever | ages | days | weeks | hours | so long | too long | a while | all day | a day | a week | months) (or (two | so | more))? (for | to (get | receive | hear | see)) (back)? (a | any | my | the)? (response | reply | answer | message | responses | replies | text back)   0.44
  except /\b(customer service|support|refund\w*|tickets?|help ?desk|e-?mail(s|ed)?|headquarters)\b[^.!?]*?\b(forever|ages|days|hours|a week|weeks|so long|too long)\b[^.!?]*?\b(respon\w+|repl\w+|hear back|answer\w*)/
  except /\b(?:email|refund|customer|support|ticket|bug|billing|developer)\w*\b.{0,90}/
  (one | two | 1 | 2 | only one | only two | couple) (message~ | response~ | reply | replies | text~ | sentence~) (a | per | every | each) (day | week | few days)   0.66
    + only two replies a day
  (no | lack of | lacks | little | needs more | need more | without | wish there was | isn't (any | much | enough) | wasn't (any | much | enough)) (real | clear | good | proper | further | additional | any | detailed | more | kind of)? (explanation~ | structure | roadmap | onboarding | introduction | intro | instruction manual | user manual | help section | examples) (for | of | on | about | to) ..1 (how | what | them | it | the (quiz* | exercise~ | features | app | feature | charts | scale | terms | techniques | steps | use) | use | using | using it | each | these | start*)   0.62
    + there is no explanation of what the scale means
  except (explanation) (for | of | about) (why | the (charge | crash | removal | change))
  (doesn't | didn't | don't | does not | never | did not | not) (really | even | clearly | properly | actually)? (explain | explains | explained | show (you | me) | teach (you | me) | instruct (you | me) | walk (you | me) through) (anything | what (to | you | each | the | it) | the (exercise~ | technique~ | concept~ | steps | process))   0.60
    + it never explains what to do
    - i do not tell you how to live
  except /\b(?:i|people|my therapist|doctors|they) (?:don.?t|do not|didn.?t|never|can.?t)\b.{0,60}/
  except (doesn't | didn't | don't | never) (even)? (tell (you | me)) (how much | what (it | the) (cost~ | price | charge))
  (wasn't | isn't | not | lacks | lacked | needs more | wish (it | there) (had | was) | no) (really | very | much | any | enough | well | more)? (structured | structure | clear path | clear plan)   0.52
  except (no | not | need~) (any | more)? (structure) (in my | to my | at home)
  (therapy | counseling | coaching) (light | lite | mill | factory)   0.60
  (couldn't | can't | didn't | never | don't) (really | ever | seem to)? (connect | click | clicked | vibe | gel | bond) (with (my | the | any | a | her | him) | with) .. (@helper)   0.70
    + i could not find my feet and never clicked with my counselor

  (@helper) (very | so | completely | totally | often | rarely)? (unresponsive | non responsive | rude | unprofessional | unhelpful | incompetent | uncaring | dismissive | late | unavailable)   0.70   [both]
    + counselor unprofessional
  (@helper) ..2 (cancel* | reschedul* | flake~ | flaked | flaking | bailed | bails)   0.70   [both]
    + the coaches keep cancelling
  except /\bi\b.{0,30}\bcancel.{0,30}/
  (not | never | won't | can't | don't | didn't | hardly | barely) ..5 (conversation~ | talk | talking | session~ | contact | chat | time) with (your | my | the | a | any) (own | actual | real)? (@helper)   0.60
    + you will not have a real conversation with your therapist
  except /\b(?:can.?t|not|don.?t|couldn.?t|without|before|until|between) .{0,30}\bwith (?:a|my) (?:therapist|counselor|psychologist|psychiatrist|doctor)\b/

  (neither | none of | not one of) (my | the | these | your) (@helper | therapists) .. (got | get | gets | respond* | repl* | answer* | help* | listen* | work* | was | were)   0.70
  except none of my (therapists | counselors) have ever
    + neither my counselor nor anyone else got back to me
  (@helper) .. (repeats (herself | himself | themselves) | doesn't (have)? (any)? availab* | has no availab* | no availab* | refused to | misspelled | spelling errors | typos)   0.66
    + my coach repeats himself
  (waited | waiting | wait | gone | went) ..1 (days | weeks | hours | a week | forever) (for | without) (a | any)? (reply | response | answer | message) (from)? (my | the | a)? (@helper | therapists)?   0.56
    + i waited days for a reply
  (impossible | hard | difficult | struggle | struggled | unable | can't | couldn't | cannot) .. (book | schedule | get) (a | an | any | my | the)? (live | new | video | first | therapy)? (session~ | appointment~ | time slot~ | slot) .. (with | for)?   0.62
    + it is impossible to book a session
  except (can't | couldn't | cannot) .. get (a | any | my | the)? session~
  (per | a | each) (week | day) from (my | the | your) (@helper)   0.62

# --- helped by a person: the general ways of saying so ---------------------------
facilitator   not: drop
  except /\b(?:ai|bot|robot|virtual|pocket|like (?:having )?an?|real life|my own|outside|than (?:a|my|any)|instead of|between|until) (?:real |actual |own |regular |good )?(?:therapists?|counselor|coach|psychologist)\b.{0,80}/
  (support | help | care | comfort | advice | insight | encouragement | wisdom | tips | kindness | validation) ..1 (from | by) (my | the | a | her | their | our | your | these | an) (own | new | amazing | wonderful | online | great | assigned | personal)? (@helper | teachers | instructors)   0.62
    + finding comfort from my counselor
    - no help from the therapists
  except (no | without | little | zero) (support | help | care | advice | feedback) from (my | the | a | her | their) @helper
  (instructor~ | instructors | teacher~ | teachers | trainers | facilitators | coachs | mentors | mentor | listeners | volunteers) ..2 (is | are | were | was | have | has) (all | @very | truly | just)? (@very)? (helpful | supportive | kind | caring | compassionate | understanding | heart | encouraging | patient | empathetic)   0.52
    + the teachers are all very compassionate
  (best | great | wonderful | amazing | excellent | fantastic | patient | knowledgeable | good) (teacher | mentor | instructor | instructors | mentors | facilitators) (for | to | i | ever | on | in | so)   0.54
    + the best teacher i ever had
  (have | has | offer~ | gives | with) guided (ways | steps | paths | instructions)   0.56
  (being | be | get | getting | feel | feeling | felt | gently) guided   0.56
    + being guided keeps me going
    - i want to be guided by a dragon game
  except be guided by
  guided ..3 (made it | makes it | make it) (so | very | much | really | a lot)? (easy | easier | possible | simple)   0.54
    + guided lessons made it so simple
  except /guided (?:sleep|imagery|music)\b.{0,30}/
  (clear | structured | laid out | defined | well structured | organized | incremental | specific | concrete | actionable | straightforward) (path | plan | roadmap | program | steps | approach | structure | process | pathway | format) (of | to | for | that | through | toward | and)?   0.44
  (clear | structured | well structured | defined | laid out) (path | roadmap | pathway | plan) (of | to | forward | for) 0.64
    + a clear path of small steps
  (we (really | instantly | just | immediately)? (connected | clicked | bonded | hit it off) | (immediately | instantly | really | truly) (connected | bonded) with | (connected | clicked | bonded) with (her | him | my (therapist | counselor | coach)))   0.58
    + we clicked right away
    - i connected my watch
  (good | great | amazing | wonderful | strong | nice | excellent | instant | real) (rapport | fit | match | connection | bond | working relationship) .. (with | from | between) (her | him | my | the | a | your) .. (@helper)?   0.50
  except (fit | match) with (my | the | your) (schedule | life | needs)
  (accountability | accountable | checks in on me | checks on me | check in with me) .. (coach | therapist | person | someone | human)   0.60
  (coach | therapist | person | someone | human) .. (accountability | accountable)   0.62
  except person accountability
  (my | the | our | these | their | assigned | second | new | every | each) (new | current | online | own)? (@helper) .. (nice | supportive | professional | amazing | awesome | wonderful | great | excellent | best | incredible | helpful | responsive | kind | caring | understanding | lovely | perfect) (and | at | so | with | to | for | i | she | he)   0.58
    + the counselor was so wonderful and kind
  except /\b(?:see|with|between|recommended by|to) (?:a|my|your) (?:therapist|doctor|psychiatrist|psychologist)\b.{0,40}/
  (love | adore | thankful for | grateful for | appreciate | enjoying | enjoy | happy with | like) (my | our | the) (weekly | daily | new | online | live)? (therapist~ | counselor~ | coach | coaches | sessions with | calls with | video sessions)   0.66
    + i adore my counselor
  except (don't | not | didn't) .. (love | like | enjoy) (my | our | the) .. (therapist~ | counselor~ | coach | coaches)
  (@helper) .. (did | does | doing | done) (a | an | such a) (really | very)? (great | good | amazing | wonderful | excellent | fantastic | awesome | incredible | phenomenal) job   0.72
  except therapist myself it does such a good job
  except therapist myself ..2 does such a good job
    + my counselor does an amazing job
  /\b(?:sessions?|appointments?|calls?|work(?:ing)?|talks?|talking) with (?!this|the app|it\b|anxiety|depression|my (?:anx|dep|own))(?:my |our |her |his |a )?[\w']+(?: (?:has|have|is|are|was|were))? (?:been )?(?:very |so |really |extremely )?(?:helpful|amazing|wonderful|fantastic|great|incredible|life changing)\b/   0.56   [both]
    + my sessions with petra have been very helpful
  (enough | just the right amount of | found | found the | appreciate the | love the | with the | daily | offers | offer | for the | their | its | great for | his | her | find | throughout | some) (guidance)   0.52
    + just enough guidance
  except (no | not | never | want | need | needs | wish | for | looking for | lacks | more) .. (enough | some) guidance

# --- said in general words ------------------------------------------------------------
barrier  not: keep
  (wish | want | please | need | needs | would like | would love | add) .. (real | actual | live | human) (coach | coaches | therapist~ | counselor~ | counsellor~ | people to talk to | person to talk to | person to guide)   0.72
    + please add live counsellors
    + wish it had a real person to talk to
  (not enough | no | little | needs more | need more | lack of | lacks | too little) (explanation | guidance | instruction | instructions | direction) (of | on | for | about | in) (the | each | these | how)   0.68
    + too little explanation of the breathing
  (nobody | no one | noone) (checks | check | guides | tells | explains | shows | walks | helps) (in | up)? (on)? (you | me | us) .. (what | how | when | next | after | through)?   0.66
  except no one tells me (to)?
    + nobody tells you how to do it
    - no one helps me like this app
  except (nobody | no one) helps (me | you | us) (like | as)
  (you're | you are | i was | i'm | left) (all)? (on (your | my) own | alone) (to (figure | work | find)) .. (out | it)?   0.68
    + left alone to figure the steps out
  (waited | waiting | wait | took) .. (week~ | month~ | days) .. (for | to) .. (session | first session | reply | match* | hear) .. (with | from) .. @helper   0.74
    + I waited a month for a session with a therapist
  @helper .. (gives | gave | sends | sent | writes | just | only | basically) .. (one line | one word | two word | short | generic | canned | copy pasted | scripted) .. (answer~ | replies | reply | response~ | messages)   0.74
    + my coach just sends one word replies
  (one line | one word | generic | canned | scripted) (answer~ | replies | reply | response~ | messages) .. from .. @helper   0.76
    + I got canned answers from my therapist
  @helper .. (vanished | fell asleep | left mid | reading off a script | reading from a script | quit on me | dropped me | yawned)   0.72
    + the counsellor vanished after a week

facilitator  not: drop
  my @helper .. (rock | angel | gem | godsend | sweetheart | so kind | so patient | patient and | warm and | wonderful | a star)   0.72
    + my counsellor June has been a star
  (instructor~ | teacher~ | narrator | guide | lady | man | guy | woman) .. (explain* | lead~ | guide~ | walk~) (you | me | everything | us | it | each) .. (clear* | patient* | gentl* | through | step | well | slow*)   0.70
    + the teacher guides us so gently
    - the man explains it badly
  (tells | shows | teaches | explains | told | showed) (you | me) exactly (how | what) (to)?   0.68
    + it shows you exactly how to sit
    - it tells me exactly what my mood was
  except (tells | shows | told | showed) (you | me) exactly (how | what) (my | your | is | was | you're | i)
  (never | not) left (wondering | guessing | alone | confused) .. (what | how | next | with)?   0.66 not: keep
    + one is never left guessing
  @helper .. (checks | checking | checked) (in | up)? (on | with) me   0.74
    + my coach checks in with me often
  (guides | guided | talks | talked | coaches | walks | walked | leads | led) me (gently | slowly | calmly)? through (a | an | my | the | each | every) .. (attack | panic | breath~ | exercise~ | step~ | session~ | meditation)   0.66
    + it walks me through a panic attack
  (guided (meditation~ | session~ | exercise~)) .. (lead | take | walk | hold | talk) (you | me)   0.64
  (@helper) .. (very | so | really | extremely | incredibly) (competent | skilled | knowledgeable | caring | experienced | understanding | responsive | attentive | professional)   0.68
    + my therapist is very caring
    - the therapist is not very caring
  (talked | talking | spoke | speaking | chatted) (to | with) (a | my | the) (trained | volunteer | kind)? (listener | volunteer) .. (caring | kind | helped | help | great | lovely | amazing)   0.70
    + I spoke with a volunteer and it helped

# --- poor guidance, however it is said ----------------------------------------------
barrier   not: keep
  @hg_helper ..2 (just | only | mostly | literally | basically | mainly) ..1 (said | says | nods | nodded | sat | sits | talk* | stares | stared | repeat* | agree* | read | reads | sent | sends | ask* | mm | typed)   0.68
    + my coach basically sat there
  (assigned | matched | paired | given | set up) (me)? (with | to)? (someone | somebody | a person | a @hg_helper) ..5 (vanish* | disappear* | ghost* | never | left | quit | gone | no | nothing)   0.72
    + paired with a therapist then nothing
  except need to find real people
    + please get live therapists
  except (like | love) .. (real | actual | human) (person | people)
  except (need~ | need) (to)? (see | find) a (real | actual) (therapist | counselor)
  (one | two | single | 1 | 2 | half) (line | liner | liners | word | sentence) (replies | reply | answer~ | response~ | message~) ..2 (from | by) (a | my | the)? @hg_helper   0.80
    + two word answers from my coach
  (want | prefer | need | wish | add | more) ..3 guided (version~ | option~ | one | mode | part | practice)   0.60
  except need the guided
    + i would want a guided mode
  (not enough | no | little | zero | lack of | lacks | needs more | without any | more | poor | confusing) (real | clear | proper)? (explanation~ | explaining | instruction | instructions | explanation at all) (of | on | for | about | how | to | what | given | whatsoever)   0.68
    + lacks explanation of each skill
  except more (explanation~ | instructions) than
  (please | add | bring | hire | need | needs | want) (in | back | more | some)? (real | human | actual | more | live)? (coaches | therapists | counselors | mentors | facilitators | tutors)   0.66
    + bring back human mentors
  (nobody | no one | noone) (ever | even | really | actually)? (checks | checked | check | follows | followed | guides | guided | shows | showed | explains | explained | walks) (in | up)? (on | with)? (you | me | us | how | what | where | it)?   0.64
    + no one explains how it works
  except (nobody | no one | noone) (told | tells) (me | you) (that | about | to | i | it)
  (left | leaves | leave | dumped | dropped | thrown | throws | dumps | drops) (you | me | us)? (to | in | into | at | out | with)? (your | my | the | it)? ..1 (deep end | own devices | at sea | out at sea | no map | no idea what | to it | no direction)   0.64
    + they leave you to your own devices
  (you're | you are | i'm | i was | left | totally | completely) (left)? (all)? on (your | my) own (after | from | with | once | to | then | when)   0.64
    + you are on your own from day two
  (never | doesn't | don't | didn't | fails to | without | not | won't) ..1 (show | shows | showing | tell | tells | telling | explain | explains | explaining | teach | teaches | say | says) ..1 (you | me | us)? how (to | it | you | i)? (do | use | apply | start | breathe | meditate | cope | actually | works | work)?   0.66
  except (words | word) ..2 explain how
  except not explain how
  except didn't say how (much)?
  except say how much
  except (doesn't | didn't | don't) say how
    + it never tells you how to do it
  except i (don't | do not | never | didn't) ..1 (tell | show | teach | explain | say) ..1 (you | them)? how (to | it | you | i)? (do | use | apply | start | breathe | meditate | cope | actually | works | work)?
  except (how (much | many | often | long | i feel | i'm | you feel))
  @hg_helper ..5 (replies | reply | answers | answer | responds | response~ | writes | messages) ..2 (once | twice | three times) a (week | month | day)   0.74
    + a coach who writes once a month
  (person | someone | human) who (only)? (replies | answers | responds | writes) (once | twice) a (week | month)   0.74
    + a person who writes twice a week
  (wait* | waited | waiting) ..3 (week~ | weeks | month | months | days | ages | forever) ..4 (session | appointment | intake | match | @hg_helper)   0.68
    + i waited ages for my intake
  @hg_helper ..4 (ignor* | dismiss* | brush* | laughed | mock* | didn't (notice | listen | care) | shrugged | yawn* | eating | driving | on (her | his) phone | fell asleep | late | no show | forgot | cried | rushed)   0.66
    + my counselor yawned at me
  except (to (see | a | my | find) | my (old | own | last | previous | real | irl | former | ex)) ..1 @hg_helper
  (host | moderator | facilitator | listener) ..2 (joined in | laughed | rude | power | biased | judg* | absent | did nothing)   0.64
    + the host laughed too
  (has | have | there's | there is | gives | offers) (no | zero | little | absolutely no) (guidance | instructions | directions | direction | structure)   0.72
    + there is zero direction

# --- good guidance, however it is said ----------------------------------------------
facilitator   not: drop
  except (my (own | real | irl | outside) | recommended by | not) ..1 @hg_helper
  (my | the | our) @hg_helper (who | here | on here)? ..2 (is | was | has been | have been | 's | are | truly) ..2 (rock | lifeline | gem | angel | star | blessing | godsend | legend | saint | lifesaver | treasure | competent | skilled | wise | fab | lovely | gold | dream | brilliant | attentive | spot on | superb | delight | joy | sweetheart)   0.76
    + our coach has been an angel
    - my coach was not a gem
  (psychologist | therapist | counselor | coach | listener | mentor) ..6 (very | so | really | extremely | incredibly | truly | super) (competent | skilled | wise | caring | patient | kind | attentive | warm | understanding | supportive | sweet | gentle | experienced | compassionate | empathetic | good at)   0.72
    + the coach i have is so patient
  except (isn't | wasn't | not | bot | ai | robot) ..4 (competent | skilled | wise | caring | patient | kind)
  (talked | spoke | chatted | talk | talking | speak | matched | met) (to | with) (a | my | the | an)? (real | trained | nice | lovely)? @hg_helper ..8 (caring | kind | patient | sweet | understanding | lovely | supportive | amazing | wonderful | great | helped | listened | gentle | warm)   0.74
    + i spoke to a mentor today and she was lovely
  real (people | humans | person | human | therapists) ..3 not (bots | a bot | robots | ai | chatbots | machines | an ai)   0.80
    + real therapists not robots
  (instructor~ | teacher~ | guide | guides | host | mentor~ | coach | coaches | trainer | facilitator~) ..2 (explain~ | explains | lead | leads | guide | guides | walk | walks | talk | talks | take | takes | teach | teaches) ..4 (patient* | clear* | gentl* | step | kind* | well | slow* | perfect* | calm* | thorough* | simply | easy | beautifully)   0.76
    + the trainer takes you slowly
  (tells | shows | teaches | explains | explain | instructs | showed | taught) ..1 (you | me | us)? ..1 (exactly | clearly | precisely | step by step | simply | properly | in detail) ..1 (how | what) (to | you | each | it | i)   0.44
  (@hg_helper | she | they) (always | really | even | actually)? (checks | check | checked | checking) (in)? (on | with) (me | us)   0.64
    + a mentor checks in with us
    - my coach never checks on me
  except (mom | friend~ | bot | ai | wife | husband | never | nobody | no one) ..2 (checks | check | checked) (in)? (on | with) me
  (guides | guide | guided | guiding | leads | led | walks | walk | walked | takes | talks | talked | coaches | coached | leading) (me | you | us | u) (gently | slowly | calmly | step by step | right | safely | all the way)? through   0.46
  except (talked | talks) (me | you) through (the | a) (refund | cancel* | problem | issue)
  (lead | leads | guide | guides | guided | walk | walks | carry) (me | you | us | gently | slowly) ..2 (all the way | every step | along | from start | step by step | one step | gently | slowly | perfect | by the hand)   0.70
    + they guide you every step
  (never | not | don't | without | no) (be | being | get | feel | feeling | am)? (left)? (wondering | guessing | stuck | feel lost | feeling lost) ..1 (what | how | where | which | about) (to | next | i | you | comes)?   0.66   not: keep
    + you are not guessing what comes next
  (human | real | actual | live | trained | qualified) @hg_helper ..3 (behind | reads | read | who | on the other | replies | answers | comments | responds | writes)   0.70
    + a human coach who reads my notes
  except (need | wish | want | see | no | not | isn't | like | replace | substitute) ..3 (human | real | actual | live | trained | qualified) @hg_helper
  (someone | somebody | a person | coach | therapist) ..2 (holds | hold | keeps | keep | holding | keeping) me (accountable | on track | honest | going)   0.72
    + a coach to keep me on track
  (the | a) (person | woman | man | lady | guy | volunteer | counselor | listener | therapist) (i | who i)? (spoke | talked | chatted | was) ..2 (to | with) ..3 (kept | stayed | helped | listened | calmed | kind | lovely | caring | amazing | great | so)   0.74
    + the volunteer i talked to listened
  @hg_helper ..1 (stayed | stays | sat) (on | with | up | by) ..4 (until | till | through | me | line | call | whole)   0.70
    + my listener sat with me
  (she | he | therapist | coach | counselor) (actually | always | really)? (read | reads) (everything | all | every word) (i | that i | of my | my)   0.72
    + my coach reads all my notes
  @hg_helper ..3 (perfect pacing | clear instructions | perfect pace | great pacing | good pace)   0.70
    + the teacher has perfect pacing

# --- more of help withheld or given ---------------------------------------------------
barrier   not: keep
  (took | takes | taking | taken) ..3 (day~ | days | week | weeks | month | months | forever | ages | hours) ..1 to (get | be | find) ..1 (match* | paired | assigned | (a | my) (therapist | counselor | coach))   0.78
    + took ages to get assigned
  @hg_helper (barely | hardly | rarely | scarcely | never) (ever | even)? (said | spoke | talk* | replied | listened | looked | asked | remember* | responded | answered | read | showed)   0.76
    + our coach rarely even asked
  @hg_helper ..6 (forgets | forgot | mix* up | confus*) ..3 (me | my | who i | name | what i | us)   0.74
    + the counselor mixes up my story
  @hg_helper (has | have | had | with) (far | way)? too many (clients | patients | people | users)   0.80
    + they have counselors with too many patients
  (texting | typing | talking | chatting | emailing | messaging) (to | with)? (other | another) (client~ | patient~ | people | person) .. (session | while | during)   0.76
    + messaging other patients during my hour
  (session~ | appointment~ | call | calls) ..3 (only | just | barely) ..1 (10 | 15 | 20 | 30 | ten | fifteen | twenty | thirty | a few) (minute~ | min | mins)   0.72
  except (session~) ..1 only (takes | take) ..1 (a few | 10 | 5 | ten | five | 15) (minute~ | min | mins)
    + calls are barely twenty minutes
  (felt | feel | feels | was | got) (rushed | dismissed | judged | ignored | unheard | belittled | talked over | brushed off | invalidated) (by | with) (the | my | a | her | him) ..1 @hg_helper   0.80
    + felt judged by the counselor
  (could do with | could use | wants for | badly needs | crying out for | would benefit from) ..2 (instruction~ | instructions | guidance | explanation~ | explaining | direction~ | directions | tutorial | human support)   0.78
    + could use more explanation
  (there's | there is | there was | is | with | has | offers | gives) (no | zero | little) (introduction | intro | explanation | guidance | explanations | instruction | walkthrough)   0.66
    + there was zero explanation
  except (needs | with) (no | little) (introduction | explanation)
  (no | not a | haven't a | without a) (clue | idea) (what | how | where) (i'm | i am | you're | to) ..2 (do | start | doing | begin | supposed)   0.60
  except i have no idea where to (begin | start)
  except when i had no idea
  except (had | when i had | have) no idea where to start
    + no idea where to begin
facilitator   not: drop
  @hg_helper ..3 (worth (every | it | the) | changed my life | saved me | life changing | life saver | gets me | get me | understands me | remembers me | remembers my | gave me (homework | tools | exercises))   0.72
    + my coach here truly gets me
  except (bot | ai | robot | pocket | my own | irl) ..1 @hg_helper
  (paired | matched | set up | connected | got in) with (a | an | my | the) ..2 @hg_helper ..3 (within | in | same day | right away | quickly | immediately | instantly | fast | next day | straight away)   0.78
    + connected with a coach right away
  except (no | never | not) ..2 (paired | matched | connected) with
  (she | he | coach | therapist | counselor) (also | always | even)? (gave | gives | set | sets | sent | sends) (me)? ..1 (homework | worksheets | exercises | assignments | tools | resources | reading) ..6 (follow* | check* | help* | between)   0.70
  except he (gives | gave) me daily (exercises | tools)
    + he sends worksheets between sessions
  (coaching | therapy | weekly | video | counseling) (calls | sessions | call | session | chats) ..2 (keep~ | keeps | help~ | helps | are | is | have | have been) ..2 (motivat* | on track | great | helpful | amazing | accountable | going | so much | me | wonderful | excellent)   0.66
  except (between | alongside | along with | and | my | regular | scheduled) ..2 therapy sessions (by | to | is | is already | have)? (help~ | helping | helped)
  except between ..3 therapy sessions to help
  except (scheduled | regular | my) therapy sessions to
    + the coaching sessions are so helpful
  except (not | aren't | isn't | don't) ..2 (great | helpful | help*)
  /\b(?:[Dd]r\.?|[Cc]oach|[Mm]y (?:therapist|coach|counselor),?) [A-Z]?\w+ (?:has )?(?:changed|saved|is|helped|helps|listens|listened)\b.{0,12}\b(?:my life|me|amazing|wonderful|great|the best|fantastic|lovely)\b/   0.66
    + Coach Tim helped me

# More on the people who guide.

barrier not: keep
  (therapist~ | counselor~ | coach | coaches | provider~ | counsellor~ | psychologist | psychiatrist | matching agent) .. (never | didn't | doesn't | wouldn't | don't | won't | barely | hardly | rarely | not) .. (respond~ | reply | replied | replies | show up | showed | listen | help | care | message~ | call | called | answer~ | available | follow~ | engaged | interested | invested | read)   0.92
    + my therapist never replied
  (therapist~ | counselor~ | coach | coaches | provider~ | counsellor~) (is | are | was | were | seem | seemed | gave me | sent)? .. (awful | terrible | useless | unhelpful | running late | always late | minutes late | rude | unprofessional | canned | generic | delayed | slow | once a day | takes days | days to | overworked | distracted | preoccupied | inexperienced | incompetent | unresponsive | cancelled | canceled | no show | quit | left | dropped me | ghosted | disappeared | cut me off)   0.71
  (responses | replies | response) (is | are | was | were) ..2 (awful | terrible | useless | unhelpful | rude | unprofessional | delayed | slow | once a day | late | sporadic | infrequent)   0.66
  except service provider is terrible
  except provider is terrible
  except (not | never | wasn't | isn't) .. (rude | late | awful | terrible)
  (days | hours | a week | weeks) (to | for a | before | until | between) .. (hear back | respond | reply | response | repsonse | therapist | answer | get a reply | get a response)   0.44
  except /\b(customer service|support|refund\w*|tickets?|help ?desk|e-?mail(s|ed)?|headquarters)\b[^.!?]*?\b(forever|ages|days|hours|a week|weeks|so long|too long)\b[^.!?]*?\b(respon\w+|repl\w+|hear back|answer\w*)/
  - support said it takes days to respond to a ticket
  (never | not | no one | nobody | didn't | wasn't) .. (contacts | contacted | matched | assigned) (me | with)   0.88
  (revolving door | switch~ | changed | changing | went through | been through | on my) .. (therapists | counselors | providers | third therapist | second therapist | therapist~)   0.55
  (human | person | therapist) (instead of | rather than | not) (just)? (a | an)? (ai | bot | robot | machine)   0.62
  (no | without | lack of | lacks | lacking | not enough | little | zero) (real | actual | clear | any | much)? (guidance | direction | explanation~ | guiding | tutorial | feedback from | support from a)   0.66
  except (a | knew a) little guidance
  (too guided | not guided enough | left (me)? alone with | on my own to figure)  0.55

facilitator not: drop
  (my | our | great | amazing | wonderful | awesome | the | best | excellent | good | love | incredible | fantastic | helpful | caring | supportive | kind) (second | first | current | new | assigned | online | talkspace | betterhelp)? (therapist | counselor | provider | counsellor | psychiatrist | coaches | therapists) .. (is | was | has | have | are | been | i) (been | so | just | such a | very | truly | an | a | really)? (amazing | great | wonderful | awesome | helpful | kind | caring | excellent | fantastic | perfect | supportive | incredible | the best | understanding | professional | responsive | good | patient | love | insightful | thoughtful | attentive | knowledgeable | clear)   0.70
  except like my therapist i love
  except like my therapist i
  except my (therapist | counselor) that
  (the | our | their | all the) (instructors | coaches | guides) (are | have been) (so | very | truly | really)? (kind | caring | supportive | helpful | patient | good | great | attentive) 0.58
  (the | our | their | all the) (teachers) (is | are | have been) (so | just | such a | very | truly | really)? (amazing | great | wonderful | awesome | helpful | kind | caring | excellent | fantastic | perfect | supportive | incredible | the best | good | insightful | knowledgeable) 0.42
    + my first therapist was amazing
  except (not | wasn't | isn't | wish | if | never) .. (amazing | great | wonderful | awesome | helpful | kind | good)
  (love | like | adore | appreciate | enjoy | grateful for | thankful for) (my | the | our | all the | his | her) (therapist | counselor | coach | provider | teachers | teacher | instructors | instructor | coaches | guides | guide | guidance)   0.88
  except it's like my therapist
  except is like my therapist
  except grateful for the teachers and meditation
  except love the teachers and the content
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | like | adore | appreciate | enjoy | grateful for | thankful for) (my | the | our | all the | his | her) (therapist | counselor | coach | provider | teachers | teacher | instructors | instructor | coaches | guides | guide | guidance)
  (found | find | matched with | connected with | met) (a | an | my | the) (great | amazing | wonderful | good | perfect | best | right | excellent | awesome | fantastic) (therapist | counselor | match | coach | provider | teacher~)   0.75
  except (walk~ | takes | lead~ | talk~) (you | me | us) (to | through | in | on) .. (pay* | subscri* | premium | payment | screen | page | login)

# --- said without naming the helper, or in looser words ---------------------------
barrier not: keep
  except /\b(customer|support|refund\w*|tickets?|help ?desk|e-?mail(s|ed)?|developer\w*|billing|headquarters|tech)\b.{0,120}/
  except /.{0,120}\b(customer service|support|refund\w*|tickets?|help ?desk|e-?mail(s|ed)?|developer\w*|billing)\b/
  (day~ | hours | week~ | month~ | hrs) ..2 (passed | gone | later | went by | and | now | of | since) ..3 (no | not | without | haven't | hasn't | never) ..2 (a | any | single | one | received | gotten | got | had | heard)? (response | reply | replies | answer | message | word | acknowledgement | acknowledgment | respond* | anything) 0.40
  (haven't | have not | hasn't | never | didn't | still) ..2 (received | gotten | get | got | had) ..2 (a | any | single | one)? (message | response | reply | answer) (back | from (anyone | them | someone | my)) 0.60
    + I still haven't received a message back
  (response* | reply | replies | message~ | respond~ | text~ | sentence) ..4 (every other day | every few days | every couple (of)? days | once a week | once every | less and less | few and far | farther apart | further apart | days apart | more than (once | twice) a (day | week)) 0.64
    + you get a reply every other day
    - I text my sister every other day
  except (i | i'm | we | reminder~ | notification~ | sends | send) ..4 (message~ | text~ | respond~) ..4 (once a week | every other day | every few days)
  (they | she | he | people | someone | therapist~ | providers) (only | just | might | would | will)? (text~ | message~ | respond~ | reply | replies | write~) (you | me | to you | to me)? ..1 (once | twice | one time | two times | every (few | other | couple)) 0.64
    + they might write to you twice
  (takes | took | take) ..5 (day~ | week~) (or (more | two | so))? (to | two | for | before) (even)? (respond | reply | answer | hear back | get back to (me | you) | a (response | reply)) 0.58
    + it took them three days to answer
  # never got as far as a session
  @hg_never (even | ever | actually)? (got | gotten | get | had | have)? (a chance)? (to)? (talk | talked | speak | spoke | spoken | chat | meet | met | had | have) (to | with)? (a | an | my | any | the)? (live | real)? (@helper | therapy session | session | provider | appointment) 0.66
  except (when | if | times | moments | whenever) ..2 can't talk to (a | my | the | your) (therapist | counselor | coach)
    + I never even got to talk to a counselor
    - I have never met anyone so kind
  except (can't | couldn't | haven't | unable to | not able to | never) ..4 (afford | see a | seen a | see my | have a | meet my) ..2 (@helper | session | appointment)
  except (never | haven't) ..3 (have | had | seen) (a | any) (therapist~ | counselor~ | session) ..4 (before | like | so | this | that)
  (not | n't | don't | doesn't | didn't) have ..1 (enough | any | many) (good | available | qualified | real)? (@helper | therapists) 0.66
    + they do not have enough counselors
  (wasn't | not | isn't | aren't | weren't | no longer | stopped) ..1 (taking | accepting) ..1 (new | more | any)? (client~ | patient~) 0.72
    + a coach who is not taking new clients
  (quality | caliber | level) of ..2 (therapy | therapist~ | counselor~ | counseling | coaching | coaches | provider~ | care) ..6 (@bad | poor | low | lacking | varies | questionable | mediocre | subpar | disappointing | went down | declined) 0.72
    + the quality of the counseling is quite poor
  except they (aren't | are not | weren't) (even | actually | really)? (trained | qualified | professional~) (in | to be)
  (helped | help | helping) (me)? with (absolutely | literally)? (nothing | zero)  0.40
  (just | only | simply | basically | merely) ..2 (texting | messaging | chatting | text messaging | text messages | texts) (with)? ..2 (a | your | my | the)? (therapist | counselor | coach) 0.64
    + the basic plan is just texting with a therapist
  except (i | i'm | i've) ..2 (just | only) ..2 (texting | messaging | chatting)
  # no word on what to do
  (instruction~ | direction~ | sequenc* | next step~ | guideline~ | explanation~) (are | is | were | was)? (very | so | a bit | too | really | pretty)? (unclear | not clear | vague | confusing | lacking | missing | insufficient | poor | incomplete) 0.64
    + next steps are unclear
  except explanation~ ..2 (charge | crash | billing)
  (confus* | unsure | not sure | don't know | didn't know | no idea | hard to know | unclear | wondering) ..4 what (i'm | i am | you're | we're | you are | i was | we are | one is) ..1 supposed to (do | be doing) 0.62
    + it's unclear what you are supposed to do
  except (don't know | no idea | not sure | unsure) ..4 what i'm supposed to do (with my | about | in life | without)
  without ..1 (clear | any | proper | enough | real | much) ..1 (steps | instruction~ | guidance | direction~ | explanation~ | structure) 0.64
    + it starts without any clear instruction
  @hg_wish ..4 (tutorial | walkthrough | orientation | onboarding | how to (guide | page | video) | user guide | more guidance | step by step | instruction manual) 0.62
    + I'd say there should be an orientation
  (don't | doesn't | didn't | never | not | no) (even)? (show~ up | showed up | shows up) (for | to | at) ..2 (session~ | appointment~ | call~ | chat | visit~ | meeting) 0.72 [both]
    + they don't show up to live sessions
  except i (don't | didn't | never) (show~ up | showed up)
  (@helper | doctor~) ..3 (hasn't | haven't | not | never) (yet | even | once)? (said | written | spoken | addressed | acknowledged | introduced | contacted) 0.70
    + my counselor hasn't even introduced himself
  except i ..3 (hasn't | haven't | not | never) (yet | even | once)? (said | written | spoken)
  (no one | nobody | noone) (will | would | has | ever | even | is)? ..1 (message~ | messaged | messaging | text~ | reply | replies | replied | talk* | speak) (to)? (me | you) ..1 back? 0.44
  except (app | it | screen | bot) (has | just)? (stopped | stops) responding
  except (it's | app | bot | it is) (not | isn't) ..1 (licensed | trained)
  (only | just) (got | get | had | have | has | gives | gave | offers | one | a | received) ..3 (minute | min | minutes) ..2 (session~ | call~ | chat | video | live | appointment~) 0.62
  except just a few minutes to longer sessions
    + you only get one ten minute call
  except (only | just) ..4 (minute | min) (breath* | meditat* | sleep)
  (i | we) (don't | do not) (necessarily | really | even)? know where (to | i should | you) ..1 (start | begin | go next) 0.58
  except i don't even know where to (start | begin)
    + I don't really know where to start
  except (if | when | in case | who | people | those) (i | you | we)? (don't | didn't | do not) (necessarily | really | even)? know where

# --- a helper within reach, a good one ------------------------------------------
facilitator not: drop
  except (bot | ai | robot | chatbot | talk~ | constantly) ..4 (you | me | us | one | users) ..1 (through | thru)
  (walk~ | walked | walking | guide~ | guided | guiding | lead~ | leads | leading | led | help~ (walk | guide)) (you | me | us | u | one | users | people) ..1 (through | thru | into | toward~ | on) ..4 (goal~ | habit~ | exercise~ | step~ | learning | actions | practice~ | how to | what to | basics | routine~ | skill~)   0.60
    + it walks you through every step
    - it walks you through the park
  except (ai | bot | like | as if | as though | feels | robot | chatbot | wish | want | almost) ..4 someone ..1 there to (talk | listen | help)
  except (ai | bot | like | as if | robot | wish | want) ..6 (@helper | therapy | coaching)
  (someone | somebody | a person | people | therapist~) (is | was | are | being | who is | who are)? (always | actually | really)? there to (talk to | listen | help | support) ..4 (24 | always | any time | anytime | whenever | about anything | me | you)? 0.44
  (can | able to | could | get to) (always | also | even)? (message | text | talk to | chat with | reach | write to) (a | my | your | the) (real | licensed)? (therapist~ | counselor~ | coach) ..4 (any time | anytime | 24 | whenever | at any | day or night | in between | between) 0.64
    + you can text your counselor any time
    - you can text your mother any time
  (couldn't | could not | can't) ..6 (better | nicer | kinder) (@helper | match)  0.66 not: keep
    + I could not have got a better counselor
  (wonderful | great | amazing | excellent | fantastic | awesome | caring) (mental health | online | licensed | professional | and caring)? (counselors | therapists | coaches | clinicians | providers) 0.60
  except us are great coaches
    + wonderful licensed counselors
    - no great therapists
  except (need | want | wish | find | finding | looking for | like | not | better than | some) ..2 (wonderful | great | amazing | excellent | professional | licensed | qualified) ..1 (counselors | therapists | professionals)
  (live | therapy | counseling | coaching | video | weekly) (session~ | interaction~ | call~) (with (my | a | the | our) @helper)? (are | is | were | was | have been) (so | very | really | always)? (great | amazing | wonderful | helpful | excellent | awesome | fantastic | life changing) 0.64
    + the live sessions are great
  (find | found | finds) (the | her | his | their)? (directions | instructions | guidance) (to be)? ..1 (clear | helpful | easy | useful | soothing | grounding) 0.62
    + I find the directions to be clear
  (explain~ | explains | explained | explaining) (everything | things | each | it all) ..2 (so well | very well | clearly | simply | perfectly | in detail | step by step) 0.58
    + he explains everything so well
  (help~ | support~ | with (you | me) | guide~ | guiding | there for (you | me)) ..3 every step of the way 0.62
    + I am guided every step of the way
  (miss | missed | missing) (my | our) (therapist | counselor | coach) 0.50


# --- what a helper leaves undone, said in passing ---------------------------------
barrier not: keep
  except /\b(customer|support|refund\w*|tickets?|help ?desk|e-?mail(s|ed)?|developer\w*|billing|bot|woebot|ai|app)\b.{0,60}(silent|silence|respons\w+|respond\w*)/
  (@helper | provider | therapist) ..2 (missed | missing | misses) ..2 (reply | response | deadline~ | window | reply window) 0.74
    + my provider missed the reply window
  (missing | missed | late | past) ..1 (response | reply) (deadline~ | time~ | window~) 0.66
  except (bot | ai | robot | app | like a | support | replace~ | substitute) ..8 (wasn't | isn't | not | never) ..2 (responsive | helpful)
  except app stopped (responding | answering) after
  except (app | it | screen | phone | page | support) ..3 (stopped | stop | quit) (responding | replying) (after)
  (@helper | therapists) stopped (responding | replying | answering | messaging | communicating) 0.74
  (matching | intake | match) (agent | person | host | specialist | team) ..4 (hasn't | hasnt | didn't | never | haven't | doesn't | took | slow | ignored | asleep) 0.66
    + the matching agent hasn't replied
  (haven't | hasn't | have not | never | not | wasn't | still not) (even | yet)? been (contacted | matched | assigned | paired | connected) (by | with | to | in | yet | for | since)? 0.56
    + I have not been matched with anyone
  except (charged | card | account | bank | refund) ..10 been (contacted | connected)
  (can't | couldn't | cannot | never) ..1 (get | got | find) ..1 (actual | any | an) (appointment~ | session~ | sessions | time slot~) 0.64
  except (free | pay* | trial | premium | play | load) ..4 (session~)
  (talk~ | talking | speaking | speak) to a brick wall 0.62
    + it was like talking to a brick wall
  except (bot | ai | woebot | chatbot | wysa | app) ..8 to a brick wall
  (cut~ | cutting) (you | me | us) off ..2 (mid | while | when | before | in the middle | and) 0.48
  (didn't | don't | never | not) ..2 (feel | felt | think) ..1 (like)? ..1 (@helper | providers) ..5 (grasp* | understood | understand | got me | listened | cared | heard | cares | qualified) 0.68
  (@helper | therapists) ..2 (do not | don't | doesn't | does not | didn't) (communicate | engage | interact | respond | reply | message | write | show up | answer) 0.70
  except (until | unless | if) ..4 (@helper) ..2 (don't | doesn't)
  except (bot | woebot | it | app | ai) only (responds | replies | answers) (every | once | at)
  (insufficient | shortage of | not enough | too few | lack of | limited (number of)?) (available)? (therapists | providers | counselors | coaches | listeners | psychiatrists | clinicians) 0.70
    + not enough counselors for everyone

# --- guidance that is praised -----------------------------------------------------
facilitator not: drop
  except (bot | woebot | ai | robot | wysa | youper | chatbot | need | needs | no | seeking | looking for) ..4 guidance
  guidance (is | was | has been | are) ..1 (much | so | very | really | truly | super | simply)? (appreciated | amazing | great | excellent | wonderful | helpful | awesome | perfect | superb | invaluable | fantastic | welcome | good | clear) 0.58
    + the guidance is much appreciated
    - the guidance is missing
  (lots | lot | plenty | tons | wealth) of guidance 0.54
  except (ok | okay | too) .. lots of guidance
  guidance to (stay | keep | help | get | reach | build | start | follow | make | become) 0.56
  (depth | goals | structure | support | encouragement | insight | motivation | wisdom | tools | direction | accountability) (and)? guidance 0.52
  except (optimism | need | needs | seeking | looking | no) ..4 guidance
  (provides | provide | gives | gave | giving | needed (the | some)?) ..1 (structure) (and | i | that | to | for) 0.52
    + it provides the structure and the push I needed
  except (price | payment | fee | cost | subscription) structure
  (@helper | doctor) ..2 (gave | gives | given | offered | offers | has given | had given | provided | provides) (me | us)? ..3 (great | good | amazing | helpful | excellent) ..1 (feedback | advice | tool~ | insight~ | tips | strateg* | guidance | support) 0.74
  (easy | comfortable | a joy | great | wonderful) to talk (to | with) ..4 (@helper | she | he | they) 0.56
  (my | the) (new | second | current)? (therapist | counselor | coach | psychiatrist) (that)? (i have | i have now | i got | i was given | i found)? (is | was) (much | way | so much | a lot | far) better 0.70
    + my second counselor is much better
  (find~ | finding | found) (the | a) (right | perfect | good | great) (@helper) (was | is | has been | made | you | that you | who) 0.56
  except (can't | couldn't | impossible | hard | trouble | difficult | difficulty | never) ..2 (find | finding) (the | a) (right | good) @helper


# --- matched badly, or not at all ---------------------------------------------------
barrier not: keep
  (many | several | multiple | countless | numerous | repeated | after) ..2 (attempts | tries | efforts) to (find | get | reach | contact | match with | schedule with | hear from) ..3 @helper 0.70
    + several attempts to find an available counselor
  (can't | couldn't | cannot | could not) ..1 (find | get matched with | be matched with | get | match with | connect with) (a | an | any | the right | my) ..2 (@helper | psychiatrist) (on here | here | through (this | the | them) | that | who | in my state | available | on the app | on this app) 0.70
  (asked for | requested | clicked (for)? | wanted | specified | chose | selected) (a | an)? (male | female | woman | women | man | christian | black | lgbt* | older | bilingual | trauma) (@helper) ..8 (only | gave | got | given | matched | paired | but) 0.68
    + I asked for a female counselor and got matched with men only
  @helper (wouldn't | won't | kept | keeps | would) ..1 (harass* | push~ | pushing | interrupt* | cancel* | cancelling | yawn* | preach* | forget* | forgetting | asking the same | repeating | talking over) 0.74
    + my counselor kept interrupting me
  except (woebot | bot | ai) ..4 (kept | keeps)
  (no | zero | not any | few | limited) @helper (available | in my (state | area) | accept* | were available | are available | that (take | accept)) 0.70
    + there were no counselors available
  except (bot | woebot | ai | it | app) ..6 (repeat~ | parrot~)
  except (meditation | guided | yoga | sleep | free | breathing | exercise) session~ (was | were | is | are)

# --- a helper within the app ----------------------------------------------------------
facilitator not: drop
  except (health | healthcare | medical | previous | my) ..1 providers
  except (wish | want | need | can't afford | like | as if | ai | robot | bot | feels | pay* | price) ..5 @helper
  (have | has | having | get | got | offers | there's | there is | there are | includes) (a | an | real | actual | human | live)? ..1 (@helper) (that | who)? (you | i | we) (can | could | get to) (talk | chat | text | message | speak | reach | contact | check in) 0.62
    + there is a coach you can talk to
    - I wish there was a coach you can talk to
  @helper (has | have | did | does | really | truly) (really | also | always)? (help | helped | help~ | opened | changed | guided | supported | encouraged | listened | challenged) (me | my | us | open) 0.62
  except ai (therapist | counselor | coach) has helped
  except (cbt | treatment | sessions) with a (therapist | counselor) has helped
  except (health | healthcare | medical | care) providers have
    + the counselor did help me
  (good | excellent | insightful | gentle | thoughtful) coaching 0.54
  except (good | best) coaching audio
