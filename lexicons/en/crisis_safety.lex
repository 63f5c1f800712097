# People at risk: emergencies, suicidal talk, self-harm, triggering content,
# harmful advice. Ordinary low mood is symptom_severity or symptom_impact. A
# life saved is meant literally here when death, dark places or help are near;
# symptom_impact codes it too.

factor   crisis_safety
name     Safety and response in crisis
group    program

# --- fails or endangers ---------------------------------------------------------
barrier   threshold 0.50   not: keep
  (suicid* | self harm | self harming | selfharm | kill (myself | my self) | killing myself | end my life | want to die | wanna die | wanting to die | die | dying | crisis | panic attack~ | breakdown | emergency | hurt myself | unsafe | abuse | cutting myself | sos) ..8 (pay | paywall | premium | subscri* | paid | money | locked | charge~ | costs | afford | can't pay | upgrade | buy | purchase | ads | ad)   0.52
    + paywall in the middle of a crisis, pay or die
    - free help in a crisis
  except (panic attack~ | crisis) .. (worth | helped | saved) .. (pay | money)
  sos ..3 (paywall | paid | premium | locked | pay)   0.62
  (pay | paywall | premium | subscri* | paid | money | locked | charge~ | costs | afford | can't pay | behind) ..8 (suicid* | self harm | kill (myself | my self) | in crisis | in a crisis | mid crisis | having a (panic attack | breakdown) | having panic attacks | emergency | hurt myself | having a crisis | harming | life or death | want to die)   0.52
    + asked me to subscribe while having a panic attack
  (in the (midst | middle) of | during | while (having | in) | mid | in) (a | an | my | full)? (panic attack | breakdown | mental breakdown | crisis | meltdown | suicidal | anxiety attack | emergency) ..8 (pay | paywall | premium | subscri* | paid | money | locked | charge~ | costs | afford | crash* | load | work | update | ad | ads | login | log in | sign | can't | couldn't | won't | wouldn't)   0.60
    + during a panic attack it would not load
    - in a crisis it always works
  (told | tell | mention* | said | type~ | typed | wrote | express* | talk~ | brought up | asked | because i | if you | when i | as soon as | once (i | you) | after) ..8 (suicid* | self harm | kill myself | want to die | wanna die | wanted to die | hurt myself | die | crisis | passive thoughts | harm) ..8 (changed | change | ended | ends | end | shut* | stopped | stops | ignored | ignore~ | hotline | crisis line | crisis mode | great | nothing | didn't | doesn't | wouldn't | won't | sorry | freak* | panic* | refuses | refused | canned | same | not help* | call | number | lecture*)   0.62
  except (told | talk~ | talking | after | because i | asked) ..8 (suicide | crisis) (hotline | hot line | line | counselor | prevention) ..5 (great | nothing | change | changed | end | call | it | this)?
  except (told | recommend* | recommendation | referred | found) ..6 (by | from) ..4 (suicide | crisis) (hotline | line | counselor | text)
    + I told it I wanted to kill myself and it changed the subject
    - I said it helps with suicidal thoughts
  (assum* | thinks | thought | immediately | keeps | kept | automatically | misinterpret* | accus* | jump* | constantly | freaked | flagged | interpret* | took | takes | wrongly | mistook | always) .. (i'm | i was | i am | you're | me | to | be | as | that | it | my)? .. (suicid* | in crisis | in a crisis | crisis mode | self harm | crisis line | crisis hotline | sos | an emergency)   0.58
  except always .. (had | have | talk | text | come | go | been) .. (suicid* | in a crisis | in crisis)
    + it immediately assumed I was suicidal
  except (help~ | helps | helped | useful | great | there) .. (always | immediately | constantly | kept) .. (crisis | suicid*)
  except (always | constantly | was | been) (suicidal | in crisis)
  except always (help~ | helps | helped) .. (crisis | suicid* | emergency)
  except (kept | keeps) me from .. (suicid* | self harm)
  (put | tried to put | push~ | pushed | force~ | forced | direct~ | directed | redirect* | refer~ | referred | send~ | sent | throw~ | throws | shove~ | wants me to call | told me to call | tells me to call | telling me to call | told to call | just give~ | just gives | only gives | gives you | only suggest* | kept suggesting) (me | you | us | to)? ..3 (crisis mode | crisis line | crisis lines | crisis hotline | hotline | hotlines | suicide line | suicide hotline | suicide prevention | helpline | 911 | emergency services | sos)   0.50
    + it only gives you a hotline, useless in a crisis
  (hotline~ | crisis line~ | helpline~ | crisis (resources | numbers | mode | detection | response | protocol | message | button | feature | prompt) | emergency (message | number | button | contact | line) | sos (button | feature | mode)) .. (useless | annoying | unhelpful | not help* | doesn't help | don't help | not work* | doesn't work | didn't work | don't work | wrong | triggering | sensitive | inducing | only (us | american | in the us) | for my country | anxiety inducing | frustrating | insult* | dumb | bad | terrible | extremely | broken | disconnected | limited | cold | off putting | patroniz* | insensitive | overreact*)   0.66
    + the crisis detection is far too sensitive
    - the hotline number helped me
  except (hotline~ | crisis (resources | numbers | mode | detection | response | message | button | feature) | emergency (message | number | button | contact | line)) .. extremely (helpful | useful)
  (are you in crisis | in crisis) .. (stuff | thing | question | message | prompt) .. (unhelpful | annoying | bad | useless)   0.60
  (tried to | kept | keeps | wants to | immediately) (direct* | send* | refer* | redirect* | push* | put*) (me | you) .. (crisis | hotline | helpline | suicide)   0.64
    + it kept sending me to a crisis line
  (having a panic attack | in crisis | suicidal | breakdown | emergency) ..8 (ended | ignored | just asked | shut | stopped | paywall | discovered | nothing | hung up | disconnected)   0.58
    + I was suicidal and the bot ended it
  (too | overly | over) (sensitive | cautious | protective) .. (word~ | crisis | suicid* | trigger | sos | safety | keyword~ | dark | death)   0.66
    + too sensitive to the word death
  (no | not any | without | lack* | needs | need~ | wish (there was | it had) | should (have | be) | please add | where is | missing | add | i need | isn't any | doesn't have | didn't (have | offer | provide)) .. (crisis | emergency | suicide | sos | panic button | trigger warning~ | content warning~ | safety) .. (option | line~ | hotline~ | help | button | contact | plan | support | resources | feature | numbers | protocol | mode | warning~)?   0.66
  except (add | need | needs) .. (existential | non | midlife | identity) (crisis | emergency)
    + there is no emergency button
    + please add trigger warnings
    - needs a cozy option for a child
  except (need | needs | needed) .. (in | during) .. (crisis | emergency)
  except (not | don't) (need | want) .. (crisis | emergency)
  except (no | not | without | never) (in | a | an)? .. (crisis | emergency) (i | so | and)
  except (need* | help*) (a | in)? .. safety
  except (not | isn't | no) .. (replacement | substitute | suitable | meant | designed | for | intended) .. (crisis | emergency | suicid*)
  (not (for | good (for | in) | useful (for | in) | suitable for | helpful (for | in | during) | equipped for | safe for | recommended for) | useless (for | in | during) | unhelpful (for | in | during) | don't use (this | it)? (if | when | during)? | won't help (in | during)?) .. (crisis | emergency | suicid* | self harm | depressed | depression | panic attack~)   0.56
    + not suitable for anybody in a crisis
    + useless in an emergency
    - not for sleep
  except (not | isn't) .. (depression | depressed | panic attack~) .. (specific | only | just)
  (can't | cannot | couldn't | won't | not able to | doesn't let (you | me) | unable to) .. (use | talk | access | chat | continue | open | reach | call) .. (in (a)? crisis | suicidal | emergency | crisis)   0.62
    + you can't open it in crisis
  (if | when) (your | you're | you are | i'm | i was | i am | someone is) (in (a)? crisis | suicidal | having a (panic attack | breakdown | crisis)) ..5 (can't use | useless | won't help | no help | unhelpful | doesn't help | do not use | don't use | abandon* | nothing)   0.60
  (is triggering | are triggering | was triggering | really triggering | very triggering | so triggering | triggering for | triggering to | triggering content | triggered me | triggers people | trigger people | more triggers than | retraumatiz* | re traumatiz* | traumatized (me | by (this | the) app) | traumatizing (content | for) | trigger warning~ | content warning~)   0.56
  except (what | things | what's | may be | discover* | identify | find out | learn*) ..5 triggering (for | to)?
    + some stories are triggering
    - it helps me know what triggers me
  except (identify* | find* | know* | recogni* | understand* | track* | learn* | figure* | see | what | manag* | avoid* | pinpoint | my | common | notice*) .. (triggers (me | my) | trigger my | triggering | triggered (me | my))
  except (not | never | without | non | isn't | less) (at all)? triggering
  except trigger my (asmr | notification~ | alarm)
  (made | makes | make | left | making) (me | you | people)? .. (suicidal | want to (die | kill myself | hurt myself | end it) | more suicidal | relapse | self harm)   0.66
    + it made me more suicidal
    - it made me less suicidal
  except (made | makes | make | making) (me | you) (feel)? .. (less | not) .. (suicidal | want)
  (harmful | dangerous | unsafe | irresponsible | reckless | negligent | negligence | damaging | deadly | life threatening | endanger*) (advice | content | app | suggestion~ | messages | information | for (people | anyone | those | someone | the | mental* | kids | children | vulnerable) | practice~ | response~ | to (people | anyone | those | someone | mental* | the | tell | suggest | give | mental) | and | way)   0.66
    + dangerous advice
    + harmful to people in a bad state
    - a dangerous road in the story
  except (dangerous | harmful | toxic | damaging) (and | or)? .. (thought~ | behavior~ | thinking | habits | relationship~ | people | emotion~)
  (advice | content | app | it | this | bot | suggestion~ | practice) .. (is | are | was | were | can be | could be | seems) .. (harmful | dangerous | unsafe | irresponsible | reckless | negligent | damaging | deadly | life threatening)   0.54
    + the content is plain dangerous
    - this is not dangerous
  except (is | are | was | isn't | aren't | wasn't) (not | never) (harmful | dangerous)
  (bad | terrible | wrong | questionable | horrible | unqualified | scary) (medical | health | psychological)? (advice | suggestion~) .. (suicid* | depress* | medication | abuse | harm | people with | trauma | eating disorder~ | crisis)   0.62
  (told | tells | tell | suggest* | encourag* | says | said) (me | you | people)? .. (ok to | okay to | fine to | to) (not be here | die | kill (myself | yourself) | hurt (myself | yourself) | stop (my | taking my | taking your) (medication | meds) | starve | self harm)   0.70
    + it told me to stop my medication
  (abandon* | abandoned (me)? in | abandoned in the middle of a | abandoned at the | turned (me | us) away | left (me | us) (alone)? in | kicked (me | us) out | cut (me)? off) .. (crisis | suicid* | emergency | peak of | worst | vulnerable | need)   0.60
  except left me in (need | awe | a (good | better) place | tears | peace)
    + abandoned in the middle of a crisis
  (safety plan | crisis plan | sos | emergency contact~ | crisis button | panic button | helpline~ | hotline~) .. (gone | nowhere | removed | missing | lost | deleted | disappeared | paywall | locked | behind | broken | premium | vanished)   0.70
    + my safety plan is gone
  (i | i'll | gonna | going to | want to | wanna | makes me want to | make me want to) (self harm | want to die | wanna die | kill myself | wanted to die | want to kill) .. (can't | no | need | pay | app | works | couldn't | won't | because of (this | the) app | broken)   0.52
  (people | users | someone | kids | those | many) ..3 (die | dying | suicidal | kill themselves | at risk | in crisis | could die | want to die) .. (money | pay | profit | paywall | app | because | afford | greed* | company)   0.50
  (uk | canada* | australia* | european | my country | other countries | india | local | non us | international) .. (hotline~ | helpline~ | help line~ | crisis line~ | crisis number~ | emergency number~)   0.70
    + please list helplines for my country
  (graphic | disturbing | gory | upsetting | inappropriate | sexual | pro ana | self harm | suicide) (content | posts | images | stories | topics | messages | comments | material) .. (no | without | warning~ | moderat* | shown | everywhere | allowed)?   0.48

# --- keeps people safe -----------------------------------------------------------
facilitator   threshold 0.50   not: drop
  (saved | saves | save | saving | safed) (my | our | lives | your | so many | people's | a | his | her) (actual | entire | own)? (life | lives | child | son | daughter | marriage)?   0.20
  (literally | honestly | truly | legit | legitimately | probably | definitely | actually | may have | might have | quite literally | has | have | could | can | will | absolutely | this app | app | you | it | really | genuinely | basically | completely | single handedly | possibly | app's | almost) (literally | honestly | truly | really | legit | probably | definitely | actually | just | legitimately | quite literally | possibly)? (saved | save | saves | saving) (my | our | your | people's | many | so many | a | their) (life | lives)   0.54
  (saved | save | saves | saving) (my | our | a | his | her | lives | people's) (life | lives)? ..8 (suicid* | dark | darkest | depress* | die | dead | died | kill | self harm | end it | hospital | crisis | abuse | edge | rock bottom | alive | breakdown | hopeless)   0.66
    + it saved my life when I was suicidal
    - it saved my place at the airport
  (suicid* | dark | darkest | depress* | wanted to die | dead | kill | self harm | hospital | crisis | abuse | edge | rock bottom | breakdown | hopeless | attempt*) ..8 (saved | save | saves | saving) (my | our | a | his | her) (life)   0.66
    + in my darkest time it saved my life
  (saved | safed | saves) my (actual | entire | own)? life   0.54 [weak]
    + it truly saved my life
    - it saved my data
  (life saving | lifesaving)   0.30
  (life saver | lifesaver | life-saver)   0.20
  (reason (i'm | i am) (still)? (here | alive | living | not dead) | why (i'm | i am) still (here | alive) | wouldn't be (here | alive) | would not be (here | alive) | wouldn't still be here | i'd be dead | would be dead | would have been dead | might not be (here | alive) | may not be (here | alive) | wouldn't have (made it | survived) | glad i'm (still)? alive | kept me alive | keeps me alive | keep me alive | keeping me alive | kept me going when i wanted to | still alive because | alive today | here today (because | thanks))   0.74   not: keep
    + this app is the reason I'm still here
    + without it I would be dead
    - the battery is dead
  (reasons to (live | stay (here | alive)? | keep living | be alive) | a reason to live | will to live | want to live again | desire to live)   0.66
    + gave me reasons to stay alive
  (made | make | makes | helped | helps) (me)? (stop | quit) (self harm* | harming | cutting | hurting)   0.72
    + it made me stop self-harming
  (conquer* | overc* | beat | survived | reduce~ | less | fewer | ease~ | got me through | cope* with | deal* with) .. (suicid* (thoughts | ideation | feelings)? | self harm*)   0.64
    + it got me through suicidal nights
  (suicid* | self harm*) .. (help~ | helps | helped) .. (me | a lot | quite | so | with)?   0.58
    + suicidal once, helps me a lot
  except (suicid* | self harm*) .. (not | doesn't | didn't | never | no) .. (help~ | helps | helped)
  (stopped | stop | stops | kept | keeps | keep | prevent~ | prevented | saved | talked | talk~ | talks | helped | helps | help | pulled | brought) (me | people | you | her | him | my (son | daughter)) .. (from | not to | not | out of | off | down | with | through | stop | back from)? .. (suicid* | self harm* | self-harm* | kill* (myself | my self) | end* my life | tak* my (own)? life | hurt* myself | cut* myself | cutting | dying | the ledge | the edge | committing | jumping | harming | relaps* | urges | unsafe)   0.70
    + kept me from hurting myself
    + it helped my son with self harm urges
    - helped me cut sugar
  except (cut* | cutting) (back | down | out | off | sugar | calories | weight | carbs)
  (talked | talks | talk | brought | pulled) (me | you) (down | off | back) .. (from)? (the)? (ledge | edge | cliff | panic | attack | brink | a crisis)   0.74
    + talked me off the ledge
  (help~ | helps | helped | useful | great | good | amazing | best | love | works | calm~ | support~ | here | there | better | saved | grounding | lifesaver) .. (with | for | in | during | through | when | my | against | a)? .. (suicid* | self harm | self harming | selfharm | crisis | emergency | sos | urges to (cut | hurt | harm)) .. (thought~ | ideation | moments | situation~ | urge~ | mode | times | intervention | tendencies | plan | support | button)?   0.56
  except (help~ | helps | helped | great | good | support~) .. (this | the)? (covid | covid19 | corona* | pandemic | global) crisis
    + it helps with suicidal thoughts
    + great in a crisis
    - it was no help in a crisis
  except (no | not | isn't | doesn't | didn't | can't | won't | never | unhelpful | useless | don't | without) .. (help~ | helps | helped | useful | great | good | work~ | support~ | there | better) .. (suicid* | self harm | crisis | emergency | sos)
  except (support | help | need | need~ | want~ | crisis) .. (line | hotline) .. crisis
  except (help | work | good | great | support | useful) .. (for | in | of | with) .. (mental health crisis | opioid | climate | health crisis | covid | midlife)
  except (help* | great | useful | good | best) (sleep)? sos
  except /\b(?:help\w*|great|good|useful|amazing|best).{0,30}\b(?:in|through|during) (?:a |this |these )?(?:time|times) of crisis\b/
  except (helpline | help line | better help | help) .. (crisis line | crisis mode)
  (suicid* | wanted to die | wanna die | want to die | kill (myself | my self) | self harm* | end my life | take my (own)? life | give up and die | attempt* | in crisis) ..8 (this app | app | it | youve | this | bot) .. (help~ | helps | helped | saved | calm* | stopped | kept | there for me | talked | changed | supports | works | made me feel)   0.62
    + I was suicidal and this helped
    - I was suicidal, this app did not help
  except (suicid* | wanted to die | kill myself | self harm* | in crisis) ..8 (this app | app | it | this) .. (not | never | didn't | doesn't | no | can't) .. (help~ | helps | helped | saved | stop* | works)
  (this app | app | it | this | bot) (has | have | really | also)? (help~ | helps | helped | saved | stopped | kept) .. (me | i) .. (was | am | feel | when) .. (suicid* | in (a)? crisis | wanting to die | about to | depressed and suicidal)   0.62
  (not | less | stay sane and not | no longer | isn't | never | haven't felt | don't feel) (feel*)? (suicidal | wanting to die | self harm* | self-harm*)   0.60   not: keep
    + I am less suicidal now
    - harm is not my topic
  (no longer | haven't | stopped | quit | not | clean from | free from | months without | days without | weeks without) .. (self harm* | selfharm* | cutting | hurt myself | hurting myself | suicid*)   0.52   not: keep
  (hotline~ | hot line | crisis line~ | crisis text | helpline~ | suicide line | suicide prevention | crisis (resources | numbers | support | options) | emergency (button | contact~ | numbers | support | services | resources | line) | sos (button | mode | feature | section | check in~ | check ins | option | tools)? | safety plan~ | crisis plan~ | panic button | crisis button | rescue (mode | session~ | button))   0.46
  (emergency | crisis | sos | panic) (support)? (button | contact~ | check ins | check in~ | line | resources) .. (great | helpful | love | useful | good | nice | touch | amazing | best | call)   0.64
    + the emergency button is a helpful touch
  (call | contact* | text | alert*) (your | my | an) emergency contact   0.66
  (offers | offer | provides | provide~ | gives | give | gave | links | linked | link | connect~ | connects | direct~ | directs | refer~ | refers | suggest* | includes | shows | access | free | call | love the | like the | great | useful | helpful | quick | pointed | points | contact) (me | you | us | a | an | the | to | also | your | people | out)? ..3 (hotline~ | hot line | crisis line~ | crisis text line | helpline~ | suicide line | near suicide line | suicide prevention | crisis (resources | numbers | support | hotline~ | help) | emergency (button | contact~ | numbers | support | resources) | sos | safety plan~ | crisis plan~ | panic button | crisis button)   0.62
    + it links you to a hotline right away
    + I love the safety plan
    - gives no hotline
  except (no | not | doesn't | only | just) .. (give | gives | provide | offer | have) .. (hotline~ | helpline~ | crisis line~)
  except /\b(?:had to|have to|did|needed to) (?:contact|call|access)\b.{0,50}/
  (sos | safety plan | panic button | emergency button | crisis button | hotline | emergency support | crisis support) .. (great | love | helpful | useful | saved | helps | helped | lifesaver | amazing | brilliant | good | awesome | so | best | reassuring)   0.70
  except sos (session~ | category | meditation~ | playlist~ | section) .. (great | love | helpful | useful | helps | helped | amazing | good)
    + the emergency button is reassuring
  (makes | made | make | making | helps | helped) (me | you | people) feel (so | very | really | much)? (more)? (safe | safer | protected)   0.34 [both]
    - it made me feel unsafe
  except feel (safe | safer) .. (data | information | privacy | using my card)
  (when | while | if | whenever) (i'm | i am | i was | i feel | you're | you feel | feeling | i'm feeling | i am feeling) (feeling)? (unsafe | suicidal | in (a)? crisis | at risk | like (hurting | harming | killing) (myself | yourself))   0.44
    + it kept me safe when I felt suicidal
  (tried to | attempted to | attempt~ to | going to | about to | ready to | wanted to | planned to | close to | thinking (of | about) | thoughts of | verge of | planning to | want to) (kill | killing | end | ending | taking | take | commit | committing | hurt) (myself | my self | my life | my own life | suicide | it all | it)   0.44
    + I tried to kill myself and then this kept me alive
  (struggl* | dealing | deal | thinking | think | thought | thoughts | struggle) (with | of | about) (self harm* | dying | death | suicide | cutting | ending it)   0.32
  (suicidal | suicide | suicide attempt~ | suicidal (thoughts | ideation))   0.34
  (detect~ | detects | recogniz* | notice~ | notices | takes) .. (suicid* | crisis | emergency | risk) .. (and | seriously | immediately | right away | words)?   0.46

# --- the general ways of saying so ------------------------------------------------
facilitator   not: drop
  (call | text | contact | message | reach | talk to | reach out to | turn to | someone | here | there) ..3 (when | if | whenever | before) (i | i'm | you | you're) ..4 (harm | hurt | cut | kill | harming | hurting | cutting | suicidal | urge~ to) (myself | yourself | myself | urges)?   0.58
    + i can text somebody when i want to hurt myself
  (this | an | the | it | that | is | truly | really | literally | will | can | does | you're | are) (app | thing | program)? (that | which | really | literally)? (saves | save | saving) (lives | people's lives | so many lives | many lives)   0.60
    + the thing that saves lives
  (help~ | helps | helped | saved | works | calms | supports) .. (since | because | when | as | while | after) (i | i'm) .. (suicidal | self harming | in crisis | wanted to die | about to end)   0.64
    + it helped me because i was suicidal
    - it never helped me when i was suicidal
  except (never | not | didn't | doesn't | don't) .. (help~ | helps | helped | saved | works) .. (when | since | because | while) (i | i'm) .. (suicidal | self harming)
  (refer~ | refers | direct~ | directs | points | point | connects | link~ | links) (you | me) .. to .. (psychologist | helpline | hotline | professional | crisis | emergency) .. (helpline | hotline | line)?   0.56
    + it refers you to a helpline
barrier   not: keep
  (crisis | suicide | emergency) (mode | stuff | questions | prompt~ | message~ | warning~ | response~ | resources | line) .. (unhelpful | annoying | not help* | useless | insulting | condescending | stupid | every time | dismissive | triggered)   0.62
    + the crisis prompt is unhelpful

# --- danger unheeded, however it is said --------------------------------------------
barrier   not: keep
  @cs_risk ..8 (it | bot | ai | chatbot | app | she | he | they | got | listener | therapist | counselor) ..2 (offer* | suggest* | gave | gives | respond* | answer* | reply | replies | replied | asked | asks | congrat* | just | said | says | sent | sends | ignor* | end* | left | hung | laughed | changed | told) ..5 (breath* | exercise~ | meditat* | emoji* | smiley* | quiz | upgrade | subscri* | premium | tip~ | joke | gratitude | canned | nothing | chat | conversation | subject | topic | me | great | sorry)   0.66
    + i wrote that i wanted to die and the bot suggested a breathing exercise
    - i was suicidal and it brought me back
  except @cs_risk ..8 (it | bot | ai | chatbot | app | she | he | they) ..2 (calm* | told me to call | talked | kept | saved | helped | stayed | listened | gave me (a | the) (number | reason | strength))
  (@cs_risk | in crisis | in a crisis | in danger | emergency | at risk | worst moment | darkest moment | at my lowest) ..5 (no one | nobody | noone | not one person) .. (answer* | repl* | came | help* | there | respond* | care* | picked | available)   0.74   [both]
    + in danger and nobody replied
  (banned | ban | bans | kicked | suspended | blocked | muted | reported | locked) (me | my account | her | him | us | my son | my daughter) ..6 @cs_risk   0.76
    + it blocked me for writing i felt suicidal
  (help line~ | helpline~ | hotline~ | crisis line~ | crisis number~ | emergency number~ | crisis text) ..6 (doesn't exist | don't exist | dead | disconnected | not in service | wrong | outdated | out of date | american | us only | no longer | rang | rings out | busy | not available | different country | wrong country)   0.74
    + the hotline it gives is out of date
  (ignor* | dismiss* | brush* off | laughed | left | logged off | hung up | missed | overlook* | shrugged | mocked | downplay*) ..8 (@cs_risk | suicidal | overdosed | in danger | in crisis)   0.66
    + the listener brushed off that i felt suicidal
    - i no longer ignore my suicidal past
  except (i | i'd | i've) (ignor* | dismiss* | left | missed)
  (put | add | include | need~ | needs | want | wish for | without | no | zero | some | have) ..2 (trigger warning~ | content warning~ | trigger alert~ | tw)   0.74
    + add a content warning to the abuse chapter
  (say | says | said | type | typed | types | use | used | mention* | write) ..4 (@cs_risk | die | death | kill | suicide) ..6 (it | chat | conversation | app | bot | convo) (just | immediately | instantly)? (ends | end | ended | stops | stopped | closes | closed | locks | shuts | shut | quits | freezes)   0.72
    + you type suicide and the conversation just closes
  (failed to | fails to | didn't | doesn't | never | couldn't | can't | won't | did not | unable to) ..2 (notice* | recogni* | spot | spotted | pick up | picked up | detect | flag | see | realise | realize | take) ..6 (danger | at risk | suicid* | in crisis | an emergency | emergency | self harm | serious risk)   0.72
    + it never picked up that i was suicidal
  (does | do | did | does absolutely | did absolutely | nothing | useless | no help | no use | pointless | hopeless) (nothing)? ..4 (in | if | when | during) ..3 (an emergency | emergency | in crisis | a crisis | a real crisis | suicidal | in danger)   0.70
    + it is no help in an emergency
  except (nothing | better) ..2 (better | like) .. (crisis | emergency)
  (triggered | triggers | triggering | set off | brought on | sparked | sent me into) ..2 (relapse | ed | eating disorder | anorexi* | bulimi* | urges | psychosis | self harm)   0.70
    + the weight talk triggered my eating disorder
  except (identify* | know* | what | track* | learn* | see) ..3 (triggered | triggers | sets off | set off)
  (canned | automated | generic | copy paste* | scripted | standard | just a | only a | bare) ..1 (helpline | hotline | crisis | suicide) (link | number | message | line | text | response)   0.76
    + all i got was a generic hotline number
  (told | tells | telling | said | says) ..3 (suicide | self harm | self harming | cutting | dying | overdose | overdosing | starving) ..3 (choice | option | ok | okay | fine | answer | normal | way out | natural | selfish)   0.74
    + someone told me suicide is a fine option
  (told | tells | telling | explained | showed | describ* | gave | teaches) ..3 (how (many | much | to)) ..4 (pill~ | overdose | die | kill | hang | cut | starve | purge | lethal | too many)   0.72
    + the bot explained how to overdose
  (old | older | grown | adult | creepy | strange | random) (men | man | guys | guy | adults | people | strangers | creeps) ..3 (messag* | dm | dms | dming | text* | chat* | contact* | groom* | hit* | flirt*) ..4 (teen* | minor~ | kid~ | kids | child | children | daughter | son | girls | underage | young)   0.74
    + creepy men texting my underage daughter
  (predator~ | pedo | pedos | pedophile~ | groomers | grooming | groomed | sexual harassment | sexually harassed)   0.66
  except (struggl* | experienced | victim | survivor | trauma | went through | because of | after) ..4 (sexual harassment | sexually harassed | grooming | groomed)
  except (these | such | financial | money | the company | company are | billing | you | they are | they're) (bunch of)? predator~
    + full of predators
  (minors | kids | children | teens | teenagers | underage | vulnerable people) ..4 (not safe | unsafe | at risk | in danger | exposed to | preyed)   0.56
    + kids here are not safe
  (no | nowhere | not even a | without a | not one | where is the) ..1 (number | hotline | line | person | one) to (ring | call | dial | phone | text) ..3 (in | when | if | nothing | crisis | emergency | at night)   0.56
    + not even a number to call if it gets bad
  (i | was | were) ..2 (suicidal | in crisis | about to (hurt | harm | kill | end) (myself | my life | it)) ..3 (it | app | they | bot) (asked | wanted | told | tried | demanded | asks | wants) ..2 (to)? (upgrade | subscribe | pay | sign | rate | buy | log in | update)   0.80
    + i was suicidal and it wanted me to subscribe

# --- kept safe, however it is said -------------------------------------------------
facilitator   not: drop
  (kept | keeps | keep | keeping) (me | her | him | us | you | yourself | myself | people | them | my (son | daughter | kid | child | sister | brother | friend | husband | wife)) (safe | alive | here)   0.70
  except (keep | keeping | keeps | kept) (them | it | him | her) (safe | secure | private)
    + it kept my son alive
    - it keeps me alert
  except (kept | keeps | keep | keeping) (me | you | us | my) .. (data | info* | private)
  except (kept | keeps | keep) me here (for | because | so | as | paying | subscribed)
  (alive | still here | breathing | around | still around | still standing) ..3 (because of | thanks to | due to | only because) ..2 (this | it | app | you | them | her | him | these)   0.74
    + i am still here thanks to this thing
  why (i'm | i am) (still)? (alive | around | breathing | with us)   0.66
    + it is why i am around
  (it | app | bot | listener | counselor | they | she | volunteer) ..2 (talked | talks) me out of it   0.66
    + a volunteer talked me out of it
  (talked | talks | talk | got | coaxed | walked) (me | him | her | us) (out of (doing it | ending | hurting | killing | jumping | suicide | taking) | off the | back from the) (ledge | edge | bridge | brink | roof)?   0.70
    + a listener talked her out of ending her life
  except talked me out of (my | cancel* | buying | leaving | subscri*)
  (instead of | rather than | before) (cutting | harming | hurting | self harming | self harm | killing | burning) (myself | herself | himself | themselves | yourself)?   0.68
    + i open this rather than hurting myself
  except (instead of | rather than | before) cutting (it | me | you | off | out | back | down | the)
  (got | gets | get | help~ | helped | carried | carries | walk~ | guid* | survive~ | ride | rode | ride out | resist | distract* | through | delay* | pass) ..4 (urge | urges)   0.56
  except (urge | urges) to (tell | write | talk | check | eat | buy | scroll | smoke | drink | share | sleep)
    + helped me ride out the urges
    - distracts me from urges to smoke
  except (got | gets | get | help~ | helped | through | resist | distract* | delay*) ..4 (urge | urges) (to)? (smok* | vap* | drink* | shop* | eat | snack | binge | spend | gamble | scroll | buy | pee)
  except (smok* | vap* | drink* | food | shopping | nicotine | alcohol) ..3 (urge | urges)
  (during | in | against | beat | fight | fighting | when) .. (urge~ | urges) .. (to)? (self harm | hurt | cut | die | harm)   0.62
    + use it when urges to cut come up
  (kept | keeps | stop~ | stopped | saved | prevent~ | prevented) (me | her | him | us) from (doing | making) (something | anything | a | the) ..1 (stupid | drastic | permanent | bad | silly | terrible | regret* | awful | unthinkable | worst | dumb | rash)   0.68
    + saved me from doing something drastic
  (act | acts | acted | step~ in | stepped in | react* | respond* | interven* | jump* in | check* | reach* out | there) ..4 (when | if | whenever) (someone | somebody | i | you | a member | a user | anyone | people) (is | was | are | am | feel~ | feels | 's)? ..1 (at risk | in danger | suicidal | in crisis | unsafe | in trouble)   0.68
    + mods step in when somebody is in danger
  (recogni* | notic* | reali* | spotted | picked up | flagged | sensed | saw | caught | detect*) ..4 (in danger | at risk | suicidal | not safe | in crisis | not ok | in trouble)   0.60
    + it spotted that i was in crisis
    - it never noticed i was in crisis
  (stay* | sat | sits | sit | remain* | kept) (up)? (with me | on the line | on the phone | on | online | beside me | by me) ..3 (until | till | through | while | all) ..4 (ambulance | police | help | paramedic~ | night | safe | crisis | passed | morning | calm* | came)   0.68
    + she stayed with me till the paramedics came
  except (kept | keep) on
  (safety plan | sos page | sos card | crisis page | crisis card | emergency page | emergency card | crisis kit | safety page | sos section | hope box | crisis plan) ..4 (always | handy | on hand | helped | kept | saved | good | instead of | brilliant | when | there | had | got | made | really | worked)   0.68
    + the crisis card was there in my pocket
  except (safety plan | sos page | crisis page | crisis plan) ..4 (gone | nowhere | missing | locked | paywall | broken | not)
  (put me through to | connected me (to | with) | got me (to | through to) | led me to | linked me (to | with) | took me to | gave me | with) ..3 (helpline | hotline | crisis line | real help | right help | proper help | emergency services | help line | number (for | of))   0.62
  except with ..3 number (for | of)
    + it linked me to the right help
  (now | finally | at last) ..3 (helpline | hotline | crisis line | safety plan | sos button | crisis button | emergency button | trigger warning~)   0.62
    + at last a crisis button
  (great | good | useful | helps | helpful | perfect | brilliant | help | tool~ | ways) .. (keep | keeping | stay | staying) (yourself | myself | me | you | people)? safe   0.58
    + good tools for staying safe
  (nearly | almost | about to | ready to) (gave up | give up | ended it | end it | gave in | jump | jumped | didn't make it | died) ..6 (app | it | this | they | people | bot | here)   0.48

# --- harm let through, and harm held off --------------------------------------------
barrier   not: keep
  (agreed | agrees | agree | told | tells | said | says | confirm* | encourag* | suggest*) ..5 (better off dead | i should die | kill yourself | kill myself | not worth living | worthless | should end | starving | starve | purging | stop (eating | taking))   0.70
    + the bot said i am better off dead
  (planning | plan~ | about | going | ready | trying) to (end (it | my life | things | everything) | kill | jump | cut | overdose | hurt myself | lose it) ..8 (just | only | all | paywall | subscri* | upgrade | ignored | told me to | crashed | asked)   0.60
    + about to end it and all it did was crash
  (told | tells | asked | asks | suggest*) (me)? ..2 (to)? (breathe | take deep breaths | calm down | meditate | smile | drink (water | tea)) ..4 (while | when | as | after) ..6 (@cs_risk | end it | end things | suicidal | pills | knife | bleeding)   0.76
    + asked me to calm down while i had the pills out
  (took | taking | taken | swallowed | holding) ..2 (pills | overdose) .. and .. (it | bot | he | she | ai) ..1 (said | says | replied | answered | asked | told)   0.78   [both]
    + i swallowed some pills and the bot said well done
  (pictures | photos | images | pics | posts | videos | stories | content | details) ..2 (of | about) ..2 (cuts | cutting | wounds | scars | blood | self harm* | suicid* | abuse | rape | gore | violence | nudes)   0.58
    + photos of wounds get posted
  except (warning* | block* | ban* | remove* | filter*) ..3 (pictures | photos | images | pics | posts)
  (called | sent | send | calling | calls) (the | me)? (police | cops | 911 | ambulance) (on | to | for | because | after | over)   0.60
    + she sent the police to my house
  (no | lacks | without | needs | zero | any) (age | id) (check* | verification | limit~ | restriction~ | gate)   0.70
    + there is no age verification
  (crisis line | helpline | hotline | crisis chat | crisis text) ..4 (on hold | waiting | wait* | minutes | hours | queue | voicemail | hung up)   0.74
    + the helpline had me waiting an hour
  (could | will | might | going to | gonna | can) (actually | really | literally | seriously)? (get (someone | somebody | people | me) (killed | hurt) | kill (someone | somebody | people) | cost lives | cost (someone | a) (life | their life))   0.80
    + this will kill somebody
  (encourag* | promot* | glorif* | glamor* | romantici* | normali* | push*) ..2 (starv* | fasting | self harm* | suicid* | eating disorder~ | anorexi* | purging | cutting | disordered eating | drug use | violence)   0.74
    + it promotes disordered eating
  (graphic | explicit | detailed | abuse | rape | suicide | assault | upsetting | distressing | disturbing | triggering) ..5 (no | without (any | a)?) (warning | warnings | heads up | alert)   0.80
    + explicit abuse scenes and no heads up
  except (money | pay | charg* | ad | ads) ..5 (no | without) warning
facilitator   not: drop
  (helped | helps | help | got | made | makes) me ..1 (not | stop | avoid | resist | put) ..2 (cut | cutting | self harm | harm | harming | blade | razor | knife | pills | relapse | relapsing | hurt | hurting)   0.70   not: keep
    + it got me to put the razor down
  except (stop | avoid) ..2 (hurt | hurting) (others | people | my (back | neck | head | partner))
  (pulled | pulls | brought | brings | talked | walked | dragged | took) me back ..4 (edge | ledge | brink | darkness | crisis | dark place | when i)   0.74
    + she talked me back from the brink
  would have (ended | taken | killed | lost | died | done something) ..3 (my life | myself | if | without | had | stupid | by now)   0.66
    + i would have lost my life without it
  except would have (lost | done) ..3 (if | without) (i | it) (saved | synced | back*)
  only reason (i'm | i am | i | my (son | daughter | brother | sister)) ..2 (alive | here | breathing | living | not dead | survived)   0.78
    + only reason my brother is alive
  (son | daughter | brother | sister | husband | wife | friend | mom | dad | child) (is | are | was)? (still)? (alive | here | with us) ..2 (thanks | because | due)   0.76
    + my friend is with us thanks to them
  (trigger warnings | content warnings | trigger warning) ..3 (on every | on all | on each | for every | thank | appreciated | are great | before every | are used)   0.74
    + they put content warnings before every story
  (mod | mods | moderator~ | moderation | team | they) ..2 (remove~ | removes | removed | delete | take down | ban | block) ..2 (harmful | creeps | predators | dangerous | bad | trolls | creepy | self harm | inappropriate) ..2 (post~ | people | users | content | comments | stuff)?   0.66
    + mods ban creeps
  except (don't | never | won't | didn't) ..2 (remove | delete | ban | block)
  (panic button | sos button | sos feature | emergency button | crisis button | sos tool | rescue button) ..4 (lifeline | calm* | lifesaver | godsend | helps | saved | saves | works | amazing | great)   0.76
    + the rescue button saves me

# --- said in still other ways ---------------------------------------------------
barrier   not: keep
  (trigger~ | set off | activate~ | goes into | went into | switch~ to) .. (crisis (mode | system | response | protocol | alert) | emergency (mode | protocol) | suicide (protocol | alert | warning))   0.70
    + a bad dream set off the crisis mode
  (crisis | suicide | emergency) (system | mode | protocol | response | detection) .. (trigger~ | activate~ | kicks in | kicked in | pops up | popped up | went off)   0.70
    + the crisis response kicks in over a figure of speech


# --- being at risk oneself, and praising ----------------------------------------
facilitator   not: drop
  (struggle | struggles | struggled | struggling | dealing | deal | dealt | suffer~ | suffering | suffered | battl* | had | have | having | fought | fighting | my) ..3 (suicidal (thoughts | thought | ideation | tendencies | feelings | urges) | suicide attempt~)   0.56 [both]
    + I struggled with suicidal thoughts for years and am glad I found it
  except (not | never | can't | cannot | only | don't | didn't | nothing | assum* | ask~ | if | someone | friend | brother | people | client~) ..5 suicid*
  except suicid* .. (thoughts | ideation) ..8 (not | can't | cannot | don't | didn't | doesn't | nothing | worse | won't | ignor* | hotline)
  except suicidal ..8 (not | n't | can't | didn't | doesn't | don't | won't | nothing | worse | ignor* | hotline)
  (great | good | amazing | best | helpful | useful | help | helps | system) (for | with | in | during) (emergency | emergencies | emergency situation~ | a mental health emergency)   0.58
    + good for emergencies at night
  except (not | isn't | never | no | nothing) ..3 (good | great | useful | helpful | help) (for | in | with) emergenc*
  (guid~ | direct~ | tells | encourag~ | prompt~) (you | me) to (call | get | seek | reach out for) (for)? (help | a hotline | a helpline | emergency)   0.56
    + it guides you to call for help
