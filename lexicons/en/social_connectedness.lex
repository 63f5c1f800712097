# Other people reached through the program: users, groups, forums, friends and
# family who join in. A coach or therapist is human_guidance, a bot that feels
# like a friend is chatbot_interaction, a friend who recommended the program is
# social_influence, a helpdesk that stays silent is support_implementation.

factor   social_connectedness
name     Social connectedness
group    program

facilitator  threshold 0.50

# --- not alone ------------------------------------------------------------------
  (not | never | isn't | aren't | wasn't | less | don't | doesn't | didn't | won't | no longer) (feel* | be | being | have to feel)? (so | as | truly | really | all | completely | that)? (alone | lonely | isolated)   0.44   not: keep
  (feel* | felt | makes me | made me) ..2 (not | less) (so | as)? (alone | lonely | isolated)   0.44   not: keep
  (show~ | know~ | realiz* | remind* | see | seeing | learn*) ..4 (i'm | you're | i am | you are | we're | we are | your | u | ur | you) (not | never | aren't) alone   0.62   not: keep
  except (not | never) alone (with | in) (this | the)? (bug | issue | problem | opinion | complaint)
  except leave .. alone
  (never | not) (have | has | had)? (to)? (feel*) alone   0.44
  (aren't | not | isn't | wasn't) (the)? only (one | person) .. (feel* | felt | struggl* | suffer* | going through | feelings | anxiety | depress*)   0.70   not: keep
    + good to know i am not the only one who feels that way
    - i am not the only one who wants a refund
    - not the only one with this problem
  except (aren't | not | isn't | wasn't) (the)? only (one | person) .. (feel* | felt) .. (scam* | ripped | app | update | cheated)
  (isn't | not) just me   0.45   not: keep
  (others | other people | people | everyone | so many people | someone | somebody) .. (feel the same | feels the same | same struggle~ | similar struggle~ | similar experience~ | same boat | going through the same | go through the same | going through similar)   0.65   not: drop
    + seeing people in the same boat does me good
    - many people have the same issues with login

  (community | group | members | people | everyone | folks | users | forum) (here | in here | on here)? (is | are | was | were | has been | have been | feels) (all | always | just)? (@rather)? (supportive | kind | welcoming | friendly | caring | understanding | encouraging | warm)   0.74   not: flip
    + the members are really welcoming
    - my boss is supportive
  except (support | staff | therapist~ | coach~ | customer) .. (people | group) .. (supportive | kind | friendly)

# --- belonging --------------------------------------------------------------------
  (sense | feeling | feel | spirit) of (community | belonging | connection | connectedness | togetherness | solidarity | unity)   0.80
    + it gives me a sense of belonging
    - the sense of the update escapes me
  (belong | belonging)   0.35
  part of (a | the | this | something | your) (bigger | larger | wonderful | great | global)? (community | family | group | tribe | something)   0.70   not: drop
    + i feel part of a family here
    - part of the price
  (my | found my | our) tribe   0.70
  (like minded | likeminded) (people | individuals | souls | folks | others)   0.75
    + full of like-minded people
    - like this, minded or not
  (welcome | welcomed | accepted) (no matter | regardless | whoever | by everyone | by others)   0.60
  (brings | bringing | brought) .. (people | us | family | everyone) together   0.60
  closer to .. (each other | one another | others | my family | my kids | my partner)   0.60
  (level | kind | type) of community   0.70   not: keep
    + it brings people together every sunday
    - brought the price closer to reason

# --- supportive people -------------------------------------------------------------
  (@kindly | active | lovely | awesome | vibrant | global | worldwide | beautiful | good | best | strong | safe | incredible) (and @kindly)? (community | communities | group~ | forum~ | members | meditators)   0.65
    + such a warm community
    + lots of kind people in there
    - great people skills in the sales team
  (supportive | caring | kind | friendly | welcoming) people   0.60
  except caring people in the world
  (community | people | members | users | everyone) (here | on here | on it | there | on this app | in here | in the app | in the community | in the groups) ..2 (is | are | were)? ..2 @kindly   0.75
    + the people on here are so supportive
    - the people here are thieves
  (positive | encouraging | supportive | kind) (feedback | feed back | comments | messages | replies | words | support) from (others | users | other | people | members | strangers | the community | everyone)   0.75
    + kind words from other users
    - positive feedback from my doctor
  (support | supported | encouraged | encouragement | help | love) (from | by) (others | other people | users | other users | members | strangers | the community | fellow | peers | community)   0.70
    + support from other users
    - support from the company
  (support~ | help | helping | encourage~ | cheer | lift | root for) (each other | one another | eachother)   0.60
    + we cheer each other on
    - cheer up please
  peer (support | to peer | group~)   0.70
  (support of | thanks to) (this app and)? (the)? community   0.65

# --- contact ----------------------------------------------------------------------
  (interact* | communicate | communicating) (with | to) @peers   0.45   not: drop
  (connect~ | connected | connecting | connection~ | bond | bonding | relate | relating) (with | to) (@peers | the community | a community | everyone)   0.65   not: drop
    + i connect with people who have the same thing
    + relate to others in the group
    - connect with facebook
  except (can't | cannot | couldn't | allow | navigate | even | enabling) ..4 (connect~ | connected) (with | to) (each other | one another | the community | @peers)
  except (connect~ | connected) (with | to) .. (wifi | internet | facebook | server | bluetooth)
  (love | like | enjoy | great | nice | good | able to | can | easy to) ..2 @converse (to | with) (other (users | people | members) | strangers | fellow)   0.62
  @converse (to | with) @peers   0.42
  (share | shares | sharing) .. (mood~ | feelings | progress | journey | experience~ | thoughts | stories | story | struggle~) .. with .. (others | people | partner | friends | community | each other | members | users | husband | wife | family)   0.44
    + i share my moods with my partner in it
    - share my thoughts about the price with the company
  (talk | chat | chatting | talking) with fellow   0.70
    + i love chatting with other users
    - talk to the bank
    - without having to vent to friends all the time
  except (instead of | rather than | without | don't like | hate | dislike | difficult to | difficult for me to | easier than | trouble | don't want to | can't | cannot | couldn't | afraid to | hard to | scared to | uncomfortable | stop | not) .. @converse (to | with) @peers
  except (anxiety | app | don't | didn't | not | school | hard to | trying to | try to) .. (made | make | making | met | meet) .. (new | real | some | great | many)? friends
  (made | make | making | met | meet | found) .. (new | real | some | great | amazing | wonderful | lovely | many | online) friends   0.62
    + i made real friends in there
    - tell friends to download it
  (friends | buddies | family) ..1 (progress | join | joins | joined | meditate | meditating | challenge together) .. (together | with me | same | too)   0.60
    + fun when my friends join too
    - my friend has no progress bar
  (made | found | met) friends   0.65   not: drop
  (meditate | meditating | practice | practise | practicing | doing it | do it | do this | challenge~) .. (together | with (friends | others | people | family | thousands))   0.55
    + we meditate together every night
    - the pieces fit together
  (meditat* | do | doing | use | using | listen | listening | share | sharing) .. (with | alongside) my (husband | wife | partner | kid~ | kids | son | daughter | children | boyfriend | girlfriend | mom | friends | family | spouse | sister | mother | grand*)   0.40
    - i share my phone with my sister, no code
  (meditat* | connect~ | with | from | join~) .. (people | meditators | others | users) .. (around the world | all over the world | from all over | across the globe | around the globe | all over the globe | worldwide)   0.65
    + meditating with people from all over the globe
    - available all over the world
  (help people | help others) and (find help | get help | be helped)   0.55
  (accountability | challenge) (buddy | buddies | partner~) .. (friend~ | group)   0.55

# --- the same, said in other ways -----------------------------------------------------
  (help | helping | helped | support | supporting | encouraging | encourage | inspire | comfort) (other | others | other people | strangers | fellow | people) .. (comfort* | heal* | here | on here | on this app | as well | also | community | going through | struggling | similar)   0.55
  except encourage others to as well
  except supporting others struggling
    + encouraging strangers heals me
    - support people
  (enjoy* | love | loving | like) (the | their | having | being in | good)? (company | companionship) (of | with)? .. (others | people | friends | users | members | group)?   0.45
  (feel | felt | feeling) (heard | seen | understood | supported | welcome | welcomed | accepted | connected) (by | with | to | among) (the | these)? (others | other | people | strangers | everyone | the community | members | users | the group | so many)   0.68
    + i feel welcomed by the others in the group
  (so many | many | other | lots of | thousands of | millions of) (people | others | users | members | souls) (are)? (also)? (feel* the same | going through | who are going through | who feel | who understand | just like me | like me | dealing with the same | have the same (feelings | struggle~ | problems as me) | meditating (with | at the same))   0.60
    + so many people who feel like that are in here
    - other people who left
  (seeing | reading | hearing | knowing | see | read | hear) .. (others | other people | people | other users | everyone) .. (stories | experiences | struggles | posts | comments | journeys | going through | journals)   0.55
    + hearing other people and their stories does me good
    - reading other people's reviews
  (safe | great | good | wonderful | nice) (place | space | way) .. (share | connect | talk | vent | chat | meet | support) .. (with | to) (others | people | other people | strangers | like minded | community | each other | friends)   0.60
    + a safe place to share with others
    - a nice place to talk to my cat

# --- places to meet: praised or missed ----------------------------------------------
topic
  community   0.62
  (the | their | these | other) communities   0.60
    + i love the community in the evening rooms
    + wish there were a community
    - the lgbt community deserves a note
  except (our | professional | vulnerable | meditation | insomnia | lgbt* | lgbtq* | queer | trans | medical | health | mental health | scientific | local | black | student | autistic | psychology | psychiatric | stoic | user | app | developer | therapist | therapy | business | disability | bipolar | veteran) community
  (community | social | social media) (feature~ | section | page | aspect~ | tab | feed | wall)   0.65
  except not tempted by the social feed
    + the community feature is great
    - a social aspect of the pub
  (forum | forums | message board~ | discussion board~ | discussion group~)   0.60
  except neither is it a forum
  except is it a forum
    + i like the forums
    - the roman forum
  (chat rooms | chatrooms | chat groups | group chat | group chats | chat group | public chat)   0.60
    + please add group chats
    - the group chat
  (support groups | small group~ | groups to join | group meditation~)   0.55
    + great support groups
    - the support groups
    - support wrote back
  social network~   0.55
  (friend list | friends list | add friends | invite friends | invite a friend | friends feature | buddy system)   0.55
    + love that you can add friends
    - the friends list

barrier  not: drop

# --- wished for: someone to meet -------------------------------------------------------
  (wish | wanted | would like | would love | would be (nice | cool | great | better) | like there | hoping | hoped | should be | suggest | add | thought i would) ..8 (talk | chat | connect | speak | interact | communicate | meet) .. (to | with) .. (other (users | people | members) | people | others | someone like | anonymous | peers | friends | users | each other | similar)   0.65
  (wish | wanted | hoped | hoping | looking) .. (a | some) (way | place | space | option | feature) (to | for) @converse .. (with | to) @peers   0.70
  (wish | would like | would love | need) .. (place | way | space) to share .. (news | stories | experience~ | with others)   0.65
    + i wish we could talk to other users
    + wanted a way to connect with people like me
    - i don't want to talk to others at a party
    - it would be nice to share it less
  (no | any | isn't any | lacks | lack of | not) (@choice | place) (to | of | for) .. @converse .. (others | other | people | friends | users)   0.70
    + no way to connect with other users
    - no way to talk to support
  (add | create | make | need | needs) (a | an | some | more)? (forum~ | community | chat room~ | group chat~ | support group~ | social (feature~ | aspect))   0.75
    + please create a forum for parents
    - create an account for the cat

  (can't | cannot | couldn't | unable to | harder to | hard to | difficult to | no longer | makes it harder to | no way to | not able to) (easily)? (thank | message | contact | reply to | respond to | follow | add | invite | find | connect with | chat with | talk to | interact with | see) (my | other | the other | your | new | any)? (contacts | friends | friend | other users | other members | users | members | buddies | buddy | group~ | followers | peers)   0.66   not: keep
    + it is harder to thank my friends in there now
    - can't see my contacts list in the phone
  except see my contacts
  (no one | nobody | noone | hardly anyone | not many | no other (people | users | members)) (is | are | was | were)? (live | online | active | around | using | in the group | listening | meditating) (now | at the same time | anymore | ever)?   0.56
  except (when | times) ..2 (nobody | no one | noone) (is)? around
    + nobody is online
    - nobody was there for me as a child
# --- a dead, hostile or badly run place ---------------------------------------------------
barrier  not: flip
  (groups | group chat~ | chat room~ | chat groups | chatrooms | forum | forums | community | posts | comments) .. (dead | inactive | not active | not very active | toxic | hostile | unmoderated | overrun | deserted | rude | cliquey | full of (trolls | creeps | negativ* | drama | hate | hatred | spam | bullies | toxic*))   0.65
    + the forum is dead
    + the comments are full of trolls
    - the group is great
    - a comment about the empty fridge
  (toxic | hostile | unmoderated | dead | unsupportive) (community | forum~ | group~ | members | users)   0.75
    + a toxic community
    - not a hostile group
  (nobody | no one | noone | none | hardly anyone) .. (repl* | replies | respond~ | responds | comment~ | answers | answered | talks | interact*) .. (post~ | comment~ | in the (group | forum | community) | on)   0.55
    + nobody ever replies to my posts
    - nobody at support replied
  (post~ | posts | comment~) .. (no | never | without) .. (repl* | response~ | answer~ | comments | likes)   0.50
  (troll~ | bully | bullies | bullying | bullied | harass* | predators | perverts | catfish*) .. (on here | in here | on the app | on this app | by (users | members | people) | community | users | comments | chat | group~ | forum)   0.65
    + got bullied by users in the chat
    - bullied at school, calmer now
  (full of | too many | so many | lots of | bunch of) (creeps | trolls | weirdos | perverts | predators | scammers | haters | bullies | bots)   0.65
  (the | by | no | your | these | their) (mods | moderators)   0.50
    + the mods did nothing
    - moderate your prices
  (banned | kicked out | blocked) .. (forum | group~ | community | chat | posting | commenting | mods | no reason)   0.65
    + banned from the group for no reason
    - banned chemicals
  (strangers | stranger's) .. (profile~ | photo~ | pic~ | comments | faces | see)   0.55
  (don't | do not | didn't | dislike) (really)? (like | want | need | care about | care for | enjoy) ..4 (social (network* | aspect~ | feature~ | stuff | part | side) | connecting with others | sharing with others)   0.65   not: keep
    + i don't want the social stuff in here
    - i don't use facebook or other media
  (not | wasn't | don't | didn't | isn't) .. (looking for | want | need | use) (a | the | another | any)? social (media | network*)? (app | part | platform | feature~ | side | stuff)   0.66   not: keep
    + i was not looking for a social media app
    - i don't use social media anyway
  (pointless | useless | unnecessary | annoying | buried | ruined | forced | too much) .. social (crap | stuff | feature~ | network* | media (feature~ | part | stuff))   0.66
    + pointless social features now
    - pointless update, sociable price
  (@cannot | don't get to | doesn't let me | unable to | not allowed to | doesn't allow) .. (comment | post | reply | respond) .. (on | to | in) .. (post~ | others | people | comments | community | forum~)   0.60   not: keep
    + you cannot reply to other posts
    - can't post a review
  (made | makes | making | left | leaves) me (feel*)? (even)? (more | so) (alone | lonely | isolated)   0.65
    + it made me feel even more lonely
    - i feel so anxious on trains

# --- good company: general ways of saying it ------------------------------------------------------
facilitator  not: drop
  @v3_folk ..2 (is | are | was | were | been | 're) ..2 (kind | supportive | caring | friendly | welcoming | lovely | wonderful | amazing | encouraging | understanding | warm | sweet | gold | nonjudgmental | so nice | helpful)   0.62
  except everyone in between
  except (customer | support | company | staff | dev | therapist~ | coach | counselor~) .. (people | team | folks | group) ..2 (are | is | was | were)
  + The circle has been wonderful.
  - People in customer service are kind.
  (reading | seeing | hearing | see | read | hear) .. (stories | others | so many | people | posts | someone) ..4 (shows me | going through | same thing | same boat | same as me | not the only | comforting | helps me feel | relate)   0.66
  except seeing other people writing the same
  except seeing other people (say | saying | complain~)
  except people writing the same thing
  except other people (writing | saying | complaining) the same
  + Hearing others in the same boat helps.
  (show~ | know~ | realiz* | realis* | see~ | remind~ | feel~ | felt | learn~ | relief | comforting) ..4 (not | never | aren't | isn't) the only (one | person)   0.70   not: keep
  except (feel like | i'm sure) ..2 not the only (one | person) (who | that | having)?
  except (know | see) ..3 not the only one (who | struggling with this | having)
  except see ..2 not the only one
  except the only (one | person) ..4 (issue | problem | bug | crash* | glitch* | charged | update | scam*)
  + It reminds me that I am not the only one.
  except (support | help | dev~ | staff | company) .. (people | someone) .. (reply | replied | respond)
  (somewhere | place | where | finally | group) .. i (finally)? belong   0.72
  + At last a place where I belong.
  (found | finally have | met) my (people | lot | crowd | gang | kind | crew | folk)   0.72
  (with | alongside) (thousands | hundreds | millions) (of)? (others | people | strangers)   0.58
  + I sit with thousands of strangers.
  (my | our) (best)? @v3_kin and (i | me | myself) ..6 (together | each other | each other's | one another | eachother | hugs | compare | shared)   0.68
  + My sister and I compare notes and cheer each other.
  (with | and) my (best)? @v3_kin .. (together | each other | one another)   0.58
  + I do the breathing with my gran, we sit together.
  all in (it | this) together   0.70
  (penpal~ | pen pal~)   0.68
  + I found a pen pal here.
  (friend | friends | partner | family | couple | couples | buddy | sharing) (feature | mode | option | space) ..1 (lets | allows | means | is (great | lovely | nice | sweet))   0.64
  + The buddy mode lets us nudge each other.
  @v3_folk ..3 (kinder | nicer | more (supportive | caring | understanding)) than   0.70
  (have not | haven't | never) felt (this | so) (un)? (alone | lonely)   0.50
  (not | no longer | never) ..2 odd one out   0.70   not: keep
  + I am no longer the odd one out.
  (no | zero | without) (creeps | trolls | bullies | drama | haters | judgment from others)   0.62   not: keep
  except (no | zero | without) drama .. (bill* | cancel*)
  + Zero trolls in there.
  (people | strangers | friends | members | others) (breathing | meditating | sitting | healing | talking | sharing | chatting) together   0.68
  (group | circle | room | community | forum | crew) ..3 (asked after me | checks on me | checked on me | looks out for | has my back | have my back | got my back | held me | carried me | saved me | means the world | met for)   0.66
  + The night circle has my back.
  (came for | come for) .. (stayed | stay) for the (people | community | group | chat | circle)   0.80
  (talk | chat | write | text) (daily | every day | every night | each day) .. (friend | someone | people | she | he | members | group)?   0.45
  (see | sees | know | knows) how (i'm | i am) (doing | feeling) .. (without asking | from afar)   0.50
  (lets | let | so) (my | our) @v3_kin (can)? (see | know | follow | check) how (i'm | i am)   0.68
  + It lets my brother see how I'm doing.

# --- bad company, or none: general ways of saying it -------------------------------------------------
barrier  not: keep
  @v3_mods ..2 (ban~ | banned | banning | delet* | remov* | ignor* | rude | useless | asleep | do nothing | did nothing | does nothing | don't | never | bias* | abus* | power | unfair | mute~)   0.72
  + Admins delete whatever they dislike.
  except (mods | moderators) (don't | never) (let | allow) .. (bull* | abus* | hate)
  (banned | kicked | suspended | muted | kicked out) ..1 (for | because | after | just for) ..2 (support* | say* | ask* | speak* | shar* | disagree* | help* | tell* | vent* | post* | nothing | no reason | being)   0.70
  except (banned | suspended) ..3 (bot | ai)
  + I was muted just for disagreeing.
  (men | guys | man | guy | creep~ | weirdo~ | pervert~ | dude~ | strangers | user~) ..4 (messag* | dming | dm'd | flirt* | hitting on | hit on | preying | asking for (nudes | pics | photos)) ..2 (me | my | girl~ | women | teen* | minors | kids | you | young)   0.72
  + Some guy keeps messaging young girls.
  (creepy | sexual | inappropriate | unwanted | dirty | hateful | nasty | vile) (message~ | dm | dms | comments | replies | people | users | members | strangers | men | guys | posts | pics)   0.62
  except (bot | ai | it) .. (sexual | inappropriate | creepy) (message~ | comments | replies)
  + Creepy DMs every night.
  (cliquey | cliquish | clique | cliques)   0.68
  (newcomer~ | new people | newbies | new members | newbie) ..3 (ignored | left out | unwelcome | shut out | not welcome | laughed | snubbed)   0.75
  (don't | do not | won't | didn't | never | nothing | no one | nobody) ..4 (about | with | against | stops | stop | moderate~ | removes) ..2 (troll~ | bullies | bully | bullying | creep~ | harass* | abusers | haters)   0.72
  + Nothing is done about bullies.
  (full of | nothing but | just | constant | always | endless | all the) ..2 (drama | attention seekers | fights | arguing | bickering | infighting | gossip | trolling)   0.62
  except without all the drama
  except (no | zero | without) ..2 (drama | fights)
  except (family | life | my | work) ..3 (drama | fights | arguing)
  + The rooms are nothing but gossip.
  (strangers | people | users | members | others | regulars | everyone | folks) ..2 (were | was | are | got | being) (so | really | just | very | all)? (mean | nasty | cruel | rude | judgmental | judgemental | judgy | hostile | vile | abusive) ..3 (when | to | on here | in here | there | in the | about)?   0.60
  except (support | service | staff | therapist~ | company) .. (people | they) .. (were | are | was)
  + Members were cruel to me.
  (nobody | no one | noone) ..2 (in there | on here | in here | there | in the (group | chat | forum | room | circle)) ..2 (cares | care | replies | talk~ | talks | answer~ | listens | writes | welcomes)   0.72
  + No one in the room listens.
  (nobody | no one | noone | hardly anyone) .. (repl* | answer~ | answers | responds | respond~ | writes back | reads | comments | talks) ..3 (post | posts | posted | my (message~ | story | thread) | thread~)   0.72
  + No one replies when I have posted.
  (people | users | they | strangers | everyone) ..1 (leave~ | left | ghost~ | skip~ | disconnect~ | vanish) (you | me)? (as soon as | the moment | the second | when you | when i | once you)   0.64
  except (they | people) ..1 leave (review~ | when i)
  + Strangers disconnect the moment you open up.
  (miss | no | without | lack of | lacks | missing | need | wish) ..3 (other humans | real humans | other people | anyone else | fellow sufferers | others) ..3 (in (there | here) | on (here | there) | going through | to talk to | to chat with | who understand)   0.66
  except (no | without) other people ..2 (know | see*)
  + There are no other humans to talk to in it.
  (lonely | empty | dead | deserted | quiet) (app | forum~ | chat room~ | chatroom~ | group~ | community | room~ | circle~)   0.66
  except (for | when | if | feel* | i'm) ..1 (lonely | quiet) (group~ | room~)
  + A dead forum and three empty circles.
  (ghost town | tumbleweed~)   0.70
  (harassed | bullied | stalked | threatened | insulted | laughed at | mocked | attacked | ganged up on | ridiculed | shamed | catfished | trolled) ..1 by ..3 (user~ | member~ | people | regulars | group | person | man | men | strangers | others | someone | girl~ | guy~)   0.72
  except (at | in) (school | work | college) ..6 (bullied | harassed | attacked)
  + I got mocked by two members.
  (group | forum | community | chat | room | circle~ | people) .. (used to be | was once | were once) ..2 (friendly | kind | nice | supportive | lovely | welcoming | active)   0.68
  (let us | wish we could | should be able to | would love to | please could there be .. where we) ..2 (wave | talk | chat | write | say hello | message | reply) .. (each other | one another | others | other users | other people)   0.75
  + Let us say hello to one another.
  (would love | would like | wish | want | need | please) ..5 (small)? (group | circle | room | community | forum) of (fellow | other | like minded | people)   0.72
  + I would love a little circle of fellow learners.

# --- the people in it: praised, blamed or missed ------------------------------------------------------
topic
  (other | fellow) (users | members | sufferers | meditators)   0.56
  except (among | by | from | unlike | common) ..2 (other | fellow) users
  except (recommend | recommended | like | warn | unlike) ..2 (other | fellow) users
  except other members of my
  (moderators | moderation | mods)   0.58
  except doing mods
  + The moderation is excellent.
  - There are moderators.
  (peer | peers | peer support | peer group~)   0.58
  (the | my | these | this | support) (circle~ | chat room~ | chatroom~ | groups)   0.56
  except (the | my | these | this) (age | muscle | target) groups
  (buddy system | friend requests | friend feature~ | group session~ | group challenge~)   0.56

barrier  not: keep
  @v3_folk ..2 (is | are | was | were | been | became | turned | gone | feels) ..2 (toxic | mean | rude | nasty | awful | horrible | fake | judgmental | judgy | dead | cruel | hostile | negative | unfriendly | creepy | cliquey | unwelcoming | silent | empty)   0.66
  except (customer | support | company | staff | dev~ | therapist~ | coach~ | counselor~ | school | work) .. (people | team | folks | group) ..2 (are | is | was | were)
  except (if | when | because) people (are | were) (rude | mean | toxic)
  + The group became hostile.

facilitator  not: drop
  (love | loved | appreciate~ | thankful for | grateful for | enjoy~ | best part is | thanks to) (all)? (the | this | my | our | these) ..1 (people | community | group | members | friends i | friends | others | circle | strangers | forum)   0.64
  except love the group bundles
  except thankful for my friends who
  except (appreciate~ | thankful for | grateful for | love | loved | thanks to) (all)? (the | all the) (people | group | team) (that | who | behind) ..1 (made | make | created | behind | built | put | develop* | this)
  except (love | appreciate~ | enjoy~) (the | this | my) ..1 (community guidelines | group of | friends) ..1 (app | theme)
  + So grateful for the strangers here.

# --- the same in other words ----------------------------------------------------------------------
barrier  not: keep
  (community | group~ | forum~ | chat | room~ | rooms | circle~ | everyone on (here | there)) ..3 (downhill | empty | dead | joke | toxic | negative | ruined | silent | deserted | cesspool | full of hate | a mess | inactive)   0.66
  except chat bot is a joke
  + The chat is a mess.
  (post | posts | posted | posting) .. (zero | no | not one | not a single | never got) .. (response~ | repl* | answer | answers | comment~ | like~ | reaction~)   0.70
  + I posted and not a single reply came.
  (slide~ | sliding | slid) into ..1 (dm | dms | inbox | messages)   0.72
  (people | men | guys | users | everyone | dudes | they) ..4 (hook up | hookups | hookup | sex | sexting | dating | nudes | flirt*)   0.64
  except (people | men) ..4 sex (drive | therapy | life | education)
  (would like | wish | want | need | no | please | should) ..5 (make | meet | find | add) (new | some | more)? (friends | like minded people | people like me | buddies)   0.68
  except (want | need) ..5 (meet | find | make) (some)? friends ..3 (life | school | work)
  + Please give us a way to meet people like me.
  (moderation | moderating | moderators | mods) ..3 (joke | poor | bad | terrible | lacking | nonexistent | biased | slow | awful | unfair | missing | horrible)   0.72
  (gang | gangs | ganged | pile | piles | piled) up? on   0.64
  (kicked | thrown | booted | banned | removed | blocked) ..1 (out of | off | from) ..2 (room | group | chat | forum | community | circle)   0.72
  (nobody | no one | noone) (wants to | bothers to | even | ever | will) (listen~ | talk~ | talks | chat~ | reply | replies | say hello | say hi)   0.66
  + No one even says hi. No one will talk to you.
  (people | users | they all | everyone | members | strangers) (just | only | all | will | often) (ignore | ignores | ghost | judge | argue | fight | talk about themselves | laugh | insult | mock) ..1 (you | me | each other)?   0.62

facilitator  not: drop
  everyone (is | was | seems | has been) ..2 (kind | supportive | caring | friendly | welcoming | lovely | encouraging | understanding | sweet)   0.64
  + Everyone is sweet in the evening circle.
  (met | made | found) ..3 (best friend | friend~ | friends | partner | someone | people) (through | on | via | in | here | thanks to) (this | the | here | it)?   0.62
  except (found | met) ..2 (someone | people) in (real life | customer | support)
  like (a | one | my)? (big | second | little)? family   0.64
  except others like family
  except like a family member
  except like a family
  except (people | users | friends) like (my)? family
  @v3_kin and (i | me) ..2 (meditate | use | do | listen | share | practice | practise | play | breathe | log | talk | both)   0.40
  (as a couple | as a family | as a team | between the two of us)   0.60
  (people | members | strangers | everyone) (here)? (really | actually | truly | genuinely) (do)? (care | cares | listen | listens | understand)   0.62
  (somebody | someone | people | others) ..1 (is | are | will be | 's)? (always)? there (to (listen | talk | chat) | for you | for me | who)   0.44
  except (bot | coach | therapist~ | counselor~ | she) ..6 someone
  except (like | as if | feels like) (somebody | someone) ..1 (is | are) ..1 there
  (help | helping | support | supporting) (others | other people) (too | as well | back | in return | feels | while)   0.64
  (reading | read) (people's | peoples | others' | others | other people's | everyone's) (post~ | stor* | comment~ | journeys | experience~)   0.64

barrier  not: keep
  (users | people | members | strangers | men) ..1 (are | is | were) ..2 (predators | creeps | trolls | bullies | perverts | scammers | pervs | jerks | groomers)   0.72
  + Half the members are trolls.
  (community | forum | group~ | chat) (has | have)? (died | dies | dying | dried up | gone quiet)   0.72
  (judged | attacked | mocked | shamed | flamed | downvoted) (for | because of) (my | posting | what i | sharing) ..2 (post | comment | story | posted | said | shared)   0.70
  no (real | true | proper)? (community | sense of community | other members | interaction)   0.68
  (would be | i'd) ..1 (lovely | nice | great | good | love) to (chat | talk | meet | connect) (with | to)? ..1 (someone | somebody | others | people | anyone)   0.72
  + It would be great to talk to someone in my shoes.

facilitator  not: drop
  (kindest | sweetest | nicest | loveliest | warmest) (people | community | group | strangers | folks | bunch)   0.68
  + The warmest community on the web.
  (look | looks | looking) out for (each other | one another)   0.70
  (send | show | share | sends) (my | our) (mood~ | feelings | status | day | score~) (to | with) (my | a) ..1 @v3_kin   0.68
  (group chat | group | community | circle | people | forum) ..2 (keeps | kept | keep) me (going | sane | afloat | motivated | company)   0.68

# --- more on the company one keeps there -----------------------------------------
facilitator  not: drop
  except (bot | ai | robot | chatbot | therapist~ | coach) ..8 (someone | people) ..2 (understand | get) ..1 (me | it | how)
  (good | great | nice | comforting | helpful | love | like | cool | reassuring) (to)? (see~ | read~ | hear~ | know~) ..2 (others | other people | people | someone out there) ..5 (same | struggl* | similar | stories | experience~ | feel | meditat* | going through)   0.66
  except love hearing people talk
    + it's nice to see others struggle with such days
    - nice to see people pay
  (feel | feeling | felt | know | knowing) (like | that)? (someone | somebody | people | others | other people) out there (understand~ | understands | feel~ | feels | knows | know | care~ | cares | get it)   0.68
    + I feel like somebody out there knows it
  (chat | talk | post | interact | engage | participate | meet) (in | inside | on) (the | different | various | these)? (communities | community | groups | groupchats | group chats | forums | circles | chat rooms) 0.58
    + you may chat in groups
  (interact | interacting | connecting | meeting | talking | chatting) with (new | different | other | amazing | lovely | kind) people   0.62
    + I love interacting with new people
    - meeting with my boss
  (virtual | online | global | worldwide) (sangha | fellowship | family | village)   0.68
  (community | sangha) (is | are) ..1 (vast | therapeutic | insightful | wonderful | huge | beautiful | amazing | great | everything | real | growing | evolving | inspiring | strong | active | alive | lovely)   0.68
    + the community is vast and warm
    - the community is unwell
  (evolving | growing | vibrant | thriving | loving | inspiring | wonderful | great | amazing) community   0.62
  except grow~ ..4 growing community
  (gives | give | gave | giving) me (someone | people | somebody) to (talk | chat | write) (to | with)?   0.44
  except (gives | give | gave | giving) me (someone | people | somebody) to (talk | chat) ..6 (bot | ai | judg*)

barrier  not: keep
  (hate | hates | dislike | don't (want | need | like | care for) | no need for | annoying | stupid | forced | horrible | overrun | full of | turned into | became | rid of | less) ..4 (social media | social network* | social features | social aspect~ | social stuff | public stuff | social feed)   0.66
    + I hate the social feed in it
    - I love the quiet of it
  except (instead of | rather than | unlike | than | better than | from | time on) ..3 social media
  except i (hate | dislike | don't like) social media
  except less social (anxiety | media)
  (feature | way | option | aspect | place | section | space | forum) (where | for | that | to) ..1 (users | people | others | members | us | friends | we | you) ..4 (share (notes | with) | talk to (each | others) | chat with | connect | interact | (message | help | support) each)   0.58
    + a place for users to connect would help
    - a way for us to see reports
  except (has | have | love | like | great | good | is a | it's a | offers) ..3 (feature | way | option | aspect | place | section | space | forum | tool)
  except (doesn't | don't) ..3 (need | require) ..2 (interaction | contact)


# --- community, named among what one gets -----------------------------------------
facilitator not: drop
  except (lgbt* | gay | black | medical | scientific | professional | local | gated | our | my | mental health | health | autis* | adhd | deaf | trans | queer | insomnia | yoga | brown | color) (and)? (community | communities)
  except community (college | center | service | hospital | clinic | health | stories | upload | videos | mental)
  (real | true | global | worldwide | world wide | international | like minded | likeminded | caring | conscious | online | thriving | inclusive | warm | meditation | mindfulness | genuine | whole | big | large | huge) (meditation | mindfulness | online | global)? community 0.54
    + it has grown a thriving community
    - the meditation is global
  except (service | wonderful service) to the global community
  (part of | belong* to | join* | joined | member of | within | building | build | nurture | become part of | being part of | sit with) (a | the | this | an | such a) ..3 community 0.62
    + I joined a quiet community
  (a | the | this) ..2 community (to | who | that | i) ..1 (meditate | practice | share | talk | connect | sit | chat | engage | turn | lean | support* | grow | learn | find | found | help* | heal | cares | understand*) ..1 (with | to | on | here | there)? 0.72
    + it gives you a community to practice with
  community (support | feel | vibe | spirit | atmosphere | connection | engagement) 0.56
  except need ..4 community support
  (sense | feeling | level | spirit | support | power | gift | beauty) (of | from | in) (the | a | this)? ..1 community 0.62
  (grateful | thankful | thank you | thanks | appreciate) ..6 (the | this | your) community 0.60
  except listening to the community
  (and | plus | to | with | also) (the | a | its | an | this)? community (too | as well | here | to keep)? 0.52
  except in meditation community
  (see | saw | seeing | notice | thank~ | thanking) ..2 (who | people | others | those | everyone) ..3 (meditat*) with (me | you | us) 0.70
    + I can see who has meditated with me
  (meditat* | practic* | sit | sitting) (alongside | together with | along with | with) (others | other people | thousands | people | friends | strangers | so many | millions | fellow) 0.58
  except (met | helped | worked | work | problem~) ..2 with others
  (many | made | new | found | lots of | some) ..1 (mindfulness | meditation | online | wonderful | great | good | like minded | new | lifelong) (friends | buddies) 0.60
    + I made some good friends there
  except (make | making | makes | help~ | trying to | keep) ..2 new friends
  (support groups) ..4 (are | is | were | and | help~ | great) 0.47
  (do | doing | use | using | listen~ | meditate~ | practice) ..3 with my (husband | wife | partner | spouse | boyfriend | girlfriend | whole family) 0.50
  except (share | shared | sharing) ..3 (subscription | account) with my


# --- groups and company -------------------------------------------------------------
facilitator not: drop
  except (can't | couldn't | unable | wish | no | not | lgbt* | local | my own) ..4 (community | groups | group)
  community (that | which)? (you | i | we | one) (can | could | may) (also)? (participate | join | be part | engage | share | post | connect | talk | chat | lean | interact) 0.64
    + a community you can join
  (group~ | circle~ | challenges and groups) (that | which)? (you | i | we | one) (can | could) (also)? (join | participate | share | connect | post | create) 0.62
    + there are groups you can join
  (motivated | encouraged | inspired | supported | uplifted | held accountable) by (the)? (other | fellow | like minded)? (people | others | members | users | strangers | meditators) (with | who | in | on | from | here | doing) 0.64
    + I get encouraged by others who struggle
  see ..1 (who | how many | what | where) ..1 (else | people | others) ..5 (meditat* | practic* | online | listening | world) 0.62
    + you can see how many others are meditating
  (group | shared | collective) (meditations | sits | sittings | meditation sessions) 0.52
    + I love the group meditations
  except (no | more | wish | add | ad | ads) ..2 (group | live) meditations
  (people | others | users | members | everyone) (from)? (all over | around | across) the (world | globe) ..5 (meditat* | shar* | support* | connect* | same | together | who) 0.60
  except (reviews | review) ..4 (stories | experiences)


# --- company asked for, or lost -----------------------------------------------------
barrier not: keep
  except (app | woebot | bot | ai) ..8 people to (chat | talk)
  except (law | world | free | afford | pay*) ..8 (help)
  (wish | would like | would love | want | if) (i | we | you) (could | can)? ..1 (add | invite | message | chat with | talk to | meditate with | connect with | follow | find) ..1 (friends | my friends | other users | other members | others on here | other people on here) 0.62
    + I wish I could add friends
  except (invite | tell) ..1 friends (to (download | join | try) | and)
