# Whether it runs: crashes, freezes, login, sync, lost data, failed updates,
# sound and notification faults, battery; or stability.
# Works but is awkward: usability_design. Works but not on my phone or
# offline: access_availability. Paid and not unlocked: here and cost_billing.

factor   technical_reliability
name     Technical issues and reliability
group    technology_environment

barrier not: keep

  # --- crashes, freezes, shuts itself down ----------------------------------
  (crash | crashes | crashed | crashing)                                      0.92 not: drop
    + it crashed twice during my evening session
    + since Tuesday the app crashes as soon as I press start
    - I took a crash course in breathing last year
    - it never crashes on me
  except crash course~
  except (i | i'll | i'd | we) .. crash
  except (want | going | ready | need | about | time | place | home | bed) (to | and) crash
  except (i | i've) crashed
  except plane crash~
  except car crash~
  except market crash~
  except i (always | just)? (keep | kept) (crashing | freezing)
  except (he | she) (keeps | kept) (freezing | crashing)
  (keep~ | kept | constantly | always) (crashing | freezing | glitching | buffering | disconnecting | lagging | restarting | stopping)   0.95
  except (mind | brain | body | head | heart | nervous system | thoughts | i | me) (just | always | used to | would | will | to)? (freeze~ | froze | frozen)
  (freeze~ | froze | frozen)                                                  0.85 not: drop
    + halfway through the quiz everything froze
    - no freezing at all so far
  except freez~ my (account | subscription | membership)
  (lock~ up | locking up | hang~ up | hung up | stalls | stalling)            0.60 not: drop
  (app | it | phone | screen | program | everything) .. (lock~ up | hang~ | stall~)   0.75
  (keep~ | constantly | always | randomly | often | sometimes | suddenly | just | it | app) (shut~ (itself)? (down | off) | shutting (itself)? (down | off) | cut~ (out | off) | cutting (out | off) | turn~ itself off)   0.85
    + mid lesson it cuts off
    - I shut down after a bad day at work
  (app | it | phone | screen | audio | sound | music | video | voice | session~ | meditations | meditation | recording~ | story | stories | videos | call~) .. (shut~ (itself)? (down | off) | cut~ (out | off) | drop~ out)   0.85
  (keep~ | kept | constantly | always | randomly | automatically | just | will | it) (close~ | closing) (out | itself | by itself | on me | down | randomly | unexpectedly | immediately)   0.88
  (app | it | page | screen | session) .. (close~ | closing) (out | itself | on me | down | randomly | unexpectedly | immediately | sporadically | as soon)   0.82
  (closes | closed | closing) (immediately | right away | as soon | itself | by itself | unexpectedly | randomly | instantly)   0.82
  (stops | stopped) (automatically | randomly | suddenly | by itself | in the middle | mid | halfway | half way | after a few)   0.75
    + it stops automatically after a minute
    - I stopped after a few minutes of anger
  except (i | i've | and | we | just) stopped (after | in | mid | half*)
  except (i | i've | we) (just)? stopped (suddenly | in the middle | halfway | after a few | half way)
  no longer (work~ | run~ | open~ | load~ | play~ | function~ | sync~ | show~ | connect~ | responds | accessible)   0.82
    + it no longer opens on my tablet
    - I no longer run from my thoughts
  except i no longer .. (work~ | run~ | open~ | play~ | function~)
  (account | payment | order | login | email | sign up) .. (not | isn't | wasn't | won't | didn't | doesn't) (going | go | went) through   0.75
  (say~ | said | telling | keeps | shows | claims) .. (no | lost | bad | poor | without) (internet | network | wifi | connection)   0.78
  not recogniz* (my | me | that i | the (subscription | purchase | account)) 0.66
  force~ (close~ | quit~ | stop~)                                             0.75
  (kick~ | boot~ | throw~ | threw) (me | you | us | people | him | her) (out | off | back | right out)   0.90
    + the thing kicked me out three times tonight
    - my roommate kicked the chair
  (send~ | sent | take~ | took | bring~ | throw~) (me | you) (right | straight)? back to (my | the) (home | start | first | main | login | beginning)   0.75
  (go~ | went | turn~ | turned) (completely | totally | just)? (blank | black | white)   0.85
  (black | blank | white | green | grey | gray | empty | frozen | blue) (loading | home | start)? (screen | page)   0.85 not: drop
    + all I see is a blank screen
    - I like the black screen mode at night
  except (staring at | stare at | looking at | journal | fill) (a | the)? (blank | white | empty) (page | screen)
  except (black | white) screen (mode | noise | theme)

  # --- bugs -----------------------------------------------------------------
  except (bug | glitch | problem | issue) ..8 (gone | fixed | solved | sorted | resolved)
  except (mind | brain | body | head | heart | nervous system) (just | always | used to)? (glitch~ | glitching)
  (glitch~ | glitchy | glitching)                                             0.88 [weak] not: drop
    + the timer is glitchy
    - not a single glitch in a year
  except (stomach | flu | love | travel | acting | bed) (bug | bugs)
  (bug | bugs | bugged | buggy | buggier)                                     0.85 [weak] not: drop
    + so many bugs in this release
    - no bugs that I can see
  except bug~ (me | you | us | him | her)
  except (bug | bugging) (me | you)
  except lightning bug~
  (technical | tech | software | server | connection | connectivity | loading | login | log in | sync | syncing | audio | sound | playback | technology | display) (issue~ | problem~ | difficult~ | error~ | glitch~ | fault~ | trouble~)   0.90 not: drop
    + there have been technical problems all week
    - no technical problems here
  (error | json | server) (message~ | code~ | page~ | screen)                 0.92 not: drop
  (get~ | got | give~ | gave | show~ | say~ | said | receive~ | throw~ | there | an | network | server | unknown | registration | login | log in | save | same) .. (error~)   0.88
    + every evening it gives me an error
    - trial and error taught me what helps
  except (never | don't | doesn't | not) .. (send | sending | sends | get | getting) .. (constant | annoying | too many | spam | unnecessary | unwanted | pushy | a million)? (reminders | notifications | alerts)? (to (rate | buy | subscribe | upgrade) | constantly | too often | all day)
  except (doesn't | don't | not) send (constant | annoying | too many | spam | unwanted) (reminders | notifications)
  except trial .. error~
  except (i | i've | ive | we | my son | my daughter) (have)? (just)? (stopped | quit) (logging | recording | tracking | opening | asking | saving | sending | giving)
  except (i | you | we) .. (stop | stopped | quit | pause) .. (halfway | half way | midway | in the middle)
  except (can't | cannot | couldn't | could not) (even)? (finish | complete | post | submit) (the | a | an | any | it) (course | program | lesson | session | book | meditation | exercise | module)
  except (mod | mods | moderators | they | people | admins | can | to | i | you) .. (delete~ | remove~ | clear) .. post~
  except restore .. lost .. (data | entries | journal | streak | account)
  except (can't | cannot | couldn't) (see | view) my (history | entries | data) (beyond | from | unless | past | older | more)
  except (won't | doesn't | wouldn't) (let | allow) (me | you) (to)? (move on | proceed | go (on | past) | continue) .. (til | till | until | unless | without)
  except (doesn't | don't | didn't | does not | not) take .. account
  except (told | tells | tell | telling) (me | us | you) to (just | simply)? (reinstall | uninstall | restart)
  except (lose | losing | lost | loses) (my | your | the | a) streak
  except (useless | helpful | nothing | just | only | useful | why) .. take~ up .. space
  except (don't | doesn't | do not) show up for
  except (says | shows) (that)? (it was | my .. was) cancelled .. expired
  except (they | it's | it is | which are | everything is) (all)? locked up
  except (never | don't | not) .. (come | go off | arrive) at the time (i | we)
  except please .. white screen
  except white screen (blinds | hurts | burns)
  except (wouldn't | won't | can't | doesn't) play anything offline
  except blind .. (can't | cannot) get past
  except (won't | can't | wouldn't | doesn't | don't | didn't) play .. offline
  except (i | i'd | we) did not respond
  except i (wouldn't | won't) (download | install)
  except hung up on
  except (you're | your | when i'm) not working
  except (trial and | grammatical | grammar | spelling | thinking | my own | human | typing) error~
  except there .. (grammatical | spelling) error~
  error                                                                       0.72 [weak]
  except (user | human | my | trial and | grammar | spelling | grammatical) error
  something went wrong                                                        0.90
  lag                                                                         0.75 [weak] not: drop
  (laggy | lags | lagging | choppy | stutter~ | buffer~ | skips)              0.82 [weak] not: drop
  malfunction~                                                                0.88 [weak] not: drop

  # --- broken ---------------------------------------------------------------
  except app for broke
  except (app | it | this | everything | update | feature) .. (for | if | so | i'm | i am | your | you're | people) (your | you're | i'm | you are | i am | are | for)? broke
  (app | it | this | update | feature | player | timer | search | widget | button | login | link | everything | audio | function~ | completely | totally | utterly) .. (broken | broke)   0.82
    + the new player is completely broken
    - it helped me through a broken engagement
  except (app | it | this | that | update) (isn't | wasn't | ain't | is not | was not | not) broken
  - change it back, it wasn't broken
  except (and | i | i'm | am | i am | so | if you're | people | was) .. broke
  except (update | it | this) .. broke my (heart | bank)
  - the update broke my heart
  except broken (heart | sleep | relationship~ | marriage | home | person | engagement | family)
  except (broke | broken) (up | me | my | down | student | person | college)
  except (i'm | im | am | you're) broke
  except (everything | it | this) and (i'm | i am | im) broke
  except everything .. i'm broke
  (is | are | was | were) (both | completely | totally | just | all | still | now | currently)? broken   0.72
  except (is | are | was | were) broken (down | up | into | by)
  broken (app | link~ | feature~ | button~ | login | mess | update | again | now)   0.88
  except (unusable | inoperable) (for | with | to) (my | me | the | blind | deaf | people | us | patients | anyone | someone)
  except unusable (without | unless | if you | since it isn't | free)
  streak (reset~ | lost | vanish* | gone | disappear*) .. (though | even though | for no reason | by itself | after the update | again | bug)   0.75
  (unusable | un usable | inoperable | nonfunctional | non functional)        0.82 [weak] not: drop
  except (medicine | meds | medication~ | pills | therapy | drugs | antidepressants) (wasn't | weren't | isn't | aren't | not | stopped | quit | hasn't | are not | is not) (really | even)? (working | work | helping)
  except can no longer work
  (@refuses | hasn't | haven't | wasn't | stopped | quit | no longer | rarely | barely | hardly) .. (working | work | works | worked | function | functioning | respond | responding) (properly | correctly | right | anymore | at all | on my | on the | with my | as | consistently | half | now | again | since | and | even)   0.88
    + the reminders do not work properly
    - yoga did not work at all for my nerves
  except (did not | didn't | does not | doesn't | don't) work at all for
  (app | it | this | that | feature | function | button~ | link~ | video~ | audio | sound~ | timer | login | password | notification~ | reminder~ | search | widget | page | site | website | player | update | alarm | music | session~ | meditation~ | recording~ | chat | camera | sync | software | screen | code | download~ | subscription | tracker | volume) (just | still | simply | now | also | has | have | suddenly | all | really | often | always | sometimes | even | only)? (@refuses | is not | aren't | hasn't | haven't | stopped | quit | no longer | wasn't | refuse~ to | fail~ to) (even | ever | always | really | actually | seem~ to | seem to be | be | been)? (work | works | working | function | functioning | respond | responding)   0.80
    + my alarm never works
    + search stopped working after I changed phones
    - the timer works every time
  except (doesn't | didn't | does not | did not | don't | won't) work for (me | everyone | everybody | you)
  except (therapy | medication | meds | nothing | pills) .. work~
  except (it | this | app | that | these)? (just | really | simply | probably | also)? (doesn't | didn't | does not | did not | don't | won't | is not | isn't) (really | always | just)? work (out)? (that | very | too | so)? (well)? for (me | everyone | everybody | you | us)
  except (it | this | app | that | these)? (just | really | simply | probably | also)? (doesn't | didn't | does not | did not | don't | won't | is not | isn't) (really | always | just)? work (out)? (that | very | too | so)? (well)? for my (brain | anxiety | depression | needs | adhd)
  except (it | this | app | that | these)? (just | really | simply | probably | also)? (doesn't | didn't | does not | did not | don't | won't | is not | isn't) (really | always | just)? work (out)? (that | very | too | so)? (well)? (like that | that way | very well | as well)
  except (it | bot | ai | chatbot | robot) (just)? (doesn't | does not | didn't | won't | don't) (always | really)? respond (in | well | to what | appropriately | like | right | very | the way)
  except (this | that) (didn't | did not) work
  except (tried | try | trying) to cancel .. (didn't | doesn't | did not | does not | won't) work
  except (directions | code | coupon | promo | free trial | cancel*) .. (doesn't | does not | don't | didn't | not) .. work~
  (stop~ | quit) (working | functioning | responding | playing | loading | recording | tracking | syncing | opening)   0.85
  stopped (giving | asking | showing | saving | sending | letting | updating | counting | logging | notifying | connecting)   0.66
  except (she | he | therapist | they | counselor | and) (just)? stopped (responding | working | showing | asking | sending)
  except (just | i) stopped working
  except none of (them | these apps | those) .. (work | works)
  (none | nothing | half) (of it | of them | of the | in this app | on here)? .. (works | work | loads | load | opens | open | plays)   0.72
  except (app | it | this | that | music | player | meditation~ | session~ | timer | download~ | sounds)? (just | still | even)? @refuses (even | ever)? (work | function) (offline | off line | without (wifi | internet | the internet | a connection))
  except (app | it | this | that)? no longer work~ (offline | off line | without (wifi | internet))
  except (app | it | this | that)? no longer (show~ | play~ | run~) .. (ads | adverts | advertisements | commercials)
  except (doesn't | does not | won't | don't | didn't) work (for | on | with) (asian | black | people | everyone | men | women | teens | kids | us | my (brain | anxiety | problem~ | mind | adhd | depression) | someone | anyone | those | severe | serious | real | this kind | that kind)
  except if .. (doesn't | won't | don't | does not) work
  except (therapist | counselor | doctor | husband | wife | partner | she | he) (doesn't | does not | don't | didn't | won't) work (with | on | for | at | weekends | nights)
  (doesn't | does not | won't) work                                           0.50
  except (doesn't | does not | won't) work (that way | like that | for (me | everyone | us | you) | the best | as well as)
    - life does not work that way
  (didn't | did not | don't) work                                             0.40
  not working                                                                 0.86 [weak]
  except not working (for me | yet | right now | until | and so | out)
  except (i'm | i am | we're | was | school and) not working
  (don't | doesn't | didn't | does not | do not) seem to (be working | work | load | open | sync | save | play)   0.82
    + the alerts don't seem to be working
    - it seems to work on my worries
  except (service | support | therapist~ | team | coach | they | developers) .. unresponsive
  unresponsive                                                                0.45
  (app | screen | screens | button~ | page~ | site | touch | player | interface | controls | buttons | becomes | gets | slow and) .. unresponsive   0.80
    + the page is unresponsive
    - my therapist is unresponsive
  except (therapist* | counselor* | team | support | customer service | coach) .. unresponsive
  except stuck on (an | someone | my | him | her | it)
  except i (won't | wouldn't | can't | didn't) get (on | in) (every* | daily | much | often)?
  except like time out
  work~ (poorly | badly | terribly | horribly | sporadically | intermittently)   0.80

  # --- does not open, load, play --------------------------------------------
  except (can't | cannot | couldn't | could not | unable to | hard to) (really | ever)? open up
  (@refuses | can not | could not | unable to | refuse~ to | fail~ to | not able to | stopped) (even | ever | actually | always | fully | get | be able to | properly | completely | let me)? (the app | it)? (to)? (even)? (open | opens | opened | load | loads | loaded | loading | launch | start up | boot | opening)   0.88
    + after the holidays it would not even open
    + I cannot get the app to load
    - it always loads
  except open up
  except (i | i'll | i'd | we | people | they) (just | even | really)? (don't | didn't | never | won't | stopped | wouldn't | do not) (even | ever | really | want to)? (open | opening | launch)
  except i never even opened
  except (i | i've | ive | we) (just)? stopped (logging | recording | tracking | opening | showing | counting)
  except (open | opening) (my | your | the) (mind | heart | eyes)
  except (can't | cannot | couldn't | unable to | can not | hard to | not) (seem to)? (get | getting) back (into | in) (the | my | a)? (old | good | usual)? (habit~ | routine | practice | swing | groove | rhythm | mindset | shape)
  except (can't | cannot | couldn't | could not | unable to | not able to | didn't) (really)? connect (with | to) (my | a | the | any | anyone | others | people | her | him) (therap* | counsel* | coach | self | people | emotions | feelings)?
  (@unable | won't | will not | wouldn't | doesn't) (even | ever | actually | just)? (log in | login | sign in | log on | log back | sign back | get in | get on | get into | get back in | get back into | access (the app | my (account | profile | data) | it | any of my) | register | sign up | create | make an account | connect | download | install | update)   0.82
    + I could not log in for two days
    - my sister can't get into meditation
  except (can't | couldn't | cannot | could not) get in (touch | contact | to see | the (mood | habit | door))
  except (can't | couldn't | could not | cannot) (really)? get (on with | into) (it | this | them)?
  except (can't | couldn't | cannot | could not) (really)? get (in | into) (it | meditation | this | the habit | the mood)
  (@refuses | would not | stopped | hasn't | haven't) (even | ever)? (it | the app)? (let | letting | allow | allowing | lets | allows | allowed) (me | you | us) (to | even)? .. (open | log | login | sign | register | access | listen | play | download | load | save | enter | add | create | continue | finish | set | change | submit | delete | see | view | get | do anything | use | turn | record | tap | type in | type my | select | edit | back | connect | move | click | watch | read | upload | take | test | make | start | finish)   0.72
    + it won't let me save my notes
    - it won't let me do anything unless I pay
  except /\b(can't|cannot|couldn't|won't|will not|wouldn't|doesn't|does not|didn't|not able to|unable to)\b[^.!?]{1,70}\b(unless|without|until you|premium|pay|paying|paid version|subscri\w+|purchas\w+|member\w*|free)\b/
  except (won't | doesn't | didn't | wouldn't) (even)? let me cancel
  except (they | parents | mom | mum | dad | school | apple | husband | therapist) (won't | don't | doesn't | will not | didn't | wouldn't) (even)? (let | allow) (me | you | us) (to)? (see | access | do anything | delete | have | get | use | test | change | talk)?
  except (won't | don't | doesn't | didn't) (even)? let (me | you) (talk | get (to | a word)) (to | or)?
  except /\b(doesn|won|don|didn)['’]?t( even)? (let|allow) (me|you|us)\b[^.!?]{0,60}\b(sale|age|18|years old|verify|facebook|premium|pay\w*|subscri\w+|trial|money|buy)\b/
  except (doesn't | don't | does not) play (with | around | games | favorites)
  (@refuses | aren't | rarely | unable to) (even | ever | actually | always | all | get | seem to)? (play | playing | load | save | saving | saved | register | record | refresh) (it | the | a | my | any | properly | correctly | anymore | at all | anything | right | all)?   0.80
    + the sleep sounds do not play
    - I saved much time with it
  except (pay | paying) .. you .. (don't | won't | can't) play
  except can't see the (positive | good | light | point | bigger picture | bright side | upside)
  except can't see my (therap* | psych* | doctor | counselor | friends | family)
  @unable (even)? (hear | listen to | play | see | view | open | watch) (it | a | an | any | anything | any thing | the | my | them | those | these | what)   0.62
    + I can't hear anything in the videos
    - I can play it for my son
  except @unable .. (hear | listen to | play | see | view | open | watch) ..9 (unless | without (pay* | premium | a subscription | subscrib* | upgrad*) | locked | premium | subscription | subscribe | pay | paying | upgrade | free)
  - you can't see the stats unless you pay
  except /\b(can['’]?t|cannot|couldn['’]?t|unable to|not able to|won['’]?t)\b( even| really| actually)? (hear|listen to|see|view|watch|play|access|open|use)\b[^.!?]{0,80}(\$|\b(money|pay|pays|paying|payment|premium|membership|locked|locks|upgrad\w+|afford|free trial|without a|without an|buy|buying|cost|costs|ads)\b)/
  except /(\$|\b(only for|premium|have to pay|has to pay|need to pay|everything is locked|all locked|locked|unless you|without paying|without a (subscription|membership)|without premium|money|ads)\b)[^.!?]{0,60}\b(can['’]?t|cannot|couldn['’]?t|unable to|not able to)\b( even| really)? (hear|listen to|see|view|watch|play|access|use) (it|an|a|any|anything|any ?thing|the|my|them|those|these|what)\b/
  except @unable (even)? listen to (anything | any | the) (noise | sounds)?
  except @unable (even)? see (what | my (status | wrote | therap* | stats | mood))
  except can't see the (point | use | reason | value | benefit | harm | difference | improvement | future | good)
  except @unable see my (therapist | doctor | family | friends)
  (can no longer | no longer able to) (play | open | access | log | use | see | hear | listen | view | download)   0.70 not: keep
  (won't | can't | doesn't | cannot | not) (go | get | move) past (the | this | that | my)   0.75
  (email | password | account) .. (didn't match | don't match | doesn't match | not match | incorrect | invalid)   0.80
  except limited functionality (for free | unless | without | in the free | of the free)
  (poor | terrible | bad | limited) functionality                             0.60
  @unable (even | really)? hear   0.60
  (@unable | trying to | tried to | difficult to | hard to | never) get .. to (work | load | open | play | save | sync | connect | start | download | run)   0.80
    + I couldn't get the timer to work
    - I can't get my son to start
  except (can't | cannot | couldn't | trying to | tried to | hard to) get (my (son | daughter | kid~ | husband | wife | mind | brain | body) | myself) to (work | open | start | run)
  lost .. (hours | hundreds | days | months | years) .. (progress | data | entries | minutes | work | writing) 0.82
  (haven't | have not | not) been able to (join | log | open | access | use (it | the app) | get (in | on | into) | sign | play | download | update)   0.72
  (can't | cannot | couldn't | unable to | wouldn't let me) (even)? (post | submit | send | enter | complete | finish) (a | an | my | any | the | story | entries | it | messages)   0.42
  (won't | doesn't | does not | didn't | isn't | not | never | stopped) (sync | syncing) (properly | correctly | anymore | at all | between | across | my | it)   0.80
  (take~ | took) (literally | about | almost | like | over)? (forever | ages | too long | so long | a long time | several minutes | minutes | hours | long | a while | a solid | many minutes) .. to (load | open | start up | startup | download | connect | boot | launch | refresh | buffer)   0.88
  (slow | slower) (to (load | open | start up | launch) | loading | load)       0.85
  (app | it | it's | its | everything | loading) (is | runs | has become | has been | was | got | gets | just)? (very | so | really | too | super | extremely | painfully) slow   0.62
  (load~ | loading | page | app | website | site) (time~ | speed)? (is | are | was | were | so | very | really | too | super | extremely | painfully) (so | very | really | too | super | extremely | painfully)? slow   0.82
  (loading | load) (screen | page | icon | symbol | circle | forever | and loading)   0.80
  (just | always | keeps | still | only | endless~ | constantly) (loading | buffering | spinning | circling | circles | spins)   0.82
  stuck (on | in | at | loading)                                              0.72
  (app | it | screen | page | video | sound | meditation | session | just | gets | got | getting | is | keeps getting) stuck in (a | an | the)? (loop | endless | infinite | loading | login | that | landscape | spinning)   0.74
    + the app is stuck on the welcome page
    - I was stuck in a rut before
  except stuck in (same | your | my | the same | this | that | what | my own | old | a lot | portrait | landscape | it | a string | one | contract*)
  except stuck in
  except stuck (in | at | on) (a | the | my | this)? (rut | home | bed | house | hospital | head | traffic | work | year | yearly | year's | year long | deal | contract | subscription | membership | past | thoughts | thought | negative | cycle | place | job | situation | life | own | free | basic | waitlist | feelings)
  - good when I'm stuck in a rut
  except (i | i'm | i've | was | got | get | feel~ | felt | been | am | being)? stuck (in | at | on) (a)? (rut | traffic | bed | home | my | life | the house | quarantine | lockdown | the past | something | what | your | negative | thought~ | loop~ | the plan)
  (app | it | screen | page | keeps | keeps getting) (gets | got | is | was | getting)? stuck   0.62
  except (i | i'm | i've | you | we) .. stuck

  # --- logged out, account unknown ------------------------------------------
  (log~ | sign~ | kick~ | lock~) (me | you | us) (out | off)                  0.88
    + every morning it logs me out
    - talking to it kept me from locking people out
  (ask~ | make~ | have | had | need | force~ | keep~ | wants) (me | you)? (having)? to (log in | login | sign in | log back in | log back | re login | sign back in | sign back) (again | every | each | all the | over | at random | daily | back | in | multiple)   0.75
  (tried | trying | try | attempt~) .. (log in | login | sign in | log into | sign into | open it | reset (my | the) password)   0.62
    + I have been trying to log in since Monday
    - I am trying to open up more
  except i (had | have | just | accidentally)? logged out
  logged out                                                                  0.62
  (server~ | site | website | system) (is | was | are | were | has been | goes | keeps going)? (consistently | constantly | always | often | currently | completely)? (down | unavailable | offline)   0.70
  (doesn't | don't | won't | not | didn't | isn't) (accept~ | recogniz* | take~) .. (password | email | code | login | account | card | purchase | subscription)   0.75
  except locked out of (my)? (favorite | months of | all | half | most | the (free | content | features | rest)) 
  (logged | signed | locked) (out | off) (of | every | after | again | several | when | for | and | now | my)   0.78
  (log in | login | sign in | sign up | password | registration) .. (issue~ | problem~ | fail~ | error | loop | wrong | incorrect | not work* | doesn't work | invalid)   0.85
  (say~ | said | tell~ | told | claim~ | think~) .. (my | account | password | email | e mail | i'm) .. (doesn't exist | incorrect | wrong | not found | invalid | no connection | not connected | already | offline | expired)   0.80
  (user | account | page) not found                                           0.88
  (trouble | problem~ | issue~ | difficulty | difficulties) (logging | signing | loading | opening | downloading | connecting | accessing | with (the)? (app | login | log in | sound | audio | update | sync))   0.82

  # --- lost what I wrote ----------------------------------------------------
  (lost | lose | loses | losing | deleted | delete~ | erase~ | wipe~ | clear~ | disappear~ | gone | vanish~ | missing | reset~) (all | everything | my | half | of | out | the | years | months | a)? (of | my | the | our | it)? (my | past | old | previous | entire | of)? (my)? (@written | diary | record~ | info | content | chat~ | conversation~ | work | post~)   0.88
    + the update deleted all my entries
    - it asks whether I want to delete my data
  except (can | how do i | want to | option to | you can | i can | please | could | able to | ability to | easy to | to | i'd | i) (delete | clear | reset | erase) (all | my | everything | all my | the | of)? (my)? (data | entries | information | history | account | entry | progress | journal | info)
  (@written | timers | info) .. (lost | gone | deleted | erased | wiped | disappear~ | missing | vanish~ | reset)   0.85
  (doesn't | does not | don't | didn't | did not | not | never | won't) (always | even | actually)? (save | saved | saving | record) (my | any | the | it | what | all | entries | progress)   0.72
  (everything is | everything's | everything was | entries are | data is) gone 0.80
  (they're | they are | it's | it is | everything is | everything's | which are | now) (all | now | just | completely) gone   0.72
  except (she | he | they | therapist | counselor | coach | provider) (has | had | have)? (suddenly | just | all | completely)? (disappear~ | vanish~)
  except (anger | anxiety | stress | pain | worries | thoughts | depression | problems | fear | fears | panic) .. (just | suddenly | all | has | have | completely) (disappear~ | vanish~)
  (suddenly | just | all | has | have | mysteriously | completely) (disappear~ | vanish~)   0.55
  except (thoughts | worries | anxiety | stress | pain | fear~ | symptoms | panic) .. (suddenly | just | all | has | have | completely)? (disappear~ | vanish~ | gone)
  (delete~ | erase~ | lost) everything                                        0.80
  (lost | lose~ | losing | erased | erases | deleted | wiped | ate | forgot | forgets) (an | one | some | several | a few | many | most | any | a | every) (single | of my | whole)? (entry | entries | note~ | log | logs | page~ | journal~ | session~ | check in~ | conversation~)   0.78 not: flip
    + it ate some of my notes
    + lost every single page
    - two years and it never lost a single page
  except (i | i've | to | can) (deleted | lose | forgot) (an | one | some | several | a few | a) (entry | entries | note~ | log | logs | page~ | session~ | journal)

  # --- sound, notifications, battery, clock ---------------------------------
  (notification~ | reminder~ | alarm~ | alert~) .. (don't | doesn't | didn't | never | not | won't | stopped | isn't | aren't | haven't been | flaky | no longer) (even | been | always)? (work~ | come | coming | go | going | show* | sound* | ring* | pop* | appear* | pushing | arrive | received)   0.82
    + my reminders never come any more
    - the reminders come on time
  (don't | do not | doesn't | didn't | never | not | no longer | stopped | haven't | have not | hasn't) .. (get | getting | receive | receiving | got | gotten | received | send | sending | sends | sent) .. (notification~ | reminder~ | alert~ | sms | verification | confirmation email | code)   0.75
  except sound~ of (a | the)? crackling
  (sound | audio | music | volume | voice | voices | background) .. (cut~ | cutting | skip~ | static* | distorted | crackl~ | hiss | out of sync | glitch~ | stutter~ | won't play | stop~ | stopping | low i can't | drop~ out)   0.78
  (no | without | lost | won't get the) (sound | audio) (at all | comes | from | on | when | in)?   0.62
  (download | upload | backup | payment | login | purchase | update | install) (of)? .. (fails | failed | fail | keeps failing | stuck | stops | hangs) (at | every | always | again | each | with | on | midway)?   0.75
    + the upload always fails at the end
    - my willpower fails
  (message | messages | text | texts | posts | recordings | files | photos) (just)? (won't | don't | doesn't | didn't | never | cannot | can't) (even)? (send | sent | go through | upload | arrive | load | deliver | post)   0.78
    + my texts won't go through
    - texts never tire me
  (call | calls | session | connection | line) .. (dropped | drops | cut out | cuts out | disconnected) (again | several | many | twice | three | four | five | every | all the | constantly | mid | in the middle | halfway | on me)   0.75
    + the call with my coach dropped twice
    - the session dropped my stress
  (deleted | erased | wiped | ate | nuked | lost) (my | all my | his | her | our | all of my) (whole | entire | complete | old)? (journal | diary | history | account | progress | notes | log | entries | data | record | streak)   0.84
    + the thing nuked my complete log
    - I like my complete log
  except (i | i've | and | to | just | can | then) (deleted | erased | wiped) (my | all my) (account | data | history | entries | journal | notes | progress)
  restarts (from | at | over | the | itself) (the)? (beginning | start | scratch)?   0.70
  (drain~ | kill~ | eat~ | use~ up | used up) .. battery                      0.88 not: drop
    + it drained my battery overnight
    - it does not drain the battery
  battery (drain~ | hog | killer | life suffers)                              0.88
  (take~ up | uses | too) (too)? (much)? (space | storage | memory)            0.55

  # --- updates that broke it ------------------------------------------------
  (update | upgrade | new version | latest version) (has | have | just | also | absolutely | completely)? (ruined | broke | broken | destroyed | messed | killed | crashed | wiped | deleted | screwed)   0.78
    + the latest update broke my playlists
    - the latest update brought nice sounds
  since .. (update | upgrade) .. (can't | won't | doesn't | not | stopped | crash* | freez* | slow | keeps | glitch* | no longer)   0.85
  ever since .. (update | upgrade)                                            0.45
  (fix | fixing) (the | this | these | your | it | that | those)? (app | issue~ | problem | bug~ | glitch~ | crash~ | login | asap | please | error~)   0.80 [weak] not: drop
    + please fix this app
    - fix one thing in your head at a time
  please (please)? fix                                                        0.47 [weak]
  need~ (to be)? fix~                                                         0.65
  (reinstall~ | uninstall~ (and | then) (reinstall~ | install~) | re install~ | restart~ (my | the) (phone | app | device))   0.72 not: drop
    + I reinstalled it twice and still nothing
    - I installed it in spring

  # --- paid for and not unlocked --------------------------------------------
  (paid | bought | purchased | subscribed | have (the | a)? (premium | subscription) | upgraded | i'm a member | my subscription | plan) ..8 (still locked | still says | still asks | not unlock~ | won't unlock | can't unlock | doesn't unlock | can't access | cannot access | won't let me | doesn't let me | doesn't recognize | not recognize~ | no access | not showing | didn't unlock | hasn't unlocked | not able to access | nothing unlocked | never unlocked)   0.75 [both]
    + I bought premium yesterday and still can't access anything
    - I bought premium yesterday and like it
  (can't | cannot | won't | not | couldn't | doesn't | still) .. (unlock~ | access~) ..6 (paid | bought | purchased | subscribed)   0.75 [both]
  (restore | restoring) (my | the)? (purchase~ | subscription | membership)   0.60 [both]
  (as if | like) i (hadn't | haven't | had not | never | didn't) (paid | pay | subscribed | bought)   0.75 [both]

  # --- said in other ways ---------------------------------------------------
  (issue~ | problem~ | trouble | difficulty | difficulties | struggl~) (with | in | when | while | at) .. (load~ | loading | log in | logging in | login | sign in | signing | opening | downloading | connecting | syncing | playing | updating | accessing | saving | playback | crash~ | bluetooth | freezing | installing | notifications)   0.76 not: drop
    + I have issues with it properly loading
    - they had the trouble to answer
  except problem~ .. (saving money | opening up | connecting with (people | others))
  (connection | bluetooth | wifi | call | calls | audio | video | sound | signal | app) (constantly | always | often | keeps | just | will | randomly | frequently)? (drops | dropped | dropping | disconnects | disconnected | disconnecting | pauses | pausing | reconnects)   0.78
    + the call dropped twice
    - the teacher pauses at the right moments
  (runs | running | load~ | loading | responds | performs) (so | very | really | too | extremely | a bit | pretty)? (slow | slowly | sluggish | sluggishly)   0.75
    + it runs slowly on a new tablet
    - I run slowly by the river
  except (i | we) (run | work | walk)
  (sluggish | unoptimized | unoptimised | not optimized | poorly optimized | badly optimized)  0.78
  (slow | slower) and (laggy | buggy | unoptimized | unresponsive | glitchy | clunky | crashes | freezes | unreliable)   0.84
  (app | bot | chatbot | ai | website | site | loading | page | software) .. (super | very | extremely | so | too | really | painfully | incredibly) slow   0.70
    + this bot is extremely slow
    - a slow walk
  @unable (even | really | seem to)? (access | get (in)? to | get into | reach | open | retrieve | recover | restore | find | view | see) (any of | all of | all | any | half of)? (my | the | our) (old | past | previous | own | saved | personal)? (account | profile | data | entry | entries | history | progress | info | information | content | messages | sessions | premium | purchases | journal | results | notes | stats | login | password | video~ | audio~ | library | therapist's messages)   0.70
    + I can't get to my profile any more
    - I can't reach my mother
  except /\b(can't|cannot|couldn't|unable to|not able to)\b[^.!?]{1,70}\b(unless|without|until you|premium|pay|paying|paid version|subscri\w+|purchas\w+|member\w*|free)\b/
  (@refuses | would not) (even | ever)? (let | allow | letting) (me | you | us) (to)? (go (in | on | back | through | past | any | to the | further | forward) | proceed | move (on | forward | past) | past | in | through | on | advance | exit | reset | verify | answer | update | pass) 0.66
    + it won't let me move on
    - it lets me proceed
  except (doesn't | don't | won't | didn't) (let | allow) (me | you) (skip | choose | do .. (without | unless) | go .. (without | unless | until) | talk | leave)
  except nothing happens (without | unless | overnight | by)
  (nothing happens | nothing happened | nothing loads | nothing works | it just sits (there)? | just spins | won't do anything | doesn't do anything (when | but) | nothing comes up | nothing shows)   0.76
    + I press start and nothing happens
    - she sits by the lake
  except times out of (10 | 100 | ten | a hundred)
  (time~ | timed | timing | times) out                                        0.62
    + I keep getting timed out
    - I took time out
  except (take~ | took | taking | my | some | the | more | much | a | of | your | quiet | carve | need) time out
  (have | had | having) to (delete | uninstall | re install | reinstall | redownload | re download | restart | force (quit | close) | close | reopen | re open | reboot | reset) .. (every | each | again | then | and (re | reopen | restart | download | install | start | open | log | try) | multiple | constantly | several | back)   0.84
    + I had to close it every time and start again
    - I had to go there again
  except (restart | reset | close) .. (my)? (life | mind | day | eyes | brain | journey)
  (lost | lose | loses | losing | erased | erases | wiped | wipes | vanished | got rid of | gets rid of | getting rid of | reset | resets | deleted | deletes | removed) (all | everything | my | half | of | out | the | years | months | that | this | your | some | any | entire | whole | of my | over | so much)? .. (progress | data | entries | streak~ | history | favorites | favourites | logs | journals | playlist~ | notes | written | wrote | chats | conversations | bookmark~)   0.80
    + the update lost half of the year's entries
    - I lost interest in my own journals
  except (lost | lose | losing) (my | the)? (interest | weight | job | hope | track | motivation | mother | father | pounds | sleep) .. (progress | data | entries | journals | notes)
  except (without | never | don't | not | fear of | so you don't | if i | if you | can) .. (lose | losing | lost | deleted) .. (progress | data | entries | streak~ | history | favorites)
  except (i | you | to | can | and) (deleted | delete | removed | reset) (my | all my | the) (data | account | chats | history | conversations)
  (@written | logs | everything i) ..8 (were | was | are | is | all | just | have) (all | now | just | completely | suddenly)? gone   0.78
    + the notes from my holiday are just gone
    - my worries are gone
  streak~ ..5 (reset~ | stop~ | stopped | zero | lost | broke* | wrong | disappear~ | restart* | start* over | doesn't | didn't | not (count* | work* | updat* | record* | track*) | won't | gone | mess*)   0.74
    + my streak is at zero again
    - my streak is at ninety days
  (@refuses | would not | hasn't | haven't | fails to | failed to | never | stopped) (even | ever | always)? (send | sending | show | showing | give me | display~ | generat* | updat* | count | counting | track | tracking | record | recording | log | logging | recogniz* | register | sent | shown | detect) (me | any | up | all)? (of)? (my | the | your | any | correct* | right) (results | report~ | data | minutes | progress | streak~ | stats | steps | sleep | entries | time | activity | code | subscription | payment | account | sessions | date | numbers)   0.70
    + it hasn't updated my stats for a week
    - it never shows my data to others
  except (never | doesn't | don't | won't) .. (show | send | give | share) .. (my | your) (data | results) (to | with)
  (audiobook~ | audio* | sounds | music | video~ | story | stories | meditations | sessions | recording~ | track~ | podcast~ | it | app | voice | playback | player | timer) (constantly | always | just | randomly | keeps | keep | often | sometimes | suddenly | frequently | repeatedly) (just | randomly)? (stop | stops | stopping | stopped | pauses | pausing | paused | skips | skipping | quits | quitting | quit | restarts | restarting | repeats | cuts | cutting | resets)   0.76
    + the stories constantly stop after a minute
    - it always stops my tears
  except (it | app | music | story | stories) (always | often | sometimes | just | suddenly) (stops | stopped | stop) (me | my | the (panic | thoughts | spiral~))
  (can't | cannot | couldn't | doesn't | don't | won't) (ever | even)? seem to (hear | get (it | the | in | into | my | any | past | this) | open | play | load | log | access | download | connect | work | login | sign | save | be (working | able to (log | open | access | play | load | get))) 0.80
    + I can't seem to open the diary
    - I can't seem to relax
  except (can't | cannot | couldn't) seem to get (my (life | mind | brain | head | self | anxiety | thoughts) | it (together | right) | past (my | the (pain | loss | trauma)))
  (timing~ | timer | clock | dates | streak~ | counter | stats | statistics | numbers | tracker | tracking | graph~ | chart~ | volume) (is | are | was | were) (totally | completely | way | always | all | still | very | often)? (off | wrong | incorrect | inaccurate | messed up | not (accurate | correct) | broken)   0.74
    + the counter was completely wrong
    - the timing was right
  (message | pop up | popup | banner | screen | notification | badge | alert | dot) .. (won't | doesn't | wouldn't | not | never | can't) (go away | disappear | close | clear | leave | go off) 0.76
    + the yellow badge never goes, it won't clear
    - my fears won't go away
  (update~ | updated | upgrade~ | upgraded) .. (mess | messed up | went (wrong | bad) | went mess | screwed | problem~ | issue~)   0.66
    + after the update my lessons got messed up
    - I am a mess without this
  (something | some thing | somethings) (is | has | went | has gone | seems)? (there)? (wrong | messed up | off) with (the | this | your | my) (app | update | account | login | system | site | server | audio | sound | timer)  0.80
  (app | it | this | thing | everything) (is | was | got | has | keeps | all) (been | getting | all | completely | totally)? (messed up | messing up | screwed up | acting up | acting (weird | strange | funny)) 0.76
    + since May it keeps acting up
    - I am messed up
  (mess~ | messing | messed | screw~ | act~) up .. (app | update | login | settings | progress) 0.60
  (no | not (a | any)) (notifications | reminders) (at all | anymore | lately | in | since | for (days | weeks | months | over)) 0.66
  (had | have | has | having | been) (a lot of | lots of | many | so many | some | several | constant | nothing but | multiple | numerous | frequent)? (technical | login | connection | app | sound | video | audio) (issue~ | problem~ | trouble~ | difficult~)   0.80 not: drop
  (no (funciona | carga | abre | sirve) | no (me | se) (deja | permite | abre | puede) | no puedo (entrar | abrir | acceder | iniciar | descargar | escuchar))   0.80
    + no me deja entrar
    - gracias por todo

  # --- refuses what I enter, hot, paused ------------------------------------
  (says | said | say | saying | tells me | told me | telling me | shows | keeps saying | claims | message | gives me) ..5 (doesn't exist | does not exist | invalid | not valid | valid (email | password | number) | incorrect | try again | not found | unavailable | isn't available | can't connect | cannot connect | no connection | not connected | unable to | offline | expired | went wrong | failed | wrong password | error | not responding | not supported | not registered | already (in use | registered | exists | have an account))   0.84
    + it tells me the address is not valid, it says try again
    - my heart says try to rest
  except (therapist | she | he | doctor | coach | they | ai | bot | mind | voice | friend~) (says | said | say | told me | tells me) .. (try again | unavailable | unable to | offline | incorrect)
  (tried | trying | retried | tries | attempted) .. (again and again | multiple times | many times | several times | over and over | three times | twice | a dozen times | countless times | 3 times | 5 times | hundreds of times | a few times) .. (won't | doesn't work | error | nothing | fail* | can't | but) 0.55
  (phone | device | ipad | tablet | battery | watch) (gets | got | get | is | becomes | became | was | getting | runs) (really | very | so | extremely | too | super)? (hot | warm | overheated | slow | drained)   0.74
    + my phone gets really warm with it
    - I got a phone
  (overheat* | heats up (my | the) | heat up (my | the) (phone | device))     0.74
  (meditation | session | story | audio | music | video | sound | voice | recording | playback | timer) (gets | got | is | was | will | keeps) (randomly | constantly | suddenly | just | automatically)? (paused | interrupted | cut | stopped | muted | stuck | restarted | reset | lost | choppy | distorted | garbled | cutting | stopping | pausing)   0.72
    + the recording gets paused on its own
    - the session is lovely
  (screen | phone) (lock~ | locks | locked | turns off | goes (off | to sleep | dark | black) | times out) .. (stops | stop | pauses | paused | pause | quits | ends | cuts)   0.76
    + when the screen locks it pauses
    - my phone locks away stress
  (stops | stop | pauses | quits | paused) .. (when | if | once | after) (the | my | i | your) (screen | phone | lock | switch | close | leave | ipad | turn | minimize) (locks | lock | is locked | turns off | goes | my | the | off | to | it | times | is off | screen | app | phone)? 0.70
    + it pauses when my screen goes dark
    - the fear stops with it
  (therapist | coach | provider | counselor) (and i)? (can't | cannot | couldn't | could not) (see | hear | find | reach | join | connect) (me | each other | my (video | messages) | the (room | session | call))   0.66
    + my coach couldn't hear me in the call
    - my coach can see through me
  (video | audio | call | sound | camera | mic | microphone | picture | connection) (quality)? (is | was | were | being | keeps | kept | always) (so | very | really | super | extremely | often | always)? (bad | terrible | awful | poor | horrible | choppy | spotty | laggy | grainy | freezing | blurry | unstable | glitchy | delayed | lagging | breaking up | low | muffled | distorted | static)   0.70
    + the call was always breaking up
    - the picture was lovely
  except (sound | audio) (quality)? (is | was) .. low volume
  (stopped | stop | quit~ | quits) .. (halfway | half way | midway | mid way | in the middle | partway | part way | before (it's | it is | the end) | after (a | one | two | 1 | 2 | 3 | 5 | 10 | five | ten) (minute~ | second~ | few))   0.66
    + the lesson quits halfway
    - we ended early
  except (i | we | i've | just) (stopped | stop | quit~) .. (halfway | half way | midway | in the middle | after a few)
  (sync* | transfer* | backup | back up | restore | migrat*) .. (doesn't | does not | didn't | not | won't | fail~ | isn't | never | can't | lost | broken | problem~ | issue~ | error~)   0.68
    + the backup never finishes
    - a backup of my notes
  (doesn't | does not | didn't | not | won't | fail~ | isn't | never | can't | cannot | couldn't) (even | always | properly | correctly)? (be)? (synced | transfer | transferred | restore | back up | backed up | refresh | buffer)   0.66
  except (couldn't | can't | cannot | not | didn't) (even)? transfer (my)? (thoughts | feelings | skills)
  except (therapist | counselor | provider | doctor | coach | he | she | they) .. never showed up (to | for) (the | my | our | a)? (session | appointment | call)?
  (no longer | never | not | doesn't | don't | won't | can't) (show~ | appear~ | display~ | pop~ up | come up | coming up | showing (up)? | visible) .. (app | screen | list | library | @part | anymore | correctly | properly | at all | any more)   0.62
    + my saved lessons don't show up at all
    - I show fear
  except (i | i'd | people) (never | don't | can't | won't) (show | appear | come up)

  # --- cannot click, access, goes wrong -------------------------------------
  (@unable | won't let me | doesn't let me | can not) (even | actually | physically)? (click | tap | press | swipe | scroll | select anything | interact with | pause | rate or | answer (daily | the | my | any) | adjust the (in app)? volume | turn (up | down) the)   0.68
    + I cannot tap the big green arrow
    - I can't press on like this
  except (@unable) (scroll (by | landscape) | press on | tap into | type (fast | replies))
  @unable (even | really | fully | currently | longer)? access                 0.68
    + I could not access the lessons from last week
    - I could not ask for more
  except (can't | cannot | couldn't) access (anything | insights | any of)
  except @unable .. access ..9 (unless | without | locked | premium | subscription | subscribe | pay | paying | upgrade | free)
  except without ..6 @unable access
  - you can't access much without a membership
  except /\b(can't|cannot|couldn't|unable to|not able to)\b[^.!?]{1,70}\b(unless|without|until you|premium|pay|paying|paid version|subscri\w+|purchas\w+|member\w*|free|therap\w+|care|help)\b/
  (email | password | account | code | username | login | number) .. (wasn't | isn't | not | never) (valid | accepted | recognized | working | recognised | found | correct | registered)   0.80
    + my code was not accepted twice
    - my number was one
  (trying | tried | try | attempting) to get (back)? (into | in | to) (my | the) (account | app | profile | session | meditations) 0.78
  (account | profile) .. (disabled | suspended | blocked | deleted | deactivated | disappeared | locked (out)? | hacked) 0.66
    + the profile got suspended overnight
    - I deleted
  except (deleted | delete | deactivated | deactivate) (my | the | your) account
  except (want | how | can | to) .. (my | the) account (deleted | deactivated)
  (progress | streak~ | stats | minutes | history | mood~ | courses | entries | data) .. (isn't | aren't | not | never | doesn't | don't | stopped) (being | getting | properly | always)? (updat* | record* | sav* | count* | track* | register* | sync* | load* | logged)   0.76
    + my minutes are not being counted
    - my mood is not improving
  (is | was | being | comes up | stays | remains | shows up | goes | appears | turns) (completely | just | totally | all)? blank  0.74
    + the home screen stays blank
    - I fill a blank page
  (app | it | screen) (just | always)? (remains | stays | keeps being) (stuck | frozen | loading | on the loading) 0.82
  (turns | turned | turning | starts | started | comes | goes | playing | plays | opens | closes) (itself)? (on | off | up)? (randomly | by itself | on its own | for no reason | in the middle of the night)   0.70
    + it starts playing by itself at dawn
    - I woke up in the middle of the night
  (for some reason | unfortunately | suddenly | all of a sudden | lately | recently) .. (can't | cannot | won't | couldn't) (open | play | hear | log | answer | type | enter | load | use (it | the) | do anything)   0.74
    + for some reason I can't answer the questions
    - lately I can't
  (tried | trying) (deleting | reinstalling | uninstalling | restarting | turning | getting off | updating | closing | logging (in | out) | to (update | reinstall | reset))   0.80
    + I tried deleting and adding it again
    - I tried everything for sleep

  (get | got | getting) past (it)? (loading | the (loading | login | sign | first | start | welcome | home) | login)   0.72

facilitator

  # --- works across devices, restored ---------------------------------------
  (everything | it | all | data | entries | journal) (always | all)? sync~ (between | across | with | to | over | perfectly)   0.72 not: flip
    + it all syncs across my devices
    - it never syncs across my devices
  except (wish | if | would | could | please | should | hope | doesn't | won't) .. sync~
  (never | hasn't | haven't | didn't) (once | ever)? (had | have | given | gave | any | a | caused)? (me)? (any | a (single)?)? (trouble | problem | problems | issue | issues) (with (it | the app | loading | login | sound | crash~) | loading | logging | opening | running | technically | on my | since)   0.74 not: keep
    + never had any trouble loading it
    - I had trouble loading it
  (loads | opens | starts | responds) (really | very | super | so | nice and)? (fast | quickly | instantly | quick | immediately | right away | straight away)   0.74
    + opens really fast
    - it opens slowly
  (works | worked | runs | ran) (perfectly | flawlessly | fine | great | beautifully) (every (single)? time | since day one | from day one | from the start | so far | technically | for (months | years | ages) | with no (issue~ | problem~ | bugs))   0.72
  (updates | update) .. (fixed | improved | made it (faster | stable | smoother) | smoother | faster | better than ever | solved)   0.66
    + the latest update made it faster
    - the latest update made it slower
  except (update | updates) .. (should | would | please | hope | needs | didn't | never | not | hasn't | broke | until) .. (fixed | improved | faster | smoother | solved)

  # --- stable ---------------------------------------------------------------
  (no | zero | never (had | have | any | a | an | single)? | free of | not a (single)? | very few | rarely (any)? | have not had (a | any)? | haven't had (a | any)?) (single | real | major | technical | any)? (crash~ | bug~ | glitch~ | lag | freez~ | technical (issue~ | problem~) | hiccup~ | errors)   0.85 not: keep
    + a whole year and not a single glitch
    + no crashes on my old tablet
    - not a single day without a headache
  without (a | any)? (single | real | major | technical)? (crash~ | bug~ | glitch~ | lag | freez~ | hiccup~ | errors)   0.78
    + plays all night without any glitches
    - can't finish a session without crashing
  except (when | if | until) (it | this | app) (actually)? (doesn't | does not | isn't) (crash~ | freez~ | glitch~ | lag~)
  (no more | not one | neither | not a single | never any | nor | no) (crash | crashes | crashing | freezes | freezing | glitches | bugs | lag | lagging | hiccups | hangs | bug | glitch | hiccup)   0.80 not: keep
    + no more crashes with the new build
    + no lagging at all
    - no moreover
  except bug (has | is) gone
  except (if | when | until | hope | wish) .. (no more | no) (crash | crashes | crashing | freezes | freezing | glitches | bugs | lag)
  (never | doesn't | don't | does not | hasn't | didn't | not) (ever | even | once)? (drain~ | kill~ | eat~ (up)? | hog~ | use much | use up | burn~) (my | the | much | up my | a lot of)? (phone)? (battery | storage | memory)   0.80 not: keep
    + it hasn't drained the battery
    - it eats up the battery
  (never | hasn't | haven't | have never | has never | not once) (ever | once | yet)? (had | have | let me down | failed | dropped | lost | hung | logged me out | kicked me out | stalled | malfunctioned | cut out) (me | on me | for me | a (single)? (call | session | entry) | to (restart | reinstall | force) | any (entry | entries | data | calls | sessions) | it)?   0.66 not: keep
    + calls have never dropped
    + never had to restart it
    - I have never felt better
  except (never | hasn't | haven't | have never | not once) (ever)? (had | have)
  except (i | i've | i'd | we | my (mom | mum | dad | therapist | friends)) (never | hasn't | haven't | have never | has never) (ever)? (failed | lost | dropped)
  never (had | have | needed) to (restart | reinstall | re install | reboot | force | redo | log (back)? in)   0.75 not: keep
  (sync~ | back~ up | backup | restore~ | transferred | transfer~ | carried over | moved) .. (perfectly | no problem | no problems | without (a)? (problem~ | hitch | fuss | loss) | everything | it all | instantly | straight away | right away | effortlessly | fine | all my (data | entries))   0.72
    + the backup brought it all, restored everything
    - the sync loses everything
  except (sync~ | back~ up | backup) (loses | lost | lose | never | doesn't | won't | deleted) .. (everything | perfectly | fine | it all)
  except (sync~ | back~ up | backup) .. everything
  except (won't | doesn't | didn't | can't | cannot | couldn't | never | not | lost | lose | lost) .. (sync~ | back~ up | backup | restore~ | transfer~) .. (perfectly | everything | it all | right away | fine | instantly)
  (my | all my | the | every) (data | entries | notes | logs | journal | streak | history | progress) .. (always | still | all | safely | perfectly)? (intact | still there | all there | preserved | survived | came (across | over | back))   0.75
    + all my notes were still there after the phone swap
    - my data isn't safe with them
  (data | entries | notes | journal) (has | have) always been safe              0.70
  except loads and loads
  (quick | fast | quickly | loads) (to | and)? (open | opens | load | loads | start | starts | responsive | instantly | quickly | fast | quick | in (a | one | two) second~ | in no time | right away | straight away)   0.70
    + fast to load even on my ancient tablet
    - not quick to load
  except (quick | fast) and (quick | fast | quickly)
  (run~ | work~ | play~) (@rather | always | just | still)? (really | very | perfectly)? (well | fine | great | good | perfectly | smooth | beautifully | properly) (on | with | across) (my | all | every | any | both | an | a | old*) (old | older | new | ancient | cheap)? (phone | tablet | ipad | iphone | android | pixel | samsung | galaxy | device~ | watch | laptop | computer | chromebook | kindle | bluetooth | headphones | os)   0.78
    + plays perfectly on both devices
    - works great on my anxiety
  (reminder~ | notification~ | alarm~ | alert~) .. (fire | fires | come | comes | came | arrive | arrives | go off | goes off | work | works) .. (on time | every time | reliably | exactly when | without fail | always)   0.72
    + alerts always arrive on time
    - alerts never come on time
  (finally | now | can | able to | let~ me) (finally | now | also)? (log~ in | sign in | logs in | log back in | open it | get back in | get in) (again | properly | fine | without | now | no problem)   0.75
    + I can log in again
    - I can't log in again
  (reliable | dependable | rock solid | solid as a rock)             0.45 [weak] not: drop
  except (reliable | stable) (source | information | info | advice | person | internet | connection | job | income | mood | relationship | life | research | data)
  except (mentally | emotionally | more | feel | feeling | i'm | i am | me | mood~ | stay | keep | keeps | become | became) .. (stable)
  except (isn't | not | less | more | needs to be) .. (reliable | dependable | stable)
  (very | really | so | super) well (built | coded | engineered | programmed | maintained)   0.72
  well (coded | engineered | programmed)                              0.62
  (bug | glitch | crash | lag | error) free                                   0.88
  (never | hardly ever | rarely | doesn't | didn't | don't | hasn't | has not | does not) (ever | even | once)? (crash~ | freez~ | froze~ | glitch~ | lag~)   0.85 not: keep
  (run~ | ran | work~ | function~ | sync~ | load~ | play~ | perform~) (@rather | always | all | perfectly | incredibly)? (smooth~ | flawless~ | seamless~ | reliably | without a hitch | without (any)? (issue~ | problem~))   0.85
  (now | app | bluetooth | sync | it now | again) .. (works | working | worked) like a charm   0.60
    + runs smoothly on my tablet
    + the sync works flawlessly
    - it does not run smoothly
  (app | everything | feature~ | program | timer | player) (just | really | always | still | also | all)? (works | functions | runs | performs) (@rather | perfectly)? (well | great | fine | perfectly | perfect | good | correctly | properly | as (it should | intended | advertised | described | promised | expected)) (on my | on all | on both | on the | in my | with my | and | technically | in everything)?   0.50 [weak]
    + the app works well on my old phone
    - it works well for my anxiety
  except (app | it | this | everything | program)? (just | really | always | also)? (works | work) (so | very | really | pretty)? (well | great | perfectly | fine | perfect | good) (for | to | at | when | if | with | on other | enough | in | as)
  works well (on | with) (my | all | both | every)                            0.62
  except (stories | meditations | music | sounds | sessions | sleep) .. (work | works) every time
  (works | work) (every | each) (single)? time                                0.55
  always works                                                                0.45
  except (world | mood | life | mind | emotions) is stable
  (very | so | super | really | is | rock | solid and | fast and | stable and) (stable | reliable)   0.75
    + it is stable and quick
    - my mood is stable now
  except (mood~ | mind | i'm | i am | feel | feeling | more | emotionally | mentally) .. (very | so | really | is)? stable
  (very few | no technical | no tech | no connection | no login | hardly any) (issue~ | problem~)   0.72 not: keep
  (haven't | have not | never | not | without) .. (had | seen | experienced | noticed | found | encountered | having) .. (crash~ | bug~ | glitch~ | freez~ | technical (issue~ | problem~))   0.78 not: keep
  (sync~ | back~ up) .. (perfectly | across | all my devices | between my devices)   0.45

  # --- repaired -------------------------------------------------------------
  (fix~ | solved | resolved | sorted) (the | my | that | this | it | all | most | those | these)? (bug~ | issue~ | problem~ | glitch~ | crash~ | error~) (quickly | fast | within | right away | immediately | promptly | so quick | now | in no time)   0.82
    + they fixed the bug within two days
    - I hope they fix the bug quickly
  (they | you | update | version | devs | developers | dev | team | support | have | has | finally | quickly | patch | it) (have | has | finally | quickly | also | really)? (fixed | solved | resolved | repaired) (the | my | this | that | all the | all | most | most of the | those | these | some)? (loading | login | annoying | sound | audio | sync)? (bug~ | issue~ | problem~ | glitch~ | crash~ | error~ | freezing | login | lag)   0.80 not: flip
    + the team fixed the login issue
    + they fixed most of the bugs
    - they still haven't fixed the crashes
    - it fixed my sleep problems
  except (when | once | until | if | till | hope | hopefully | please | need | wish | get) .. (fixed | solved | resolved | repaired) .. (bug~ | issue~ | problem~ | glitch~ | crash~ | error~ | freezing | login | lag)
  except it (has)? (fixed | solved | resolved) (my | the | all | most | most of the)? (issue~ | problem~)
  (bug~ | glitch~ | (loading | login | sync | sound | audio | crash~ | freezing | technical) (issue~ | problem~ | bug~)) (is | are | has | have | seem* | was | were | all) (now | all | been | to be | completely | finally)? (gone | disappeared | history | ironed out)   0.80
    + the sync problem is gone with the new release
    - my bugs and my data are gone
  (had | was) (a | an | one | some) (small | minor | tiny | little)? (bug | glitch | crash | problem | issue | error) ..8 (fixed | solved | sorted | resolved) (by | in | within | the (same | next) | next | that | quickly | fast)   0.74 not: drop
  (bug | glitch | crash | problem | issue | error) ..8 (was | is | been | it's) (gone | fixed | solved | sorted | resolved)   0.72 not: flip
    + had one bug, wrote to support and by evening it was gone
    - my anxiety was gone
  except (when | once | until | if | till) .. (bug | glitch | crash | problem | issue | error) ..8 (is | been | it's) (gone | fixed | solved | sorted | resolved)
  (bug~ | issue~ | glitch~ | crash~ | error~ | problem~) (is | are | was | were | has | have | got | get)? (been | now | all | finally | already)? (fixed | resolved | sorted | solved)   0.78 not: flip
    + my login problem was fixed
    - the login problem was not fixed
  except (when | once | until | if | till | hope | hopefully | after) (this | the | these | that | my | it | all | your)? (issue~ | problem~ | bug~ | error~ | glitch~) (is | are | gets | get | has been | have been)? (fixed | resolved | solved | sorted)
  except problem~ (is)? solved
  except (sleep* | my | life | anxiety | mental) (problem~ | issue~) (is | are | was | were | has | have | got | get)? (been | now | all | finally)? (fixed | resolved | solved | sorted)
  except (eventually | until) .. (problem~ | issue~) are (fixed | solved | resolved)
  except (never | haven't) had it
  except without crashing
  except finally works for (me | my)
  (now | finally) (it | it's | everything | app | is)? (works | working) (again | now | great | perfectly | fine | well | like)?   0.70
  (works | working) (again | now)                                             0.60

  (bluetooth | airplay | sync | update | app | audio | login | it | carplay) (now)? (works | working | runs) (with | on | in) (the | my | this | all) (new | latest | newest) (update | release | version | phone | ios)   0.62
    + airplay works with the latest release
    - it worked before the new version

# How anything that ought to work does not: short forms.

barrier not: keep
  (randomly | suddenly | automatically | keeps) (close~ | quit~ | stop~ | restart~ | shut~ | disconnect~ | pause~ | reset~ | reload~ | refresh~)   0.80
    + randomly closes on my tablet
    - I always close my eyes first
  except (i | we) (randomly | suddenly | constantly | always | automatically | just) (close~ | quit~ | stop~ | restart~ | shut~ | disconnect~ | pause~ | reset~)
  except (always | constantly | just) (close~ | shut~ | closing) (my | your)
  (won't | doesn't | does not | will not) (even)? (start | start up | boot | launch | turn on)   0.80
    + broken, will not even start
  (don't | doesn't | never | not | won't | can't | couldn't) .. (receive | receiving | get | getting) .. (notification~ | reminder~ | confirmation | verification | code | reset | daily quote~)   0.66
    + I never receive the confirmation code
  (none | not one | not a single one) of .. (alarm~ | notification~ | reminder~ | video~ | session~ | download~ | link~ | button~) .. (work | works | go off | load | play | open)   0.85
  (still | yet) (hasn't | haven't | has not | have not | not) (downloaded | loaded | opened | installed | synced | updated | started | been fixed | fixed)   0.78
  (could | can) barely (work | open | use | load | run | function)            0.66
  (kept | keeps | been | being | get~) .. interrupted by .. (technical | connection | error~ | buffering)   0.80
  (stuck | frozen | freezes | hangs | stops | stopped) (on | at | after) (the)? .. (screen | page | logo | step | part | breath)   0.82
  (just | only) (say~ | said | show~) .. (take a deep breath | loading | please wait)   0.80
  (subscription | purchase | premium | membership | payment) .. (isn't | not | wasn't | hasn't | never | didn't | won't | doesn't) .. (recognized | recognised | show up | showing | popping up | registered | activated | restored | restore | unlock | work)   0.89
    + my premium membership is not showing after I paid
  (upgraded | paid | subscribed | bought it | purchased) (but | and | yet)? (it)? (won't | doesn't | still doesn't | didn't | still won't | can't) .. (unlock | open | work | give | let | recognize)   0.80
  ((screen | display | app | it | picture | video | image | is | was) .. (rotated | upside down) | cut off | off screen | off the screen | halfway off) .. (degrees | screen | side)?   0.81
  except (turn | shut | turned | switch | shuts | turns | take | get) .. (off the screen | off screen | it .. upside down)
  except (app | it) .. (my | her | his | the) (life | world) upside down
  except (app | it | this) .. upside down
  except (get | getting | be | being | before getting) cut off
  - I turn off the screen and sleep
  except lost my streak because i
  (delete~ | erase~ | wipe~ | lost | lose~ | losing | removed | cleared) (all | every | most | half | some)? (of)? (my | our) (previous | past | old | saved | older)? (data | entries | entry | progress | history | journal~ | reflection~ | stats | streak~ | logs | recording~ | favorites | favourites | minutes | notes | records | moments | information | info)   0.81
    + the update deleted my older entries
    - it helped me with having lost my dad
  except (want to | asks whether i want to) delete my (data | account | information)
  (all | half | most) (of)? my (data | entries | progress | history | journals | reflections | stats | logs | recordings | favorites | notes | records) (is | are | was | were | got | gets | have | has | just)? (been)? (all)? (gone | deleted | lost | missing | erased | disappeared | wiped | vanished)   0.92
  (won't | can't | doesn't | couldn't | not able to | unable to) .. (generate | calculate | compute | produce) .. (result~ | report~ | score)   0.72
  (tried | done | followed) (every | all | everything | all the | many) .. (nothing (work~ | help~) | fix | still)   0.72
  (uninstalled and | deleted and | re | and) (reinstalled | redownloaded | installed again | re installed | re downloaded)   0.66
  even (deleted | uninstalled | reinstalled | redownloaded)                   0.70
  except reinstalled (it | this)? .. (because i love | because i missed)
  (drain~ | drained | eats | used | kills) .. (battery | my data | storage)   0.72
  (janky | jumpy | bugging out | acts up | acting up)   0.62 [weak]
  (login | log in | sign in | signin) (issue~ | problem~ | fail~ | loop | trouble~)   0.85
  (email | password | account | username | user name) .. (off | wrong | taken | not found | not recognized | doesn't exist | already exists | not created)   0.75
  (out of nowhere | by itself | on its own) (the)? (app)? (start~ | play~ | stop~ | turn~ | clos~ | shut~)   0.70
  (closing | closes | stops | turns off | shuts off | restarts | opens | plays) (on its own | by itself | on it's own)   0.80
  (how (do | can) i (get | make) (it | this) (to)? work | can't get it to do anything)   0.70
  (app | it | everything) (is | seems | has been | got | became) (just | completely | totally | so | all)? (broken | broke | messed up | screwed up | unstable | corrupted)   0.71
  except (it | everything) (is | was) .. down to
  (no more | no longer any | lost the) (sound | audio | alarm | alarms)        0.60
  (tech | technical) (difficulties | difficulty | error~ | trouble~ | fault~ | failure~ | glitch~ | bugs)   0.85

# --- fails in other words ------------------------------------------------------------
barrier not: keep
  except (never | hasn't | haven't | not once | without) .. (kick~ | boot~ | log~ | lost | crash~ | froze | freez~ | glitch~)
  # paid and not given
  (paid | bought | purchased | subscribed | upgraded | signed up for (premium | a year | the year) | have premium | paying for | pay for premium | purchase) ..12 (not premium | wasn't premium | isn't premium | not a premium)   0.76 [both]
  (paid | bought | purchased | subscribed | upgraded | signed up for (premium | a year | the year)) ..12 (no features | didn't (give | unlock | work | go through | register | get access | activate) | doesn't (give | unlock | show | recognize | work))   0.76 [both]
  (have premium | paying for | pay for premium | purchase) ..12 (no features | didn't (give | unlock | work | go through | register | get access | activate) | doesn't (give | unlock | show | recognize | work))   0.76 [both]
  (paid | bought | purchased | subscribed | upgraded | signed up for (premium | a year | the year)) ..12 (not getting | can't (use | access | get into | get in | open) | cannot (use | access | open | get into) | never (got | received | unlocked))   0.76 [both]
  (have premium | paying for | pay for premium | purchase) ..12 (not getting | can't (use | access | get into | get in | open) | cannot (use | access | open | get into) | never (got | received | unlocked))   0.76 [both]
    - I paid for the whole year and can't wait
  except (paid | bought | pay | subscribed | purchase | paying for | upgraded) ..12 (can't (use | access | get) | cannot (use | access)) .. (unless | until | without)
  (charged | billed | paid) .. (for)? .. (premium | upgrade | subscription | membership) .. (but | and) .. (features | access | content | unlocked | it)? .. (don't have | never (got | received | unlocked) | still locked | no access | not give)   0.76 [both]
    - I was billed for the upgrade
  (not been able to | can't | cannot | couldn't | won't) (even)? (restore | unlock | activate | access | recognize | recognise | transfer) (my | the | any)? (premium | purchase~ | subscription | membership | paid | lifetime | features i paid | content i paid)   0.70 [both]
  (unable to | not able to | never | doesn't | didn't) (even)? (restore | unlock | activate | access | recognize | recognise | transfer) (my | the | any)? (premium | purchase~ | subscription | membership | paid | lifetime | features i paid | content i paid)   0.70 [both]
    + it could not, cannot restore my membership
    - I can't afford premium
  except (can't | cannot | couldn't) access (the | any)? premium .. (unless | without | pay)
  (free)? (trial | premium | subscription) (has | is | was)? (not | never | hasn't | isn't | wasn't) (been)? (activated | unlocked | recognized | applied | showing | registered | working)   0.70

  # streaks, stats, progress
  (doesn't | does not | don't | doens't | didn't | did not | won't) (always | even | actually)? (count | counting | track | tracking) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (streak~ | minutes | sessions | progress | stats | statistics)   0.78
  (isn't | not | never | stopped | stooped | no longer | quit) (always | even | actually)? (record | recording | log | logging) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (streak~ | minutes | sessions | progress | stats | statistics)   0.78
  (doesn't | does not | don't | doens't | didn't | did not | won't) (always | even | actually)? (register | credit | show | showing) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (streak~ | minutes | sessions | progress | stats | statistics)   0.78
  (doesn't | does not | don't | doens't | didn't | did not | won't) (always | even | actually)? (updat* | add | save | saving) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (streak~ | minutes | sessions | progress | stats | statistics)   0.78
  (doesn't | does not | don't | doens't | didn't | did not | won't) (always | even | actually)? (count | counting | track | tracking | record | recording | log | logging) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (history | completed | sittings)   0.78
  (doesn't | does not | don't | doens't | didn't | did not | won't) (always | even | actually)? (register | credit | show | showing | updat* | add | save | saving) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (history | completed | sittings)   0.78
  (isn't | not | never | stopped | stooped | no longer | quit) (always | even | actually)? (register | credit | show | showing | updat* | add | save | saving) .. (for | toward | towards | in | on | to | as)? (my | the | a)? .. (history | completed | sittings)   0.78
    + it didn't count that morning for my streak
    - it does not show my days
  except (doesn't | does not | don't) (track | show | record | log) (any | the)? (progress | history | stats | statistics | sessions)
  except (i | we) (don't | didn't | do not) (track | record | log | count | save | show)
  except (doesn't | does not | don't) .. (show | track) .. (stats | progress | history) .. (unless | without | premium | pay | free)
  (streak~ | stats | statistics | progress | milestones | minutes) (system | feature | count | counter | count~)? (has | have | is | are | was | were | keeps | keep | recently | just keep) (been | getting | got)? (deleting | disappearing | resetting | dropping | wrong | off | inaccurate)   0.74
  (counter | history | days | tracking | tracker | log) (system | feature | count | counter | count~)? (has | have | is | are | was | were | keeps | keep | recently | just keep) (been | getting | got)? (deleting | disappearing | resetting | dropping | wrong | off | inaccurate)   0.74
  (streak~ | stats | statistics | progress | milestones | minutes) (system | feature | count | counter | count~)? (has | have | is | are | was | were | keeps | keep | recently | just keep) (been | getting | got)? (changes on its own | frozen | stuck)   0.74
  except (days) (are | were | is | was) (off | wrong | broken)
  (favorites | alarm | timer | login | link~ | chat | audio | playlist~ | reminder~ | streak~ | badge~ | stats) .. (hasn't worked | haven't worked | has not worked | won't work | didn't work | not been working | hasn't been working | not worked)   0.82
    + my reminders haven't worked since March
    - the timer worked
  (gone | went | go | goes | going | reset | resets | dropped | set) back to (0 | zero | day one | day 1 | the beginning | one | scratch | square one) 0.62
  except (i | i'd | me | i'm | i've | feel) (gone | went | go | going) back to (zero | square one | the beginning | scratch | day one)
  (reset~ | restart~ | start~ over | starts again | re start~ | reload~) .. (every time | each time | when | whenever | after every | after each | all the time | by itself | on its own) .. (screen | app | phone | open | session | i | it | leave | turns)   0.62
    + it resets whenever the screen goes dark
  except (i | me | you | we) (can | could | just | to)? (reset | restart | start over | start again)
  (settings | preferences | options) .. (reset~ | revert~ | go back | not saved | don't save | disappear* | lost | won't save | default~)   0.72
    + my settings revert each night

  # thrown out, ends early
  (get~ | got | getting | being | been | just) (constantly | randomly | always)? (kicked | booted | thrown | logged | bumped | tossed | locked) (out | off | back)   0.80
    + I keep being thrown out of it
    - my brother got kicked by a horse
  except (get | got | being | been) (kicked | thrown | locked) out (of)? (my | the | his | her | our)? (home | house | school | apartment | parents | job | work | college | bed)
  except (got | been | being | get | getting) locked out (of)? (content | features | the (content | free | rest) | my (favorite | old))
  (keeps | keep | kept | always | just) (going | jumping | sending | taking | bringing | throwing | bouncing | returning | reverting | switching | flipping) (me)? (back | out) (to | of) .. (home | start | beginning | first | main | login | screen | page | half* | app | lesson)   0.76
    + it keeps jumping back to the first page
  except (i | i'll | i'd | we) (keep | kept | always | just) (going | returning | switching) back
  (shuts | shut | shutting | turns | turned | cuts | goes | went | closes | ends | ended | stops | quits) (itself)? (off | out | down)? (early | too early | prematurely | mid (session | meditation | sentence | way) | midway | in the middle of | half way through | halfway through)   0.66
  (went | closes | ends | ended | stops | quits) (itself)? (off | out | down)? after (a couple | a few | several | only | just | about | exactly | like)? (of)? (one | two | three | 2 | 3 | 5 | 10 | 15 | 20 | 30)? (second~ | minute~ | min | mins | hour~)   0.66
    + it shuts off early despite the timer
    - I went off early to work
  except (i | we | she | he | they | therapist | session* | appointment) (shut | turned | went | goes | closed | ended | ends | quit | stops) (off | out | down)? (early | in the middle of | after)
  (stories | story | sounds | sound | soundscape~ | meditations | meditation | music | audio) (will | would | just | often | sometimes | always | randomly | also)? (pause~ | stops | stop | cut~ (out | off) | ends | fades in and out) (after | when | in | mid | every | before | as | for)   0.74
  (stories | story | sounds | sound | soundscape~ | meditations | meditation | music | audio) (will | would | just | often | sometimes | always | randomly | also)? (pause~ | stops | stop | cut~ (out | off) | ends | fades in and out) (and | while | whenever | half* | on | if | about)   0.74
  (recording~ | sleepcast~ | track~ | video~ | session~ | playback | voice | app) (will | would | just | often | sometimes | always | randomly | also)? (pause~ | stops | stop | cut~ (out | off) | ends | fades in and out) (after | when | in | mid | every | before | as | for)   0.74
  (recording~ | sleepcast~ | track~ | video~ | session~ | playback | voice | app) (will | would | just | often | sometimes | always | randomly | also)? (pause~ | stops | stop | cut~ (out | off) | ends | fades in and out) (and | while | whenever | half* | on | if | about)   0.74
  (stories | story | sounds | sound | soundscape~ | meditations | meditation | music | audio) (will | would | just | often | sometimes | always | randomly | also)? (skips | goes silent | gets stuck | freezes | hangs | disconnects) (and | while | whenever | half* | on | if | about)   0.74
  (recording~ | sleepcast~ | track~ | video~ | session~ | playback | voice | app) (will | would | just | often | sometimes | always | randomly | also)? (skips | goes silent | gets stuck | freezes | hangs | disconnects) (after | when | in | mid | every | before | as | for)   0.74
  (recording~ | sleepcast~ | track~ | video~ | session~ | playback | voice | app) (will | would | just | often | sometimes | always | randomly | also)? (skips | goes silent | gets stuck | freezes | hangs | disconnects) (and | while | whenever | half* | on | if | about)   0.74
  (recording~ | sleepcast~ | track~ | video~ | session~ | playback | voice | app) (will | would | just | often | sometimes | always | randomly | also)? (restarts | closes | quits | resets | crackle~) (and | while | whenever | half* | on | if | about)   0.74
    - the story ends in a forest
  except (story | stories | meditation~ | session~) (ends | stops | ends in) (in | on | and | with) (a | the | my | me)
  except (stories | story | meditation | session~ | video~ | music | sounds | app) (stop | stops | ends | skips | pause~) (my | me | the (panic | thoughts | pain))
  (crackles | crackling | crackle | static sound | static noise | popping (sound~ | noise~) | hissing | buzzing (sound | noise) | audio glitch* | robotic (sound | noise) | feedback noise)   0.60
    + there is crackling in every track
    - a crackling fire by night
  except (fire | campfire | fireplace | log | wood) .. (crackl*)
  except (crackling | crackle | crackles) .. (fire | campfire | fireplace | log* | wood)
  (audio | sound | volume | music | voice | recording~) (issue~ | problem~ | glitch* | bug~ | fault~ | trouble)   0.80
  (some | few | lots of | many | having | issue~ | problem~ | trouble) .. (issue~ | problem~ | trouble)? with (the)? (volume | audio | sound | bluetooth | notifications | timer | downloads | login) .. (at the moment | lately | now | since | recently | today | on my)?   0.60
  (some | few | lots of | many | having | issue~ | problem~ | trouble) .. (issue~ | problem~ | trouble)? with (the)? (playback | syncing | sync | vpn | headphones | streaks | reminders | website) .. (at the moment | lately | now | since | recently | today | on my)?   0.60

  # buttons, entry
  (button~ | link~ | icon~ | arrow | tab | switch | toggle | menu) .. (does nothing | do nothing | doesn't do anything | don't do anything | did nothing | is dead | unresponsive | goes nowhere | leads nowhere)   0.84
  (button~ | link~ | icon~ | arrow | tab | switch | toggle | menu) .. (won't click | not clickable | greyed out | grayed out | disabled | don't respond | doesn't respond | won't respond)   0.84
    + the arrow does nothing
  (won't | wouldn't | doesn't | didn't | can't | couldn't | not) (let me | let you | let us | letting me | allowing me | allow me) .. (ex out | exit out of | x out | get out of | close out | sign up | signup) .. (page | with | using | through | my | screen | because | so | to | the)   0.66
  (won't | wouldn't | doesn't | didn't | can't | couldn't | not) (let me | let you | let us | letting me | allowing me | allow me) .. (register | log back in | log in | login | sign in | sign on) .. (page | with | using | through | my | screen | because | so | to | the)   0.66
    + it wouldn't let me x out of that page
  except (can't | cannot | couldn't | won't | doesn't | not) .. (sign up | signup | register | log in | login | sign in) .. (without | unless)
  except (i | i'd | i'll) (won't | wouldn't | didn't | don't) (want to)? (sign up | register | log in | login)
  (can't | cannot | couldn't | unable to | not able to | could not) (even)? (log in | login | sign in | log into | sign into | log back in) (to cancel | and | or | to | with | using | on | so | my | the)   0.80
    + I couldn't log in to cancel
  except (can't | cannot | couldn't) (log in | login | sign in) .. (without | unless)
  no longer (recognizes | recognises | accepts | remembers | lets me | allows me | supports my | connects | loads | opens | syncs | saves | plays | counts | tracks | records)   0.76
    + it no longer accepts my address
    - it no longer lets me down
  except no longer (plays | supports | lets me) .. (ads | down | free)
  (won't | doesn't | didn't | never | hasn't | not) (send | sent | sends | sending | deliver* | receiv*) (me)? .. (verification | confirmation | reset | activation | security | otp)? (code | email | link | password | text | otp)   0.76
    + it never sent me the reset link
    - they didn't send a text back
  except (therapist | counselor | they | she | he | support) (won't | doesn't | didn't | never | hasn't) .. (send | sent | sending) .. (email | text)
  (denies | rejects | rejecting | refuses | won't accept | doesn't accept | wouldn't accept | not accepting | won't take | wouldn't take) (my | the | any) (picture | photo | email | password | card | code | login | credentials | name | number | input | answer | information | payment)   0.72
    + it rejects my photo each time
  except (can't | cannot | couldn't) type (your | my) own
  except (can't | cannot | couldn't) type (replies | fast | out)?
  except i (didn't | won't) unlock (my | the | premium | anything | it)
  (can't | cannot | couldn't | unable to) (even)? (type | type in | enter (my | text | a | any) | write anything | send (a)? message~) .. (anything | messages | app | room | anymore | now | error | works | because | since | keyboard | keeps | even)?   0.55
  (can't | cannot | couldn't | unable to) (even)? (message~ my | upload | download (any | the | it | my | a)) .. (anything | messages | app | room | anymore | now | error | works | because | since | keyboard | keeps | even)?   0.55
  (can't | cannot | couldn't | unable to) (even)? (check in | add (my | a | new) (entry | entries | photo | mood)) .. (anything | messages | app | room | anymore | now | error | works | because | since | keyboard | keeps | even)?   0.55
    + I can't type messages since Monday
  except (can't | cannot | couldn't | unable to) (type | write | post | comment | add | download | upload | enter | send) ..9 (unless | without | pay* | premium | free | subscri* | upgrad* | locked)
  (not | isn't | won't | doesn't) (allow | allowing | let | letting) me (to)? (check in | check-in | log | submit | complete | continue | type | write | proceed | open | play | listen | save | journal | scroll | move | finish)   0.78
    + it is not allowing me to submit
    - not letting me down
  except (not | isn't | won't | doesn't) (allow | allowing | let | letting) me .. (unless | without | pay* | premium | free | subscri*)
  (will | would | can) (not | n't)? (load | open | play) (anything | at all | past | anymore | on my | for me)   0.50

  # alerts
  (notification~ | reminder~ | alarm~ | alert~) .. (hours late | late | delayed | wrong time | at the wrong | random times | in (german | spanish | french | another language | a different language) | the next day | twice | duplicate*)   0.70
    + my alarms arrive hours late
    - I message her late at night

  # slow, heavy, odd
  (slow | sluggish | laggy | unstable | glitchy | buggy | unreliable) (website | site | app | on (5g | wifi | my | lte | android) | technology | performance | to respond and | connection | software | loading | server~)   0.74
    + a sluggish website
  except slow (on)? my (mind | breath* | heart | thoughts | life)
  (performance | stability | reliability) (of (the | this) app)? (is | has been | was | issue~ | problem~) .. (poor | bad | terrible | awful | horrible | slow | ridiculous* | worse | issue~ | problem~ | lacking)?   0.72
    + the stability is awful
    - performance at work
  except (performance) (issue~ | is | was) .. (work | school | anxiety)
  (technology | tech | platform | software | app | timer | sync | connection | audio | video | server~) (is | was | has become | are | seems) (so | very | really | just | less | too | extremely | also)? (unreliable | less reliable | unstable | not reliable | inconsistent)   0.76
  (technology | tech | platform | software | app | timer | sync | connection | audio | video | server~) (is | was | has become | are | seems) (so | very | really | just | less | too | extremely | also)? (spotty | flaky | wonky | janky | finicky | hit or miss | temperamental)   0.76
    + the platform is flaky
    - I am flaky
  (run | runs | running | work | works | working | function~ | functions | act | acts | acting | behav*) (really | so | very | kinda | a bit | a little)? (wonky | strangely | weird | weirdly | funny | oddly | erratic* | inconsistent*)   0.68
  (run | runs | running | work | works | working | function~ | functions | act | acts | acting | behav*) (really | so | very | kinda | a bit | a little)? (poorly | terribly | badly | horribly | spotty | intermittent*)   0.68
    + the widgets behave oddly
  except (i | my (mind | brain | body) | people | he | she) (run | act | acts | work | works | acting) (really | so)? (weird | funny | poorly | strangely)
  (technical | tech | technological) (weirdness | quirk~ | hiccup~ | kink~ | headache~ | nightmare | mess | snag~ | limitations | bugs | side | difficulties | frustration~)   0.78
    + too many tech hiccups
  (murder~ | ruin~ | destroy~ | hog~ | suck~ | burn~ | devour~ | chew~) (through | up | a lot of | all | so much | too much | lots of)? (my | the | phone | your)? (phone's | phone | device)? (battery | mobile data | storage | cellular data | data plan)   0.80
  (consum* | eat~ | eating | killing | draining | drains | uses) (through | up | a lot of | all | so much | too much | lots of)? (my | the | phone | your)? (phone's | phone | device)? (battery | mobile data | storage | cellular data | data plan)   0.80
    + it chews through my battery
    - it uses my mood data
  (text | letters | graphics | buttons | words | images | screen~ | menu~ | icons) .. (overlap~ | overlapping | misaligned | garbled | scrambled | jumbled | off the screen | overlaid | out of bounds)   0.74
    + the words overlap on my phone
    - jumbled words in my head
  except jumbled (words | thoughts)
  (we | you | they | i | it | somebody | update) (broke | crashed | ruined | bricked) (the | this) (app | server~ | site | system | website)   0.66
    + you broke the server
    - I broke the habit
  app (is | was | has been) (completely | totally | currently | still | just | always)? (unavailable | down | offline | dead | unusable | nonfunctional | not functional | not functioning | useless since | inaccessible)   0.76
    + the app is currently down
    - the app is down to earth
  except app is down (to earth | to | on)

  # lost
  (account | profile) (is | was | has | just)? (completely | suddenly | now | all)? (gone | deleted | missing | disappeared | vanished | erased | wiped | locked | disabled | not there | nonexistent)   0.76
    + one day my profile vanished
  except (want | wanted | get | have | had | need) (my)? account .. (deleted)
  (not able to | unable to | can't | couldn't | cannot | could not) (even)? (retrieve | recover | reclaim | get back | find | see | view) (all | any | most | some | none)? (of)? (my | the | our) (old | older | past | previous | saved)? (journal~ | data | notes | streak~)   0.72
  (not able to | unable to | can't) (even)? (retrieve | recover | reclaim | get back | find | see | view) (all | any | most | some | none)? (of)? (my | the | our) (old | older | past | previous | saved)? (favorites | conversations | history | downloads | downloaded)   0.72
  except (can't | cannot | couldn't) (see | view | find) (my | the) (old)? .. (unless | without | pay | premium)
  (keeps | keep | kept | always | constantly | suddenly | randomly | just) (removing | removes | deleting | deletes | deleted | losing | loses) (my | the | all | everything | some | our) .. (download~ | entries | data | progress | streak | settings)?   0.74
  except (keeps | just | always | kept | i) (clearing | losing | deleted | removing | forgetting) (my | the | all) (head | mind | thoughts | stress | temper | job | place | account | app)
  (open | opened | opens | look* | came | come | went | go) .. (it's | it is | its | was | everything is | all | they are | they're) (all)? (empty | blank | gone | deleted | erased | missing)   0.72
    + I opened it today and it was blank
    - I opened up, all my fear is gone
  except (thoughts | worries | anxiety | stress | pain | fear | headache) .. (was | it's | it is | is) (all)? gone
  (none | not one | not a single one) of (the | my | these | those | your | our) .. (session~ | stories | meditations | videos | sounds | music | links | buttons | audio | features) .. (play | playing | plays | load | loads | work | works | open | start | is playing | are playing)   0.82
    + not a single one of the videos is playing
  (recordings | session~ | meditations | videos | sounds | stories | audio) (is | are | was | were) (not | never | no longer) (playing | loading | downloading | working | opening | starting | available to play)   0.82
    + the stories are not loading
    - the stories are never boring

# --- runs, and runs again ------------------------------------------------------------
facilitator  not: drop
  /(?<!if )(?<!when )(?<!how )(?<!because )\b(?:it|app|this|everything|, and|and) (?:just |always |all |still |actually )?(?:works|functions|runs|performs|operates) (?:really |very |so |pretty |super |absolutely )?(?:well|perfectly|flawlessly|beautifully|smoothly|properly|good|great)\b(?! *(?:for|with|enough|to|when|if|at|as|until|before|on|together|of|but|in|because|since|even|most|than|every|together|right|wh|that|,? ?but))/   0.54 [weak]
    + and it functions very well
    - it works well for my sleep
  except it works (really | very | so | pretty | super | absolutely)? (good | great | fine)
  (works | work | functions | functioning) (really | very)? (well | perfectly | great | good | fine) (so far | technically | on (my | the | all | an | both) | in my phone | and (looks | has | loads | runs | it's fast))   0.58
    + functions very well so far
    - works on my nerves
  except (works | work) .. (well | great) on my (nerves | anxiety | mind | mood | brain)
  (there | there's) (aren't | are no | isn't | are not | is no) (any | a single)? (bug~ | glitch* | crash~ | lag | error~)   0.86 not: keep
    + there aren't any bugs
    - there are bugs
  except (never had | haven't had) (that | this | these | the | such) (same)? (issue~ | problem~) .. any other (app | apps | meditation app | one)?
  (not | haven't | never | don't | didn't | hasn't | has not | no) .. (noticed | seen | had | found | encounter*) .. (any | a | a single | one)? (issue~ | problem~ | bug~ | glitch* | error~ | crash~ | trouble | hiccup*) .. (interface | mechanics | app | technical* | so far | yet)   0.66 not: keep
  (not | haven't | never | don't | didn't | hasn't | has not | no) .. (experienced | run into | having) .. (any | a | a single | one)? (issue~ | problem~ | bug~ | glitch* | error~ | crash~ | trouble | hiccup*) .. (interface | mechanics | app | technical* | so far | yet)   0.66 not: keep
  (not | haven't | never | don't | didn't | hasn't | has not | no) .. (noticed | seen | had | found | encounter*) .. (any | a | a single | one)? (issue~ | problem~ | bug~ | glitch* | error~ | crash~ | trouble | hiccup*) .. (with it | running | sync* | loading | at all | on my)   0.66 not: keep
  (not | haven't | never | don't | didn't | hasn't | has not | no) .. (experienced | run into | having) .. (any | a | a single | one)? (issue~ | problem~ | bug~ | glitch* | error~ | crash~ | trouble | hiccup*) .. (with it | running | sync* | loading | at all | on my)   0.66 not: keep
    + I haven't noticed any issues with it so far
    - I haven't noticed any problems in my life
  except (not | never | didn't | haven't) .. (had | start having | having) .. (issue~ | problem~) .. (until | with any other | since i (paid | bought | purchased) | with the app until)
  except (didn't | don't) start having issues with the app
  except never had this problem with any other app
  no bugs (that | so far | at all | yet | and | or)?   0.80 not: keep
  (it's | it is | is | are | was | were | that's | has been | been | got | is now | are now) (now | all | finally | already | since | been | quickly)? (resolved | fixed | sorted | sorted out | repaired | working again) (now | already | since | again | quickly | within)   0.70 not: drop
  (it's | it is | is | are | was | were | that's | has been | been | got | is now | are now) (now | all | finally | already | since | been | quickly)? (back to normal | back up and running) (in | after | by | and | thank* | thanks)   0.70 not: drop
    + it has been fixed since, thanks
    - it needs to be fixed now
  except (need~ | until | when | once | if | hope | please | want | get | gets | should | not | hasn't | never | still | wasn't | shouldn't | has to | must | can | could | be) .. (fixed | resolved | sorted | repaired)
  except (my | sleep | anxiety | life) .. (fixed | resolved | sorted)
  except (hope | hopefully | until | when | if) .. (fixed | resolved | sorted | working) now
  (update | edit | edited | eta | now) .. (it | app | everything | sync | issue | all) (now | is)? (works | working | fixed | resolved | solved | is (fixed | resolved | working)) (for me | again | now | fine | great | well | perfectly | properly | thank*)   0.74
  except after .. (it | everything | app) .. (works | worked) (worse | less | until)
  (above | previous | earlier | mentioned | reported | that | this | the | login | loading | sync) (issue | problem | bug | error | glitch) (is | was | has been | got) (now | all | finally)? (fixed | resolved | solved | sorted)   0.76
    + the above issue is fixed
  except (when | once | until | if | hope | hopefully | please | not | never | after) (this | the | that | these | above | login | sync)? (issue | problem | bug | error | glitch) (is | was | gets) (now | all)? (fixed | resolved | solved | sorted)
  except (when | once | until | if | hope | hopefully | please | not | never | after) .. (issue | problem | bug | error | glitch) (is | was | has been | gets | got) (now | all)? (fixed | resolved | solved | sorted)
  (seem~ | seems | appears | appear) (to have | to be | to)? (now | finally | been)? (fixed | settled down | cleared up | resolved | ironed out | sorted out | worked out | stabilized) (the | itself | this | that | now | all | some | most)?   0.66
    + the hiccups seem to have cleared up
    - nothing has cleared up my mood
  except (has | have | seem~) (fixed | resolved | sorted out | cleared up | worked out) (my | the) .. (sleep | anxiety | life | mood | depression)
  except (my | work | school | sports | academic | athletic | i) .. (performance | speed) .. (improved | better | great | excellent)
  (app | it) (now works | works again | is working again | started working again | is back | working now | works now) (for me | again | now | thank* | fine)?   0.70
    + the app is working again
  except works again and again
  except (other | every other | all other | most) (app~ | ones) (i have)? (work~ | ran | run~) (flawless~ | smooth~ | great | fine | perfectly | well)
  except (once | until | when | if | before) i can (open it | get back in | log in | log back in | sign in) (again | properly | now)?
  except (these | those | the | your | all) (bug~ | issue~ | problem~) fixed
  except never once had
  except (wifi | internet | connection | signal) .. (is | very | so) (reliable | stable)
  except interface is (so | very | really)? smooth and (modern | clean | simple | intuitive)
  (everything | app | it | interface | ui | screen | buttons) (is | are | feels) (very | super | so | really | quick and | fast and) (responsive | snappy | fast | smooth | fluid)   0.60
    + the screen feels very snappy
    - the therapist is very responsive
  (working | functioning | running) (very | really | absolutely | perfectly) (well | good | fine | smoothly)   0.56
  no (hickups | hiccups | complaints technically | technical complaints | tech issues | technical issues | crashes | glitches) (so far | yet | at all | or | and | with)?   0.80 not: keep
    + no hickups so far

# --- the usual shapes of a fault -----------------------------------------------------
barrier not: keep
  except (won't | wouldn't | doesn't | not) let (me | us) (even)? use (it | this)?
  except (not | won't | isn't) (let | letting | allowing) (me | us) .. without
  except (support | support email | customer service | they | therapist | company) .. (not | never | won't | don't | doesn't) respond (and | to | on the)
  except (made | make | i had) an error
  except not play the same
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (open | click | press | tap | start | play | launch | log in) .. (crash* | freez* | closes | shuts | kicks me | goes (blank | black | back))   0.84
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (hit | select | use | update | sign in | save | write | type) .. (crash* | freez* | closes | shuts | kicks me | goes (blank | black | back))   0.84
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (open | click | press | tap | start | play | launch | log in) .. (sends me back | restarts | nothing happens | won't (load | open | play | work))   0.84
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (open | click | press | tap | start | play | launch | log in) .. (doesn't (load | open | play | work) | says (error | something | no))   0.84
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (open | click | press | tap | start | play | launch | log in) .. (error | glitch* | stops working | logs me out | stuck)   0.84
  (every time | everytime | each time | whenever | anytime | any time | when) (i | you | we) (try to | tried to | go to | attempt to | want to)? (hit | select | use | update | sign in | save | write | type) .. (error | glitch* | stops working | logs me out | stuck)   0.84
    + whenever I tap play it takes me back to the start
  except (i | we | they) (used to | no longer) .. (now | since | lately) .. (can't | don't | not | stopped) .. (work* | play* | open* | track*)
  (hasn't | haven't | has not | have not | not) (been)? (worked | working | functioned | opened | loaded | synced | updated) (since | for (days | weeks | months | a (week | month | few) | two | three | over | the last | the past) | in (days | weeks | months | over))   0.84
    + it has not worked since June
  except (i | i've | we | he | she | husband) (hasn't | haven't | have not | has not | not) (been)? (worked | working) (since | for | in)
  (app | it | phone | watch | bot | system | program) (doesn't | does not | won't | didn't | never | can't) (even | always | seem to)? (recognize | recognise | remember | detect) (my | that | the | when | any | me | i) .. (email | password | account | subscription | login)   0.72
  (app | it | phone | watch | bot | system | program) (doesn't | does not | won't | didn't | never | can't) (even | always | seem to)? (register | accept | respond to | read) (my | that | the | when | any | me | i) .. (email | password | account | subscription | login)   0.72
  (app | it | phone | watch | bot | system | program) (doesn't | does not | won't | didn't | never | can't) (even | always | seem to)? (recognize | recognise | remember | detect) (my | that | the | when | any | me | i) .. (tap | touch | finger | payment | purchase)   0.72
  (app | it | phone | watch | bot | system | program) (doesn't | does not | won't | didn't | never | can't) (even | always | seem to)? (register | accept | respond to | read) (my | that | the | when | any | me | i) .. (completed | done | headphones | watch | location)   0.72
  (bluetooth | headphone~ | headset | earbud~ | earphone~ | airpod~ | ear buds | speaker~) .. (doesn't | does not | don't | won't | not | never | stopped) .. (work* | connect* | play* | sync* | record* | register* | pair* | track* | load* | open* | sound | recogni* | log*)   0.70
  (carplay | homepod | airplay | apple watch | watch app | garmin | fitbit | wear os | watch) .. (doesn't | does not | don't | won't | not | never | stopped) .. (work* | connect* | play* | sync* | record* | register* | pair* | track* | load* | open* | sound | recogni* | log*)   0.70
  (show~ | says | say | display~ | records | recorded | logs | logged | has | have | gives | puts | sets | tells me) .. (the)? wrong (day | date | time | time zone | timezone | number~ | streak | language | name | month | year | results | answer | amount | total)   0.72
    + it logs the wrong date
  except (i | he | she | therapist | counselor | my mom) .. (says | has | had | have | gives) .. wrong (time | name | answer | day)
  (keyboard | box | text box | bar | button | banner | pop up | window | icon | overlay | menu) .. (covers | covering | blocks | blocking | hides | obscures) (over)? (the | my | what | half | part | all | login | text | it | clicking | typing)   0.66
  (screen | app | display | page) (keeps | constantly | just | randomly | always)? (flicker* | flashes | flashing | blinks | blinking | goes dark | goes black | blacks out | goes white | jumps around | shakes | shaking)   0.76
    + the page keeps blinking
    - the display goes on
  (no response from (the | this) app | app (is | was)? not responding | isn't responding)   0.74
  (app | screen | site | ipad | phone | page) .. (not responsive | non responsive | unresponsive)   0.70
  (never | not even | won't | doesn't | isn't | aren't | not | wont) (fully | properly | always)? (loads | loading | buffering) (up | past | in | on | properly | at all | any* | the)?   0.72
    + the lessons are not loading at all
  lost (all)? (my)? access to (my | the | all | everything | premium | content | it | past | previous) .. (account | premium | journal | content | entries | subscription | membership | data | history | app)?   0.64
    + I lost access to my account
  (uninstalls | deletes | removes | closes | closed | turns | unchecks | logs | shuts) (off | out | down)? (itself | by itself | on its own | unexpectedly | out of nowhere)   0.84
    + the thing uninstalls itself
  (unexpectedly | randomly | spontaneously | abruptly) (closes | closed | closing | quits | stops | stopped | shuts | shut | ends | ended | crashes | restarts | logs | pauses | deletes | deleted | cuts | resets | switches | disappears)   0.84
    + it abruptly quits
  except (i | i've | therapist | she | he | they | we) (unexpectedly | randomly | abruptly | suddenly) (closed | stopped | quits | ended | shut | deleted)
  (won't | doesn't | can't | cannot | couldn't | refuses to | impossible to) (stop | quit) (playing | buzzing | vibrating | loading | ringing | running | crashing)   0.80
    + it won't stop playing when I leave
    - I can't stop crying
  (won't | doesn't | can't | cannot | couldn't) turn (it | the (app | sound | music | alarm | timer) | itself) off   0.66
    + I cannot turn the app off
  (option | button | feature | tab | icon | tool | check in | section | timer | widget) .. (has | have | is | was | just | suddenly)? (disappeared | vanished) (from | after | since | and | completely | on | again)?   0.66
    + the bell tab vanished after the weekend
    - my worry vanished
  (download~ | preset~ | session~ | saved | icon | mix~ | timer settings | recordings | content) .. (keep | keeps | all | just | suddenly | have | has | are | is | always)? (disappear | disappears | disappeared | disappearing | vanish | vanished | missing | gone missing)   0.66
    + my saved mixes disappeared
  except (pain | fear | stress | anxiety | worries | thoughts | symptoms) .. disappeared
  (story's | storys | diary entries | journals | pictures | photos | moments | friends | groups | achievements | badges | answers | conversations | courses | days) (were | are | is | was | have been | got) (all | just | now | completely)? (gone | deleted | erased | wiped | lost | missing)   0.72
    + my photos were all deleted
    - my friends are gone
  except (friends | days | courses | groups) (were | are) (all | just | now)? (gone | missing)
  (can't | cannot | couldn't | trying to | unable to | won't) (even)? (get | make) (the | my | any | this | it) .. to (go off | ring | show (up)? | appear | pair | turn on | sync | respond | stay | register | record | update | chime | vibrate | function)   0.74
    + I can't get the bell to ring
  except (can't | cannot | couldn't | won't) (get | make) my (son | daughter | kid~ | husband | therapist | brain | mind | body) to
  (never | doesn't | don't | won't | didn't | stopped | not) (really | even | actually | ever)? (gives | give | giving | show | shows | send | sends | play | push) (me)? (any | the | my | a)? (notification~ | reminder~ | alert~ | alarm~)   0.70
    + it stopped giving me any reminders
  except (don't | please | doesn't | not) (give | send | push | show) .. (so many | too many | annoying | a million | constant | unwanted) .. (notification~ | reminder~)
  (says | said | saying | claims | claim | thinks | tells me | telling me) .. (no | don't have | doesn't have | not have | lost | bad | without) (a | an | any | internet)? (connection | internet | service | wifi | network | signal)   0.82
    + it claims I don't have a connection
  (prompt~ | ask~ | asking | make~ | making | want~ | forc~) (me | you | us) to (sign up | log in | sign in | log back in | register | create an account | log on | verify) (again | over and over | every | each | multiple | repeatedly | all over | constantly | daily)   0.78
    + it asks me to log in over and over
    - they ask you to sign up
  (started | keeps | keep | began | start) (randomly)? (playing | beeping | buzzing | vibrating | opening | popping up) (by itself | on its own | randomly | at random | for no reason | in the middle of | at (2 | 3 | 4 | two | three))   0.76
    + it keeps buzzing for no reason
  (volume | sound | audio) (suddenly | randomly | constantly)? (increases | drops | jumps | changes | fluctuates | fades | goes up | goes down | spikes) (in | by | during | on | randomly | suddenly | and | from)   0.70
    + the volume jumps during the talk
  except unless .. (subscribed | paid | bought) .. (not getting | can't (use | access))
  except (not | won't) willing to (sign up | register)
  (everything | it all | all of it | my stuff | all my (stuff | things | writing | work)) (gets | got | was | is | has been | had been) (just | now | all | suddenly)? (deleted | erased | wiped | lost | reset | cleared)   0.80
    + all my writing had been erased
  (show~ | come~ | came | turn~ | appear~) up .. (blank | empty | garbled | scrambled | as error)   0.70
  (shut | shuts | locked | locks | threw | throws | kicks | kicked | boots) me out of (the | this | my) (app | account | session | journal | game)   0.80
  (stats | streak | progress | minutes | count~) .. (backtracked | went backwards | rolled back | reverted | dropped to | went from .. to | jumped)   0.72
  (doesn't | does not | won't | never | didn't) check (me | you | us) in (anymore | any more | on time | at)?   0.66
    + it won't check me in any more
    - she doesn't check in on me

facilitator  not: drop
  (barely | hardly | rarely | almost never | seldom) (ever)? (glitch* | crash* | freez* | froze | lags | bugs out | has (issues | problems | bugs))   0.76 not: keep
    + it hardly ever freezes
  except i (barely | hardly | rarely) (ever)? (freez* | froze | crash*)
  except (can | could) barely use anything without
  except /\b(can|could) barely (use|open|access|do)\b[^.!?]{0,60}\b(pay\w*|premium|subscri\w+|money|unlock\w*|free)\b/
  except abruptly ends (conversation~ | the conversation)
  except (nearly | almost | basically) unusable
  except (all | options | everything) frozen

barrier not: keep
  (loses | lost | lose | losing | missing | drops | deletes | erased) (about | like | over | almost | around | nearly | at least)? .. (of (the | my | your | all)) (data | entries | progress | history | notes | journal~ | streak | minutes | stats | sessions | records)   0.78
    + each night it loses a third of the data
  except (lost | lose | losing) (track | sight | count | interest) of
  (start~ | open~ | play~ | launch~ | turn~ on | pop~ up | come~ on) (up | playing)? (out of nowhere | out of the blue | all by itself | by itself | on it's own | on its own)   0.76
    + it opens out of the blue
  except (wish | should | would | could | please | love | nice) .. (start | starts | opens | plays | launches) (playing)? automatically
  (removed | got rid of | took away | cleared out | dumped) (all (of)? | most of | half of | everything) (my | our | of my)? (check ins | check in | entries | notes | journal~ | stories | progress | history | favorites | logs | data | moments | i (wrote | had written))   0.72
    + it removed all of my logs
    - I got rid of all my worries

facilitator  not: drop
  /^\W*(it |app |this |this app |and )?(just )?works (perfect|perfectly|flawlessly|beautifully|as it should)\b(?! (for|with|to|when|at|in|if|on my (anx|mood|nerv)))/   0.56 [weak]
    + Works perfect.
    - works perfectly for my anxiety

barrier not: keep
  (is | are | isn't | aren't | was | becomes | became) (not | no longer | non | barely)? (functional | functioning | operational) (at all | anymore | on | since | for | any)?   0.30
  (option | feature | button | app | link | function | page | tool | timer | search | it) (is | are | was | isn't | aren't)? (not | no longer | non | barely | isn't | aren't) (fully | even)? (functional | operational)   0.76
    + the sharing page is not functional
    - I am not functional before noon
  battery (drainage | consumption | usage | loss | use) (is | on | issue~ | problem~ | high | and | when)?   0.70
  (constantly | always | still) (stays | stay | keeps | remains) (on | running | playing | open) (without | after | even | when | in the background)   0.66
    + the sound constantly stays on even when I quit
  (ceased | ceases | failed | fails | quit | stopped) to (function | work | load | open | play | respond | exist | sync | record)   0.78
    + by noon it ceased to respond
  except (i | we | he | she) (ceased | failed | fails | quit | stopped) to

barrier not: keep
  (can't | cannot | cant | couldn't | won't | wont | doesn't | unable to | not) (opn | oppen | opem | lod | laod | downlod | dowload | donwload | conect | acess | acces | sinc | lode) .. (app | it | this | my)?   0.80
    + I cannot opn it
  (opening screen | splash screen | logo | loading screen | home screen) .. (comes | pops | shows | appears) .. (then | and) .. (disappear~ | nothing | closes | crashes | goes away | shuts)   0.82
  (never | not) (once)? (did i | have i | do i | i)? (get | got | receive | received | gotten) .. (password | recovery | reset | verification | confirmation | activation) (recovery | reset)? (email | link | code | text | message)   0.80
    + never once did I get the reset link
    - I never got a confirmation that I was loved
  misfunction*   0.82
  (unending | endless | infinite | continuous | constant | never ending | eternal) loop (of)?   0.68
    + I am in an endless loop of logging in
  except loop of (thoughts | worry | anxiety | negativ*)
  /\berror ?404\b|\b404\b/   0.80
  (doesn't | does not | won't | never | didn't | hasn't | isn't) (check | checks | checking | checked) (up | in) (on | with) (me | you | us) .. (like | as | when | at | daily | though | even | anymore | in the | it says)   0.60
    + it doesn't check in with me as it claims
    - she never checks in with me on Mondays
  except (therapist | she | he | they | counselor | coach) (doesn't | never | won't | didn't | don't | hasn't) (check | checks | checking | checked) (up | in)
  no longer (receive | received | receiving | get | getting | got) (the | my | any | their | them)? (daily | morning | weekly)? (email~ | news | message~ | notification~ | reminder~ | quote~ | check in~ | alert~ | affirmation~)   0.72
    + I no longer receive the morning quotes
    - I no longer get messages from him
  except no longer (get | receive) messages from (him | her)

# Gone, blank, shut out, and it will not go through.
barrier  not: drop
  except progress was lost on
  (records | record | streak~ | stats | statistics | progress | lessons | entries) (and | are | is | were | was | all | have | has | been | just | everything | completely)? (are | were | all | been | is | was)? (erased | wiped | vanished | deleted | gone | reset | lost | disappeared)   0.84
  (history | data | journal~ | notes | bio | account | profile | settings | presets) (and | are | is | were | was | all | have | has | been | just | everything | completely)? (are | were | all | been | is | was)? (erased | wiped | vanished | deleted | gone | reset | lost | disappeared)   0.84
    + my progress all vanished
  except (data | history | progress | account) is gone (unless | if)
  except (account | data | profile) (is | was | be | been | to be | all | are | were) (deleted | erased | wiped) (when | if | as | by me | request* | after i)
  except (want | wanted | asked | request* | how | need | please | get) .. (account | data | profile) .. (deleted | erased | wiped)
  /\ball (?:of )?my (?:\w+ ){1,3}(?:from|for|since|of)\b[^.!?]{0,70}\b(?:gone|deleted|erased|wiped|vanished|disappeared)\b/   0.84
  (screen | page | app) (is | goes | stays | turns | just | all | that is | that looks)? (just | completely | all | really)? (blurry | frozen | glitched | purple | distorted | scrambled)   0.74
  (can't | cannot | can not | couldn't | unable to | not able to) (even)? (create | make | open | register | set up | establish | activate) (a | an | my | the)? (free | new)? account .. (because | error | keeps | says | said | won't | not | it)?   0.70 not: keep
  (won't let me | doesn't let me | wouldn't let me | not let me | trying to | tried to) (even)? (create | make | open | register | set up | establish | activate) (a | an | my | the)? (free | new)? account .. (because | error | keeps | says | said | won't | not | it)?   0.70 not: keep
    + it is not able to create an account
  except (can't | cannot | couldn't | can not | unable to) (even)? (make | create) (a | an) account (without | unless)
  except (trying to | tried to) .. account .. (money | pay | cost | charge* | subscri*)
  (not | isn't | wasn't | won't | doesn't | never) (accept~ | accepting | recognize | recognise | recognizing) (any | my | the | a)? (user name | username | usernames | password~ | email | e mail | code | login | card)   0.84 not: keep
    + it is not accepting my email
  except nothing changes (if | unless | until | without | overnight | in)?
  nothing (appears | happens | shows | loads | comes up | plays | opens | pops up | changes) (after | when | if | and | once | on | up)?   0.78 not: keep
    + i press play and nothing happens
  except nothing (happens | changes) (without | overnight | in (life | my life)) 
  except (nothing (changes | happens)) (if | unless) (you | we) (do | change)
  (downloads | downloaded | download*) .. (do not | don't | doesn't | won't | not | never) (actually | even)? (work | play | load | open) .. (offline)?   0.78 not: keep
  (haven't | hasn't | have not | not) (had | been able to get | got | gotten) access to (the | my | any)? (premium | paid | content | full | account | app | subscription)   0.76 not: keep
  (messages | emails | texts | code | verification | email | message) (are | is | were | was)? (not | never | aren't | isn't | weren't | wasn't | don't | doesn't | won't) .. (deliver~ | delivered | sent | send | go through | come through | arriv*)   0.66 not: keep
  app (freaks out | acts up | acting up | freaking out | goes crazy | went haywire | goes haywire | bugs out | conks out | glitched | kicking off | kicks off | kicking me | boots me | is acting (up | weird | strange))   0.82
    + then the app goes haywire
  (app | it) (close | closes | closed | closing | quits | exits | shuts | stop | stops | restarts | shut | cuts) (itself | off | out | down)? (in | right in)? (the)? (middle | mid | during | halfway | randomly | suddenly | unexpectedly | by itself | on its own)   0.84
    + it quits halfway
  except to start (feeling | to feel | relaxing | to relax | working | calming | to calm | falling | to fall)
  except takes a few minutes to start (feeling | to feel | relaxing | to relax | working | calming | to calm | falling)
  (takes | took | taking) (literally | a | solid | about | like | almost | over | up to | at least | good)? .. (minutes | min | mins | forever | seconds | hours) (just | for it)? to (load | open | start | boot | launch | sync | log in | connect)   0.84
    + takes a good few minutes just to start
  (trying | tried | try) to (get | make) (the | my | it | this | these)? .. (work | working | load | open | play | function) (again | but | for | and | on | at all)?   0.60
  except (trying | tried | try) to (get | make) (my | the)? (life | brain | mind | relationship | marriage | body | it all | things | it (all)?) .. work
  except (can't | cannot | unable to) (upgrade | subscribe | renew) (because | at (that | this) | for (that | this) | due to | as it)
  (can't | cannot | unable to | won't let me | not able to | doesn't let me | wouldn't let me | not letting me) (even)? (upgrade | renew | subscribe | redeem | restore | reactivate) (my | to | the | a)? (pass | premium | subscription | purchase | membership | code | account | plan)?   0.72 not: keep
    + it cannot restore my purchase
  except (can't | cannot) (afford | justify | pay) .. (upgrade | renew | subscribe)
  except (can't | cannot | won't let me | unable to) (unlock | subscribe | upgrade | renew) .. (without | unless | until | because of (money | cost | price) | monthly)
  (cannot | can't | couldn't | can not) find (the | my | any of my | all my) (presets | saved | mixes | entries | journal~ | favorites | downloads | history | playlists | recordings) .. (i | anymore | after | since | now)   0.70
  (resets | reset | restarts | refreshes | reloads) itself   0.84
  (status | streak | calendar | page | list | widget | count | counter) (is | are)? (not | isn't | doesn't | won't | never) (updating | update | refreshing | refresh | changing | loading)   0.84 not: keep
    + the counter is not updating
  (can't | cannot | unable to) (get | move) (off | past | out of | beyond | away from) (the | this) (premium | subscription | payment | ad | welcome | loading | first | intro | login | sign up) (page | screen | offer)   0.72 not: keep
  (app | it) (feels | is | runs | seems | has been | gets | was) (a (little | bit) | so | very | really | extremely | painfully | super | pretty | kinda | kind of)? (slow | sluggish | laggy) (to | when | and | at | lately | now | on)?   0.62
  (data | minutes | info | progress | stats) (is | are | does | do)? (not | isn't | doesn't | aren't | don't | never) (crossing over | cross over | transferring | transfer | carrying over | carry over | syncing | updating | recording | registering)   0.86 not: keep
    + my minutes are not crossing over to the watch
  except (bot | ai | woebot | wysa | he | she | i | and i) .. (forgets | forgot)
  (button | option | tab | feature | icon | link) (is | are | was)? (sometimes | often | just | now | suddenly | completely) (completely)? (missing | gone | unavailable | greyed out | grayed out | dead)   0.74
  (volume | sound | audio) .. (inconsistent | louder and (softer | quieter) | at random | randomly | drops out | fluctuat* | uneven)   0.72
  (doesn't | don't | can't | cannot | won't) (let me | allow me to)? (open | do | start | complete | answer | even do | even open) a (single | question | thing) .. (that | they | on | in)?   0.44
  except i (just | also | even)? (stopped | quit) (tracking | recording | playing | opening | starting | loading)
  (stopped | quit) (launching | opening | loading | starting | responding | recognizing | syncing | recording | refreshing | tracking | playing | connecting)   0.86
  except (she | he | they | therapist | counselor | agent | coach | support) (just | then | has | have | suddenly)? (stopped | quit) responding
  except (out of | 9 | 10 | nine | ten | many | multiple | several) times out of
  except times out of (10 | 100 | ten | a hundred | "10")
  except (mind | brain | body | head | heart | nervous system | thoughts | i | me) (just | always | used to | would | will | to)? (freeze~ | froze | frozen | glitch* | crash* | lag* | shut~ down | shuts down)

# It does what it should.
facilitator  not: drop
  except works (like | as) it should (but | except | be)
  (app | program | everything | it) (just)? (flows | runs | loads | moves | works) (so)? (seamlessly | smoothly | seamless | smooth | like butter)   0.72
    + everything flows so seamlessly
  app itself (works | runs | functions) (really | very | so)? (well | great | fine | perfectly | smoothly | good)   0.64
  (working | works | runs) (perfectly | fine | great | well | smoothly | as it should) (now | again | since)   0.78
    + thanks, working fine now
  (smooth | fluid | stable | responsive | snappy) (app | application | performance | running | operation)   0.60

# Faults told by what they do.
barrier  not: drop
  (timer | bell | alarm | gong | chime) (doesn't | does not | won't | didn't | never | fails to | isn't) (always | even)? (ring | go off | chime | sound | end | stop | work | ding | ringing)   0.86 not: keep
    + the bell never rang, the gong does not chime
  (makes | made | making | causes | gets) (my | the) (phone | ipad | tablet | device | watch) (get | so | very | super | really | to)? (hot | overheat | overheats | lag | freeze | crash | slow | warm)   0.84
    + it makes the tablet overheat
  (video | calls | call | video calls | video sessions | connection | audio) (constantly | always | keeps | kept | often | frequently | randomly)? (drop | drops | dropped | dropping | cuts out) (constantly | out | every | all the time | in the middle | mid | often)?   0.80

# It closes, forgets, counts wrong.
barrier  not: drop
  except it (always | just)? closes (my | the | out | off) (day | eyes | week | session | night)?
  (it | app | and | then | screen | just) (just | simply | always | immediately | automatically | instantly | suddenly | randomly) (closes | quits | exits | shuts (down | off)? | goes (blank | black) | dies)   0.80
    + it simply quits
  (it | app | update) (forgot | forgets | lost | loses | wiped | cleared | resets | reset | erased) (all)? (my | all | the) (setting~ | preferences | favorites | favourites | login | choices | alarms | reminders | place | streak | progress)   0.84
  (premium | subscription | membership | plus | pro | lifetime access | access) (just | has | suddenly | have)? (disappeared | vanished | is gone | went away | got lost | was lost | isn't working | is not working | not working | not active* | won't activate)   0.78
    + my lifetime access vanished
  (promo | discount | coupon | gift | access | redeem | referral | voucher | activation | invite) (code~ | card) .. (not work~ | doesn't work | don't work | didn't work | invalid | not valid | won't (work | apply) | isn't (working | accepted) | not accepted)   0.76 [both] not: keep
    + the gift code is not accepted
  (didn't | doesn't | does not | won't | not | never | fails to) (always | even)? (count | counts | counting | record | credit | register | log) (my | the | yesterday's | today's | a | any | it | that | for) (session~ | day~ | minutes | streak | sleep)   0.80 not: keep
  (didn't | doesn't | does not | won't | not | never | fails to) (always | even)? (count | counts | counting | record | credit | register | log) (my | the | yesterday's | today's | a | any | it | that | for) (steps | meditation~ | time | progress | check in~ | as)   0.80 not: keep
    + it never counts my sessions
  except (doesn't | don't | not) count (my | the) (blessings | calories | free)
  except double (sessions | session)
facilitator  not: drop
  (no | without (any)?) (technical | tech)? (issues | problems | glitches | bugs | crashes | hiccups) (so far | yet | at all | whatsoever | ever)   0.68 not: keep
    + no hiccups so far
  except (no | without) (issues | problems) (so far)? .. (cancel* | refund | billing | sleep*)
  (works | worked | runs | run | functions) (like (a charm | clockwork | a dream) | flawlessly | perfectly | smoothly | beautifully) (on | with) (my | the | all my | both my) (old | new)? (phone | iphone | ipad | tablet | android | watch | device~ | samsung | laptop)   0.80 not: flip
    + it runs like clockwork on my tablet

# Runs as it should, in few words.
facilitator  not: drop
  except (not | isn't | still | never | hasn't | wasn't | get | needs to be | please | once | if | until | when | should be) .. (solved | resolved | fixed | sorted)
  (sync | syncs | synced | syncing) (perfectly | seamlessly | well | great | nicely | beautifully | flawlessly | across | between) (all | my | multiple | both | with | to)? (my | of)? (devices | phone | ipad | watch | everything | platforms)?   0.66
  except (doesn't | not | won't | isn't | never | wish | could | please | if) .. (sync | syncs | syncing)
  (very | really | super | such a | a | so) smooth (experience | running | app | performance | operation)   0.60
  (zero | never any | not a single | not one | no) (issue~ | problem~ | crash* | bug~ | glitch* | complaint about performance) (with (the | this) app | so far | ever | at all | since | in (years | months | all) | whatsoever)   0.66 not: keep
    + not a single crash in years
  except (zero | no) (issue~ | problem~) (with (the | this) app | so far)? .. (cancel* | refund* | price | paying)
  (i've | i have | we've | have) had (zero | no | few) (issues | problems | crashes | glitches | bugs | trouble)   0.66 not: keep

# It pauses, repeats, comes on by itself, and will not be joined.
barrier  not: drop
  (it | app | audio | music | session | video | track | meditation | everything) (pauses | stops | skips | rewinds | restarts | turns off | turns on | starts | plays | opens | switches) (by itself | on its own | itself | for no reason | randomly | out of nowhere | at random)   0.84
    + the track pauses on its own
  (turned | turns | switched | started | starts | opened | opens | came) (itself | on by itself | on its own) (on | up | playing | at | in | off)?   0.72
  (app | it | system) (thinks | believes | says | claims | insists) (that)? (i'm | i am | i | im | i've | i have) (not (subscribed | a member | a subscriber | logged in | paid) | never (paid | subscribed))   0.86 not: keep
  (can't | cannot | couldn't | unable to | won't let me | not able to) (join | enter | start | submit | send | finish | complete) (my | the | a | any) (video | session | call | form | survey | message | quiz | assessment | questionnaire | entry | answers | meeting | live)   0.70 not: keep
    + i cannot submit the survey
  except (can't | cannot) (finish | complete | start) (a | the | my | any) .. (without | unless | until | free)
  (loud | constant | terrible | awful | horrible | weird | annoying)? (static | crackling | popping noise) (noise | sound | in | on | when | during)   0.70
  except (static | crackling | buzzing) (noise | sound) (helps | to (sleep | relax) | i | of (the)? (fire | rain | bees | campfire))
  except i (always | just)? (keep | keeps | kept) (closing | freezing | crashing | stopping | restarting | shutting | quitting)
  except (he | she) (keep | keeps | kept) (freezing | crashing | stopping | quitting | closing)
  (keep | keeps | kept) (closing | quitting | freezing | crashing | stopping | exiting | shutting | restarting | resetting | refreshing | glitching | disconnecting)   0.88
    + why does it keep quitting
  except (therapist | provider | coach) (keep | keeps | kept) (cancel* | stopping | closing)
  /^\W*(?:it'?s |is |app |totally |completely |just )*(?:broken|busted|glitchy|buggy|laggy|crashes)\W*$/   0.82 [weak]

# In few words.
barrier  not: drop
  (doesn't | does not | won't) (always | even | properly | correctly)? (sync | syncing | synchronize) (properly | correctly | anymore | between | across | at all | right | up | my (data | entries | progress) | to my | with my (phone | watch | ipad | other | computer))?   0.70 not: keep
  (not | never | can't) (always | even | properly | correctly)? (sync | syncing | synchronize) (properly | correctly | anymore | between | across | at all | right | up | my (data | entries | progress) | to my | with my (phone | watch | ipad | other | computer))?   0.70 not: keep
  except (doesn't | does not | won't | didn't | don't | isn't | not | can't) (always | even)? (sync | syncing) .. (apple health | health | google fit | healthkit | garmin | fitbit | strava | health connect | android | mac)
  (infinite | endless | eternal | perpetual | never ending | constant) (loading | buffering | spinning | load | loop~ | reload*)   0.84
  (can't | cannot | couldn't | unable to | won't let me | not able to) (even)? (reset | change | update | recover | retrieve) my (password | pass word | email | login | username | pin)   0.76 not: keep
    + unable to recover my password
facilitator  not: drop
  /^\W*(?:edit|update|edited|updated)?\W*(?:it'?s |now |all |they |this (?:is|has been) |the (?:issue|problem|bug) (?:is|was|has been) )*(?:fixed|resolved|sorted)(?: it)?(?: now| quickly| it)?(?:,? (?:thank you|thanks|great|yay)\b.*)?\W*$/   0.68
    + fixed now, thanks
