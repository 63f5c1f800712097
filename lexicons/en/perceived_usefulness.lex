# The verdict on the product as a tool, short of a changed state: helpful,
# useful, works, a good way to vent or track; or pointless. A named state that
# changed is symptom_impact, worth the money is cost_billing, bare praise
# ("great app") is nothing.

factor   perceived_usefulness
name     Perceived usefulness
group    program

facilitator  not: drop

# --- helpful, useful --------------------------------------------------------------
  (very | so | really | super | extremely | incredibly | truly | quite | pretty | most | more | actually | especially | also | both | always | just | totally | definitely | immensely | tremendously | surprisingly | exceptionally | amazingly)? (helpful | useful | beneficial | handy | usefull | helpfull)   0.72 [weak]
    + so helpful
    + I found it really useful
    - it is not helpful
    - the therapist was helpful
    - helpful tips in the articles
    - it would be helpful to have a search bar
  except (helpful | useful) (tip~ | article~ | information | info | suggestion~ | advice | lesson~ | content | technique~ | exercise~ | video~ | meditation~ | course~ | quote~ | question~ | prompt~ | reminder~ | strategies | ideas | topics | material~ | facts | insight~ | feedback | articles | guidance | activities | podcasts | practices | feature~ | option~ | service~ | reviews | community | notes | staff | links | hints)
  except (support | staff | team | service | rep | agent | developer~ | therapist~ | counselor~ | coach | coaches | listener~ | people | they | she | he | provider~ | doctor~ | instructor~ | reminder~ | notification~) .. (very | so | really | super | extremely | incredibly | truly | most | always)? (helpful | useful)
  except (helpful | useful) (staff | team | customer | support | service | people | therapist~ | coach | community | response | listener~)
  except (could | can | may | might | maybe | would | would've | should | if | remotely | nothing but | assumed | wish) ..2 (very | so | really | super | more | incredibly | extremely)? (helpful | useful | beneficial | handy)
  except (more | less) (helpful | useful | beneficial)
  except (could | can | may | might | maybe | would | should | if | become | remotely) .. (very | so | really | super | more)? (helpful | useful | handy | beneficial | effective | practical | valuable) (for | in | to | app | tool | and)? (me | my | people | some | many)?
  except (used | use) to be (more | so | very | really)? (engaging and | fun and)? (helpful | useful | handy)
  except too .. to be (helpful | useful)
  except would (also)? find (it | this | that)? (very | really)? (helpful | useful)
  except (likely | probably | potentially | maybe | perhaps) (very)? (useful | helpful)
  except become~ (actually | really | more)? (useful | helpful)
  except most (helpful | useful) (things | features | parts) (cost | are)
  except (look | looks | looked | looking | sound | sounds | sounded) (like it's | very | really | so | quite)? (helpful | useful | handy | beneficial)
  except (away from | border* on | short of | far from) (being)? (helpful | useful)
  except (someone | anyone | one | nobody | phone | pen | keep | keeping) (handy)
  except (helpful | useful) (thing~ | tutorial~ | primer | lecture~ | life | words | intro | guide~ | quotes | daily | stories | talk~ | lists | bits | statistics | examples | ways | addition | computer | robot)
  except (about)? how (helpful | useful) (your | their | an | this app was)
  except helpful (not then | no)
  except (everything | the | away | than it is | as | making | make) (actually | really | so)? (helpful | useful)
  except (helpful | useful) (as | in identifying | in recognizing | in understanding | with the | to (see | revisit) | course~ | sleep | device~ | journal | unless | without | towards | for (a while | the ones))
  except @pu_part (on the app | in it | here)? (is | are | were | was | been)? (all | also)? (very | so | really | super | extremely | incredibly | quite | pretty | most)? (helpful | useful | beneficial)
  except (others | some | people | someone | somebody | you) .. find (this | it | the app) (very | really)? (helpful | useful)
  except (make | making | makes) (this | it | the) (app)? (remotely | even | at all)? (useful | helpful)
  except (helpful | useful | beneficial) (for | with | in | to | against) .. @sx_state
  except (very | so | really | super | extremely | incredibly | truly | quite | pretty | most | more | actually | especially) (helpful | useful | beneficial) (for | with | in | to | against) .. @sx_state
  except (support | staff | team | service | developer~ | customer | therapist~ | counselor~ | coach) ..6 (very | so | really | super | extremely)? (helpful | useful)
  except (how | was | whether | if) (this | it) .. (helpful | useful)
  except helpful for (me | you) to (have | be able | see | know)
  (find | found | finding | think) (it | this | the app | this app | that) (to be | is | was)? (very | so | really | super | extremely | incredibly | pretty | quite | most | also | actually)? (helpful | useful | beneficial | effective | valuable | handy)   0.80 [weak]
    + I found this app very helpful
    - did not find it helpful
  (helpful | useful | handy | beneficial | effective | practical | valuable | powerful) (little | free | app | tool~ | resource~ | way | thing | and (free | easy | fun | informative | calming | relaxing | useful | effective | intuitive | simple) )   0.76 [weak]
    + a useful little app
    + such a handy tool
  (useful | helpful) (for | in | to | with) ..1 (track~ | keep~ | record~ | log~ | manag* | deal~ | help~ | vent~ | learn~ | cop* | my | me | people | anyone | those | those who | daily | everyday | many | school | work | beginners)   0.80
    + it is useful for keeping a diary
    + helpful in tracking how things go
  (incredibly | very | extremely | truly | really | highly | so | most | super | quite | surprisingly | pretty | is | was | be | actually | simple and | simple but | simple yet | easy and | quick and) (effective | impactful | practical | valuable | powerful)   0.66 [weak]
    + surprisingly effective
  except (cost | very) effective (price | cost)
  except (could | would | might | can | to) be (very | really | quite | more | so | super | pretty)? (effective | impactful | valuable | powerful | practical)
  (great | huge | big | tremendous | wonderful | of great | immense | massive | a lot of | so much | amazing | good | such a | incredible) help (to | for | in | with | when | during | me)?   0.66 [weak]
    + it has been a huge help
    - a good help page is missing
  except (great | good | of | real | a lot of) help (page | section | desk | center | line | button)

# --- it helps ----------------------------------------------------------------------
  /^(?!.*\b(anxi\w*|depress\w*|stress\w*|sleep\w*|asleep|calm\w*|relax\w*|panic\w*|moods?|anger|angry|worr(y|ies)|happ(y|ier)|sad|ptsd|adhd|ocd|insomnia|focus|breath\w*|emotions?|nap|awake|mental health|understand|manag\w+|cope|coping|hope|hoping|potential|impossible|reminders?|want(s|ed)? to|see if|see how|pretend\w*|says)\b).*?\K\b(it|this|app|that|which|they|and|really|actually|truly|definitely|always|has|have|meditations?|thing|truly|does|did|do|also|program|stuff|bot)('s|’s| has| have| is| was| has been)?( really| truly| actually| definitely| already| always| surely| totally| certainly| honestly| genuinely| also| just)*( been)? help(s|ed|ing)?( me| us| you| people| others| my \w+)?( out)?( a lot| allot| alot| so+ much| very well| so+| a ton| tons| lots| very much| immensely| tremendously| greatly| loads| heaps| a great deal| a bunch| a bit| a little| quite a bit| more than \w+| too| already| every ?day| every time| daily| sometimes| somewhat| as well| today| tremendously| in (so|very|a lot of|many|several)( many)? ways| in many ways| through (it|this|that)( all)?)*(?=\s*([.!,;:)…"😊❤💕🙏]|$|-|—|and\b|but\b|so\b|especially|during|since|because|thank|throughout|already|then\b|even\b|ever\b|right now|lately|so far|i |love|when\b|in (times|hard|my life|life|the|general)|tbh|lol|for (free|sure|me)))/   0.66 [weak]
    + It really helps!
    + this has helped me so much this spring.
    - it helped me delete my account
    - nothing helped.
  /^(?!.*\b(anxi\w*|depress\w*|stress\w*|sleep\w*|asleep|calm\w*|relax\w*|panic\w*|moods?|anger|angry|worr(y|ies)|happ(y|ier)|sad|ptsd|adhd|ocd|insomnia|focus|breath\w*|emotions?|nap|awake|mental health|understand|manag\w+|cope|coping)\b)(?!.*\b(could|would|should|if|might|hope|hopefully|nothing|n.t|not|never)\b.{0,30}help).*?\K\b(help(s|ed|ing)|(will|does|do|did|really|actually) help)( me| us| you| him| her| my \w+)?( out)? (so so much|so much|a lot|lots|alot|a ton|tons|immensely|tremendously|greatly|a great deal|more than|in (so |a lot of |very )?many ways|with (everything|so much|so many|a lot of)|every ?day|each day|daily|in (hard times|times of need|life|my life))\b/   0.62 [weak]
    + it helps a lot on Mondays
    - could help a lot more if it was free
    - nothing here helps me a lot
  except (would | could | should | if | might | hope | hopefully) ..3 (help | helps | helped) (me | us | you)? (out)? (so much | a lot | lots | immensely | tremendously)
  except (therapist~ | counselor~ | coach | support | team | staff | she | he | doctor) .. (help | helps | helped | helping) (me | us | you)? (out)? (so much | a lot | lots | immensely | tremendously | greatly)
  (help | helps | helped | helping) (so | a lot of | many | millions of | lots of | other | those | all | those) (many)? (people | others | who | folks | kids | teens)   0.46 [weak]
  (only | first) (app | thing | one) (that | which)? (has | have)? (actually | really | ever | truly)? (ever | actually)? (help | helps | helped | worked | works)   0.42 [weak]
    - the only thing that helps here is to reinstall
  except (only | first) (thing | one) that helps (here | is)
  (benefit | benefits | benefited | benefitted | benefiting | benefitting) (from | greatly | me | a lot | so much | immensely)   0.48 [weak]
  (helps | helped | helping | instrumental in helping) (me | us) (to)? (develop | grow | improve | stick | start | maintain | learn | jump start | deepen) .. (meditation | practice | meditating | meditate | journaling)   0.44
  how (much | well) (it | this | this app | the app | it has | this has | it's | they) (help | helps | helped | works | worked)   0.66 [weak]
  (makes | make | made | making) (a | such a | an | all the | such an | a huge | a big | a real) (huge | big | real | positive)? (difference | impact) (in my life | for me | to me | already)   0.56 [weak]
  (had | have | having | seen | see) (great | much | a lot of | so much | good | some | real | more) (success | results) (with | using | from)   0.60 [weak]

# --- it works --------------------------------------------------------------------------
  (it | this | app) (really | actually | truly | always | just)? (works | worked) (very | really | so | pretty | extremely)? (well | wonders | great | perfectly | amazing | beautifully | fantastic) (for (me | us))?   0.48 [weak]
    - it works on my old phone
  /^\W*it (really |actually )?works\W*$/   0.46 [weak]
  (really | actually | truly | seriously | definitely | genuinely | honestly | absolutely) (works | worked | does work | do work)   0.52 [weak]
    - nothing actually works since the update
  except (nothing | none | never | if | hope | ever | so) .. (really | actually) (works | worked)
  (it | this | app) (does | did | do) (exactly | just | everything)? (what | everything | all | the job | the trick | its job | a great job | a good job | an excellent job | a really good job | an amazing job) (it | i | you | they)? (say~ | said | claim~ | need~ | promise~ | advertis* | of | with | at | is supposed | should)   0.66
    + this app does a great job of keeping lists
    + it does what it says
    - it does what they please
  (does | did) (the (job | trick) | its job)   0.66
  (does | doing | did) a (great | good | wonderful | fantastic | amazing | nice | really good | excellent | very good) job (of | at | in | with | helping | to)   0.54
  except (does | doing | did) a (great | good | fantastic | amazing | wonderful) job of (monetiz* | mak* money | annoy* | hid*)
  (exactly | just) what (i | we) (needed | need | was looking for | wanted | have been looking for | was searching for)   0.48
  (everything | all) (i | you) (need | needed | want | wanted | could (want | need | ask for)) (in (one | an | a | this) | and more | from | for)   0.56

# --- a good tool, resource, way -----------------------------------------------------------
  (great | good | excellent | amazing | awesome | wonderful | fantastic | incredible | perfect | powerful | useful | valuable | helpful | brilliant | nice | best | essential | invaluable | fabulous | phenomenal | solid | decent | terrific | handy | important | indispensable | necessary) (self help | mental health | little | and (useful | helpful | easy | effective | simple) | free | additional | wellness | daily)? (tool | tools | resource | resources | toolkit | tool kit | tool box | toolbox | aid | aide | supplement | substitute | companion | starting point)   0.54 [weak]
    + a great tool
    + this is an excellent resource
    - the good tools are locked behind premium
    - a great resource of sleep music
  except (great | good | best | useful | helpful) (tool | tools | resources | features) (are | is) (locked | paid | behind | only | premium)
  except (great | good | helpful | best | wonderful | excellent | amazing | incredible) (resource | resources | tool | tools) (of | for all | i've found | for a)
  except (great | good | helpful | wonderful | excellent | perfect) (tool | resource | companion | supplement) to ..1 (pair | go (along | alongside) | use (along | alongside | with) | teach | relieve | combat | fight | therapy)
  except (perfect | great | wonderful | lovely | best | sweet) (little)? companion
  (some | many | lots of | a lot of | the | more | has | provides | gives you | gives | gave | given me | offers | so many) (really | very | some)? (great | good | useful | helpful | amazing | wonderful | powerful) tools   0.50
  except want~ ..2 (nice | good | great | safe) (place | space | way | outlet) (to | for) (vent | write | express)
  (great | good | nice | wonderful | amazing | awesome | excellent | perfect | best | safe | easy | helpful | useful | fun | lovely | cool | effective | chill | simple | quick | healthy | beautiful | fantastic | brilliant | private | better | handy | valuable | incredible) (and (easy | simple | effective | safe | fun | helpful | quick | private | useful | nice | healthy))? (little | really)? (way | place | space | method | outlet | tool) (to | for | of) (help | just | be able to | really)? (track | tracking | keep track | keep you | record | log | logging | vent | venting | write | writing | journal | journaling | express | expressing | get (things | it | stuff | feelings | out | your | my) | organize | channel | talk | put (my | your | down) | let (out | it) | create | self | unload | jot | enrich | help create | out)   0.60 [both]
  (great | good | awesome | amazing | perfect | excellent | best | nice) app (to | for) (track | tracking | vent | venting | write | writing | express | log | logging | keep track | let out | assist | journal | those who)   0.60 [both]
    + a lovely way to vent on the way home
    + nice place to write things down
    + a simple way to track how I am doing
    - a great way to fall asleep
    - a better way to log in would be nice
  except (better | easy | easier | simple | quick) way (to | for | of) .. (get (in | to | a refund | rid | back) | log in | log out | let (you | them) | keep (my | the) (data | streak) | help (you | them))
  (great | good | perfect | amazing | awesome | excellent | best | helpful | useful | nice | wonderful | fantastic | brilliant | handy | lovely | cool | depend on) (it | this | app | is | that | this app)? (for | to | in | at) (help (me)? | me (to)?)? (track | tracking | keep track | keeping track | log | logging | record | recording | monitor | monitoring | vent | venting | journaling | getting things off | expressing)   0.70 [both]
    + great for tracking
    + handy for tracking
    - great to share
  (best | great | good | favorite | awesome | amazing | perfect | excellent | wonderful | nice) (mood | habit | mental health | emotion | anxiety | symptom | daily)? (mood)? (tracker | tracking | journaling | journal | diary | tracking journaling) (app | tool | system | i've | i have | ever | out there)?   0.46
  (allows | allow | lets | let | helps | help | helped | helping) (me | you) (to)? (to)? (just | really | better)? (vent | express | write | plan my | keep track | keep up with | track | get things off | document | release | talk about | put my | open up | organize my | let (it | things | everything) out | get (it | things | everything | my feelings | my thoughts | the words | feelings | thoughts) (out | off)) .. (feel~ | thoughts | emotions | day | mood~ | out | chest | down | it | paper | progress | everything)?   0.48
  (get~ | getting | got) (it | things | stuff | everything | my feelings | feelings | my thoughts | thoughts | my emotions | all my thoughts) (off (my | your) chest | out (there | of my (head | system) | in the open | on paper))   0.54
    + I can get things off my chest
  (pocket | mini) (therapist | psychologist | coach | therapy | counselor)   0.60
  (therapist | therapy | counselor) (in (my | your | the palm) | on (my | your) phone)   0.30
  (good | decent | great | nice | excellent | perfect | wonderful) (substitute | alternative | replacement | supplement | addition | complement | in between | next best) (to | for | of | thing)?   0.42
  (gave | gives | given | giving | give | provides | provide | provided | offers | equipped) (me | you | us)? (with)? (some | the | so many | many | a lot of | lots of | great | all the)? (really | very)? (great | useful | helpful | good | amazing | valuable | practical | wonderful | effective | simple) (tools | skills | resources | techniques | strategies | coping | tips)   0.48
  (good | great | gotten | get | got | a lot of | so much | much) use (out of | of | from) (this | it | the)   0.62
  except worth (it | the) .. (price | cost | money | dollar~ | penny | subscription | upgrade | premium)
  (life | lifes) (saver | savor | saving | safer)   0.46 [weak] [both]
  (lifesaver | lifesaving | lifeline | godsend | god send)   0.52 [weak] [both]
    - not a lifesaver
  (has | have | had | having | made | making | makes) (a | an | such a | such an | huge | big | great | positive | an amazing) (huge | big | great | real | profound | positive | major)? impact   0.52 [weak]
  (gives | gave | provides) (me | you) a (safe | good | nice)? (place | space | outlet | way | chance | moment) (to | for | where)   0.52

  /^\W*(it |this |app |has |really |also |definitely |surely |actually )*help(s|ed|ing)( me| us)?( out)?( so+ much| a lot| alot| lots| too| the first time i used it)?( ?[!.]*)\W*$/   0.66 [weak]
    + It really helped!!
  (help | helps | helped | helping) (me | us)? (out)? with (so (much | many things) | a lot | everything | many things | lots of things | my ups and downs | life | daily life | everyday life | things | all of that)   0.62 [weak]
    + it helps me with so many things
  (thank~ | thanks) .. for (helping | the help | your help | all the help) (me | us)?   0.40 [weak]
  except (thank~ | thanks) .. for (helping | the help | your help) .. @sx_state
  (help | helps | helped | helping) (me | us) (throughout | through | in | during) (my | the | our | everyday | daily) (day | daily life | life | days | everyday life | journey | daily lives)   0.58
    + it helps me throughout my day

# --- wider families, second round --------------------------------------------
  (works | worked) (really | very | so | super | just | pretty)? (well | great | wonders | brilliantly | a treat | like a charm | perfectly) for (me | us | what | my | anyone | most | our | him | her)   0.70
    + works a treat for us
    - worked well for me until the update
  except (works | worked) .. (well | great | perfectly) for (me | us | my) .. (until | before | phone | android | iphone)
  (works | work | worked) (absolute)? wonders   0.66
  (does | do | doing | did) (exactly | just | precisely)? (what it | what the app | what this app | what is | what i) (say~ | claim~ | promise~ | need~ | want~ | set~ out | should | on the tin | is meant | is supposed)   0.70
    + does precisely what it promises
    - doesn't do what it claims
  (got | get | getting | gained | gain | gotten) (so much | a lot | a great deal | something | loads | tons | plenty | a huge amount | quite a bit | real value | value) (out of | from) (it | this | the | each | every | these | them | using | my)   0.48
    - I get a lot of spam from it
  except (get | got | gain) (a lot | something | so much | tons) from the (free | premium | store)
  (exactly | just | precisely | really) what (i | we | my (son | daughter | wife | husband | partner | mum | mom)) (was | were | have been | i've been | am | had been)? (looking for | searching for | after | hoping for) (in a)?   0.58
    + precisely what we were hoping for in a mood diary
  (better | easier | handier | more (useful | practical | effective)) than (keeping | using | writing | carrying | a | my | any | pen | the)? (old | in | a | up)? (paper | pen | diary | notebook | journal | notes | spreadsheet | calendar | book~ | workbook | bullet) ..1 (diary | journal | notebook | app | paper)?   0.74
    + handier than a paper journal
    - my notes app is better than this
  except (not | no | isn't | nothing) ..3 (better | easier | more useful) than
  (find | found | finding | consider) (the | all | most | many | some | its | these | their | both)? ..4 (invaluable | useful | helpful | beneficial | valuable | worthwhile | indispensable | handy)   0.62 [weak]
    + I've found the tools invaluable
  except (find | found | finding) ..5 (more | less | not | any | anything | something | others | hard) ..2 (useful | helpful | beneficial | valuable | handy)
  except (find | found) ..3 (tip~ | article~ | content | lesson~ | meditation~ | therapist | support | feature~ | voice~ | stories | sounds) ..2 (useful | helpful | beneficial | valuable | handy)
  (is | are | been | an | absolutely | truly | proved | proven | simply | it's) (truly | absolutely | really | proved | been)? (invaluable | indispensable | worthwhile | a godsend)   0.48 [weak]
  (real | great | huge | valuable | true | such an | an | big) asset   0.70
    + a huge asset to have
  (wouldn't | would not | don't want to | couldn't imagine) (want to | ever)? (be | going | being) without (it | this | the app | mine)   0.70 not: keep
    + would not be without mine
  (put | putting) .. (to work | into practice | to (good | great) use | into action)   0.64
    + little tasks I put into practice
  app (for | that) (helping | helps) (people | others | those | anyone | everybody) (in | out | who | with their)?   0.62
  except helps people ..2 @sx_state
  except (can't | cannot | couldn't | wouldn't | don't | not sure | doubt) (really | honestly)? (say | think | believe | feel | if)? (that)? (it | this | the app | that) (has | really | actually | ever)? (help~ | work~) (me | us)?
  (use | apply | practice | draw on | rely on) what (i | i've) (learn~ | learnt | picked up | got) .. (every | all | daily | in | at | when | constantly)   0.68
    + I apply what I learned at work
  worth (every | the | your) (minute | second | time | effort | while | mb) (i | you | put | spent | and)?   0.66
    + worth the effort
  except worth the (time | effort) to (cancel | complain)
  except (not | isn't | wasn't | hardly | never) ..2 worth (every | the | your)
  (great | good | nice | brilliant | wonderful | lovely | handy | amazing | fantastic) (little)? (helper | help | aid | support tool | crutch | distraction)   0.58 [weak]
    + a brilliant little helper
  except (great | good | nice) (help | companion) (page | desk | line)
  (my | our) (go to | go to app | number one | first port of call | safety net) (when | whenever | if | for | tool | in)   0.48
    - my go to place for coffee
  except go to (app)? for (sleep | meditation | music | stories)
  (real | actual | practical | useful | concrete) (life)? (tools | skills | strategies | help) (for | that | to | i can | you can) (real life | everyday | daily | life | work | use | actually)   0.64
    + concrete tools that actually hold up
  except (not | no | don't | never | without) ..2 (real | actual | practical | useful) (tools | skills | strategies | help)
  (benefited | benefitted | benefit | gained) (hugely | greatly | massively | enormously | so much | immensely | a lot | loads)   0.68
    + our kids benefitted hugely

# --- wider families, third round: what it is good for, venting, half praise ----
  @pu_good (little | free)? (app | tool | resource | thing)? for (your | my | our | daily | the | general | better | overall)? @pu_aim   0.56 [weak]
    + a great app for self care
    + good for journaling
    - a great app for my aunt
  except (great | good | amazing | perfect | best | wonderful) (app | tool)? for (meditation | mindfulness) (beginners | newbies | practice | music | timer)
  except (great | good | amazing | perfect | best) (app | tool)? for .. (exercise~ | sounds | stories | music | content)
  except (not | isn't | never | if | want~ | thought | need~ | looking | find) .. (great | good | amazing | perfect | best | wonderful) (app | tool)? for
  @pu_good (app | tool | thing)? (for)? (if | when) (you | you're | trying) ..1 (need | want | have | wanna | trying | to) ..2 (@pu_vent | someone | talk | cbt | convey | get | organize | track | journal | help | support | learn)   0.60 [weak]
    + good if you just want to rant
    - good if you own two phones
  except (good | great | nice) .. (if | when) .. (pay | money | premium | subscription)
  (really | truly | actually | definitely | does | do | it | this | app | just | much | so) (help | helps | helped | helping) (me)? (just)? to (@pu_vent | talk | write | have (someone | somewhere | something | a place) | share | say | see it | be able to)   0.64
    + it truly helps to write things out
    - nobody helped to get my money
  (helps | helped | helping | help me | help us) (me | us)? (so much | a lot)? (to | with)? (really | just | better)? (@pu_vent | tell | talk about | write (down | about | out)? | share my | plan my | remember | keep track~ of (my (life | day) | things | everything))   0.62
    + it helped me vent after work
    + helps me keep track of my day
    - helps me write songs
  except help~ me keep track~ of my (mood~ | feelings | emotions | thoughts | progress | sleep | habits | symptoms)
  except help~ (me | us) (to)? (remember | write | tell | share) .. (password | review | card | account | songs | that)
  (great | good | fun | nice | easy | amazing | perfect | helpful | so nice | feels good | cool) (just)? (to | for | being able to | to be able to) (just)? (@pu_vent | write (down)? (my | your | how) | talk about (my | your) (day | feelings))   0.60
    + so nice to let it all out
  except (would | could | want | used) ..2 (great | good | nice | love | like) ..2 (vent | express~ | write | let)
  (you | i) can (just | really | freely | actually)? (express | tell (it | her | him) (about)? | tell) (all | how | about)? (of)? (your | my | how | what) (feelings | feeling~ | day | emotions | thoughts | you feel | i feel)   0.56
    + I can tell it how my day went and how I feel
  except (so | before | if | until | unless) (you | i) can (express | tell)
  (it | this | app | that) (really | actually | also | has)? (helps | helped) (with)? (very much | so very much | very well | with (many | different | all sorts of | some) (different)? (things | stuff | problems | ways))   0.58 [weak]
    + it helps with many different things
  (seem | seems | seemed | appears | started | starting | starts | beginning | begins) to (really | actually | already | genuinely)? (be)? (help | helping | work | working) (me | us | for me | a lot | so far | a bit | out)?   0.62 [weak]
    + so far it seems to help
    - support doesn't seem to help
  except (support | it | button | update | reinstall~ | restart~ | nothing) ..2 (seem | seems) to (work | be working) (on | again | fine | with)
  except (not | n't | nothing | never | no) ..3 (seem | seems | started | start) to (help | work)
  (kind of | sort of | sorta | kinda | kind | somewhat | slightly | partially | did kind) (help | helps | helped | helping) (me)? (but | a bit | a little | sometimes | out)?   0.56 [weak]
  has (definitely | actually | really | truly | already | genuinely | certainly) (help | helps | helped | helping) (me)? (but | a bit | a little | out | overall | so far | already)   0.56 [weak]
    + it kinda helps but I need more
  used to (really | actually | always | truly)? (help | be (so | very | really)? helpful) (me | us | a lot | so much)?   0.54 [weak] not: keep
    + this used to help me when it was free
  except used to .. help .. @sx_state
  (i | i've | i have | have | has) (really | already | truly | definitely | also | greatly | certainly)? (benefited | benefitted | benefit) (a good deal | a great deal | a lot | greatly | so much | from | tremendously | immensely)   0.60
    + I have really benefited from it
  has (great | many | so many | real | amazing | lots of | a lot of | huge | wonderful) benefits   0.56
  except has (great | many | lots of) benefits (if | when | but | locked)
  (truly | def | definitely | well | totally | really | absolutely | so) worth (the download | downloading | a download | a try)   0.54 [weak]
    + definitely worth the download
  (worth | worthy) (of)? (a)? (download | downloading | try | a try | trying | giving it a try | checking out | a shot | a look)   0.42 [weak]
  (amazing | great | good | wonderful | real | excellent | nice | incredible | fantastic) (mental | emotional | psychological | self) (health)? (help | support | aid | assistance)   0.56 [weak]
    + wonderful emotional support
    - the great help desk

# --- wider families, fourth round: compared, in all of life, off one's chest ------
  more (helpful | useful | beneficial | effective) (than | to me than) (ever | other | any | most | others | many | all the | expected | i (thought | expected | imagined) | anything)   0.66
    + more helpful than other trackers
    - it would be more helpful than other apps if it was free
  except (not | no | isn't | would | could | might | if | any) .. more (helpful | useful | effective) than
  (has | it | really | definitely | also | actually | have) (helped | helps | help) me (overall | extensively | enormously | a whole lot | a great lot | like no other | in (so many | many | several | a lot of | various) (different)? (situations | ways | areas | aspects | things))   0.68 [weak]
    + it has helped me in so many situations
  (none | nothing | no app | no other app | nothing else) (has | have)? (ever | really)? (helped | helps | worked | works | compares | comes close) (me | us | for me)? ..2 (like | as much as | as well as | to) (this | it | the way)   0.68 not: keep
    + none helped me as much as this
  this (one | thing) (really | actually | truly | definitely | does) (works | worked | work | helps | helped | help)   0.56 [weak]
  /^(?!.*\b(for|on|with|only|just|unless|when|until|if|but|not|n.t|premium|free)\b).*?\K\b(it|this|this app|the app|app|and) (really |actually |just )?works (so |really |very |just )*(great|good|amazing(ly)?|wonderful(ly)?|wonders|well|perfect(ly)?|beautifully|fantastic|like magic)\W*$/   0.54 [weak]
    + It works wonderfully.
    - it works great when it does not freeze.
  (help | helps | helped | helping) (me)? (a lot | so much | out)? (with (my (daily)? (life | problems | day | issues)) | with (everyday | everything | anything | all sorts | every day) (issues | problems | life | i | in my life | stuff)?)   0.56 [weak]
    + it helps with everyday problems
  except (support | staff | team | she | he | they | therapist~ | coach | if | hope~ | would | could | can't | not) ..3 (help | helps | helped) (me)? with
  (cool | solid | superb | neat | lovely | exceptional | outstanding | terrific | clever | wonderful little | great little | nice little | handy little | fab | super | worthwhile | versatile) (little | self help | self care | mental health | daily | check in | wellness | coping)? (tool | resource | helper)   0.54 [weak]
    + a solid little tool
  except (cool | neat | lovely | superb | clever) (tool | resource) ..2 (locked | paid | premium | behind)
  (get~ | getting | got) (it | things | stuff | a lot | something | some things | so much | everything | whatever) off (my | your) chest   0.54
    + helps me get a lot off my chest
  except (can't | couldn't | unable | need | want | wanted) ..3 off (my | your) chest
  /^(?!.*\b(hope|hoping|if|review|not|never|would|could|anxi\w*|depress\w*|stress\w*|sleep\w*|asleep|panic\w*|insomnia)\b)(?!.*n.t\b)(?=.*\b(calm\w*|relax\w*|moods?|emotions?|happ\w+|focus|breath\w*|understand|reminders?|awake|angry)\b).*?\K\b(it|this|app|really|actually|its|it.s)( has| is)?( been)?( really| truly| actually| definitely| also)* help(s|ed|ing)( me)?( out)?( a lot| alot| so much| tremendously| immensely| allot| greatly)?\W*$/   0.60 [weak]
    + it is a calm app and it helps me a lot
    - I hope this calm review helps.
  (it | this | app | that) (totally | legit | legitimately | literally | honestly | certainly | surely | genuinely) (works | worked | helps | helped) (for me)?   0.56 [weak]
    + it totally worked
  except (it | this | app) (literally | honestly) (works | worked | helps | helped) (for me)? (with | on | my | like | like magic)
  (it | this | app) (has | really | truly)? (helps | helped) (my | our) (whole)? (family | kids | kid | husband | wife | friends | students | clients | patients | mom | mum | sister | brother) (so much | a lot | tremendously | too | as well | and (my | i | me | us))   0.58 [weak]
    + it helps my kids and my sister

barrier  threshold 0.70  not: drop

# --- not helpful --------------------------------------------------------------------------
  (not | isn't | aren't | wasn't | weren't | never | hardly | nothing | neither | not that | n't | don't find | didn't find | did not find | do not find | haven't found | not find | without being) (really | very | that | at all | all that | particularly | actually | so | even | it | this | the app | app | as | been | super | be | the free version | them | much | any | anything | too)? (very | that | this | app | really | at all | all that | not very | tips | particularly | it | anything)? (helpful | useful | beneficial | effective | worthwhile) ((for | to | in | with) (me | my | us | people)?)?   0.88 [weak]
    + it is not helpful
    + did not find it very helpful
    + it wasn't that useful for me
    - not only helpful but fun
  except not (only | just) .. (helpful | useful | effective)
  except not sure .. (helpful | useful | effective)
  except (need~ | want~) any (help | use)
  except (thoughts | which | that | habits) are (not | n't) (really)? (beneficial | helpful | useful)
  except (meds | medication | medicine | therapy | therapist~ | doctor~ | pills | hormones | up with me it) (doesn't | don't | haven't | hasn't | didn't | did not) (really)? (help | helped)
  except (quotes | graphics | messages | that | listed | meditations | chat | sound) (also)? (don't | doesn't | does not | didn't | aren't | isn't) (really | even)? (help | helpful | beneficial | effective)
  except (sound | meditations | chat | content) (is | are) (not | less) (really | that)? (effective | helpful | beneficial)
  except (didn't | don't | doesn't) do (much | anything) with (it | this)
  except just a (simple)? timer
  except nothing will help .. unless
  except (support | staff | service | the help | team | customer | exchanges | exchange | notification~ | positivity | score | voice~ | error~ | thought it | think it | they say | annoying and) ..3 (not | wasn't | isn't | aren't | n't) (very | really | at all | so | that)? (helpful | useful)
  except (making | makes | make | made) (the | this | my | it)? (app)? not (useful | helpful)
  except not helpful to (do | be | have | send)
  except (not | isn't | nothing) (really | actually)? (as)? (helpful | useful | effective) (for a | unless | without | after | could | if)
  except (not as | process is not | changes make it not as) effective
  (no longer | less) (helpful | useful | effective) ((for | to) me)?   0.88 [weak]
    + it is no longer useful to me
  (doesn't | does not | didn't | did not | don't | hasn't | has not | never | haven't | won't | isn't | not | wasn't | can't | stopped | ain't) (really | actually | even | ever | truly | seem to | been)? (help | helped | helping) (me | us | you | him | her | my son | people | anyone)? (at all | one bit | much | any | anymore | in any way | whatsoever | with anything | the least | out)?   0.80 [weak]
  except (quotes | voice~ | stories | narrator~ | sounds | music | answers | something that | thinks it | ads | reminders) (really | just | that)? (doesn't | does not | didn't | don't | do not | can't | won't) (really | just)? (help | helps) (you | me)?
  except (doesn't | does not | didn't | did not | don't | won't | not) (really | actually)? (help | helping) (me)? (actually)? (to)? (fall | sleep | asleep | relax | calm)
    + four weeks in and it didn't help me at all
    + does not help anyone
    - couldn't help but love it
    - it did not help my anxiety
    - support would not help me with the refund
  except (might | may | could | can | if | maybe | lag~ | grammar | price | toggl* | menus | download~ | sitting | which | even when) ..4 (not | doesn't | didn't | don't | won't) (really | even | actually)? help (me | you)?
  except (does not | doesn't | did not | didn't) help either
  except (annoying | frustrating | irritating) and (it)? (doesn't | does not | didn't | isn't) help
  except (can't | cannot | couldn't | could not) help (but | feeling | thinking | it | myself | wondering | if | wonder)?
  - I can't help feeling watched
  except (doesn't | does not | didn't | did not | don't | won't | not | can't) (really | actually | even)? help (me | you)? (that | when | if | because | or | having | knowing | either way)
  except (doesn't | does not | don't) help (the | other | your | our) (users | people | cause | case | environment)
  except (not that | unconvinced | doubt | think | convinced) .. (will not | won't | doesn't) help
  - it does not help that my phone is old
  except (reinstall~ | restart~ | phone | update~ | updating | cache | uninstall~ | rebooting | reboot | medication~ | meds | nothing else) .. (doesn't | does not | didn't | did not | hasn't | has not) (really | actually | even)? (help | helped) (me)? (at all | either)?
  except (support | service | team | they | staff | therapist~ | email | agent | she | he) .. (doesn't | does not | didn't | did not | don't | hasn't | won't | not | can't | never) (really | actually | even)? (help | helped | helping) (me | us | you)? (at all | out | with anything)?
  except (doesn't | does not | didn't | did not | don't | hasn't | never | haven't | won't | not | can't) (really | actually | even)? (help | helped | helping) (me)? (but | that)
  except (doesn't | does not | didn't | did not | don't | not) help that
  except (doesn't | does not | didn't | did not | don't | hasn't | has not | never | haven't | won't | isn't | not) (really | actually | even)? (help | helped | helping) (me)? (with | induce | feel | you when | @sx_state)
  except (anxiety | depression | sleep | mood) .. (hasn't | has not | not | didn't | never) (really | actually)? helped (me)? (at all | much | out)?
  (doesn't | does not | didn't | did not | don't | never | hasn't) (really | actually | seem to | even)? work for (me | my son | us | my needs | everyone)   0.60 [weak]
    - the code didn't work for me
  except (code | link | login | password | update | button | trial | subscription | feature~ | sound | reminder~ | notification~ | widget | download) .. (doesn't | does not | didn't | did not) work for me
  (doesn't | does not | didn't | did not | don't) (really | actually | even)? do (anything | much | a thing | nothing) (to help | for me | at all | else | really)?   0.76
    + the paid plan doesn't do anything either
  except (i | you | we | who | they | phone | restart* | tried* | reinstall* | loading) (i | still | it)? (don't | didn't | did not | doesn't) (really | actually | even)? do (anything | much | a thing | nothing)
  - I didn't do anything different than before
  except (button~ | tap~ | tapping | click~ | clicking | press~ | pressing | share | setting | toggle | option) .. (doesn't | does not | didn't) (really | actually | even)? do (anything | nothing | much)
  except (doesn't | didn't) (really)? do anything well
  - the button doesn't do anything when I tap
  except (support | they | developer~ | team | subscription | button | doesn't do much without) .. (doesn't | don't | didn't) do anything
  (does | did) (absolutely | literally | pretty much | basically | next to)? nothing (for me | to help | at all)   0.86
    + does absolutely nothing for me
  (got | get | getting | gained | gain) (absolutely | literally)? nothing (out of | from | out)   0.88
  /^(?!.*\b(pay\w*|paid|free|premium|subscri\w*|unless|without|work\w*|glitch\w*|cost\w*|data|save\w*|sign\w*|log\w*|account|version|organi\w*|safety|stripped|email\w*|expensive|ads?|update\w*|open\w*|load\w*|crash\w*|money|customer|support|service|bug\w*|feel|feeling|felt|content|feature\w*|article\w*|if|faq|thoughts|parts|conversation|phone|info|function\w*|\$\d+|cheap|price|future|gift|email\w*)\b)(?:\W*(?:\w+\W+){0,2}|.*?\b(?:app|it|its|this|thing|program)\W+(?:[\w’']+\W+){0,3})\K\b(useless|pointless|worthless|ineffective|good for nothing)\b/   0.84 [weak]
    + honestly useless
    + this thing is just pointless
    - the bookmark list is virtually useless here
  /^(?!.*\b(pay\w*|paid|free|premium|subscri\w*|unless|without|work\w*|glitch\w*|cost\w*|data|save\w*|sign\w*|log\w*|account|version|organi\w*|safety|stripped|email\w*|expensive|ads?|update\w*|open\w*|load\w*|crash\w*|money|customer|support|service|bug\w*|feel|feeling|felt|content|feature\w*|article\w*|if|faq|thoughts|parts|conversation|phone|info|function\w*|\$\d+|cheap|price|future|gift|email\w*)\b).*?\K\b(useless|pointless|worthless|ineffective|good for nothing)\b/   0.45 [weak]
    + honestly useless
    + this is pointless
    - customer service is useless
    - it made me feel worthless
    - useless without premium
  (complete | total | huge | absolute | big | biggest | such a | utter | a | just a | pure)? (waste | wast | wasted) (of | my | your) (your)? (my)? (time | space | storage | memory | effort | energy)   0.72 [weak]
  except (thought | thinking | considered | believed | felt) ..6 (a | be | was)? waste of (my)? time
    + it was a complete waste of time
  except (waste | wast) of (my | your)? (time | storage | space) (unless | to download | downloading | if you (don't | can't | aren't))
    - don't waste a minute, get it
  except (waste | wast | wasted) (of)? (my | your)? time (and | or | or my | and my | downloading | as | for me) (money)?
  (don't | do not | dont | didn't) waste (your | my | any) time   0.62 [weak]
  /^(?!.*\b(pay\w*|paid|free|premium|subscri\w*|money|charg\w*|buy\w*|download\w*|unless|if)\b).*?\K\b(what('s| is| was| even is)( even)? the( whole)? point|not sure what the (point|purpose)|what is the purpose)( of (this|it|the app)\b|\W*$)/   0.86
    + what is even the point of this
    - what is the point if I must pay
  nothing (special | you (couldn't | can't) | i (couldn't | can't | don't already))   0.85
    + nothing you couldn't do with a notebook
  (barely | just | nothing but | nothing more than | little more than | basically | no more than | no better than | no different than | more like | essentially | glorified) (more (involved | than))? (a | an | your | than your | just)? (glorified | fancy | simple)? (calendar | diary | notes (app)? | notebook | note pad | notepad | journal | to do list | timer | spreadsheet | reminder app)   0.85
    + just a glorified diary
    - it is more than a journal
  except to just (journal | diary)
  except just journal (my | every | daily | about | and | for)
  (could | can) (just | easily | simply)? (do | get | find) (all | this | that | it | the same | the exact same) (same)? (thing | effect | result | with | on your own | in a notebook | on paper | by myself)   0.85
  (band aid | bandaid) (at best)?   0.84
  (zero | no | little | limited | not much) (real | actual)? (value | use | benefit | purpose | usefulness) (to | for | from | in | of | at all | whatsoever)   0.84
  except (no | little | not much) (use | value) (to)? (pay | for the price | for the money | my data)
  (not | isn't) (a (very | really))? (worth (it | my time | your time | the time | downloading | the (download | space | storage)))   0.45
  (none | not any | not one) of (it | this | these | them | the (tools | features | exercises)) (help | helped | work | worked | were useful | are useful)   0.86
  (not | few) (a lot of | many)? useful tools   0.84
  (didn't | did not | doesn't | does not) (really)? do (it | that | this | the trick | much) for me   0.86

# --- wider families -------------------------------------------------------------------------
  (doesn't | does not | didn't | don't | not | won't | never) (really | actually | even)? (add~ | bring~ | provide~ | offer~ | give~ | serve~) (me | us | you)? (any | much | anything of | a | real | enough)? (real | actual | added)? (value | benefit | purpose | use | help)   0.82 not: keep
    + it doesn't give me any benefit
  nothing ..5 (helpful | useful | beneficial | of value | worthwhile)   0.78
    + nothing in there was useful
  except nothing .. (more | as) (helpful | useful)
  except nothing but (helpful | useful)
  except nothing no matter how (helpful | useful)
  (no idea what | don't know what | don't get | don't see | don't understand | not sure what | can't see | couldn't see | fail to see | failed to see | still don't see | what is | what's | what was | wondering what) (is)? (the | any | its) (actual | whole | real)? (point | purpose | benefit | value | use) (of (this | the | it | these | having | using) | is | was | in (this | it | using))   0.80 not: keep
    + I fail to see the point of it
    - what is the point of paying
  except (point | purpose | benefit | value | use) of (paying | the (trial | free | premium | subscription))
  except (point | purpose | benefit | value | use) of (having people | it if | this if | the app if)
  except (of)? (no | little | zero) (use | help) (at all | whatsoever | in) (unless | getting)?
  (lost | lose | losing) (its | all (its)? | their) (worth | value | purpose | usefulness | use)   0.80
  (better off | might as well | rather | prefer | just as well | stick (to | with) | go back to | went back to | easier to | do better with | could just use | can just use | can just as easily use) (just)? (using | use | making | make | writing | write | keeping | keep | with | buying | doing | reading | googling | talking to)? (it | things)? .. (pen and paper | pencil and paper | notebook | journal | paper journal | on paper | notes app | diary | calendar | google calendar | spreadsheet | excel | a book | self help book | chatgpt | phone's notes | google | a wall | to do list | task list)   0.66
  except (hard | easier | easy | able | me | to | helps me) .. stick (to | with) .. (journal | diary | calendar | to do list)
  - I could never stick to a journal before
  (anyone | anybody | you | i) (can | could) (easily | just)? do (that | this | it | these) (yourself | myself | themselves | on (my | your) own | without (it | this | an app | the app) | by yourself)   0.78
  which anyone can do   0.76
  (no | little | of no | zero) (help | use) (at all | whatsoever | to me | for me | to anyone)   0.84
  unhelpful   0.50 [weak]
  except (support | staff | team | service | therapist~ | bot | ai | response~ | answers | customer) .. unhelpful
  except unhelpful (support | staff | team | service | therapist~ | thoughts | thinking | response~ | answers | beliefs | customer | habits | behavior~ | bot)
  (didn't | don't | never | doesn't | did not | couldn't) (really | actually)? (get | gain | got | find) (anything | much | a lot | any (value | benefit | use) | a thing) (useful | helpful)? (out of | from | in) (it | this | the app | using)   0.84 not: keep
    + I didn't get much out of it
  (has | have | had | having) no (real | actual)? (value | use | benefit | purpose)   0.82
  except no use (having | keeping)
  (serves | served | serve) no (real | actual)? purpose   0.84
  (did | does | do) (jack | squat | diddly | zilch | zip) (for me)?   0.84

# --- wider families, second round --------------------------------------------
  (not | isn't | wasn't | ain't | hardly | barely | never | n't) (really | even)? worth (the | your | my | any | anyone's)? (download | downloading | time | hassle | bother | bothering | effort | space | storage | install | installing | trouble | click | megabytes | minutes)   0.45 not: keep
    - not worth the price
  (notes app | notebook | pen and paper | google | diary | youtube | friend | calendar | fan | book~ | cat | dog | wall | chatgpt | walk | paper | spreadsheet | mirror) ..4 (more useful | better | as good | more helpful | does more | helps more | do more | more use | the same job | same thing | works better) (job)? (than this | than it | than the app | as this | for free | for nothing)?   0.78
    + my cat helps more than this
    - a notebook is not as good as this
  except (more useful | better | easier | handier) than
  except (than | like | beats | unlike | replac~) .. (notebook | diary | friend | paper | book~ | therapist)
  except (timer | friend | paper | book~) (has | have | is | with | for) (a)? (far | much)? better
  except not ..2 (better | as good | more useful | more helpful)
  (can't | couldn't | wouldn't | cannot) (really | honestly)? say (that)? (it | this | the app | i) (has | really | ever | actually)? (help~ | work~ | did | made | got | gained | benefit~)   0.80 not: keep
    + couldn't honestly say it did
  (none | not | didn't | wasn't | isn't | aren't | never | hardly | barely | neither | nothing) ..6 (of)? (any | much) (real | practical | actual)? (use | help) (in | to | for | at | when | whatsoever | with)?   0.60 not: keep
  except never ..2 (received | got) any help
  except (support | staff | team | service | they | customer) ..6 (any | much) (use | help)
  except (any | much) (use | help) ..1 (@sx_state | to sleep)
  (of)? (no | zero | little) (practical | real | actual | earthly | everyday) (use | help | purpose | value | benefit)   0.80
    + no earthly use
  (just | only | bit of | mere | total | pure | nothing but | complete | it's | is | cheap) (a | an | another)? (cheap)? gimmick*   0.74 [both]
    + just another gimmick
  waste of (a | my | an | the | two | three | six | several | four | 10 | 30 | good)? ..1 (week~ | month~ | hour~ | day~ | minute~ | evening~ | download | battery)   0.78
    + waste of a whole evening
  why (does | do | did | would) (this | it | they) (even)? (exist | bother)   0.82
    + why does it even exist
  why (have | use | need | bother with | do (i | we | you) need | would (i | you | anyone) (need | use) | download) (an | this | the) app   0.82
  except why (have | need) .. app (for this | no)
  (could | can | may as well | might as well) (just | easily | simply | do the same | well)? (just)? (write | use | set | get | do | open | keep | do the same | make | watch | read | buy | draw | sit) ..5 (diary | notebook | paper | notes app | kitchen timer | timer | youtube | google | spreadsheet | journal | calendar | book | library | notepad)   0.64
  except (can | could) (write | keep | use | make | read | get) ..4 (journal | diary | notes app | calendar | book | timer)
  except (can | could) set (the | a) timer
  except can just (write | use | open | set) ..3 (journal | diary | timer | calendar)
  how (is | are | does | do | was | would) (this | that | it | any of (this | it) | these | they) (supposed | meant | going)? (to)? (actually | even)? (help~ | useful)   0.66
  (does | do | did | offers | has | adds | there's) nothing (that)? (a | an | my | you | i | your | google | any | i'd) ..5 (can't | couldn't | doesn't | don't | won't | didn't)   0.80 not: keep
    + offers nothing that a kettle and a chair can't
  (forgot | forget | wonder~ | don't know | not sure | no idea | unsure) (about)? why (i | anyone | people | you | we) (download~ | install~ | have | got | kept | use~ | would | even)   0.74 not: keep
    + no idea why I installed it
  except why (i | people) (have | feel | use~) .. (didn't | sooner | so long)
  (did | does | done | has done) (absolutely | literally | precisely | basically | really)? (nothing | zilch | nada | naff all | sod all) (at all)?   0.60
  /\b(do|did|ca|could)n.?t (really |honestly |actually )?(see|get|grasp|find) (the|any|a|its) (point|purpose|benefit)( of (it|this|this app|the app))?\W*$/   0.76
    + I couldn't grasp its purpose.
    - I don't see the point of paying.
  all (it | this | the app) (does | did | ever does) is (ask | show | tell you to | give | remind | say | send | repeat | record | play | make)   0.76
    + all it ever does is tell you to breathe
  except all it does is ..3 (crash* | load* | freeze~ | spin | buffer)
  (doesn't | does not | didn't | did not | never | won't | can't) (even | really)? (do | deliver~ | achieve | live up to | give) ..1 (what it | what's | what the app | the things it | as) ..1 (claim~ | promise~ | say~ | said | advertis* | suggest~ | supposed)   0.74 not: keep
    + never delivers what it promises
  (not sure | no idea | don't know | unclear | unsure | wondering) (what | how) (this | it | the app | any of (it | this)) (is | was | does | would | could)? (even | really | actually)? (meant to | supposed to | going to | for | achieve | help~ | do)   0.76 not: keep
    + no idea what it is supposed to achieve
  (gained | learnt | learned | got | achieved | took away) (absolutely | literally)? (nothing | zero | zilch | naff all)   0.76
    + three courses in and achieved zero
  except (got | achieved) nothing (but | in return | from support | back)
  (can't | couldn't | don't | cannot) (see | imagine | think | understand) how (this | it | the app) (would | could | can | will | is going to | is) ..1 (help~ | useful | benefit~ | work)   0.80 not: keep
    + don't see how it could benefit anybody
  (never | couldn't | can't | haven't | didn't) (really | ever)? (found | find | had | have | see | saw) (a | any | much)? (real)? (use | need | purpose) (for | in) (it | this | the app | any)   0.78 not: keep
    + couldn't find any use for this
  (get | got | gain) (more | as much) (out of | from | benefit from) (a | my | talking | going | reading | sitting | staring | doing)   0.74
    + I gain more from a walk
  except (get | got | gain) (more | as much) (out of | from) (my (therapy | sessions | practice | meditation) | doing (it | this))
  (expected | hoped for | hoping for | wanted) (more | some | actual | real) (help | support | value | benefit) (than | but | from | and)   0.74
  (exercise~ | technique~ | tool~ | method~ | program~ | course~ | cbt | advice | tips | meditation~) (don't | doesn't | didn't | do not | does not | never) (really | actually | just)? work~ (for me | at all | in real life | on me | on people)   0.72 not: keep
    + the techniques never work on me
  nothing (in (it | here | this | there) | here | there)? (that)? (i | you | we | a) (couldn't | can't | could not) (do | get | find | google | read | write | learn)   0.82 not: keep
    + nothing here you couldn't find in a book
  no (better | different | more useful | more helpful) than (a | just | using | writing | my | any | having) ..2 (paper | notebook | diary | journal | pen | timer | notes | book | google | placebo | nothing)   0.80
    + no better than any old notebook
  (can't | couldn't | cannot) think of (a | any | one) ..1 (reason | use | purpose | situation)   0.78 not: keep
    + couldn't think of any use
  except (can't | couldn't) think of (a | any | one) ..1 reason (not | why not)

# --- wider families, third round ----------------------------------------------
  (nothing (in (it | this | here | there) | here | there)? (will | would | could | can | that | is going to | to) (really | actually | ever)? help (me | you | us | anyone | with)?)   0.78 not: keep
    + nothing in here will ever help anyone
  except nothing (will | would | could | can) help .. (refund | account | error | subscription)
  except if nothing
  except (support | customer | staff | team) ..4 no help
  (minuscule | minimal | negligible | questionable | marginal | limited | zero | no real | no actual | doubtful | dubious) (benefit~ | value | usefulness | help | use)   0.50
  (just | basically | literally | pretty much | kind of | kinda) like (a | writing (in)? a | having a | using a | my) (diary | journal | notebook | notes app | notepad | calendar | to do list | mood ring)   0.56
  except like (a | having a) (diary | journal) (that | but | only | you can | which)
  except (can | could) (find | get | read) (it | this) in the (app | help | faq | settings)
  except (didn't | don't | not) know .. (could | can) (find | get)
  (only | just)? (suitable | good | useful | helpful | fine | ok | works) (only)? (for | if) (people with | you have)? (very)? (mild | simple | minor | basic | small | light) ..1 (problem~ | issue~ | support | thing~ | needs | cases)   0.74
    + suitable for mild cases
  (not as | nowhere near as | less | not nearly as) (helpful | helpfully | useful | effective) (as | than) (other | my | a | any | i | the | others | sam | talking | using)   0.78 not: keep
    + not as helpful as other ones I had
  except not as (helpful | useful) as (it (was | used) | before | i | the old)
  (felt | feels | seems | seemed | is | was | so | very) (very | totally | generally | a bit | pretty | rather)? (pointless | worthless | useless | unhelpful) (and | to me | for me | exercise | at best | overall | as a)   0.72 [weak]
    + it felt rather pointless and slow
  except (felt | feel | feeling | am | i'm | makes me feel | being) (very | so | totally | completely)? (worthless | useless) 
  except (support | service | update | bot | ai | version | button | feature~ | free | premium | without | interface | notification~ | ads | customer | payment | trial) ..4 (pointless | worthless | useless | unhelpful)
  /^\W*(it |this |the app |app |just |really |simply |sadly |honestly )*(did not|didn.?t|does not|doesn.?t|do not|don.?t|never) (really |actually |even |seem to )?(help|work|do anything)( me| at all| for me| for us| one bit| any| much)*\W*$/   0.60 [weak]
  (better off | best off) (with | using | just | doing | without | getting | buying | reading | going | finding) ..2 (reminders | notes | paper | book | youtube | google | calendar | alarm | journal | friend | therapist | alone | it | this)   0.74
    + better off with an alarm clock
  except better off with (it | this)
  except better off (talking | speaking)
