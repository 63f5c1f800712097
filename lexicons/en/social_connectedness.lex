# Other people reached through the program: users, groups, forums, friends and
# family who join in. A coach or therapist is human_guidance, a bot that feels
# like a friend is chatbot_interaction, a friend who recommended the program is
# social_influence, a helpdesk that stays silent is support_implementation.

factor   social_connectedness
name     Social connectedness
group    program

facilitator  threshold 0.50

# --- not alone ------------------------------------------------------------------
  (not | never | isn't | aren't | wasn't | less | don't | doesn't | didn't | won't | no longer) (feel* | be | being | have to feel)? (so | as | truly | really | all | completely | that)? (alone | lonely | isolated)   0.70   not: keep
    + i feel less alone with it
    + it shows me i'm not alone in this
    - i was alone all year
  except (not | never) alone (with | in) (this | the)? (bug | issue | problem | opinion | complaint)
  except leave .. alone
  (never | not) (have | has | had)? (to)? (feel*) alone   0.70
  (aren't | not | isn't | wasn't) (the)? only (one | person) .. (feel* | felt | struggl* | suffer* | going through | feelings | anxiety | depress*)   0.70   not: keep
    + good to know i am not the only one who feels that way
    - i am not the only one who wants a refund
    - not the only one with this problem
  except (aren't | not | isn't | wasn't) (the)? only (one | person) .. (feel* | felt) .. (scam* | ripped | app | update | cheated)
  (isn't | not) just me   0.45   not: keep
  (others | other people | people | everyone | so many people | someone | somebody) .. (feel the same | feels the same | same struggle~ | similar struggle~ | similar experience~ | same boat | going through the same | go through the same | going through similar)   0.65   not: drop
    + seeing people in the same boat does me good
    - many people have the same issues with login
  (people | someone | others | those | folks) (who | that) (understand (me | you | what | how) | understands (me | you | what | how) | get it | gets it | know how | relate | care about each | can relate)   0.65
    + strangers and people who get it
    - people who understand human code

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
  except (connect~ | connected) (with | to) .. (wifi | internet | facebook | server | bluetooth)
  @converse (to | with) @peers   0.55
  (share | shares | sharing) .. (mood~ | feelings | progress | journey | experience~ | thoughts | stories | story | struggle~) .. with .. (others | people | partner | friends | community | each other | members | users | husband | wife | family)   0.65
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
    + the community feature is great
    - a social aspect of the pub
  (forum | forums | message board~ | discussion board~ | discussion group~)   0.60
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
