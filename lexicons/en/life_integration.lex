# Whether use fits into the day: minutes, effort, habit, prompts. Forgetting
# as one's own failing is motivation_need; a session too long and dull is
# content_quality; help at any hour is access_availability. A reminder that is
# broken counts here only where the habit suffers.

factor   life_integration
name     Fit into daily life: time, routine, burden, reminders
group    user

facilitator  not: drop

# --- reminders that do not annoy ------------------------------------------------
  (notification~ | reminder | reminders | nudges | alerts | pings | emails) (really | just)? (don't | do not | never | didn't) (really | even)? (annoy~ | bother~ | irritate~ | stress~ | nag~) (me | us | you)   0.72 not: keep
    + the pings never bother me
    - the pings bother me

# --- part of the day ---------------------------------------------------------------
  (i | we | i've | i'm | been | and | son | daughter) (always | usually | also | still | now | literally | just | actually | to | can | have | am)? (been)? (use | used | using | listen | listening | do | open | practice | play | meditate | write | writing | journal | turn | put) (to | with | in)? (it | this | them | my | one | these | app | on | the)? (app | on)? (almost | nearly | literally)? @li_often   0.62 [weak]
    + I use it every day after lunch
    - the tools i can use on a daily basis
    - I used this every night and now it is all locked
    + I listen to it every night before bed
    - I used it every day until they locked it
    - I do not use it every day
  except (i | we | i've | been | and)? (use | used | using | open | do | play | try) (it | this | them | app)? @li_often (until | till | and (then | suddenly) | before the)
  except (i | we | and | would | i'd) (just | had | always | also | to)? (used | would use | did | listened | played) (to)? (it | this | them | the)? (app)? (almost | nearly)? @li_often
  except i (just)? used to (use | listen | do | love) .. @li_often
  except (tools | tips | skills | things | techniques | exercises | features) (that | which)? (i | you | we) (can | could)? (use | do | practice) (it | them)? @li_often
  except (goal | plan | try | trying | want | started | start | able | will | gonna | going) ..3 (use | using | do | doing) (it | this)? @li_often
  except i'm doing meditation @li_often
  except (i | we) do @li_often
  except (if | not | don't | can't | can | could | would | wouldn't | will) .. (use | do | listen | open) .. @li_often
  (use | using | uses) (it | this | app | them)? @li_often   0.53 [weak]
  except (who | people | would | tools | skills | things | tips | techniques | exercises) ..4 (use | used | using) (it | this)? @li_often
  except (started | start | starting | goal is to | try to | will | love) (use | using) (it | this)? @li_often
    + Use it daily
  (i | i've | and | we | been) (always | still | now | also | just)? (been)? (use | using | listen to | listening to) (it | this | the | my)? (app | them)? .. @li_often   0.54 [weak]
    + I still use my meditations almost every night
  except (use | using | listen~ | listening) ..4 (daily | nightly) (check~ | check in~ | meditation~ | calm | life | journal~ | question~ | reflection~ | insight | affirmation~ | practice)
  (start | starts | started | starting | begin | began | end | ended | ending | finish) (and end)? (off)? (my | the | your | each | every | out | out my) (single | day | days | morning~ | night~ | evening~ | out)? .. (with | by listening | by meditating | every day | each day | every morning | right)   0.54
  except (start | started | starting | begin) (the | my | out | your) .. (challenge | journey | trial | course)
  except (start | starting) (my | the | your) day~ off
  except (start~ | starting) (out)? (my | the | your) (day~ | journey) .. (right | mellow)
  except (starts | start) off my (meditation | session) with
    + I start my mornings with it
    - start my free trial
  except (start~ | starting) (out | the chat)? .. with
  except (start~ | end | began) (my | the | your) .. (trial | subscription | membership | plan | session | free)
  (part | staple | fixture | essential) (of | in | to) (my | our | his | her | your | every | a | the)? (daily | morning | nightly | night | evening | bedtime | everyday | day to day | sleep | self care | regular | wellness | mental health | life)? ..2 (routine | life | ritual | lives | regimen | schedule | day)   0.76
  except (stressful | hard | dark | difficult | worst | overwhelming | painful | tough) part of my (life | day)
  except (during | each | every | any) (each | every)? part of (my | your | the) (day | life)
  except part of (the | a) (life | lives | day | schedule)
    + part of my bedtime routine now
    - part of my data
  (my | our | your) (new | daily | morning | nightly | night | evening | bedtime | regular | everyday | sleep | self care | wake up | night time | nighttime)? (morning | and | bedtime | evening)? (routine | routines | ritual | rituals)   0.60 [weak]
  except (disrupt* | ruin* | strengthen* | messes up) (my | your) .. (routine | ritual)
    + my morning routine
    - my skin care is not in it
  except (my | your | our) (routines | rituals)
  (build~ | built | establish~ | creat* | form~ | start~ | develop~ | get | getting | got | keep | keeping | stick | sticking | maintain~ | make | making | into) .. (routine | routines | habit of | daily habit | habit out | the habit | a habit | meditation habit | meditating habit | consistent habit | journaling habit | consistent practice | daily practice | regular practice | ritual | morning routine)   0.62
  except (working to | want~ to | to) .. (make | making) it (a | more of a)? habit
  except (get through | forming) .. (any)? routine
  except (goal | support | start my | through) ..3 (routine | habit | practice)
  except (helps | help) .. (setting | stick to) .. routines
    + helped me build a routine around my shifts
    - a bad habit of charging people
  except (break | breaking | quit | bad | stop | kick | change | ruin* | charg* | having | already | daily morning) .. (routine | routines | habit of | the habit | a habit)
  (in | into) (the | a) habit of (using | doing | daily | meditating | journaling | checking | listening | tracking | writing | taking | practicing | logging)   0.76
  (make~ | making | become | became | becoming) .. (habit | routine) (of the | that | like | of mine | for me | every | now)?   0.55
  except (want | working | trying | can) ..3 (make~ | making) ..3 (habit | routine)
  except (new | healthy) (healthy)? habit
  except makes you .. (habit | routine)
  except (bad | unhealthy | old | eating | annoying) (habit | routine)
  except (make~ | making) .. habit of
  (have | has | into | start | started | developed | maintain | maintaining | keep | keeping | become | becoming | stay | need | made | my) ..2 (daily | regular | consistent | steady | solid | nightly) (meditation | mindfulness | gratitude | self care | journaling)? (practice | habit | meditator | routine | ritual)   0.56
  except (goal | support | helping my | willing) ..6 (daily | regular | consistent) (meditation)? (practice | habit)
    + now I have a regular practice
  (habit | routine) (of (daily | the | meditating | using | doing))   0.56
  (habit forming | habit building | routine building)   0.42
  (incorporat* | integrat* | fits | fit | fitting | work | works | schedule) (it | meditation | mindfulness | perfectly | easily | right | well | seamlessly | nicely | this)? (back | well)? (in | into | with | around) (my | your | our | any | a | every) .. (day~ | life | routine | schedule | lifestyle | shifts | lunch)   0.76
    + it fits perfectly into my day
    - does not fit into my budget
  (i've | i have | been | now | just) (now | been | reached | meditated | meditating | hit | done)? (for)? .. (days | day) (in a row | straight | streak)   0.50
    + I just reached forty days in a row
  (love | like | enjoy | proud of | motivates | motivating | perfect | keep | keeping) .. (streak | streaks)   0.40
  except (lost | lose | reset | broke | losing) .. (streak | streaks)
  (look | looking) forward to .. (each | every) (day | night | evening | morning)   0.46
  (on | during | in) (my | the | a) (way to work | commute | lunch break | break | train | bus | drive | coffee break | work day | workday)   0.48
    + I do it on the train
    - on my phone it crashed
  while (i'm | i am | you're)? (waiting in | commuting | driving | doing the dishes | cooking | walking | on the (bus | train) | working | cleaning | getting ready | in line)   0.62

# --- quick and little -------------------------------------------------------------------
  (only | just | it | which) (takes | take | takes up | took | requires | need | needs | spend | spending) .. (1 | 2 | 3 | 4 | 5 | 6 | 10 | 15 | one | two | three | five | ten | few | couple | fifteen) (to (5 | 10 | 15 | five | ten))? (minute~ | min | mins | second~)   0.66
    + only takes two minutes
    - took ten minutes to load
  except (takes | took | take) .. (minute~ | second~ | min | mins) (to)? (load | open | start | log | get into | get in | respond | connect | cancel | figure | even | just to | find | find out | of (ads | questions))
  ((every | each) (night | morning | evening | day)) (or)? ..1 (we | i) (listen | use | meditate | log | journal | write)   0.52
  (check | checks | checking) in with (it | this | them | the app | the bot | him | her) (every | each | daily | throughout | regularly | once)   0.66
  (few | couple | 2 | 3 | 5 | 10 | 15 | two | three | five | ten | fifteen | twenty | 20) (or (more | two | so | ten | 10))? (minute~ | min | mins) (a | per | each | every | out of | of (your | my)) (day | morning | night | week | evening | your | my | busy)?   0.66
  except wasted (3 | 2 | 5 | 10)? (minutes | mins) of my
    + all it asks is ten minutes a day
  (doesn't | does not | don't | without | never | not) (really)? (take | takes | taking | eat | require | demand~) (up | much | a lot of | too much | any | a huge amount of | lots of)? (of | much | too much | a lot of | your)? (time | effort | long | energy)   0.72 not: keep
    + it doesn't take up much time
    - it doesn't take my card
  (isn't | not | without being | never) (too | very | overly | daunting or)? (daunting or too)? (time consuming | a chore | feel~ like a chore | overwhelming or | a burden | demanding)   0.72 not: keep
  without feeling like (a chore | homework | work)   0.76
  (don't | doesn't) have to (spend | commit | sit) .. (time | hour~ | long)   0.52
  (quick | short | brief | bite sized | little | small) .. (check in~ | daily | sessions | meditations | exercises | lessons | moment~) .. (busy | schedule | time | day | fit | perfect | squeeze)   0.60
  (it's | its | is | was | so | very | are | and | super | really) (so | very | super | really | also)? quick (and (easy | simple | painless | to the point | effective | painless) | to (use | do | complete | log | fill))   0.62
    + it's so quick and easy
    - the app is slow
  except quick to (charge | take | cancel | respond)
  (busy | hectic | packed | chaotic | tight | full) (schedule~ | lifestyle | mom | mum | people | parent~ | person)   0.56
    + great for a hectic schedule
  except (too | i'm a | distracting~ | interface | screen) busy (mom | interface)
  (very | so | super | really | it's | is | extremely | incredibly | and | most) (very | so | super)? convenient   0.56 [weak]
    + very convenient
    - not convenient at all
  except convenient (payment | location | scam | time to)
  (always | right) (in | on) (my | your) (pocket | hand~ | phone) .. (when | always | whenever)?   0.42
  at (my | your | her | the user's) (own)? convenience   0.70
  (take~ | taking | makes me take | made me take | remember to take) (a | some | that | ten | five | out)? .. (moment~ | minute~ | time) (for | out | to) (myself | yourself | my self | me | for me | breathe and | pause | be mindful | of (my | the) day | really develop)   0.56
    + makes me take a moment for myself
  (small | little) (dedication | amount | bit | investment) of (time | effort)   0.62
  (just the)? right amount of (time | notifications | reminders)   0.76
  (5 | five | two | 2 | 3 | 10 | ten) (minute~ | min | mins) (or | to) (2 | two | 50 | an | 1 | one | 20 | 30 | sixty | 60) (hour~ | minute~ | mins)   0.66

# --- prompts that help -------------------------------------------------------------------
  (love | loved | like | liked | appreciate | enjoy | helpful | great | good | gentle | nice | useful | cute | sweet | friendly | kind | lovely | wonderful | perfect | little | handy | encouraging | positive | best | timely | subtle | set) .. (reminder | reminders | notification~ | nudge~ | remainder~ | daily prompts | check in~ reminder | reminders)   0.64
  except (great | good | perfect | best) app to .. (nudge~ | reminder~)
    + love the gentle reminders
    - I turned the reminders off
    - I don't like the notifications
  except (love | like | want | would | great if | nice if | annoying | useless | don't | hate | constant | too many | no | turn~ off) .. (a | an | to | if | without) .. (reminder | reminders | notification~)
  except (good | great | love | liked | set | little) .. (reminder | reminders | notification~) .. (broken | stopped | don't work | doesn't work | never | not working | annoying)
  except (great | good | best | nice | perfect) (app | if) .. (notification~)
  except set .. (notification~ | reminder | reminders)
  except (don't | didn't | not) (like | love | enjoy | appreciate) (the | all the | how many | getting | these)? (reminder | reminders | notification~ | constant)
  (reminder | reminders | notification~ | nudges | prompts) (are | is | really | to | throughout | work | every) (so | very | really | also | actually | super | great | me | always | just | check | take | stop | breathe)? (helpful | great | useful | nice | perfect | good | help | works for me | for me | awesome | sweet | lovely | cute | check in | slow down | breathe | myself)   0.70
    + the reminders are really helpful
    - the reminders are broken
  (find | found) the (daily)? (reminder | reminders | notification~) (very | really | so)? (helpful | useful)   0.76
  (remind | reminds | reminded | reminding) (me | you | us) (to | constantly | every | each | daily | throughout | when | of (the things | what | my goals | how)) .. (check | log | record | breathe | slow | take | meditate | stop | be | do | look | drink | track | make | journal | relax | focus | stay | practice | use | habit~ | developed | day | goals)?   0.58
  except (reminds | remind) me of what works
  except (remind | reminds) (me | you) to (connect | be present | be kind | love)
  except reminded me to take it
  except (reminds | remind) me to breathe (and)?
  except (remind | reminds) (me | you) to be
  except (other | different) app~ .. remind (me | you) to (do)?
  except (remind | reminds | reminding) (me | you | us) to (turn | upgrade | subscri* | pay | buy | rate | review | renew | enable | sign | cancel)
  except (things | people | something | thoughts) .. (remind | reminds | reminded) (me | you | us) .. (be | practice | focus | relax)
    + it reminds me to slow down
    - it never reminds me to log
    - reminds me of another app
  (sends | send | sending | gives | give | gets | get) (me | you | us) (nice | cute | daily | little | encouraging | gentle | sweet | kind | positive | friendly | lovely | good | helpful | uplifting)? (reminder | reminders | notification~ | nudges | prompts) (to | when | that | every | throughout | if | and)?   0.62
    + sends me kind notifications
    - sends me notifications in the middle of the night
  except (sends | send | sending | get | give | gives) (me | you | us) (constant | too many | notification~ | spam) .. (middle | 3am | about (premium | sales | subscri*) | constantly | all day | even | sale | for)
  (with | has | and | morning | daily | evening | plus) (and (evening | night))? (reminder | reminders) (to | and | so | that | throughout | for | as)   0.54
  (morning and evening | morning and night | (love | enjoy | like | my) (the)? evening) (prompts | routine | check in~ | notification~ | meditation~ | reflection~ | session~)   0.66
  morning and evening routines                                               0.60
  (check | checks | checking) (in | on me | in on (me | you) | in with (me | you)) (every | each | daily | throughout | twice | several | to see | regularly)   0.56
  (love | like | enjoy | appreciate) (the | my | how | that | having | doing)? (it)? (daily | regular | morning | nightly | evening | frequent) (check in~ | check ins | checking in | checks in)   0.50
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | like | enjoy | appreciate) (the | my | how | that | having | doing)? (it)? (daily | regular | morning | nightly | evening)? (check in~ | check ins | checking in | checks in)
  (feels good | helps | good | nice | helpful) to (do | have) (a | my | the) (daily | regular | quick | morning)? check in   0.66
  (keeps | keep | kept | helps | help~) (me | you) (keep | stay | be | on) (consistent | regular | on schedule | accountable to | up with it)   0.52
  if i forget .. (it's ok~ | no | it's fine)   0.70
  (don't | doesn't) (pile up | stack up)   0.70 not: keep
  (without | not | isn't | never) (being | too | at all | feeling)? (naggy | nagging | pushy | annoying about | spammy)   0.45 not: keep


# --- wider families of fitting in ------------------------------------------------------------
  (listen | listening | listened | use | using | used | meditate | meditating | play | do | doing | put | practice) (to)? (it | this | them | the (app | talks | stories | meditations | sessions | music | podcasts | breathing) | one | my | a meditation | a story | a session | these)? (app | meditation~ | session~)? .. (when | while | on | during | before) (i'm | i am | my | the | i | driving | going | you're)? (driving | walking | commuting | cooking | cleaning | running | at work | on the go | way (to | home) | commute | lunch | drive | walk | bus | train | shower | in the car | working | leave for work | get up | wake up)   0.58
    + I use it while cooking
  except (can't | couldn't | can not | wish | want | would | stopped | tried | trying | unable) .. (listen | use | play | do) (to)? .. (when | while | on | during | before)
  (always | usually | often | i) (do | use | listen | meditate | open | play | end | finish | write | journal | check in) (to | a | an | my | it | this | one | with | in)? .. (before | at | in the | first thing in the | right before | when i) (i | we | go | going | get)? (go | get | wake)? (to | up)? (bed | bedtime | sleep | morning | mornings | night | evening | wake up)   0.46
    + I always journal before bed
  except (if | when | can't | couldn't | not | never | try | tried) .. (use | listen | do | open) .. (before | at | in the)
  (incorporate | incorporated | incorporating | implement | fit | fits | work | weave | add | include | including) (it | this | this app | the app | meditation | mindfulness | them | these | into)? .. (into | in | to) (my | our | your) (daily | everyday | busy | day to day | every day | regular | morning | night | own)? (life | lives | day | days | routine | schedule | mornings | evenings | lifestyle)   0.66
    + it was easy to fit it into my busy day
  (for)? (people | those | anyone | someone | me | us | person) (who | that)? (like me)? (don't | doesn't | do not | don't really | never) (really)? have (much | a lot of | the | any | enough | too much)? (free)? time   0.66 not: keep
    + made for people who don't have enough time
  (no excuse not to | even on (my | the)? (busiest | busy) (day~ | week~) | even when (i'm | i am | life is) busy | in between (meetings | classes | clients | appointments | errands) | on the go | anytime anywhere | anywhere anytime | any time any place | wherever i am | whenever i have (a | some)? (spare | free)? (moment | minute~ | time))   0.64
  except talk to your therapist anytime anywhere
    + I use it in between meetings
  except (if | wish) on the go
  (nice | gentle | helpful | good | great | lovely | friendly | little) (daily | morning | evening | nightly)? (reminder | reminders | nudge~ | prompt~) (to | of | that | for | throughout | each | every)   0.58

  (checks | checked | checking | check) (in | up | in on | up on)? (with | on)? (me | you | it | the app | my mood)? (every day | everyday | daily | each day | every morning | every night | throughout the day | several times a day | at a set time)   0.48
    + it checks in with me every evening, and every day
  (fit | fits | suit | suits | match | matches | work with | works with | works around) (perfectly)? (with | into | in)? (my | any | your | our) (busy | hectic | daily | tight | crazy)? (schedule | day | lifestyle | routine | life)   0.66
    + it suits my hectic routine
  (friend | therapist | therapy | coach | counselor | help | tool | it | journal | meditation) (right)? in (my | your) (pocket | back pocket | hand | hands)   0.46
  (night | night time | nighttime | bedtime | morning | sleep | evening | daily) (routine | ritual) (for | with | is | ever | and | that | i)   0.46
  (reminder | reminders | notification~ | nudges | check ins) (help | helps | helped | keep | keeps | are great | are helpful | motivate) (me | you | us)? (stay | to stay | keep | on | to | accountable | be | with | remember)?   0.64
    + the nudges keep me accountable
  (part of | into) (my | our | your) (everyday | every day | daily | day to day | nightly | morning | evening | bedtime) (life | routine | ritual | practice | habit~)   0.54

# --- wider families, second round --------------------------------------------
  (always | constantly | right | there) (with | by | beside) (me | my side) (on | in | when | wherever | everywhere)   0.66
    + always with me in the van
  (in | from) (my | your) (pocket | bag | purse | handbag) (all | whenever | always | when | everywhere | wherever | for)   0.68
  on my phone (wherever | whenever | everywhere | all the time)   0.68
  (first | last) thing (i | we | she | he) (do | open | check | use | listen to | reach for | hear | log | touch) (with | in | when | every | each | before | at | on | after)?   0.76
    + last thing I hear before lights out
    - first thing I see is an advert
  except (first | last) thing (i | we) (see | hear | do) (is | was) (a | an | the)
  (do | use | listen | open | log | check in | journal | journaling | meditate | meditation | write | session~ | reset | practice | breathing | breathe | put it on | play) ..5 (with | over | during | after | before | between | on) (my | the | two | a | our | each)? (morning | first | daily | long)? (coffee | tea | breakfast | lunch | dinner | meetings | lectures | school run | shower | bath | shift~ | nap time | lights out | commute | dog walk | night shift~ | break | breaks | lunch break | tube | metro)   0.70
    + a short session between meetings
    - I can't use it during my shift
  (do | done | use | used | listen | practice | practise | log | play) (it | them | this | these | to it | to them)? (on the (go | move | run | bus | train | sofa | couch | loo | toilet | tube | metro | plane) | in (bed | my car | the (loo | toilet | bathroom | car | shower | bath | office | kitchen)) | at (my desk | the office | work | the bus stop) | wherever i am)   0.70
    + I do them on the sofa
  except (can't | cannot | couldn't | not | don't) ..3 (do | use | listen | play) ..3 (on | in | at)
  (done | do (it | them | these)) (pretty much | literally | almost)? anywhere   0.70
    + it can be done anywhere
  (takes | take | took) (me | you | like | about)? (only | just | like | about | maybe | barely | less than | under | literally)? (a | one | two | few | a few | a couple of | 30 | 60 | ten | 10 | 5 | five)? (second~ | moments | minute | minutes | mins | no time) (to (log | do | fill | complete | check | write | record | track | jot | answer | note | finish) | each | a day | every | per | before | at)   0.78
    + takes me less than a minute each evening
    - takes ages to load
  except (takes | take | took) ..5 (second~ | minute~ | mins) to (load | open | start | check out)
  (only | just | under | less than | barely) (a | one | two | few | a few | three | five | 2 | 3 | 5 | 10)? (second~ | minute | minutes | mins) (a | per | each | every) (day | night | morning | evening | entry)   0.76
    + under five minutes a night
  no (pressure | guilt | shame | nagging | penalty | punishment | shaming | drama | scolding | stress) (if | when | for | about | to (do | keep | log)) ..4 (miss~ | skip~ | forget~ | don't | can't | day | days | break | everyday | streak)   0.80 not: keep
    + no guilt when I skip a night
  (doesn't | never | won't | does not | don't | isn't) (guilt | guilt trip | punish | shame | nag | scold | pressure (me | you) (if | when | to log) | pester | hassle | make (me | you) feel (bad | guilty)) (me | you)? ..2 (miss~ | skip~ | forget~ | if | when | for | about | into)?   0.78 not: keep
    + it doesn't scold me for skipping
  except (doesn't | never | won't | don't) (pressure | shame | punish) (me | you)? into
  (slot~ | slip~ | slid~ | squeez~ | weav~ | blend~ | tuck~ | pop~ | fits | fit) (right | nicely | easily | neatly | perfectly | so easily | straight | well | it | them | one | this | effortlessly)? (in | into | between | around | in between) (my | the | a | any | every | anywhere | two | with my | even | meetings | classes | breaks | work | nap | shifts)   0.78
  except pop~ in my (head | mind)
  except fit it in the budget
    + slips easily between two lectures
    - hard to squeeze it into my day
  except (hard | tough | difficult | impossible | can't | struggle~ | trying | couldn't | doesn't | not) ..4 (slot~ | slip~ | squeez~ | weav~ | fit | fits) ..1 (in | into | between | around)
  except fits (in | into) (my | the) (budget | needs)
  (don't | doesn't | without | no need to | never | didn't) (need | have | having | has)? (to)? (set aside | carve out | block out | commit | give up | spend) ..1 (much | a lot of | loads of | hours | an hour | any | long | a huge chunk) (of)? (time)?   0.78 not: keep
    + no need to block out much time
  except (don't | didn't) spend (much | any | a lot of) (money)
  (my | our | weekly | nightly | sunday | daily | evening | morning | new | little) (new | little | own | wind down | pre bed | post work | nightly | morning | evening | coffee | bedtime)? (ritual~ | wind down | wind down time | unwinding time)   0.70
    + our little bedtime ritual
  except (wish | no) ..4 ritual~
  (good | great | perfect | ideal | handy | brilliant | works | lifesaver | made) (for | when | if) ..3 (no time | little time | short on time | pressed for time | time poor | limited time | hectic lives | rota~ | shift work~ | shifts | between patients | on the go | new mums | working mums | small windows)   0.76
    + ideal for anyone short on time
  (reminder | reminders | nudge~ | prompt~ | chime | ping | notification~) ..5 (right time | just right | just enough | at just the | keeps me | kept me | keep me | gets me | got me | not pushy | without being | never pushy | when i need it | is a (nice | lovely | great) | are gentle | is gentle | are kind | are sweet | are cute | are lovely | is lovely | is perfect | are perfect)   0.76
    + the evening chime comes at just the right moment
  (streak | day streak) (is | of | at | now) ..2 (day~ | week~)   0.58
  (streak~ | stars | points | badges | tree) ..4 (keep~ | kept | get~ | got) (me | us) (coming back | going | at it | motivated | on track | consistent)   0.72
    + the badges keep me at it
  (every | each) (single)? (morning | night | evening | day | sunday) (without fail | like clockwork | religiously | for (two | three | over))   0.74
    + every morning without fail
  except (crash* | charge* | log~ out | email~ | fail~ | freez*) ..5 (every | each) (single)? (morning | night | evening | day)
  (one | two | three | five | ten | fifteen | twenty | few | couple | 1 | 2 | 3 | 5 | 10 | 15 | 20) (of)? (minute~ | mins | min) (before | after | on | during | at | between | in) (work | bed | school | lunch | the (bus | train | morning | day | evening) | my (day | shift | break | coffee | lunch) | class~ | breakfast | dinner)   0.76
    + ten mins after school and that's me sorted
  except (crash* | load* | wait* | late | charge*) ..6 (minute~ | mins)
  (easy | easily | simple | possible | able) (to)? (fit | slot | squeeze | work | build | incorporate) (it | this | them)? (in | into | around)   0.78
    + so easy to slot in
  except not ..1 (easy | possible | able) to (fit | slot | squeeze)
  part of my (day | morning | mornings | night | nights | evening | evenings | week | life | bedtime | lunch)   0.70
    + part of my evenings
  (before | after) (sleep | bed | work | dinner | breakfast | school) without fail   0.78
  (short | quick | brief | small | little) enough (to | for | that) ..5 (between | before | during | on | day | busy | break | class~ | work | lunch | bus | queue | morning | fit | squeeze)   0.80
    + brief enough for the bus queue
  (always (have | got | carry) | i (carry | always have)) (it | this) (always)? (with me | on me | on my phone | to hand | at hand | in my (pocket | bag))   0.74
    + I carry it with me
  (always | right) (there | handy | available | to hand | at hand | on hand) (on my phone | in my pocket | when i (need | want) (it | to) | wherever)   0.60
  (in | under | within | only | just) (a | one | two | 1 | 2 | under)? (a)? (minute | minutes | couple of minutes | few minutes | few seconds | seconds | couple of seconds) (flat | and i'm done | and done | and you're done | tops | max | each | i'm done)   0.76
    + in one minute tops
  (do | log | finish | complete | write | fill) (it | this | one | a session | in | an entry)? ..1 (in | under | within) (under)? (a | one | two | a few | five | three)? (second~ | minute~ | mins)   0.70
    + finish it in two minutes
  (doesn't | does not | don't | won't | never) (eat | eats | swallow | rob | steal | ruin | disrupt | interrupt | take over | hog | demand) (up | into)? (my | your | the | too)? ..1 (day | time | evening | life | hours | work | much)   0.78 not: keep
    + it won't take over your evening
  as (routine | normal | natural | automatic) as (brush~ | my | having | making)   0.78
  (even with | despite) ..2 (newborn | baby | toddler~ | kids | two jobs | job | night shifts | schedule | workload) ..4 (manage | do | keep | find time | use | fit)   0.76
    + even with two kids I manage a sitting
  (stuck to | stick to | sticking to | stuck with | sticking with | kept up | keeping up) (it | this | with it) (because | since | as | for | every)   0.60
  (takes | take | needs | requires) (only | just | like | about | maybe | less than | under | literally)? (up)? (a | me)? ..1 (couple of | few | five | three | two | ten | 5 | 3 | 2 | 10)? (minutes | mins | seconds) (of my day | of your day | tops | max | total)?   0.68
    + needs only three minutes
  except (takes | take | took | needs) ..5 (minutes | mins | seconds) ..3 (load | open | start | log in | get | respond | connect | cancel | before it | for (it | the))
  except (takes | take | took) ..3 (20 | 30 | 40 | 45 | twenty | thirty) (minutes | mins)
  (all it (takes | asks | needs) | is all it (takes | asks | needs))   0.60
    + five minutes is all it needs
  squeez~ (it | this | one | them | a session)? (in)? (while | when | before | after | during | whenever)   0.74
    + I squeeze one in before the alarm
  (for | quick | short) ..3 (at my desk | on the move | between calls | on my break | people on the go)   0.70
    + a short pause at my desk

barrier  threshold 0.66  not: drop

# --- time and effort ---------------------------------------------------------------------
  (no | not enough | did not have | don't have | do not have | didn't have | doesn't have | never have | who has | can't find | hard to find | haven't had | lack of | don't always have | i don't have) (the | much | any | enough | that | all the | that much | a lot of)? time (each day | to (do | sit | use | complete | listen | commit | go through | read | log | watch | keep | meditate) | for (this | it | that | all | these | the | 20 | 30) | each | every | in my | during)   0.79 not: keep
  except (always say | used to say | thought) i don't have (enough | the)? time to keep
  except don't have time for that
  except (always say | used to say | said | thought | though | because) i don't have (enough | the)? time .. (keep | each | to)
  except (no | not enough | don't have | who has) (the | enough)? time (for (this)? | to keep) .. (so)? (much easier | a journal)
    + I don't have time for this every day
    - no time limit on sessions
    - I have no time for a real therapist
  except (time) for (the | a) (support | real | therapist | therapy)
  (takes | take | takes up | took | taking | requires | eats | demands | demanding) (up)? (way | far | just)? (too | so | a lot | lots | a ton | quite a bit | much) (much | long | of)? (of)? (my | your)? (time | effort | commitment | dedication) (to | of | each | every | and | for | out | just | a day)?   0.78
  except (making | make | building) an app takes a lot of time
  except (take | took) .. (so much | a lot of) (my)? time (to | straighten~)
  except that took .. time
    + it takes up too much of my time
    - takes a long time to load
  except (takes | took | take | taking) .. (too | so | much | a lot | lots | a ton)? (much | long | of)? .. (time | long) (to)? (load | open | get (a | back | in) | respond | refund | answer | start up | find a)
  ((too | very | so | way | is | are | it's | pretty | bit | really | extremely | super | quite | just) (too | very | so)? (time consuming | timeconsuming) | too demanding | high maintenance)   0.76
  except (fun and | class~ | semester | school | job | work | journaling | days out but it's so) .. (so)? time consuming
    + very time consuming
    - it is not time consuming
  (feels like (homework) | feel like (a chore | homework) | a chore | becomes a chore | became a chore | too much (work | effort | typing | writing | commitment) | so much (work | typing | effort))   0.78
  except (put | puts | putting) in so much work
  except without (having to)? (feel | feeling) like (it's | it is)? a chore
  except (seemed | used to be) (like)? too much (work | effort)
  (tedious | laborious) .. (every | each | daily | to (log | enter | fill | type | write | do) | typing | logging | entries)   0.70
  except (without | not | doesn't | never | isn't) (feeling | feel~)? (like)? (a)? chore
  except tedious .. (cancel | account | sign)
  (can't | cannot | couldn't | hard to | difficult to | struggle to | not able to | don't) (keep up | keep on top | stick) (with)? .. (it | daily | every | streak | routine | schedule | demands | this)   0.78
  (doesn't | does not | didn't | won't | not) (really)? (fit | work) (in | into | with | around) (my | a | our) .. (schedule | day | life | lifestyle | routine | shift~)   0.82 not: keep
  (beck and call | mega commitment | big commitment | huge commitment)   0.82
  (streak | consecutive day~) .. (pressure | counterproductive | counter productive | stress~ | guilt~ | anxiety | punish~ | reset~ | unfair | discouraging)   0.81
  except streak (is | was | got | has been)? reset~
    + the streak just adds pressure
  (pressure | stress~ | guilt~ | discourag* | counterproductive) .. (streak | consecutive day~)   0.81
  (takes | taking) away .. (minutes | time) (of | from) (my | meditation)   0.78
  (at least | need | needs | wish | want | add) .. (quick | faster | shorter) (record | log | entry | check in | option)   0.78

# --- prompts that annoy, or never come -------------------------------------------------------
  (too many | so many | constant | annoying | incessant | endless | nonstop | non stop | unwanted | unnecessary | irritating | excessive | spam | spammy | obnoxious | daily | barrage of | bombarded with | flooded with | tons of | a bunch of | amount of | intrusive | stupid | clickbait | aggressive | pushy | hate the | hate | dislike the | really dislike the | don't like the | tired of | sick of | promotional | random | relentless | pointless | useless | unnecessarily many | dozens of) (the | push | promotional | marketing | all the | reminder | getting | notification | daily)? (notification~ | reminder~ | remainder~ | push notification~ | nudges | alerts | emails | e mails | email~ | nagging | notification settings)   0.81
  except (75 | dozens of | hundreds of)? spam emails
  except (obscene | amount of) (amount of)? (reminder~ | notification~) to (upgrade | subscribe | pay | buy)
  except amount of spam (email~ | emails)
  except (annoying | constant | unnecessary) (notification~ | reminder~ | emails) (constantly)? (asking | telling | begging | urging | that) (you | me)? (to)? .. (subscri* | paid | pay* | buy* | premium | version | upgrade)?
  except (unnecessary | a ton of) emails before
  except non intrusive (notification~ | reminder~)
    + way too many notifications
    + the constant reminders are a pain
    - I get daily emails with my plan and enjoy them
  except (constant | annoying | daily | endless) (reminder~ | notification~ | nagging | emails) (to | about | that) .. (buy | subscribe | upgrade | pay | premium | subscription | membership | paid | donate)
  except daily (email~ | reminder~ | notification~ | emails | alerts | push)
  except (daily | random | promotional) (notification~ | reminder~) (are | is) (great | nice | helpful | good)
  except amount of (reminder~ | email~) .. (right)
  (notification~ | reminder~ | nudges | alerts | pings) (really | just | do | only | constantly | always | still)? (annoy~ | bother~ | irritate~ | stress~ | distract~ | nag~) (me | us | my)   0.75
    + those pings only irritate me
    - the nudges help me
  (notification~ | reminder~ | emails | nudges | messages) (are | is | were | become | became | get | gets | come | came) (so | very | way | too | really | just | super | constantly | extremely)? (annoying | irritating | too much | excessive | intrusive | obnoxious | pushy | distracting | spammy | overwhelming | stressful | constant | useless | nagging | inconsistent | flaky | unreliable | not consistent | at (random | weird | odd) | quiet | too quiet | late | required | mandatory)   0.81
    + the reminders are just annoying
    - the notifications are broken
  (nag | nags | nagging | naggy | pester~ | hound~ | badger~ | harass~ | bombard~ | spam | spams | spamming | spammed) (me | you | us | my)? .. (to (log | check | do | use | meditate | complete | rate) | about | every | until | constantly | inbox | notification~ | reminder~ | email~ | review~ | messages)   0.78
  except (badger~ | nag~ | pester~ | bombard~ | hound~ | spam~) .. (ad | ads | advert~ | about | every | until)? ..2 (subscri* | advert~ | ads | premium | upgrade~ | pay* | buy*)
  except (badger~ | nag~ | bombard~) (you | me)? .. (advert~ | ads) .. (every)?
    + it nags me every evening
    - nagging thoughts went away
  except (spam | spamming) .. (comments | community | ads | chat)
  except (nag~ | nagging | bug~ me | pester~ | bombard~ | spam*) (me | you | us)? .. (upgrade | subscri* | pay | buy | premium | money | purchase)
  (constantly | keeps | keep | always | every time | stop | continually | repeatedly | endlessly) (send~ | sending | emailing | notifying | pinging | nagging) (me | you)? (to rate | to review | for (a)? review~ | notification~ | emails | email~ | reminder~ | messages | multiple emails)   0.79
  (sends | send | sending | get | getting | receive | receiving | got) (me | you)? (way | so | constant | constantly | several | multiple)? (too many | so many | too much | constant | a ton of | endless | nonstop) (notification~ | emails | email~ | e mails | reminder~ | messages | spam)   0.81
  (continue | continues) to (receive | send | get) .. (notification~ | emails | email~ | reminder~)   0.78
  (no way | can't | cannot | unable | impossible | won't let me | couldn't | how do i) (to)? (turn off | disable | mute | stop | shut off | control | change | adjust | customize) .. (notification~ | reminder~ | emails | alerts)   0.78
  except didn't get this app so
  except (didn't | don't) get this app
  (forget | forgot | don't remember | miss | missed | lose track) .. (without | because | since) .. (notification~ | reminder~ | remind~)   0.79
    + I forget to log without the reminder
  (won't | wouldn't | can't | couldn't) .. set .. (timer | alarm | reminder) .. remind   0.79
  (don't | can't | barely | hardly) remember to (log | do | use | open | check)   0.78
  (without | no | lack of) .. (notification~ | reminder~) .. (forget | forgot | don't remember | miss)   0.78
  (barely | rarely | hardly) ever (get | receive | got) (notification~ | reminder~)   0.79
  (notification~ | reminder~) .. (inconsistent | flaky | unreliable | way too quiet | too quiet | at the wrong time | wrong time | middle of the night | 3am | all night | all day long)   0.79
    + the reminder comes at the wrong time
  (inconsistent | flaky | unreliable | sporadic) .. (notification~ | reminder~)   0.79
  (doesn't | don't | didn't | won't) remind me   0.78
  (notification~ | reminder~ | alarm) .. (3am | 3 am | 2am | 4am | middle of the night | while i'm sleeping | when i'm asleep | wake~ me)   0.78
  (wish | would be nice | would like | would love | please | add | should | hope | if only) .. (option | ability | way | a | an | for | daily | better | more | custom | multiple | my own) .. (reminder~ | notification~ | nudge~ | alarm~)   0.78
  except (probably | i) .. should set an alarm
    + please add a daily reminder
    - please fix the broken notifications
  (better | customizable | custom) (push)? (notification~ | reminder~)   0.78
  except (should | charge* | trial) .. (reminder) (to cancel | before | that)
  except (please | need~ | should | could) .. (fix | broken | stop | work~) .. (reminder~ | notification~)
  (wish | hope | please | would) (it | they | you | the app)? (would | could | can | to)? (stop | quit) (asking | nagging | sending | bugging | bothering | reminding | spamming) .. (rate | review | me | notification~ | emails)   0.79
  (less | fewer) (notification~ | emails | reminder~)   0.78
  (nags | nagging | nag | asks | asking | stop asking | keeps asking | begs | begging | pesters | constantly asking) (me | you)? .. (for reviews | to rate (it | the app) | for a review | to review | rate it | for (ratings | a rating)) (too | so | every | constantly | again)?   0.78
    + it nags me for reviews
  (receive | get | getting | sends | send) (emails | email~ | notification~) .. (way too often | too often | constantly | nonstop | non stop | all the time | every hour | every day)   0.78
  (way too | too) many (emails | e mails | messages from)   0.78
  (misses | missed | skips) (the | my)? (morning | evening | daily) (questions | reminder~ | notification~ | check in)   0.78
  (wouldn't | stop | less | quit) .. (send | sending | ping | pinging | bother~ | bombard~) .. (so many | all the | constant) (notification~ | emails | reminder~)   0.78 not: keep
  /\b(\d+|five|six|ten|dozens?)( to \d+|-\d+)?(x)? (push )?(notifications|emails|reminders) (a|per|every|each|and|in) ?(day|hour|week|one day|single day|\d+)/   0.78
    + it sends 6 notifications a day
  (get | getting | got | receive | receiving | sends) (me)? (a lot of | lots of | a ton of | tons of) (emails | e mails | notification~ | spam)   0.78
  (need | want) (the)? (alarms | reminder~ | notification~) (and | or | to work)   0.78

# --- wider families of burden and of prompts gone wrong ---------------------------------------
  (needs | lacks | lack | missing | add | could use | need more | want more | needs more | need better | requires) ..3 (more | daily | some | better | actual | custom | customizable | and)? (reminders | a reminder | notifications | nudges)   0.74
  except (can | could | also | you can | lets you | able to) (also)? add ..3 reminders
    + I need more structure and reminders
  except (need | needs | want) ..4 (turn~ | fix~ | allow | enable | disable | remove | less | stop) .. (reminder~ | notification~)
  except (don't | didn't | not | no | doesn't) (need | want) ..4 (reminder~ | notification~)
  (course | session~ | meditation~ | lesson~ | exercise~ | it | they) (is | are | takes | take | lasts | last) (at least | about | around | like | over | almost)? (10 | 15 | 20 | 25 | 30 | 40 | 45 | 60 | ten | fifteen | twenty | thirty | forty | an | half an) (minute~ | min | mins | hour) .. (too long | no time | don't have | can't | cannot | shorter)   0.80
    + the session is 20 minutes and I can't always spare that
  (notification~ | reminder~ | emails | alerts | prompts | nudges) (is | are | get | were | can be | become) .. (annoying | annoy | irritating | bothersome | intrusive | too much | excessive | obnoxious | overwhelming | stressful | repetitive | nagging | patronizing | constant | clickbait | disruptive)   0.78
    + the reminders can be slightly annoying
  except (reminder~ | notification~ | prompts | emails | alerts) (is | are | get | were | can be) (not | never | without) (too)? .. (annoying | annoy | intrusive | stressful | overwhelming)
  (promotional | marketing | daily | constant | constantly | too many | unwanted | spam | so many | endless | unsolicited | annoying | stop | no) (sending | getting | motivational | promotional | marketing | the | these | me | with)? (emails | email~ | messages | texts | e mails | notification~ | push notification~)   0.70
    + I asked for no marketing emails
  except (love | like | enjoy | appreciate | great | good | nice | helpful | get | uplifting) .. (daily | motivational) (messages | texts | emails | notification~ | email~)
  except daily (messages | texts | emails | email~ | notification~)
  except (constant | constantly | endless) (messages | texts)
  except no (messages | texts | emails | email~ | notification~)
  except motivational (messages | texts)
  except so many (messages | texts)
  (read | answer | go through | going through | fill out | fill in | type | click through | get through | reading | answering | filling out | typing) (a million | so many | too many | a ton of | all these | a bunch of | endless | pages of | tons of | lots of | a lot of | countless | way too many | hundreds of) (messages | questions | steps | screens | forms | text | pages | prompts | things | stuff)   0.72
    + I have to answer a million questions every morning
  except (get | go | going) through .. (things | stuff)
  except (get through | going through) (so many | a lot of | lots of | tons of | all these | a bunch of) (things | stuff)
  except (read | reading) (so many | a lot of | a bunch of | tons of | lots of | too many) (things | stuff | messages)
  (ask~ | asking | asks | asked | prompt~ | beg~ | bug~ | nag~ | harass~ | pester~ | hound~ | interrupt~ | push~) (me | you | us)? .. (to rate | to review | for a review | for reviews | to leave a (review | rating) | for a rating | leave a review | to (show | turn on | enable | allow) notification~ | rate it)   0.72
  except asked me to leave a review
    + it begs me to leave a review
  except (ask~ | asking | asks | asked | prompt~) (me | you | us | if)? .. (to | like to) rate .. (how | human | mood | day | session | feel~ | feeling~)
    - it asks me to rate my mood
  except (asked | asking) (for)? .. time to (review | rate)
  except (asked | ask) (me)? to (review | rate) .. (so | and | because | well | here)
  except (have | turn) notification~ on
  (survey~ | check in~ | questionnaire~ | quiz~ | log~ | logging | setup | set up | onboarding | entry | entries | assessment~ | questions | journaling | each one | it all) .. (takes | take | took | taking) (forever | ages | an eternity | hours | too long | so long | way too long | a long time)   0.76
    + the questionnaire takes ages
  except (log | logging | setup) (in | into) .. (takes | take | took) (forever | ages | too long | so long)
  (takes | take | took | taking) (forever | ages | hours | too long | so long | way too long | a long time | all day) (to (complete | finish | fill | do | get through | go through | enter | log my | track | write | record | answer) | each (day | time) | every (day | time))   0.74
    + it takes ages to fill in
  (chastise~ | scold~ | shame~ | punish~ | guilt trip~ | yell~ at | nag~ | guilts | reprimand~) (you | me | us) (for | if | when | into)? (not | missing | miss | forget* | skip*)?   0.70
  except (shame~ | guilt trip~ | guilts) (me | you) (for not | into | for) .. (subscri* | pay* | premium | upgrad* | buy*)
  except (dad | mom | parents | boss | he | she) .. yelling at me (for | when) (not)?
  except (she | he | they | mom | dad) .. (yell~ | yelled) at me
  except yelled at me
    + the app scolds me for missing a day
  except (it's | it is | is | what | such | such a | a) shame (you | that | they)?
  except (no one | nobody | she | he | mom | dad | parents | boss | people) .. (yell~ | yelling | yelled | judging | nag~ | scold~) (at)? (me | you | us)
  - it is a shame you only see a week
  except (therapist | people | family | boss | parents | mom | counselor | she | he) .. (shame~ | lecture~ | scold~ | yell~ | nag~ | punish~)
  except (without | doesn't | not | never | won't | don't) .. (shame~ | lecture~ | scold~ | nag~ | punish~ | chastise~) (you | me)
  (have | having | had) to (remember | be online | sit down | commit | dedicate | set aside | carve out | find (the | a)? time) .. (every | each | time | day | hour~ | minutes)   0.62
  (who has | don't have | do not have | haven't got | ain't got) (the)? (time | energy | bandwidth) (for | to (do | sit | read | go through | type | log | keep up))   0.79 not: keep
  except (don't | do not) have (the)? time (for | to) (in person | therapy | a therapist | see | go | traditional | sit in)
  except (people | those | anyone | someone | person) (who | that)? (don't | doesn't | do not) .. time (for | to)
  except (people | those | anyone | someone | person) (who | that)? (don't | doesn't | do not) have (the | much | a lot of | any | enough)? time
  (too | so) (much | many) (work | effort | steps | typing | upkeep | homework | input | going on (at once | to)) (to | for | every | just | each)?   0.60
  except (too | so) much (work | effort) (into | has | went | was | put | and love | to (cancel | make))
  (another | yet another) (chore | thing to do | task | to do | obligation)   0.76
  (feels | felt | feel | seems | becomes | became) (more)? like (homework | work | a job | an obligation | a burden | a task)   0.72
  except (doesn't | don't | didn't | never | not | without) .. (feel | seem | feeling) like (homework | work | a job | a burden | a task)
  (notification~ | reminder~) (have | has)? (not | never | don't | doesn't | stopped | aren't | quit) .. (work* | come | coming | go off | show* | pop | appear*) ..8 (miss | forget | forgot | habit | routine | remember | streak)   0.80 not: keep
    + notifications have not worked and I forget to log

# --- wider families, second round --------------------------------------------
  streak~ <8> (guilt~ | guilty | anxious | stressful | stressed | discourag~ | demotivat* | ashamed | shame | punish~ | failure | hate | scared | obsess~ | depressing)   0.78
    + I hate how the streak rules my week
  except streak~ <8> (disappear* | bug | glitch | update | crash*)
  (miss | skip | forget | missed | skipped | missing | skipping) (a | one | two | even one | just one | a single | even a single | 1)? (day~ | session | night | check in | entry) ..6 (start over | starts over | restart | back to (zero | square one | the start | day one | 0) | from (scratch | zero | the beginning) | all over | reset~ | lose~ | guilt~ | guilty | scold~ | shame~ | nag~ | discourag~ | punish~ | start again | telling off)   0.82
    + skip one night and it sends you back to zero
    - miss a day and it's fine
  (messages | emails | notification~ | reminders | guilt trip~ | telling off | sad face | nag~) (when | if | whenever | because | after) (i | you | we) (miss~ | skip~ | forget | don't)   0.76
    + sad face when you skip
  (guilt trip~ | guilt tripping | passive aggressive | pushy | needy | nagging | naggy | whiny | preachy) ..1 (message~ | notification~ | reminder~ | email~ | pop ups | popups | alert~ | prompt~)   0.80
    + passive aggressive reminders
  (it | app | which | constantly | always | keeps | they | so | notifications | and | reminders | stop) (just | constantly | always | keeps | so)? (nags | nagging | nagged | naggy)   0.74
    + it just nags
  except (you | i | people) always (nags | nagging | nagged)
  except always nagging at
  except (without | never | not | doesn't | isn't) ..3 (nags | nagging | naggy)
  except (nags | nagging | nagged) (me | you)? .. (pay | buy | upgrade | subscri* | premium | money | sign)
  (i'm | i am | am | just | way | far | life is | we're) (far | just | way | much)? too (busy | swamped | tired after work | knackered after work) (for | to (do | sit | use | listen | log | keep | meditate | finish | write))   0.80
    + just too busy to sit through it
  (hard | tough | difficult | impossible | tricky | struggle | struggled | struggling | trouble | not easy | can't) (to | for me to)? (fit~ | squeez~ | slot~ | work (it | this) in | keep (this | it) going | keep up) (it | this | in | into | around | for | a | with | the | my | every)?   0.80
    + tricky to slot in around school
    - hard to find time for my family, this helps
  except (they | service | company | therapists | team | it) .. can't keep up with (demand | the demand | this)
  except can't keep up with demand
  except (hard | tough | difficult | struggle | trouble) to (find | make) time for (myself | my (family | kids | friends | self))
  except (hard | difficult | tough) to find time to (remember | read | write | sit) ..8 (easier | this | helps)
  except difficult to find time to remember
  except can't find (time | the time) for (my | myself)
  (takes | take | needs | wants | demands | expects | requires | asks | lasts | is | are | want) ..3 (hour | hours | half hour | 20 | 30 | 40 | 45 | 60 | thirty | forty | twenty | essay) ..8 (who has | who can | no time | job | kids | toddler | full time | don't have | can't | busy | haven't | too much | too long)   0.76
    + it wants half an hour every night and I have kids
  except (refund | load | respond | reply | support | charge*) ..9 (hour | hours)
  who (on earth)? (has | has got | got | can spare | can find | can do | is going to do) (the)? ..2 (time | minutes | mins | hour~ | min)   0.84
  except who has (a (hard | tough | difficult) | little | no | limited | any) (time)?
  except who has a (hard | tough | difficult) time
    + who has sixty mins for breathing
  (exhausted | tired | sick | fed up | weary | burnt out | worn out | bored) (by | of | from | with) (having to | always | constantly | all the)? (track~ | log~ | type | typing | writing | recording | filling | answering | entering | rating | checking in | check ins)   0.80
  except (i'm | am) tired of writing it over
    + fed up with entering what I ate
  (exhausting | tiring | draining | tedious | a pain | a hassle | annoying | effort | much effort | much work | hassle | laborious | a chore | a drag | a slog | a faff | takes ages) to (log | track | enter | fill | write | type | record | keep up | answer | put in | do (it | this) (every | each | daily))   0.80
    + it's such a faff to record a mood
  except (effort | work) to (do | write | record | answer) .. (review | app)
  (buzz~ | ping | pings | pinging | pinged | beep~ | ding | dings | dinging | vibrat~ | going off | goes off | bing~ | wakes me) ..4 (at | in the middle of | in the | during | while | mid | when i'm) ..1 (midnight | night | 1am | 2am | 3am | 4am | 5am | 6am | dinner | meeting~ | work | sleep~ | asleep | class | school | lecture~ | church | middle | driving)   0.80
    + pinged in the middle of my lecture
  except (alarm | timer | bell | gong | music | sound | panic) ..4 (going off | goes off)
  (buzz~ | ping | pings | pinging | beep~ | bug | bugging | pester~ | hassl~ | harass~) me ..3 (constantly | all day | every hour | nonstop | at (dinner | work | night) | non stop | every five minutes | again and again)   0.78
  except (people | he | she | they | someone | friends) ..3 (pester~ | harass~ | bug | bugging)
  (no | zero | lacks | lacking | missing | doesn't have | hasn't got | has no | there's no | isn't a | needs) (a | an | any | daily | proper | actual | way to (set | get))? (reminder~ | nudge~) (function | option | feature | setting | system | to | so | at all | and | for | which | available)   0.76 not: keep
    + there's no reminder option so I lose the thread
  except no ..1 reminder~ to (upgrade | pay | subscribe)
  (every | each) (log | entry | check in | session | exercise | night | time) ..2 (needs | wants | requires | takes | means | demands) (an | a | so | ten | half | too | like | about)? (essay | hour | much | many | ages | forever | long | homework)   0.78
    + every entry requires an essay
  except (load | loading | open)
  too (much | many) (effort | work | typing | writing | hassle | homework | faff | upkeep) (to | for | every | just | each | involved)?   0.76
  except too much (effort | work) to (understand | get it | figure)
    + too much hassle every evening
  except (effort | work) .. (cancel | refund | sign up | log in)
  (reminder~ | notification~ | alert~ | nudge~ | ping~ | alarm~ | messages) ..3 (stupid | odd | silly | weird | random | wrong | ungodly | terrible | awful | worst | ridiculous | inconvenient) (hour~ | time~ | moment~)   0.82
    + alerts arrive at ungodly hours
  (won't | doesn't | never | can't | please) (stop~ | quit~) (bugging | pestering | nagging | bothering | pinging | buzzing | hassling | reminding | harassing | messaging | emailing | texting)   0.80 not: keep
    + it never quits pestering
  (have to | must | need to | has to | forced to | forces you to | make you | expects you to) ..2 (do | log | use | open | check) ..1 (it | in | this)? (every (single)? (day | night | morning) | daily | constantly | all the time) (or | otherwise | else)   0.80
    + you must log it every day or else
  (or | otherwise | else) (you | i | it | your) (lose~ | start~ | resets | reset | is gone) ..2 (progress | streak | over | everything | zero | points | plant | pet)   0.72
    + do it or you lose points
  except (pay~ | premium | subscri* | crash* | app) ..6 (or | otherwise) (you | i | it) lose
  (wants | demands | needs | requires | expects | craves) ..2 (attention | input | commitment | time | dedication | interaction | check ins) (all day | all the time | constantly | every (day | hour) | i can't | i don't | that i | from me | 24 7)   0.78
    + it demands input all day
  (another | one more | yet another | extra) (thing | task | job | item | chore | stress | box) (on | to | for) (my | the | do | tick | remember | worry)   0.78
    + one more box to tick
  (takes | take | took | eats | eat | uses | swallows | steals) (up)? (half | most | all | hours | too much | a chunk | a good chunk | a big part | so much) (of | out of)? (my | the | your)? ..1 (evening | day | morning | night | time | lunch | life | weekend)   0.80
    + it eats up half my lunch
  (go off | goes off | going off | pops up | pop up | come | comes | arrive~ | buzz~) ..1 (while | when | during) (i'm | i am | my)? (teaching | working | driving | asleep | sleeping | at work | in (a)? (meeting~ | class | church | school) | with (patients | clients))   0.78
    + it pops up while I'm with clients
  (doesn't | does not | didn't | won't | not | never) ..1 (fit | suit | match | go with | work with | work around) (in | into | with | around)? (my | a | our) ..1 (schedule | day | life | lifestyle | routine | shifts | hours | timetable | work | job | week)   0.82 not: keep
    + it won't suit my timetable
  too long (for | to fit | to do) (my | a | the | in | before | on) ..2 (break | lunch | lunch break | commute | morning | work | day | school | schedule | bus)   0.82
    + too long for a coffee break
  (so many | too many | endless | a million | all the | all those) (questions | steps | prompts | check ins | screens) (every | each | per | before | first thing | in the) (morning | day | night | time | single)?   0.78
    + endless steps every day
  (wish | want | need | would like | like) (it | the app | them) (to | would | could)? (remind | nudge | prompt | ping) me   0.80
    + wish it could nudge me
  (notification~ | reminder~ | alerts | emails | nudges | pings) (drive~ | drove | send | make | makes | stress~ | annoy~ | irritate~ | bug~ | wind~) (me | you) (mad | crazy | nuts | insane | up | bonkers | anxious | so much | out)?   0.80
    + the alerts drive me nuts
  (remind~ | ping~ | message~ | notif~ | nudge~ | email~ | text~) me ..1 (three | four | five | six | ten | twenty | dozen | 3 | 4 | 5 | 6 | 10 | 20 | hundred | a million) (of)? times (a | per | every) (day | hour)   0.82
    + it pings me four times a day
  (never | can't | couldn't | can never | could never | struggle to) (really | ever | always)? (find | get) (the | any | enough | a | much)? (time | spare time | free time | spare minute | free moment) (for (it | this) | to (do | use | sit | log | listen | finish | keep))?   0.60 not: keep
  except (find | have | get) (the | any | enough | much)? time (for (myself | my))
  (logging | tracking | entering | recording | typing | writing | filling | journaling) ..4 (is | gets | got | becomes | became) (so | too | really | very | just | a bit)? (tiring | exhausting | tedious | a drag | a pain | annoying | old fast | a faff | too much | a job | laborious | a hassle)   0.80
    + tracking each snack gets tedious
  (can't | couldn't | cannot | hard to | impossible to | unable to) (really)? keep (this | it) up   0.78
    + I couldn't keep it up
  (way | far | just)? too much to (fill | log | track | type | enter | write | record | do) (in | out | up | down)? (each | every | daily | for)   0.80
    + too much to type each night
  (fell | fall | got | get | slipped) out of the (habit | routine)   0.60

# More on time and routine.

barrier not: keep
  except (takes | take | took) (forever | too long | so long) .. (load | open | start | respond | download)
  except (no | not) time (limit | wasted | to waste)
  except (annoying | stop | random) .. (ads | ad | subscri* | upgrade | premium | pay)
  (answer~ | check in | do it | log | complete~) .. (3 | three | two | several | many | multiple) (times | time) (a | per | each) day .. (row | much | hard | difficult | too | days)   0.60
    + hard to fit in every day
  (on time | in time | at the right time | at that time) .. (can't | difficult | hard | don't | miss | impossible)   0.35
  (difficult | hard | impossible) to (answer | do | submit | complete | find time | keep up | fit) .. (on time | in time | daily | every day | schedule | consistently | time)   0.66

facilitator not: drop
  (part of | fits (into | in) | worked into | incorporated into | add~ to | added to | staple (of | in)) (my | your | our | his | her | the) (daily | nightly | morning | evening | bedtime | everyday | busy | night)? (routine | life | day | schedule | night | morning | lifestyle | ritual)   0.66
  (start | end | begin | starting | ending | finish | started | ended) (off)? (my | your | our | the | each | every) (daily | nightly)? (day | night | morning | evening) (with | by (doing | listening | meditating | using | writing) | without)   0.64
  (start | end | begin | starting | ending | finish) (my | your | our | the) (day | night | morning)   0.42
    + it has become part of my morning routine
  except part of the (routine | day | schedule)
  except (ready to | jump | way to | motivat* me to | better) start (my | your | the) (day | life)
  except end my life
  except ready to start my day
  except (start | begin | started) (my | the) (life | day) (over | again | badly | with anxiety)
  except (can't | couldn't | used to | stopped | wish | don't | didn't | not) .. (use | listen | do) .. (every | daily | everyday)
  (gentle | helpful | good | nice | love | like | great | daily | friendly | the | appreciate | positive | little | cute) (the | daily | gentle | little)? (reminder | reminders | nudge~ | notification~) (to | help~ | each | every | throughout | keep~ | of)   0.66
  except the (notification | reminder | notifications) (to | of | for)
  except would be nice to get (notification~ | reminder~)
  except (annoying | don't | not | no | never | stop | wish | hate | didn't | doesn't | isn't) .. (reminder | reminders | notification~)
  except (reminds | remind | reminded) (me | you) (of | that) .. (how | pay | subscription | subscribe | why)

# --- reminders and notices praised in any words ------------------------------------
# Nothing else is meant by them: praise before or behind decides. A broken one,
# a renewal nobody was told of, a bill are other factors.
topic
  (daily | gentle | little | nightly | morning | hourly | push | small | sweet | cute | periodic | regular | simple)? (inspiration | inspirational | motivational)? (reminder | reminders | notifications | nudges | notifs)   0.60
    + the reminders are lovely
    + I wish it had reminders
    + love that it gives me reminders to drink water
    - I turned on the reminders
    - no reminder before they charged me
  except (reminder | reminders | notification | notifications | notify | notified) .. (renew* | charge* | trial | subscri* | cancel* | bill* | price | pay* | premium | membership | upgrade~)
  except (renew* | charge* | trial | subscri* | cancel* | bill* | price | paid | charged | advance | membership) ..6 (reminder | reminders | notification | notifications)
  except (reminder | reminders | notifications) .. (broken | don't work | doesn't work | stopped | work | don't come | not working | never | not come | go off | wrong language | german)
  except (fix | turn off | turned off | turn on | turned on | disable | disabled | enable | allow | allowing | no | any | without | receive | get | getting | see | set a | from | other | like | all) (the | my | your | all | any | more | push | receiving)? (reminder | reminders | notifications | nudges)
  except (a | great | good | nice | gentle | constant) reminder
  except (reminder | reminders) (app | of | that | from)
  (alarm | alarms)   0.40
  except (clock | cancels my | phone) (alarm | alarms)

barrier
  (wish | wished | suggest | would like | would love | would be (nice | great | good | helpful | better) if | needs | please add | should have) ..3 (alarm | alarms | reminder | reminders) (to | for | as | so | me | and | would | option | every | each)?   0.78 not: keep
  except wish the (reminder~ | alarm~) (would | to | and)?
  except wish (that)? i could turn .. (reminder~ | alarm~)
  except wish .. like (a | an) actual alarm
    + I just wish it had alarms
    + it should have reminders to drink
    - wish the reminders did not come twice
  except (wish | suggest | would like | would love | should have) ..6 (reminder | reminders) .. (cancel | renew* | charge* | before | trial)
  except wish the (reminder~ | alarm~)
  except (fix | working | worked) ..3 (reminder~ | alarm~)

# --- little time, at hand, every day: more ways of saying it -------------------------
facilitator  not: drop
  (quick and (easy | simple | relaxing | to the point | helpful | fun | painless) | quick easy | fast and easy | short and sweet | short and (simple | easy | effective | helpful | to the point) | short simple | short easy | quick (little)? (sessions | meditations | check in~ | exercises | lessons | daily) | short (daily)? (sessions | check in~ | lessons))   0.58
    + short and sweet lessons for the evening
    - quick and easy refund
  except (quick | short | fast) (and | easy | simple)? (easy | simple)? .. (support | response | reply | answer | customer | charge | cancel | refund | sign up | trial | account | set up | install)
  except was quick and easy
  except (too | so) (quick | short)
  (don't | do not | doesn't | without having to) (have to)? (write | type | spend | say) (as | so | that | too)? much   0.62 not: keep
    + you don't have to write as much
  (it | this | that) (doesn't | does not | isn't | won't | didn't) (really | even)? (take | taking | consume | consuming) (up)? (a lot | much | too much | your whole | all | any) (of)? (of | your | my)? ..1 (time | day)   0.74 not: keep
    + it doesn't take much of your time
  (saves | saving | save) (me | you)? (so much | a lot of)? time   0.60
  except sav* .. (money | subscription)? .. time .. (delete | don't)
  (spend | take | spare | give | set aside | do | meditate | meditating | takes) (on | for)? (it)? (just | only | about | at least)? (a | one | two | three | five | ten | 1 | 2 | 3 | 5 | 10 | 15 | twenty | 20) (to | or)? (2 | two | three | 5 | five | 10 | 11 | ten | 15)? (minute~ | min | mins) (with it | on it | of it)? (a | per | each | every | out of | of | in the) (my | your | peace a)? (day | morning | night | evening | week)   0.70
    + I spend five minutes on it each evening
    - I spend an hour a day on hold with support
  (in (such)? a short (amount of time | time | while) | in (a matter of | just) minutes)   0.44
  (anywhere | everywhere) (i | you) (go | am | are)   0.58
  except (anywhere | everywhere) (i | you) go in the
  except (everywhere | anywhere) you go
    + I can take it everywhere I go
  (take | takes | have | carry | bring | got) (it | this | one | that) (with (me | you))? (i can take)? (anywhere | everywhere | wherever)   0.62
  (resource | app | it | help | journal | coach | guide | friend | therapist | buddy | something | calm | peace) ..3 (in | right in) (my | your) pocket   0.48
  (in | at) the palm of (my | your) hand~   0.56
  (easier | better | quicker | more convenient) than (keeping | writing (in)? | carrying | driving | going | regular | in person | a paper | pen | paper) (a | it | to | in | on | by | appointments)?   0.56
  (easy | easier | simple) (to | for me to) (stick (with | to) | keep up (with)? | maintain | be consistent | remember (to)? (do | use | log | journal | check in))   0.62
    + so easy to stick with
    - easy to remember the name
  (finally | now | able to | helped me | helps me | gets me | got me | keeps me) .. (meditate | meditating | journal | journaling | practice | practicing) (more | very | so)? (regularly | consistently | daily | every day | everyday | consistent | each day)   0.66
    + it helps me journal regularly
  (keep* | kept | got | get | stay* | made | been) (me | myself | us)? (more | very | so)? consistent   0.44
  except (consistent) (with (my | the) (tasks | price)? | quality | therapist)
  (my | a | like my | like a | as a | great | good | perfect | nice) daily (exercise | excercise | dose | habit | ritual | go to | medicine | vitamin | companion | pick me up | hygiene | mental health hygiene | start)   0.58
    + my daily dose of calm
  (start | end | begin | go through | get through) (or (end | start))? (my | the | a | your) (day | night) without (it | this | my | the app | you)   0.72
    + I can't start my day without it
  (won't | don't | can't | wouldn't) (go to (bed | sleep) | sleep | fall asleep | start my day) without (it | this)   0.56 not: keep
  except (can't | cannot | cant | couldn't) sleep without (it | this)
  (great | good | perfect | lovely | best | wonderful | beautiful | nice | relaxing | excellent | fabulous | positive) (way)? (to | start to | beginning to | end to | ending to) (start~ | begin | end | finish | wind down | the | my | your | wake) (up | off)? (my | the | your | each | every | a | in)? (day | morning | night | evening)   0.54
    + a lovely way to end the day
  (great | good | perfect | lovely | best) (start | end) (to | of) (my | the | your) (morning | day | night | evening)   0.50
  (days | nights) and counting   0.60
  (write | use | open | check in | log | meditate | journal | listen | play | using) (in | to | on)? (it | this | the)? (app)? (pretty much | at least | about | up to)? ((twice | three times | 3 times | 2 times | several times | multiple times | a few times | a couple times | a couple of times | couple times | many times) (a | per | each | every) day | all day | morning and night)   0.60
    + I open it a couple times a day
  (everyday | every day | every morning | every night | each morning | each night) i (wake up | get up | do | use | write | listen | meditate | open | journal | log | look forward)   0.60
    + every morning I write three lines
  except (everyday | every day | every morning | every night) i (use | do | listen) (to)? .. (crash* | and it)
  (use | used | using) .. (religiously | consistently | faithfully)   0.48
  (short enough | small chunks | bite size | bite sized | bitesize | bite size chunks) .. (day | life | schedule | time | busy)   0.60
  (made | make | makes | make it | makes it | making it) (so | much | very | super | a lot)? (easy | easier | possible | simple) (for me | to)? (to)? (do | meditate | journal | be | stay | keep) .. (daily | every day | everyday | regularly | consistently | consistent | routine | part of)   0.70
    + makes it easy to meditate daily

# --- asked again and again, pinged at night, no alarm to lean on --------------------------------
barrier  not: keep
  (keeps | keep | constantly | always | constant | stop | incessantly | repeatedly | every time | continually | so many | again and again | kept)? (ask~ | asking | asks | asked | prompt~ | prompting | beg~ | begging | push~ | pushing | pressur* | bug~ | nag~ | pester~ | hound~) (me | you | us | for you)? (to | for)? (constantly | always)? (rate (it | the app | them | every | each | and) | recommend it | refer | invite | share (it | with | results | the app | this)) .. (friend~ | people | others | again | constantly | already | so soon | too soon | every | all the time | before | and (every)? session~)   0.72
    + it keeps asking me to refer a friend
    + prompted to invite friends all day
    - ask a friend to rate my mood
  (so many | too many | constant | endless | annoying) (pop ups | popups | pop up | prompts | messages | requests | suggestions) (to | asking | about)? (share | invite | rate | review | join | refer)   0.74
  (sent | sends | sending | send | chimes | chime | pings | texts | messages | messaged | talks | talk | notifies | buzzed | woke) (me | you | us | to me)? (a)? (notification~ | reminder~ | message)? .. (at | in) (1 | 2 | 3 | 4 | 5 | one | two | three | four | five | midnight | the middle of the night | the morning at 3)   0.72
  except (send~ | talk~ | text*) .. (support | therapist | doctor | customer) .. (at | in)
  (forever | constantly | always | keeps | keep | stop | still | randomly) (sending | send | sends | getting | receiving | giving) (me | you | us)? (stupid | random | annoying | silly | weird | push | these | those | unwanted | so many | tons of | useless)? (push)? (notification~ | reminder~ | emails | messages | suggestions | alerts)   0.76
    + forever sending me silly notifications
  except (keep | keeps | still) (getting | receiving) (emails | messages) .. (charge* | subscription | renew* | pay*)
  (notification~ | reminder~ | alerts) (like crazy | all (day | the time | night) | nonstop | non stop | every (few | five | 5 | ten | 10) minutes | at all hours | at a rate | flood | spam | overload)   0.78
    + notifications like crazy
  (don't | do not | didn't | doesn't) (need | want) (all)? (the | these | your | so many | any | daily)? (email | push | constant)? (notification~ | reminder~ | emails | nagging)   0.74
    + I don't need all these notifications
  except (don't | do not | didn't) want (the)? (reminder~ | notification~) to (stop | end)
  (disturbing | intrusive | disruptive | obnoxious | stressful | stress | guilt trip | guilt tripping | manipulative | passive aggressive | shaming | naggy | needy | anxiety) .. (notification~ | reminder~ | push messages)   0.72
    + the guilt trip tone of the notifications
  except (non | not | isn't | without) (intrusive | disruptive | obnoxious)
  except (anxiety | stress) .. (help* | reduc* | calm* | love | like)
  (without | no | lack of | wish .. had | need | needs) (an | any | the | some)? (alarm | alarms)   0.72
    + without an alarm I won't do it
  except (need | no | without) (an | the)? alarm to (fall | sleep)
  (bothering | bothers | nagging | bugging | interrupting) me (a little)? (too much | all the time | constantly | every day | so much)   0.72
  except (things | thoughts | what | nothing | people | anxiety | stuff | problem~ | that) .. (bother* | bug*) me
  (hard | difficult | tough | impossible) to (balance | plan | schedule | keep up with | fit) (it | my | this | around | with | for | them)?   0.70

# --- every day, in short, anywhere: general ways of saying it -----------------------------------
facilitator  not: drop
  (checks | checking | check) (in | up)? (on)? (me | u | you | with me | with you)? (during | throughout) the day   0.62
    + it checks on me during the day
  (have | has | having | add~ | adding | bring~ | brings | gives | gave | need | needed | provides | create~ | creates) (me | you | us)? (some | more | a | the | new | much needed)? ..1 (routine | structure | rhythm | consistency) ..1 (to | in | into) (my | your | our) (life | day | days | schedule | week | mornings | evenings | nights)   0.62
    + it adds some structure to my day
  (great | good | nice | perfect | lovely | helpful | love | like | enjoy | wonderful | such a great | simple) (the | a | my | this | having | to have)? (little | quick | short)? daily (check in~ | check ins | practice | meditations | meditation practice | exercise | exercises | reset | reflections)   0.54
  (do | doing | have | having) (a | my) daily (check in | practice | meditation | reflection | session)   0.44
  (this is | it's | it is | is | become | became | as) (now)? my (new)? (daily | nightly | morning | evening | bedtime) (exercise | practice | ritual | meditation | routine | go to | habit | companion)   0.66
    + this is my nightly practice
  (every | each) (single)? (night | evening | morning | day) (before | when | after | as soon as) (i | we | my) (go | going | get | wake | start | leave | sleep | fall)   0.60
    + each morning when I wake
  except (email* | ad | ads | crash* | notification~ | asks) .. (every | each) (single)? (night | evening | morning | day) when
  (never | rarely | hardly ever) (miss | missed | skip | skipped) (a | my | one) (single)? (daily | night | day | session | morning | check in | meditation)   0.68 not: keep
    + I never miss a session
  (5 | 10 | 3 | 2 | 15 | five | ten | three | two | one | fifteen | few) (to (5 | 10 | 15 | ten | 20))? (minute~ | min | mins) (daily | morning | evening | bedtime | a day | each day | every day | max | tops | or less | practice~)   0.50
    + great ten minute daily sits
  except (first | only | over | after | waited | wait | lasted) ..2 (minute~ | min | mins) (long | session~)
  except (minute~ | mins) (long | session~) .. (too long | paywall | pay | charge*)
  ((not | isn't | never | aren't) (very | too | that | so | necessarily | super)? (time intensive | time consuming | lengthy) | (doesn't | don't | never) (take | takes) (very | too | that | so)? long)   0.66 not: keep
  except (not | isn't | never) .. (too)? long (enough | ago | before | until | term | list)
  except (it's | been | has) not (been)? (too | very | that)? long
  (even)? (the)? (busiest | busy) (people | person | mom~ | parent~ | mum~ | bee) (can | will | could)   0.66
  (just | only) (a)? (few | couple | couple of) (minutes | mins | moments) (can | a | of | each | every | makes | is | per | to)   0.56
  except (just | only) (a)? (few | couple) (minutes | mins) (to | of) (load | the story | free)
  (convenience of | conveniently | convenient to | convenient for | so convenient | more convenient) .. (phone | home | anywhere | schedule | time | day | use | have | app)   0.58
  except convenient .. (cancel | charge | pay)
  (use | using | used) (it | this | this app) (at | during | in | before | after) (work | school | class | my lunch | lunch | college | the office | office | the car | breaks | travel | traveling | my commute)   0.62
    + I use it during school
  (being reminded | reminders | reminds me | prompted) to (think about | breathe | check in | log | practice | stop | pause | take | write | reflect | meditate | drink | eat | stretch | touch base | sit | slow)   0.60
  except (need | needed | don't need | without being | should not be) (to be)? (reminded | prompted) to
  (right | good | perfect | appropriate) amount of (prompting | prompts | reminders | notifications | check ins | nudging)   0.74
    + just the right amount of prompting
  (non | not | never | without being | isn't | aren't) (intrusive | too intrusive | overbearing | annoying | excessive) (notification~ | reminder~)   0.74 not: keep
  (doesn't | does not | don't | never | won't) (bombard~ | spam | flood | pester | harass) (me | you | us)? (with (notification~ | emails | reminder~ | messages | too many))?   0.78 [both] not: keep
  except (doesn't | don't | never) (bother | annoy) (me | you)? (that | much | to | if)?
  (notifications | reminders) (on | enabled)? (and)? (it)? (gives | give | are | is | help | helps | were) (me | you)? (a)? (cute | sweet | helpful | pleasant | nice | encouraging | great | lovely | useful | break)   0.66
  (the | daily | these | gentle) (reminders | notifications) (help | helps | helped | keep | encourage | work | motivate) (me | you | a lot | so much | with | keep | stay)?   0.70
    + the reminders help
  (listened | listen | meditated | meditate | journaled | journal | sleep | practiced) .. (almost | nearly | pretty much)? (everyday | every day | every night | every morning | daily | nightly) (as soon | for (the last | a | two | over | about | years | months) | since | now | and (it | i))   0.56
  except (used to | listened to a new | at first) .. (everyday | every night)

# --- more of every day -------------------------------------------------------------------------
facilitator  not: drop
  (i | i've | i'll | we | always | been) (still | now | always | also | try to | usually | have been)? (write | writing | check in | checking in | log | log in | journal | meditate | meditating | talk | talking | listen | come back | go) (in | to | with | on)? (it | this | the app | my | her | him)? ..1 (every day | everyday | daily | every night | every morning | every evening | nightly | each day | each night | each morning | on a daily basis | multiple times a day | several times a day | a few times a day)   0.60
  except (we | i) talk about everyday
  except listen to a daily meditation
  except (go | write | talk) to (sleep | bed | support | work | them) .. (every night | each night | nightly | every day | daily)
  except listen to a daily
    + I check in with it daily
    - I used to write in it every day
  except (i'll | will | can | could | able to | used to | if) ..2 (write | log | meditate | talk | listen | check) .. (every day | everyday | daily | every night)
  except i (used | would) to .. (every day | everyday | daily | every night | nightly)
  (use | using | used | come back | coming back | look at | open | practice | rely on) (it | this | this app | the app | to it)? on a (daily | nightly | regular | weekly | daily or weekly) basis   0.60
  except (tools | skills | techniques) .. use on a daily basis
  except (used to | i used) .. on a (daily | regular) basis
  (my | our) (kids | kid | son | daughter | child | children | boy | girl | toddler | husband | wife | students | little one | family) .. (ask~ | listens | uses | use | love | loves | go~ | sleep* | do | does) ..3 (every night | each night | nightly | every day | daily | at bedtime | every evening | every single night)   0.62
    + my son asks for it every night
  quick (chats | check ins | checkins | check in | interactions | conversations | reads | reads | daily | and convenient | and accessible | breathing | doses | bursts | breaks | mood)   0.56
  except quick (check in) (about | on) (my)? (refund | order)
  (short | brief | bite sized) (daily | interactions | conversations | bursts | activities | videos) .. (daily | every day | busy | day | easy | time | schedule | manageable | doable)   0.58
  (become | became | becoming | been | made (it)? | making it | is now | it's now | is) (such)? (a | an | my) (very | really | such a | new)? (good | great | healthy | daily | positive | regular | nice | wonderful | favorite)? (and | new)? (healthy | daily)? (habit | ritual)   0.62
    + it has become a healthy habit
  except (bad | unhealthy | annoying) habit
  except (want | try~ | working) .. (make | making) it (a)? .. habit
  even (when | though) (my | our)? (life | schedule | things | work | day) (gets | get | is | was | got | are) (so | too | very | really)? (busy | hectic | crazy | chaotic)   0.64
  (love | like | enjoy | appreciate) (my | the | our | having) daily (chats | conversations | talks | sessions | dose | coaching | check ins | time | journal | journaling | meditation)   0.50

barrier  not: keep
  (unstoppable | ridiculous | never ending | non stop | nonstop | overwhelming | absurd | insane | crazy amount of | million | hundreds of) (notification~ | reminder~ | emails | push notification~ | popups | pop ups)   0.74
  (losing | lose | lost | breaking | broken | loses) (my | the | a | your)? streak~ (is | was | feels | makes me) (so | very | really)? (frustrating | annoying | discouraging | demotivating | disheartening | demoralizing | stressful | sad | feel)   0.72
  except lost my streak .. (bug | glitch | update)
  (way)? (too | so) many (in app)? (popups | pop ups | pop up | prompts | alerts)   0.70
    + so many prompts before I can start

facilitator  not: drop
  (i) (rely on | count on | depend on | turn to | go to | do use | come to) (it | this | the (app | free version) | them) ..1 (daily | every day | everyday | nightly | every night | each day | each night | every morning)   0.64
    + I rely on it daily
  (notification~ | reminder~) (are | is)? (very | so | really)? (daily | occasional | beneficial | motivating | motivates | encouraging | uplifting | sweet | cute | kind) (and | me | to | for | too)?   0.60
    + the reminders are beneficial
  except (notification~ | reminder~) (daily) .. (upgrade | annoy* | about)
  (good | great | nice | perfect | helpful | healthy) (daily | morning | nightly | night | bedtime | little)? routine (for me | to | and | that | in the | before)   0.56
  except (good | great) routine to (cancel)
  (a | just a | even a) (few | couple | couple of | five | ten | 5 | 10) (of)? (minutes | mins) .. (make~ | made | can make | can) .. (difference | better | calm~ | change)   0.62
    + a few minutes of it make all the difference
  (look | looking) forward (to it | to this | to my (session | check in | meditation | time))? (each | every) (day | night | morning | evening) (to)?   0.50
  (love | like | enjoy | having) (having)? (a | the | my) (routine | structure) (laid out | set | planned | of | in | it | that)?   0.46

facilitator  not: keep
  (doesn't | does not | never | isn't | not) (really)? (feel | feels | feeling)? (as much of | like | much of)? (a | such a) (chore | burden | obligation | task)   0.66
    + it isn't much of a chore
  (reminder~ | notification~ | they | nudges) .. (without being | not | never | but not | aren't) (too | at all | super)? (annoying | pushy | intrusive | overbearing | excessive)   0.72
    + the reminders come without being annoying
  except (ads | upgrades) .. (without being | not) (too)? (annoying | pushy)

# --- prompted, on time, in short, every day: more families ------------------------------------------
facilitator  not: drop
  (reminds | remind | reminding | alerts | notifies | prompts | pings | reminded) (me | you | us)? (at | around | every) ..2 (pm | am | night | morning | o'clock | time | times | set time)   0.62
    + It pings me at the same time each evening.
    - it reminded me at three in the morning that I have to pay
  except (remind~ | ping~ | prompts) .. (3am | middle of the night)
  (remind | reminds | reminded | reminding | reminder~ | prompt~ | nudge~) (me | you)? (to | when to) (record | log | write | check in | journal | meditate | practice | reflect | stretch | pause | take (my | your | time))   0.58
  except (need | needed | without | don't | doesn't | stopped | wish | won't | didn't) .. (remind~ | reminder~)
  (gently | kindly | softly | constantly and gently) (reminded | reminds | remind | nudges | nudged | prompts | prompted | reminding | nudging)   0.66
  gentle~ (daily | little | loving)? (reminder~ | nudge~ | notification~ | prompt~)   0.64
    + I need those gentle nudges.
  except gentle (reminder~ | nudge~ | prompt~) to (pay | subscribe | upgrade)
  (serves | acts | works | act | serve) as a (daily | good | gentle | constant | great | nice)? reminder   0.62
  (remind | reminds | reminding) (me | you) and (keep | keeps | hold | holds | help | helps)   0.60
  (remind | reminds | reminding) (me | you) (of | about) (my | your) (own)? (tools | goal~ | habit~ | task~ | routine~ | intention~ | meds | medication | to do~)   0.60
  (helps | help | helped) (me | you) (to)? (remember | remind myself) (to | that i need) (take | breathe | check | log | do | practice | meditate | slow | stop | drink)?   0.46
  (somewhere | something | someone | place) to check in (with)? (every day | everyday | daily | each day | regularly)   0.60
  (quick | short | simple | easy | lovely | little) (morning | evening | bedtime | lunchtime | daily) (yoga | meditation~ | stretch* | workout~ | session~ | routine~ | check in~ | practice | breathing)   0.58
  (daily | everyday) (quick | short | little) ..1 (cbt | meditation~ | session~ | check in~ | lesson~ | exercise~ | dose~)?   0.54
  (have | having | developed | created | now have | built | got) a (daily | new | solid | regular | consistent | morning | nightly | bedtime | nighttime | night) (morning | evening | bedtime)? routine   0.60
  (way | time) (for me)? to (start | begin | end | finish) (off)? (or end | and end | or start)? (my | the | your | each | every | a) (day | morning | night | evening)   0.46
  (bring | brings | adding | add | adds | incorporate | weave | put | putting | get | getting) ..4 (into | to | in) (my | our | your) (daily | busy | everyday | weekly | morning | evening) (schedule | routine | life | day)   0.62
  (isn't | no | without | zero | not | never) ..1 pressure to (use | do | open | log | write | complete | keep) ..2 (every day | daily | everyday | each day | perfect)   0.72 not: keep
  (5 | 10 | 15 | 20 | 3 | 2 | 30 | five | ten | fifteen | twenty | few | 10 to 15) (minute~ | mins | min) of ..3 (a day | per day | each day | every day | everyday | daily | every morning | every night | each morning | each night)   0.62
  (5 | 10 | 15 | 20 | 3 | 2 | five | ten | fifteen | twenty | few | couple | 10mins | 5mins) (minute~ | mins | min) (of daily | daily | out of my day | for myself | to myself | for yourself)   0.62
  (10mins | 5mins | 15mins | 10min | 5min | 20min) (a day | daily | for | each | every)   0.64
  (invest | give | spare | find | take | spend) (just | only | yourself | it)? (a | the | at least)? (5 | 10 | 15 | five | ten | few | two | three | couple)? (minute~ | mins | min | moments) (a | each | every | per | out of (your | my)) (day | morning | night)   0.66
  (this is | it's | it is | as | been) my (daily | nightly | morning | evening) (mind | mental | brain | morning | evening | self care | little | dose of)? (exercise | meditation~ | practice | ritual | routine | companion | fix | dose | therapy | reset | go to | drop in | vitamin~ | friend)   0.60
  (i (can)? do | used | listened | listen | sessions | meditations | use) ..2 in the (morning~ | evening~) (to | and | before | when)   0.54
  (don't | not | without) (have | having | need) to (carry | lug | remember) (around)? (a | an | my | extra | to | another)   0.64 not: keep
  (if | when | but | people who | for those who | someone who | even if | those who) ..2 (don't have | can't find | don't find | haven't got) (the | much | any | enough)? time to (physically | actually | sit | sit down | journal | write | meditate | get (my | your))   0.64 not: keep
  (right | just) before (i | we) (fall asleep | go to (sleep | bed) | sleep | lie down)   0.60
  (doesn't | does not | don't | isn't) (really | even)? (take | taking | takes) (a lot of | much | up much | hours | hours and hours | up a lot of | too much | a lot | up) (of)? (time | my day | your day | out of)?   0.72 not: keep
    + It doesn't take a lot of my time.
  (lessons | exercises | sessions | journaling | entries | meditations | conversations | lectures | activities | check in~ | readings) (tend to be | are | is | being) (all | very | pretty | so | nice and | also | relatively | usually)? (short | brief | quick | bite sized)   0.60
  except (too | lessons | sessions | exercises | meditations) (are | is)? (too | way too) (short | quick | brief)
  (quick | short | brief) (and)? (but | and | yet) (very | so | also)? (effective | meaningful | helpful | sweet | powerful | impactful | simple | convenient | useful)   0.58
  (meaningful | effective | simple | easy | helpful | fun | efficient) and (very | so | super | really)? (quick | short | brief | fast)   0.56
  quick to (check in | log | do | use | complete | write | fill | record | enter | finish | get through)   0.60
  (work~ | working | works) (really | so | very | perfectly)? (well | good | great | perfectly)? (with | around | into | for) (my | any | your | a busy) (schedule | day | lifestyle | routine | shift~)   0.66
  on my (own)? schedule   0.58
  (morning | afternoon | night | evening | day) ..2 (and)? (afternoon | night | evening | bedtime) routine~   0.48
  (keep | keeping | kept | keeps me) up with (my | your | a | the)? (journal* | meditat* | practice | self care | gratitude)   0.60
  except (can't | couldn't | hard | trouble | struggle~ | bad at) .. (keep | keeping) up
  look forward to (my | the | our | this | each | these) (daily | morning | nightly | evening | night | bedtime)   0.56
  except look forward to (my | the) daily (quote~ | calm | conversation~ | chat~)
  (meditation | mindfulness | journaling | it | practice | gratitude | self care | meditating) (as | into) (a | my | an | part of my) (daily | everyday | regular | new | morning)? (habit | routine | practice)   0.62
  (doable | manageable | possible | realistic | feasible) (even)? (for | with | on | in) ..2 (busy | schedule | lifestyle | life | day | working)   0.66
  (time efficient | time saver | time saving)   0.56
  (my | the) most used app~   0.58
  (i'm | i am | am | as) a (daily | nightly | regular | everyday) (user | listener | meditator)   0.56
  (taking | take) (little | small | short | quick | mini | regular) (breaks | break | moments | pauses) (here | throughout | during | in | from | to)?   0.60
  (every | each) (single)? (night | day | morning | evening) (before | after) (bed | sleep | bedtime | work | school | sleeping)   0.58
  (mornings and (nights | evenings) | morning and (at)? night | day and night | night and day)   0.50
  (wake up and | wake up to it and) (go to)? (sleep | bed | fall asleep) (to | with)   0.60
  (allows | gives | lets | let) me (to)? (have | take | get) ..2 (moment~ | time | minutes) (to | for) (myself | me | breathe)   0.56
  (my | the | special) me time   0.54
  listen~ (daily | nightly | everyday | every night | every day)   0.52
  except (can't | want to | wish | could | used to | would) .. listen (daily | every)
  (for)? a (short | small) (amount of)? time (every | each) (day | morning | night)   0.66
  meditate every (single)? (day | morning | night)   0.50

# --- daily without fail, without it no day: more families -------------------------------------------
facilitator  not: drop
  (do it | doing it | do this | doing this | do these | done it | reflect on it | listen to it | go on it) ..1 (every (single)? (morning | night | day | evening) | everyday | daily | nightly | on a daily basis)   0.58
  except (plan on | planning on) (do it | doing it)
  except (want to | wish | try to | if you | should | goal | can) .. do (it | this) (every | daily | on a daily)
  (can't | cannot | don't know how to | couldn't) (go | start | end | finish | get through | go on | imagine | sleep | begin) ..1 (a | my | the | one)? (day | night | morning) without (it | this | the app | calm | spending | headspace | listening | my)   0.60
  (it's | it | which | has | have | now | is) (has)? (become | became | becoming | been) (a | an)? (regular | daily | big | huge | important | integral | consistent | nightly | morning | essential | normal | vital) part (of | in | if)   0.62
  (15 | 20 | 30 | 10 | 5 | few | couple | ten | five) (minute~ | mins | min) (on | with | in | doing | to) ..3 (every | each) (morning | day | night | evening)   0.64
    + ten minutes with it each morning
    - each morning I feed the cat
  (set aside | designated | carve out | set | dedicate | make | allocate | dedicated) (a | some | my)? (little | specific)? time (each | every | for myself (each | every) | to meditate | daily | for meditation) (day | morning | night)?   0.58
  except (don't | can't | hard | difficult | no) .. (set aside | make | carve out) .. time
  (use | using | used) (it | this | the app)? (for | as) (my | a)? (morning | nightly | bedtime | daily | lunchtime | evening | night time)   0.46
  (always | it | app | reflectly | which | and) (notifies | notifys | notify | alerts | pings | nudges) (me | you) (if | when | to | that | every | at | about (my | checking))   0.60
  except (notif~ | alert~) .. (charge~ | bill~ | payment | trial | sale)
  (soft | little | sweet | simple | kind | nice | friendly | subtle | timely | regular | cute | encouraging) reminder~ (that | to | of | and | for | about | throughout)?   0.52
  except (nice | little | simple | good | great | kind) reminder~ (that | of) (you | we | life | everything | the | who | how | what | truth~)
  (do | doing | have | having | love | enjoy | like | the | my) (the | a | my | to do | doing)? (little)? (daily | nightly | morning | evening | weekly) check ins   0.46
  except (don't | not | hate | annoy*) .. check ins
  (short | quick | brief) (and | yet | but) (very)? (quick | sweet | simple | to the point | concise | informative | effective | insightful | impactful | engaging | manageable | fun | helpful)   0.58
  except too short and
  (easy | quick | simple | fun) to (do | use | fit | complete) (before | during | between | in between | at) (bed | work | school | lunch | breaks | meetings | classes | my)   0.64
  (more | some | need | needed | gives | add~ | provides | provide | bring~) (me | my day | much needed | a (bit | little))? (more)? structure (to | in | for | and) (my | day | life | your)   0.58
  (helped | helps | help) me (to)? (design | create | build | establish | develop | set up | get into | stick to | make | keep) (a | my | into a) (new | morning | daily | bedtime | good | better | healthy | night | consistent | solid)? (routine | schedule)   0.60
  scheduled (check ins | reminders | time | sessions | meditation~)   0.54
  (keeps | makes | helps) me (keep | have | on | stay on) (a | my | to a)? schedule   0.60

# --- checked every day, kept up, not in one's face --------------------------------------------------
facilitator  not: drop
  (look forward to | looking forward to | enjoy | love | like | excited for) (doing | my | the)? (checking | check) in ..4 (every (single)? (day | morning | night) | everyday | daily | each (day | morning | night))   0.60
  to check in with (every (single)? day | everyday | daily | each (day | morning | night) | regularly)   0.56
  (manageable | easy | able | doable | simple) to (do | use | keep up | practice) (it | this)? (every (single)? day | everyday | daily | each day | regularly | consistently)   0.62
    + it is manageable to do every day
  (consistently | regularly) (meditat* | journal* | practicing | using (it | this))   0.54
  (no | without) (patronizing | pestering | annoying | pushy | constant | obnoxious) (reminder~ | notification~)   0.70 not: keep
  (reminder~ | notification~) ..1 (aren't | that aren't | are not | not) ..1 (in your face | pushy | annoying | overbearing | too much | spammy)   0.72 not: keep
  (trouble | hard time | struggled | struggle) (with)? (starting | making | keeping | sticking to | finding | staying in) a (new | daily | good)? routine .. (until now | this | so far | but | and)   0.60
  short (amount of | period of)? time (period)? (every | each) (day | night | morning)   0.64
  a (daily | nightly | morning) must   0.60
  time carved out   0.60
  (use | used | using | check | turn to | open | on) (it | this | the app)? ..3 (several | multiple | many | a few | few | couple | two | three) times (a | per | each) day   0.56
  except used to .. times (a | per | each) day
  except (message* | respon* | therapist | ask* | crash*) .. times (a | per) day
  (because | as | when | since) i ..1 (didn't | don't | never) have (the | enough)? time to (write | journal | sit | meditate)   0.58 not: keep

# --- notes of every day -------------------------------------------------------------------------------
facilitator  not: drop
  (journal | write | meditate | log | reflect) a little (bit)? (each | every) (day | night | morning)   0.64
  component of (a | my) .. (daily | morning | nightly)? (routine | life)   0.58
    + a component of my daily routine
    - one component of my car
  (on | keep on | stay on | keep me on) a schedule (of | for | with)   0.58
  (without | with no) (the)? (added | extra)? (stress | hassle | pressure) of (remembering | having to (remember | write | sit))   0.70
  (faster | easier | quicker) (to type | than (writing | journaling | paper | a (physical | real | paper) (journal | diary)))   0.56
  (addicting | fun | nice | great | love) to (go on | go in | check in | log in | get on) (everyday | every day | daily | every night)   0.58
