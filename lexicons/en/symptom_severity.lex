# The state of the person at the moment of use: too unwell to use it, or unwell
# and able to use it, or unwell and therefore coming back to it. A diagnosis
# alone is no code; getting better or worse through use is symptom_impact;
# danger in a crisis is crisis_safety.

factor   symptom_severity
name     Severity of symptoms and current mental state
group    user

facilitator  threshold 0.50  not: drop

  except @whenever (i | you) lost
  except (express* | feelings | breath~ | technique~ | mechanism~ | skill~ | reminds | communicate | talk to an | recommend it | feel better) ..4 (@whenever | if) (i | i'm | im | you | you're | your | i am | you are) @become? @quite? @lowstate
  except (downloaded | download | got | installed | started using | began) ..3 when (i | i'm) ..2 (was | had | felt) ..1 (bad | struggling | a | in)?
  except (control | vent | journal | write) .. (@whenever | if) (i | i'm | you | you are | you're) .. (having | have | had) (a | an | one of those) @quite? @rough (day | days | night | moment | week)

  except (@whenever | if | on | in | at) ..3 (@v3_state | @lowstate) ..6 (@cannot | don't | won't | doesn't | hard | forget | no energy)
  except (hard | difficult | impossible | @cannot | adjusts | adapts) ..6 (@whenever | if | on | in | at) ..3 (@v3_state | @lowstate)

# --- bad days and low hours -------------------------------------------------------
  (on | even on | especially on) (my | the | those | these | your | some)? @quite? (all my | both)? (@rough | anxious | good and bad) (days | nights | weeks)   0.64
    + it is there on my bad days
    + even on the worst nights i can do one minute
    - on the bad side it crashes
    - they had a rough week of outages
  (even on | especially on | including on | on even) .. (day | days | nights | night | morning~) .. (can't | when | bad | depressed | get out | worst | hard)   0.64
    + even on days when i cannot get up
  (my | our | your | me at my) (lowest | darkest | worst) (point~ | hour~)   0.55
    + i opened it at my lowest point
    - my worst purchase
  (@whenever | if) (i | i'm | im | i am | i've | you | you're | you are | we | we're) .. (having | have | had) (a | an | one of those | such a | the) @quite? @rough (day | days | night | moment | week | morning)   0.64
  because i was having a (bad | rough | hard) day   0.55
    + i open it when i am having a rough day
    - i had a bad time with the refund
  (having | had) (a | an | such a) (really | very)? (bad | rough | hard | tough | terrible) (day | night | week | time) .. (and | so | when | today) .. (this | app | it | download* | open* | used | use | run)   0.60
    + had a terrible week and this app carried me
  (worst day | bad day) .. (imaginable | ever | today | app | helps)   0.42
  (need~ | have) .. (when | whenever) .. (rough | tough | hard | bad) (time~ | day~ | patch)   0.45

# --- this state, and then the app ------------------------------------------------------
  except @reach_for ..5 if (you're | you are) (sad | scared | lonely) (of | and | about)
  @reach_for ..5 (@whenever | if) ..2 (i | i'm | im | i've | you | you're | my | we) ..2 @become? ..2 @lowstate   0.64
    + i use it whenever i feel down
    + it's my go to when i am anxious
    - i use it when i am happy
    - go to settings if you can
  (@whenever | if) (i | i'm | im | i've been) @become? @quite? @quite? @lowstate ..6 (use | open | turn | go | run | app | it | this | helps | comes | here | listen)   0.60
    + when i feel low i open this
    - when i get a bill i leave it
  @whenever (i | i'm | im | you | you're | your) @become? @quite? @quite? @lowstate   0.50
  except (help~ | helpful | useful | calm~ | calming | relax~ | sooth~ | nice | perfect | difference | saved | comfort~ | cheer~ | handy | friend | coach | works | better) ..4 (when | if) (i | i'm | im | i am | i've | you | you're | your | you are) @become? @quite? @quite? @lowstate
  except (helpful | useful | nice | perfect | great | good | handy | encouraging | app | calming | helped me | saved me | helps me) ..3 (when | if) (i | i'm | im | i am | i've | you | you're | you are | you've)? (having | have | had | have had)? (a | an | one of those | such a | the)? @quite? @rough (day | days | night | moment | week | morning)
  except (download | downloaded | leave | stop | angry) ..5 when i
    - so helpful when i feel down
    - i was angry when i saw the price
  (especially | expecially | specially) (when | during | in) .. (lows | episode~ | attack~ | breakdown)   0.64
    + especially when the lows come in november
    - especially when you pay for it
  (when | whenever) feeling (really | so | very | a bit | too | super | extremely)? @lowstate   0.55
  (when | whenever) (i | i'm | im) (am | feel)? ..2 (in | having | have | going through | experiencing | on the verge of | hit | in the middle of | get | getting) (a | an | my | the)? (full blown | bad | severe | major | depressive | mental | deep | real)? @onset   0.60
    + i reach for it during a panic attack
    + when i'm in a crisis i can still press the button
    - when i am having a chat
  @reach_for .. (during | in the middle of) (a | an | my | the)? @onset   0.64
  (go to | goto) .. (when | for) .. (feel* | i'm | anxious | stressed | anxiety | panic | down)   0.60
    + my go-to when anxiety hits
    - go to the store for it
  (when | whenever) (my)? (anxiety | depression | panic | ptsd | stress) (is | gets | was | hits | flares | kicks | spikes | acts | are) .. (through the roof | at its | high | bad | worst | up | in | racing | spiraling | worse | peak)?   0.58
  (when | whenever) (my | your) (mind | thoughts | head | brain) (is | gets | are | starts | won't) .. (racing | spiral* | dark | stormy | overwhelm* | stop | bad | race | loud)   0.58
    + i use it when my anxiety is at its peak
    - my anxiety is better when the bill is low
  (mind | thoughts | head | brain) (is | are | was | won't) (racing | stop | stormy | spinning) .. (sleep | night | app | this | time)   0.50
  (going through | going thru) (a | something | some | really)? (really | very)? (tough | hard | rough | difficult | bad | dark | something | crisis | stuff) .. (time~ | patch | period | app | it | depend | here | always)?   0.40
  (helps | helpful | great | good | perfect | amazing | best) .. (times | moments | days | time) (of | when | that | i | i'm | where) .. (not feeling well | distress | panic | overwhelmed | overwhelm* | low | need | despair)   0.55
    + great in moments of panic
    - good times of day to ring
  (times | moments) .. (world | life | everything) .. (overwhelm* | too much | falling apart)   0.60
  (come | comes | coming | go | turn | run | return) (back)? to (this | it | the app | this app) .. (when | whenever) ..5 (crap | shit | hard | rough | tough | bad | overwhelm* | gets in the way | falls apart)   0.60
  (in | through) (my)? (darkest | lowest | hardest) (hour~ | time~ | moment~ | day~)   0.60

# --- made for the unwell -----------------------------------------------------------------
  (short | simple | easy | quick | gentle | small | low effort) .. enough (for | when) .. (depress* | anxious | adhd | brain | tired | foggy | exhausted | low)   0.75
    + short enough for my foggy brain
    - short enough for my commute
  (for | with | helps | my | works) my (adhd | add | anxious | depressed | depressive | autistic | ptsd | bipolar | foggy | neurodivergent) (brain | mind | self)   0.65
    + perfect for my adhd brain
    - my brain and the ad breaks
  (only | one) (thing | app | exercise) .. (i | i could | i can) .. (manage | do | handle | get myself to) .. (when | on (a | my)? (bad | rough | low) days)   0.45
  too (tired | exhausted | stressed | anxious | overwhelmed | depressed | sick) to (sleep | think | fall asleep | do | talk | function | write) .. (app | it | this | put | open | use | listen)   0.60
    + too stressed to write, so i put on a story from this
    - too tired to talk
  (no energy | can't get out of bed | cannot get out of bed | can't function | barely function) .. (still | app | this | it | can do | can)   0.55
  (meets | meet) .. where (i | i'm | im | you | you're) .. (at | are)?   0.55
    + it meets me where i am
    - meet me where the coffee is

# --- stirred up, too unwell, made for the well --------------------------------------------
# A wish turns a facilitator to this pole, with less weight than it had; the
# threshold keeps such turned hits out unless they are strong or several.
barrier  threshold 0.55  not: drop
  too @unwell .. to @take_part   0.75
    + too depressed to do the homework
    + way too anxious to follow it
    - never too tired to use it
    - too many ads to follow it
  (@cannot | hard for me to | difficult for me to | impossible for me to | struggle~ to | trouble) (even | really)? @concentrate ..4 (@ailment | mind | thoughts | racing | brain | ill | tired | fog | overwhelmed)   0.70
    + hard to sit still with my adhd
    + can't focus when my thoughts race in a panic
    - cannot focus the camera
  @ailment ..6 (@cannot | impossible | too hard | difficult) ..4 (concentrate | focus | sit | sit still | sit through | pay attention | meditate | follow)   0.65
    + with my anxiety i can't sit through a session
    - my anxiety is gone, hard to believe
  (when | if | while) (i'm | i am | im | you're | you are | already | someone is) ..2 @unwell .. (can't | cannot | couldn't | hard to | impossible | difficult to | don't want | last thing | useless | too much)   0.65
    + when i'm panicking i can't listen to that
    - when i am calm i can listen to anything
  (last thing | not what | isn't what) .. (need | needs | want) .. (depress* | anxi* | panic* | crisis | overwhelmed | suicidal)   0.65
    + the last thing i need when i am depressed
    - last thing i need is a new phone
  (isn't | not | aren't | wouldn't | won't) ..2 (great | good | helpful | suitable | work | ideal | for | recommend* | designed | meant | tool | solution) .. (someone | people | anyone | those | you | if) ..4 already (overwhelmed | depressed | anxious | stressed | struggling)   0.70   not: keep
  (isn't | not | aren't | wouldn't | won't) ..2 (great | good | helpful | suitable | work | ideal | for | recommend* | designed | meant | tool | solution) .. (someone | people | anyone | those | you | if) ..4 (severe* | serious* | deep* | chronic | extreme | debilitating | clinical*) .. (@ailment | disease | issue~ | condition~ | disorder~ | crisis | problems | needs)   0.70   not: keep
    + not for people with severe depression
    + not suitable for anyone already struggling
    - not good for people without money
  (if (your | you're | you are | you) | only (if | for) | for (people | those | anyone) (with | who)) ..3 (mild | minor | slight) .. (depress* | anxi* | mental | issue~ | crisis | stress | case | symptoms | downturn)   0.58
  (if (your | you're | you are) | only if | for those who | for people who) ..3 (good headspace | good place | good mood | not seriously | do not need serious*)   0.58
  (have | got | with) (an | a) (easy | mild | minor) mental   0.58
  (only | good app | works | fine) (if | for if) (your | you're | you are) happy   0.60
    + nice if you're in a good headspace
    - if it made you happy give five stars
  (mild | minor) (anxiety | depression | stress | issues | symptoms | cases)   0.40
  (past | beyond) the point of   0.60
  (need | needs | require) .. (serious | actual | real | more than) .. (because | i'm | since) .. (suicidal | severe* | really sad | depressed)   0.56
  i'm (really | too | so)? (suicidal | far gone | severely depressed | really sad)   0.40
  (if | when) (you're | i'm | you are | i am) (really | so)? (deep | stuck) .. (depression | depressive | episode | burnout) .. @beyond_me   0.60
  (deep | deeply | middle | depths | stuck) .. (in | into | of) .. (depression | depressive | episode | burnout | panic) .. @beyond_me   0.60
    + deep in depression, everything was too much
    - deep in the depths of depression this app lifted me
  (ask* | asking | expect* | expecting | make | making) .. (mentally ill | @unwell) (people | person | users | ppl) .. (to | answer | do | keep)   0.65   not: keep
    + asking depressed people to write essays
    - asking depressed people for money
  (adhd | add) (brain | mind | people | person | attention) .. (@beyond_me | bored | lost | not | struggle~)   0.60
    + my adhd brain cannot do twenty minutes
    - my adhd brain loves it
  (for | as) (someone | a person | people | somebody | anyone | those) with .. @ailment ..5 (overstimulat* | overwhelming | too much | annoying | distracting | unusable | exhausting | stressful | impossible)   0.62
    + for someone with adhd it is visually overstimulating
    - for someone with adhd it is a gem
  (if you | if you've | anyone who | people who) (have | has | suffer* | struggle*) .. @ailment ..6 (cannot recommend | can't recommend | don't recommend | would not recommend | wouldn't recommend | avoid | not for you | stay away)   0.68   not: keep
    + if you have ocd this is not for you
    - if you have ocd try this
  (no energy | don't have the energy | didn't have the energy | have no energy | too little energy | no motivation) (to | for) .. (@take_part | it | this | all)   0.60
    + no energy to log all that
    - no energy drinks please

# --- the same, said in other ways ------------------------------------------------------------
  (don't | do not | didn't | doesn't | can't | never | not | no | without | lack~ | lacking | zero | struggle~ to | hardly | barely) .. (have | find | muster | get | got)? (the | any | enough | my)? (focus | energy | strength | concentration | attention span | motivation | enthusiasm | spoons | bandwidth | brain power | mental capacity | will) (and | or)? (energy | focus | strength | enthusiasm | motivation)? .. (to | for) .. (open | start | log | use | write | do | sit | read | listen | meditate | follow | answer | app | it | this | keep)   0.62   not: keep
    + i lack the energy to open it
    + i never find the focus to sit through it
    - no energy in the narrator's voice
  except (when | even if | even when | if) (i | you) .. (don't | can't | lack~ | no | not) .. (energy | focus | motivation | strength) .. (to | for) .. (open | start | log | use | write | do | sit | read | listen | meditate | follow | answer | app | it | this | keep)
  (not | isn't | aren't | never | nothing | unlikely | doesn't | won't | don't) .. (for | help | work | enough | made for | designed for | geared) .. (people | anyone | someone | those | person | somebody | folks | you | me)? .. (real | actual | severe* | serious* | major | extreme* | chronic | deep* | clinical | legit* | true | genuine | bad) (mental | depress* | anxi* | illness | issue~ | problem~ | condition~ | disorder~ | trauma | ptsd | health)   0.68   not: keep
    + never made for somebody with serious depression
    - not for me, the price is a serious problem
  except (real | serious | bad | actual | major) (problem~ | issue~) .. (app | price | bug~ | money)
  (severe* | serious* | extreme* | bad | deep* | chronic | debilitating | major | complex) (mental | depress* | anxi* | illness | issue~ | disorder~ | condition~ | trauma | ptsd | case~) ..4 (unlikely | won't | will not | doesn't | does not | isn't | is not | can't | wouldn't | not going to) ..1 (work | help | enough | suitable | for you | do much | do anything | touch)   0.62   not: keep
    + with severe depression this won't help
    - a bad bug won't help
  severe* .. (unlikely | won't | isn't | not) .. (work | help | enough)   0.58   not: keep
  except (serious* | bad | major | extreme*) (bug~ | issue~ | problem~ | glitch~)
  (@quitting | delete | deleting | stop | stopping | uninstall) ..6 (before (i | it) | because (it | i) | since it | it | as it | so) ..4 (worse | more anxious | more depressed | more stressed | anxiety | panic | spiral~ | triggered | triggering | overwhelm* | upset)   0.58
    + i deleted it before i feel even worse
    - i stopped because the price got worse
  except (price | app | service | ads | bug~ | update~) .. (worse)
  (made | makes | making | make | gave | gives | left) me ..3 (worse | anxious | stressed | panic* | depressed | overwhelmed | panic attack~ | anxiety | suicidal | upset) ..8 (@quitting | deleted | delete | deleting | uninstall~ | uninstalled | stopped | stop using | had to stop | turn it off | quit)   0.62
    + it made me so anxious i deleted it
    - it made me less anxious
  (brain injury | head injury | brain fog | concussion | chronic fatigue | dementia | memory (loss | problems | issues) | dyslexi* | migraine~ | severe depression | depressive episode~) ..6 (can't | cannot | couldn't | hard | difficult | impossible | not function | struggle~ | trouble | unable | overwhelm* | too much) .. (@concentrate | finish | use | read | complete | remember | function | follow)?   0.55
    + with my brain fog it is impossible to finish
    - brain fog is gone
  (my | when my | if my) (adhd | add | anxiety | depression | ptsd | mind | brain | thoughts) .. (won't | doesn't | does not | wouldn't | refuses to) (let me | allow me | stay | sit | stop | shut | slow) .. (still | long | focus* | concentrate | racing | finish | meditat* | down | quiet | up)   0.58   not: keep
    + my mind won't stay still long enough
  too .. (overwhelming | stimulating | triggering | much | intense | heavy) (for (my | me) | when) .. (anxi* | depress* | adhd | add | autis* | ptsd | panic* | brain | state | condition)   0.64
    + too intense for my ptsd
    - too heavy for my phone

# --- using it stirs it up, and they stop -----------------------------------------------------
  @stirs .. @distress ..8 (@quitting | had to turn | cancelled)   0.65
    + the questions set my anxiety off so i quit
    + it made me spiral so i stopped using it
    - it triggered no panic and i never stopped
  (@quitting | stopped | can't use | couldn't use) ..8 @stirs .. (@distress | worse | stressed | anxious)   0.60
    + i deleted it as it sent my anxiety through the roof
    - i stopped the ads that gave the app a bad name
  (anxiety | stress) (through | thru) the roof ..6 (@quitting | hard for me)   0.60
  (logging | tracking | writing | recording | thinking about | reading | seeing) .. (how bad | how sad | feelings | mood~) .. (made | makes | making) me .. (worse | spiral* | sad | depressed | anxious)   0.56

# --- unwell and able: general ways of saying it --------------------------------------------------
facilitator  not: drop
  (about)? all i (can | could) (manage | face | handle | bear | cope with)   0.66
  + Two breaths are all I can manage.
  (only | one) (thing | app | place | button | exercise | bit | part) ..2 (i | i'm) (can | could | able to) (manage | face | go | handle | reach | bear)   0.62
  except (one | only) (thing | place | app) ..2 i (can | could) go ..2 (wrong | see)
  + It is the one thing I can face.
  (i | that i | which i) can (always | still | at least) (face | manage | bear | tap | press | poke)   0.62
  + A short one that I can always face.
  the (worse | lower | sadder | sicker | more anxious | more depressed) (it | i | things) (get | gets | feel | am | feels) the more i (lean | use | open | need | rely | turn | listen | come)   0.80
  + The lower I feel the more I open it.
  (on | those) (the | those)? days ..8 i can (still | always | at least | just) (do | open | use | write | log | breathe | tap | press | poke | manage)   0.70
  + On days of fog I can still write one line.
  (couldn't | cannot | can't | could not) (read | follow | move | talk | speak | think | focus | string | get up | get out) ..8 (i could | i can | could still | can still) (follow | do | use | manage | press | listen | open)   0.66   not: keep
  + I couldn't read a book, I could follow these.
  (nothing | no energy | no strength | no words) (left)? (in me | in the tank) ..4 (one | this | still | except)   0.62   not: keep
  (one | two | three | 1 | 2 | 3 | five | 5) (minute | min | tap | button | line) ..4 (bad days | bad day | rough days | can always | can still | when i'm (low | down | ill | flat | exhausted) | i can face | brain fog)   0.66
  + A one line entry for bad days.
  (low | bad | rough | dark | depressed | flat | foggy) day ..2 (button | mode | version | setting | option)   0.68
  + There is a bad day mode.

# --- too unwell: general ways of saying it ------------------------------------------------------
barrier  not: drop
  too ..1 @v3_spent to (even | really | actually | be able to)? @v3_engage   0.72
  except too ..1 @v3_spent to (write | type) (a | this) review
  + I am too drained to even start it.
  too ..1 @v3_spent for (it | this | homework | lessons | all that | reading | typing | exercises | any of it | the (lessons | exercises | questions))   0.66
  + Far too shaky for typing.
  (lower | worse | sicker | more depressed | sadder) i (get | feel | am) ..1 the less ..5 (open* | face | use | do | write | log | it)   0.75
  + The worse I feel the less I use it.
  (my | the) (brain | head | mind) ..1 (is | was | goes | went | turns to | feels | had) ..1 (mush | fog | foggy | fried | porridge | soup | cotton wool | too scattered | left the building | blank) .. (@cannot | right now | after | when | gave up | too)?   0.58
  + My head is porridge and I gave up.
  (reading back | rereading | logging | writing | answering | question~ | tracking | check in | check ins | quiz | exercise | lesson~) ..8 (set~ me off | made me spiral | makes me spiral | made me panic | triggered me | sent me) ..8 (stop* | quit | bin | binned | delete* | gave up | give up | uninstall*)?   0.60
  + The questions set me off again.
  (had to | have to | needed to | need to) (stop | quit | bin | delete | turn it off | close | leave | pause | uninstall) ..5 (for my (own good | sanity | own sanity) | panic* | triggered | spiral*)   0.64
  + I needed to quit it for my sanity.
  (felt | feel | feeling) ..1 worse ..3 after (every | each | logging | using) ..3 (so i | so had to | quit | stopped | deleted | and stopped)   0.66
  + I feel worse after each entry so I stopped.
  (panic | anxious | depressed | low | adhd | foggy | exhausted | ill) ..8 (@cannot | can't) ..2 (face | manage | bring myself | deal with | get myself) (to)? (open* | it | use | using | the app | this)   0.64   not: keep
  + When I'm low I can't bring myself to open it.
  (adhd | add | my brain | attention span) ..3 (wanders | wandered | checks out | checked out | switch* off | left the building | gone after | bails)   0.62
  + My brain checks out after two minutes.

# --- the state, and what cannot be done in it ----------------------------------------------------
barrier  not: keep
  (on | when | in | since | with | during | if | so | my | at) ..3 @v3_state ..6 (@v3_stuck | beyond me | an effort | too much effort | out for me | forget (about | to) | gave up | more than i can | got in the way | gets in the way | goes over my head | swim | lose track | is torture)   0.64
  + In a flare even one question is beyond me.
  + On bad days the lessons are an effort.
  (@cannot | haven't been able to | hard for me | hard to | struggle* to | wasn't able to | couldn't) .. (finish | use | open | do | follow | focus | concentrate | keep up | sit | read | log | start | complete | touch | get through) ..6 (with my | because of my | when i'm | when i am | when im | on my | due to my | during my | in my | while i'm | at my) ..1 @v3_state   0.68
  + I couldn't keep up with it because of my burnout.
  (talking | writing | logging | checking | closing my eyes | sitting | question~ | questionnaire | quiz | body scan | reading | meditat* | lesson~ | exercise~ | journaling | tracking | it | this) ..8 (made me | makes me | set off | sets off | triggers | triggered | brought it (all)? back | upset me | stirred | stirs | gave me) ..8 (had to stop | so i stopped | so i quit | i quit | closed it | out for me | never again | gave up | deleted | deleting | uninstalled | had to (close | quit | delete))   0.70
  + The body scan gave me flashbacks, so I quit.
  (depression | anxiety | adhd | ptsd | illness | trauma | grief | fatigue | ocd) (got | gets | stood | stands | keeps getting) in the way   0.72
  + My grief got in the way.
  attention span ..2 (shot | gone | zero | tiny | too short | ruined | like a)   0.66
  + My attention span is gone.
  (too | so) (low | ill | sick | depressed | anxious | tired | weak | exhausted | overwhelmed | drained | burned out | burnt out) (to | that) ..3 (move | get through | get up | tap | read | even | start | finish | reply | speak | think)   0.58
  except (too | so) (low | ill | sick | depressed | anxious | tired | weak | exhausted | overwhelmed | drained) (to | that) .. (but | still | this | app | helps)
  + I was too weak to get through the first page.

# --- the state, and what can still be done ----------------------------------------------------------
facilitator  not: drop
  @reach_for .. (it | this | for it | to it | the app | here) ..3 (whenever | every time | each time | when | as soon as | once) ..4 @v3_onset ..2 (coming | strikes | starts | hits | gets | kicks | comes | creeps | rises | builds)   0.70
  + I run to it as soon as dread creeps in.
  (whenever | every time | each time | when | as soon as | once) (the | my | a | an)? @v3_onset ..2 (coming | strikes | starts | start | hits | hit | get | gets | kicks | comes | come | creeps | rises | builds) ..4 (i (open | use | turn | grab | reach | go | put | play | start) | this app | it's here | this is)   0.70
  + When nightmares come I put this on.
  (go to | goto) (when | for when) .. @v3_onset   0.68
  even ..1 (at my | in the thick of | in the middle of | during | in) (a | my | an)? ..1 (sickest | worst | lowest | manic | depressive | panic | episode | hospital | phase | attack | crisis)   0.68
  + Even during a depressive phase I keep it up.
  (in any state | whatever state i'm in | no matter how (low | bad | ill | sick | tired | depressed | anxious | exhausted | awful | rough) (i | my | things | it))   0.66
  + I can do it no matter how ill I feel.
  (doesn't | never | does not | don't | won't) (ask | asks | demand~ | expect~ | require~ | need~) .. (much | energy | effort | a lot | thinking | focus) ..6 (when | energy | bad | low | ill | tired | exhausted | from me)   0.68   not: keep
  + It never demands a lot when I'm low.
  (flare~ | flare up | relapse~ | bad episode | hospital stay | hospital | manic phase | depressive episode | psych ward | bad week | bad month) ..6 (still | kept | could | managed to | used it)   0.64
  + Two relapses this year and I still kept writing.
  used it ..3 (through | during) ..3 (hospital | relapse | episode | flare | breakdown | psychosis | mania | detox)   0.68
  (gentle | light | short | soft | calm | slow | easy) enough ..2 (that | for | not to) ..1 my ..1 @v3_state   0.72
  + Slow enough for my ptsd.
  (not | isn't | never) (too)? (overwhelming | overstimulating | triggering | too much | demanding) (for | to) (my | an | a | someone | people) ..3 (@v3_state | brain | mind)   0.70   not: keep
  + It's never overwhelming for my adhd.
  (one tap | one click | one button | single tap | emoji | no words | no typing | no reading) ..4 (when | on | if) ..3 (too much | words | @v3_state | hard | can't | nothing left)   0.68
  + One click when speaking is too much.
  (can't | cannot | couldn't) (focus | concentrate | sit | read | follow) ..8 i can (focus | concentrate | sit | read | follow | do) ..1 (this | it | these | here)   0.74   not: keep
  + I can't follow films, I can follow these.

# --- the same in other words ----------------------------------------------------------------------
barrier  not: keep
  (too many | too much | too long | too hard | too complicated | hard to | last thing) ..6 (when | if | while) (you're | i'm | im | you | i) ..4 (@v3_state | no energy | barely | can't function | no spoons)   0.66
  except (when | if) (you're | i'm | im) ..6 helps
  + Too many boxes when you have no energy.
  (when | if | whenever) (i'm | im | i am | i get | i feel) ..1 @v3_state i ..2 (don't | never | can't | won't | cannot) ..2 (open | use | touch | log | feel like | want to | bother)   0.70
  too far gone   0.64
  (journaling | journalling | writing | logging | tracking | meditating | thinking | dwelling | it) ..1 (makes | made | making) me ..2 (ruminate | dwell | obsess | spiral | overthink)   0.60
  (body scan~ | meditation~ | breathing | exercise~ | session~ | audio | question~ | quiz | story) ..2 (gave | gives | caused | causes | triggered | triggers | induced) ..2 (panic | flashback~ | anxiety attack~ | meltdown~)   0.60 [both]
  + The breathing gave me flashbacks.

facilitator  not: drop
  i can (do | use | manage) (it | this | them) ..1 (from bed | in bed | lying down | even when | even if | on bad days)   0.66
  even (when | if | while) (i'm | im | i am | you're)? ..1 @v3_state   0.62
  except even (when | if | while) (i'm | im | i am | you're)? ..1 @v3_state ..6 (@cannot | don't | won't)
  + It works even while manic.
  (during | in | through | on) my (darkest | worst | lowest | hardest | blackest) (moment~ | hour~ | time~ | day~ | night~)   0.64
  (go to | goto) (when | for when) ..2 (can't | cannot) (sleep | breathe | cope | think | settle)   0.64   not: keep
  when everything ..1 too much   0.62

barrier  not: keep
  (with | because of) my ..1 @v3_state ..3 (never | hardly | rarely | seldom) ..1 (manage | finish | keep | remember | get | open | last)   0.70
  + With my adhd I hardly finish a lesson.
  (overload~ | overloaded | overloads | overstimulates | overstimulated | overwhelms | overwhelmed | fries) my ..1 (@v3_state | brain | mind | head)   0.66
  (can't | cannot | couldn't) (read | follow | take in | process | concentrate on) ..5 (when | while | if) (i'm | i am | im | my (head | mind | brain)) ..2 (foggy | fog | low | ill | panicking | anxious | exhausted | racing | depressed | gone | full)   0.72

facilitator  not: drop
  (perfect | great | good | ideal | made | works | helpful | best) (for | on) ..1 (low energy | bad | foggy | rough | flare | hard | dark | exhausted | sick) (day~ | nights | weeks)   0.68
  + Made for flare days.
  even (at | when | if) ..3 (full panic | panic | can't think | cannot think | brain is | in tears | sobbing | shaking | falling apart)   0.66
  (lean on | rely on | reach for | cling to | turn to) (it | this) ..3 (bad | worst | dark | low | hard | rough) (spell~ | day~ | time~ | moment~ | night~ | patch~)   0.70
  + I cling to it through dark spells.

# --- said in still other ways ---------------------------------------------------
barrier   not: keep
  (difficult | hard | impossible | overwhelming | stressful | too much | unusable | overstimulating) ..4 (for (people | someone | those | anyone | us | me) (with | who) | especially (if | when | for) | when (i'm | you're | i am | you are) | if (i'm | you're)) ..4 (depress* | anxi* | adhd | ptsd | autis* | panic* | overwhelmed | mental illness* | executive dysfunction)   0.62
    + too much for somebody, overwhelming if you're already panicking
    - difficult for me to say how much my anxiety improved
  except (hard | difficult | tough) (time~ | day~ | stuff)
  except (hard | difficult) (to say | to find | to explain | to express)
  i (can't | cannot | couldn't | could not) (just)? (sit | stay) still (for | long | that | very | enough | through)   0.60
    + I couldn't stay still long enough

# --- the state that makes one open it, said in more ways ---------------------------
facilitator  not: drop
  (whenever | when ever | anytime | any time | every time | each time) (i | my (body | mind)) (feel | felt | get | start | am) (my (self | body | mind) | myself | like i)? (becoming | getting | to get | start~ to feel | cannot | can't | really | so | very | overly | too)? (cope | stressed | overwhelmed | anxious | panicky | tense | triggered | low | spiral*) ..8 (i (use | open | turn | put | pull | reach) | i (go | come | listen) to | app | this)   0.64
    + whenever I feel myself getting tense I open this app
  except (whenever | anytime | any time | every time | each time) i ..5 (open | use | try) (it | this | the app) ..3 (stressed | anxious | overwhelmed)
  (reach out to | turn to | go to | come to | come back to | open | use) (it | this | this app | the app) (@whenever | if | during | in) ..4 (hard time | rough time | heightened | triggered | crisis | near crisis | overwhelmed | at my (worst | lowest) | at my wits end | can't (cope | breathe | calm down | think) | desperate | in distress | emotional state~)   0.64
    + I turn to this app when I can't cope
  except (don't | not | never | can't | unable) ..3 (turn to | use | open | go to)
