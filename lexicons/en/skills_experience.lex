# The user's own skill, knowledge or past experience with technology, therapy or
# practice. A confusing interface alone is usability_design; therapy alongside
# is support_implementation.

factor   skills_experience
name     Mental-health and technology experience and skills
group    user

# --- suits beginners, or the experienced ------------------------------------------
facilitator  threshold 0.50  not: drop
  (beginner | beginners | beginner's | begginer | begginers | begginner | beginers | newbie | newbies | newcomer | newcomers | novice | novices | first timer | first timers | rookie | rookies | noob | amateurs)   0.45 [weak]
    + great for beginners
    + as a newbie I feel at home
    + easy for the novice
    - not for beginners
    - please add more content for beginners
    - I only did the beginners course twice
  (for | as) (a | an | any | all | us | complete | total | absolute | true | new | meditation | the)? (meditation)? (beginner | beginners | newbie | newbies | novice | novices | noob)   0.74 [weak]
    + fine for meditation beginners
  beginner friendly                                                          0.72 [weak]
  except (beginner | beginners | beginner's | novice | newbie) (course~ | session~ | series | pack~ | plan~ | program~ | class* | lesson~ | meditation~ | section | level | content | journey | stuff | guide~ | video~)
  except (basics | intro) .. (beginner | beginners)
  except (lean | leans | leaning | geared | aimed | skewed | tailored) .. (to | toward | towards | at | for) (the | a | complete)? (beginner | beginners | novice | novices | newbies)
  except (newbie | beginner | noob | newcomer) (to | at | with) (this | the | your) (app | application | program)
  except (am | am a | i'm | i'm a) (a)? (newbie | beginner | noob | newcomer) (to | at | with) (this | the | your) (app | application | program)
  (complete | total | absolute | true | new | am a | i'm a | as a | perfect for | great for | good for | for a | especially for) (beginner | beginners | newbie | novice | newbies | novices)   0.80 [weak]
    + perfect for newbies
  (new | newer | brand new | fairly new | relatively new | pretty new | totally new | completely new | very new | quite new) (to | at | with) (the world of | the practice of | doing | practicing | this whole)? (meditat* | mindfulness | therapy | journaling | journalling | cbt | dbt | self care | counseling | counselling | online therapy | yoga | all this | all of this | this (practice | stuff | kind | type | world | whole | process | journey))   0.76
    + I'm fairly new to meditation and it guides me well
  (new | newer) to .. (meditat* | mindfulness | therapy | journaling | cbt | yoga)   0.46
  except (i'm | i am | im | just | only | very | fairly)? (new | newer) to (this | the | your) (app | application | program)
  (just | only)? (new to this | im new to this | i'm new at this | i am new at this)   0.58 [weak]
  (just | only | i'm) (getting | got | get | getting me) started (with | in | on | meditat*)? .. (meditat* | mindfulness | practice | journaling | journey | habit | therapy)   0.60 [weak]
    + just getting started with mindfulness
  (never | not | not having | without having) (really | ever | actually)? (meditated | journaled | done ((much | any) (meditation | therapy | meditating) | meditation | this | therapy | anything like this | yoga | cbt | mindfulness)) (before | in my life | until)?   0.44 not: keep
  (never | not | not having | without having | without ever having | haven't | hadn't | didn't) (really | ever | actually)? tried (meditation | meditating | therapy | anything like this | mindfulness | cbt | journaling) (before | in my life | until | prior | till | previously)?   0.44 not: keep
  (never | not | not having | without having | without ever having | haven't | hadn't | didn't) (really | ever | actually)? (practiced (meditation | mindfulness) | been to therapy | been in therapy) (before | in my life | until | prior | till | previously)?   0.44 not: keep
  (never | not | not having | without having | without ever having | haven't | hadn't | didn't) (really | ever | actually)? (had therapy | used (a meditation | anything like | an app like)) (before | in my life | until | prior | till | previously)?   0.44 not: keep
  except (never | haven't | didn't) (meditated | done meditation) (again | since | after | here | alone | in (a | years | months | ages | so) | this | so | better | with)
  except (have | has | haven't) not meditated
  except not done
  (first | proper | great | good | gentle | nice | excellent | perfect | wonderful | best | easy | simple) (introduction | intro) (to | into) (meditat* | mindfulness | cbt | therapy | dbt | stoicism | the practice | it)   0.54 [weak]
  (introduced (properly)? to | introduce you to | introduce me to | introduces you to | introducing me to | introduced me to) (properly)? (meditat* | mindfulness | the (world | practice | concept) of)   0.46 [weak]
  (no | without | little | zero | never had | don't have | hardly) .. (prior | previous | any | much)? (experience | knowledge | background) (with | in | of | at | needed | required | about | doing)   0.50 not: keep
  (know | knew | knows | understood) (absolutely | almost | next to)? (nothing | very little | little | zero | not much | almost nothing) about .. (@bs_practice | it | this)   0.64
    + I knew very little about mindfulness
  (had | have | 've | i've | you've | having | we've) (tried | done | used | taken | studied | gone through) (some | a bit of | a little | a lot of | a few | much | lots of | enough)? (cbt | dbt | therapy | meditation | mindfulness | counseling) (before | with | in | through | and | class*)   0.42
  (had | have | 've | i've | you've | having | we've) (tried | done | used | taken | studied | gone through) (some | a bit of | a little | a lot of | a few | much | lots of | enough)? (cbt | dbt | therapy | meditation | mindfulness | counseling) (course~ | for | over | but | on)   0.42
  except (i've | have | had) (tried | used | done) (some | a few | a lot of)? (therapy | meditation | mindfulness | counseling) (apps | app)
  (those | people | anyone | someone | you're | whether | folks | u) .. (just | only) (starting | beginning | getting started) (out | your | their | my | a | with)?   0.60
    + great whether you are just starting out
  never (been able to | managed to | could) (really | successfully | properly)? (meditat* | sit still)   0.52 not: keep
    + no experience needed
  except (no | bad | worst | terrible | poor | good | great | user | customer) experience with (them | this company | customer | support | my therapist)
  for (all | any | every) (skill | experience | meditation)? (level | levels)   0.60
    + great for all levels
  (all levels | any level | every level | no matter (your | what | where) .. level | whatever level) .. (experience | experiences | meditat* | practice | practitioner~ | user~ | yoga | skill*)   0.60
    + suits all levels of experience
  (no matter | regardless of | wherever | where ever) .. (where you are | where you're at | you are | your (experience | level)) .. (practice | journey | path | experience | meditat* | starting)   0.66
    + no matter where you are on the path
  (experienced | seasoned | advanced | long time | longtime | lifelong | long term | veteran | expert | regular | skilled | adept | practiced | avid | intermediate) (meditator~ | practitioner~ | practicioner~ | meditat* | yogi~ | pros | users)   0.60 [weak]
    + suits seasoned practitioners as well
    - connects me with regular users
  except regular (users | meditat*)
  except (experienced | expert | skilled | seasoned | regular | advanced) meditation
  except (experienced | advanced | regular | expert | veteran | long time | longtime | long term | lifelong) users
  (experts | pros | the experienced | more experienced | the advanced | more advanced | the seasoned | old pros | veterans) (alike | as well | too | and | also)   0.50 [weak]
  (beginner | beginners | novice | newbie | newbies | beginning | novices | starters | started) .. (experienced | advanced | experts | pros | seasoned | expert | long time | veteran | veterans | intermediate | enrich)   0.78
  except pros and (cons | con)
  except (who | therapist* | they | he | she) .. no experience (in | with)
  except (i'm | i am | am) (a)? (newbie | newby | newb | beginner | noob) (to | at | with) (this | the)
  (enrich | deepen | support | expand) (your | my) (existing | own | current | regular | daily)? practice   0.50 [weak]

# --- has done it before, matches what was learned ---------------------------------
facilitator  not: drop
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (meditating | meditated | practicing | practising | practiced) .. (for | since | in | on and off | off and on | over) .. (year~ | decade~ | long time | month~ | past | while | before)   0.52
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (journaling | dabbled | dabbling | studied) .. (for | since | in | on and off | off and on | over) .. (year~ | decade~ | long time | month~ | past | while | before)   0.47
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (studying | done (cbt | dbt | therapy | meditation | counseling | emdr | act)) .. (for | since | in | on and off | off and on | over) .. (year~ | decade~ | long time)   0.47
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (studying | done (cbt | dbt | therapy | meditation | counseling | emdr | act)) .. (for | since | in | on and off | off and on | over) .. (month~ | past | while | before)   0.47
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (in (and out of)? therapy | seeing a (therapist | counselor) | going to therapy) .. (for | since | in | on and off | off and on | over) .. (year~ | decade~ | long time)   0.47
  (i've | i have | have | had | i | been | having) (been)? (already | also | actually | previously)? (in (and out of)? therapy | seeing a (therapist | counselor) | going to therapy) .. (for | since | in | on and off | off and on | over) .. (month~ | past | while | before)   0.47
  (been | was | were) in .. (therapy | counseling | treatment | analysis) (for (years | decades | a | most | over | many | almost | about | more | several | a long) | since | on and off | off and on | my whole | all my)   0.64
    + I've been in talk therapy for years
  (meditator | practitioner | practicioner | yogi | practicing | meditating | meditation practice | meditation teacher | meditated) (for | since | of) (over | more than | about | almost | the past | the last | many | several | at least)? .. (year~ | decade~)   0.47
  except (journaling | journalling | meditating | meditated | practicing) .. (app | here | it) .. (month~ | year~ | week~)
  except (been | was) in .. (therapy | counseling) (here | with | on | through)
  (year~ | decade~ | decades | only a bit | bit of experience) (of | with | in) (traditional | talk | cbt | dbt | regular | in person | actual | real | my)? (therapy | counseling | counselling | meditation | meditating | cbt | dbt | meditation practice) .. (and | i | under | experience)?   0.46
  (year~ | decade~ | decades | only a bit | bit of experience) (of | with | in) (traditional | talk | cbt | dbt | regular | in person | actual | real | my)? (practice | experience (with | in) (therapy | meditat* | mindfulness | cbt)) .. (and | i | under | experience)?   0.46
  except (i've | i have | have | i) (been)? (meditating | meditated | practicing | journaling) (with | using | on) (this | the) .. (for | since | over) .. (year~ | month~ | decade~ | long time | while)
  (i've | i have) been (through | in) (and out of | year~ of | a lot of | lots of | many | several | cbt | dbt)? (therapy | therapies | counseling | cbt | dbt)   0.58
  (familiar | acquainted) with (cbt | dbt | cognitive | dialectical | meditat* | mindfulness | therapy | the (concepts | concept | techniques | terms | tools | practice) | these | stoic* | this (type | kind) | act)   0.66
    + already familiar with cbt
  (i'm | i am | am) (already | somewhat | very | quite) familiar with   0.62
  (already | i'm | am | was) .. familiar with .. (from | already | techniques | concepts | cbt)   0.62
  (i | i've | i'm) (already | usually | regularly)? (know | knew | learned | learnt | was taught | been taught) (cbt | dbt | about cbt | some cbt | these (skills | techniques | tools) | the (skills | techniques | basics) | how to meditate) (in | from | before | already | through)?   0.52
  (learned | learnt | taught | practiced | practised | used | covered | discussed | did | talked about) .. (in | from | with | by | during | through) (my | our | a | the | real | past | previous | cbt | dbt | group | human | prior | outpatient | inpatient | iop)? (real | human | old | own | previous | past | cbt | dbt | actual | in person | group)? (therapy | therapist* | counseling | counselor~ | psychologist | psychiatrist | treatment | therapy sessions | hospital | php | iop)   0.60
    + the same steps I learned in therapy
    - my therapist here learned nothing
  (same | similar | exact | very) (as | tools | skills | techniques | exercises | things | exact | stuff | concepts | strategies | to what | methods | lessons | to the) .. (therapist* | therapy | counselor | psychologist | dbt | cbt | psychiatrist)   0.66
    + same tools my counselor gave me
    - not the same as therapy
  (reminds me of | refresher | refreshes | reinforces | reinforce | reinforced | reinforcing | reminder of | in line with | aligns with | mirrors | matches what | consistent with | brush up | build on | builds on | complements) .. (what i | what my | cbt | dbt | therap* | skills | things i | lessons | i learned | i've learned | i already | techniques)   0.64
    + a good refresher of what I learned
  (a | good | great | nice | like a | quick | excellent | wonderful | helpful) refresher   0.66
    + it is like a refresher to me
  (i | we | you) already (know | knew | learned | learnt | understood | have learned) (about | most | a lot | some | much | many | these | this | the | all | of)   0.60
    + much of it I already know about
  except already know (this | the) (app | answer~ | price | cost)
  (tasks | skills | tools | things | techniques | exercises | stuff | methods | strategies | practices) .. (my | a | our) (therapist | counselor | counsellor | psychologist | psychiatrist | doctor | therapists) (has | have | had)? (been)? (taught | teach | teaches | teaching | gave | given | encourag* | recommend* | suggest* | asks | asked | talks | talked | uses | used | told | wants | shown | showed | has me)   0.66
    + skills my therapist taught me
  (already | previously | before) (have | had | started | do | did | did some | use | used | practice | practiced | established | meditate | journal) .. (a | my | regular | daily)? .. (meditat* practice | mindfulness practice | yoga practice | practice prior | practice before | cbt | dbt)   0.62
    + I already had a meditation practice
  (as | i'm | i am | am) (a | an | someone) .. (practitioner | meditator | meditation (teacher | coach | instructor | guide) | yoga (teacher | instructor) | mindfulness (teacher | coach | instructor) | yogi | life coach | hypnotherapist | reiki (master | healer))   0.64
    + as a yoga teacher I enjoy this
  (i'm | i am | am | even though i'm | though i'm) (already | quite | very | pretty | fairly)? (skilled | experienced | well versed | versed | trained | practiced | proficient) (in | at | with | on)   0.62
    + although I'm well versed in this, it helps
  (i've | i have | been) (always | also | recently | lately)? (been)? (reading | studying | learning | studied | read) (about | on | up on | into | a lot (about | of | on) | some)? (stoicism | buddhism | meditation | mindfulness | cbt | dbt | psychology | neuroscience | the stoics) .. (lately | for | years | recently | and)?   0.62
    + I've been reading about mindfulness lately
  (tech savvy | technologically savvy | computer literate | good with (technology | tech | computers | apps | phones) | techie | tech person)   0.42
  except (not | isn't | aren't | am not | i'm not | never | not very | not too | not so | far from | least | non) (a | super | extremely | overly | incredibly | very | too | really | so | that | all that | particularly | very much | exactly | the most | most | is)? (tech savvy | technologically savvy | computer literate | good with (technology | tech | computers | apps | phones) | techie | tech person)
  except not everyone (is | 's)? tech savvy
  (not | isn't | aren't | am not | i'm not | never | no | certainly no | even (though | if) i'm not) (a | an | very | too | really | so | that | much of an | usually an | normally an)? (app person | apps person | app guy | app girl | tech savvy | tech person | techie | good with (technology | tech | computers | apps)) .. (but | easy | simple | love | this | yet | able)   0.62 not: keep
    + I'm no app person yet love this
  (i'm | i am | am) (certainly | really | usually)? (no | not) (an | a | much of an)? (app person | apps person | app user)   0.58 not: keep
  (even | easy enough (for | that)) .. (grandma | grandmother | gran | mother | mum | mom | dad | father | technophobe~ | technically challenged | tech challenged | i can) .. (use | work | figure | understand | handle) (it | this)   0.58
    + even my grandmother can use it
  (technophobe | technologically challenged | tech challenged | technically challenged | computer illiterate | not (very)? computer literate) .. (easy | simple | able | can)   0.62 not: keep

# --- lacks the skill, or is past it ---------------------------------------------------
barrier  threshold 0.63  not: drop
  (not | isn't | aren't | am not | i'm not | never | not very) (a | an | very | super | extremely | overly | incredibly | too | really | so | that | all that | particularly | everyone is | everyone's | the most | most | much of a)? (tech savvy | technologically savvy | computer literate | computer savvy | techie | tech person | technology person | app savvy | internet savvy | good with (technology | tech | computers | computer | apps | phones | electronics) | technical | technically (minded | inclined) | app person)   0.68 not: keep
    + I'm not very good with computers
    + my aunt is not tech savvy
    - I'm pretty tech savvy
  except (even if | even though | though | although | if) (i'm | you're | i am | you are) not (a | very | too | so | that | really)? (tech savvy | good with | technical | techie)
  (technophobe | technologically challenged | tech challenged | technically challenged | computer illiterate | tech illiterate | hopeless with (technology | computers | apps | phones) | bad with (technology | tech | computers | apps) | struggle with (technology | tech | computers | apps) | technology (challenged | impaired) | dinosaur when it comes)   0.72
    + I'm hopeless with technology
  (too | an) old (school | fashioned)? (to | for) (figure | understand | learn | use | this (technology | tech) | technology | the tech)   0.66
    + too old to figure this out
  (don't | do not | didn't | had no (idea | clue)) (really | even)? (know)? (how to | what i (was | am) (supposed | meant) to (do | be doing) | what i'm (supposed | meant) to (do | be doing) | what to do (with | in | during)) .. (meditate | meditation | breathe | journal | exercise~ | therapy | session)   0.64 not: keep
    + I had no idea what I'm supposed to do in a meditation
    - it taught me although I didn't know how to cancel
  (want | wanted | try | trying) to .. use it .. but i (don't | do not) know how   0.72 not: keep
    + we want to use it but I don't know how
  (didn't | don't | do not | can't | couldn't | hard to | not) (really | fully | quite)? (understand | understanding | follow | get) (half | most | much | any | some | all | the | what the | many)? (of)? (the)? (terms | terminology | jargon | vocabulary | big words | words they use | concepts | requirements | instructions | therapy speak | medical terms | psychological terms | language used)   0.64 not: keep
    + I couldn't follow half the jargon
    - I didn't get any instructions
  except (didn't | don't) get (any | the | much | many | some | all)? (instructions | concepts | words)
  my (own)? (not (understanding | knowing) | ignorance | lack of (understanding | knowledge | experience | skill~ | tech) | inability to (understand | meditate | figure | navigate) | inexperience | limited (knowledge | understanding | experience))   0.66 not: keep
    + it may be my not knowing these terms, due to my inexperience
  (more | only | mostly | just | better | best | strictly | geared) (for | toward | towards | at | suited (for | to)) (a | the | complete | absolute | total)? (beginner | beginners | novice | novices | newbies | newbie | newcomers) .. (not | than | only | but | rather | so)?   0.64
    + it is only for beginners, too basic for me
    - great for beginners
  except (perfect | great | good | best | excellent | ideal | wonderful | even | especially | amazing | suitable | awesome) (really | suited)? (for | for the)? (a | the | complete | absolute | total)? (beginner | beginners | novice | novices | newbies | newbie | newcomers)
  (not | isn't | wasn't | doesn't | never | hardly) .. (for | suited (to | for) | good for | friendly (to | for) | suitable (for | to) | helpful (to | for) | great for | aimed at | work for) (complete | total | absolute | a | the | new | true)? (beginner | beginners | novice | novices | newbies | newbie | newcomers | first timers | (experienced | advanced | seasoned | long time) (meditator~ | practitioner~ | users))   0.72 not: keep
    + not suited to newcomers
    - not only for beginners
  except (not | isn't) (just | only | merely) .. (for | good for | great for) (a | the | new)? (beginner | beginners | novice)
  except (not | isn't) (just | only | merely) (for | good for | great for)? (a | the | new)? (beginner | beginners | novice)
  (too (basic | elementary | simple | simplistic | beginner | introductory) for | nothing new for | not much for | nothing for | not enough for | too easy for) .. (me | someone | anyone | people | those | experienced | advanced | seasoned | practitioner~ | meditator~) .. (who | with | experience* | already | year~ | meditator~ | practitioner~ | familiar | knows | know | done | been)   0.68 not: keep
    + too basic for someone who has practiced for years
  (assumes | assuming | expects | presumes) (that)? (you | i | one | we | people) (already | have | had)? (know | knew | understand | familiar | prior | have (experience | done | knowledge)) .. (cbt | how | already | meditat* | what | the)?   0.66
    + this assumes you already know the basics
  (for | as | being) (a | someone | those | people | anyone)? (who (is | are) | who's)? (a | an)? (first timer | new participant | new user | beginner | novice | newbie | newcomer) .. (difficult | hard | confus* | overwhelm* | lost | frustrat* | complicated | intimidat* | unclear | too much | struggle* | not)   0.70 not: keep
    + as a newcomer I found it overwhelming
    - for a beginner it is fine
  (frustrat* | confus* | overwhelm* | difficult | hard | complicated | intimidat* | daunting) .. (for | to | as) (a | someone | those | people | anyone | the | new | older)? (who (is | are) | who's)? (a | an)? (first timer | beginner | beginners | novice | newbie | newcomer | newcomers | newbies | less technical | non tech* | not tech savvy | older people | elderly)   0.72
    + confusing for a newcomer
  (need | need a | takes a)? (doctorate | phd | degree | scientist | rocket scientist | genius | engineer | it expert) .. (to | just to) (figure | understand | use | navigate | operate) .. (it | this | app | out)   0.64
    + you need a degree to figure this out
  (written | worded | language | wording) .. (not for everyone | too (academic | advanced | technical | clinical)) .. (me | for | myself)?   0.50 not: keep
  (i'm | i am | as) .. (senior | older | elderly | years old | old) .. (not good | hopeless | hard | difficult | confus* | struggl*) .. (technology | tech | computers | navigate | figure)   0.64 not: keep

# --- said in general words ------------------------------------------------------------
barrier  not: drop
  (useless | hopeless | rubbish | terrible | awful | clueless | not good | no good | not great | not confident | illiterate | bad | inept | a dunce | struggle~ | crap) (with | at | when it comes to | using) (all | any | this | modern | new | the)? @sk_tech   0.72 not: keep
    + I am inept with gadgets
    - it is useless for phone anxiety
    - even I, being hopeless with gadgets, can use it
  except (even i | even for | even someone | even though | although | even if) ..5 (useless | hopeless | rubbish | terrible | awful | clueless | not good | no good | bad | inept | struggle~ | crap) (with | at | when it comes to | using) (all | any | this | modern | new | the)? @sk_tech
  except (even i | easy) ..9 (hopeless | useless | rubbish | not good | bad | terrible) (with | at | when it comes to | using) (all | any | this | modern | new | the)? @sk_tech
  i (really | just | still)? (don't | didn't | can't | do not | couldn't | never) (really | quite | even)? (get | understand | follow | know | grasp) .. (gadgets | technology | tech | terminology | jargon | psychology talk | psych talk | therapy talk | therapy speak | words mean | half the words | acronyms | lingo | clinical terms | scientific words)   0.70 not: keep
    + I can't follow all this lingo
  (don't | didn't | no (idea | clue) | not sure) (really | even)? (know | understand)? .. (what | half) .. (words | terms | cbt | dbt | acronyms | mindfulness | mantra | concepts) .. (mean* | is | are | stand* | means)   0.72 not: keep
    + no clue what dbt stands for
  (never | new to | first time | not used to | zero experience | no experience) .. (meditat* | meditation | therapy | mindfulness | cbt | journaling | done this | this before) ..5 (lost | confused | clue | clueless | no idea | overwhelmed | threw | thrown | struggled | no help | no explanation | deep end | over my head)   0.80 not: keep
    + I had never done CBT and felt lost
    - I had never done CBT and it was lovely
  (grandmother | grandma | gran | nan | mum | mom | dad | father | grandad | granddad | grandpa | parents | granny | mother | elderly | old people | older people) .. (couldn't | can't | cannot | struggled | struggles | gave up | unable) .. (figure | work it | work this | navigate | manage (it | this) | operate | get the hang)   0.68 not: keep
    + my granny cannot manage it
    - my mum couldn't understand me and this did
  (i'm | i am | was | i was | i've always been) (just | really | so | pretty)? (not (very | any | that)? (good | great) | bad | terrible | awful | rubbish | no good | hopeless | crap | rotten) at (meditat* | meditation | breathing | journaling | mindfulness | this stuff | sitting still | visuali* | writing)   0.66 not: keep
    + I am rubbish at journaling
    - I'm good at breathing now
  (assum* | presuppos* | requires | expects | needs | need) .. (prior | previous | existing | background) (knowledge | experience | understanding | familiarity | training)   0.70
    + it requires existing knowledge of mindfulness
    - no previous experience needed
  except (no | without) .. (prior | previous) (knowledge | experience)

facilitator  not: drop
  /\b(i am|i['’]?m|at|aged?|being)\s+[6-9]\d\b[^.!?]{0,60}\b(no (difficult|trouble|problem|issue)|eas(y|ily)|simple|manage|can (use|work|do|follow))/   0.64
    + I'm 82 and had no trouble with it
    - I'm 30 and it was easy
  except i used to scoff at the concept of cbt
  except used to scoff .. (cbt | therapy | meditation)
  except i do (in person | telehealth) .. therapy
  (we | i | i've | have | had | been | was | were) (also | already)? (learned | learnt | did | do | used | practiced | practised | taught | covered | studied | given | doing) .. (in | at | from | by | with | during) (my | a | the | our)? .. (dbt | cbt | therapy | rehab | counseling | counselling | group | hospital | therapy group | psychologist | therapy class | inpatient | iop)   0.62
    + these are things I learnt at rehab
    - I learned more from it than in any therapy
    - I have been using it with my therapist, who did like it
  except (learned | learnt | did | used | doing | do | taught) .. (more | than) .. (in | from | with) .. (therapy | counseling | counselling | dbt | cbt)
  except (using | used | use) .. (with | during | in) .. (therapy | group | therapist)
  (i | already) (already)? (know | knew | understand | understood) (quite)? (a bit | a little | something | some | the basics | enough | a lot | plenty | a thing or two) (of | about)? .. (cbt | dbt | meditation | mindfulness | psychology | therapy)   0.66
    + I knew something about CBT already
  (just | only)? (starting out | starting off | start out | beginning) (with | in | on) (my | the | your)? (own)? (meditat* | meditation | mindfulness | therapy | journaling | cbt)   0.58 [weak]
    + ideal if you are starting out with mindfulness
  except (never | new to | not used to) .. @bs_practice .. (before)? ..5 (lost | confused | clue | clueless | threw | thrown | overwhelmed)
  except (never | not) .. done .. (lost | confused | clueless)

barrier  not: drop
  (didn't | don't | can't | couldn't | never) (really | quite | fully)? (understand | understood | follow | get | know) (half | any | all | most)? (of)? (the | all the | these | those | its)? (psychology | psychological | clinical | medical | technical | scientific | therapy | buddhist | spiritual | cbt | dbt) (words | terms | terminology | language | stuff | talk | jargon | concepts)   0.74 not: keep
    + I never understood the buddhist concepts
  (never | not | no) .. (done | had | tried | used | been (to | in) | did | having) (any)? .. (therapy | meditation | mindfulness | cbt | journaling | yoga | breathwork | an app) ..6 (couldn't | didn't (know | understand) | don't (know | understand) | no idea | lost | confus* | hard to follow | difficult | baffl*)   0.84 not: keep
    + I have never done yoga and I didn't know how to sit
    - I had never done yoga and loved it
  (never | not) .. (journaled | meditated | journalled | meditating | journaling) (before)? ..6 (couldn't | didn't (know | understand) | don't (know | understand) | no idea | lost | confus* | baffl* | difficult)   0.84 not: keep
    + having never meditated before, I was just lost
  (computers | technology | tech | phones | apps | gadgets) and (i | me) (don't | do not | never) (get along | get on | mix | agree)   0.76 not: keep
    + gadgets and I never get on
  (don't | didn't) have a (degree | phd | masters) (in)?   0.66 not: keep
    + sorry, I don't have a degree in this
  (beyond | over | above) (me | my head | my understanding | my level | my ability | my pay grade)   0.64
    + this goes way over my head
    - I pulled the blanket over my head
  except (blanket~ | cover~ | hanging | roof | cloud | hung | pulled) .. over my head
  (my | i) .. english .. (not good | isn't good | poor | limited | bad | weak | basic | not great | isn't great)   0.68 not: keep
    + my english is too poor for the lessons
  (people | those | someone | users) (like me)? .. (who)? .. (never (used | done | tried) | don't know | new to | not used to) .. (app~ | this | meditation | therapy | technology | it) .. (need* | tutorial | lost | explain* | help*)?   0.52 not: keep
  (didn't | don't | not sure | never) (know | sure | knew)? (if | whether) i (was | am | 'm) (doing | breathing | meditating) (it | this)? (right | correctly | properly | wrong)   0.70 not: keep
    + not sure whether I am doing this properly
  (expect~ | expects | assume~ | assumes | presumes) (you | me | us | one | people) .. (to)? (know | be (familiar | trained | fluent)) .. (about | how | what | cbt | dbt | experience)?   0.68
    + it expects one to be fluent in this
  i (lack | lacked | don't have) the (vocabulary | knowledge | background | skills | experience | know how | expertise) (to | for)   0.72 not: keep
    + I don't have the know-how for this
  (needed | had to (get | ask | have) | have to ask | need) my (daughter | son | kids | grandson | granddaughter | husband | wife | niece | nephew) to (explain | show | help | set | install | do)   0.70
    + I had to get my niece to set it up
  (mean* | make* | made | meant) (nothing | no sense) to (me | a (beginner | newbie | novice | layman | lay person | normal person))   0.66 not: keep
    + that lingo makes no sense to me

facilitator  not: drop
  my (therapist | counselor | counsellor | psychologist | psychiatrist | doctor | group) .. (taught | teaches | showed | trained | covered | explained) (me | us)? .. (cbt | dbt | this | these | same | matches | it | mindfulness | skills | technique~)   0.66
    + my psychologist trained us in these skills
  (even) .. (grandfather | grandad | granddad | grandpa | granny | nan | nana | mother in law | parents | technophobe | old dad) .. (can | could | uses | manages | managed | knows how)   0.66
    + even my nana uses it
  (as a | i'm a | i am a | being a) (clinical | licensed | trained | retired | former | practicing | qualified | student | yoga)? (psychologist | psychotherapist | counselling student | psych student | psychology student | meditation teacher | yoga teacher | therapist | counsellor) .. (recogn* | know* | familiar | approve* | agree* | methods | technique~ | skills | sound | solid)   0.68
    + being a trained therapist I recognise the techniques
  i (did | took | finished | completed | have done | 've done | attended) (a | an | the | some | lots of)? (mbsr | cbt | dbt | mindfulness | meditation | vipassana | stress reduction | yoga) (course | class | retreat | training | program | programme | workshop | group | classes)   0.68
    + I attended a vipassana retreat
    - I took the meditation course in it
  except i (did | took | finished | completed) the (cbt | mindfulness | meditation) (course | class | program | programme)
  (coming from | came from | moved from | after using | having used | already used | used to using) (headspace | calm | other apps | similar apps | another app | other meditation apps)   0.60
    + having used similar apps I felt at home
  (knew | know | already know) the (ropes | basics | lingo | drill | terminology) (already)?   0.62
    + I knew the drill
  i (worked | work | trained | have worked | 've worked) in (mental health | psychology | psychiatry | counselling | counseling | social work)   0.66
    + I trained in psychiatry
  (learned | learnt | taught | studied | read) about .. (cbt | dbt | distortions | mindfulness | these | this | it) (in | at) (my)? (class | school | college | therapy | uni | university | a course | work)   0.66
    + I studied about mindfulness in college
  except (never | not) .. (done | had | been in | tried) .. (therapy | meditation | cbt | mindfulness | yoga) ..6 (couldn't | didn't (know | understand) | don't (know | understand) | lost | confus*)

# --- first steps, and what was learned elsewhere -------------------------------------
facilitator  not: drop
  (never | not having | without (ever)? having | haven't | hadn't) (really | ever | actually)? (meditated | journaled | done | tried | practiced | had | been (to | in)) .. (meditation | meditating | therapy | cbt)? .. (easy | easier | taught | teaches | guide*)   0.66 not: keep
  (never | not having | without (ever)? having | haven't | hadn't) (really | ever | actually)? (meditated | journaled | done | tried | practiced | had | been (to | in)) .. (mindfulness | journaling | before | this | yoga) .. (easy | easier | taught | teaches | guide*)   0.66 not: keep
  (never | not having | without (ever)? having | haven't | hadn't) (really | ever | actually)? (meditated | journaled | done | tried | practiced | had | been (to | in)) .. (mindfulness | journaling | before | this | yoga) .. (helped | walks | great | perfect)   0.66 not: keep
  except (never | haven't) .. (done | tried) .. (lost | confus* | no idea | clueless | didn't know | overwhelmed)
  (even if | even though | if) (you | you've | i | i've | i'd | they)? (have | had | 've)? (never | not | haven't | hadn't) (ever)? (done | tried | meditated | received | had | been (to | in)) .. (meditation | therapy | counseling | counciling | cbt | mindfulness | before | it)?   0.66 not: keep
  for (those | people | anyone | someone) (who | that)? (you | you've | i | i've | i'd | they)? (have | had | 've)? (never | not | haven't | hadn't) (ever)? (done | tried | meditated | received | had | been (to | in)) .. (meditation | therapy | counseling | counciling)?   0.66 not: keep
  except for (those | people) .. (only | lost | not for | explored)
  except (not | isn't | least | non | never | can't | not very) .. (tech savvy | computer literate | good with (technology | tech | computers | apps | phones) | techie | technologically savvy) .. (easy | simple | so it | able | figured | navigate)
  except tech savvy .. (can't | couldn't | not) .. (figured | navigate | able)
  (for | to | as | with) (the | any | all | us | a | an | total | complete | absolute | meditation | mental health | anyone | you)? (first timer | first timers | newby | newbys | newbee | noobs | noob | novices | novice | beginers | begineers | beginner's | begginers | rookies)   0.58 [weak]
    + fine for first timers
    - the first timer I set
  (i'm | i am | am | i was | was | as | being | consider myself | still | myself | me) (a | an | still a | just a | such a | only a)? (newbie | newby | newb | novice | noob | rookie | total beginner | complete beginner | beginner in)   0.60 [weak]
  (i'm | i am | am | i was | was | as | being | consider myself | still | myself | me) (quite a | a total | a complete | a real | a bit of a | more of a) (newbie | newby | newb | novice | noob | rookie | total beginner | complete beginner | beginner in)   0.60 [weak]
  (i'm | i am | am | i was | was | as | being | consider myself | still | myself | me) (a | an | still a | just a | such a | only a)? (beginner at | beginner to | beginner with | meditation beginner | beginner meditator)   0.60 [weak]
  (i'm | i am | am | i was | was | as | being | consider myself | still | myself | me) (quite a | a total | a complete | a real | a bit of a | more of a) (beginner at | beginner to | beginner with | meditation beginner | beginner meditator)   0.60 [weak]
    + I was a newby and it took my hand
    - the newbie course
  except (newbie | newby | noob | rookie | novice | newb) (to | at | with | on) (this | the) (app | site | platform)
  (great | good | perfect | best | wonderful | excellent | ideal | nice | amazing | fantastic | solid | awesome) (first | starting)? (place | way | point | app | step | tool) (to | for) (start | begin | starting | get started | beginning) .. (meditat* | mindful* | cbt | yoga)   0.54 [weak]
    + an excellent way to start meditating
    - a good way to start the morning
  except would .. (place | way) to start
  (anyone | someone | people | those | person) (who | that | who's | who are | is | are)? (just | only | new and)? (wants | want | wanting | looking | trying) (to | in) (get into | start | starting | begin | learn | learning) .. (meditat* | mediat* | mindful* | cbt)   0.56 [weak]
  except (anyone | someone | people | those) (who)? (is | are)? (looking | wants | wanting | want) to start (journaling | therapy)
  (anyone | someone | people | those | person) (who | that | who's | who are | is | are)? (just | only | new and)? (wants | want | wanting | looking | trying) (to | in) (get into | start | starting | begin | learn | learning) .. (journaling | therapy | practice)   0.56 [weak]
  (anyone | someone | people | those | person) (who | that | who's | who are | is | are)? (just | only | new and)? (interested | hoping | wishes) (to | in) (get into | start | starting | begin | learn | learning) .. (meditat* | mediat* | mindful* | cbt)   0.56 [weak]
  (anyone | someone | people | those | person) (who | that | who's | who are | is | are)? (just | only | new and)? (interested | hoping | wishes) (to | in) (get into | start | starting | begin | learn | learning) .. (journaling | therapy | practice)   0.56 [weak]
  (everyone | anybody | somebody | friends) (who | that | who's | who are | is | are)? (just | only | new and)? (wants | want | wanting | looking | trying) (to | in) (get into | start | starting | begin | learn | learning) .. (meditat* | mediat* | mindful* | cbt)   0.56 [weak]
  (everyone | anybody | somebody | friends) (who | that | who's | who are | is | are)? (just | only | new and)? (interested | hoping | wishes) (to | in) (get into | start | starting | begin | learn | learning) .. (meditat* | mediat* | mindful* | cbt | journaling | therapy | practice)   0.56 [weak]
  (anyone | someone | people | those | person) (who | that | who's | who are | is | are)? (just | only | new and)? (wants | want | wanting | looking | trying) (to | in) (getting started | try | explore) .. (meditat* | mediat* | mindful* | cbt | journaling | therapy | practice)   0.56 [weak]
  (open | opens | opened | opening) (the | a | up the | so many)? door~ (to | into | of) .. (meditat* | mindful* | world | practice)   0.58 [weak]
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried) (a bit of | some | lots of)? (years of | sessions of | rounds of)? (cbt | dbt | emdr | cbt therapy | dbt therapy | talk therapy) .. (in the past | before | previously | years ago)   0.64
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried | completed | gone through) (a bit of | some | lots of)? (years of | sessions of | rounds of)? (cbt | dbt | emdr | cbt therapy | dbt therapy | talk therapy) .. and (this | it | the app)   0.64
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried | completed | gone through) (a bit of | some | lots of)? (years of | sessions of | rounds of)? (counselling | counseling | therapy) .. (in the past | before | previously | years ago)   0.64
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried) (years of | face to face | in person | traditional) (years of | sessions of | rounds of)? (counselling | counseling | therapy) .. (in the past | before | previously | years ago)   0.64
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried) (previous | a course of | a lot of) (years of | sessions of | rounds of)? (counselling | counseling | therapy) .. (in the past | before | previously | years ago)   0.64
  (i | i've | i have | i had | having) (already | also | previously)? (had | done | been through | tried | completed | gone through) (previous | a course of | a lot of) (years of | sessions of | rounds of)? (counselling | counseling | therapy) .. and (this | it | the app)   0.64
  except as beginner
  except (i've | i have | i) (tried | used) (lots of | some | a few | many | several | other)? (cbt | dbt | therapy) .. (before | in the past | previously | and (this | it) | so)
  except (tried | done | had) .. (cbt | dbt | therapy | meditation) apps .. (before | in the past | previously | and (this | it) | so)
  except (i've | i have) tried (cbt | dbt | therapy)
  (concepts | techniques | ideas | skills | information | content) .. (aren't | are not | isn't | is not | not | weren't) (all | really | entirely | completely | exactly | totally)? (new | foreign | unfamiliar | news) to me   0.68 not: keep
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (heard (of | about)? | learned) (with | in | from | at | during | through)? .. (therapy | therapist* | counseling)   0.68
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (learnt | talked about | did) (with | in | from | at | during | through)? .. (therapy | therapist* | counseling)   0.68
  (ways | strategies) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (heard (of | about)? | learned | learnt | talked about | did) (with | in | from | at | during | through)? .. (therapy | therapist* | counseling)   0.68
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (heard (of | about)? | learned) (with | in | from | at | during | through)? .. (cbt | dbt | treatment | rehab | class*)   0.68
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (do | done | practiced | used | covered) (with | in | from | at | during | through)? .. (therapy | therapist* | counseling)   0.68
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (forgot* | known | discussed) (with | in | from | at | during | through)? .. (therapy | therapist* | counseling | counselor | psychologist)   0.68
  (things | skills | stuff | tools | techniques) (that | which)? (i've | i have | i | i'd | we've | we | you)? (already | also | had | once | have)? (do | done | practiced | used | covered) (with | in | from | at | during | through)? .. (cbt | dbt | treatment | rehab | class*)   0.68
  except (tools | skills | techniques | lessons | things | stuff | strategies) .. (more | than | better) .. (therapy | therapist* | counseling | cbt | dbt)
  (stuff | things | skills | what | techniques | tools) (that)? (i've | i | i had | i'd) (already | once)? (learned | learnt | known) (but | and | in the past | before | years ago | previously) .. (forgot* | let | lost | fall* | slip* | neglect* | stopped)?   0.62
  except therapist (who | that) (uses | specializes in) (cbt | dbt)
  (therapist | psychologist | counselor | clinician | psychiatrist | coach | social worker | teacher | professor | nurse) (who | that) (teaches | practices | uses | taught | works with | studies | specializes) .. (cbt | dbt | mindfulness | meditation | act | every day | these)   0.60
    + I'm a psychologist who teaches CBT
    - the teacher who uses bells
  (someone | person | anyone | those) (who | that) (has | have | is | 's | 've)? (already | previously)? (done | familiar | had | experienced) .. (books | cbt | dbt | psychology | meditat* | therapy) .. (great | good | still | love | helpful | refresher | learned | new | perfect)?   0.50

barrier  not: keep
  (all | most | only | very | too | everything | mostly | just | still | at) .. (beginner | beginners | beginner's | introductory | novice | entry) (level | levels | stuff | oriented | material)   0.64
    + most of it is beginner level stuff
    - a nice beginner level
  except (great | good | perfect | love | excellent | start* | nice) .. (beginner | beginners) (level | levels | stuff)

facilitator  not: drop
  (meditator | practitioner | yogi | meditation (teacher | instructor)) (for | since | of | with) (over | more than | about | almost | the past | the last | many | several | at least)? .. (year~ | decade~)   0.60
    + a practitioner for over twenty years
    - a user for twenty years
  (i've | i have | have | i | had)? (been)? (meditating | meditated | practicing | practising | journaling | meditator | studying | studied) .. (for | since | over | of) .. (year~ | decade~ | long time) .. (still | find | found | learn* | new | enjoy | helps | deepen* | enhance* | refresh*)   0.56
    + I have been meditating for decades and still learn from it
  except (want~ | wanted | start | started | try~ | trying | benefits | meaning) .. (meditating | meditated | practicing | journaling) .. for .. year~ .. (still | find | found | learn* | new | enjoy | helps)

# --- "if you are new to it", and what one knew ---------------------------------------
facilitator  not: drop
  (if | whether | when) (you're | you are | your | ur | youre | you) (just | only | completely | totally | brand | very | fairly | even)? (a | an)? (complete | total | absolute | meditation)? (beginner | newbie | novice | starting out)   0.64 [weak]
  (if | whether | when) (you're | you are | your | ur | youre | you) (just | only | completely | totally | brand | very | fairly | even)? (a | an)? (complete | total | absolute | meditation)? new to (meditat* | this (practice | stuff | world | type))   0.64 [weak]
  (no matter (if)? | whether | if | for) (you're | you are | your | you | i'm)? (a | an | new or | the)? (complete | total)? (beginner | beginners | novice | newbie | new) (or | and | to) (a | an | the | you're)? (seasoned | experienced | advanced | expert | pro | veteran | long time)   0.78
  (tools | skills | techniques | things | strategies) (that | which)? (i | i've | i have | i had) (already | once | had | have)? (learned | learnt | used | known | practiced | studied | been taught) .. (in the past | before | previously | years ago | long ago | over the years | elsewhere)   0.64
  (tools | skills | techniques | things | strategies) (that | which)? (i | i've | i have | i had) (already | once | had | have)? (learned | learnt | used | known | practiced | studied | been taught) .. in (school | college | class | treatment | rehab | recovery)   0.64
  except (things | stuff | tools) .. (used | practiced) .. before (bed | sleep | work | this app)
  (topics | subjects | lessons | concepts | ideas | principles | material | points) .. (my | a) (therapist | counselor | counsellor | psychologist | psychiatrist | coach) .. (taught | teaches | covered | covers | shared | explained | showed | went over | discussed | has me)   0.66
    + it goes through principles my counselor covered
    - topics my counselor in the app never explained
  except (therapist | counselor) (in | on) the app never .. (explained | taught)
  (i'm | i am | im) (already | somewhat | very | quite | pretty | fairly)? familiar with (a | the | most | many | some | lots | this | these | cbt | dbt | meditat* | mindful*) .. (theory | psychology | psychological | concepts | techniques | practice | therapy)?   0.60
  (i'm | i am | im) (already | somewhat | very | quite | pretty | fairly)? familiar with (a | the | most | many | some | lots | this | these | cbt | dbt | meditat* | mindful*) .. (methods | ideas | principles | cbt | dbt | skills | tools)   0.60
    + I'm familiar with many of the ideas
  except familiar with (the | this) (app | company | store | team | ads)
  (i was | i am | i'm | being | having been | i've been | was) (formally | professionally)? trained (as a | in | by | with) .. (counsel* | therap* | psych* | cbt | dbt | coach | mindful* | meditat* | social work)   0.62
    + I was trained as a counsellor
    - I was trained to lift
  (never | not | haven't) .. (meditated | done meditation | done therapy | done this | tried meditat*) .. before .. (so | and) .. (appreciate | clear | explain* | grateful | nice | easy | perfect | love)   0.66 not: keep
    + I'd not meditated before, so I appreciate the pace
    - I'd not meditated before
  (recogni* | recall~ | remember~ | familiar) .. (cbt | dbt | skills | techniques | exercises | concepts | tools) .. (from | used | taught) .. (therapy | therapist* | course | class | group | treatment | school)?   0.45
  (i'm | i am | as) a (cbt | dbt | licensed | mental health | clinical | trained | practicing) (therapist | psychologist | counselor | counsellor | clinician | psychiatrist | social worker) .. (use | used | love | appreciate | recogni* | find | enjoy | impressed | know*)   0.52
  (i'm | i am | as) a (registered | certified | retired | school | health) (therapist | psychologist | counselor | counsellor | clinician | psychiatrist | social worker) .. (use | used | love | appreciate | recogni* | find | enjoy | impressed | know*)   0.52
  (i'm | i am | as) a (cbt | dbt | licensed | mental health | clinical | trained | practicing) (psychotherapist | coach | nurse | professional | worker | practitioner) .. (use | used | love | appreciate | recogni* | find | enjoy | impressed | know*)   0.52
  (i'm | i am | as) a (registered | certified | retired | school | health) (psychotherapist | coach | nurse | professional | worker | practitioner) .. (use | used | love | appreciate | recogni* | find | enjoy | impressed | know*)   0.52
    + I'm a licensed clinician and love the methods
    - I'm a licensed driver

facilitator  not: drop
  (reminder | review | recap | refresher | repeating | reminding | revisiting | practice) .. (learn~ | learned | learnt | taught | practiced | do | discussed) .. (in | from | with | by | at | during) .. (therapy | therapist | coach | cbt | dbt | counseling)   0.66
  (covers | says | said | echoes | repeats | reinforces | mirrors) .. what (my | a) (therapist~ | counselor~ | counsellor | psychologist | psychiatrist | doctor) (says | said | taught | teaches | told | tells | has | had | does | did | would (say | tell) | gave)   0.62
    + it repeats what my therapist taught me
    - my therapist has a dog
  except not (what | like what) my (therapist~ | counselor~)
  (things | tools | techniques | practices | skills | methods) (that)? (i | i've) (already | also | have)? (incorporate* | do | use | practice | know | integrated | included) (into | in | as part of | within) (my)? (own)? (recovery | practice | routine | therapy)   0.50

# New to it, or long at it: who comes with what they know.
facilitator
  (anyone | someone | people | those | person | one | folks | as someone) (who | that | who's | who are | who is | is | are)? (just)? (new | newer | brand new | totally new) to (the)? (meditat* | mindfulness | practice | concept | therapy)   0.62
  (anyone | someone | people | those | person | one | folks | as someone) (who | that | who's | who are | who is | is | are)? (just)? (new | newer | brand new | totally new) to (the)? (cbt | journaling | it | any of (this | that) | mental health)   0.62
    + guides people new to the practice
  (no | not an | not a | hardly an | far from an) expert (at | in | on | with) (this | meditat* | mediat* | mindfulness | cbt | therapy)   0.58 not: keep
    + i am no expert in mindfulness
  (in and out of | been to | been in | went to | done) (therapy | therapist* offices | counseling | treatment) .. (most of my life | a lot | many times | my whole life | for years | over the years | since i was)   0.54
    + in and out of therapy most of my life
  (stuff | things | tools | skills) (that)? (i | i've | i was | i am | i'm | i have) (was | already | also)? (learn | learned | learning | taught | been taught) (already)? (in | from | at | with | during) (my | a)? (counseling | therap* | counselor | cbt | dbt | class | treatment)   0.66
  (techniques | concepts | exercises | strategies) (that)? (i | i've | i was | i am | i'm | i have) (was | already | also)? (learn | learned | learning | taught | been taught) (already)? (in | from | at | with | during) (my | a)? (counseling | therap* | counselor)   0.66
  (experienced | seasoned | advanced | new | novice | beginning | expert) (meditators | practitioners | users)? (and | or | as well as) (also)? (experienced | seasoned | advanced | new | novice | beginner~ | beginning | expert~) (meditators | practitioners | ones | users)?   0.62
    + for new and seasoned meditators
  except used to scoff
  except (i do | we do) (in person | telehealth) .. therapy
  except (anyone | someone | people | those) .. (looking | wants | wanting | want) to start (journaling | therapy)
  except therapist (who | that) (uses | specializes)
  first (attempt | try | foray | experience) (at | with | into | in | trying) (meditat* | mindfulness | cbt | journaling)   0.62
    + my first foray into mindfulness
  (introduced | introduction | exposed) (to)? (meditat* | mindfulness | cbt | dbt | these) (in | by | at | during | through) (my | a)? (therap* | school | counsel* | class | college | work | treatment | rehab | hospital)   0.62
  (taken | took | done | attended | finished | completed) (a | some | several | a few | many | two | my | dbt)? (cbt | dbt | meditation | mindfulness | mbsr) (class* | course~ | workshop~ | training | seminar~ | retreat~)   0.62
    + i have taken mindfulness workshops
  (i | i've | have) .. had (face to face | in person | human | real | actual) (cbt | dbt | therapy)   0.56
  (practice | this | meditation | all this | it) (is | was) (all | so | very | quite | totally | completely | still)? new (for | to) me   0.62
    + it was all new to me
  (meditation | mindfulness | therapy | cbt | meditating) (for dummies | 101)   0.58
  (as | being) a (complete | total)? (first timer | newbie | novice | beginner | newcomer)   0.46

# What one knows, or not yet.
facilitator
  (great | good | perfect | nice | excellent | gentle | wonderful | solid | fantastic | amazing) (intro | introduction | primer | starting point | entry point | on ramp) (to | into | for) (the)? (meditat* | mindfulness | cbt | dbt | therapy)   0.54
    + a gentle introduction to meditation
  (meditated | meditating | practiced | practicing) .. (for)? (five | ten | twenty | thirty | forty | 5 | 10 | 15 | 20 | 25 | 30 | 40 | many | several) (plus)? (years | yrs)   0.52
barrier  not: keep
  (too | far too | way too) (advanced | technical | complicated | hard | difficult | complex) for (a | me as a | us)? (beginner~ | newbie~ | novice~ | me | someone new | people new | someone who) .. (new | never)?   0.66
    + far too advanced for newbies

# Long acquaintance, and none.
facilitator
  (studied | study | studying | degree in | major in | majored in | background in | student of | trained in | worked in | work in | training in) (psychology | psych | counseling | social work | neuroscience | cbt | mindfulness | meditation | buddhism | yoga)   0.56 not: drop
    + i have a degree in psychology
  (remember | remind~ | recall | refresh~ | brush up on) .. (skills | tools | techniques | lessons | what i (learned | learnt) | things) .. (from | in | learned in | of) (my)? (dbt | cbt | therapy | counseling | treatment | group | class | program | therapist)   0.62
barrier  not: keep
  (can't | cannot | could never | couldn't | never | hard time | not able to) (seem to | really | quite)? (learn | learning | figured out | figure out | understand | understood | grasp) how to (meditate | journal | breathe properly | do (it | this) right)   0.66
    + i cannot seem to grasp how to meditate
  except (can't | cannot) learn how to meditate unless
  except (never | couldn't | could never | can't) .. how to (meditate | journal) .. (until | till | now | before (this | i)) 
