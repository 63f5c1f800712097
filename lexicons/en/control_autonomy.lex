# Agency: coping with one's own state, managing it, tools in hand, choosing the
# pace. The opposite is a program that forces, pushes, traps or makes dependent.
# "Helps with my anxiety" is symptom_impact; control over settings and labels is
# personalization_fit; a subscription that cannot be cancelled is cost_billing.

factor   control_autonomy
name     Feeling in control of one's own health
group    program

# "Does not help me cope" is a lack of effect, not a loss of control: dropped.
facilitator  threshold 0.50  not: drop

# --- coping and managing ------------------------------------------------------
  @helps .. (cope | coping | manage | managing | deal with | dealing with | deal | handle | handling | navigate | navigating)   0.75
    + it helps me cope with grief
    + helping me manage a rough winter
    + helps u deal w stress
    - help me manage my subscription
    - nobody helps you deal with the billing
  except (use | used | using | started | trying | try | tried | hope | hoping | wanted | need | looking | someone | if you | idea) .. (manage | managing | cope | coping | deal with | handle | navigate)
  except @helps .. (manage | managing | deal with | handle | dealing with) .. (subscription~ | account~ | billing | payment~ | ads | notifications | customers | app | data | storage | refund~ | options)
  @helps .. (control | controlling | regulate | regulating) .. @burden   0.75
    + helps me control my anger at the wheel
    - help me control the volume
  except (learning | learn | figure out | know) how to navigate
  except idea how to (navigate | control | manage | handle)
  except (want | like | wanted) to know how to (manage | cope | handle | deal with | control) .. (@burden | it | them)?
  except (someone | person | anyone | people | those | who | who's | used to | using to | downloaded to | need to | trying to | struggling to) .. (manage | managing | manages) @owner? ..2 @burden
  except @helps .. (control | controlling) .. (volume | sound~ | music | notifications | speed | settings)
  (helpful | great | useful | perfect | wonderful) (for | in | when | at) (helping)? (me | you)? (cope | coping | manage | managing | deal with | dealing with | handling)   0.70 [both]
    + great for managing stress
    - good in dealing with refunds
  @helps .. (overcome | overcoming | conquer~ | combat~ | tackle~ | fight | fighting | battle) .. @burden   0.42
  (way | how) i (handle | handled | deal with | cope with | react to | respond to | manage)   0.60
    + it changed the way i handle bad news
    - the way they manage it
  (easier to | able to | ability to | how to | learn to | learned to | learning to) cope   0.65
  (instead of | rather than) being controlled by   0.65
  @helps .. (manage | control | regulate | handle) .. (myself | it | them)   0.65
  @teaches .. @coping   0.75
  except (don't | didn't | not) know how (to | i'd | i would)? (cope | handle | manage | deal with)
  except know how i'd cope
    + it taught me to handle my anger
    - learn from your customers
  (how to | how you can | how i can | ways to | way to | able to | ability to | easier to | better at | better able to | capable of | equipped to | learning to | i can | you can | can now) (better | properly | effectively | actually | also | finally)? @coping ..2 (@burden | it | them | myself)   0.65
  except (don't | didn't | not) know how to (handle | cope | manage | deal with | control) (them | it | my)?
  except i can overcome most
  except no idea how to navigate (this | the | it)?
  except other way~ to control it
    + i am better at handling my moods
    + shows you how to manage panic
    - i had to manage the account
    - had to deal with a bug all week
  (better | different | new | healthier | healthy | great | helpful | useful | effective) (way~ | tool~ | skill~ | strateg* | technique~ | method~ | tip~ | habit~) .. (@coping | deal | dealing | react | respond | think)   0.75
    + new ways to handle bad news
    - a better way to get refunds
  (coping | cope) (skill~ | mechanism~ | strategy | strategies | tool~ | technique~ | method~ | exercise~)   0.60
    + a set of coping skills for every day
    - scoping out other apps
  @coping_tool (to | for | on | in | that | how) (help | to)? (me | you | us | one)? (better | actually | properly)? @coping   0.66 [both]
    + simple techniques to control panic
    + tools for dealing with stress
    - the tips are about investing
  (manage | manages | managing | managed | regulate | regulating | tame~ | taming | keep control of) @owner? ..2 @burden   0.60
  (overcome | overcoming | overcame | conquer~ | combat | combating) @owner? ..1 @burden   0.42
    + i manage my stress with this
    - poorly managed app with a lot of work to do
  (cope | coping) with @owner? @burden   0.65
  (deal with | dealing with) @owner? @burden .. (better | easier | effectively | in a healthy)   0.70
    + now i deal with stress better than i did
    - i deal with anxiety every day
  (self regulation | self regulate | self management | self manage | self coach~ | self mastery | self efficacy | self control | self discipline | self soothe | self soothing | self medicate)   0.65
    + better self-regulation since june
    - the self help tab is empty
  (self care | self healing | healing | wellness | mental health) (journey | routine)   0.30
  (@helps | allow~ | allowed | remind~ | let~ | encourage~ | make sure | learn~ | want to) .. (take | taking | takes) (better | good | more)? care (of | for) (myself | yourself | my mental | your mental | ourselves | my mind)   0.65
    + it reminds me to take care of myself
    - take care of your app please
  (care | caring) for myself   0.60

# --- being in control --------------------------------------------------------------
  (in | under | get | got | getting | gain~ | gaining | regain~ | regaining | take | taking | took | have | having | more | sense of | feel~ of | back in | better | some | losing | lose | back) ..1 control ..1 (of | over | my | your | again | back | the)   0.75 [both]
    + i feel in control of my days again
    + taking back control over my mind
    - i want more control over the volume
    - in control of your data
  except (in | more | have | having | better | some) ..1 control ..1 (of | over | the) .. (volume | sound~ | music | settings | data | notifications | speed | playback | audio | video | privacy | reminders | screen | layout)
  except more control over the
  (under control | regain control | regained control | gain control | gaining control | take control | taking control | took control | feel in control | more in control | more control | back in control)   0.70 [both]
  except (can't | cannot | crucial | having trouble | trouble) .. (in | have) control (over | throughout)?
  except out of my control
  except (can't | cannot | couldn't) .. control my (anxiety | emotions)
    + my worry is under control
    - birth control was not an option in the list
  (control | controlling | master | mastering) @owner? (anxiety | anger | emotions | feelings | thoughts | mind | stress | depression | panic | mood~ | breathing | breath | urges | impulses | myself | yourself)   0.58
  except (problem~ | trouble | issue~ | difficulty | struggle~ | hard | unable | can't) ..2 (control | controlling)
    + i can control my breathing when it starts
    - the timer controls my screen
  (i | you) (can | could | am able to | know how to) .. control (it | them)   0.55
  (easier | easy | how) to control   0.50
  (in charge of | take charge of | taking charge of | took charge of | ownership of) .. (my | your | myself | it)   0.65
  except (mom | mum | dad | parents) is in charge of my
    + finally in charge of my own head
    - who is in charge of the billing
  (driver's seat | driving seat | steering wheel)   0.70
    + back in the driving seat
    - the narrator sounds like a driver
  (get | getting | got | keep | keeping | have) (a)? (hold | grip | ahold | handle | grasp) (of | on) .. (myself | yourself | emotion~ | anxiety | thoughts | things | it | life | feelings | stress)   0.70
    + got a grip on my anxiety
    - got hold of support at last
  (keep | keeps | keeping | kept) .. (at bay | in check | head above water)   0.48
    - keeps checking the weather
  (get | getting) ahead of .. (anxiety | stress | panic | it | depression)   0.65

# --- tools in hand -------------------------------------------------------------------
  @gives .. @skill (i | you | we | one)? (need | needed | can use | to (use | work | help | deal | cope | manage | calm | get | properly | apply | reduce | combat | survive | respond))   0.60
  @gives .. @skill   0.42
    + gives me the tools i need for exam week
    + it taught me skills to use when panic comes
    - the tool bar needs an update
  (tools | skills | techniques | strategies) (that | which)? (i | you) (can | now | can now) (use | apply)   0.60
  (proper | right | useful) (tools | skills) .. (need | needed | to calm)   0.60
    + techniques i can use in the middle of a meeting
    - the tools i used to have are gone
  (strategy | strategies | technique~ | methods | skills) .. (to | for) .. (anxiety | stress | depression | panic | combat | issues | thoughts | sleep | emotion~ | relieve | relieving | tension)   0.60 [both]
  @teaches .. (how to)? (calm | ground | soothe | center | slow | relax | breathe | regulate | talk | bring) .. (myself | yourself | my | your | down | heart | mind | in)   0.60 [both]
    + taught me how to calm myself down
    - never learned how to cancel
  @teaches (me | you)? how (to | not to | to not | you can) .. (anxiety | stress | panic | depression | thoughts | myself | emotions | breathe | relax | spiral~ | respond | react)   0.60
  (calm | calming | ground | grounding | soothe | soothing | pull | talk) (myself | yourself) (down | out | through | back)?   0.40
  (combat~ | counter~ | rewir* | rephras* | redirect~ | replace~ | restructur* | question~ | defeat~) ..1 (@owner)? (negative | distorted | anxious | unhealthy | irrational | bad | intrusive | unhelpful | my | your) (thoughts | thought patterns | thinking | self talk | mindset | brain | mind)   0.45
  (challeng~ | reframe | reframes | reframing) ..1 (negative | distorted | anxious | my | your | the | these | those) (negative | distorted | anxious | own)? (thoughts | thinking | thought | thought patterns | perspective)   0.50 [both]
    + i challenge my negative thoughts now
    - it challenges the usual thinking about money
  reframing (thoughts | exercises)   0.55
  reframe thoughts   0.60 [both]
  (work | works | working | worked) (me | you | things)? through ..1 (it | things | issues | problems | emotion~ | feelings | thoughts | anxiety | stuff | what | my | your | trauma | situation~ | difficult)   0.52
    + it lets me work through my issues in peace
    - work through the installation steps
  (get | gets | getting | got | gotten | help~ | helped | pull~) @someone? (to)? (get)? through .. (tough | hard | rough | difficult | bad | dark | worst | challenging | stressful | moments | times | anything | each and every day | panic | situations | situation | life's)   0.44
    - get through to support on a bad day
  (ready to face | prepared to face | ready for) .. (challenge~ | fears | anything)   0.55
  (advocate for | stand up for | speak up for) .. (myself | yourself | my | medication)   0.65

# --- the same, said in other ways ------------------------------------------------------
  (how to | ways to | way to | able to | easier to | ways i can | ways of) (better | actually | just | mindfully | healthily)? (breathe | calm down | calm myself | ground | grounding | relax myself | react | respond | recover | self soothe | pause | stop spiral* | prevent | avoid spiral* | get through | move past | let go of | break) .. (stress* | anxi* | panic | anger | situation~ | attack~ | episode~ | emotion~ | thoughts | when | things | habits | properly | better | hard | negativ*)   0.60   not: drop
    + i know how to breathe in a stressful moment
    - how to get through the sign-up
  except (didn't | doesn't | don't | not | bot | ai) .. know how to (respond | react)
  (mental | emotional | coping | my | own | personal | anxiety) (health | coping | self care)? (tool box | toolbox | toolkit | tool kit | toolbelt | tool belt | arsenal)   0.64
    + one more thing for my mental toolbox
    - the toolbox menu hides
  (remind~ | tell | telling | convince) (myself | my self) (that | to | i | i'm | it's | how)   0.42
    - remind myself daily of the bill
  except remind~ (myself | my self) .. (bill | cancel | pay)
  (able to | help~ | helps | helped | can | how to | learn~ | way to | ways to | started to) (help~ | heal~ | support~ | better | work on | love | take care of | care for | be kind to | be there for | put | stand up for | believe in | trust | forgive) (myself | yourself | ourselves | oneself)   0.50   not: drop
    + i can help myself now
    + a way to support yourself
    - the scroll bar needs a push
  (helping | helped | helps) (me | you) (to)? (focus on | work on | prioritize | better | improve | look after | put) @myself   0.58
    + it is helping me focus on myself
  (take | takes | taking | took | taken) (better | good | more)? care of (myself | yourself | my self | my mental | your mental | my own)   0.55
  except (you need to | needed to start | how do you) (take | taking) care of (yourself | my)
    + i take care of myself again
  (work | works | working | worked) (hard)? on (myself | yourself | my self | my (issues | problems | mental health | anxiety | depression | thoughts | feelings | habits | goals))   0.42
    - working on my tablet
  as (fast | slow | slowly | quickly | gently | deep | deeply | long) as (i | you | u | we) (want | like | need | please | can | feel)   0.52
  except as long as (i | you) (can | need | want)
  except as long as you can (ignore | pay | afford)?
  except as (long | much) as (you | i) (want | like) (or | the | to (love | enjoy | use))?
  except free as long as (you | i) (want | like)
    + go as slowly as you like
    - as long as you pay
  (when | whenever | what | how | if) (i | you) (want | choose) (to)? (and | without) (no | any | not | without)? (pressure | judg* | stress | forced)   0.60
  (easier | easy | better | simpler | ability) <5> (deal with | dealing with | cope | coping | manage stress | manage my | handle things | handle stress | face)   0.60 [both]   not: drop
    + hard things come and this makes it easier to face them
    - easy to set up
  except (deal | dealing) with (customer | support | company | app | billing | them)
  (rethink | pause | step back | stop | slow down | think | breath | breathe) .. (before | and then | how to | how i) ..2 (react* | respond* | act | acting | speak*)   0.60 [both]   not: drop
    + i pause before i react
    - the app stops before it responds
  (react* | respond* | approach~ | face | see | handle | tackle | view) .. (differently | calmly | instead of (react* | panic* | spiral*) | in a (better | healthier | positive | more positive | calmer) way)   0.56   not: drop
  except (bot | algorithm | preset | it | app) .. respond* differently
    + i react more calmly in traffic
  (move on | let go | letting go | moving on | get past | getting past | move past | moving past | rise above | get over | getting over | break free | breaking free | get out | getting out | work past | fight | fighting | stop | stopping) (from | of)? (my | the | those | these | all | any)? (negative | bad | toxic | unhealthy | past | anxious | dark | intrusive | depressive | unwanted | vicious) (thoughts | thinking | emotions | feelings | habits | pattern~ | cycle~ | experiences | relationship~ | spiral~ | episodes)   0.54   not: drop
    + let go of bad feelings and habits
  (break | breaking | broke | change | changing | changed | replace | kick | build | building | develop | developing | form | create | creating) .. (bad | new | negative | healthy | better | good | healthier | positive) (pattern~ | cycle~ | behavior~)   0.52
    + breaking negative patterns one by one
    - the team has bad manners
  (something | anything | steps | actions) (that)? i can (actually)? (do about | do to | do when | take)   0.54   not: drop
    + there are steps i can take when it starts
  (i | you) can (actually | now | finally)? (do something | make a change | turn it around | turn things around | take action | take steps | make it through | get better on | overcome)   0.56   not: drop
    + i can do something about it now
    - you can do something about the ads
  except (you | they) can do something about the (ads | price | app | bug~)
  (take | taking | took | takes) (action | steps | baby steps | small steps | the steps | first step) (to | toward | towards | in | for | each | every)   0.52
    + i take small steps toward the door
  (prevent~ | preventing | avert~ | head off | get ahead of | catch | stop | de escalate | deescalate) .. (episode~ | meltdown~ | breakdown~ | spiral~ | relapse~ | downward) (before | from)?   0.54   not: drop
    + i learn ways to prevent an episode
    - stop my subscription
  except (can't | cannot | couldn't | didn't) .. (prevent~ | stop)
  (incorporat* | implement* | integrat* | apply | applying | practice | practicing | bring) .. (into | in | to) (my | your | our) (daily | everyday | day to day | real | own)? (life | lives | situations | day)   0.42
  (choose | choice | decide | control | change | shift | redirect | reset) .. (how i feel | my feelings | my feeling | my mood | my mindset | my thoughts | my thinking | my attitude | the feeling | my state | my reaction~ | your reaction~ | your thoughts | your mindset)   0.54   not: drop
    + i choose how i feel in the morning
    - change the menu
  (learn~ | learning | taught | teach~ | teaches | give~ | gives | gave | given | giving) (me | you | us)? (the | new | some | so many | many | a lot of | great | good | useful | valuable | simple | practical | real | different | lots of | helpful)? (great | useful | valuable | helpful | new | practical | simple | healthy)? (tools | coping | skills | strategies | coping skills) (that | to | for | i | which | you | and | when | on)   0.55
    + it gave me great tools for the bad hours
    - gave it to hackers
  (tips | tricks | tools | exercises | advice | ideas | ways | methods | techniques | steps) .. (to | for | on) .. (conquer~ | overcome | combat~ | tackle | fight | beat | reduce | prevent | ease | deal with | handle | manage) .. @burden   0.58 [both]
  except (tools | exercises) to ease
    + advice on how to handle stress
    - tools to beat the app at chess with anxiety
  (my own | own) (therapist | healing | recovery | terms | hands | wellbeing | happiness | journey)   0.42
  (tackle~ | tackling | address~ | confront~ | face | facing | conquer~ | combat~ | combatting | work through | working through | keep on top of) (my | your | the | these | those | our)? (negative | bad | difficult | tough | specific | anxious | real | inner | own)? (negative | own)? (thoughts | habits | fears | fear | emotions | feelings | demons | anxiety | depression)   0.46   not: drop
    - address the crash
  (face | facing | confront | confronting | tackle | tackling) (my | your | life's | the | those | these)? (daily | own | worst | tough | deepest)? (problems | fears | fear | challenges | demons | struggles | trauma)   0.54   not: drop
    + it lets me face my problems
    - in your face ads
  except (don't | afraid to | can't) .. face
  (helpful | useful | great | good) (for | with | when | in | at)? (dealing with | coping with | managing | handling) .. @burden   0.60   not: drop
    + so helpful dealing with the stress of it
    - great team dealing with depressed servers
  except (team | company | support | service) .. (dealing with | managing | handling) .. @burden
  (more | feel | feeling | become | becoming | made me | makes me | make me) (so | much | more | a | stronger | and)? (independent | in charge | self sufficient | self reliant | resilient | capable | equipped | prepared | stronger | in control | disciplined)   0.58 [both]   not: drop
    + i feel more capable each month
    - stronger coffee please
  (own | your own | my own | ur own) (time | timing | schedule | convenience)   0.52
    + lets you do it in your own time
  (follow | be | become | being) (at | in | through) your own   0.50

# --- power, confidence, direction --------------------------------------------------
  (empower~ | empowering | empowered | empowerment)   0.70
    + i feel empowered for once
    - power off button is tiny
  (keep~ | kept | keeping | hold~ | held | holding | stay | stays | being | be | make~ | making) ..2 accountable   0.70
  except (hold~ | holding | held) ..2 (therapist~ | company | them | developers | its) ..1 accountable
  except accountable instead
    + keeps me accountable without nagging
    - the therapists are not accountable to us
  accountability   0.56
  except more fluff than accountability
  except accountability (buddy | partner | measures | coach)
  except (hold | held | holding) (them | this company | the company) accountable
  (keep | keeps | keeping | kept | get | gets | got | getting | put | puts | help~) (me | you | us | them | myself | yourself) (to)? (stay | get | keep)? (back)? (on | in) (track | task | line)   0.58
  (keep | keeps | keeping | kept | stay | staying | help~) (me | you | us | myself)? (to)? (stay | get)? (back)? on top of (my | your | things | it)   0.57
  (stay | staying | get | back) (back)? on track   0.42
  except (reminder~ | notification~ | nudges) ..4 (keep~ | stay | help~) .. on track
  except (keep~ | keeping | stay) (me | you)? on track (with | of)
  (achiev* | accomplish~ | reach~ | meet | meeting | set | setting | sets | stick to | commit to) .. (goal~ | habits)   0.40
  (able to | help~ | helps | helping | helpful (with | in | for) | i can) .. (achiev* | accomplish* | reach* | meet | meeting | set | setting | overcome | commit | stick) .. goal~   0.64 [both]
    + it helps me set small goals
    - i set a goal and it vanished
  (sense | feeling) of (accomplishment | achievement | purpose | agency | mastery | empowerment | direction | autonomy | independence)   0.50
    + a small sense of accomplishment each evening
    - sense of humor of the bot
  (self confiden* | gives me (the)? confidence | more confidence | given me (the)? (strength | confidence))   0.40
  (make | making) ..1 (difference | change~ | changes) in my life   0.35
  (i can do | you can do | can really do | really can do) (anything | this | it)   0.42
  (on my own | by myself | by yourself | on your own | for myself | for yourself) .. (manage | cope | handle | heal | solve)   0.55
  (manage | cope | handle | solve | heal | work it out | work through | conclusion~ | solutions) .. (on my own | by myself | myself | yourself | on your own)   0.60
    + i can manage most of it on my own now
    - i had to fix it myself
  (decisions | direction | structure) .. (me | my life | i needed | self)   0.35
  (help~ | helping) (me | you) .. (decisions | direction)   0.50
  (instead of | rather than) .. (controlling | managing | running) (me | my life | you)   0.65

# --- choice and pace ------------------------------------------------------------------
  (my | your | ur | own | their | my own | your own | our own | comfortable | gentle | steady) (pace | speed | rhythm)   0.80
    + i can go at my own pace
    + work through it at your own speed
    - the pace of the voice is too slow
    - download speed is poor
  self paced   0.75
  on (my | your | their) own (terms | time | schedule)   0.60
  (free | freedom) to (choose | pick | select | decide | skip | go | do)   0.60
  (@choice | able) to (totally | just | easily | simply)? (bypass | skip | opt out)   0.46
  (freedom | autonomy) .. (to | of)   0.45
  (take | leave) what (you | i) (need | want)   0.45
  (if i am | if i'm | when i am | when i'm | if you're | when you're) (interested | ready)   0.40
  (can | let~ | lets | able to | option to) (me | you)? (easily)? (skip | opt out | decline) .. (day~ | anything | it | if | when | lesson~ | without)   0.45

# --- nobody pushes ----------------------------------------------------------------------
facilitator  not: keep
  (not | isn't | aren't | never | without being | wasn't | n't | nothing) .. (pushy | pushed | forceful | pressuring | pressured | forced | demanding | bossy | preachy | overbearing | intrusive | invasive | rushed)   0.70
  except (not | never | without being) (too | overly | so | super)? (invasive | intrusive | preachy)
  except (chat~ | conversation~ | voice~ | quotes | acting | dialog*) .. (doesn't | don't | never | not) .. forced
  except doesn't feel forced (or artificial)?
    + it is not pushy at all
  except (not | isn't | never) .. (pushy | preachy) about (the | their | any)? (paid | plan | premium | money | upgrade~ | price)
    + never felt forced into anything
    - very pushy since march
    - very intrusive ads
  (@wont | without) (feel | felt | feeling)? (forced | pressured | pushed | rushed) (to | into | by)   0.75
  except @wont force~ (you | me) to (sign | pay | buy | subscribe | purchase | upgrade | rate | review)
  except (not | isn't | aren't) .. (pushy | forced | intrusive | forceful) .. (ads | upgrade | premium | subscription | buy~)
  except i'm (not)? (forcing | pushing | pressuring) (you | anyone | them) to
  except i'm (not)? (forcing | pushing | pressuring) (you | anyone | them)
  except (no | without | zero) (any)? pressure (on | about | of) (sell* | buy* | sign* | pay*)
  except (no | without) (any)? pressure to (buy | purchase | pay | subscribe | upgrade | sign)
  (no | without | zero | low | any | less | take~ the) (any)? (pressure | pressuring | pushing)   0.65
    + no pressure if i miss a day
    - no pressure to buy premium
  (doesn't | don't | never | does not | do not | didn't | isn't) (feel | ever)? (force~ | push~ | pressure~ | nag~ | rush~) (you | me | anything | at all | into)?   0.52
  except (doesn't | don't | never) nag~
  except don't (force~ | push~ | rush~) (people | us | me | the)?
  except (don't | doesn't) push (the | their | you to (buy | pay | subscribe))
    + it doesn't push you into anything
    - they pushed an update

# A wish turns a facilitator to this pole, with less weight than it had; the
# threshold keeps such turned hits out unless they are strong or several.
barrier  threshold 0.65

# --- forced, pushed, pressed ---------------------------------------------------------
  @force @someone? (to | into | down) ..1 @duty   0.66
  except (therapist~ | counselor~ | doctor~) (is | was | were | are) forced to
  except forced to do the (7 | seven | 3 | 14)? (day~)? (free | trial)?
    + forced to answer five questions first
    + forces you to choose a mood you do not have
    - forced to pay by june
    - it forces me to slow down
  except @force @someone? (to | into) (@duty | give | log | use | play)? .. (@paying | in)
  (being | feel | feels | feeling | felt) (forced | pressured | pushed | coerced | rushed | bossed | trapped) (by | into | to | around | through)   0.66
  except being (forced | pushed) to (slow | stop | sit | think | reflect | take | breathe | pause)
  (get past | hate | can't stand | dislike | sick of | tired of | annoy*) .. being (forced | pushed | pressured)   0.66   not: keep
    + i felt pushed into stuff i was not ready for
    - forced updates
  except (being | feel | feels | feeling | felt) (pressured | forced | pushed | rushed) (by | into | to) .. (pay* | subscri* | purchas* | buy* | trial | upgrade~ | premium)
  (too | so | overly | bit) (pushy | bossy | controlling | demanding | forceful | pressuring)   0.66
    + way too bossy for my taste
    - not too pushy about the walks
  pushy   0.35 [weak]
  (lot of | much | too much | constant | unnecessary | under | add~ | adds | the) pressure (to | on | for) .. (do | keep | complete | sign | perform | streak | log | continue | me | actions)   0.66
    + so much pressure to keep the streak
    - the pressure on my chest went away
  (try~ | trying | tried | keep~ | kept) .. (to force | to push | forcing) (me | you) .. (into | to | down)   0.66
  (pushes | pushing | pushed | push) (me | you | it) (into | to do) .. (thing~ | stuff | exercise~ | ready | habit~)   0.45
  (guilt trip~ | guilt tripping | guilt tripped)   0.60
  (manipulat* | coerc*) .. (me | you | us | behavior | into)   0.35
  behavior manipulation   0.66
  (makes | made | make | making) (me | you) feel (guilty | bad | ashamed | like a failure) (for | if | when | about) .. (miss* | forget* | skip* | not)   0.45

# --- one fixed path ----------------------------------------------------------------------
barrier  not: keep
  @cannot (even | just)? (skip | bypass | opt out | move on | jump ahead | move forward | advance) (until | without | unless | it | them | this | that | the | any | to | ahead | @part)   0.66
    + can't skip any step
    + cannot move on until i finish the water thing
    - can't skip the payment page
    - cannot continue without crashing
  except @cannot (even | just)? (skip | bypass | move on | advance) (until | without | unless | the | that | this | any | to)? .. (@paying | page | crash* | loading | screen | error | uninstall*)
  @wont (even)? @let @someone? (to | an option to | the option to)? @skip   0.66
    + it won't let me skip ahead
    + does not let you choose what comes next
    - won't let me choose a payment method
    - doesn't let me continue after the update crash
  except @wont (even)? @let @someone? (to)? (@skip | continue | exit | select) .. (@paying | crash~ | update)
  no skip (button | option)   0.75
    + there is no skip button in the talk
    - skip this one, no good
  @wont (even)? let (me | you | us) (continue | proceed | go on | move on) (until | unless | without (do | doing | finish* | answer* | complet* | eat* | drink* | check* | say*))   0.72
    + it wouldn't let me continue unless i drank water
    - won't let me continue without paying
  except @wont (even)? let (me | you | us) (continue | proceed | go on | move on) (until | unless) .. @paying
  have to go along with   0.70
  (no | without) (opportunity | chance | freedom | possibility) to (change | choose | decide | disagree)   0.70
  (no | without) ..1 @choice (to | of | but to) ..1 (@skip | exit | say no | cancel the on)   0.66
  except no option to stop
    + there is no way to skip the intro talk
    + no way to skip a lesson
    - no way to stop the subscription
  except (no | without) ..1 @choice (to | of | but to) @skip .. (@paying | message~ | auto)
  (have | has | had | required | must) (to)? (finish | complete | listen to | go through | watch | answer | wait | pass | listen) .. (before | in order | until | one by one | from the beginning | every single | first | again)   0.66
  except have to wait until i'm (older)?
    + you have to finish day one before day two opens
    - have to wait for support
  except (have | has | had) (to)? (wait | go through) .. (before | until | again | first)? .. (support | therapist | refund~ | response | reply | load~)
  (@cannot | won't let | not able to | unable to) ..6 (until | before | unless) (i | you | u | we) (answer~ | complete~ | finish~ | do | go through | click | check | say)   0.66
  except /\b(won.?t|wouldn.?t|doesn.?t|didn.?t|can.?t|cannot|unable|not able)\b.{0,70}\b(pay\w*|trial|subscri\w*|premium|code|card|membership)\b/
    + cannot do anything until you answer the mood question
    - can't log in until they fix it
  (before | until | till) (i | you | u) (can | could | am able to | are able to | am allowed | are allowed) (move on | continue | go on | access | get to | proceed | advance)   0.66
  (not allowed | not aloud | aren't allowed | isn't allowed | only allows | only allowed | only lets) (you | me | us)? (to)? (have | do | pick | choose | set | add)? (more than | one | two | three | 1 | 2 | 3) .. (habit~ | goal~ | exercise~ | session~ | activit* | task~ | at a time)?   0.66
  (not allowed | not aloud | aren't allowed | doesn't allow (me | you) | won't allow (me | you)) to (choose | pick | skip | decide)   0.66
    + you are not allowed to pick more than two habits
    - not allowed in my country
  (no | little | zero | lack of | limited | take~ away | takes away) (freedom | autonomy)   0.66
    + zero freedom in the plan
    - freedom of choice is great
  (decides | deciding | dictates | dictate) .. (for me | for you | what i | what you | when i)   0.66
    + it decides everything for me
    - tells me what to do in a nice way step by step
  (everything | it) is (decided | chosen | preset) for (me | you)   0.66
  (should | let | wish | want | would like | needs | need | rather) .. (have | had | a | an | the | be able | to | me | us) .. (option | able | choice | choose | freedom) (to)? .. (opt out | skip | bypass | choose for | decide | on my own | end)   0.66
  (rather | prefer) .. (freedom | decide on my own | choose on my own)   0.66
  no way to decide for myself   0.75
    + i should have had the option to opt out
    - wish i had the option to pay less
  (didn't | don't) have to ..2 (one by one | in order | each | every)   0.78
  (let | allow) (me | us | people | users) (to)? (decide | skip | do it my | go at)   0.66

  (keep~ | kept | keeps | constantly | always | tries | trying) .. (forc* | push* | pressur*) ..2 (me | you | us | preset | button~ | answer~ | exercise~ | habit~ | option~ | topic~ | choice~ | into | towards)   0.66 [both]   not: drop
    + keeps pushing preset answers at me
    - it keeps pushing premium at me
  except (keep~ | kept | keeps | constantly | always | tries | trying) .. (forc* | push* | pressur*) .. (me | you | us) ..4 (@paying | full | out | turn)
  except (keep~ | kept | keeps | constantly | always | tries | trying) .. (forc* | push* | pressur*) .. (ads | @paying | update~ | coach | notification~) .. (me | us | you)?
  (decide~ | deciding | chooses | choose | dictates | determines | picks) (for (me | you | us) | on (my | your) (own | behalf))   0.78   not: keep
    + it should not choose for me
    - help me choose for my son
  except help~ .. (decide | choose)
  (instead of | not | isn't | wish it was | rather than) .. (your own pace | my own pace | own pace | my pace | your pace | self paced)   0.70   not: keep
    + instead of going at your own pace
    - all at my own pace
  (locked | stuck | trapped) (into | in | on) .. (day~ | lesson~ | path | conversation | loop | exercise~ | course | plan | program) .. (until | before | unless | can't | cannot | no way)   0.62   not: keep
  (too | so | very) (rigid | restrictive | prescriptive | inflexible | regimented | structured | linear)   0.60
    - not too rigid

# --- dependence ----------------------------------------------------------------------------
  (too | overly | so | become | became | becoming | completely | get | getting) (dependent | reliant | dependant) (on | upon | to)   0.66   not: drop
    + i am getting too dependent on it
    - not dependent on wifi
  (can't | cannot | can not | couldn't) (cope | function) without (it | this | the app | my)   0.66
    + i cannot cope without it now and that scares me
    - can't live without my mum
  (crutch | codependent | co dependent)   0.45

# --- ordered about, held back, tied to it: general ways of saying it -----------------------
barrier  not: keep
  @cannot ..1 (skip | fast forward | jump) (anything | any | a single | past | over | straight | through | to)   0.70
  except @cannot ..1 (skip | fast forward | jump) .. (ads | ad | paying | song | track)
  + You can't skip anything, it all runs in one line.
  - I can't skip the ads.
  (skip* | leaving | stopping | pausing) ..3 (isn't | is not | not | never) (possible | allowed | an option)   0.70
  + Skipping the first chapter is not possible.
  let (me | us | people | users) (choose | pick | decide) (what | which | when | where | how | my | our | for)?   0.68
  except let us decide to pay
  except (they | it | that | which | to | will | would | app | and | settings) let (me | us) (choose | pick | decide)
  except let (me | us | users | people) (choose | pick) ..1 (topic~ | voice~ | colo* | theme~ | picture~ | my own | sound~ | music)
  + For heaven's sake let me choose where I begin.
  - I like that they let me choose a voice.
  @wont let (me | you | us | people) .. (stop | quit | leave | choose | decide | pick | speed | pace | ahead | further)   0.70
  except @wont let (me | you | us | people) .. (leave | pick | choose) .. (review | password | payment | premium)
  + It never lets you leave in the middle.
  + It won't let you go at another speed.
  (want~ | wanted | tried | try~) .. to (stop | quit | leave | end | skip | pause | choose | pick) ..6 @wont let   0.70
  + I tried to end the talk early and it wouldn't let me.
  (decides | dictates | determines | tells me | tells you) (when | what | how | which) ..1 (i | i'm | i've | you | you've | you're | we) .. (allowed | can | may | enough | do | next | must | should | need | want)   0.68
  except (tells me | tells you) how
  + It decides when you have had enough for the day.
  (locked | stuck | held) ..3 (until | till | til) (tomorrow | the next day | next day | you | i | u | we | day)   0.68
  except (stuck | locked) .. (until | till | before) (i | you | we) .. (pay | restart* | reinstall* | update* | buy | subscribe*)
  + I am held in week one until tomorrow.
  - The screen is stuck until I restart the phone.
  locked (on | at | in) (day | lesson | module | week | step | level)   0.70
  + Locked on lesson two for no reason I can see.
  (one | 1 | single) (lesson~ | module~ | exercise~ | chapter~ | step~ | activity) (per | a | each) day (only | limit | max)   0.68
  only ..3 (one | 1) (lesson~ | module~ | exercise~ | chapter~ | step~ | activity) (per | a | each | every) day   0.68
  + Only lets you open one lesson a day.
  (treat~ | treats | trust) ..2 (like | as)? ..1 (an | grown)? (adult | adults | grown up | grownup~)   0.68
  + Treat us like grownups and open it all.
  (no | zero | without a | without any | not any) say (in | over | about | at all)   0.72
  + You have no say in what comes next.
  (made | makes | make) (me | you) feel ..4 (no control | no choice | powerless | cornered | controlled | bossed | ordered)   0.72
  + It made me feel I had no choice.
  (feel | felt | feeling | was | am) ..1 (bossed (about | around) | micromanaged | ordered (about | around) | lectured | told off)   0.68
  + I felt told off by a cartoon.
  (feel | felt | feeling) (trapped | stuck | caged) (in | by) (the | this | a | its | their)? (app | program | programme | course | plan | path | routine | streak | conversation)   0.70
  + I felt caged by the routine.
  - I felt trapped in my head.
  (pressure~ | pressured | pressures | pressuring | coerce~ | badgers | badgered) (me | you | us) (to | into) (do | doing | writ* | talk* | shar* | try* | tell* | reliv* | open* | carry* | keep*)   0.70
  + It badgered me into sharing things.
  (push~ | pushed | pushes | forced | forces) (me | you | us) .. (didn't want | don't want | wasn't ready | not ready | weren't ready | before i | against my | said no)   0.70
  (push~ | pushed | pushes | pushing) (me | you | us) to (write | talk | share | relive | confront) .. (trauma | past | when i | when you | abuse)   0.68
  + It pushed me to talk about the past when I was not ready.
  (no | isn't a | without a | not an) (option | way | button | possibility) to (pause | stop | quit | leave | interrupt | choose | pick) ..2 (course | program | programme | plan | exercise | lesson | path | challenge | what | which | order)   0.70
  + There is no way to pause the programme for a holiday.
  wish (i | you | we | it) ..3 (jump | skip | start) ..2 (to | around | ahead | over | past | at) ..3 (module | lesson | part | bit | week | day | section | step | intro)   0.70
  + I wish we could skip ahead to the later lesson.
  (must | have to | has to | need to | forced to | gotta) .. in (their | that | this | a | the | your)? (set | fixed | exact | given)? (order | sequence)   0.70
  except (get | got | have) (my | your | things) (life | mind | head | things | affairs)? in order
  except need to get my life in order
  except (must | have to | has to | need to | forced to | gotta) .. in order to
  + You must do everything in the given order.
  (have | has | forced | must | had) (to)? (hear | sit through | listen to | watch) .. (entire | whole | same | full) ..4 (each | every | again)   0.70
  + You have to sit through the whole welcome every time.
  no skip   0.67
  (must | have to | expected to) obey   0.75
  + As if I must obey a timer.
  (runs | rules | controls | controlling | dictates) my (life | day | days | evenings)   0.67
  except (it | anxiety | which) (runs | rules | controls | dictates) my (life)
  except (anxiety | depression | panic | ocd | disorder | illness | fear | stress | emotion~ | it no longer) ..6 (runs | rules | controls | controlling) my
  + The streak rules my evenings.
  - Anxiety no longer controls my life.
  (can't | cannot | couldn't | unable to) .. (decide | choose | function | cope | think | do anything) .. without (it | this | the app | asking | checking | opening | consulting | the bot | talking to)   0.75
  + I can't choose a meal without consulting it.
  (addicted | attached | hooked | dependent | glued) (to | on) .. (it | app | bot | ai | checking | streak | this) ..6 (scares | scary | scared | stopped | unhealthy | not healthy | worr* | instead of | neglect*)   0.72
  (scared | afraid | terrified | frightened) (of | to) (a | the | losing | lose | break*) (my | the)? (number | streak)   0.68
  + I go on only because I am scared to break the streak.
  not ready for (module | lesson | step | level | day | part)   0.68
  + It says I'm not ready for step four.

# --- in charge: general ways of saying it -----------------------------------------------------
facilitator  not: drop
  (take | takes | taken | took | taking | regain~ | reclaim~ | claim~) (back)? (the)? (charge | ownership | reins | wheel | responsibility) (of | for | over)?   0.66
  except (take~ | take | takes | took | taken) (the)? charge .. (card | account | money | refund)
  + I have taken charge of my nights.
  (at | behind) the wheel   0.66
  (in | into | to) (the)? (driver's seat | drivers seat | driving seat)   0.75
  (run~ | ran | running | call~ | calling) (the | my own) (show | shots)   0.66
  except they (run | ran | call) the
  + These days I call the shots.
  (puts | put | power | control | health | recovery | wellbeing | it's | back) .. (in | into) (my | your | our) (own)? hands   0.66
  except (phone | device | card) .. in (my | your) (own)? hands
  + It puts recovery into your own hands.
  (choose | pick | decide) what .. (work on | focus on | look at | tackle | talk about | share | start with | do next)   0.58
  except (wish | want | help~ | can't | cannot) .. (choose | pick | decide) what
  + You choose what to focus on.
  i (decide | choose | pick) (when | how | how long | what | where) (and | to | i | the | it | long)   0.62
  + I decide when the session is over.
  (can | free to | could | able to | you) (skip | jump) (around | about | ahead | bits | any | the ones | what)   0.60
  + You can jump about as you like.
  - You can't jump around at all.
  (do | manage | managing | cope | calm | breathe) .. (without (the app | opening | this app | needing it) | with no app)   0.56
  except (don't know | how | what | wouldn't | would) .. (do | manage | cope) without (the | this) app
  + I can now do the exercises without the app.
  - I don't know what I would do without this app.
  (don't | no longer | hardly | barely | rarely) need (to)? (ring | call | phone | lean on | rely on | run to | ask) .. (anyone | someone | people | mum | mom | others | now | therapist)?   0.62   not: keep
  + I hardly need to ring anyone at night.
  (stop | catch | halt | interrupt | nip | ride out | cut off | head off) ..2 (spiral~ | panic | attack~ | slide | wave | episode | meltdown | it) .. (before | in time | early | in the bud | myself)   0.60
  except (hope | please | they | developer~) .. (stop | catch)
  + Now I can ride out a panic in time.
  (talk | pull | bring | get | calm | ground | coach) myself (down | out | back | through)   0.48
  - I can't talk myself out of bed.
  (know | knew | knowing) ..1 (what | exactly what) to do (when | if | whenever | about) (i | it | panic | anxiety | my | the | one | things)   0.60
  except (don't | didn't | not | never) .. (know | knew | knowing)
  + I know what to do when it comes.
  (know | knew | learnt | learned) the drill   0.66
  (feel | feeling | felt | am | i'm | me) (much | so | a lot)? (stronger | braver | capable | able | equipped | ready | prepared) (and able | enough)? to (face | handle | manage | cope | deal | take on | tackle | live)   0.66
  + I feel ready to face the week.
  (able to | can | could | ready to) (now | finally)? face (things | life | the day | the world | anything | whatever | people | my | it)   0.56
  + I can finally face the day.
  (skill~ | tool~ | trick~ | technique~ | exercise~ | habit~) .. (stick | sticks | stuck | stay | stays | stayed) with (you | me)   0.60
  + The tricks stay with you.
  (skill~ | tool~ | trick~ | technique~ | strategies | something) .. (lined up | up my sleeve | up your sleeve | in my pocket | in my back pocket | at hand | on hand | to hand | to fall back on | in my toolbox)   0.66
  + Three tricks up my sleeve for the next meeting.
  (doing | do | done) something (good | positive | active | real)? (for | about) (myself | my own | my (mental)? health | my wellbeing | it myself)   0.55
  + At last I am doing something for myself.
  (in charge of | boss of | master of | owner of) (my | your | getting | being | own)   0.64
  + You are the boss of your own week.
  i own my (life | day~ | evenings | nights | mornings | mood~ | feelings | story)   0.66

# --- the same in other words ----------------------------------------------------------------------
barrier  not: keep
  (bosses | bossed | bossing | herded | herds | railroaded | steamrolled | nannied | micromanages) (me | you | us | along | around)?   0.68
  (being | am | be | get | getting) told what to (do | feel | think | eat)   0.60
  - It lets me pick a theme.
  (forces | forced | drags | marches | pushes) (me | you | us | everyone) through   0.70
  (must | have to | has to | made to | got to | gotta | need to) (i | you | we)? (finish | complete | do | pass | share | give | sit through | watch) ..6 (before | first | to stop | to leave | to continue | to unlock)   0.67
  except (must | have to | need to | made to) ..8 (@paying | update | reinstall)
  + You need to complete the tour before anything unlocks.
  (can't | cannot | couldn't | not able to | unable to) .. (go back and | redo | repeat | change the order | start over | do them in) ..3 (session~ | lesson~ | exercise~ | order | of | path | plan | module~ | day~ | part)   0.68
  (wouldn't | won't | doesn't | didn't) let (me | you | us) ..6 (until | till | unless | before) (i | you | we | it)   0.68
  except /\b(won.?t|wouldn.?t|doesn.?t|didn.?t|can.?t|cannot|unable|not able)\b.{0,70}\b(pay\w*|trial|subscri\w*|premium|code|card|membership)\b/
  except let (me | you | us) ..6 (until | unless | till) ..2 @paying
  + It won't let you read on until you have rated the day.
  (plan | path | course | order | sequence | programme | schedule | route) ..1 (is | are | was) ..1 (fixed | set in stone | rigid | linear | predetermined | compulsory | mandatory)   0.68
  drip (feed | feeds | fed | feeding)   0.68
  no (back out | exit | stop | pause | quit) (button | option | way) ..6 (session | exercise | lesson | once | start* | chat)   0.67
  (makes | make | making | made | leaves) (me | you | people) ..1 (dependent | reliant | helpless | addicted | needy) ..1 (on | without)?   0.67
  except (makes | made) (me | you) (feel)? helpless about
  (makes | made | making) (choices | decisions | the decisions | the choices) for (me | you | us)   0.70
  (prefer | rather) ..2 (pick | choose | decide) ..4 (rather | myself | than | own | order)   0.67
  (can't | cannot | couldn't) ..4 without (asking | consulting | checking with) (it | the | this)   0.70

facilitator  not: drop
  (rely | depend | count | trust) (on | in)? (myself | yourself)   0.58
  + I have learned to count on myself.
  (leaves | leave | left) ..2 (decision~ | choice~ | it) ..1 to (you | me)   0.64
  up to (you | me) (how | when | what | which | whether)   0.64
  + It's up to you when you stop.
  (when | as | whenever | however) (you | i) (like | please | see fit)   0.52
  except (don't | not | if) ..2 (when | as | whenever)
  (as (slowly | slow | fast | quickly | quick | much | little)) ..4 as (you | i) (want | like | need | please | wish)   0.62
  except as much as i (like | want | wish | love)
  (no one | nobody | nothing | never) (is)? (rushing | pushing | forcing | hurrying | rushes | pushes | hurries) (you | me)   0.68   not: keep
  (grip | handle | hold | hang | upper hand | command) (on | over | of) (my | the | your) ..1 @burden   0.66
  except (lose | lost | losing) ..2 (grip | hold | handle) on
  + I've got a better hold on my worries.
  (have | got | i've | now) ..1 (technique~ | skill~ | tool~ | strategies | exercises) ..2 (when | whenever | for when)   0.60
  less (helpless | powerless | at the mercy | dependent | reliant)   0.66
  (power | control | agency | command | say) (back)? over (my | the | your) (own)? @burden   0.66
  except (no | lost | lose | losing | have) (power | control) over
  (free | welcome | able) to (stop | leave | pause | quit) (any time | anytime | whenever | when | if)   0.66
  i (can | could) (now | finally | actually)? (handle | manage | control | cope with) (my | the) @burden ..1 (better | well | now | myself | more)   0.60

barrier  not: keep
  @cannot ..1 (decide | choose) (for myself | for yourself | by myself)   0.70
  + You can't choose for yourself here.
  (guilted | guilts | shamed | shames | nagged | scolds | scolded) (me | you) (for | into | about) ..2 (not | miss* | skip* | stopping | finish*)   0.68
  + The timer shamed me for stopping early.
  need ..2 (app's | its | it's | bot's) permission   0.70

facilitator  not: drop
  @burden (doesn't | no longer | don't | won't | not) (run | rule | control | own | define | rules | runs | controls | owns | dictates | win) (me | my)   0.68   not: keep
  + Panic no longer rules my week.
  (help~ | helped | helps | teaches | taught) (me | you) (to)? help (myself | yourself)   0.66
  steering my (own | life | recovery)   0.68
  (nobody | no one) (tells | telling | bosses) you   0.66   not: keep

# More on handling it oneself.

facilitator not: drop
  except (help | helps | how to) (me | us | you)? (to)? (manage | control | handle | get through) (the | my)? (subscription | volume | account | sign up | signup | login | app | settings)
  except help me (manage | control) (my | the)
  (help~ | helped | helping | able to | can | learn~ | learned | taught me | teaches (me | you) | ways to | tools to | how to | allows me to | better at | gives me tools to | skills to | strategies to | techniques to) (me | you | us | my)? (to | how to)? (better | effectively | finally)? (deal | cope | manage | handle | control | managing | coping | handling | dealing | navigate | overcome | work through | regulate | take control | face | stay on track | stay on top) (with | of | my | it | the | your | things | life | hard | anything | difficult)   0.78
    + taught me how to handle my worries
  except (how to | able to | can) navigate (it | the | your | my)
  except (pay* | money | dollars | charge~ | cost~ | looks like) ..6 (learn~ | help | help~ | how to) ..2 (deal | cope | manage | handle)
  except can (control | manage | handle) (the | my)? (background | sound~ | volume | music | speed | voice~ | settings)
  except (for | asked for | looking for | need) ..2 strategies to manage
  except how to overcome it
  except (can't | cannot | couldn't | don't | wish | if | trying to | didn't | not | never | doesn't) .. (deal | cope | manage | handle | control) (with)?
  except (help | able to | can) .. manage (my | the)? (subscription | account | notifications | time)
  (coping | self help | self soothing | grounding) (skill~ | mechanism~ | strateg* | tool~ | technique~)   0.62
  (feel in control | feeling in control | back in control | take control of my | taking control of my | control over (my | your) (life | thoughts | emotions | feelings | mind | anxiety) | grip on | take charge of | empower* | self reliant | (more | feel | be | become | becoming) independent | at my own pace | at your own pace | on my own time | on your own time | my own pace | your own pace | in my own way | self paced)   0.88
  except (not | no | lose | lost | losing | out of | without) .. (in control | control over)
  except (wish | if | want | need | trying to | can't | couldn't | hard to) .. (build~ | create~ | form~ | start~) .. habits
  (goal~ | goals) .. (accountable | moved forward | on track | motivat* | work toward~ | progress)   0.50

# --- moved to act: drive, habits and goals that one makes one's own -------------------------------
# The wording is the app's pull on the person. "Motivating quotes" are content.
facilitator  not: drop
  (keep~ | kept | keeping | get~ | got | getting | stay | stays | staying | made | makes | feel | feeling) (me | you | u | us | oneself | myself | yourself | people)? (to)? (feel | feeling | stay | get | be | keep | focused and | positive and | calm and | so | very | more | really)? motivated   0.64 [both]
  except (made | makes | make) me feel (so | more | very)? motivated
  except keeps you motivated to
    + it keeps me motivated on slow days
    + got me motivated again
    - i was motivated to write a bad review
  except (if | not | aren't | more) .. motivated enough
  (motivates | motivated | motivating | inspires | inspiring | inspired) (me | us | myself | you) (to | every* | each | daily | through | into | in | and | with | towards | toward)?   0.58
    + it motivates me to leave the house
    - it motivates me to buy the upgrade
  (pushes | nudges | pushed | motivate) (me | you) to (be | do | get | keep | take | try | go | work | improve | grow | become | stay | make | complete | finish)   0.57
    + it pushes me to go for a walk
  except (quotes | quote | messages | stories | affirmations | music) ..2 (motivat* | inspir* | encourag* | push*) (me | you | us)
  except (motivat* | inspir* | push* | nudg* | encourag*) (me | you | u | us) (to | into) .. (buy* | pay* | subscri* | purchase~ | upgrade~ | premium | review | rate | use (the | this) | check in | download)
  except (it | app) (really | also | always)? motivates (me | you) (to | into) .. (buy* | pay* | subscri* | purchase~ | upgrade~)
  except (push* | nudg*) (me | you | us) (away | out)
  except (motivated | inspired) you
  except (motivat* | inspir*) (me | you | us) to (sit | begin a | write a | leave a | start a search)
  (encourages | encouraged) (me | you | u | us | myself) to (do | be | keep | slow | take | get | stay | make | try | continue | work | grow | put | go)   0.58
  except encourages me to be my
  except encouraged me to be
    + it encourages me to keep going
    - i was encouraged by the staff
  (gives | gave | giving | brings | need | needed | provides) (me | you | us)? (the | that | some | more | extra | daily | so much)? (motivation | push | drive | kick | nudge) (to | each | every | for | i need~ | that i | and)   0.58 [both]
    + it gives me the push to get up
    - it gives a push message
  except (push | nudge) (message~ | notification~)
  (motivation | nudge | push | kick | kickstart | jumpstart) (that)? (i | you | it) (need~ | gives | was looking for)   0.58
  (the | this) app motivates   0.58
  (it | app) (really | also | always)? motivates (me | you)?   0.58
  (great | good | my | best | perfect) motivator   0.56
  (help~ | helping | motivat* | encourag* | inspir* | allow* | teach~ | learn~ | enable~ | made | makes | guide~ | slowly | easier) .. (build~ | built | form | forms | forming | formed | creat* | develop~ | establish~ | make | making | made | start~ | learn~ | keep | keeping | maintain~ | stick to | sticking to | add | adding | grow~ | set | with) ..2 habits   0.58
  (build~ | built | form | forms | forming | formed | creat* | develop~ | establish~ | make | making | made | start~ | learn~ | keep | keeping | keeps | maintain~ | stick to | sticking to | add | adding | grow~ | instill~ | get | into | with) .. (healthy | healthier | good | better | positive | new | great | productive | constructive | lasting | small | little | daily life | life) ..1 (and)? ..1 habits   0.45
    + it encourages me to form better habits
    - wish i could make new habits
  except (meditation | meditating | mindfulness | journaling | journal) habits
  except (wish | want~ | looking | got (it | this)) .. habits
  except (sleep | eating | bad | old) habits
  (help~ | helping | helpful (in | with | for) | motivates | motivated | motivating | easier for me) .. (build~ | form | forming | creat* | develop~ | establish~ | make | making | set | setting | start | starting | stick | sticking | get | learn~ | implement~ | maintain~ | keep) ..3 (routine | routines)   0.54
    + it helps me stick to a routine
  except (help~ | helping | helpful | motivat*) .. (meditation | meditating | mindfulness | journaling | part of) .. (routine | routines)
  (helps | helped | helping | help) (me | you | us) .. (get things done | get stuff done | get up and | procrastinat* | self discipline | disciplined)   0.57
    + it helps me get things done
  (get my (stuff | things | act | life | ass | shit) (done | together) | getting my (stuff | things | life) (done | together) | get things done)   0.55
  except get things done .. (support | team)
  (become | becoming | be) (a | the) (better | best) (version of (myself | me | yourself | you) | me | you)   0.42

# --- made to go its way: more ways of saying it --------------------------------------------------
barrier  not: keep
  # Bills, accounts and broken apps that force are other factors.
  except /\b(forc\w+|makes? (you|me)|have to|need to)\b.{0,40}\b(pay\w*|purchas\w*|buy\w*|subscri\w*|premium|trial|upgrade\w*|update\w*|account|register|sign (up|in)|log ?in|close\w*|quit\w*|stop|restart\w*|credit card|money|spend)\b/
  (forces | forced | forcing | force) (you | me | us | people | users) (to | into) (say | join | talk | tell | type | write | sit | press | click | tap | pick | accept | agree | share | promise | log | check | start | follow | eat | drink | exercise | use | spend | look | see)   0.70
    + it forces you to say things you do not mean
    - it forces me to reflect on my day
    - it forces you to spend money
  except (forces | forced | forcing | force) (you | me | us) to (slow | sit | look (at | inside | inward) | take | write (down)? | start | think | talk about | tell | see (my | the) | focus | use (my | your))
  (makes | make | making) (you | me | us) (do | press | click | choose | say | pick | read | watch | listen | go through | wait | answer | promise | commit | drink) ..6 (don't want | didn't want | don't need | before (you | i | it) | every time | first | or else | even if | even though)   0.70
    + it makes you press on things you don't want to
  (no way out of | can't get out of | cannot get out of | no way to (exit | leave | get out of | break out of)) (the | a | it | this)? (prompt | chat | conversation | exercise | lesson | session | loop | screen)?   0.68
  except (no way out of | can't get out of | no way to (get out of | exit | leave)) (the | a | this)? (trial | subscription | contract | bed | depression | payment | membership)
  (had | have | has) to (do | drink | wait | complete | finish | use it | repeat) ..4 (3 | three | 2 | two | five | 5 | seven | 7 | several | many | few) days (before | to (unlock | get | move | add) | for (a | the) (new | next) | until)   0.72
    + I had to drink water for three days before it unlocked the next one
  except (wait) .. days (for | to hear | to get) .. (support | response | reply | therapist | refund)
  (micromanage~ | micromanaging | smothering | domineering | bossy | overbearing | too controlling | so controlling | very controlling | dictatorial | insistent that (you | i))   0.68
  except (or | of) overbearing as others
    + it felt as if it would micromanage me
  except (parent~ | family | husband | mom | mother | ex | boss | boyfriend | partner | people) ..3 (controlling | bossy | overbearing)
  except (not | isn't | n't | never | without being) .. (bossy | overbearing | controlling)
  except (they | it | will | would | to | which | that | does) let me
  (no option | not an option | isn't an option | no chance | option) to (take it later | do it later | skip it | say no | decline | opt out | dismiss | postpone | come back to it)   0.70
  except (there's | there is | has | have | had | with | the) (an | the)? option to

# --- tools, goals, keeping on: general ways of saying it ----------------------------------------
facilitator  not: drop
  (keep* | kept) (me | you | us | myself) (focused | on schedule | on the schedule | in line | in track | working | moving | proactive | organized | disciplined | on my (game | toes) | on top of (things | my)) (on (my | the) (goals | tasks | day))?   0.58
    + it keeps me moving on slow days
  except keeps me focused (on the (meditation | voice | breath) | during)
  (helps | helped | help | helping | allows | allowed | enables) (me | you | us) (to)? (stay | be | become | remain | keep) (more)? (proactive | disciplined | consistent | on schedule | accountable)   0.58
  (more | feel | feels | is | are | seem | easier and) (much | so)? manageable   0.60
    + my days feel manageable
  except manageable price
  (easier | able | helps me | helped me | help me | help you | helps you) .. (manage | handle | tackle) (and)? .. (things | life | day | everything | feelings | relationships | problems | it all | stress | anxiety | my)   0.58
  except help (me | you) manage (my | your) (subscription | account | notifications | time)
  except help me manage my
  (useful | helpful | great | new | good | practical | valuable | effective | coping | many | simple | concrete | right | tangible | actionable) (tools | strategies | techniques | skills) (to (use | help | apply | get | deal | live | better | improve | handle | reduce | fight | relax | calm) | i can (use | apply) | you can (use | apply) | that help (me | you) | for (when | dealing | coping | managing | anxiety | stress | everyday | daily | life))   0.56
    + great tools to use in daily life
  except (premium | paid | locked | some) .. (tools | techniques) .. (pay | premium | locked)
  (use | using | used | apply | applying | practice | practicing) (the | these | those | its | cbt | what | new)? (tools | skills | techniques | strategies | lessons | exercises | methods | i've learned | i learned | i have learned) ..3 (in | throughout | during | on | when | i'm learning | every | daily | life)   0.56
    + I use the skills throughout my day
  except (use | using) the (tools | exercises) ..3 (on (android | iphone | my phone) | in the app)
  (learned | learning | learn | taught me | teaches me | shown me | showed me) (some | a few | new | many | good | great | so many | several | lots of | a lot of | different | these | the | useful | helpful | healthy | better)? (new | good | great | useful | different)? (techniques | tools | skills | strategies | coping | ways (to | of) | methods)   0.54
  (set | sets | setting | set up | setting up | work on | working towards | reach | reaching | achieve | achieving | accomplish | accomplishing | meet | meeting | complete | completing | track | focus on) (and (track | achieve | accomplish | meet | keep))? (my | your | small | daily | personal | realistic | new | attainable | the | life | own)? (daily | personal | own | life)? goals   0.48
  (help~ | helped | helping) .. (cope | deal | manage | overcome) (with)? (a (little | bit))? (more | better)? (until | and | or | with | my | the)   0.52
  except (help~) .. (cope | deal | manage) .. (subscription | billing | account)
  (helps | helped | help | allowed | allows | enabled) (me | you)? (to)? overcome (my | the | your | various | any | some | many | these | those | a lot)   0.54
    + it allowed me to overcome some fears
  (in (my | your) own (time | way | words | hands) | (take | took | taking) matters into (my | your) own hands)   0.54
  (learn* | taught | turn | turning | change | changing | replace | replacing) .. (negative | bad | anxious) (thoughts | thinking | self talk) .. (into | to | with) (positive | better | good | kinder | more)   0.60
  (makes | making | made) (me | you) (want to | wanna) (do better | be better | be a better | change | improve | get better | try | keep going | work on | become)   0.57
    + it makes me want to do better
  (baby steps | small steps | little steps | one step at a time | one habit at a time | one thing at a time | starting small | start small) .. (habit~ | goal~ | change~ | progress | manageable | towards | toward | achieve | better | overwhelm*)   0.56
  except (don't | doesn't) have to (pay | do anything | do all)
  without (rushing | pushing | forcing | pressuring) (you | me | it)   0.68
  except without forcing (them | people | us)? to pay
  except without forcing them
  except without pushing (ads | premium | the paid)

# --- cope, habits, goals, drive: more word orders ------------------------------------------------
facilitator  not: drop
  (helps | helped | help | helping) (me | us | you | my) .. (complete | finish | achieve | reach | accomplish | stick to | keep | set | focus on | work on | work toward~ | organize) ..1 (goals | tasks | to do~ | resolutions)   0.62
    + it helps me complete my tasks
  (helps | helped | help | helping) (me | us | you) (through)? .. (and | to) (control | calm | ground) (myself | my self)   0.58
  (helps | helped | help | helping) (me | us) .. (friend~ | family | both | all | daughter | son) (cope | manage | deal | handle)   0.60
  (i | i'm | now | can | able to) (now | can | able to)? (handle | deal with | approach | face | respond to | react to) ..2 (situations | things | problems | stress | people | conflict | it | them) ..2 (better | calmly | calmer | more calm | in a more | in a (better | calmer | healthier | different)) (way)?   0.64
    + I handle most things in a calmer way
  (change | changing | changed | break | breaking | kick | fix | replace | undo | stop) (my | the | those | these | some | certain)? (negative | bad | unhealthy | old | toxic | poor)? (thinking | thought | eating)? habits   0.54
    + with it I am breaking old habits
  except (looking | want~ | try~ | hard) to (change | break | kick) .. habits
  (gives | giving | gave) (me | you | us) (the | so much | a lot of | more | some | extra)? (motivation | strength | courage | confidence | willpower) (through | to | for | and | in | when | that)   0.58
  except (lack | no) .. (motivation)
  (great | good | perfect | helps | helped | help | helpful | helping) (with | for) (my | the | self | daily)? (motivation | accountability | self discipline | goal setting | building habits)   0.54
    + great for motivation
  (powerful | real | actual | simple | the) tools to (utilize | use | apply | practice | help (me | you) | get through | deal | cope | manage | navigate)   0.58
  (using | use) it (to | i) .. (deal with | manage | handle | cope with) (my | the | daily)   0.60
  (keep~ | stay | keeping) (me | us | you)? on (track | target) (w | with)? (my | the)? (goals | life | self improvement | recovery | healing)   0.60
  (following | keeping | staying | sticking) .. (up | consistent | on top of | with) .. my (daily)? habits   0.56
  (start | starting | starts) (slow | slowly | small) .. (habit~ | change~ | build | adjust* | overwhelm*)   0.58

# --- habits and goals once more ---------------------------------------------------------------
facilitator  not: drop
  (helps | helped | help | helping) (me | us | you) .. (stay with | keep track of | get to | work on | focus on | stick with | get out of | get rid of | break) (my | the | your | those | old | bad | daily)? (my | old | bad | daily | own)? (goals | habits)   0.60
    + it is helping me get out of my old habits
  (incorporate | incorporated | implement | implemented | added | begun | started | developed | built | formed | picked up) (some | a few | two | three | several | many | so many | 1 | one | a)? (really | very)? (new | healthy | good | better | positive) (healthy | good | positive)? (habits | habit) (into | in | like | since | with | quite | because | thanks | from)   0.58
    + I have picked up some healthy habits with it
  (eases | ease | guides | guide | leads | nudges) (you | me) (in)? (to | into | toward | towards) .. (habits | goals | changes | routine)   0.60
  (making | makes | make | made) (me | you | it) (more)? (accountable | responsible)   0.66
  (my | the | these) goals (feel | seem | are) (more)? (reachable | achievable | attainable | doable | possible)   0.66
    + my goals feel reachable

# --- thoughts turned, goals set, steps taken: more families -----------------------------------------
facilitator  not: drop
  (challenge~ | challenging | reframe~ | reframing | re framing | rephrase~ | replace~ | restructure~ | rewire~ | deconstruct~ | break~ | stop~ | counter~ | redirect~ | question~ | change~ | changing | correct~ | combat~ | fix~) ..1 (negative | maladaptive | distorted | self destructive | self defeating | destructive | unhelpful | unhealthy | irrational | intrusive | anxious | toxic | negative self)? (self talk | thought process~ | thought patterns | thinking patterns | thought pattern | negative thoughts | distorted thoughts | self destructive thoughts | self defeating thoughts | intrusive thoughts | maladaptive thoughts | thinking habits | inner critic)   0.54 [both]
  except (stop~ | stopped) ..2 (negative | intrusive)? thoughts
  (reframe | re frame | reframing | re framing | rephrase | refocus | redirect | challenge | restructure | sort out | sort through) (my | your | the | those | negative | some of my)? ..1 (thinking | thoughts)   0.54 [both]
  (turn | turning | turned | transform | transforming | convert) ..2 (thoughts | thinking | negative | negatives | bad) (thoughts)? (into | to | in to) ..1 (positive | good | better)   0.62
  (steer | steers | pull | pulls | lead | leads | bring | brings | get) (me | you) (away from | out of | back from) ..1 (worry | negative | negativity | dark | the rabbit hole | spiral~ | anxious | my slump~ | slump~ | funk)   0.58
  (get | getting | snap | pull myself) (me)? out of (my | a | the | your) (slump~ | funk | rut | negative | head)   0.54
  (walk~ | talk~ | work~) (me | you | us)? through (a | my | your | some | these | the)? (tough | hard | difficult | stressful | anxious | rough) (situation~ | moment~ | time~ | feelings | thoughts | emotions)   0.48 [both]
  (helps | helped | help | helping) (me | you) (to)? (work | think) (past | pass | through) ..1 (situation~ | problem~ | issues | roadblocks | things | decisions | obstacles | my emotions)   0.60 [both]
  (set | sets | setting | make | making) ..1 (realistic | achievable | small | smart | reachable | manageable | little | better | tiny | attainable) (realistic)? goals   0.62
  (set | setting) goals (realistically | and | that | for)   0.54
  except (setting | set) goals (and)? .. (pay | premium)
  (meet | meeting | reach | achieve | accomplish | crush | hit | work toward~ | attain) (my | your | our | their | all my | personal | daily)? goals   0.56
  except (want | trying | hoping) to (meet | reach | achieve) .. goals
  (set | made) (my | a) goal~ ..3 (did | achieved | accomplished | reached | done)   0.62
  (small | little | tiny | sustainable | simple | gradual | lasting | positive | easy | healthy | better) (sustainable | lifestyle | daily | positive)? change~ (doable | manageable | that | in my | easy | each | every | to my | i'm | to better | possible)   0.46
  (easy | easier | simple | possible) to (make | change | implement | stick to | build | form) ..1 (change~ | my habits | habits | good habits | healthy habits | goals)   0.62 [both]
    + It makes it simple to change my habits.
  (making | make) (small | slow | positive | healthy | good | little | better)? changes (to | in | that | for) (my | better | improve | me | help)   0.54
  (helps | helped | help | helping | teaches | allows | encourages | motivates | guides | guiding | inspires) (me | you | us | people) (to)? (build | form | create | develop | make | start | stick to | keep | maintain | establish) ..2 (habit~ | ritual~)   0.56 [both]
  except (help~ | teaches) ..3 (build | form | create | develop | start | keep | establish) ..2 (meditation | meditating | mindfulness | journaling | gratitude | daily practice) (habit~ | routine~)?
  (affirming | positive | great | good | fun | easy | best | effective | excellent | simple | gentle | wonderful) way (to | of) (develop~ | build~ | form~ | creat~ | mak~ | establish~ | start~ | keep~) ..1 (habits | routines | new habits | good habits | healthy habits)   0.62
  (habit changer | person~ accountability | personal accountability | accountability (partner | buddy) | build foundation | build~ a foundation)   0.56
  except (wish | need~ | add) .. accountability (partner | buddy)
  (huge | big | real | positive) (difference | change) in (how i | the way i | my habits | my (daily)? routine)   0.52
  (change | changing | changed | improve | improved) (the way | how) (i | you) (deal | handle | cope | react | respond | approach | manage) (with | to)?   0.60
  (push | pushes | pushed | pushing) (me | you | myself | yourself) (to)? (and | do | be | accomplish | become | reach | through | further | keep)   0.56
  except (push | pushes | pushing) (me | you) (to)? (buy | pay | subscribe | premium | through (ads | screens))
  (get | gets | getting | got | put | keeping | keep) (my | your) (life | self | day | thoughts | shit | act) (in order | together | back on track | on track | organized)   0.60
  except (you can | need to | trying to | want to) (get | put | keep) (my | your) (life | self)
  (get | got) myself (to | out | up) (do | and | of bed | moving | together | motivated)   0.56
  (helps | helped | help | helping | way | reminder | tool | guide | guides) (for)? (me | you)? (to)? (take | taking) (better | good)? care of (me | myself | yourself | your mental | my mental | my needs)   0.56
  except (reminder | reminds | guide) .. (take | taking) care of (myself | yourself)
  (makes | made | make | motivates | inspires | inspired | motivated) (me | you) (to)? (actually | really)? (want to | be motivated to)? (live | be | do | become) (a)? (better | healthier)   0.47
  (learn~ | tools | helps me | help me | ways | want | easy to make changes) ..3 (be | become | becoming | into becoming) (a | the) (better | best) (me | you | version of (myself | me | yourself | you))   0.56
  (as much or as little | as little or as much) as   0.68
  (can | could | you | i) (decide | choose | pick) (how (often | much | long | many) | when and | which ones | what i want to (share | do | work))   0.56
  except (pick | choose) how (many | much)
  except (choose | pick) (how long | which) ..3 (meditation | sound | session | voice~ | music | timer)
  (helps | helped | help) (me | you | us | people)? (with)? (dealing | coping | managing | handling) ..2 (feelings | emotions | stress | anxiety | it | things | thoughts | day)   0.64
  (positive | good | great | helpful | useful | practical | healthy | simple) (suggestion~ | tip~ | advice | idea~ | trick~ | exercise~) (to | for | on | on how to | how to) (cope | coping | manage | managing | deal | dealing | handle | handling | overcome)   0.66 [both]
  (practice | practicing | practise | learn | learning | apply | applying | use | using | reinforce~ | remember | work on | put | putting) ..1 (cbt | dbt | coping | mindfulness | therapy | constructive coping | healthy coping) ..1 (skills | tools | techniques | strategies)   0.56
  except (already | knew | therapist) .. (cbt | dbt) (skills | tools)
  (put | putting) .. (skills | tools | techniques | lessons) (to (work | use) | into (practice | action))   0.60
  (how to | helped me | helps me | helping me | yourself) (to)? (solve | resolve | fix) (my | your | the | our)? (own)? (problems | issues)   0.58
  except (help~ | how to) (me)? (to)? (fix | solve | resolve) (my | the) (problem | issue)
  (expanded | increases | increased | strengthen* | improved | builds) my (capacity | ability) to   0.58
  (strength | power | confidence) within (myself | me)   0.50
  (appreciate | celebrate | celebrating | acknowledge) ..2 (small | little) (changes | wins | victories | things | steps | accomplishments | successes)   0.52
  (helps | helped | help) (me | you) (to)? (stick (to | with) (a | my | your) (ritual | routine | plan | habits | goals))   0.60
  (gain | gained | gaining | regain | regained | restore | given me | gives me | gave me | bring~ back) (a | some | my | the)? (sense | feeling) of (control | agency | power)   0.70 [both]
  (healthier | healthy | better | new | constructive) ways (to | of) (process | processing | cope | coping | deal | dealing | express* | handle | handling | respond* | react* | think | thinking about)   0.66 [both]

# --- habits, goals and thoughts in more orders -------------------------------------------------------
facilitator  not: drop
  (@helps | helps | helped) (me | you | us)? (a lot | so much | tremendously | a ton | immensely | greatly | out) (to | with)? (cope | coping | deal | dealing | manage | managing | handle | handling) (with)? (my | the | your | some | any | all | things | it | stress | anxiety | depression | life)   0.66 [both]
  except (helps | helped | help) .. (deal | cope | manage | handle) .. (subscription | account | billing | ads)
  @helps ..3 work through (my | your | some | the | these | any | a lot of | things | it) ..1 @burden   0.58 [both]
  (encourage | encourages | promote~ | instill~ | support~ | foster~) ..1 (good | healthy | healthier | positive | better) (daily | life)? habits   0.56
    + it promotes good daily habits
  (build | builds | building | form | forming | develop | developing | establish | establishing | create | creating | keep | maintain) (up | and keep)? (some | these | my | new)? (good | healthy | healthier | better | positive | lifelong | lasting | great | strong) (daily | lifetime | life | emotional | mental)? habits   0.47
  except (want | wanted | trying | try | looking | hope | wish | how) .. (build | form | develop | establish | create) .. habits
  (get | getting) ..2 (good | healthy | great | new | better) habits (going | started | in place | into | back)   0.58
  habits (it | they | the app) (helps | help) (me | you) (build | form | create | develop | learn)   0.60
  (breaks | break | breaking | broken) ..3 (down)? into (bite sized | bite size | small | smaller | manageable | little | simple | achievable | doable) (chunks | steps | pieces | parts | goals | tasks | habits)?   0.56
  (small | tiny | little | simple | realistic | manageable | achievable | attainable) (daily)? goals (that | to | and | over | each | are | which | feel)   0.54
  goal~ (are | is | feel | seem) (very | so | more | actually)? (achievable | attainable | manageable | realistic | doable | reachable)   0.62
  (reaching | accomplishing | achieving | setting and accomplishing | meeting | completing | actioning | following through with) (my | your | the | our | these)? (goals | tasks | habits)   0.46
  except (trouble | hard | struggle~) .. (reaching | accomplishing | achieving | completing | following through with)
  (regain | regained | find | found | get back | gave me back | restored) (my | the) (motivation | drive | confidence | strength | power)   0.54
  (teaches | teach | taught | shows | showed | learning | learned | learn) (me | you)? (how)? to (turn (it | them | things) (around)? | be nice to (yourself | myself) | be kinder | stop (the)? (negative | spiraling | spiral) | let go | change (my | your) (mindset | thinking) | respond | challenge | retrain | redirect | be a better me)   0.60
  (turn | turns | turning) (it | things | that | my day | them) around   0.50
  except turn (it | things) around .. (company | app | developer~)
  (healthy | healthier | positive | better | new) ways (to | of) (break | think | deal | cope | look | respond | react | live | handle | process | express | manage)   0.60
  (nudge~ | nudges | push | pushes) (me | you) (along | forward | in the right direction | toward~)   0.60
  (great | good | gentle | little | extra | needed | nice) (push | kick | boost | nudge) (in | into | to) (the)? (right direction | do | get | start | keep | my)   0.58
  (help | helps | helping) myself (out | more | when)   0.56
  (small | smaller | baby | little | tiny) steps (to | toward~ | in | at | each | every | that | into | and)   0.52
  except (small | baby | little) steps .. (app | pay | step by step guide)
  (stay | staying | keep | keeping | kept | stays) (me | more)? on top of (my | everything | it | things)   0.58
  (applying | apply | use | using | practice | practise) (the | these | those | what | all the) (skills | tools | techniques | strategies | lessons | i've learned | i learned) (to | in | i've | i | when | it)   0.58
  (skills | techniques | strategies | tools) (it | he | she | they | woebot | that it) (has | have)? (taught | teaches | gave | given | gives) (me | you)   0.58
  (out of) (the | my | a | these)? (negative | anxious) (thought | thinking) (loop~ | cycle~ | spiral~ | pattern~)   0.58

# --- in check, in order, changes made ----------------------------------------------------------------
facilitator  not: drop
  @helps ..2 (make | making) ..2 (changes | strides) (in | to | with | for | towards)?   0.58
    + helping me make the changes I need
  except (helps | help) ..2 (make | making) .. (changes) (to | in) (the | my) (app | account | plan)
  (keep | keeps | keeping | kept | stay) (myself | yourself | me) (in check | accountable)   0.58
  (sets | set) (me | you) up for success   0.60
  (keep | keeps | keeping | get | put) (all | all of)? my (things | life | day | stuff | priorities) (in order | organized | together | on track | straight)   0.60
  (take | taking) ownership (of | over) (my | your)   0.66
  one (step | habit | thing) at a time   0.52
  except one (step | habit | thing) at a time .. (unlock | wait | only | charge | free)
  motivat* (me | you) to be (a)? (better | healthier | more)   0.60
  (taking | take) it in to (my | your) own hands   0.60
