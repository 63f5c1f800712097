# What changed, or failed to change, in mood, worry, sleep, functioning; relief
# in the moment counts. A named state is needed: "it helps" alone is
# perceived_usefulness, "helps me cope" is control_autonomy, "helps me
# understand" is health_insight. A soothing voice is content_quality.

factor   symptom_impact
name     Impact on symptoms and functioning
group    program

facilitator  not: drop

  except @sx_goal .. (to | and) (be | get | feel)? (relax | unwind | de stress | destress | decompress | calm down | sleep better | fall asleep | better | calm | happy)
  except @sx_goal ..5 (feel | feeling | be | get) (a | so | much | more)? @sx_well
  except @sx_goal ..4 (reduce | relieve | ease | alleviate | lower | calm | improve | change | lessen | decrease | relax | unwind) ..2 (anxiety | stress | anger | tension | mood | life | mind | sleep | focus | worry | habits)
  except (not | don't | doesn't | never | can't | couldn't) .. (feel | feeling) @sx_well
  except (what | things that | things | anything that | whatever) (makes | make | made | would make | that make) (me | you) (feel)? @sx_well

# --- helps with a state -------------------------------------------------------
  (helps | helped | helping) ..5 @sx_state   0.84 not: drop
    + it really helps my mood
    + helped a lot with sleep
    - it helped me understand the anxiety leaflet
    - helps me track my mood
  help ..5 @sx_state   0.62 not: drop
  except (could | will | would | need | needs | may | might | self | let) ..1 help ..5 @sx_state
  except help (at | sorting) ..5 @sx_state
  to help ..5 @sx_state                                                      0.42
  (helps | helped | helping | help) @sx_me? .. (with | through | for | against) @sx_my? @sx_state   0.80 not: drop
    + it helps me with my anxiety at the office
    - I need help with my anxiety
    - it helps me deal with my anxiety
  (helps | helped | helping) .. @sx_do   0.86 [both] not: drop
    + it helps me fall asleep after night shifts
    + helped my son calm down
    - nothing in it helped me sleep
  helps .. (tremendously | immensely | a lot | so much | greatly) .. with @sx_my? @sx_state   0.80
  help .. @sx_do   0.66 not: drop
    + these tracks help me relax
    - I want it to help me sleep
    - hoping it will help me sleep
  to help .. @sx_do                                                          0.42
  ((love | like | enjoy) (using | listening to | reading | doing) | use | using) ..4 to (help (me | us)?)? (me)? (sleep | fall asleep | relax | calm down | unwind | go to sleep)   0.62 [both]
    + I use the app to help me unwind
  (does | do | really | always | can | actually | will | definitely | truly | it | they | sounds | meditations | stories | which | and) help .. @sx_do   0.74 not: drop
  except @sx_goal .. (help | helps | helping) .. @sx_state
  except @sx_aim ..1 help .. @sx_state
  except @sx_aim ..1 help .. (with | through | for) .. @sx_my? @sx_state
  except @sx_aim ..1 help (me | us | you | my | your | people | someone) .. (@sx_state | @sx_do)
  except @sx_aim ..1 help .. @sx_do
  except @sx_aim ..1 help (me | us | you)? .. (feel | be | become | stay | keep | get | through) .. (@sx_well | day | habit~ | life)
  except @sx_stuff (to | that) (can | will)? help .. @sx_state
  except @sx_stuff (to | that) (can | will)? help .. (with | through | for) .. @sx_my? @sx_state
  except @sx_stuff to help (you | people | your | someone) .. (@sx_state | @sx_do)
  except @sx_stuff to help (you | people | someone)? .. (feel | be | become | stay | keep | get) .. @sx_well
  except @sx_aim ..1 @sx_ease (down)? (my | your | our | their | his | her | the | me | you | us | people | myself | yourself | herself | one's)? (down)? (and)?
  except @sx_aim ..1 @sx_ease (my | your | our | their | his | her | the | me | you | us | people | myself | yourself | one's)? .. (down | smile | laugh | life | mind | head | body | soul | outlook | thoughts | better | think | difference | faster)
  except @sx_aim ..1 @sx_ease (my | your | our | their | his | her | the | me | you | us | people | about my | one's)? .. (@sx_well | @sx_state)
  except (options | downloaded | pay | paying | app | money) for (relieving | reducing | easing | calming | lowering) (my | your)? (stress | anxiety)
  except (to | so i can | exercises for) (relieve | reduce | ease) (stress | anxiety) (in (other | another))
  except need~ help .. (sleep | asleep | relax* | calm*)
  except @sx_aim ..1 (go | going | fall | falling | get | drift) (back | right)? (to sleep | asleep) (so | fast | quick~ | easily | faster | better)?
  except (wanna | want | want to | wanted | wanna do is | want to do is) feel (a bit | a little | less | more)? (less | more)? (stressed | anxious | better | calm | relaxed | happy)
  except (made | make~) me sleep walk~
  except need~ help (going | getting | falling)? (back)? (to)? (sleep | asleep)
  except @sx_aim ..1 (make | get | put | help | let) (me | my | you | us | him | her | them)? (to)? (go to)? (sleep | fall asleep | asleep | relax | relaxed | calm | calm down | sleepy)
  except to help (you | people | others | kids) .. (@sx_do | @sx_state)
  except to help (you | people | others | kids) .. (with | through | feel | be | get | stay | become) .. (@sx_well | @sx_state)
  except made (some | the | an | big | a few | great | any | many | no)? (improvement~ | change~)
  except (look | looks | looked | seem | seems | seemed | sounds | sounded) (to be | like)? (so | really | very | super)? (nice and)? (peaceful | soothing | relaxing | calming)
  except (point | purpose | instead) of (reducing | relieving | easing | lowering | calming | helping) (my | your)? (stress | anxiety)?
  except (could | would | i'd) use .. to help .. (sleep | fall asleep | relax)
  except to (even | just | finally)? sleep through the night
  except and it helps to
  except was relaxing (into | when | until)
  except (made | making | makes) my (day | night) (a | terrible | worse | horrible | bad | harder)
  except (as | while | when | before) (we | i | you | they) (slowly)? drift~ off
  except (work | works) with you to make you feel
  except (have | has) .. (anxiety | depression | adhd) .. (app | it) (really)? helps (me)? (to)? (go over | remember | meditate | reflect | see | write | journal)
  except self help (app~ | book~ | tool~ | stuff) .. (for | with) .. @sx_state
  except (help | helps) with (breathing exercise~ | sleep (stories | sounds | music))
  except (things | exercises | sounds | tips | techniques | apps | app | tools | resources) (that | to) help (with | you | us | people)? .. @sx_state
  except @sx_goal ..2 (use | using) .. to (help (me)?)? (sleep | relax | calm down | unwind | fall asleep)
  except (pay | paying | paid | money | quotes | resources | ads) ..2 (to | that) make (me | you) feel .. @sx_well
  except (would | could | might) help me (sleep | relax | fall asleep | calm down)
  except @sx_goal .. (help | helps | helping) @sx_me? .. (with | for | through | against) @sx_my? @sx_state
  except @sx_goal ..4 (help | helps | helping) .. @sx_do
  except (help | helps | helped | helping) ..4 (understand | understanding | learn | learning | track | tracking | identify | recognize | see | realize | notice | manage | managing | cope | coping | deal | dealing | control | controlling | handle | regulate | navigate | process | face | vent | express | talk | write | monitor | organize | record | identifying | regulation | explore | keep track | keep up | guide | those | others | figure) ..5 @sx_state
  except (help | helps | helped | helping) @sx_me? .. (understand | learn | track | identify | recognize | see | realize | notice | manage | managing | cope | coping | deal | dealing | control | handle | regulate | navigate | process | face | vent | express | those | others | figure) .. (with | through | for | against)? @sx_my? @sx_state
  except (help | helps | helped | helping) ..4 (evaluate | analyze | analyse | assess | examine | work through | sort | sort out | sort through | break down | pinpoint | reflect | clarify | gather | collect | aware | mindful of | conscious of) ..5 @sx_state
  except (help | helps | helped | helping) ..2 (keep | get | put | have) ..2 (thoughts | feelings | emotions) .. (order | organized | straight | sorted | together)
  except (help | helps | helped | helping) ..4 (understand | understanding | learn | track | identify | recognize | see | realize | notice | manage | cope | deal | control | handle | regroup) ..4 @sx_do
  except (help | helps | helped | helping) .. (focus | focusing | concentrate) (on | more on) (my self | myself | yourself | my own | self care | what)
  except (helps | help | helped) .. (recover) .. (account | password | subscription | data)
  (helps | helped | helping) .. (feel | feels | feeling | felt | be | become | stay | keep | get) .. @sx_well   0.80 not: drop
    + it helps me feel calmer
    - helps me keep track of my day
  help .. (feel | be | become | stay | keep | get) .. @sx_well   0.52 not: drop
  (help | helps | helped | helping) (me | us | you | him | her) (to)? (get)? (through | thru | threw) .. (day | time~ | night~ | period | breakup | break up | loss | death | pandemic | quarantine | moment~ | year | month~ | place | things | stuff)   0.70
  (help | helps | helped | helping) (me | us | you) (stay | keep | be | become | get | regain | gain | build | form | grow | live | break | change | improve | stop | lose | quit | heal | open up) .. (sane | sanity | grounded | calm | positive | focus | focused | balanced | mindful | confidence | happier | better | stronger | healthy | habit~ | person | cycle | life | mood | smoking | drinking | weight | mindset | perspective | outlook)   0.75
    + helped me build healthier habits
    - helped me change my password
  (help | helps | helped | helping) .. (communicate better | simplify my life | hardest time~ | darkest time~ | most difficult time~ | darkest moment~ | get out of my head | out of bed)   0.66
  (help | helps | helped) .. (fell | feel) better   0.72
  (helps | helped | helping | does help | really help) (me | us | him | her) (to)? (really | truly | actually)? .. (grow | improve | heal | overcome | uplift | move on | move forward | get over | get past | let go | feel | live | change my (life | mind | mood | thinking | thoughts | attitude | outlook | perspective | mindset) | not only change my | be better | become | be more | be a | be less | have a (positive | better | more) | find (peace | balance | calm | my center | some peace) | mind | reframe | stay motivated | get going | get up | do things)   0.62 not: drop
  except (helps | helped) me (so much | more | a lot) (and)? i feel
    + it helps me grow and be more patient
    - it helped me find the settings
  except (helps | helped | helping) (me | us) .. (understand | realize | learn | track | deal | cope | manage | identify | recognize | see | figure | express | vent | know) ..2 (feel | mind | live | be a | grow | change my)
  except (helps | helped | helping) (me | us) .. (grow | improve | develop) .. (practice | meditation | skills)
  except (helps | helped | helping) (me | us) .. (how | what | why) .. (feel | live | mind)
  except (helps | helped | helping) (me | us) .. (aware | mindful | conscious) (of | about)
  (feel | feeling | am | i'm | get | gets | suffer~ | struggle~ | dealing | have) ..5 (sad | anxious | anxiety | depressed | depression | stressed | stress | overwhelmed | insomnia | panic | panic attacks | ptsd | ocd | adhd | down | lonely | upset | trouble sleeping) ..5 (it | this | app | which | that) (really | has | actually | always | definitely | also)? (really | actually | always)? (helps | helped)   0.70
    + I get panic attacks at work and this app always helps
    - I have anxiety and this helped me understand it
  except (feel | feeling | am | i'm | get | gets | suffer~ | struggle~ | dealing | have)? .. (sad | anxious | anxiety | depressed | depression | stress | panic | ptsd | ocd | adhd | insomnia) (and | so)? .. (it | this | app | which | that) (really | has | actually | always | definitely | also)? (really | actually)? (helps | helped) (me)? .. (understand | realize | learn | track | deal | cope | manage | identify | recognize | see | figure | express | vent | talk | organize)
  (help | helps | helped | helping) .. (mentally | emotionally | spiritually | mental balance | mental clarity | spiral~)   0.70
  (aid | aids | aided | aiding | assist | assists | assisted) .. (recovery | healing | sleep | relaxation | anxiety | in seeing positives)   0.66
  (start | started | starting | begun | began | beginning | able) to (heal | recover | feel (better | human | like myself | happy | good | hope))   0.74
    + for the first time I have begun to heal
  (retain | keep | kept | maintain | saved) (my | our) sanity   0.72
  (clear | clears | lift | lifts | cut) (the | my) (brain)? fog   0.70
  (make | makes | made | making) .. (life | day | days | nights | mornings | mood | things | journey) (so | much | so much | slightly | a lot | a little | a bit | feel)? (better | easier | brighter | happier | calmer | more bearable | bearable)   0.72
  except (make | makes | made | making) .. (things) .. easier
  (lot | much | way | so much) better (now)? than (before | i was | i did)   0.62
  (find | found | finding | give~ | gave) (me)? .. (relaxation | clarity of mind | peace and calm | inner calm | something positive)   0.56
  (get | got | gets | getting | start | starts) (my | your) day (started)? (off)? (on | in) the right .. (foot | mindset | mood)   0.66
  (let~ | lets | allow~) (me | you) (to)? (really | truly | just)? (relax | unwind | breathe | let go | remove distractions | calm)   0.70
  (makes | made | make) (me | you) appreciate (myself | my life | life | the little)   0.62
  (goes | go | went | get | got) (right | straight | back) to (sleep | bed)   0.66
  (weight off my shoulders | breath of fresh air for | light at the end)   0.52
  (no longer | not | never) (feel | feeling | as | so) (as | so)? (anxious | stressed | depressed | alone | overwhelmed | sad | panicky | hopeless)   0.72 not: keep
    + I no longer feel so anxious
  except (not | never) (feel | feeling) alone
  (from | went from) feeling .. to (feeling)? @sx_well   0.72
  (more | feel | feeling | me) (more | so | much)? (happy | happier | calm | calmer | relaxed | peaceful) (and | calm and | calmer and) .. (calm | relaxed | calmer | happier | happy | peaceful | focused | positive)   0.66
  (when | whenever) (i | i'm | i am | you | you're) .. (anxious | depressed | sad | stressed | overwhelmed | down | upset | panicking | panic attack | angry | lonely | can't sleep) ..5 (it | this | app) .. (help | helps | helped)   0.70
  (help | helps | helped) .. (when | whenever) (i | i'm | you | you're | i am | you are) .. (anxious | anxiety | depressed | sad | stressed | overwhelmed | down | upset | panicking | panic | angry | lonely | can't sleep)   0.70
    + this helps a lot when I feel down
  (anxiety | depression | stress | sleep | insomnia | panic attacks | ptsd | ocd | adhd | mood~) and (it | this | this app | it has | this has) (really | actually | has | definitely | truly | always)? (really | actually)? (help | helps | helped)   0.72
    + I have anxiety and this really helps
  (anxiety | depression | adhd | ptsd | ocd | insomnia | stress) (and | so) it (really | actually | definitely)? (helps | helped | has helped)   0.72
  (suffer~ | struggle~ | have | had | dealt | deal) .. (anxiety | depression | insomnia | panic attacks | ptsd | ocd) .. (help | helps | helped) (me | a lot | so much | immensely | tremendously)   0.60

# --- sleep ---------------------------------------------------------------------
  (fall | falls | falling | fell | fallen) (right | straight | back | fast | sound | almost | soundly)? asleep   0.56 not: drop
    - I could not fall asleep
    - I am trying to fall asleep
  except (to | for | as i | while i | when i | myself | some | if i) (fall | falling) (back | right)? asleep
  except (like | love | enjoy | keep | before | people | listeners | users) .. (fall | falling) asleep
    - wanted a story to fall asleep, got adverts
  (i | i'll | we | she | he | they | actually | always | kids | son | daughter | me | finally | usually) (can | always | actually | usually | finally | will | now | just | often)? (fall | falls | falling | fell | fallen) (right | straight | back | fast | sound | almost | soundly)? asleep (so | really | very | much | way | faster | quick~ | within | in | easi~ | before | listening | to | every | almost | instant~ | immediate~ | right | soundly | without | with | when | while | peaceful~ | like | and | after | through | at | each)   0.74 not: drop
    + I fall asleep so quickly with it
    + my daughter falls asleep to the stories every night
  (fall | falls | falling | fell) (right | straight | back | fast | sound | almost | soundly)? asleep (so | really | very | much | way | faster | quick~ | within | in | easi~ | easier | before | almost | instant~ | immediate~ | soundly | like a | every (night | time))   0.80 not: drop
  except (can't | cannot | couldn't | trouble | hard | difficult | difficulty | problem | problems | issues | struggle~ | struggled | struggling | trying | try | before | when | once | after | until | unable | able | want | if | hate | you | love | often | tell | impossible | ever) .. (fall | falling | fell | fallen | falls) (back | right | straight)? asleep
  except @sx_goal .. (fall | falling) (back)? asleep
  (asleep | sleep | out cold | knocked out) (within | in | before | by) .. (minute~ | min | mins | second~ | end | over | finish~ | half | halfway | time)   0.80 not: drop
    + asleep within ten minutes
    - sleep in the afternoon
  (before | by the end) .. (i'm | i am | i was | he's | she's | we're | they're) (asleep | out | sleeping | sound asleep | fast asleep)   0.75
  (put | puts | putting | knock~ | get | gets | getting | got | sends | send | lull~ | rock~) (me | us | you | him | her | them | my son | my daughter | my kids | my husband | my wife | my kid | my child) (right | straight | back | out | almost)? (to | in) (a)? (sleep | bed | slumber)   0.85
    + the ocean track puts me right to sleep
    - the update put me off
  (putting | put | puts | lulling) .. to sleep   0.75
  (sleep | sleeps | sleeping | slept) (so | so much | much | a lot | way | even | significantly | far)? (better | deeper | longer | well | soundly | peacefully | easier | great | good | more | through | like a | all night | faster | amazing)   0.45
    + I sleep so much better now
    - the sleep stories are better than before
  (i | i've | we | he | she | they | son | daughter | kids | baby | now | am | i'm | finally | actually | already | even | always | been) (can | could | have | been | now | always | actually | already)? (sleep | sleeps | sleeping | slept) (so | so much | much | a lot | way | even | far)? (better | deeper | longer | well | soundly | peacefully | easier | great | more | through | like a | all night | amazing)   0.80
    + I actually sleep much better with the rain on
    - pay seventy just to sleep better
  except (to | can't | cannot | couldn't | can | wish | want~ | need~) (sleep | sleeping) (better | well | more | through | longer)
  (good | great | best | better | amazing | deep | restful | full | solid | wonderful | sound | decent) (night's | nights | night | night of) (sleep | rest | slumber)   0.72 not: drop
    + I finally get a good night's sleep
    - a good sleep app
  (get | getting | got | having | had | enjoy~ | experienc~) .. (better | best | great | good | amazing | deeper | more | restful) (sleep | rest)   0.42 not: drop
  (i | i'm | i've | we | now | finally | actually | always | been | kids | and) (have | been | am | always | now)? (get | getting | got | had | having) .. (better | best | great | amazing | deeper | restful) (sleep | rest)   0.64
    + I get the best sleep with it
  except @sx_goal .. (sleep | rest | slumber)
  (sleep | nap) like a (baby | rock | log | babies)   0.85
  (can't | cannot | can not | couldn't | don't | never) (go to | fall)? (sleep | asleep | go to bed) without (it | this | the | them | my)   0.80 not: keep
    + on holiday I can't sleep without it
  (drift~ | doze~ | nod~ | drop~ | lull~) (right | straight | slowly | gently)? (off | away) (to sleep)?   0.72
  (out | asleep | gone) (like a light | in no time | in seconds | in minutes | instantly | immediately | so fast | almost instantly)   0.80
  (my | his | her) (sleep | insomnia) (has | is | was | got | quality | pattern~ | schedule)? .. (better | improved | improving | improves | cured | gone | amazing)   0.75
    + my sleep has really improved
    - my sleep data is gone after the crash
  (cured | cure | cures | fixed | solved | ended) (my | his | her) (insomnia | anxiety | depression | sleep~ | panic | stress)   0.85
  (great | good | perfect | amazing | awesome | excellent | best | wonderful | helpful | useful | fantastic | lovely | nice | works | effective | ideal) (app)? (for | to) (help~ | getting | get | me | falling | fall | going | go | you)? .. (asleep | anxiety | stress | depression | relaxing | relaxation | relax | calming | calm | panic attacks | insomnia | unwind | unwinding | winding down | focus | focusing | peace of mind)   0.62
    + great for anxiety
    + perfect to fall asleep to
    - great for people who want a journal
  except (great | good | perfect | amazing | awesome | excellent | best | wonderful | helpful | useful | nice | works | effective) (app)? (for | to) .. (managing | tracking | understanding | coping | dealing | learning | controlling | monitoring) ..5 (sleep | anxiety | stress | depression | panic attacks | mental health)
  except (good | great | best | amazing | perfect) (app | thing | tool)? for (sleep | sleeping)
  except (way | tool | app) to focus on
  (works | working | worked) (great | wonders | well | perfectly | every time)? (for | with | on) (my | me and my | the)? (anxiety | depression | sleep~ | insomnia | stress | panic attacks)   0.75 not: drop
  except working (with | on) (my | the)

# --- calm and relief -------------------------------------------------------------
  (calm | calms | calmed | calming | relax | relaxes | relaxed | relaxing | soothe | soothes | soothed | soothing | quiet | quiets | ease | eases | eased | easing | settle | settles | clear | clears | cleared | clearing | ground | grounds | grounded | refresh~ | slow | slows | center | centers | comfort | comforts | uplift~) (down | out)? (me | us | my | your | my own | the | our | his | her | you | the) (down | out)? (mind | nerves | anxiety | thoughts | body | brain | head | soul | stress | heart | emotions | mood | racing | whole | down | out | a lot | so much | right | every | when | before | and | really | instantly | quickly | after | during | at)?   0.66
  except (ease | eases | eased) (you | me | us | the | your) (gently | slowly)? (into | meditation | meditat*)
    + it calms me down on the plane
    + eases my mind
    - clear the cache
  except (clear | clears | cleared | clearing | slow | slows | quiet | ground | center | settle | comfort | relaxing | calming | soothing | calm | relax) (the | you | her | his | your | our)
  except (calm | relaxing | calming | soothing) (me | my) (app | account | subscription | premium)
  (calm | calming | relax | quiet | clear | soothe | settle | ease) (down)? (my | your | the) (mind | nerves | anxiety | thoughts | body | brain | head | soul | emotions | racing | heart)   0.72
    + a way to quiet my mind
  (calm | calming) down   0.55
  except like calm down
  (i | i'm | i am | i was | im) (so | much | a lot | way | way more | already | now | more | very | really | always | been)? (so much | much | more | way more)? (calmer | more relaxed | more calm | more peaceful | happier | less anxious | less stressed | less depressed | more positive | more productive | more focused | more confident | well rested | relaxed)   0.78
    + I am so much calmer now
    - is the design calmer
  (feel | feels | feeling | felt) (so | much | so much | a lot | way | already | really | a little | a bit | slightly | more | even)? (more | much | lot)? (better | calmer | happier | lighter | healthier | stronger | relaxed | peaceful | at peace | grounded | rested | refreshed | energized) (after | than | already | every day | each day | now | when i | about myself | about my self | about life | and (more | calmer | less | happier))   0.72 not: drop
    + since June I feel better every day
  (i feel | i felt | i'm feeling | i am feeling | feel myself | leaves me feeling | leave feeling | i always feel | me feel | you feel | have felt | has felt | always feel | feel so much | feel a lot | feel much | already feel | me to feel | left feeling) (so | much | a lot | way | already | so much | really | more)? (more)? (better | calm | calmer | relaxed | peaceful | at peace | at ease | happy | happier | centered | grounded | rested | refreshed | energized | lighter | hopeful | positive | confident | productive | focused | balanced | motivated | stronger | comforted | whole | mellow | less (stressed | anxious | lonely | depressed | alone | overwhelmed) | (so | much | more) (self)? (confident | happy | calm))   0.80 not: drop
  except (feel | feels | feeling | felt) .. (good | great | better | comfortable | safe | confident | positive | happy | safer | motivated | grateful | strong | hopeful) (about (this | the | it | my purchase | paying | giving | using | recommending | that) | with | paying | giving | using | recommending | sharing | to | talking | knowing | in | if)
  except (feel | feels) (like | great | good | good to | safe | comfortable)
  (make | makes | made | making) (me | you | us | him | her | one | my day | my life | life | my mood | my nights | my mornings | people) (to | a | a lot | so | so much | much | feel | all | even)? (more | much | whole lot | a | so | so much | feel)? (feel)? (so | much | so much | really | more | a lot | very | lot | little)? @sx_well   0.84 [both] not: drop
    + the songs make me feel happier
    + made my day so much better
    - the third track made me feel worse
    - makes me happy to pay less
  except (makes | made | make) me happy to (pay | renew | subscribe | support)
  (make | makes | made | making) (me | you) (a)? (better | happier | calmer | stronger | kinder | healthier | more (grateful | calm | relaxed | mindful | productive | positive | patient | confident | focused | present | happy)) (person)?   0.80
  (make | makes | made) (me | you | us) (smile | laugh | sleep | relax | calm down | feel like a new)   0.70
  (brings | bring | brought | gives | gave | give | given | giving) (me | us | you)? (so much | a sense of | a feeling of | some | such | a little | a lil | a | great | inner | much needed | back my | the)? (peace | calm | calmness | joy | hope | comfort | relief | happiness | clarity | serenity | tranquility | confidence | energy | strength | balance)   0.75
    + it brings me so much peace
  except (give | gave | giving) calm
  except (gives | give | gave) (me)? hope (they | that | you)
  (peace of mind | inner peace | piece of mind | sense of calm | state of calm | state of relaxation | sense of peace)   0.66
    + now I have peace of mind
    - read the terms for peace
  (reduce | reduces | reduced | reducing | lower | lowers | lowered | lowering | decrease | decreases | decreased | decreasing | relieve | relieves | relieved | relieving | lessen | lessens | lessened | alleviate | alleviates | alleviated | eliminate~ | ease | eases | easing | eased | diminish~ | release | releases | released | combat~ | minimize~ | curb~ | melt~) .. (anxiety | stress | tension | depression | worry | worries | pain | panic | fear | blood pressure | heart rate | symptoms | anger | negative thoughts | overthinking | attacks | thoughts)   0.72 not: drop
    + it reduced my stress
    - lower the price
  except to (reduce | relieve | lower | lessen | release | decrease | alleviate | fight | combat) (my | your | the | some)? (stress | anxiety | tension | worry | depression | panic | pain | anger | insomnia | symptoms)
  (less | fewer | no more | rarely | goodbye | bye bye | lost my | without) (have | has | had | any | to)? (anxiety | anxious | stress | stressed | depressed | depression | worry | worrying | worries | panic attacks | anxiety attacks | angry | overwhelmed | panicky | nightmares | mood swings | tension | road rage | fear)   0.75 not: keep
  except without (any | the)? (fear | worry | worrying | worries | stress | stressing | anxiety) (of | about | that | for)
    + less stress and fewer panic attacks
    - no more free sessions
  except without worr~
  (haven't | have not | hadn't | not had | didn't have | don't have | no) (had | have | experienced | self)? (a | any | one | single)? (panic | anxiety | harmed | harm | suicidal)? (panic attack~ | anxiety attack~ | breakdown~ | harmed | self harm~ | meltdown~)   0.78 not: keep
  (my | the) (anxiety | depression | stress | panic | panic attacks | anxiety attacks | stress level~ | mood | mental health | sleep | focus | outlook | heart rate | blood pressure | confidence | self esteem | attitude | mindset | productivity | relationship~) (level~)? (has | have | is | are | was | went | got | gets | goes | feels | seems)? (been | become | really | already | so | much | significantly | greatly | way | definitely | gotten | a lot | completely | totally | drastically)? (much | a lot | so much | greatly | way | significantly)? (better | improved | improving | improves | reduced | decreased | lessened | lower | down | gone | under control | calmer | clear | clearer | lifted | changed | cleared | manageable | disappeared | at ease | balanced | at peace | melted | easier | happier | intact | subsided)   0.82
    + my anxiety has gotten so much better
    - my sleep data is gone
  (improve | improves | improved | improving | improvement in | improvements in | boost | boosts | boosted | lift | lifts | lifted | brighten | brightens | brightened | elevate~ | increase | increases | increased | change | changes | changed | changing | enhanc~ | transform~ | heal | heals | healed | healing | restor~ | strengthen~ | turn~ around) .. (mood | my sleep | sleep quality | mental health | mental state | wellbeing | well being | my focus | focus | outlook | mindset | confidence | self esteem | productivity | quality of life | my life | life | happiness | calmness | my day | my perspective | attitude | clarity | relationship~ | concentration | spirits | energy | mental wellness | marriage | mentality | habits)   0.74
    + it really improved my mood
    + changed my life
    - change the mood colours
  except changes in (my | your) mood
  except (change | changes | changed | changing | increase | improve) (the | your | my | a) (mood | focus | habits) (icon~ | color~ | entry | entries | name~ | scale | list | tracker | options | it | to)
  except (change | changing) (the | you | your) .. habits
  except (could | can | will | would | might | may | if) (change | improve | transform | save) .. (life | lives)
  (life | lives) (changing | changer | altering | transforming)   0.72 [weak]
    + this is life changing
    - life keeps changing
  (change | changes | changed | changing | transformed | turned | improved | enriched) (so | my | your | our | me | people's | peoples | so many | many) .. (life | lives | around)   0.74 [weak]
  (positive | huge | big | significant | massive | noticeable | noticed a | noticing a | real | tremendous | amazing | see a | seen a | feel a | feel the | felt a | made a | makes a | tell a | world of | such a | great | drastic) (positive | huge | big | significant | noticeable | lot of | definite | real | massive)? (difference | change | shift | improvement~ | impact) .. (in my | in how | in the way | on my | mood | sleep | anxiety | life | mental health | myself | feel)   0.80
    + a big difference in my mood
    - a big difference in price
  (see | seen | saw | seeing | notice | noticed | noticing | felt | feel | made | making) (some | a | huge | big | great | already | much | an | so much | real | good | lots of)? (difference~ | improvement~ | progress) (in (my | just | only | a few | the first) | already | after | since | within | so far | right away | immediately)   0.66
    + I noticed an improvement after two weeks
    - I saw an improvement in loading
  (done | does | do | did | worked | works | work | doing | working) (absolute)? (wonders | miracles | magic) (for | on | with)? (me | my | your)?   0.72
  (anxiety | stress | panic) (reliever | reducer | relief | relieving | reducing)   0.48
  (relieves | relieved | releases | released | takes away | took away | melts | melted | washes) (the | my | all | some | so much)? (stress | tension | anxiety | worries | pressure)   0.78
  (keep | keeps | kept | keeping) (me | us | you) (so | very | from going)? (calm | sane | grounded | centered | balanced | alive | positive | happy | stable | level | relaxed | crazy | insane | in a good | at peace | spiraling)   0.75
    + keeps me grounded
    - keeps me waiting
  (pull~ | brought | brings | bring | got | get | gets | snap~ | lift~ | talk~) (me | you) (up)? (out of | back from | off) (a | the | my | bad)? .. (spiral~ | depression | dark | place | mood~ | thinking | funk | rut | hole | ledge | panic | slump)   0.75
  (stop~ | prevent~) (me)? (from)? (my | the)? .. (spiral~ | self harm~ | racing | panic attack~ | overthinking | negative thoughts | worrying | panicking | crying | ruminat* | suicid*)   0.65
  (feel | feeling | i'm | i am | been) (a little | a bit | much | so much | a lot | way)? (better | calmer | happier) (than | now | already | after | every day | each day | since)   0.75
  (better | happier | calmer | healthier | stronger | more positive) (person | version of myself | life | mood | mindset | outlook | place | headspace | version of me | me)   0.45
  (make | makes | made | making | becoming | became) (me | you | us)? (a | into a)? (much | more)? (better | happier | calmer | healthier | stronger | more positive) (person | version of (myself | me) | life | mood)   0.64
  ((in | to | into) a better place | better headspace | (healthier | better | happier) (mindset | outlook) | more positive (mindset | outlook | person | life))   0.52
  except (trying | try | want | to be) (a | to be a)? better (place | person | version of myself)
  except world .. better place
  except (world a)? better place if
  (good | great | nice | perfect | wonderful | amazing | best | easy | lovely | fun | awesome | helpful) (way | ways | thing | app | place | method | tool) (to | for) (help | really | just)? (relax | relaxing | unwind | destress | de stress | calm | sleep | focus | refocus | recenter | decompress | wind down | chill | fall asleep | get some sleep | reduce | relieve | meditate and relax | settle | ease | clear)   0.72
    + a nice way to unwind
    - a nice way to journal
  (i | i can | you can | can finally | finally | able to | allows me to | allow me to | lets me | let me | let you | lets you | really let you | me to | to actually | help~ | nice to) (really | just | actually | totally | truly)? (relax | unwind | de stress | destress | decompress)   0.52 not: drop
    - I came here trying to relax
  (it's | it is | its | is | was | app is | find it | found it | finds it | find this | very | so | super | really | extremely | incredibly | truly | just | always | quite | pretty | most | been) (very | so | super | really | extremely | incredibly | truly | just | always | quite | pretty | most | both)? (relaxing | calming | soothing | comforting | peaceful | therapeutic) (and (relaxing | calming | soothing | peaceful | helpful))?   0.60 [weak] not: drop
  except (very | so | really | incredibly | truly | super) (relaxing | calming | soothing | peaceful) ..2 voice~
  except (voice~ | guides | narrator~ | fellow | narration) (is | are | was) (very | so | really | incredibly | truly | super)? (relaxing | calming | soothing | peaceful)
  except (find | found) (your | his | her | their) voice~ (very | so | really | incredibly | truly | super)? (relaxing | calming | soothing)
    + it is very relaxing
    + I find it calming
  (relaxing | calming | soothing) and (it | actually | helped | i | very | really | great | just what | puts)   0.60 [weak]
  /^\W*(so |very |really |super |great and |soo+ )?(relaxing|calming|soothing|peaceful)( app)?\W*($|but\b|(and|to)\b(?! (music|beautiful|voice)))/   0.70 [weak]
    + Very relaxing!
    + Relaxing but expensive
  except (is | are | was | very | so | most | super | really | been)? (very | so | really | most | super)? (relaxing | calming | soothing | relaxed | comforting | peaceful | therapeutic | calm) (and (relaxing | calming | soothing | peaceful | helpful | beautiful | gentle | inspiring))? (but)? (background | nature | sleep | guided | kind)? (voice~ | music | story | stories | sound~ | song~ | meditation~ | tone | colors | color | design | interface | look | image~ | background~ | video~ | picture~ | accent | tune~ | noise~ | scene~ | content | audio | animation~ | graphics | layout | visual~ | aesthetic | theme | word~ | exercise~ | cadence | game~ | technique~ | speaker | narrat* | way | environment | experience | session~ | practice~ | melod* | part | rain | ocean)
  except (voice~ | music | narrator | narration | story | stories | sounds | sound | songs | tone | colors | design | interface | look | image~ | background~ | video~ | picture~ | accent | noise~ | content | audio | graphics | layout | visuals | aesthetic | theme | words | speaker | narrat* | meditations | aesthetics | he | she | her | his | ui | exercises) .. (is | are | was | were)? (very | so | really | super | just | most)? (relaxing | calming | soothing | relaxed | comforting | peaceful | therapeutic | tranquil) (and (relaxing | calming | soothing | peaceful | helpful))?
  except (not | isn't | aren't | more | something | anything | find | so) (relaxing | calming | soothing) (and)? (ask~ | if | enough)
  (feel | feels | makes you feel | it's | it is) (so | very | really | like therapy | truly | super) (relaxing | calming | soothing | comforting | therapeutic)   0.60
  (i'm | i am | was | been | get | got | so | more | feel | feels | always | completely | very | feeling | become | instantly) (so | more | very | much more | completely | really)? relaxed   0.66
  (heal~ | recover~) (journey | process | from (my | our | the | trauma | depression | anxiety | past))   0.60
  (off | lower | reduce~ | stopped | without) (of)? my (meds | medication | medications | pills | antidepressant~)   0.70
  (wake | woke | waking | wakes) (up)? .. (refreshed | rested | happier | energized | happy | calm)   0.75
  except waking up (with | and) .. (calm | happier)
  (mind | head | thoughts) (is | are | was | feels | has | gets | becomes)? (just | already | so | much | now | more | finally | been | become)? (clear | clearer | cleared | calm | calmer | quiet | at ease | at peace | at rest | in a much | in a better)   0.72
  (saved | save | saves | saving) my (relationship~ | marriage | sanity | sleep)   0.70
  (saved | save | saves | saving) (my | mine | so many | people's) (life | lives)   0.56 [weak] [both] not: drop
  (progress | improvement | improving | growth | healing) (in | with) my (life | anxiety | depression | mental | mood | recovery | self | journey)   0.55
  except help~ (me | you | us)? (to)? feel (more)? (in control | aware | connected | understood | heard | in touch)
  except (puts | put) (me | you) to sleep (because (it's | of) | not because | until | from boredom)
  (look | looking | see | seeing | view) (at)? (life | things | the world | everything | myself) (differently | in a (different | new | better | more) | more positively | positively | with better | from a)   0.47
  (let go | letting go) of (my | the | all | negative | stress | anxiety | worries | things | what | past | stuff)   0.60
  (instant | much needed | great | such a | real | huge | some) (relief | calm)   0.66


# --- wider families of relief ------------------------------------------------------------
  (knock~ | zonk~ | conk~) (me | us | him | her | you | my son | my daughter | my kids)? (right | straight)? out   0.76
    + it zonks me out
  (help | helps | helped | helping) .. (go | get | going | getting | went) (back)? to (bed | sleep)   0.72 not: drop
    + it helps my nephew go to bed
  (feel | feels | feeling | felt | am | i'm | been | being | be | get) (a lot | much | so much | way | far | a bit | a little | already | definitely)? less (anx~ | stress~ | stressed | depress~ | depressed | anxious | overwhelm~ | worried | lonely | alone | sad | angry | panicky | irritable | reactive | tense | hopeless | isolated | scared | afraid | on edge | nervous | down)   0.78 not: flip
    + I am way less irritable
  less (stress | anxiety | worry | tension | panic | depression | pain | anger | worrying | panic attacks | anxiety attacks) (in my | than | now | and more | since | at work)   0.66
  (back | return~) (to | within) (normal | my old self | being myself | myself | a normal | the old me | my normal | being me)   0.58
  except (return~ | go | going | went | get | put | change | bring) .. back to normal
  (it | this | app | talking | that) (really | actually | has | literally)? (stopped | kept | prevented | saved | stops | keeps | prevents | talked) me (from | out of)? (committing | killing | harming | hurting | cutting | ending | relapsing | self harming | suicide | breaking down | losing it | going (crazy | insane | under) | spiraling | panicking | crying | drinking | giving up)   0.76 [both]
    + it kept me from giving up
  (helpful | useful | beneficial | effective | invaluable | good | great | amazing | excellent | wonderful | works wonders | works) (for | with | in | to | against | at) .. (@sx_state | mental peace | inner peace | peace of mind | mental clarity | calming | relaxing | relaxation)   0.46 not: drop
  except (helpful | useful | beneficial | effective | good | great | amazing | excellent | wonderful | invaluable | works) (for | with | in | to | at) .. (track~ | tracking | monitoring | monitor | understanding | understand | managing | manage | coping | cope | dealing | deal | controlling | learning | people | anyone | those | someone | identifying | recording | logging | keeping | beginners | processing | expressing | venting) .. @sx_state
  except (helpful | useful | good | great | effective) (for | with | in | to | at) .. (emotional | emotion~ | mood~ | thoughts | relationship~ | focus)
  best thing (for | to happen to | that (ever)? happened to | i (have)? (ever)? (done | did) for) .. (mental | anxiety | depression | sleep | me | myself | life | health)   0.66
    + the best thing I ever did for my sleep
  (sleep | slept | sleeps | sleeping) (so | very | really | absolutely)? (wonderful* | amazing* | peaceful* | fantastic* | beautiful* | great | well | soundly | deeply | restful*)   0.70
    + slept so peacefully
  except (get | got | gets) (my | your) (thoughts | head) out
  (take | takes | took | get | gets | got | keep | keeps | kept | put | puts | pull | pulls | bring | brings) (my | your | his | her | the) (mind | thoughts | head | focus) (off | away | out | elsewhere | somewhere)   0.74
    + it pulls my thoughts elsewhere
  (distracts | distracted | distract) me from (my | the) (anxiety | pain | thoughts | worries | stress | panic | problems)   0.64
  (good | great | nice | perfect | really good | wonderful | lovely | amazing) to (just | really | help)? (chill | relax | unwind | sleep | calm down | decompress | de stress | meditate and relax | wind down | fall asleep) (with | to | and | at | before | after)?   0.66
    + nice to unwind with after a shift
  (see | seen | saw | notice | noticed | noticing | feel | felt | seeing | feeling | experienced | made | makes | making) (already)? (a | the | some | such a | such | an | quite a)? (big | huge | real | noticeable | significant | positive | major | massive | great | tremendous | vast | definite | dramatic | marked | immediate | instant | slight)? (difference | improvement | improvements | changes in (me | my | myself)) (in | after | with | already | within | to | from | on | for)?   0.60
  except (they've | they have | always | constantly | developer~ | team | update~) (made | making | make | makes | seeing | seen) (some | a | the)? (great | big | huge | real | good)? improvement~
  except (see | seen | saw) (a | the | some | great | real)? improvement~ (for | in the (app | ui | design | ux))
  except (see | saw | seen | notice | feel | made | makes) (an | the | some | a (big | huge)?)? (improvement | improvements | difference) (in | to | on | from) (loading | the (app | sound | audio | version | price)) 
    + I noticed a real improvement within days
  except (see | notice | feel | saw | seen) .. (difference | changes) (between | in (the | app | version | price))
  except (not | n't | never | no | any) .. (see | seen | notice | noticed | feel) .. (difference | improvement)
  (i | i've | i have | me | already | immediately | instantly) (feel | felt | feeling | been feeling) (so | much | a lot | way | so much | a bit | a little | even)? more (love | free | freed | freedom | peace | joy | joyful | calm | confident | confidence | grounded | alive | present | connected | hopeful | motivated | motivation | energetic | energized | energy | happy | optimistic | at ease | relaxed | centered | balanced | positive | like myself | self love | focused | productive)   0.74
    + I have felt more joy lately
  (make | makes | made | making | gives | gave | giving | give | brings | brought | bring) (me | us | you) (feel | to feel | back | a sense of | a feeling of | a | so much | some | such | much needed)? (motivation | motivated | inspired | energized | confident | confidence | grateful | hopeful | hope | peace | joy | comfort | calmness | calm | relief | serenity | happiness | peace of mind | inner peace | tranquility | strength | courage | reassurance)   0.66 not: drop
    + it gives me courage on Mondays
  except (makes | made | make) me confident (that | in the)
  (moment~ | sense | feeling | feelings | state | state~) of (joy | calm | calmness | peace | relief | serenity | comfort | relaxation | tranquility | ease | wellbeing | well being | balance | inner peace | happiness | clarity | stillness | bliss)   0.58
    + a sense of serenity
  (i can | easy to | able to | me to) (stay | remain) (more)? (grounded | centered | calm | sane | balanced | present)   0.60
  (did | does | done | doing) (more | so much | wonders | a lot more | miracles) (for | to) (me | my (anxiety | mental | depression | sleep | mood | mind | life | stress) | us) ..2 (than | in | health)?   0.64
    + it did more for me in a week than a year of pills
  (relax | relaxes | calms | soothes) (right | straight)? (away | instantly | immediately | so quickly | in minutes)   0.60
  (wonders | miracles | magic | gold) (for | on) (my | the | his | her) .. (anxiety | sleep | mood | stress | mind | depression | mental | nerves | insomnia | kids | son | daughter)   0.72
  (my | our | his | her) (kid | kids | son | daughter | child | toddler | children | husband | wife | baby | dog | boys | girls | grandson | granddaughter) .. (sleep | sleeps | asleep | relax | relaxes | calm | calms | calmer | relaxed) ..3 (better | now | to (it | this | these) | with (it | this) | every | faster | down | through | quickly | easily)   0.62
    + our son calms down with it

  (lessening | reduction | decrease | easing | release | drop | relief) (of | in | from) (my | the | all | some | all the)? (tension | stress | anxiety | panic | symptoms | pain | worry | depression | panic attacks | negative thoughts)   0.68
    + a drop in my stress
  (relieve | relieves | relieved | relieving | relive | reduce | reduces | reduced | reducing | release | releases | lower | lowers | lowered | decrease | decreases | decreased | alleviate | alleviates | ease | eases | eased | melt | melts | melted) (my | your | some | the | all | all the | daily | all my | away)? (stress | anxiety | tension | panic | depression | worries | worry | pain | symptoms | nerves)   0.62 not: drop
  except (can | could | to help | ways to | how to | goal) .. (relieve | reduce | release | lower | decrease) .. (stress | anxiety) (in | by | for) (people | others)
  (can't | cannot | couldn't | could not | can not) (fall)? (sleep | asleep) with out (it | this | them)   0.80 not: keep
  (i | i'm | i am | already | now | day | days | immediately | instantly | actually) (feel | feeling | am feeling | i feel | felt | i'm feeling) (so | really | absolutely | very | already | just | much)? (great | good | amazing | wonderful | better | refreshed | rested | healed | lighter | calm | calmer | relaxed | peaceful | happier | energized) (already | now | after | since | about myself | about my self | every | today | again | every time | afterwards | when i use | when i'm done | in the morning | and)   0.70
  except (if | how | when | whether | where | days | hope | want | sometimes) (i | you)? (feel | feeling | felt) (so | really | very)? (great | good | better | calm | happier | relaxed)
  (anxiety | panic | panic attacks | depression | stress | insomnia | symptoms | migraines) .. (down to | almost gone | is gone | are gone | has gone | went away | has (decreased | reduced | lessened | disappeared | improved | subsided | gone down | dropped) | have (decreased | reduced | lessened | disappeared | improved | subsided | gone down) | lessened | subsided | disappeared | under control)   0.74
    + my worry and panic attacks have subsided
  (help | helps | helped | helping) (me | him | her | us | my son | my daughter)? (so much | a lot)? with (my | his | her) (agoraphobia | agrophobia | phobia~ | eating disorder | addiction~ | ibs | tics | autism | tantrums | pregnancy | postpartum | add | asd | cptsd | illness | condition | mental | issues | struggles | problems | disorder~ | crippling | severe | social | bad)   0.66 not: drop
  except (help | helps | helped) (me)? (so much | a lot)? with my (mental | problems)
    + it is helping me with my phobia
  (put | puts | putting | keep | keeps | leaves | left | get | gets | got) (me | us | you | him | her) (in | into) (a | the | this | that) (much | very | really | more)? (good | better | great | happy | happier | positive | calm | calmer | relaxed | right | peaceful | restful | meditative | trance) (mood | mindset | headspace | head space | place | state | frame | space | sleep | mode | vibe | zone)   0.76
    + it leaves me in a calmer state
  (feel | feels | feeling | felt) (so | really | very | pretty | much)? (good | better | great | positive) about (myself | my self | my life | life | my day | who i am | the future)   0.68 not: drop
  except (to | want | don't | not | if | when) (feel | feeling) (good | better) about
  (excited | hope | hopeful | optimistic) (for | about) (the | my) (future | life)   0.62
  (heal | heals | healed | healing) (me | my (trauma | heart | soul | mind | body | inner child | wounds | anxiety | depression))   0.68 not: drop
  (get | gets | got | getting) (so much | enough | plenty of | actual | some | some actual | much needed | deep | real) (sleep | rest)   0.42 not: drop
  (finally | actually | helps me | helped me | lets me | let me | able to | i can | i) (finally | actually)? (get | gets | got | getting) (so much | enough | plenty of | actual | some | some actual | much needed | deep | real) (sleep | rest)   0.66
    + I finally get some sleep
    - a kid who came to get some sleep, and every thing costs
  except (want | need | try | trying | to | can't | cannot) (get | getting) (some | enough) (sleep | rest)
  (talk | talks | talked | walk | walks | walked | coach | coached | guide | guided) (me | you) (through | down | off) (it | my | a | the | from)? (panic | anxiety | attack~ | it | ledge | panic attack~ | anxiety attack~ | episode~ | meltdown~ | hard time~ | spiral~)   0.60 [both]
  (increase | increases | increased | increasing | boost | boosts | boosted | improve | improves | improved | improving | lift | lifts | lifted | brighten | brightens | elevate | elevates | uplift | uplifts | enhance | enhances | enhanced | stabilize~ | regulates | raised) (my | your | our | his | her | the) (overall | general | daily)? (mood~ | sleep | confidence | focus | self esteem | spirits | spirit | mental health | mental state | life | wellbeing | well being | outlook | mindset | day~ | quality of (life | sleep) | sleep quality | concentration | attitude | anxiety | depression | happiness)   0.70 not: drop
    + it brightens my days
  except (would | could | might | can | to) (increase | boost | improve | enhance) (the | my) (app | experience | sleep | focus | day~ | life)
  (make | makes | made | making | get | gets | got | getting) (me | you | us | him | her) (feel)? (so | really | very)? (sleepy | drowsy | yawn | tired enough | drift)   0.62
  (pass | passes | passed | passing) out (before | within | to | every | listening | in | by | almost | almost instantly | while)   0.70

  (feel | felt | feeling | feels) like (myself | my old self | a new (person | man | woman) | a different person | a person | a human | a weight | i can breathe) (again | now | was lifted | has been lifted)?   0.74
    + by June I felt like my old self
  except (don't | doesn't | not | didn't | haven't) (feel | felt) like (myself | a person | a human)
  (don't | do not | doesn't | didn't | not) (feel | get | be | been) (as | so | that | nearly as) (stressed | anxious | depressed | sad | overwhelmed | alone | angry | worried | tense | down | lonely | panicky | hopeless)   0.76 not: keep
    + I don't feel so hopeless
  (helpful | useful | great | good | nice | effective | perfect) (for me)? (when | whenever) (i'm | i am | you're | you are | i feel | you feel | feeling | i get | i was) (really | so | very | feeling)? (stressed | anxious | depressed | overwhelmed | sad | down | upset | angry | lonely | panicking | having a panic attack | nervous | in a bad)   0.64
    + effective whenever I get angry
  except if ..5 (helpful | useful | great | good) (when | whenever)
  (you'll | you will | will | can) (feel | sleep | be) (so much | much | a lot | way)? (more (motivated | relaxed | calm | positive | energized | focused | at peace | confident | grounded) | better | calmer | happier | less stressed | less anxious)   0.56
  except (will | can) be better
  except (hope | hoping | hopefully | maybe | so) .. (will | can) (feel | be | sleep) .. (better | calmer | happier)
  (felt | feel | feels | feeling) (so | very | really | completely | totally | instantly | super | truly | extremely)? (relaxed | refreshed | rejuvenated | uplifted | soothed | serene | tranquil | at peace | recharged | lighter)   0.70
    + felt truly rejuvenated
  except (if | when | to | want | not | don't | didn't | never | help) .. (feel | feeling | felt) (so | very | really)? (relaxed | refreshed | at peace)
  (nice | great | fun | sweet | helpful | beautiful | simple | easy | cute | pretty | good) and (so | very | really)? (calming | relaxing | soothing | peaceful)   0.56 [weak]
  (get | gets | got | getting | keep | keeps | set | sets) my (head | mind) (straight | clear | right | together | in order | at ease | calm)   0.70
    + it gets my head straight

# --- wider families, second round --------------------------------------------
  (my | his | her | the | our | your | son's | daughter's | of my) (social | health | general | bad | chronic | work | morning)? @sw_noun ..2 (come | came | gone | went | dropped | drops | drop | going | comes) (right | way)? (down | away)   0.80
    + my health anxiety has come right down since June
    - my anxiety came back
  except (comes | come | came | drop | goes) .. (when | if)
  (my | his | her | our) (social | health | general | bad | chronic)? @sw_noun .. (is | are | has | have | was | got | gotten | getting | gets | feels | seems) (been | so | much | way | a lot | far | already | really | significantly | noticeably | massively | greatly | definitely)? (got | gotten | been | so | much)? (better | improved | improving | lower | reduced | calmer | fewer | disappeared | vanished | decreased | subsided | lifted | eased | lessened | quieter | lighter | halved | gone)   0.78
    + his temper has gotten so much better
    - my anxiety is not better
  except (hope | until | when | if | once | want | need) ..4 @sw_noun ..5 (better | improved | lower | gone | lifted)
  (fewer | far fewer | less | way less | half as many | not as many | hardly any | no more | barely any) (of the | of my)? (panic attack~ | anxiety attack~ | meltdown~ | breakdown~ | nightmare~ | bad days | bad nights | mood swings | sleepless nights | flashbacks | outbursts | arguments | fights | tears | intrusive thoughts | dark thoughts)   0.80 not: keep
    + hardly any meltdowns this month
  used to (lie | lay | cry | panic | wake | feel | stay | spend | toss | shake | dread | hate) ..8 (not anymore | not any more | no longer | now i | but now | these days | anymore)   0.72 not: keep
    + I used to cry in the car, not anymore
  except used to ..6 (app | it | feature~ | useful | helpful | great | free | good) ..6 (not anymore | no longer | now i | but now | anymore)
  (i'm | i am | i | i've | i have | he | she | have) (have | has | finally | also | just | even | already)? (stopped | quit | not | no longer | haven't | hasn't | don't | doesn't) (been)? (snap~ | cry~ | panicking | panic | spiral* | bite | biting | drinking | cutting | smoking | picking | yell~ | shout~ | binge~ | overthink~ | ruminat* | doomscroll* | hurting | lie awake | lying awake | dread~ | shaking | self harm~)   0.76 not: keep
    + I don't snap at the kids these days
    - I quit biting into paid stuff
  except (i | i have) (stopped | quit) biting into
  (been | stayed | i'm | am | now | years | months | days | weeks) ..3 (clean | sober | self harm free | smoke free | panic free | drug free) (from | since | for | thanks | because | with | now)?   0.62
  except clean (and | design | interface | layout | look | ui)
  except (app | it | interface | design) ..2 (is | so | very) clean
  (clean | sober | self harm free | smoke free | panic free) (for | from | since) ..5 (day~ | week~ | month~ | year~ | this | using)   0.80
    + sober for nine weeks
  (alive | here | around | still here | still alive) (today | now)? (only)? (because of | thanks to | due to) (this | it | the | you | that)   0.84 [both]
    + I'm alive thanks to it
  (wouldn't | would not | might not | may not | probably wouldn't | don't think i'd) (still)? be (alive | (here | around) (today | now | anymore | right now | writing | without | if (it | not)))   0.82 [both] not: keep
    + would not be alive without it
  (life | marriage | relationship~ | relations | grades | school | work | parenting | concentration | appetite | energy | mornings | evenings | nights | days) ..5 (is | are | has | have | got | feel) (been | so | much | a lot | gotten | really | completely | totally)? (better | improved | transformed | turned around | brighter | easier | calmer | bearable)   0.62
    + my marriage is a lot better now
  except (make~ | made) .. (life | work) .. easier
  except (would | could | should | if | hope) ..5 (life | work | school) ..5 better
  except (app | it) (work | works) .. better
  (slept | sleep | sleeps | sleeping | out | asleep) (through | like a (baby | log | rock | light) | cold | the whole night | all night | soundly | eight hours | seven hours | 7 hours | 8 hours | within minutes | in minutes | in no time | in seconds)   0.76
    + slept like a log
  except (can't | couldn't | haven't | not | don't | never | help~ | if | wish | want) ..5 (slept | sleep | sleeping | asleep) (through | all night | the whole night | like | soundly)
  (i'm | i am | i | am | was | he's | she's | he | she | we | fast | they're) (usually | always | normally | often | out | gone | dead)? (asleep | out | gone | snoring | drop off | nod off | fall asleep | drift off | conked out) (before | by | within | in | halfway | long before | after) ..4 (minute~ | mins | end~ | end | over | finish~ | story | track | halfway | done | seconds | line | song | session)   0.80
    + I'm snoring before the second track
  (knock~ | put | puts | send | sends | lull~ | carr~) (me | him | her | us) (right | straight | out)? (out | off to sleep | to sleep | off)   0.66
  except (knock~ | put | puts | send | sends) (me | him | her | us | my) (right | straight)? (out | off) (of | from | by)
  except (puts | put) me (right)? off
  (calm~ | settle~ | quiet~ | sooth~ | slow~ | clear~ | relax~ | eases | lower~ | still~ | silence~ | lift~ | brighten~ | boost~ | stead~ | ground~) (down)? (me | my) (racing | busy | anxious | overactive | whole | poor)? (mind | head | nerves | brain | thoughts | mood | spirits | heart | body | breathing | anxiety | stress | anger | worries | down)   0.78
    + it slows my racing mind
    - it clears my head of cash
  except clear~ my head of
  except (couldn't | can't | not | didn't | doesn't | never | need to | want to | trying to | hard to) ..3 (calm | settle | quiet | soothe | slow | clear | relax | lower | still | lift) (down)? my
  (shoulders | jaw | chest | heart rate | pulse | breathing | muscles | body | whole body | blood pressure) ..1 (drop~ | unclench~ | loosen~ | soften~ | slow~ | relax~ | settle~ | calm~ | unwind~ | comes down | came down | lighter)   0.74
    + my jaw unclenches as it plays
  except (can't | not | won't | didn't | if) ..3 (breathing | body | heart rate)
  (feel | feeling | felt) (so much | much | a lot | a bit | finally | way)? (more)? (like (myself | me | a human | a person | my old self)) (again)?   0.72
    + I feel like my old self again
  except (didn't | don't | not | never) ..2 (feel | felt)
  (nights | mornings | days | evenings | mondays | bedtime | sleep | work | life) (is | are) (no longer | not | less of) (such)? (a | an)? (battle | struggle | nightmare | dread | fight | hell | ordeal | chore)   0.80 not: keep
    + bedtime is no longer a fight
  (take~ | took) the edge off   0.82
    + it took the edge off
  (quiet~ | silence~ | shut~ up | drown~ out | hush~ | settle~ | still~) (the | my | that) (noise | chatter | voice~ | voices | racing thoughts | storm | static | demons | brain) (in)?   0.72
    + it hushes the chatter
  except (can't | couldn't | wish | turn) ..2 (mute~ | silence~ | turn down) the
  (brought | pull~ | drag~ | dug | got | lift~ | help~) me (back)? (out of | up from | through | back from) (a | my | the | some | that)? (very | really)? (dark~ | bad | low | deep | hole | slump | funk | depress* | spiral | pit | edge | rut)   0.80
    + it dragged me out of a deep hole
  (can | could) (finally | actually | now) (sleep | breathe | relax | rest | go outside | leave the house | eat | concentrate | focus | function | switch off | think straight | get up)   0.76
    + I can finally leave the house
  except (so | if | where | that) (i | you) (can | could) finally
  (went | go | going | gone | been | days | weeks | months) ..3 without (a | having a | any | an)? (panic attack~ | anxiety attack~ | meltdown | cigarette | drink | episode | breakdown | crying | pill~ | sleeping pill~ | medication)   0.80 not: keep
    + three weeks without a meltdown

  except help~ me keep .. (habit | routine | streak | track | journal | log | diary)
  except comforting to (see | know | hear)
  except (tell~ | telling | told) me to (relax | calm down | breathe)
  except comfort~ to (see | know | hear) ..6 (same | others | alone)
  @sw_noun (has | have | had | is | are)? (really | finally | all | much)? (calmed | settled | eased | improved | lessened | faded | softened) (down | off | up)? (a lot | so much | now | since | loads)?   0.76
    + the overthinking has finally eased off
  except (if | when | until | not | never | hasn't) ..3 @sw_noun ..2 (calmed | settled | eased | improved)
  (i'm | i am | i feel | been | being | become | became | much | so much | a) (a)? (so)? (much | way | far | a lot)? (more patient | more present | more positive | more confident | nicer | kinder | better (mum | mom | dad | wife | husband | parent | partner)) (with | to | now | since | than | at | at home | these days)   0.74
    + I am way more present with the kids these days
  (worry~ | stressing | stressed | panic~ | cry~ | overthink~ | snap~ | argu~) (so much | way | a lot | far | much | a bit)? less (now | these days | than | since | and | often)?   0.78
    + stressing way less now

# --- wider families, third round ----------------------------------------------
  (got | get | gets | getting | gotten) rid of (all | some | most)? (of)? (my | the | his | her | all | bad | negative) ..1 (@sw_noun | worry | worries | stress | tension | fears | nerves | thoughts | negativity | headache~)   0.80
    + it got rid of my exam nerves
    - got rid of my streak
  (take~ | took | taking | wash~ | melt~ | wipe~ | chase~ | drive~) (away)? (all)? (of)? (my | your | our) ..1 (worries | worry | stress~ | anxiety | fears | pain | tension | troubles | cares | problems | negativity | sadness) (away | out | off)?   0.76
    + it washes my worries away
  (lose | losing | lost | shed | drop~) (lots of | some | a lot of | all | my | the | all my)? (tension | stress | anxiety | worries | negativity)   0.66
  @sx_help .. (through | thru | threw | in | during | with) .. @sx_hard @sx_time   0.54 [both]
    + it got us through some really painful months
    + this helped a lot in hard times
  except (here | there | companion | someone | friend) .. (to)? (help | get) .. (through | in | during) .. @sx_hard @sx_time
  (help | helps | helped | helping | got | get | gets | gotten | getting) (me | us) (get | go | getting | make it | come)? (through | thru) ..1 (so much | a lot | it all | everything | many things | my life | it | life | my problems | each day | every day)   0.62
    + it got me through a lot
  except (help | helps | helped | get) me (get | go)? (through | thru) it (step | all the)
  (help | helps | helped | helping) .. (through | with) .. (problems | struggles | troubles | worries | pain | grief | feelings | emotions)   0.46
  except @sx_hlp .. (understand* | track* | identify* | manag* | cop* | deal* | express* | process* | sort* | work* | handl* | talk* | learn* | regulat* | recogniz* | navigat* | organi*) .. (through | with) .. (problems | struggles | troubles | worries | pain | grief | feelings | emotions)
  (made | make | makes | making) (me | us | him | her | people | my) ..3 (happier | calmer | less (anxious | stressed | sad | depressed | lonely) | healthier | kinder)   0.76
    + it has made me quite a bit happier
  except (would | could | might | will | to) make (me | us | people) ..3 (happier | calmer | healthier)
  (getting | get | gets | am | i'm | feel | feeling | become | becoming | been | became) (a | already | so | slowly | noticeably | much | way | definitely)? (little | tiny | bit | lot | whole lot)? (bit)? (happier | calmer | healthier mentally | less anxious | less stressed | less depressed)   0.76
    + my aunt is slowly getting a bit happier
  except (wish | want~ | hope | hoping | when | if | would | to) ..2 (be | get | feel | become | getting) ..2 (happier | calmer)
  (turn~ | flip~ | transform~) (my | the | a | your | our | those | these | them | any)? .. @sx_hard .. (in | into | to | around | positive | good | happy)   0.66
    + it turns my gloomy mornings into good ones
  except (turn~ | change~) .. (setting~ | app | voice | screen | sound | password | notification~)
  turn~ (my | the | your) ..1 (day | week | night | mood | life | mind | thoughts) (around | upside | back)   0.78
    + turned my whole week around
  (transform~ | brighten~ | lighten~ | makes | made | boost~ | uplift~ | cheer~) (up)? (my | your | the) (whole | entire | every)? (day~ | morning~ | night~ | week~ | mood | evening~ | spirit~ | mindset)   0.70
    + the tune brightens up my mornings
  except (makes | made) (my | your) (day~ | night~ | morning~ | evening~) (a (bit | little | lot) | so | much | more | worse | hell)
  except (makes | made) the (day~ | night~ | week~ | mood)
  except (makes | made) (my | your | the) ..1 (morning | night | evening | day) (routine | ritual | easier)
  (day | days | mornings | nights | life | world | mood | future) (is | are | feels | looks | seems | go | goes) (so | so much | much | a lot | a little | already)? (brighter | better | lighter | smoother | easier)   0.62
    + my mornings are so much lighter
  except (if | would | app | make~ | made) ..3 (day | days | life | world | mood) (is | are | go) .. (better | easier)
  except (can | could) get better
  (i | me | we | he | she) (can | could) (still | now | finally | actually | even | always)? (feel | be | stay | sleep | get) (so | much | more | very | a bit)? (calm | calmer | happy | happier | at peace | peaceful* | better | relaxed | at ease | better rest | better sleep | well)   0.60
    + I can now stay calm at the dentist
  except (so | if | wish | hope | that) (i | we) (can | could) .. (be | sleep | feel | get) .. (happy | better)
  except can (be | get | feel) (happy | better) (with | about | if | for | at | when)
  (now | finally) (i | we | he | she) (can | could) (actually | finally | easily | always)? (sleep | fall asleep | relax | rest | breathe | focus | concentrate | switch off)   0.72
    + now she can sleep again
  except (now | finally) (i | we) can focus on
  (@sx_got | take~ | took | pull~ | bring~ | brought | snap~ | keep~ | kept) (me | myself | you | us)? (to)? (get)? (out of | away from) (my | your | those | the | a | that)? (own | negative | dark | bad | anxious)? (head | mind | thought~ | thinking | funk | rut | slump | bad mood)   0.72
    + it pulls me away from those thoughts
  except (get | got | getting | take~ | bring~) (it | things | everything | them | stuff | thoughts) (out of | away from) (my | your) (head | mind)
  except (get | got | getting) ..2 out of (my | your) head (by | onto | and on)
  (only | first) thing (that | which | to)? (could | can | would | will | has)? (ever)? (calm~ | help~ | sooth~ | relax~ | get~ | put~) (me | him | her | us | my) ..1 (down | sleep | relax | to sleep | calm | through | asleep)   0.80
    + the only thing that can calm him down
  (calm~ | ground~ | center~ | settle~ | sooth~ | relax~ | de escalate~ | deescalate~ | regulate~) (down)? (myself | yourself | himself | herself | my self) (down | from | when | after | before | and | at | in | during)   0.66
    + I calmed myself down in the lift with it
    - I came here to calm myself down and it crashed
  except @sx_goal .. (calm~ | ground~ | relax~ | settle~) (myself | yourself) (down | and | from)
  except (how | ways | can't | couldn't | try~ | need | needed) .. (calm~ | ground~ | relax~) (myself | yourself)
  @sx_defuse (my | his | her | our) ..1 (@sw_noun | mind | brain | head | nerves | thoughts | heart rate | feelings | emotions)   0.74
    + it dissolves my tension and declutters my head
  (never | haven't) (slept | had | sleep | felt) (such)? (so | this | a | an)? (better | sounder | calmer | well | good | peaceful* | happier | more relaxed)   0.80 not: keep
    + I've never slept so well
  @sx_nt (ever | even | seem to | really)? (make | made | get | got | hear | heard | reach~ | finish~ | stay awake) (it)? (to | through | past | for)? (hear)? (the | a | one)? ..1 (end | ending~ | finish | (whole | entire) (story | thing | track) | first (five | ten | few) minutes)   0.66 not: keep
    + I never reach the end of a story
  except (can't | couldn't | don't | didn't | won't) .. (get | finish | hear) .. (load* | crash* | play | without (paying | premium | ads))
  except (crash* | stops | freeze~ | freezing | glitch~ | buffer~ | cuts | bored | boring | annoy*) ..8 (end | ending | whole | entire)
  (i'm | i am | i was | me | he's | she's | he | she | i) (usually | always | often | just | be)? (out | asleep | sleeping | gone | snoring | sleep) (is | in | within | before | by) ..3 (minute~ | min | mins | seconds | end~ | "20" | "10" | "5" | "15" | "30" | over | finish~ | done)   0.76
    + he's snoring within five minutes
  except (go | going | went | got | get) out (in | before)
  @sx_dear (night's | nights | night of)? (sleep | rest | slumber) (of my life | ever | in (years | months | weeks | ages | a (long time | while)) | i've (had | ever | gotten) | every night | each night | since)   0.76
    + the deepest and best sleep in months
  except (best | perfect | great | amazing) sleep ever (made | app)
  (don't | didn't | no longer | not | without | instead of | never) (need | needing | take | taking | use | rely on | have to take | want) (any | my | a | the)? (sleep | sleeping | more)? (aid~ | aides | pill~ | med~ | medication~ | melatonin | medicine | supplement~ | sedative~)   0.74 not: keep
    + no longer need my sleeping pills
  except (not | never | don't) (need | use | take) (any | my | a | the)? (aid~ | med~ | medication~) (reminder~ | tracker)
  (trouble | hard time | difficulty | problem~ | struggle~ | can't | never | couldn't | issues | unable to) ..2 (sleep~ | asleep | relax* | calm down | calming down | focus* | breath* | wind~ down) ..5 (helps | helped | works | worked | does the trick | saves | knocks | puts)   0.70 not: keep
    + he couldn't fall asleep and this helped
  @sx_hlp (me | us | you | a lot | so much | out | tremendously | immensely | loads)? (a lot | so much | out)? (when | whenever | if | while | after) (i | i'm | i've | you | you're | you've | my | he | she | he's | she's) ..4 @sx_low   0.72
    + it helps whenever she's having a panic attack
  except (hope | if it | not | doesn't | didn't | won't) ..2 (help | helps) ..3 (when | if)
  (for | to | with) @sx_for and (so far)? (it | this | which | that | it's | it has | they)? (really | actually | definitely | always | does | just)? (helps | helped | works | worked | helping | help | work)   0.76
    + I play it for my insomnia and it works
  (think | stay | be | feel | remain | staying | being | feeling | thinking) (more | so | very)? (positive | positively | optimistic) (and | about | when | in | no matter | through | every | now | again | throughout | even)   0.56
    + makes me think more positively about things
  except (want~ | try | trying | to | should | if | need) ..1 (think | stay | be | feel) .. (positive | positively | optimistic) (and | about)
  (start~ | begin~ | end~ | kick~ off | get~ | set~) (my | the | your | our) @sx_day (off)? (started)? (on | with | in)? (a | the | such a)? (positive~ | good | right | better | great | happy | calm | happier) (note | foot | mood | mindset | way | attitude | vibe~ | energy | track | and)?   0.62
    + a lovely start that sets my morning off on a good note
  except (start | end | get) (my | your | the) (day | night | morning) (on | with | in) a (good | great) (story | meditation | song | quote)
  (chang~ | shift~ | rewir~ | retrain~ | redirect~ | direct~ | improv~ | transform~) (the way | how | my way of | your way of | my | your | our) ..1 (think | thinking | thought patterns | thoughts | brain | feel about | view | see | look at | respond | react | wake up | live)   0.48
    - it wants you to change how you think
  except (changed | change | changing) (how | the way) (the app | it | this | they)
  except (look at | view | feel about | see) (meditat* | therapy | mindfulness | it)
  (better | positive | brighter | healthier | whole new | happier | more positive) (approach | outlook | attitude | view | perspective | way of thinking | mind set | headspace | mentality) (to | on | of | about | in | towards | toward)   0.58
    + a brighter outlook on life
  (feel | felt | see | saw | seen | notice~ | make~ | made | making | feeling | seeing) (such)? (a | the | an | already a)? (real | complete | huge | big | total | whole | world of | definite | massive | noticeable | true)? difference   0.62
    + they truly make a difference
  except (no | not | n't | never | any | can't | don't | didn't) ..3 (feel | see | notice~ | make~ | made | tell) ..3 difference
  except difference (between | in (the (app | sound | version) | price))
  except (would | could | will | can | to | someone and) make .. difference
  (has | had | have | made | making | makes | having | left | deliver~) (already)? (a | an | such a | the)? (most)? (major | huge | big | real | great | profound | positive | deep | lasting | incredible | tremendous | massive) (positive)? (impact | effect | influence)   0.60
    + these talks had a lasting impact
  (add~ | bring~ | brought) (so much | real | genuine | such | some | great | more)? (value | joy | positivity | light | peace | meaning | calm | balance) (in | to | into) (my | our) (life | day~ | lives | world | home)   0.70
    + it brings peace into our home
  (benefit~ | improv~ | enrich~ | impact~ | enhanc~ | affect~) (my | our) (daily | everyday | whole | mental | overall | personal)? (life | lives | day~ | wellbeing | health | mind) ..3 (positive* | immensely | greatly | so much | for the better | tremendously | a lot | in so many | in many)?   0.70
    + you have enriched my life
  except (negatively | badly | what | that | factors | things | activities) (improv~ | impact~ | affect~) (my | our | your)
  (it | this | app | that | has | really | have | literally | completely | totally) (has | have)? (really | literally | completely | totally | truly | already)? (changed | transformed) (me | who i am | my whole | my entire)   0.74
    + this has really changed me
  except (changed | transformed) my (whole | entire) (account | plan | routine | subscription | data)
  (transformative | transformational | lifechanger | life changer | lifechanging | life altering)   0.62 [weak]
    + Transformative!
  @sx_saw (a | an | some | so much | such | already | the | my)? (real | genuine | huge | big | major | great | personal | own | positive)? (growth | transformation | change~ | progress | improvement~ | shift) (in | with | within | on | about) (myself | my self | me | who i am | how i | my)   0.72
    + I see so much growth in myself
  except (see | saw | seeing | notice~) .. (change~ | progress) in (my | the) (account | app | subscription | stats | data | bill)
  (i'm | i am | i've | i have | slowly | already | surely) (been)? (already | slowly | really | actually | finally | definitely)? (growing | healing | recovering | getting better | come (so far | such a long way | a long way) | calmed down)   0.62
    + I am slowly healing
  except (app | it | they | version | update~) .. (getting better | come a long way)
  i @sx_adv (feel | felt) @sx_amt? (bit)? (better | calm | calmer | relief | relieved | relaxed | peace | peaceful | at peace | lighter | refreshed | grounded | happier | hopeful | good inside)   0.74
    + I usually feel lighter by noon
  i (feel | felt) (slightly | a bit | a little | a little bit | kind of | somewhat | so very | really | very | so | overall)? (better | fresh | refreshed | calm | relieved | lighter | peace | hopeful | happier) (overall | in general | mentally | emotionally | and | after | about life)?   0.70
    + I feel a bit refreshed
  except if i (feel | felt)
  except (would | wish | hope | when | how | until | say | unless | whether) .. (feel | felt) .. (better | calm | happier | good)
  except (feel | felt) better (about (the | this | paying | my purchase) | if | knowing | using | paying | with (the | my))
  (feeling | felt | feel | feels | gives | gave) (me)? (an | a | such | so much | some)? (immense | instant | real | great | huge | deep)? (sense of | feeling of)? (relief | accomplishment | serenity | tranquility | calmness | wellbeing | well being | freedom | hopefulness | inner peace)   0.66
    + it gives me a real sense of accomplishment
  (filled | fills | fill) (me | us | my (day~ | heart | head | mind))? with ..2 (peace | joy | calm | hope | love | gratitude | happiness | energy | positivity | light)   0.72
    + fills my heart with calm
  (lasting | inner | deep | true | place of | sense of | real | feel a | feeling of | regain~ my | find my | found my | found | much | more) peace   0.56
  except (inner | world) peace (meditation | course~ | with every)
  (mood | mindset | anxiety | feelings | i | me) (went | go | goes | going | changed | shifted | switched) from .. (@sx_hard | @sx_ill | crying | panicking) .. to   0.78
    + my mood went from awful to fine
  (distracts | distracted | distracting | distraction | distract) (me | us | my (mind | brain))? (from | for) ..1 (my | the | all | everything | what | bad | intrusive | problem~ | thoughts | worries | reality | pain | anxiety | stress | life | self harm | negative)   0.62
    + it is a distraction from my worries
  except (ads | graphics | background | music | voice | it's | too) .. (distracts | distracting | distract) (me)? from
  (so | very | really | quite | super | truly | incredibly | is | was | oddly | weirdly | annoyingly | strangely | surprisingly) (relieving | grounding | cathartic | freeing | destressing | de stressing | healing | rejuvenating | relaxing)   0.54 [weak]
    + it is oddly cathartic
  keep~ (me | us | you | my (mind | heart | thoughts | soul) | myself) (feeling)? (so | very)? (grounded | calm | sane | centered | balanced | level | stable | at peace | positive | happy | afloat | relaxed | mentally (healthy | stable | well) | focus)   0.68
    + it keeps my heart light and keeps my mind calm
  (mellow~ | zen~ | level~ | perk~ | cheer~ | pick~ | lift~ | pep~ | chill~) (me | us | him | her | you) (right | straight | all)? (out | up)   0.72 [both]
    + it perks me up
  except (pick~ | picks) (me | him | her) up (where | at | from (work | school))
  (moral | morale | mood | confidence | spirit | energy | ego | self esteem) (booster | boost | lifter)   0.66
    + a real mood lifter
  (get~ | getting | gain~ | built | build | building | boost~ | boosting | regain~ | found | restor~) (my | your | more | some | his | her | self) ..1 (confidence | self esteem | self worth | motivation | spark | smile) (up | back)?   0.62
    + it gets my confidence up
  except (want | trying | need | how) to ..1 (get | gain | build | boost | regain) ..2 (confidence | self esteem)
  (made it | make it | gotten | got | survived | survive | get) through ..4 (pandemic | covid | quarantine | lockdown | divorce | breakup | grief | chemo | pregnancy | college | surgery | finals | deployment | unemployment)   0.68
    + I survived my divorce and got through chemo with it
  (wouldn't have | couldn't have | would not have | could not have | don't know how i | not sure i) (would have | would)? (been able to)? (made | make | gotten | get | survived | survive) (it)? (through)? ..4 (without | so well | if)   0.74 not: keep
    + don't know how I would have survived without it
  except couldn't make it .. (minute~ | second~ | day | hour)
  except (couldn't | wouldn't) get (it | through) .. (without (paying | the paid) | if)

  (positive | huge | great | real | big | massive | profound | significant | tremendous | lasting | amazing | wonderful | incredible) (impact | effect | difference | change | influence | improvement | results) (on | in | to | with | for) (me | my | our | your | how | the way)   0.82
    + it had a positive impact on me
  (reliev~ | relief | ease~ | reduc~ | lower~ | lessen~ | calm~ | sooth~ | decreas~ | melt~ | releas~ | alleviat~ | minimiz~ | quiet~ | combat~ | battl~ | fight~) (of | from | for | the | my | your | any | some | with | down)? (stress | anxiety | anxieties | tension | worry | worries | depression | panic | nerves | mind | pain | racing thoughts | anger | insomnia | thoughts | symptoms | emotions)   0.77
    + it relieves stress
  (great | good | best | nice | perfect | wonderful | tools | tool | ways | way | exercises | learning how) (app | way | tool | place)? to (reduce | relieve | lower | lessen | release | decrease | alleviate | fight | combat) (my | your | the | some)? (stress | anxiety | tension | worry | depression | panic | pain | anger | insomnia | symptoms)   0.66
    + a good way to release tension
  except (a | the | more) quiet mind
  except (trying | try | want | wanted | need | needed | looking | hoping | supposed | hope) .. to (reliev~ | ease~ | reduc~ | lower~ | calm~ | sooth~) (my | the | your)? (stress | anxiety | mind)
  (so | feel so | super) (calming | relaxing | relaxed | peaceful | therapeutic | at peace | at ease)   0.55 [weak]
  (give~ | gave) (me | you) (a)? (lift | boost | peace | calm | hope | comfort | relief | clarity | calmness | strength | confidence | peace of mind | sense of (calm | peace | relief))   0.75
  (help~ | helped | helping) (me | us | you | my) .. (mentally | emotionally | sleep | relax | unwind | calm | anxiety | stress | stressed | panic | depression | mental health | distract | adhd | executive dysfunction | breathe | shut down | heal | happy | happier | positive | sad | angry | anger)   0.84
  except (help~ | helped) (me | us | you | my)? .. (deal | manage | managing | cope | coping | handle | work through) .. (anxiety | stress | stressed | panic | depression | mental health | anger)
  except (to | could | would | might | can | will) help me (sleep | relax)
  except (help~ | helped) .. (track | log | record)
  except (help~ | helped | helps) me (to)? understand .. (anxiety | depression)
  except (help~ | helped) .. (understand | realize | realise | see | recognize | track | identify | figure) .. (feel | feelings | mood | emotions | anxiety)
  (keep~ | kept | keeping) (me | my mind | us) (relatively | so | very | mostly)? (sane | calm | grounded | going | distracted | balanced | centered | positive | alive | happy | together | stable | at peace)   0.72
  (living | live | got | have) my life (back | again)                          0.80
  (actually | always | already | instantly | immediately | finally | genuinely | definitely | i) (feel | felt | feeling) (so much | a lot | much | way | a bit | a little | way more)? (better | calmer | happier | lighter | more relaxed | more calm | at peace | peaceful | more positive | more at ease | less anxious | less stressed | refreshed | centered | grounded | more centered | more grounded)   0.72
  except (feel | felt) .. (if | would | wish | not | never | didn't | don't)
  (made | make~ | making) (me | you | us) feel (so much | so | a lot | much | way | more | at)? (better | calm | calmer | happy | happier | relaxed | at ease | peaceful | less stressed | less anxious | hopeful)   0.72
  (sleep~ | slept | sleeping) (like a baby | so much better | much better | through the night | so well | great | peacefully)   0.68
  slept (better | well | faster | easier | longer | deeper | good)           0.76
  sleeping (so | much | a lot | way | even)? (better | deeper | longer | soundly | peacefully | well | great)   0.66
    + I am calm and sleeping much better
  except (on | for | with | of | about) sleeping (better | longer | well | deeper)
  except (need | want | wanted | trying | help | can't | supposed | hoping | trouble) (to)? (me)? sleep better
  (fall | fell | falling | drift | knocked | puts me | put me | go | goes) (right | straight | back)? (asleep | to sleep | out | off) (fast | quick~ | easily | easier | within | in minutes | right away | every time | every night | so | faster | instantly | in less | so fast | like)   0.75

  (helpful | useful | wonderful | amazing | great | good | works) (for | with) (my | my own | all my) .. (@sx_state | mental health)   0.62
    + wonderful for my jet lag and sleep
  except (helpful | useful | great | good) (for | with) my .. (daily | practice | routine)
  (helps | helped | helping) (me)? (a lot | so much | out)? with (my | all my) (feelings | emotions | health | heart | moods)   0.60
    + it helped me with my emotions
  (changed | changing | shifted | rewired | redirected | directed | retrained | (helps | helped) me change | helping you change | shift) (how i | the way i | (my | your) way of | my) (think | thinking | thoughts | brain | see | look at | wake up | live | feel about | react | respond)   0.60
    + it changed how I look at mornings
  (great | good | best | amazing | perfect | huge | big | my | instant | such a | really | wonderful | excellent | quick) (anxiety | stress | panic) (and anxiety)? (reliever | reducer | relief | buster)   0.64
    + my instant stress buster
  (keeps | kept) me (so | very)? focused   0.58

  (makes | make | made | gets | get | got | getting) (me | you | us | him | her | my) (to)? (really | so | very | all | feel)? (go to sleep | sleep | fall asleep | sleepy | relaxed | relax | chilled | calm | drowsy)   0.72
    + it gets me all relaxed
  except (get | got | make) (me | you | us) (to)? (relax~ | calm) (the | my (app | account))
  (i | he | she | we | my (son | daughter | baby) | they) (actually | always | almost always | finally | usually)? (fall | falls | fell | go | goes | went) (right | straight | back)? to sleep (with | to | because | in | so | after | every | within | fast | listening)   0.66
    + he always goes straight to sleep with it
  except (before | until | when | as | if) (i | he | she | we) (go | fall | went | goes) to sleep
  (used | use | using | rely | relied | relying | depend | listened | listening | play | plays | played) .. (on | upon | it | this | app | one | that)? .. to (help (me | us | him | her)? (to)?)? (sleep | fall asleep | go to sleep | fall back asleep | wind down | get to sleep)   0.44
  except (would | want~ | wish | try | trying | going | might as well | just | pay) ..1 (use | using | rely | listen) .. to (help me)? (sleep | fall asleep)
  used to (always | really)? (help | calm | pull | put | make | bring | soothe | relax | ease | lift) ..1 (me | my | calm | with | him | her) ..3 (sleep | asleep | calm | anxiety | anxieties | relax | mind | nerves | stress | better | happy | dark | down | panic)   0.60 not: keep [both]
    + it used to calm my nerves before flights
  except used to make (me | my) ..3 (stress | anxiety | down | panic)
  @sx_self (has | have | is | are | was | were | got)? (been | seriously | really | greatly | much | so much | already | definitely)? (increased | improved | improving | solved | cured | changed | better | fixed | shorter | milder | grown | growing | lifted)   0.70
    + his confidence has grown
  except (if | until | when | hope | since my | after my) .. (life | confidence | insomnia) .. (changed | better | improved)
  (made | makes | make | making) my ..1 (attacks | panic attacks | days | nights | thoughts | symptoms | life | mind | sleep) (so | much | a lot | way | a little | a bit)? (shorter | milder | quieter | brighter | easier | calmer | lighter | clearer | fewer | bearable)   0.76
    + made my panic attacks much milder
  (see | seen | saw | seeing | felt | notice~ | feel) (a | the | some | real | great | so many)? (change~ | result~ | benefit~ | difference) .. (mentally | emotionally | physically | mental health | throughout my | in my (life | mood | day~ | mental | sleep | anxiety | stress) | in how i)   0.72
    + I have seen results in my mood
  except (want~ | hope | to | can't | no | not) see ..2 (change~ | results)
  @sx_hlp (me | you | to | us | him | her)? (get | stop | shift | reset | clear | refocus | overcome | escape | release | lift | pull) .. (out of | over | from | my | your | the | thinking | think)? ..1 (rut~ | mindset | negative | negatively | mind | head | worr* | funk | thoughts | toughest | spiral* | stress | tension | brain)   0.70
    + it helps her escape her worries
  except (help | helps | helped | helping) ..2 (clear | get | keep) .. (track | record | journal)
  (feel | feeling | felt | i'm | am) (so | very | really | more)? (energized | recharged | reassured | accomplished | uplifted | rejuvenated | de stressed | destressed | relax | centered | calm and | relaxed and | ready for (my | the) day)   0.62
    + I feel recharged and uplifted by noon
  except (want | to | if | when | how | not) ..1 (feel | feeling) ..1 (energized | calm | relax | accomplished)
  (gives | gave | giving | give) (me | you | us) (a | an | some | that | such a | so much | the)? (little | tiny | nice | big | great | real | daily | sense of | feeling of)? (boost | lift | purpose | pick me up | energy | relief | confidence | peace | serenity | reset | hope | calm)   0.68
    + it gives us a little boost
  except (gives | give) (me | you) (hope | energy) (that | to (write | complain))
  (have | has | having | had | with | find myself | feel | gained | bring~ | much | so much) (having | a lot | so much | much | had)? more (compassion | composure | energy | patience | confidence | peace | calm | self esteem | self love | joy | motivation)   0.64
    + I have much more patience now
  (living | live | lead~ | having | have | had) (a | an)? (much | more)? (more)? (balanced | peaceful | better | happier | calmer | healthier | fulfilled | positive) (life | lives | days | nights | mornings | sleep)   0.66
    + I lead a calmer life
  except (want | to | trying | wish | how) ..1 (live | lead | have) .. (life | lives | days)
  (making | make~ | made) my (whole | entire)? (day | week | morning | night) (every | everyday | each | thank~ | so much | all)?   0.62
    + it keeps making my day
  except make~ my (day | night | morning) .. (better | easier | routine | worse)
  (easier | able) (for me)? to (get through | get out of bed | get up | breathe again | function | survive) ..2 (day~ | life | work | bed | morning~ | again)?   0.66
    + easier for me to get out of bed
  except (make~ | making) it easier to get through the (app | menus | lessons)
  (keep~ | keeping | kept | get | gets | have | stay) (a | my | your)? (clear | level | cool | calm | clearer) (head | mind | headed)   0.66
    + helps me keep a cool head
  (calming | relaxing | soothing | grounding | comforting | healing | therapeutic | destressing | calm) (and | little | grounding | soothing)? (app | time | experience | escape | and (grounding | comforting | destressing | soothing | relaxing | calming))   0.46 [weak]
  except (this | a | another | my | the | other | any | meditation and) (calm | relaxing) app
  except (relaxing | soothing | calming | healing) (app | experience | time) (that | should | to (have | get | be) | so | if | is supposed)
  except (relaxing | calming | soothing) (time) (of day | timer)
  (resets | reset | refreshes | refocuses | recharges | rewires | quiets | clears | relaxes | empties | frees | recenters) (my | your | the) (mind | brain | head | soul | spirit | thoughts)   0.70
    + it resets my mind
  (mind | brain | body | heart | son | daughter | kids | husband | wife) (is | was | are)? (finally | actually | now)? (able to)? (relax~ | calm~ down | settles | slows down | quiets | be still | drift~ off | unwinds)   0.62
    + my mind finally settles
  except (let | can't | won't | so) (my | your | the) (mind | brain | body | kids | son | daughter) .. (relax | calm down | be still)
  (haven't | hadn't | not) (had | slept | gotten | felt) ..6 (sleep | rested | well | calm | relaxed | good) ..3 in (a long time | months | years | weeks | ages | forever | so long)   0.78 not: keep
    + hadn't felt so rested in ages
  /\b(anxi\w+|depress\w+|stress\w*|sleep\w*|asleep|panic\w*|insomnia|ptsd|ocd|adhd|overthink\w*|mental health|mood swings|anger|grief|worr(y|ies))\b.{0,60}?\K\b(it|this app|the app|this|they|app|but|really|actually)('s|’s| has| have| is| was| has been)?( really| truly| actually| definitely| already| always| just| so| does| do)* (help(s|ed|ing)|work(s|ed))( me| us| my \w+)?( out)?( a lot| alot| so+ much| a ton| tons| very much| immensely| tremendously| greatly| loads| wonders| great| amazing| well| every ?day| lately)*(?=\s*([.!,;:)…😊❤💕🙏]|$|and\b|but\b|so\b|i\b))/   0.60
    + most nights I had insomnia and this app really helped.
    - I have anxiety and this app works on my tablet
  (no more | less | without | instead of | stopped | no) (tossing | staring at the ceiling | sleepless nights | counting sheep | lying awake | restless nights | crying myself)   0.80 not: keep
    + no more tossing and turning
  used to (take | spend) .. (hours | forever | ages) ..6 (asleep | sleep | sleeping)   0.66 not: keep
    + it used to take us hours to get to sleep
  (got | get | gets | took | weaned | helped) (me | him | her) ..1 off (of)? (my | the | all)? ..1 (pill~ | med~ | medication~ | xanax | ambien | melatonin | antidepressant~ | alcohol | cigarettes)   0.78
    + it got my aunt through and got her off her pills
  (gave | got | give | gives | given | get | have) (me)? my (life | sleep | sanity | smile | spark | confidence | joy | old self) back   0.80
    + it gave me my sleep back
  (works | worked | work) like (magic | a dream | a miracle)   0.56
  (within | in) ..2 (minute~ | seconds | moments) .. (i'm | i am | i was | he's | she's | i feel | i felt | my mind) .. (calm | calmer | relaxed | better | asleep | out | at ease | gone)   0.78
    + in a few minutes I'm at ease
  i can (now | finally | actually)? (focus | concentrate | think | breathe | function) (so much | much | way | a lot)? (better | easier | more clearly | clearly | again)   0.74
    + I can concentrate so much better
  except (so | if | until) i can
  (i'm | am | i am | was | been | i feel) in (a | such a) (much | way | far)? (better | good | great | happier | calmer) (mood | mindset | headspace | frame of mind | state of mind | head space)   0.70
    + I'm in a better mood on Mondays
  except (if | when | whenever | even) ..1 (i'm | i am) in a (good | better | great)
  (keep~ | kept | keeping | hold~ | get | got | getting) (my | the | his | her) ..1 @sw_noun (at bay | in check | under control | away | low | manageable)   0.58 [both]
    + it keeps my temper in check
  (my | his | her) ..1 @sw_noun (have | has | had)? (all | completely | finally | basically | almost | nearly | just)? (stopped | ended | vanished | ceased | disappeared)   0.82
    + her nightmares nearly stopped
  except (until | when | if | once) ..3 @sw_noun ..2 (stopped | ended | disappeared)
  (put | puts | putting | brings | brought | leaves) a (big | huge)? smile (on | to) (my | your | her | his)   0.74
    + it puts a smile on her face
  (i am | i'm | i feel like | feel like) (already)? (a | such a) (so much | much | way)? (better | happier | calmer | kinder | stronger | healthier) (person | human | mom | mum | mother | dad | father | wife | husband | partner)   0.72
    + I am a calmer dad
  (i'm | i am | i've been | been | he's | she's) doing (so | so much | much | a lot | way | really)? better (since | now | with | because | after | lately | thanks)?   0.64
    + she's doing so much better since
  (my | his | her) (sleep | sleeping) (schedule | routine | pattern~ | cycle) (is | are | has | have | finally)? .. (better | back | fixed | on track | improved | regulated | normal)   0.74
    + his sleeping pattern is normal now
  (helps | helped | helping | bring~ | keep~ | let~ | allow~ | makes | made) (me | you | us) ..3 (more present | in the (moment | now | present) | the present moment | being present | be present | stay present)   0.60
    + it helps me stay in the moment
  (calms | calmed | relaxes | relaxed | soothes | soothed | settles | settled) (him | them | her)   0.70
    + it settles them at nap time
  i (don't | no longer | do not | rarely | hardly) (really | even)? (worry | stress | panic | overthink | cry | obsess) (as much | so much | anymore | nearly as | about (every | little) | like i)   0.78 not: keep
    + I hardly stress about little things
  (bring~ | brought | pull~ | get~ | got | snap~) (me | you) back (down)? (to | in | into) (earth | reality | the present | the moment | myself | center | the now | life)   0.72
    + it pulls me back into the present
  (escape | getaway | retreat | respite | refuge) (for me)? from (my | the | all | everyday | daily | life | reality)   0.60
    + a little retreat from the day
  (i'm | i am | we're | we are | he's | she's | am) (finally | now | actually) (sleeping | relaxed | resting | calm | happy | healing | at peace | able to (sleep | relax | rest | breathe | smile))   0.74
    + I am finally sleeping
  i can (sleep | rest | breathe | relax) (at night | again | now | better | easier | peacefully | easily | through)   0.72
    + I can rest again
  except (so | if | until | where | that) i can
  (got | gotten | get | gets | getting | helped | helps | carried | brought) (me | us) (get)? (through | thru) ..3 @sx_trial   0.70
    + it got us through her chemo
  i can (already | really | actually | definitely)? (see | feel | tell) (a | the | some | so much | real | such a)? (big | huge | real)? (difference | improvement~ | benefit~ | results)   0.64
    + I can already feel the benefits
  better than (any | my | taking | the)? ..1 (medication~ | meds | pills | melatonin | sleeping pill~ | xanax)   0.66
    + it works better than melatonin
  (a | is | was | very | really | pretty | nice | good | so | super | great | cute | most | such a) (and)? (relaxing | calming | soothing | comforting | peaceful) (little)? app   0.64
    + such a soothing little app
    - my sister wanted a calming app for her flight
  except (want~ | need~ | looking for | find | for | another | other | any | paying for | supposed | should be | would be) ..2 (very | really | good | nice | great | a)? (and)? (relaxing | calming | soothing) app
  i (now | already | always | just | really)? (feel | felt) (so | really | very | absolutely | pretty | just)? (great | good | amazing | wonderful | fantastic | awesome | incredible | fabulous)   0.60
    + I feel so good
    - I feel good about paying for this
  except i (now | already | just | really)? (feel | felt) (so | really | very | pretty)? (great | good | amazing | wonderful | fantastic) (about | starting | that | knowing | if | when | to | giving | paying | supporting | recommending | with)
  except (if | when | how | whether | where | days | until | unless | hope | say | don't | not | never) .. i (feel | felt) (so | really | very)? (great | good | amazing)
  /^\W*(great |good |best |a |my |an |amazing )*(anxiety|stress|panic) (reliever|relief|reducer|relieving|buster|free)( app)?\W*$/   0.64
    + Best stress reliever!
  (helps | helped | helping) me (to)? (function | cope with life | live | survive | feel human | feel normal) (again | better | in | on | every | with)?   0.66
    + it is helping me function again
  (affect~ | bother~ | trigger~ | worry | stress~) me (much | a lot | far | way | even | so much)? less   0.72
    + noises bother me much less

# --- wider families, fourth round: oneself again, taken off one's back, saved from --
  (be | being | feel | feeling | felt | becoming | become | like | found | finding | am | i'm) ..1 (myself | my self | my old self | human | whole | normal | alive | me) again   0.74
    + it lets me be myself again
    - I had to enter my name like myself again and again
  except (want | wanna | just | wish | hope | if | never | to) ..2 (feel | be | being | find) ..2 again
  except again and again
  except like (myself | me | my self) again and
  (saved | saves | rescued | rescues | saving | freed | frees | spared) (me | us | him | her) from (my | so | a | the | so many | complete)? ..1 (@sx_state | @sw_noun | breakdown~ | meltdown~ | myself | despair | spiral* | dark* | drinking | misery)   0.76
    + it saved me from a breakdown at work
    - it saved me from paying twice
  (take~ | took | taken | taking | lift~ | lifts | lifted | remov~) (so much | a lot of | the | a | such a | some | all the | a huge | a big | an enormous | this | that)? (huge | big)? (stress | weight | load | pressure | burden) (off | from | away)   0.74
    + took such a load off me
    + lifted a weight from my chest
  except (take~ | took) the (pressure | load) off (the | your) (developer~ | staff | nhs | server~)
  (makes | made | make | making | helps | helped | help) (me | you | us) (to)? (feel)? (heard and | seen and | safe and | calm and | not)? (less | not so | not as | not feel so | not feel as | not) (alone | lonely | hopeless | isolated)   0.60 [both] not: keep
    + talking to it made me feel less alone
  (always)? (also)? (cheer~ | cheers | cheered) (me | us | him | her) (right | straight)? up   0.66 [both]
    + it cheers me up on wet days
  (saviour | savior | blessing | godsend | lifesaver | life saver | lifeline | game changer | gamechanger | miracle | cure | remedy | medicine) (for | to | with | when it comes to | in) (me | me and | dealing with)? (and)? (my | the | anyone with)? ..1 (@sx_state | @sw_noun)   0.74 [both]
    + a real godsend for my insomnia
    - a blessing for my wallet
  except (no | not a | isn't a | nor a | needed a | need a) (miracle | cure | remedy | medicine | saviour | godsend)
  except (how | way | ways | team | that | who) .. (works | worked) (with | on) .. (@sw_noun)
  (turn~ | chang~ | flip~ | shift~ | convert~ | swap~) ..3 (negative~ | bad | thoughts | moods | frown | low | them) ..3 (positive~ | good | better | happy | something positive)   0.66
    + helps turn my negatives into positives
    + it changes my bad moods into good ones
  except @sx_aim ..1 (turn | change | shift) ..3 (negative~ | bad | thoughts) ..3 (positive~ | good)
  except (teach~ | learn* | how | technique~ | tool~) .. (turn~ | chang~) ..3 (negative~ | bad | thoughts) ..3 (positive~ | good)
  (leave | leaves | left) (me | you | us | my (mind | body)) (feeling)? (so | very | more | totally | completely)? (calm | calmer | relaxed | refreshed | peaceful | lighter | grounded | at peace | at ease | rested | uplifted | happier | energized)   0.76
    + it leaves me calm before shifts
  except @sx_aim ..1 (keep | stop) me (from)? (spiral* | panicking | overthinking | worrying)
  (shut | shuts | shutting | turn | turns | turning | switch | switches | switching) (off | down)? (my | the | that) (busy | racing | anxious | loud)? (brain | mind | head | inner voice | chatter | thoughts) (off | down)?   0.64
    + it shuts my brain off at night
  except (can't | couldn't | won't | unable to | trouble | cannot | need to | want to | try~ to) ..1 (shut | turn | switch | turning | shutting) (off)? my
  (use | using | used | rely on | rely upon | love) (this | it | the app | this app | the stories | the sounds)? ..2 to (fall | drift off) (asleep | to sleep)? (to)?   0.52
    + I use this app every night to fall asleep
  except (would | want~ | wish | could | might | try | trying | need~ | pay | if | will | can) ..3 (use | using | rely) ..3 to (fall | drift)
  except (used | had) ..2 to (fall | drift) asleep (to | with)? (no longer | something | is | was | are | isn't | now | elsewhere)
  except (that | which) i used to fall asleep
  (i'm | i am | i was | am | was | finally | been | now | are) able to (finally | actually | really | truly)? (relax | calm down | calm myself | fall | sleep | rest | breathe | breathe again | unwind | let go)   0.70
    + after ten minutes I was able to calm down
  except (not | isn't | wasn't | never | still | barely) ..1 able to
  except (so | if | until | hope~ | wish | want | would be) ..3 able to (relax | sleep | fall | rest | calm)
  (talked | walked | walks | walking | talks | got | gets | pulled | brought | snapped | helped | guided | coached | guides | carried) (me | him | her | us) (right | safely | back)? (through | out of | down (from)? | down mid | during | in | with) ..3 (panic | panic attack~ | anxiety attack~ | anxious moment~ | panic mode | meltdown~ | spiral | slump | funk | gunk | rut)   0.74 [both]
    + it walked me through a panic attack on the train
  except (therapist | counselor | coach | doctor | person | lady | man) ..3 (talked | walked | guided | coached) me
  (become | became | becoming | making (me | myself | us) | made (me | us) | makes (me | us | you) | being | i'm | help in) (truly)? (our | my | a | an)? (much)? (better | healthier | calmer | kinder | stronger) (person | me | self | human | version of (me | myself))   0.62
    + it is making me a calmer person
  except (want~ | to | can | trying | road | help | tools | motivat* | learn~ | how to | able to | journey | hopefully | step) ..2 (become | becoming | make | be | being) ..1 (a | my)? (better | best) (person | me | self | version)
  (set | sets | setting) (me | my (day | mind | morning) | us | the tone) (up)? (for (success | the (day | night | rest) | a (good | great | calm | better | positive | productive | peaceful)) | for my (day | morning))   0.70
    + it sets me up for the day
  (gets | got | get) (me | my butt | my lazy self) (out of bed | up and (going | moving | at it) | moving | up in the morning~ | off the couch)   0.70
    + gets me out of bed on Mondays
  except (alarm | reminder~ | notification~) .. (gets | got) me
  (make | makes | made | making) (my | our) (day | days | mornings | nights | life | lives | week | mood) (so much | so | much | a lot | way | a little | a bit | a whole lot)? (better | brighter | happier | easier | calmer | greater)   0.72
    + makes my week brighter
  (changed | changing | transformed) (me | us) (for the | in a | to be | into a) ..1 (better | good | happier | positive | calmer | kinder | different)   0.76
    + changed me for the better
  (switched | turned | flipped) my (whole | entire)? (life | world | day | week | mood | mindset) (around | upside)   0.78
    + switched my life around
  (stress | worries | worry | tension | anxiety | troubles | anger | pain) (just | all | simply | slowly | really | always | seems to)? (melt~ | runs off | fade~ | dissolve~ | slip~ away | drain~ | goes away | went away | disappear~ | vanish~ | evaporat* | floats away | leaves my)   0.74
    + my worries slowly fade
  except (until | when | so | hoping | want~ | wish | make (my | the)) ..3 (stress | worries | anxiety | pain) ..2 (goes away | go away | disappear | fade)
  (already)? (feel~ | felt | noticing | noticed | notice | see | seeing | saw) (the | some)? (positive | good | great | real | calming | beneficial | lasting)? (effects | effect | benefits | results | change | changes) (of | in | already | from | after | on | within) ..1 (my | me | meditat* | mood | using | it | myself | just | only | week~ | day~ | mental | anxiety | sleep)   0.64
    + I can already feel the effects of meditating
  except (want~ | hope | to | can't | not | no | never | us) (feel | see | notice) .. (effects | benefits | results | change | changes)
  (students | kids | class | children | pupils | baby | toddler | son | daughter | grandkids | husband | wife | dog | boys | girls) (is | are | was | were | get~ | feel~)? (so | much | noticeably | now | a lot | visibly)? (calmer | calm down | calms down | settle~ | sleep~ better | asleep (in | within) | happier | less (anxious | scared | stressed))   0.72
    + my pupils are noticeably calmer
  (found | find | finding | bring~ | brought | gain~ | provid~) (me | us | you)? (so much | a lot of | much | great | some | such | real | true | a sense of | a little)? (comfort | serenity | tranquility | solace | inner peace | peace and | calmness | stillness) (in | to | with | from | for | through | and)   0.66
    + I found a lot of comfort in the evening talks
  except (thanks | thank you | support | devs | team | developer~ | quickly | into this) ..4 (solv~ | fix~ | resolv~)
  (overcom~ | overcame | conquer~ | beat | beating | solves | solved | fixed | fixes) (my | so many of my | some of my | most of my | any of (my | those) | all my | these | those | my own) ..1 (issue~ | problem~ | fear~ | anxiety | obstacles | demons | insomnia | depression | phobia~ | struggles)   0.66
    + it helped me overcome my fears
  except (can't | won't | not | doesn't | didn't | will | please | could you | would | want | to | try~) ..1 (solve | fix | resolve | beat) ..3 (issue~ | problem~)
  (positively | greatly | hugely) (impact~ | affect~ | influenc~ | chang~) (me | my | our) ..2 (life | work | mood | mind | family | day~ | health)?   0.72
    + it is positively impacting my work
  (sleep | sleep apnea | sleep quality | night's sleep) (is | has been | has gotten | was | got) (so much | much | so | now | really | way | a lot)? (amazing | better | great | deeper | good | wonderful | improved | improving | longer)   0.66
    + my sleep has been amazing
  except (if | until | when | so) .. sleep (is | was) (good | better)
  except sleep (is | was) (good | great) (but | until | before)
  except (want~ | to) ..1 (be | become | becoming) (less | more) (reactive | irritable | emotional)
  (less | fewer) (reactive | irritable | moody | grumpy | snappy | jumpy | emotional | toxic | negative thoughts | meltdowns | nightmares | tears | outbursts | arguments)   0.70
    + I am less reactive with the kids
  (teach~ | taught | show~ | shown) me how to (slow down | relax | be (calm | still | happy | kind) | let go | breathe | sleep) (and | again | through | in | when)   0.52
  except (to | want | can | need) (get | have) (a | some)? (good | great | perfect | deep)
  (boost~ | lift~ | build~ | rais~ | gain~ | improves | improved | improving | grew | grown | growing | increas~) (my | in | your | his | her)? (self | own)? (confidence | self esteem | self worth | self love)   0.68
    + it is good at lifting my self esteem

# --- wider families, fifth round: measured against before, through the day, a better life --
  @sx_hlp (me | us | you | him | her)? (so much | a lot | tremendously | immensely | really | greatly | out)? (so much | a lot)? (to | with)? (just | better | finally | be able to)? @sx_do   0.76 [both]
    + it helps me so much to wind down
  except (helps | helped | helping | help) (me | you) (to)? (focus | concentrate) (on | more on) (myself | my self | yourself | my own | self care | what)
  except (will | can | could | would | might | to | need | want | hope | hoping) ..1 help (me | us | you)? (out)? (to | with)? (just)? @sx_do
  except @sx_hlp (me | us | you)? (out)? (with)? (breathing | breath) (exercise~ | technique~)
  (helps | helped | helping | help | i) (me | us | him)? (to)? keep (my | his | her | our) (cool | temper | head)   0.64
    + helps me keep my temper
  (thoughts | mind | head | brain) (goes | went | go | gets | got | has gone | have | has | finally | is | are) (all | so | finally | now)? (quiet | quieter | still | slowed | slowed down | calmer | clearer | silent | stopped racing)   0.74
    + my head goes quiet
  except (until | when | if | once | before | so) ..2 (thoughts | mind | head | brain) (is | are | goes | go | gets) (quiet | still | calmer | clearer)
  (couldn't | can't | could not | trouble | struggled | unable | never | problem~ | issue~ | difficulty) (to | with | getting | get | falling | fall)? (to)? (sleep | sleeping | asleep | relax | relaxing | focus | focusing) (well | at night | properly | at all)? (before | until | till | prior to) (i (found | got | downloaded | used | started | tried) | this | the app | using | getting | now)   0.76
    + I had trouble sleeping until this
  (getting | i get | we get | gotten | have gotten | i got | i've got | nights of | finally got | finally get | finally had | been having) (a | some | such | so much | much | way | the | in)? (good | better | decent | proper | perfect | real | restful | quality | great | best | deeper | solid | amazing) (night's | nights | night)? (of)? (sleep | rest | shut eye)   0.70
    + finally getting decent sleep
  except (help | to | want | need | trouble | difficulty | not | never | without | struggle~ | for) ..1 (getting | get) (a | some | such | the)? (good | better | decent | real | great) (night's | nights | night)? (of)? (sleep | rest)
  except (glad | know) ..2 (some | others | people) ..1 getting (good | better) sleep
  (no longer | don't | no more | stopped | rarely | hardly | not) (wake | waking) (up)? (at | in | during | all | every | through | so | as | anxious | tired | exhausted)   0.74 not: keep
    + no more waking up at four
  (keep~ | kept | hold~) (the)? @sw_noun (at bay | away | in check | down | under control)   0.62 [both]
    + a way of keeping panic attacks at bay
  (clam | clams | clamed) (me | my | you | him | her) (down | mind | nerves | anxiety)?   0.76
    + it clams me down
  in (a | such a) (so much | much | far | way)? (better | good | great | happier | healthier) (place | space | spot) (mentally | emotionally | now | in (my)? life | because | thanks | since | today | than)   0.72
    + I am in a much better place mentally
  (i've | i have | i am | i'm | i feel | makes me | making me | made me | helps me be | help me be | helped me be | helping me be | become | becoming | been | has me | got me | helped me become | helping me become) (become | been | being | feeling | feel | to be)? (so | a lot | much | so much | way | far | slightly | a bit | a little | even | already | noticeably)? more (patient | present | relaxed | optimistic | hopeful | at peace | peaceful | grounded | centered | productive | energetic | energized | focused | confident | positive | motivated | alert | balanced | forgiving | compassionate | at ease | calm | happy | stable | content | resilient | disciplined)   0.66
    + I've become more patient with my kids
  except (want~ | to | trying | hope | wish | if | could | would | will | can) ..1 (be | become | feel | make me | becoming | being) (so | a lot | much | way | even)? more
  (make | makes | made | making) (me | you) (feel | feel like | to feel) (so | very | really | more | a bit | super | like | truly)? (loved | welcome | welcomed | fulfilled | proud | special | worthy | valued | whole | cared for | i belong | i matter | i'm enough | i am enough | i (have | had) (a)? purpose | powerful | productive | secure in myself | confident | stronger | good enough)   0.58 [both]
    + it makes me feel like I matter
  except (company | staff | support | team | teacher~ | instructor~ | community | people) ..5 (makes | made) (me | you) feel (so | very | really)? (welcome | welcomed | special | valued)
  (more | so much | new | renewed | boost of | full of) energy (during | throughout | for | in | and | to | than | when | at | every | all)   0.58
    + more energy throughout my shift
  except (don't | no | not | need | want | put | takes | spend | waste) ..2 (more | so much) energy
  (gets | got | getting | get | helps | helped | help | carries | carried) (me | us) (get)? (through | thru) (the | my | each | every | a | long | all of | those | these | some | most of)? ..1 (day | days | work | night | nights | shift | week | winter | anxiety | depression | morning | mornings | commute | semester | year | life | workday | grief | flight~)   0.68
    + it gets me through long shifts
  except (walk~ | guide~ | step~) .. through
  except (would | could | can | might | hope~ | need~ | to | something) ..1 (help | get) me (get)? (through | thru)
  (stress | anxiety | worry | panic | pain) free (now | since | and | day~ | life | nights | for)   0.66
    + stress free since May
  except (ad | hassle) .. stress free
  (helps | helped | helping | help) (me | us) (to)? not (to)? (worry | stress | panic | overthink | cry | spiral | freak out | lose it | feel (so)? (alone | anxious | sad | stressed))   0.76 not: keep [both]
    + it helps me not to worry at work
  (already | immediately | quickly | slowly | started to | starting to | beginning to | i'm | i am | i've | definitely) (see | seeing | seen | feel | felt | feeling | notice | noticing | noticed) (the | some | a | so many | such | real | my)? (real | big | huge | good | great | amazing | positive | noticeable | immediate)? (results | benefits | difference | improvement~ | effects | shift)   0.66
    + I'm already seeing results
  except (not | n't | yet | never | before) ..3 (see | seeing | feel | feeling | notice~) ..3 (results | benefits | difference | improvement~)
  (seen | noticed | felt | saw | had | experienced) (immediate | instant | significant | tremendous | dramatic | drastic | noticeable | remarkable) (benefit~ | results | change~ | improvement~ | difference | effects | relief)   0.74
    + I felt immediate benefits
  (make | makes | made | making) (my | our | me) (life | day | days | sleep | mornings | nights | mood | feel) (a million | a hundred | a thousand | ten | "10" | "100" | "1000" | so many | infinitely | significantly | considerably | drastically) (times)? (better | easier | brighter | happier | calmer)   0.78
    + made my life a hundred times easier
  (brought | bring | brings | get | got | getting | gets | coming | came) (me)? back to (my | being my | the | feeling)? (true | old | real | normal | former | usual | happy | best)? (self | normal | myself | the real me | me again)   0.72
    + it brought me back to my old self
  except (get | got | go) back to (normal | my) .. (version | screen | layout | page)
  except (back to normal) .. (app | version | update | screen | volume)
  (feel | feeling | felt | leaves me) (more | so | very | really | much more)? (fulfilled | encouraged | hopeful | balanced | resilient | rejuvenated | restored | renewed | reenergized)   0.62
    + I end the day feeling fulfilled
  except (don't | not | didn't | never | if | to | want~) ..1 (feel | feeling | felt) (more | so | very)? (fulfilled | encouraged | balanced)
  (life | day | mood | everything | my world) (is | are | has become | became | has been | got | has gotten | gets | feels) (just | now | already)? (so | so much | much | way | a lot | a little | a bit)? (better | easier | brighter | calmer | happier | lighter) (with | since | now | because | thanks | after | and | when)   0.68
    + life is just so much better with it
  except (would | could | if | until | so) ..3 (life | everything) (is | are | gets) (better | easier)
  (easy | easier | easily) (for me | for us)? to (relax | fall asleep | unwind | calm down | drift off | sleep | let go | get to sleep | wind down)   0.64
    + I find it easy to relax
  except (not | n't | isn't | never | hard | it's not | make | would be | should be) ..2 (easy | easier) (for me)? to (relax | fall asleep | unwind | sleep)
  @pu_good (app | tool | thing | sounds | stories | music)? for (a | deep | deeper | good | better | restful | falling)? (deep | restful | good | better | sound | night's | nights)? (restful | asleep | sleep)? (and)? (relaxation | restful sleep | deep sleep | sound sleep | better sleep | falling asleep | asleep quickly | good sleep)   0.58
    + brilliant for a deep sleep and relaxation
  except (not | isn't | never | if | want~ | need~ | looking | find | other | there are) .. @pu_good (app)? for
  (if it (wasn't | weren't | was not | hadn't been) for | without) (this | it | the app | this app | them | my) ..3 (i | i'd) (would (be | have been | still be)? | be | wouldn't have | might) ..2 (lost | a mess | in a (really | very)? (bad | dark | worse) place | depressed | insane | crazy | miserable | broken | drowning | crying | a wreck | made it | survived)   0.78 not: keep
    + if it wasn't for this app I would be a mess
  (rewir~ | retrain~ | reprogram~ | reset~ | chang~ | shift~ | improv~ | transform~) (my | the way my) (whole | entire)? (brain | mindset | mind set | thought process | perspective on (life | myself) | outlook | attitude | metal mind | self talk | inner voice | mood)   0.56
    + it rewired my thought process
  except (how | ways | want | wanted | trying | need | can | could | will) to? (rewire | retrain | reprogram | change | shift | improve | transform) my (whole | entire)? (brain | mindset | mind set | thought process | outlook | attitude | self talk | inner voice | mood)

# --- wider families, sixth round: through it, out of it, off to sleep --------------
  @sx_hlp (me | us | him | her) (so much | a lot | greatly)? (to)? (get | pull | push | come | make it | live)? (through | thru) (my | a lot | lots | life | some | so much | many | this | these | those | every | all | our | her | his | most of | one of)   0.60
    + it really helped me through my fight with a friend
    - it helped me go through my settings
  except (walk~ | guide~ | step~ | talk~ | work~ | scroll~) .. through
  except @sx_hlp (me | us) (to)? (get | go)? (through | thru) (this | the | these | all the | my) ..1 (app | course~ | lesson~ | setup | settings | trial | process | book | steps | menu~ | content | questions | thoughts)
  except (will | can | could | would | might | need | want | hope | to | someone | companion | friend) ..2 help (me | us)? (to)? (get | pull | push | come)? (through | thru)
  (put | puts | got | gets | gotten | has) me in (a | an | such a)? (whole | entirely | completely | totally | much)? (new | better | good | great | positive | different | calmer | happier) (headspace | head space | mindset | mood | frame of mind | state of mind | place)   0.76
    + it put me in a whole new headspace
  (fall | falls | fell | falling | feel) (right | straight)? (a sleep | off to sleep) (so | fast | fast* | quick* | in | within | easily | easy | for | when | with | listening | after | every)   0.72
    + I fall a sleep so quickly
  (fell | fall | feel | falls) right (to sleep | asleep | a sleep)   0.76
    + fell right to sleep
  (cool | cools | cooled | cooling) (me | him | her) (right | all)? down   0.72
    + it really cooled me down
  ("10x" | "100x" | "2x" | "5x" | "20x" | "1000x" | "10" times | "100" times | ten times | hundred times | million times) (more)? (happier | calmer | more relaxed | less stressed | more confident)   0.60
    + ten times calmer in a week
  except (times | "10x" | "100x") better (than | if | app | version)
  @sx_hlp (me | us | him | her)? (to)? (release | let go of | get rid of | face | overcome | fight | beat | conquer | defeat | escape | move past | get past | get over | heal from | pull out of | climb out of) (all | some | most)? (of)? (my | the | those | these | a lot of | any | bad | everything | a | this) ..2 (emotion~ | fear~ | negative* | thought~ | stress | stressor~ | demons | feeling~ | worr* | nerves | anxiet* | trauma~ | depress* | past | grief | pain | spiral | hurt | heartbreak | darkness | loss)   0.72
    + it helped me beat all my old fears
  except (understand | learn | how | ways | tools | techniques | skills | strategies) ..3 (to)? (release | let go of | face | overcome | fight | beat) (my | the | those | these)
  except (apps | app | something | books | tried) to help (me)? (to)? (release | overcome | face | fight | beat | get over) (some of | all of)? (my | the) ..2 (emotion~ | fear~ | feeling~ | thought~ | stress | anxiet*)
  @sx_hlp (me | us | him | her) (to)? (stop | quit) ..1 (thinking | overthinking | worrying | procrastinating | stressing | crying | doubting | smoking | drinking | doomscrolling | scrolling | biting | ruminating | panicking | spiraling | snacking | freaking | hating | beating myself | being so)   0.70
    + it helped me stop thinking so much
  (helps | helped | helping | help) (me | us | him | her)? (a lot | so much | tremendously | immensely | quite a bit | greatly)? (w | wit | through)? (with)? (my | her | his | our) ..1 (break up | breakup | divorce | trauma | trials | mental health | mental state | mind | stress | nerves | frustration | recovery | heartbreak | sanity | temper | self love | attention span | racing thoughts)   0.64
    + it has helped me a lot with my breakup
  except (manag* | cop* | deal* | track* | understand* | process* | express* | learn* | control* | keep track) ..3 (my | her | his | our) ..1 (break up | breakup | divorce | trauma | mental health | mind | stress | nerves | frustration | recovery)
  (i | have | i've | we | he | she | am | i'm | been) (already | finally | now | actually | always)? (slept | sleep | sleeping) (so | really | very | much | way | a lot)? (good | great | well | better | amazing | peaceful* | sound* | deeply | wonderful* | longer | deeper) (now | since | with | every | after | last | and | because | thanks | at | than | ever | through)?   0.68
    + I already slept so well
  except (if | so | can't | don't | didn't | so that) (i | we | he | she)? (slept | sleep) (well | good | better | great) (now | since | with | at | than | through | and)
  no (more | longer any)? (trouble~ | problem~ | issue~ | difficulty | difficulties) (sleeping | falling asleep | getting to sleep | relaxing | going to sleep | with sleep)   0.76 not: keep
    + no trouble getting to sleep now
  i can (now | finally | actually)? (go to sleep | fall asleep | get to sleep | doze off | sleep | drift off) (so | much | a lot | way | right | really | very)? (faster | quicker | easier | easily | quickly | fast | away | sooner | instantly)   0.76
    + I can go to sleep much faster
  except so i can (now | finally | actually)? (go to sleep | fall asleep | get to sleep | doze off | sleep | drift off) (so | much | a lot)? (faster | quicker | easier | easily | quickly | fast)?
  (made | makes | make | making) (my | the | all my | all the | all of my | some of my)? (stress | anxiety | anxieties | worries | pain | problems | bad thoughts | negative thoughts | insecurities | fears | depression | sadness) (and stress | and anxiety)? (go away | disappear | vanish | melt | fade | less | much less | lighter | bearable)   0.80
    + it made my stress go away
  (get | gets | getting | got | gotten | let | lets | letting) (all | some | a lot)? (of)? (my | the | your)? (stress | anxiety | anger | frustration~ | depression | negativity | sadness | rage) (and (stress | anxiety | depression | anger))? out   0.64
    + it gets my anger out
  (changed | changes | changing | improved | transformed) (the way | how) (i | i've | i have) (been)? (think* | feel* | see* | look* | live* | treat*) (about | at | of)? (myself | my self | life | my life | my body | things | the world | situations | others)   0.70
    + it changed the way I see myself
  my (whole | entire | daily)? (life | lifestyle | life style | world | mindset | mood | outlook | attitude) (has | have | is | was) (really | totally | completely | already | been)? (changed | changing | transformed | turned around | improving | improved | been so good | been so much better)   0.72
    + my lifestyle has changed since then
  except my (account | subscription) has changed
  (saved | saves | restored | rescued) (my | our) (mental health | sanity | sleep | mind | soul | marriage | relationship | day~ | mood | family)   0.72
    + saved my mental health last winter
  (stress | anxiety | weight | burden | tension | sadness | fog | depression) ..2 (being | was | is | been | has been | getting)? lifted (off | from | away)?   0.72
    + I feel the tension being lifted
  (anxiety | depression | insomnia | stress | anger | mood | panic) (is | are | has | have | was | been | has been)? (so much | almost | completely | totally | nearly | fully | finally)? (healed | cured | relieved | subsided | vanished | under control | manageable | calmed | eased | decreased | lessened)   0.72
    + my insomnia is almost cured
  except (want~ | to be | can't be | cannot be | never | not | nothing) .. (healed | cured | relieved)
  (bring~ | brought) (me | us | him | her) (right | straight)? to (sleep | tears of joy | a calm | a state of | a place of (calm | peace))   0.66
    + it brings me to sleep every night
  (allow~ | sllows | lets | let's | has let) (me | us | him | her) (to)? (fall asleep | go to sleep | get to sleep | drift off | sleep | focus on the (positive | good) | let (it | things) go | calm | slow down)   0.70
    + it allows me to fall asleep
  except (don't | doesn't | won't | not | didn't | never | please) (let | allow) me (to)? (sleep | relax | calm)
  (felt | feel | feeling) (instantly | so | very | really | instant)? (relived | relieved | releived) (and | after | when | from | of | by | as)   0.72
    + I felt relieved after one talk
  except (felt | feel) relieved (when (support | they | i got my (money | refund)) | that (it | the))
  (quite | quiet | quieten | quieting | slow | slows | hush) (my | the) (racing | busy | wandering)? (mind | brain | thoughts | head) (down)? (so | enough | and | at | to | before | when | during)   0.66
    + it helps to quieten my mind at bedtime

# --- wider families, seventh round: never fails, and small helps to a state ----------
  (never fails | never fail | never failed | never failing | always manages | always managed | always succeeds) (to | in | at) ..1 (calm* | relax* | sooth* | lull* | knock* | send | sending | cheer* | lift* | put* | get* | make* | help* | brighten*) (me | my | us | him | her | you) (through)? (down | up | to sleep | smile | feel | relax | sleep | fall | laugh | calm | mood | asleep | day | out)?   0.72 not: keep
    + the rain never fails to lull me
  except (never fails | never fail | never failed) to (make | get | put) me (angry | mad | cringe | wait | upset)
  (relives | relieves | relive | relieved | reliving | releases | releases all | destresses | melts) (all | so much | a lot | most)? (of)? (my | the | your) ..1 (stress | tension | anxiety | pressure | pain | nerves | anger | worries)   0.74
    + it relives all my stress
  except (to | can | will | could | help~ | ways | sounds | music) ..1 (relieve | relive) (my | the | your)
  (it | this | app | really | does | and | can) help (my | with my | me with my | me w my) ..2 (@sw_noun | nerves | mind | brain)   0.62
    + it help my insomnia and it is cheap
  except (@sx_aim | not | n't | if | to | doesn't | didn't) ..1 help (my | with my | me with my)
  except help (my | me with my | with my) ..1 (account | refund | subscription)
  (mind | head | body | spirit | soul) (has become | became | is becoming | feels | felt | have become | is | are) (so much | much | a lot | so | far | way)? more (clear | calm | relaxed | peaceful | focused | at ease | balanced | centered)   0.74
    + my head feels much more clear
  (feel | felt | feeling) (so | super | very | really | already | much | a lot)? (lifted | emotionally better | mentally better | much stronger | more like (me | myself) | healthier mentally | mentally healthier | more alive | more human | on top of (everything | things | the world))   0.74
    + two sessions and I feel super lifted
  (feel | felt | feeling | fell | felling) (so much | so | a lot | much | way | a bit | a little | alot | already)? (better | calmer | happier) (about (life | myself | everything | what i | my life | things) | in myself | within | inside | emotionally | mentally | each day | every day | every time | each time | day by day | once i | after i | because i)   0.72
    + I feel so much better because I can say it
  except (if | until | unless | want to | wanted to) (i | you)? (feel | felt) (so | so much | a lot | much | way | a bit | a little)? better (about | each | every | because | after)
  (helps | helped | helping | help) (me | us | you)? (to)? (take | lift) (a | some | the | that | all) (little | bit of the | big | huge)? (load | weight | edge | pressure | stress | burden) (off | away)   0.78
    + helps to take a little load off
  (i | he | she | we) (pass | passed | knock | conk | conked | zonk | zonked | nod | nodded) (right | straight)? (out | off) (with | in | within | so | after | before | every | quickly | fast | almost | immediately | like)   0.78
    + I pass out with ease
  (main | only | best | favorite | favourite | easiest | surest) (way | thing) (that)? (i | i'm able to | he | she | we | my (son | daughter)) (can | could | am able to | is able to)? (fall | get to | go to | finally)? (back)? (sleep | asleep | relax | calm down | unwind)   0.76
    + the main way I can fall asleep
  (helped | helps | helping) (me)? (out)? (a lot | so much)? with (being | feeling) (less)? (so | more | too)? (negative | insecure | anxious | sad | stressed | alone | lonely | down | depressed | overwhelmed | calm | happy | positive | confident | angry)   0.76
    + it helped me with being negative
  (greatest | biggest | huge | single | major | key) (contributor | factor | part | role) (to | in | of) (my)? ..1 (mental health | recovery | healing | sobriety | wellbeing | well being | sanity | happiness)   0.62
    + the biggest factor in my recovery
  (laugh | wash | chase | whisk~ | breathe | drain~) (my | the | all my | your) (cares | worries | troubles | stress | fears | anxiety) away   0.72
  (sleep | sleeping | slept) (so | much | a lot | way | far)? (easier | sounder | more soundly | more easily | more peacefully | through the night) (now | at night | with | since | every | thanks | because | after)   0.70
    + I sleep a lot easier at night
  except (can't | couldn't | don't | want to | how to | trying to) (sleep | sleeping) (through the night | easier) (now | at night | with | since)

# --- wider families, eighth round: felt better, gone, a calmer person --------------
  except (until | if | when | once | hope | hoping) ..3 @sw_noun (has | is | are | have) (gotten | become | getting | been) .. better
  (made | making | makes | turned | turning) me (into)? a (much | way | far)? (more | happier | calmer | better | kinder | stronger | healthier) ..2 (person | human | mom | mother | dad | father | wife | husband | friend | partner | teacher)   0.76
    + it has made me a more thoughtful person
  except (can't | won't | not | doesn't) ..1 make me a (better | more)
  (felt | feel | feeling) (a lot | so much | utterly | completely | totally | deeply | fully | incredibly | way | much | alot) (better | relaxed | calm | calmer | peaceful | at ease | lighter | happier | more relaxed | more calm | less (anxious | stressed | depressed | overwhelmed))   0.74
    + just started and felt a lot better
  except (would | if | hope | hoping | until | before i | could | might | wish) ..1 feel (a lot | so much | much | way | completely | totally) better
  except feel (a lot | so much | much | way) better (if | knowing (the | that my (data | money)) | paying | with (a | the) (refund | version))
  (the | all the | all my | my) (anger | anxiety | stress | panic | sadness | fear | worry | pain | tension | depression) (just | all | simply | immediately | instantly | slowly)? (disappeared | vanished | went away | left me | melted | dissolved | faded | stopped | goes away | disappears)   0.78
    + the anger simply melted
  except (until | when | so | if | before | hoping) ..2 (anger | anxiety | stress | panic | pain) ..1 (goes away | stopped | went away | disappears)
  (makes | made | make) (your | my | the | all my | bad) ..1 (thoughts | feelings | worries | demons) (go away | disappear | stop | quiet | fade | quieter)   0.76
    + it makes bad thoughts go away
  (help | helps | helped | helping) (me | you | us) (to)? (find | get | reach | achieve | regain | restore | discover) (some | my | your | a | more | inner | that | a sense of | a bit of | a state of)? ..1 (calm | peace | balance | calmness | serenity | zen | closure | tranquility | stillness | joy | happiness)   0.68
    + it helped me regain some calm
  except (can | could | will | would | to | might) help (me | you | us) (to)? (find | get | reach | achieve) ..2 (calm | peace | balance)
  (very | so | such a | truly | really | most | a) (calming | relaxing | soothing | peaceful | restorative | healing) (experience | effect | moment~ | end to (my | the) day)   0.62
    + such a peaceful moment each day
  except (have | get) a (calming | relaxing | soothing | peaceful) experience (if | when | unless)?
  except (was supposed | should | want | expected | instead of | for | not) ..2 (calming | relaxing | peaceful) (experience | moment~)
  (so | soo | sooo | soooo | super | very) (relaxed | calm | chill | peaceful) (rn | right now | now | after | afterwards | already)   0.76
    + soo relaxed rn
  (depression | anxiety | phq | gad | stress) (score~ | level~ | rating~) (dropped | drop | went down | fell | improved | decreased | goes down | going down | came down)   0.82
    + my anxiety score went down
  (things | everything) (in my life)? (have | has | is | are) (gotten | got | become | been | getting) (so much | a lot | much | way | lot)? (better | easier | brighter | calmer) (since | after | because | with | thanks | and | now)   0.70
    + things have gotten a lot better since
  except (app | update~ | version) ..4 (things | everything) (have | has) gotten better
  (brought | brings | bringing | gives | gave | adds | added | restored) (so much | some | more | real | a sense of | new)? (purpose | focus | meaning | joy | clarity | structure | order | hope | calm | peace | balance | positivity | light | happiness) (and (focus | joy | peace | meaning | calm | hope))? (back)? (in | into | to) (my | our) (life | day~ | lives | world | home | mind)   0.74
    + it brought focus back into my life
  (saved | saves) me (on | during | through | when | at | in) (my | the | so many | those | these | a | some | many)? ..2 (@sx_hard | anxious | panic~ | night~ | breakdown~ | pandemic | lockdown)   0.64
    + saved me on anxious evenings

barrier  threshold 0.70  not: drop

# --- worse for it --------------------------------------------------------------------
# The threshold keeps out relief that is merely wished for.
  (make | makes | made | making | leave | leaves | left | leaving) (me | you | us | people | him | her | them) (feel | feeling) (even | so | so much | a lot | much | way | like | very | really | more | all | quite | kind of | just | absolutely)? (more | much more | so | much | very)? @sx_ill   0.88
  except (instead of | without | rather than | doesn't | not | never) .. (making | make | makes | leaving) (me | you | us) feel (like | so | even)? ..1 @sx_ill
    + it made me feel worse
    + leaves me feeling more anxious and guilty
    - the rain sounds made me feel better
  except (anything | something | things | whatever | thoughts | people | what | everything) (that)? (makes | make | made | making) (you | me) feel .. (sad | bad | anxious | stressed | depressed | down | upset | uncomfortable | guilty | angry | low)
  - talk about anything that makes you feel sad
  except (make | makes | made) me feel (frustrated | angry | mad | upset) (that | about | with)
  (make | makes | made | making) (me | us | my son | my daughter | people | my anxiety | my depression | my mood | my stress | my sleep | my mental health | her | him) (even | so much | feel | a lot | much | way | only | actually | just)? (more | worse | even more | so much more | way more | 10x more) (anxious | stressed | depressed | tense | nervous | worried | sad | angry | mad | upset | panicky | overwhelmed | suicidal | lonely | agitated | anxiety | stress | irritable | frustrated | hopeless)   0.90
    + made me even more anxious
    - it made me more calm
  (make | makes | made | making) (my)? (me | mood | anxiety | depression | stress | sleep | mental health | insomnia | ptsd | ocd | panic | symptoms | day) (even | so much | a lot | much | feel | way | all | only)? worse   0.90
    + it only made my mood worse
    - the update made the app worse
  (make | makes | made | making) (me | you) (so | very | really | super | feel | extremely | incredibly)? (anxious | depressed | stressed | stressed out | panic | panicky | guilty | uneasy | uncomfortable | suicidal | nauseous | dizzy | spiral | cry from)   0.86
  except (what | what's | whatever | things | thoughts | something | who) .. (making | makes | make | made) you .. (anxious | depressed | stressed | stressed out | panic | guilty | uncomfortable)
    - it asks what made you anxious today
  except (make | makes | made | making) (me | you) (so | very | really | super | feel)? (uncomfortable | guilty) (to | that | giving | sharing | for not | because)
  except (what | things | heart | races | situations | that | thoughts) .. (make | makes | made | making) (me | you) (so | very | really | super | feel)? (anxious | depressed | stressed | panic | uneasy | uncomfortable)
  (it | this | app | which | that | just | only | actually | really | ended up | they) (just | only | actually | really | has | also)? (gives | gave | giving | causes | caused | causing | cause | adds | added | adding | creates | created | brings on | brought on | increases | increased | increase | raises | raised | triggers | triggered | spikes | spiked | heightens | worsened | worsens | induces | induced | will increase) (me | to)? (my | more | a lot of | so much | extra | unnecessary | a lot of unnecessary | even more | some | major | bad | the | an | a | more of)? (anxiety | stress | panic | depression | panic attack~ | anxiety attack~ | headache~ | nightmares | guilt | distress | anger | anxiety level~ | stress level~)   0.88
    + the countdown app gives me anxiety
    + the questions just added to my stress
    - these causes of my anxiety
  except (what | things) .. (causes | triggers) (my)? (anxiety | stress | panic | depression)
  (gives | gave | giving | cause | causes | caused | causing) (me) (so much | more | extra | unnecessary | major | even more | a | an | bad)? (anxiety | stress | panic attack~ | anxiety attack~ | headache~ | nightmares)   0.86
  except (that | what | behaviors | thoughts | situations) (gives | cause | causes) me (anxiety | stress)
  (added | adds | add | adding) (more | unnecessary | extra | a lot of)? (to)? (my | the | more)? (stress | anxiety)   0.85
    + just added stress
  (anxiety | stress | panic | guilt) (inducing | provoking)   0.86
    + the chat is anxiety inducing
  except (stress | anxiety | panic) (inducing | provoking) (time~ | world | situation~ | event~ | life | job | day~ | thoughts | news | year~ | period)
  - in these stress inducing times
  (very | so | too | really | is | was | be | it's | super | quite | extremely | found it) triggering   0.85
  (feel | feels | feeling | felt | gained | leave | leaves) (even | so much | way | only)? more (stressed | anxious | depressed | overwhelmed | stress | anxiety | sad | tense) (than | by | after | with | now | from | because)?   0.84
    + I felt more stressed after it
  it's (so | very | really | just | more | too)? (stressful | depressing | distressing | unsettling)   0.83
  except it's (so | very | really)? (stressful | distressing | depressing) (time~ | day~ | job | right now | out there | world)
  (stressful | depressing | traumatic | upsetting) experience   0.83
  (retraumatizing | re traumatizing | retraumatized)   0.86
  (feel | feels | felt | feeling) (even | so much | much | way | a lot | so)? worse (than | after | about myself | about my life | now | every time | when i | because | since | from using | and worse)   0.88
    + I felt worse than before
    - feel worse for the staff
  (ended | end | ends) up (feeling | being | getting | making me) .. @sx_ill   0.88
  (anxiety | depression | mood | mental health | stress | sleep | panic | insomnia | symptoms) (is | are | was | were | has | have | got | gets | getting | went | level is | level)? (even | so much | much | gotten | been | become | only | now)? (worse | worsened | much higher | worsening | increased)   0.87
  (sent | sends | put | puts) my (anxiety | stress | blood pressure) .. (through | over | into)   0.90
  (my (anxiety | stress) level~ is | i'm even more | i am even more | i'm now more) (so high | anxious and | depressed and | stressed than | anxious than | depressed than | stressed after | anxious after)   0.86
  (bad | terrible | horrible | awful | harmful | dangerous | detrimental | damaging | toxic) (for | to) (my | your | anyones | ones | our | people's)? (mental health | mental state | anxiety | mental wellbeing | depression | sleep)   0.87
  except (good | bad) for (or | and)
  (wake | wakes | woke | waking | jolt~ | startl~) (me | us | you) (right | back | all)? (up | awake | out of) (because | every | when | all night | in the middle | at | from | several | multiple | and)   0.66
  (end up | ends up | ended up | keeps | kept | keep | sleep app that | always | just | actually | then | suddenly | instead) (waking | wakes | wake | woke | jolting | startling) (me | us | you) (up | awake)?   0.88
    + the ending just wakes me up
    - wakes me up gently each morning, lovely
  except (keeps | kept | keeping) (me | us) up (to | and | with | on)
  except (would | wold | previously | used to | usually | what | that would | husband | snor* | thoughts | mind | brain) .. (keeps | kept | keep | keeping) (me | us) (up | awake)
  except (sent | sends | send) (me | him | her) into (an | a) (eye | good | deep | dream)
  except more (awake | alert) and
  except (most | a | my) traumatic (experience | event~ | time)
  except add .. to the mix
  except help better
  except (aids | pills | meds | medication | drugs | alcohol | day | others | people) (that)? (make | makes | made) (you | me) feel .. (crap | shit | sad | bad | worse | terrible | anxious)
  except (what | how | things) .. (make | makes | made) (my | your) (day | mood | anxiety | sleep) (even)? worse
  except (i'd | would | i would) (end | ended) up feeling .. (guilty | bad | worse | sad)
  except (usually | normally | other apps) .. (end up | ended up) feeling .. (worse | sad | bad)
  except got worse (every | each) (year | day | month)
  (keeps | kept | keeping) (me | us) (up | awake | wide awake)   0.85
  (stayed | stay | still | wide | lying | lay) (wide)? awake (until | till | all | for | after | listening)   0.85
  (harder | impossible | more difficult) (to | for me to) (get | fall | go)? (to)? (sleep | asleep | relax) (with | because | after | while | using) (this | it | the | that)   0.88
  (couldn't | can't | cannot | could not) (get | fall | go)? (to)? (sleep | asleep | relax) (with | because of | after | while listening) (this | it | the | that)   0.85
  (causes | caused | gave me | equals | three | with) (no | very)? (no | fitful | sleepless | restless) (sleep | night~)   0.85
  (didn't | doesn't | don't | does not | did not | not | isn't | never | hasn't | won't | can't | wasn't | haven't) (really | actually | at all | even | do anything to | do much to | do a thing to | been able to)? (help | helped | helping) (me | us | him | her)? (much | a lot | at all)? (to | with | my | me with | with my)? (my | the | go to | fall | get to | get | feel)? (anxiety | sleep | depression | mood | stress | insomnia | loneliness | relax | relaxed | calm | asleep | focus | panic | better | mental health | pain | ptsd | ocd | anger)   0.88
    + it did not help my anxiety
    + a month on, it doesn't help with anger
    + never helped me fall asleep
    - it did help my anxiety
  except (do not | don't | not) help with (anxiety | stress)
  (won't | doesn't | didn't | can't) help .. (panic | anxiety | depression | grip* | loss)   0.85
  (doesn't | does not | didn't | did not | don't | never) (really | actually | even)? (touch | reduce | ease | relieve | improve | calm | relax | lower | lessen) (my | me | any of my | the)? (anxiety | depression | stress | mood | sleep | mind | panic | down | at all)   0.87
    + didn't touch my depression
    - doesn't reduce the price
  (no | zero | not any | little to no | hardly any) (noticeable | real | significant)? (difference | change | improvement | effect) (in | on | to | with) (my | the way i | how i | his | her) ..1 (mood | sleep | anxiety | depression | stress | feel | symptoms | mental health)?   0.87
    + no difference in my sleep
    - no change in my subscription
  except (no | zero) (difference | change) (in | to) my (subscription | account | billing | plan)
  (i'm | i am | i was | am | still feel | is | and still) still (as | just as | very | so)? (anxious | depressed | stressed | sad | suicidal | can't sleep) (as)?   0.84
  still (just)? as (anxious | depressed | stressed | miserable) as   0.88
    + after a month I am still as anxious as ever
    - still as good as ever
  (app | it | it's | conversation~ | questions | they | thing | whole thing | app itself) (is | was | are | were | it's) (so | very | really | just | kind of | more | super | too)? (stressful | depressing | distressing | unsettling | upsetting)   0.85
    + the whole thing is stressful
    - life is stressful
    - my job is stressful, this helps
  except (it's | it is | when | life | this | is) .. (stressful | upsetting | depressing) (time~ | day~ | work | job | situation~ | event~ | pandemic | to (see | have | find | pay))
  (stressed | scared | freaked) me out   0.85
  (it | app | this | which) (really | actually | just)? (stressed | stresses | scared) me   0.85
  (it | app | this | really | which) (really)? (made | makes | make | making) me (really | actually)? (spiral | panic | cry | anxious)   0.86
  (sunk | sank | spiral* | fell) (deeper | further | down because)   0.84
  (backfire | backfired | backfires)   0.85
  (increase | increases | increased | increasing) (my | your | the)? (anxiety | stress | depression | blood pressure | heart rate)   0.87
  (doesn't | didn't | won't | don't | does not | did not) (work | do anything) (for | with | on) (my | his | her)? (anxiety | sleep | insomnia | depression | panic)   0.85
    + does not do anything for my insomnia
  except (doesn't | don't | won't | didn't) work with sleep

# --- wider families of harm and of no effect -------------------------------------------------
  (felt | feel | feels | feeling | left | leaving) (me | even | instantly | just | so | really | more | immediately | completely | absolutely | feeling)? (more | feeling)? (horrible | terrible | awful | bad | worse | guilty | like shit | like crap | stupid | ashamed | like a failure | like (i was | i'm) | drained | defeated | hopeless | invalidated | dismissed | unheard | broken | worthless | judged) (about (myself | my life | my) | for (not | missing) | after (using | the | this | talking | each | every) | that i (am | was | can't) | when i (use | miss | open | don't) | because of (this | the))   0.74
    + the quiz left me feeling worthless about my life
    - when I feel bad about myself it cheers me up
  except (when | if | whenever | where | because | stop | stopped) .. (feel | felt | feeling) .. (bad | horrible | terrible | worthless | worse | guilty | awful | hopeless) (about (myself | my))
  (rise | spike | jump | increase) in (my)? (vital~ | blood pressure | heart rate | anxiety | stress | panic | depression | symptoms)   0.84
    + a jump in my heart rate at every bell
  opposite of (relax~ | relaxed | relaxing | relaxation | calm | calming | soothing | restful | sleep~)   0.72
    + the opposite of soothing
  anything but (relaxing | relaxed | calming | calm | soothing | restful | peaceful)   0.62 not: keep
  (did not | didn't | don't | do not | doesn't | never | haven't | not) (really | even | actually | make me)? (feel | felt) (any | at all | the least)? (better | sleepy | relaxed | calm | calmer | different | rested | at ease | happier | sleepier | less | more relaxed | the difference | difference | improvement | any better | an improvement)   0.82 not: keep
    + I didn't feel calmer
  except (when | if | days | sometimes) .. (don't | do not | not) feel (better | calm | different | happier | relaxed)
  (doesn't | does not | didn't | did not | don't | won't | isn't | not | never | hasn't | can't | doesnt) (really | actually | even | just)? (make | making | put | putting | get | getting | send | lull | keep | help | helping | calm | relax | soothe) (me | him | her | us | you | my (son | daughter | kids | mind))? (to | feel | go | fall | induce | get)? (any | in)? (to | less | more)? (less | sleep | asleep | calm | calmer | relaxed | relax | better | sleepy | happy | happier | to sleep | in the mood to sleep | mood | focus | focused)   0.80 not: keep
    + it won't send me to sleep
    + it doesn't make me any calmer
  except (never | won't | can't | not) get better
  - sometimes I think I'll never get better
  except (it's not | not only | not just | doesn't just | not (meant | supposed | going | able)) .. (sleep | relax | calm | focus | better)
  except (can't | don't | not) (get | calm | relax) (me | to)? (sleep | focus | calm)
  except (can't | don't | not | didn't | won't | never) (get | getting | help | keep) .. (any | more) better
  except (didn't | don't) (make | get) (sad | mood)
  (caused | causes | causing | cause | gave | gives | creates | created | brought) (me | my | us)? (more | so much | nothing but | even more | a lot of | additional | further | real | serious | severe | undue | unnecessary | significant | much | extreme)? (mental | emotional | mental health | psychological)? (stress | anxiety | harm | damage | distress | trauma | panic | grief | frustration and anxiety | headache and stress | suffering)   0.78
  except (things | what's | factors | situations | figure* | whatever | that are | understand* | identify* | what is) ..8 (causing | causes | cause | caused) (me | my)? ..3 @sw_noun
    + it caused me emotional distress
  except (job | work | school | life | people | pandemic | covid | world | family | relationship | exams | situation | boss | thoughts | what | that's) .. (causing | causes | caused | gives | gave | cause) (me)? (stress | anxiety | more stress | so much stress | panic)
  - my job is causing stress
  except (what | that | whatever | things | situations | thoughts | events | and | find) .. (caused | causes | causing | cause) .. (stress | anxiety | distress | trauma | harm | panic)
  except (caused | causes | cause) (by | (the)? (my)? (stress | anxiety | trauma))
  (had | have | have had | having | gave | gives | got | get | getting) (me)? (a | an | the worst | horrible | terrible | bad | vivid | more | several | many | some | weird | full blown)? (nightmare~ | bad dream~ | sleep paralysis) (after | from | because | the same | that night | while | during | when using | every | since)?   0.74
  except (if (you | i) | who | children | kids | people | when i | when you) (have | had | having) (a)? ..1 (bad dream~ | dream~ | nightmare~)
    + it gave me nightmares every night
  except (when | if | whenever | after | since) (i | you | she | he | we) (have | get | had | having) .. (bad dreams | nightmares | nightmare | bad dream)
  - I use it when I have bad dreams
  except (have | had | having | get) .. (nightmare~ | bad dream~) .. (help~ | and this | and it | less | fewer)
  (become | became | becoming | get | getting | got | feel | felt | feeling | leaves me | makes me) (even | so much | way | much | only | a lot)? more (hectic | anxious | stressed | depressed | agitated | nervous | tense | upset | overwhelmed | sad | angry | frustrated | awake | alert | restless | panicky | irritated | confused | lonely) (than | after | with | by | now | when | because | every)?   0.76
    + I become more restless than before
  except (when | if | whenever | before | been | was | were) .. (get | feel | getting | feeling | was | am | i'm) more (anxious | stressed | depressed | sad | upset | overwhelmed | lonely | angry)
  (not | isn't | aren't | wasn't | less | hardly | nor) (very | that | really | at all | so | even | all that | particularly | a)? (relaxing | calming | soothing | therapeutic | comforting | restful | peaceful | sleep inducing)   0.66 not: keep
    - her voice is not soothing
  except not (only | just) (relaxing | calming | soothing)
  except (voice~ | narrator~ | sounds | music | accent | tone | stories | he | she | meditation~ | narration) .. (not | isn't | aren't | wasn't | less) (very | that | really | so)? (relaxing | calming | soothing | comforting | peaceful)
  (stress | stresses | stressing | stressed | freak | freaks | creep | creeps | wig | wigs | weirds) (me | you | us | people | one) out   0.60
  except (when | if | what | things | everything | work | school) .. (stress | stresses | stressing | stressed | freak | freaks) (me | you) out
  (didn't | doesn't | does not | did not | not | hasn't | never) (do | done | doing | made | make) (anything | much | a thing | a dent | any difference) (for | to | in | about | with) (my | me my)? (anxiety | sleep | depression | mood | stress | mental | insomnia | panic)   0.85 not: keep

  (still) (feel | feeling | felt | get | having) (just)? (so | very | as | really)? (@sx_ill | panicked | panic attacks | anxiety | unhappy | empty | numb | exhausted | tired)   0.74
    + I still feel just as hopeless
  except (when | even when | if | although | while | days | even though) .. still (feel | feeling | felt)
  (which | that | it | then | and | always) (wakes | woke | startles | startled | jolts | jolted) (me | us | my (son | daughter | baby | husband)) (right | back)? (up | awake)?   0.76
    + a bell that startles me awake
  except (helps | alarm | it) .. (when | if) .. (wakes | woke) (me) up
  (i'm | i am | am | was | we're) (still | just | definitely)? not (falling asleep | relaxed | sleepy | sleeping | any calmer | sleeping (any)? better)   0.76 not: keep
    + I'm still not sleeping, three weeks in

# --- wider families, second round --------------------------------------------
  (my | his | her | the | our | son's | daughter's) (social | health | general | bad | chronic | low)? @sw_noun ..2 @sw_not (really | even | at all | actually)? (improve~ | budge~ | shift~ | lift~ | ease~ | changed | better | go away | gone away | went away | lessen~ | decrease~ | drop~ | move~ | got better | gotten better | get better | any better)   0.84 not: keep
    + my insomnia hasn't budged
    - my anxiety has improved
  except (until | before | if | when) ..4 @sw_noun ..3 @sw_not
  (did | does | do | done | doing | has done) (absolutely | literally | basically | pretty much | next to | precisely)? (nothing | zero | zilch | nada | little | naff all | jack) (at all)? (for | to help | to | about | with) (my | the | his | her | our)? ..1 @sw_noun   0.86 not: keep
    + did absolutely nothing for my insomnia
  except (doctor~ | therapist~ | pills | meds | medication | drugs | else) ..3 (did | does | do | done) nothing
  (did | does) nothing (at all)? (for | to help | to) ..3 (relax | calm | sleep | asleep | feel)   0.80 not: keep
  (left | leaves | leaving | made | makes | had) (me | him | her | us | my (son | daughter | wife | husband | kid)) (feeling | feel | feels)? (even | so | way | much | just | really | a lot | only | quite)? (more)? @sw_ill   0.72
    + left me shaking
    + it had my daughter in tears
    - it makes me less anxious
  except (what | things | thing | anything | whatever | situations | thoughts | people | everything | work | when | if) ..2 (makes | made | make | left | making | got) (me | him | her)
  except (left | leaves | leaving | made | makes | got | had) me (feel | feeling)? (even | so | way | much | just | really | a lot | only | quite)? (mad | bad | awake | sad | angry | upset | frustrated | crap | shit)
  except (made | make | makes) (me | my) .. (low | bad) (mood~ | days)
  except (crying | in tears) (with (joy | laughter) | laughing | happy)
  @sw_noun (actually | only | just | really | even | then | definitely)? (got | gets | getting | has gotten | has got | have gotten | became | went | shot | goes | skyrocket~ | spike~ | spiked) (even | so | much | way | a lot | far | only)? (worse | up | through the roof | higher | sky high | off the charts | out of control)   0.78
    + my OCD only got worse
  except (when | if | before | as | once | after | until | was | pandemic | because) ..4 @sw_noun ..2 (got | gets | getting | went | goes | became | has gotten)
  except sleep (got | get | gets | went | getting) up
  @sw_not (really | actually)? (sleeping | feeling | coping | doing) (any | much | a bit)? (better | calmer | happier | less (anxious | stressed | depressed | sad))   0.82 not: keep
    + not feeling any calmer
  except (when | if) ..3 not (sleeping | feeling | coping | doing)
  (my | his | her | the) ..1 @sw_noun (is | are | stays | stayed | was | seems) (still | just | all | exactly | pretty much)? (just | exactly)? (the same | as bad | unchanged | no better | here | there | no different | as (high | low | severe | strong) as | sky high)   0.82
    + a term later his anger is exactly the same
  except (if | when | even when) ..3 @sw_noun (is | are) (still)? (here | there | as bad | the same)
  (depression | anxiety | insomnia | panic attacks) still (here | there | going | strong | bad)   0.78
  (@sw_not | no | n't) (really | even | actually)? (lift~ | ease~ | help~ | budge | improve~ | soothe~ | shift | cure~ | fix~ | touch~ | change~ | reduce~ | calm~ | stop~ | quiet~ | relieve~ | lower~ | make a dent in | settle~) (my | the | his | her) ..2 (@sw_noun | mind | head | brain)   0.82 not: keep
    + didn't settle my nerves
  except (can't | couldn't | nothing | don't | not) (stop | change | fix | help | reduce) ..2 (mind | head | brain)
  @sw_noun ..1 (came | come | comes | crept | creeps | returned | return) (right | straight | all | flooding | creeping)? (back | again | anyway)   0.74
    + then the nightmares came straight back
  except (when | whenever | if | until | before | stopped | after | never | as | time) ..4 @sw_noun ..2 (came | come | comes | crept | returned) ..1 (back | again)
  (exactly | just | still | every bit | still just) as (@sw_ill) ..4 as (before | on | i was | ever | when | the day | always)   0.82
    + every bit as miserable as before
  still (just | so | very | every bit)? as @sw_ill   0.76
  still (just | so | very | really)? (anxious | sad | depressed | miserable | lonely | can't sleep | wide awake | awake at | not sleeping | up all night | panicking | crying) (on | at | every | after | all | as | months | weeks | though)?   0.70
  except (if | when | while | whenever | though | even | i'm | i am) ..2 still ..2 (anxious | sad | depressed | panicking | crying)
  (was | felt | i'm | am) (calm | fine | ok | okay | relaxed | happy | good | sleepy) (before | until | till) (i | the | this)? (open~ | using | use~ | start~ | app | trying | tried | listen~ | it | doing | download~)   0.76
    + I was fine until I tried the scan
  except (app | it | everything) (was | is) (fine | ok | okay | good) (before | until | till)
  (more | even more) (wound up | worked up | anxious | stressed | tense | awake | on edge | agitated | jittery | nervous | frazzled | upset | miserable) (at the end | afterwards | after | now | than | by the end | each time | every time)   0.80
    + more frazzled afterwards
  except more (anxious | stressed) than (usual | ever | normal)
  (set | sets | setting | threw | throws | sent | sends | sending | tip~ | push~ | triggered) (me | him | her | us) (right | straight)? (off | into | over | back into) (again | a | an | another | the edge | full | panic | my)? (spiral | panic~ | meltdown | tears | depress* | anxiety | breakdown | flashback~ | episode)?   0.74
    + threw him straight off again
    + it sent me into a spiral
    - sent me into the paid section
  except (send~ | sent | sends) (me | him | her | us) (off | into | over) (the (paid | store | app | website))
  except (set | sets | sent) me off to sleep
  except (what | things | that | who) ..1 (set | sets | setting) (me | him | her) off
  (i'm | i am | am | feel | felt | was | be) no (calmer | happier | better | less (anxious | stressed | sad | lonely) | more relaxed | closer to) (than | after | for | now | off)?   0.80 not: keep
    + I am no calmer
  (saw | seen | noticed | noticing | felt | see | feel | got | had | with | notice) (absolutely | literally | virtually | almost)? (no | zero | little) (real | noticeable)? (improvement | relief | change in (how | my) | difference in (how | my) | effect on (me | my))   0.80 not: keep
    + felt zero relief
  @sw_not (really | even | actually | yet)? (notice~ | see | seen | feel | felt | had) (any | a | much | the slightest) (real | bit of | big | noticeable)? (difference | improvement | effect | relief) (in | on | at all | yet | after | from)   0.80 not: keep
    + haven't noticed any difference in how I feel
  (ended up | wound up | finished | came away | walked away | came out) (feeling)? (more | even more)? (in tears | crying | shaking | in a (panic | spiral) | on the (floor | bathroom floor) | hyperventilating | spiralling | spiraling | a wreck | @sx_ill | drained)   0.78
    + came away feeling drained
  (was | were | had me) in (bits | tears | pieces | floods of tears) (after | because | over)?   0.72
  except (when | if | i) ..2 (was | were) in (tears | bits | pieces) (when | and then | and (it | this))
  (feel | felt | feeling | feels) (absolutely | exactly | literally)? (no different | the same (as (before | ever)) | nothing | no better | no change | none the better)   0.80 not: keep
    + I feel no different
  except (felt | feel | feeling) nothing (but | for | when | anymore)
  (mood | anxiety | head | depression | nerves | sleep) (is | was | are)? (still | just)? (in the (gutter | toilet | pits | basement) | rock bottom | all over the place | a mess | awful | terrible | shot)   0.70
    + mood is still in the pits
  except (when | before | if | was | because) ..3 (mood | anxiety | head | depression | nerves | sleep)
  (it | questions | app | stories | which | they | articles | prompts | quotes | really | just | this) (always | just | really | only)? (bring~ | brought | drag~ | get~ | got | pull~) me (right | even)? (further)? (down | lower)   0.78
    + the prompts drag me down
  except (when | if | what | life | people | thoughts | things) ..2 (bring~ | get~ | drag~ | pull~) me down
  (reminds | reminded | reminding) me of (my | the | what | everything) (trauma | abuse | past | ex | bad | worst | happened | pain | loss | failures)   0.70
  (end up | ended up | ends up | had me | left me | finish) (crying | in tears | sobbing | shaking | spiralling | spiraling | panicking | ruminating | awake)   0.80
    + I finish shaking
  @sw_noun (is | are) (still | just)? (just)? as (frequent | bad | strong | often | severe | high | constant | loud | intense | many | low) (as)?   0.82
    + my flashbacks are as loud as before
  (brought | bring~ | dredge~ | stir~ | drag~) (it all | everything | all of it | old | bad | up) ..2 (back | up | memories | trauma | stuff)   0.74
    + it stirred everything back up
  (made me | makes me | had me | i | just) (obsess* | dwell~ | ruminate~ | fixate~ | spiral* | overthink~) (over | on | about | even | more | about)   0.70
    + it made me fixate on sleep
  except (don't | not | stop | instead of | when | help~ | i) ..1 (obsess* | dwell | ruminate | fixate | spiral | overthink)
  (upset | upsets | distress~ | disturb~ | frighten~ | scare~ | traumati*) (me | him | her | my (son | daughter | kid | child)) (so (much | badly) | a lot | more | even | deeply | really)   0.72
    + one clip frightened my daughter so badly
  except (things | what | when | whatever | that | people) ..1 (upset | upsets | scare~ | distress~) me
  no (calmer | happier | sleepier | more relaxed | less (anxious | stressed | depressed | sad)) than   0.82 not: keep
    + no happier than at the start
  (left | put | leaves | puts) me in (a | an)? (much | even | far)? (worse | bad | terrible | awful | darker) (state | place | headspace | way)   0.82
    + it put me in a darker place
  (i | and | but) still (wake | lie awake | lay awake | panic | cry | toss | can't | struggle) (up)? ..2 (sleep | every night | at night | all night | at 3 | at 4 | breathe)   0.70
    + I still lie awake all night
  (feeling | felt | feel) (lower | sadder | worse | more (anxious | depressed | stressed)) (since | after | from) (i | using | start~ | this | it)   0.82
    + felt sadder after using it
  (depress~ | stress~ | upset | agitate~ | unsettle~ | worr~) me (more | further | even more | out more)   0.80
    + the tone only depresses me more
  except (things | what | that | life | people | when | if) ..1 (depress~ | stress~ | upset | worr~) me

# --- wider families, third round ----------------------------------------------
  (made | makes | make | making) (mine | my) ..3 (worse | worsen | worser)   0.82
    + it made my bad temper even worse
  except (made | makes | make | making) my (app | phone | experience) ..2 worse
  (worsen~ | exacerbate~ | aggravate~ | intensify~ | heighten~) (my | the | his | her | it | symptoms)   0.80
    + it exacerbated his fears
  except (things | what | that | anything) (worsen~ | exacerbate~ | aggravate~) (my | it)
  (exact | complete | total | does the | did the | done the | having the | had the | quite the | doing the | just the) (exact | complete)? opposite (effect | for me | on me | of (easing | relieving | calming | relaxing | reducing | getting rid | helping))   0.74
  (did | does | done) the (exact | complete)? opposite   0.72
    + for me it had the opposite effect
  except opposite (of (what | the) | experience | direction)
  @sx_i (now | only | just | actually | left | feeling)? (even | x | way | much | so much | far | a lot | times | "10x")? more (stressed | anxious | agitated | irritated | upset | tense | worked up | depressed | miserable | wound up | angry)   0.76
    + after a week I was even more tense
  except right now ..2 more (stressed | anxious)
  except (when | whenever | if | because | since | days | right now | made me realize) ..2 (i'm | i am | i was | feel | felt | am | was) ..2 more (stressed | anxious | depressed | upset | tense)
  (all it did was | it just | it only | just | only | actually | would | really) (make | makes | made) me (feel)? (so | more | really | very | even more)? (angry | mad | sad | furious | cry | stressed | tense)   0.76
    + all it did was make me sad
  (bring~ | brought) (out | back | up | on | all)? (all)? (the | that | my | more)? (old)? (anxiety | panic | stress | trauma | depression | anxieties) (back | out | on | up | to the | again)?   0.72
    + it brought all my old panic back
  except (bring~ | brought) (me | him | her) (out | back | up)
  except (trying | try | want~ | help~) .. bring~ (anxiety | stress | panic) (down)?
  except (what | things | whatever | that) (bring~ | brought) ..1 (anxiety | stress | depression)
  except (bring~ | brought) (down | my (anxiety | stress) down)
  (getting | get | got | gets | gave | gives | caused | causes) (me | us)? (even | so much | only)? more (anxiety | stress | frustration | stressed | anxious | tension | worry) (than | by | and | from | because)?   0.74
    + it gets me more stress than before
  except (if | when) ..2 still (can't | couldn't)
  (i | she | he | me) (never | didn't | did not) (fall asleep | fell asleep | go to sleep | relax)   0.72 not: keep
    + three nights and she never fell asleep
  except (if | when | before | until) (i | she | he) (didn't | never | did not) (fall asleep | relax)
  (harder | more difficult | worse) (time)? (to | getting | falling) (to | back to)? (sleep | asleep | relax | calm)   0.72
    + it made it harder to relax
  except (makes | make | become~ | becoming) it harder to (relax | calm)
  (stress | anxiety | blood pressure | heart rate | anger | frustration) (level~)? (is | are | was | were | went | rose | goes | has | just) ..2 (higher | through the roof | building | rising | skyrocket~ | worse | off the charts)   0.76
    + my anger is only rising
  except (when | if | whenever | because | as | time | before) ..3 (stress | anxiety | blood pressure | heart rate) (level~)? (is | was | went | goes) .. (higher | through the roof | rising | worse | off the charts)
  except (anxiety | stress) (level~)? (is | are) higher than (ever | usual | normal)
  (raise~ | raising | spike~ | skyrocket~ | rockets) my (blood pressure | heart rate | stress | anxiety | cortisol)   0.80
    + the adverts raise my heart rate
  (stress~ | stressing | freak~) (me | you | us) out (more | even more | just)   0.80
    + this will freak you out even more
  (feel | felt | am | i'm | get | getting) (so | more | very | really)? (stressed | anxious | overwhelmed) (just | every time i | each time i | trying to | when i) (open~ | opening | using | use | look~ | log | find | cope)   0.74
    + I get anxious each time I use it
  except (use | open) (it | this | app) when i
  (i'm | i am | left | leaves me | left me | feel | ended) (in)? (a)? (much | far | way)? worse (off | shape | state | place | mood)   0.78
    + left me worse off
  (instead of | rather than) (calming | relaxing | soothing | easing | helping | lowering | relieving) ..6 (made | makes | turned | woke | stressed | it | i)   0.60 not: keep
  (has | have | it's | only | just | app | this) given me (more | so much | major | bad | nothing but | such | even more)? (anxiety | stress | panic | headache~ | a panic attack | nightmares | an anxiety attack)   0.82
    + the alarm has given me nightmares
  except (price~ | cost~ | bill | fees) (make | makes | made) my .. (blood pressure | anxiety | stress) ..1 (spike | rise | increase)
  (it | it's | this | that | app | they | which | just) (is | are)? (really | so | just | only | actually)? stressing (me | us | people | you) (out)?   0.76
    + it's just stressing me out
  except (what | that's | life | work | school | whatever) .. stressing (me | you) (out)?
  (get~ | got) me (more | so | really | even more)? (frustrated and angry | worked up | aggravated | agitated | riled up)   0.72
    + it gets me so worked up
  except (when | what | things | people | that | if) .. (get~ | got) me (so | really)? (angry | mad | upset)
  more @sw_noun than (when | before | what) (i | we)? (started | joined | opened | downloaded | had | ever | using | use | began)?   0.82
    + I have more worry and more anxiety than when I began
  (most stressful | least relaxing | least calming | most unrelaxing) (part | thing | app | experience | voice)   0.76
    + the least relaxing thing ever
  (was | am | felt | feel | got | get) (very | so | really | extremely)? (overwhelmed | stressed | anxious) (by | with | from) (the | this | all) ..1 (app | notification~ | feature~ | choices | screens | interface | options | emails)   0.72
    + I felt so stressed by the notifications

# A state of mind or a change, said shortly.

barrier not: drop
  (caus~ | caused | causes | causing) (me)? (so much | massive | huge | severe | extreme | major | enormous | serious | undue | needless | nothing but) (more)? (anxiety | stress | distress | panic)   0.80
    + it causes massive anxiety
  except (less | was | were | been) ..2 more (stressed | anxious | depressed) than ever (before | when | until)
  (nothing | anything | find it | found it) (very | at all | remotely | the least bit | even)? (calming | relaxing | soothing) (about | in) (it | this | the | audio | that)   0.60
  (did not | didn't | couldn't | can't | don't) (find | found) (anything | it | this | that) (very | at all | remotely | really)? (calming | relaxing | soothing)   0.74 not: keep
    + didn't find anything calming in it
  (does not | doesn't | did not | didn't | do not | don't) (really | even | actually | seem to)? (calm | relax | soothe) me (down | at all | one bit | in the least)?   0.78 not: keep
    + the chimes do not calm me at all
  (made | makes) (my | the) ..1 (anxiety | mental health | depression | sleep | insomnia | mental anxiety) (and (mental health | health | stress | depression | anxiety))? (so much | even | much)? worse   0.84
    + made my anxiety and mental health worse
  (more | did more | doing more | do more | causes more) (harm | bad | damage | stress | anxiety | frustration) than (good | help | relaxation | calm)   0.85
    + did more harm than good
  (lost | lose | losing | ruin~ | disrupt~ | wak~ me) .. (sleep experience | nights sleep | of sleep | my sleep | back up | up again | straight up | wide awake)   0.62
  (left | leaves | leaving) me (feeling)? (a bit | more | even more | so | very | worse | feeling)? (stressed | worse | anxious | empty | sad | depressed | frustrated | drained | upset | lonely)   0.80
  (stressed | stress | anxiety | anxious | blood pressure) .. (every time i open | trying to use | when i open | to use (this | the) app)   0.72
  (opposite effect | stresses me out | stressing me out | anxiety inducing)   0.60

# How one feels, kept level: beside the control that was gained by it.
facilitator not: drop
  (regulate~ | balance~ | stabilize~ | stabilise~ | level~ out | even~ out) (my | his | her) (mood~ | emotion~ | feelings | nervous system | emotional)   0.58 [both]
    + it is helping me regulate my moods
  except (how to | tools to | skills to | learn* to | ways to) (regulate~ | balance) my
