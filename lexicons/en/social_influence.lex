# What other people say, do and think about using it, and telling others of
# it. People inside the program are social_connectedness; a clinician who works
# with its data is support_implementation.

factor   social_influence
name     Social influence
group    technology_environment

# --- telling others to use it ------------------------------------------------
# One's own "I recommend it" is a weak code; "would not recommend" is none.
facilitator  threshold 0.50  not: drop
  @si_rec   0.82 [weak]
    + I highly recommend it
    + definitely recommend, ten out of ten
    + would recommend to a neighbour
    - I would not recommend this
    - do not recommend
    - I recommend adding a sleep timer
    - wouldn't recommend it to my worst enemy
    + Highly recommended
    + I have recommended this to half the office
    - not recommended
    - the recommended sessions never change
    - it never plays what is recommended for me
  except @si_rec if (needed | you want to start)
  except (asking | asks | ask | begging | reminding) (me | you | us)? to @si_rec
  except (about | was going | planned) to @si_rec
  except @si_rec (people | you) (work | waiting | wait)
  except (does | it does) @si_rec
  except @si_rec (bringing | creating | passing | talking | seeing a | speaking | making | lowering | reducing | removing | keeping | not | getting a | finding | trying another | you (get the | not | go | use the | look))
  except @si_rec (to)? just (find | use | get | go)
  except @si_rec (using | seeing) (traditional | a real | youtube | another | something)
  except @si_rec ..2 (over | rather than | instead of | more than) (this | it | the app)
  except (if i can | whether i can | if i could | to see if i) @si_rec
  except @si_rec (apps | something) (like | such)
  except @si_rec (just | using | you use | going to | going on)? (youtube | spotify | another | other | finding | looking | something else | trying another)
    - I recommend another app to all
  (can't | cannot | can not | couldn't | could not) .. @si_rec .. (enough | more | highly)   0.85 [weak] not: keep
    + I can't recommend this highly enough
    - I can't recommend it
  (would not | wouldn't | don't | do not) hesitate to @si_rec   0.85 [weak] not: keep
  (highest | high | strong | strongest | top) recommendation   0.75 [weak]
    + it has my highest recommendation
  (i | i'd | would | definitely | highly | strongly | really | totally) (would | 100 | 1000 | 10 10 | do | definitely | highly | strongly | really | totally | absolutely)? suggest (this | it | (that)? (you | everyone | everybody | anyone | people) | to (everyone | anyone | all | others) | getting | downloading | trying | using | giving (it | this))   0.78 [weak]
    + I really suggest this to anybody with a busy head
    + highly suggest it
    - I suggest a darker theme
  except (i | i'd | would) suggest (that)? you (don't | not | pay | get it for | use another | look | be)
  except (i | would | i'd) suggest (that)? you (unlock | make | add | fix | change | give | stop | keep | put | lower | let | do)
  suggest giving .. a (try | shot | go | chance)                             0.74 [weak]
  except (i | i'd | would) (would | highly | strongly)? suggest (it | that | this | you) (be | is | should | would | could | add | have | make | fix | had | let | change | use another | find | look | try something)
  except (i | i'd | would) (would | highly | strongly)? suggest (you | that you) (to)? (decrease | reduce | lower | add | make | change | improve | fix | remove | update | provide | give | include)
  except @si_rec (that people (use | find | look | go | stay | avoid) | spending (any | your | money) | investing | finding | looking | checking | reading | seeing | going to | using (another | something | a different) | a (piece | notebook | book | pen | paper | real | human | good | journal))
  except (exercises | meditations | sessions | activities | techniques | tools | videos) (that)? (are | were) (often | also | then | sometimes)? recommended
  (i | i'd | would | strongly | highly) .. (encourage | urge | advise) (everyone | everybody | anyone | anybody | people | others | you | all) .. to .. (try | get | download | use | give | check)   0.78 [weak]
    + I would encourage anyone to give it a go
  (everyone | everybody) (should | needs to | has to | must | ought to) (really | definitely | at least | just | totally)? (have | get | try | use | download | own | experience | check out | give) (this | it | the app | a try | these | to use)   0.44 [weak]
    - everyone should have free access to care
  except (everyone | everybody | anyone) (should | must) have (this | the | these)? (free | access | help | therapy | care | right)
  (you | u | y'all | you guys | guys) (should | must | need to | have to | gotta | got to) (really | definitely | all | at least | just | totally | absolutely)? (try | get | download | check out) (this | it | the app)   0.42 [weak]
    - you have to get a yearly plan
  except (you | u) (should | must | need to | have to | gotta | got to) get it (together | fixed | right)
  (told | tell | telling) (all | almost | literally | every | some | many | several | a few | a couple | lots | most)? (of)? (my | everyone | everybody | anyone | people | others | all my | the whole) .. (friends | family | coworkers | about (this | it | the app) | know | download | get it | clients | patients | mother | sister)   0.72
    + I told all my friends about it
    + on the bus I tell everyone I know
    - I told my friends I was fine
  except (told | tell) my (friends | family | therapist) (i | that i | how | what)
  (told | tell | telling) (everyone | everybody) (about)? (i know | about | who)?   0.60
  (shared | share | sharing) (it | this | this app | the app | app | your app | link | the link | this tool) .. with .. @si_others   0.75
    + sharing this with my whole family
  (shared | sharing) .. with ..5 (friends | family | coworkers | co workers | colleagues | clients | patients | students | everyone | sister | mom | husband | wife)   0.62
    + I shared the app with a few of my friends
  except (shared | sharing) (my | your | the)? (thoughts | feelings | mood~ | entries | journal | data | information | bed | room | phone | account | subscription | membership | progress | story) with
  shared (it | this | the app | this app) with (many | several | everyone | others | a lot | so many | some)   0.68
  share (this | the) app (to | with) (your | ur | you)   0.62
    - share your calendar
  except (share | sharing) (it | this) with (others | anyone | people | my therapist | therapist | my doctor)
  (spread the word | spreading the word | pass it on | passing it on | passed it on | rave about (this | it) | raving about (this | it))   0.60
  (introduced | introduce | introducing) (it | this | this app | the app | this to | it to | my | to my) .. @si_others   0.60
    + introduced it to my sister
  (got | gotten | getting) my .. @si_others .. (using | use | hooked | into | on | download | to try) .. (it | this | too | app)   0.60
    + got my brother using it too
  (gifted | gift | gave | gifting | giving) (it | this | a subscription | subscriptions | the app) to .. @si_others   0.55
  (refer | referred | referring) (my | all my | friends | people | clients | patients | others | this | it) .. (to | app | it | this)   0.60
  except (refer | referred | referring) (to | it to | this to) (as | my)

# Said in other languages.
  (recomiendo | recomendable | recomendada | recomendado | recomendadisima | recomendadisimo | recomendadísima | recomendo | recommande | recommandé | empfehle | empfehlenswert | empfehlen | consiglio | consigliata | consigliatissima | consigliato | öneririm | tavsiye | рекомендую | советую | انصح | أنصح)   0.76 [weak]
    + lo recomiendo mucho
  except (no | nicht | non | ne) (lo | la | le | se | je)? (recomiendo | recomendo | recommande | empfehle | consiglio | рекомендую)

# What is recommended, not the program: features, contents, advice to makers.
  except recommended (for (me | you) | meditation~ | session~ | course~ | content | exercise~ | activities | activity | story | stories | article~ | video~ | list | section | music | reading | products | dose | time | amount | settings | playlist~ | program~ | things | me (to)? (a | an | some | the | upgrade | premium | pay | go | call | see | talk))
  except (is | are | was | what's | things | stuff | features | content | what is) recommended
  except (the | their | your | its | daily | app's | any | some | other) recommended
  except (don't | do not | didn't | cannot | can't | can not | couldn't | won't | never | not | nor | hardly | longer) (really | even | ever | currently | personally | fully | necessarily | highly | truly | in good conscience | in good faith | honestly)? @si_rec
  except (no longer | stopped | stop | used to | quit | reconsider) @si_rec
  except (no longer | used to | retract~ | stop | stopped) .. recommending
  except @si_rec (adding | add | having | have | making | fixing | changing | including | removing | putting | (that)? you (don't | not | add | make | have | guys) | that they | that the (developer~ | team | app) | the (developer~ | team | devs | company) | they | improving | updating | offering | allowing | not | against | avoiding | skipping | staying | looking | finding | another | other | something | somewhere | anything else | deleting | cancelling | checking your | reading | (you | people | everyone | anyone) (not | don't | stay | avoid | find | look | read | cancel | save | go))
  except @si_rec (a | an | some | the) (option | feature | button | setting | way | section | widget | therapist | better | different | new | update | free | doctor)
  except (it | app | they | ai | bot | which | will | then | to | and | also | can | that | always) @si_rec (me | things | something | exercises | activities | meditations | what | stories | content)
  except (able | tempted | wanted | going | ready) to @si_rec (this | it) (and | to people)?
  except (it | they | ai | bot | which | that) (will | would | can | could | should | might | to) @si_rec
  except (any | your | their | please | can (you | anyone | someone)) @si_rec
  except (instead | i'd | i) (i | would)? @si_rec (instead)
  except @si_rec .. instead
  except @si_rec if (you (want | like) to (waste | lose | pay) | it was | it were | there (was | were) | they | it had | it wasn't)
  except (hard | difficult | hesitant | hesitate | tough | impossible | wary | reluctant) to @si_rec
  except (only | would only | can only) @si_rec (if | this if | it if | to)

# --- being told of it ---------------------------------------------------------
facilitator  not: drop
  @si_person .. @si_rec .. (this | it | app | me | that | i | using | trying | meditation | for)   0.85
    + my therapist would recommend it to us
  @si_person (has | have | had | also | actually | strongly | highly | even)? recommended   0.85
    + My nurse recommended this and I am glad
  @si_person .. recommended (this | it | the | i | that | me | using | trying | meditation)   0.80
  (was | were | been | got | came | comes | being) (highly | strongly | also | kindly)? (recommended | suggested | prescribed) .. (by | to | from | through | via | me | this)   0.80
  (was | were | been | got | being) (first)? (referred | introduced) .. (by | from | through | via | here)   0.80
    + it was suggested to me by a colleague
    - it was introduced with the new version
  (recommended | suggested | prescribed | referred | gifted | advised) (to (me | us) )? (by | from | via | through) (a | an | my | our | the | his | her | one | several | some | many)? .. @si_person   0.85
    + referred by the clinic
  @si_person .. (suggested | suggests | suggest | advised) (this | it | i | that i | using | the app | to (try | use | get | download | me) | trying | downloading | an app | app~ | meditation | meditating | me)   0.78
    + a friend suggested it after my divorce
    - my therapist suggested we should talk about money
  (at | as | after | on | upon | per | based on | through | following | via | by) (the | my | a | an | his | her)? .. (suggestion | recommendation | urging | insistence | advice | referral | request | encouragement) (of | from)   0.70
    + after a recommendation from my cousin
  (at | on | after | per | by) .. @si_person 's? (suggestion | recommendation | urging | insistence | advice | referral | request | encouragement)   0.75
  /\b(husband|wife|friend|sister|brother|mom|mum|mother|doctor|therapist|daughter|son|partner|counselor|psychiatrist|dad|aunt)['’]?s['’]? (suggestion|recommendation|urging|insistence|advice|referral|encouragement)\b/   0.80
    + my wife's suggestion
    - the therapist's picture
  @si_person .. told (me | us) (about | of) .. (this | it | app | them)   0.80
    + my aunt told me about this app
    - the therapist told me about her holiday
  @si_person .. (told | tell | tells | telling | asked | wants | wanted | advised) (me | us) .. (to (get | download | try | use | install | look into | check) | (i | we) should (get | try | download | use))   0.72
    + my doctor told me to try it
  @si_person .. (introduced | turned) (me | us | it | this) .. (to | on | onto) .. (this | it | app | me | us)?   0.75
    + my sister turned me onto this
  (introduced | turned) (to | on to | onto) (this | it | the app | this app) by   0.78
  @si_person .. (showed | shown | sent | gave | got | gifted | bought | shared) (me | us | it | this | the) (some | a few | these | several | information | info)? .. (this | it | app | apps | about it | subscription | membership | trial | code | invite | to me | with me | on to | onto | into | link)   0.60
    + my mum showed me this app
    - my therapist sent me one message a week in the app
  except (therapist* | counselor~ | provider | coach) .. (showed | shown | sent | gave | got | shared) me
  (friend~ | sister | brother | mom | mum | mother | husband | wife | aunt | boyfriend | girlfriend | colleague | coworker~ | counselor | doctor | psychologist) .. (swear~ | raved | raves | rave | speaks highly | insisted | insists)   0.72
    + my aunt swears by it
  (my | a | our) (friend~ | sister | brother | mom | mum | mother | husband | wife | boyfriend | girlfriend | doctor | psychologist | psychiatrist | whole family | family | partner | roommate | bf | gf) (also | all | and i | really | just | both | already | absolutely)? (love~ | use | uses | using | enjoys | likes) (this | it | the app)   0.52
    + my doctor uses it
    - my wife uses my phone
  (people | friends | everyone) (around me | i know) .. (use~ | love~)   0.65
  (my | their | our) (therapist | doctor | psychologist | counselor | psychiatrist | coach | gp | physician | nurse | parents | mom | mum | wife | husband | partner | family | teacher) (also | even | really | very much | highly | totally | absolutely | strongly | fully | completely)? (love~ | approve~ | like~ | is impressed | was impressed | agree~ | endorse~ | supports it | is (a)? fan)   0.60
  @si_person .. (encourage~ | pushed | motivated | urged) me to (use | try | get | download | keep | start)   0.72
    + my dad encouraged me to keep using it
  (told | asked | urged | advised | instructed | encouraged | inspired | convinced | persuaded | pushed) (to (try | get | use | download | do | install) (it | this)?)? by (my | a | an | the | our | several | some) .. @si_person   0.78
    + I was urged to try it by my sister
  (found | finding | find | discovered | came across | learned of | heard of | learned about | got | getting | gotten | using | downloaded | use | have) (out about)? (this | it | the app | this app | your app) (app)? (for free | free)? (through | via | thanks to | courtesy of) (my | a | an | the | our)? .. (center | centre | clinic | hospital | program | school | university | college | work | job | employer | insurance | group | class | church | doctor | study | course | friend~ | therapist | family | colleague | healthcare | health plan | company | veterans | va)   0.72
    + finding it through the student center
    - got this through the app store
  (word of mouth | good reputation | great reputation | its reputation | through reputation | by reputation)   0.64
    + word of mouth got me here
  i .. (had | have | 've | 'd | already | also | earlier | even | actually | previously | since) (also | already | earlier | even | actually | previously)? (suggested | recommended | gifted) (this | it | the app)   0.72
    + friends to whom I had already suggested it
  (suggested | suggesting | suggest | mentioned | mentioning | promote | promoting | promoted | advertise) (it | this | this app | the app) to .. @si_others   0.74
    + I keep suggesting it to my coworkers
    - they suggested it to be a bug
  (downloaded | got | tried | trying | bought | started | joined | installed | here | came) (this | it | the app | using it | using this | meditating)? (app)? .. (because | cause | since | after | bc | when) .. (my | a | an) .. @si_person .. (said | told | recommend* | suggest* | use~ | uses | love~ | loves | mentioned | raved | had | has | likes | talked | showed | posted)   0.74
    + I downloaded this after a coworker raved
  except (because | since | when | after) .. (my | a) (therapist~ | counselor~ | coach | provider) .. (said | told | had | has | mentioned)
  (thank* | grateful | shout out | props | shoutout) .. (to | for)? (my | a) .. @si_person .. (recommend* | telling | introducing | showing | suggest* | sharing | turning)   0.80
    + thanks to my aunt for telling me
  (you | u | everyone | everybody | anyone | people | y'all) (should | must | need to | gotta | have to | needs to | ought to) (really | definitely | at least | just | totally | absolutely | all)? (give (it | this | this app | the app | them) a (try | shot | go | chance | whirl) | check (it | this) out)   0.62 [weak]
    + everyone ought to give it a try
  (want | urge | beg | encourage | tell) (you | everyone | all of you | people | everybody) (guys | all)? to (download | try | get | use) (it | this | the app)   0.64 [weak]
  i (told | tell | have told | 've told | got | convinced | advised | begged | made) .. to (download | get | try | use | install) (it | this | the app)   0.70
    + I told my neighbour to download it
  except i (told | tell | got) .. (support | them | you) to (get | use)
  (she | he) (told | showed | introduced) me (about | to | on to | onto)? (this | it | the app) (app | and | so)?   0.64
    + she told me about this app
    - she told me to go ahead
  except (it | ai | bot) .. (told | suggested) me
  (everyone | everybody | so many people | people | friends) (is | are | was | were | keeps | keep | who)? (rave~ | raving | talks | talking | swear~) (about | by) (it | this | the app)   0.66
    + everybody raves about it
  (do | doing) (yourself | your self | yourselves | urself) (a | the)? (big | huge)? (favor | favour) and (just | please)? (get | download | try | install) (this | it | the app)?   0.45 [weak]
  (got | get | getting) (this | it | the app) .. (as a)? (gift | present) (from | by | for (christmas | my birthday))   0.64
    + got it as a gift from my son
  (heard | hear | read | seen | saw) (so | such | a lot of | lots of | nothing but | only | some | many | really)? (many | much)? (great | good | amazing | wonderful | positive | awesome | rave) (things | stuff | reviews | feedback)? (about | of | on | for)   0.70
    + my class heard great things about it
    - heard great music in it
  except heard .. (good | great) things about .. (but | and)? .. (nothing | disappointed)
  (heard | hearing | hear | learned | learnt | found out | knew) (about | of) (this | it | the app | you | your app) (app | program)? (from | through | via | on | by | in | at) .. (my | a | the | an)? .. (@si_person | @si_media | book)   0.78
    + found out about it from a neighbor
  (heard | learned) (it | of it | this | of this | about it | about this) from (someone | a | my)   0.75
  (saw | seen | found | discovered | heard | learned | read | came across) ..5 (on | from | through | via | in) (a | an | the | my)? (@si_media)   0.68
    + saw it on the news
    - I saw an ad for it on facebook
  except go read .. on @si_media
  except (saw | seen | found | heard | read | discovered | came across | learned) .. (ad | add | ads | adds | advert~ | advertised | advertisement~ | advertising | commercial~ | promo~) ..5 (on | from | through | via | in) (a | an | the | my)? (@si_media)
  except (saw | seen | found | heard | read | discovered | came across | learned) ..5 (on | from | through | via | in) (a | an | the | my)? @si_media (ad | ads | add | advert* | commercial~)
  except (found | saw | read) .. (meditations | sounds | music | videos | free | better) ..5 (on | from | through | via | in) (a | an | the | my)? (@si_media)
  (heard | hear) (people | others | some people | many people | friends) .. (love | enjoy | like | use | talk~ about (this | it | the app))   0.60
  (because of | based on | due to | given | thanks to | after (reading | seeing | hearing)) (all)? (the | its | so many | all the | all of the | these | many)? (great | good | positive | amazing | glowing | awesome | excellent | rave | 5 star | five star | high) (reviews | ratings | recommendations | things)   0.65
  (because of | based on | due to | thanks to) (the | its | your | all the | user | other)? (reviews | ratings | recommendations)   0.55
    + got it because of the good reviews
    - after reading the reviews I see I am not the only one charged
  except (expected | expecting) more .. based on the (reviews | ratings)
  (hop | hopped | jump | jumped) on the bandwagon   0.60
  (celebrity | celebrities | influencer~ | (favorite | fav) youtuber) .. (recommend~ | use~ | mention~ | talk~ about)   0.65
  (my | our) (work | employer | company | school | university | college | insurance | job) (is | has | had | was)? (offer~ | provide~ | gives | gave | introduced) .. (this | it | app | subscription | membership | access | free | us | me)   0.55
    + my employer offers it to us
  (recommended | offered | provided | suggested | sponsored | given) (by | from | through | thru) (my | our | his | her) (work | employer | company | school | university | insurance | job | workplace | health insurance | health plan | health care | healthcare | kaiser | college)   0.66

# --- pushed away ----------------------------------------------------------------
barrier  threshold 0.70  not: drop
  (my | his | her | our)? (parent~ | mom | mum | mother | dad | father | husband | wife | friend~ | family | boyfriend | girlfriend | brother | sister | partner | people | everyone) .. (laugh~ at me | laughed at me | laughs at me | mock~ | make fun of | makes fun of | made fun of | tease~ | roll~ .. eyes | took the mick | judge me for using)   0.75
    + my brother makes fun of me for using it
  (parent~ | mom | mum | mother | dad | father | husband | wife | family | boyfriend | girlfriend | partner) .. (won't let me | doesn't let me | don't let me | didn't let me | wouldn't let me | won't allow | doesn't allow | not allow~ | told me not to | disapprove~ | forbid~) .. (get | use | download | buy | have | pay | it | this | app | premium | subscription)?   0.75
    + my mom wouldn't let me get it
  except (won't | doesn't | don't | didn't | wouldn't) let me (buy | pay | purchase | have this app because)
  except (won't let | didn't let | don't let) me (buy | pay | purchase | subscribe | get premium)
  (parents | mom | mum | dad | mother | father | husband | wife | friends | family | boyfriend | girlfriend) .. (think~ | says | say | said) .. (i | it | it's | this | this is | that i | it is) .. (won't use | stupid | dumb | nonsense | silly | a waste | waste of | joke | scam | weird | crazy | don't need | do not need | useless | pointless)   0.78
    + my parents think it is a waste of money
    - my friends say it is not stupid any more
  (parents | mom | mum | dad | mother | father | family) .. (don't | doesn't | do not | didn't) (really | even)? (think | believe | understand | approve | agree | take) .. (need | app | seriously | help | it | mental | therapy | me | this | depress* | anxiety)   0.72
    + my dad doesn't believe I need it
  (work | employer | company | school | boss | job | teacher | university) .. (force~ | forcing | makes | made | make | requires | required | mandate~ | pushing | mandatory | compulsory) .. (me | us | everyone | students) (to)? (use | get | download | do | install | try) (this | it | the)   0.75
    + our company forces us to use it
    - school makes me anxious
  except (work | school | job | college | university) .. (make~ | making) (me | us) (feel | anxious | stressed | sad | tired | so | depressed | very | really)
  (forced | required | made) (by (my | our | the) (school | work | employer | company | job | university | teacher) | to (use | download | install) (this | it) (for | by | at) (school | work | class | my))   0.78
    + required by my school
  (saw | seen | read | heard) .. (tiktok | article~ | news | reports | people | friends | bad things | negative things | horror stories | controversy) .. (shady | selling | sell~ .. data | scam~ | bad things | about (the | your) (scandal | controversy | shady | unethical)) .. (deleted | uninstalled)?   0.60

# --- said in general words ------------------------------------------------------------
facilitator  not: drop
  (@si_kin | @si_clinician) .. (put | got | get | hooked | turned) (me | us) (on | onto | into | hooked) .. (this | it | app)?   0.76
    + my counsellor put me onto it
    + my brother got me hooked on this
    - my daughter got me a coffee
  except (got | get | put) (me | us) (on | into) .. (trouble | debt | bed | edge | meds | medication | therapy | hospital)
  i (have | 've | also | even | already)? (got | gotten | hooked | converted | turned) (my | a | the | all | most of)? .. @si_kin .. (on | onto | into | hooked | using | to use | to try | to get) .. (it | this | app)   0.72
    + I even got my dad using this
    - I got my family plan in May
  (whole | entire) (family | office | team | class | school | company | household | department | group) (now | all | also)? (uses | use | using | has | have | is on | are on | is using | loves | love) (it | this)   0.70
    + our whole team uses it now
    - the whole class has a test
  except now the whole family uses
  (everyone | everybody | people | loads | half) (in | at | of) (my | our | the) .. (has | have | uses | use | is on | are on | love~) (it | this)   0.66
    + everyone in our office has it
  (a | my | our | two | some | few | several | one) .. @si_kin .. (mentioned | recommended | suggested | vouched | posted | raved | swears by | swear by) .. (it | this | app)   0.76
    + a mate suggested it
    + my flatmate swears by this
  (@si_kin) .. (stop | quit) (raving | talking | going on) .. (it | this)   0.74 not: keep
    + my cousin would not stop raving about it
  @si_kin .. (begged | nagged | talked | convinced | persuaded | encouraged | encourage | encourages | urged | dared | bugged) me (to | into)   0.74
    + my bestie nagged me to give it a go
    + my kids encourage me to keep at it
  except (talked | persuaded | convinced) me (out of | not to)
  @si_kin .. (showed | bought | gave | gifted | installed | downloaded) (it | this) (to | for | with | on) .. me   0.70
    + my nan bought it for me
  @si_clinician .. (prescribed | recommends | recommended | mentioned | suggested | swears by | told me about | put me on | likes | wanted me on) (it | this)   0.76
    + the doc mentioned this
  (favourite | favorite | my | an | a) .. (author | youtuber | streamer | blogger | influencer | podcaster | singer | actor | writer | celebrity | vlogger) .. (mention* | recommend* | talk* | use* | using | advertis* | swears) .. (it | this | app | about)?   0.72
    + an author whom I like talked about it
  (saw | read | seen) (all)? (the | these | those | so many | its)? (good | great | positive | amazing | rave | glowing | high) (reviews | ratings | comments) .. (gave | give | tried | try | downloaded | got | decided | so)   0.70
    + read the good reviews so I gave it a go
  (get | download | install) (this | it | the app) (app)? (now | right now | asap | immediately | today | already)   0.46 [weak]
  except (can't | cannot | couldn't | won't | will | want | try* | tried | if | must | to) .. (get | download | install) (this | it | the app) .. (now | today | already)
  (you | everyone | everybody | u) need* (this | it) (app)? (in | on) (your | their | ur) (life | phone | lives)   0.46 [weak]
  (won't | will not) regret (it | this | getting | downloading)   0.42 [weak] not: keep
  (because of me | thanks to me) .. (now | too | has | uses | using)?   0.50
  @si_kin .. (saw | noticed | seeing) .. (helped | helps | works | worked | change | changed | better) .. (now | so | and) .. (has | uses | using | downloaded | on it | got)   0.66
    + my wife noticed it helped me and now she uses it
  except (heard | read | saw | seen | watched | hear) .. (bad | negative | terrible | horrible | awful | worrying | shady | nasty | sell* | scam* | leak*) .. (@si_media)?
  except (heard | read | saw | seen) (on | in) .. @si_media .. (sell* | scam* | leak* | shady | unethical | bad)

barrier  not: drop
  @si_kin .. (think* | thought | say | says | said | reckon* | call* | believe* | find*) .. (it | it's | its | this | app~ | meditation | mindfulness | therapy) (is | are | was)? (just | all | so | such | kind of | really | total)? (a | an)? @si_scorn   0.80
    + my brother thinks it's a waste of time
    + friends said this is lame
    - my sister thinks it's lovely
    - my friend says this app helped her with crazy thoughts
  except @si_kin .. (think* | say* | said) .. (not | isn't | wasn't) .. @si_scorn
  except (help* | free | better | great | love*) .. @si_scorn
  (@si_kin | people) .. (laugh~ | mock~ | giggle~ | sneer~ | make fun | makes fun | made fun | making fun | took the mick | takes the mick | snigger~) (at | about | of | for | out of)? (me | it | this | us) .. (for | using | when)?   0.76
    + my flatmates laugh at me for it
    - my kids laugh with me
  except (laugh~ | giggle~) (with | together)
  except make~ (me | us) (laugh | giggle)
  (work | office | home | school | class) .. (laugh* | mocks) (about | at) (it | me | this)   0.74
    + they all laugh about it at work, the office laughs about it
  (@si_kin | @si_clinician) .. (hates | dislikes | disapproves | against | advised against | discouraged | warned | not keen | isn't keen | wasn't keen | doesn't like | doesn't approve | don't like | not happy | not a fan | isn't a fan) .. (it | this | using | app | on it | of it | me)   0.76 not: keep
    + my counsellor is not keen on this
    + my wife hates me using it
    - my wife is not against it
  except (not | isn't | never | nothing) against
  except (help* | great | good | best) .. against
  (@si_kin | @si_clinician) .. (told | tells | asked | advised | wants | made) me (not to | to stop | to delete | to quit | to uninstall | stop | delete | off) .. (it | this | app | use | using | with it)   0.78
    + my doctor told me to stop with it
    - the doctor told me to stop smoking
  except to stop (smoking | drinking | worrying | taking | thinking | talking)
  (talked me out | put me (right | straight)? off) .. (it | this)?   0.60
  @si_org .. (make* | making | made | force* | forcing | require* | order* | push* | mandate* | impos* | pressur*) .. (us | me | everyone | staff | students | employees | team | patients | it on) .. (use | download | install | do it | do this | get it | get this | take it | on us | on everyone | wellbeing | this app)   0.76
    + the boss makes the staff use this
    + HR goes on pushing on us to use it
    - my course makes me feel calm about work
    - work makes me so anxious, this helps
  except (make* | making | made) (me | us | everyone) (feel | so | very | really | anxious | stressed | calm* | happy | happier | sleep* | sad | want | think | more | less | relax* | smile | laugh | crazy | mad | angry | tired)
  (forced | required | ordered | obliged | mandated | compelled | pressured) (to | by | into | for) .. (use | using | install | do | download | get | have | take)? .. (it | this | app | course)? .. (for | by | at) .. @si_org   0.80
    + forced to install this for a grade
    + required by our college class
  (forced | required | ordered | mandated | assigned) (by | for) (my | our | a | the)? .. @si_org   0.76
    + required for our course
  (mandatory | compulsory | obligatory) .. @si_org   0.74
    + mandatory at our office
  @si_org .. (mandatory | compulsory | obligatory)   0.74
    + our company made it compulsory
  (have | had | got | has) to (use | do | download | get | install | have) (it | this | the app | this app) (for | at | in) (my | a | our | the | an)? .. (school | class | work | college | uni | university | course | grade | homework | assignment | job | office)   0.76
    + have to use it for school
    - had to use it at work, I was so stressed out
  except (had | have) to use (it | this) at work (because | i | today | when)
  (only | just) (have | got | get | downloaded | using | use | here | installed | on here) .. (it | this | app | here)? .. (because | cause | cuz | bc | as | since) .. (@si_kin | @si_org | @si_clinician) .. (mak* | made | forc* | told | want* | insist* | nag* | won't | requir* | push* | keeps)   0.80
    + only got it because my mum is nagging me
    - only using it because my sister raved
  (@si_kin | @si_org) (made | forced | makes | is making | are making | is forcing) (me | us) (to)? (get | download | use | install | do | try) (it | this | the app)   0.76
    + mum made me download it
  (heard | read | saw | seen | watched | hear | reading) .. (bad | negative | terrible | horrible | awful | worrying | nasty | scary) (things | reviews | press | stuff | comments | reports | stories | articles | feedback)   0.76
    + read negative reviews and left
    - I read bad news before bed
  except (after | despite | ignore | don't | until | before | surprised) .. (bad | negative) (reviews | comments)
  (@si_media | youtuber | influencer~ | journalist~) .. (exposed | trash* | slam* | called (it | them) out | warn* | hate | backlash)   0.74
    + a youtuber exposed them
  (hate | backlash | outrage | drama | scandal | bad press) .. (on | in | from | about) .. @si_media   0.76
    + all that hate on reddit made me drop it
  (saw | heard | read | seen) .. (on | in) .. @si_media .. (sell* | shady | scam* | unethical | steal* | leak* | bad)   0.76
    + saw on the news they sell data

# More on passing it on.

facilitator not: drop
  (told | telling | tell | introduced | introduc* | showed | show | shared | share | sharing | referred | refer | gifted | turned) (all | it | this | this app | the app)? (to | with | on)? (my | all my | everyone | many | several | other | lots of | so many | all of my | a few)? (friend~ | family | people | everyone | coworkers | clients | patients | students | others | wife | husband | sister | mom | daughter | son | everybody) (about | to | this | it | i know | and | too | on)?   0.89
    + I showed it to all my friends
  except gifted people
  except pushing (you | me) to share
  except (refer | referred) people to
  except (tell | telling) (my)? (other)? (people | others | friend~ | family | everyone | everybody) (about | my)?
  except (share | sharing) with (my | all my | other | many)? (friend~ | family | people | everyone | others)
    - it keeps asking me to share with my friends
  except (told | tell) my friends (i | that i)
  except (told | tell) my friends
  except (share | tell | told | talk~ | show) .. (family | friends | people | everyone) .. (how i | my feelings | problems | thoughts)
  except found .. on youtube .. (free)?
  except (should | need to) (get | have | use) (a | the | help | therapy | free | your | more)
  (wanna | want to | gonna | going to | will | i'll | can't wait to) (show | tell | share | recommend | send) (this | it)? (to | with)? (everyone | my friends | all | people | friends | family)   0.72

# Recommended by someone, or to someone, in other words.
facilitator  not: drop
  (would | i'd | will | i'll | can | could) (also | very | so | really)? (gladly | happily | certainly | honestly | probably | absolutely | easily | confidently | most definitely | wholeheartedly | surely) @si_rec   0.80 [weak]
    + I would gladly recommend it
  (would | def | deff | defently | defiantly | defo | definetly | definately | 100 | 10 10 | highly | hihgly | strongly) (would)? (@si_rec | suggest | recomend | recommended)   0.70 [weak]
    + highly suggest
    - would suggest adding a timer
  except so highly recommended
  except (would | highly) (@si_rec | suggest) (is | adding | add | that | having | making | to (add | make | have | include) | a | you (add | make | change | don't | not) | against | something | another | other | looking | find | finding | using (another | something))
  except (would | highly) (@si_rec | suggest) (not | if | removing | changing | to not | more | some | instead | talking | passing | creating | bringing | just | putting | keeping | spending | staying | avoiding | they | including | giving)
  (was | were | got | been | am) (first)? referred (to)? (this | it | the app | here | by | from | through)?   0.66
    + I was referred here
  except (was | got | been) referred (to)? (a | another | different | an)
  (recommendation~ | suggestion | referral | advice | invite | invitation | tip) (of | from | by) (a | my | an | the | one of | some | another)? ..1 (@si_person | @si_kin | @si_clinician | coworker | colleague | someone)   0.72
    + got it with an invite from a colleague
  except (no | need | want | for) (recommendation~ | suggestion | advice) from (my | the | a)
  (@si_kin | @si_clinician | friend | boss | coworker) (thought | thinks | believed | felt | said) ..2 (it | this | app) (would | might | could | was | is | may) (be)? (a)? (good | great | helpful | help | nice | benefit | useful | relax*)   0.66
    + my boss thought it could help
  except (would | might) (not | n't) help
  (sent me here | sent us here | brought me here | led me here | led me to this app | here because of | came here from | here after watching)   0.60
    + a podcast brought me here
  except (anxiety | depression | stress | insomnia | panic | curiosity | god) (sent | brought | led) me here
  (rave~ | raved | raving) (to | about) ..3 (others | friends | everyone | people | family | this | it | app)   0.68
    + I rave to colleagues about it
  except (review | reviews | reviewers) rave~ about
  except (review~ | reviews) .. rave
  (through | as | via | from) (a | my | our | the) ..1 (school | work | university | employer | company | workplace) (initiative | benefit~ | benefits | program | wellness)   0.66
    + from a university wellness offer
  (shown | show | showing | showed | told | telling | sent | sending) ..1 (a lot of | lots of | many | all | so many | some of | several | most of) (my)? (friends | people | family | coworkers | clients | students) (it | this | about it | about this | the app | this app)?   0.62
    + I've shown many friends this app
  except (told | tell | telling) ..1 (many | a lot of | some of | all) (my)? (friends | people) (that i | how | i)
  except (shared | share | sharing) (it | this) with (my | a) (therapist | doctor | psychiatrist)
  (will | gonna | going to | continue to | keep) (definitely | also)? (share | sharing | spread~ | recommend~ | suggest~ | pass~) (it | this | the word | often | on)   0.58
    + I will spread the word
  except (will | going to) share (it | this) with (my)? (therapist | doctor)
  (a | my) (friend | coworker | colleague | neighbor | cousin | roommate) (of mine | who)? ..2 (has been | had been | was | is | loves | uses | used | swears) ..2 (using | having | on | good | great | it | this)   0.50
    + a colleague has been using it
  except friend (is | was) ..2 (on | having) ..1 (trouble | it)
barrier  not: drop
  except (made | makes) me (feel | so | very | happy | sad | laugh | smile | cry | realize | think | anxious)
  (recant | take back | retract | withdraw) ..2 (my | all my)? ..1 (recommendation~ | review~ | praise | referral~)   0.72
    + I retract my recommendation

# Through work, a link, or a friend's phone.
facilitator  not: drop
  (through | via | thanks to | because of) (my | our)? (work | job | employer | university | college | school | company) ..3 (got | get | able | have | given | received | free) ..3 (subscription | access | this | it | membership | premium | app)   0.58
    + via my college I got access
  (shared | forwarded | sent) ..1 (this | it | the | with)? ..2 (link | app)? (with | to) (multiple | several | many | some | all | two | three | few) ..1 (friends | people | family | colleagues | coworkers | students)   0.72
    + forwarded it to several colleagues
  (if you haven't (already | yet | tried it)?) ..1 (i'd | i would | i) (highly | definitely | strongly)? (recommend | suggest)   0.74 [weak]
    + if you haven't already, I'd recommend it

# What everyone says.
facilitator  not: drop
  (now)? (i)? (know | see | understand | get) (now)? (what | why) (everyone | everybody | people | all my friends | they all) ..3 (saying | talking | raving | rave | love~ | recommend~ | hype) ..2 (about)?   0.70
    + now I see why everyone was raving about it
  except (don't | do not | didn't) (understand | know | see | get) (why | what)

# Made to, showed them, all of my friends.
facilitator  not: drop
  (all | most | many | some | two | three | several | half) of (my | our) (friends | family | coworkers | colleagues | classmates | teammates | relatives | siblings) ..1 (use~ | using | have | got | are on | downloaded | love~ | signed up | swear | joined | are using) (it | this | up)?   0.70
    + most of our relatives have it
  except (friends | family) ..1 (have) (anxiety | depression | died | left | no)
  (tell | show | send) (ur | your | all your | all ur | everyone you | ya) (friends | family | know | people | mom | kids | loved ones) ..1 (about | this)?   0.60
    + show your family this
  except (tell | show) your (friends | family) (how | that you | what)
  (made | got | convinced | inspired | influenced) me (to)? (try | download | get | check out | look into | start | buy) (it | this | the app)   0.62
    + a blogger convinced me to try it
  except (ad | ads | advert* | price | trial | reviews | it | this | that | what | which | commercial) (is | was)? (what)? (made | got | convinced) me (to)? (try | download | get | buy)

# Had me get it.

# A recommendation stands though an "if" or a "not" goes before it.
facilitator  not: keep
  (if | looking for | anyone | someone | people | don't | can't | cannot | not) ..12 (i | we) (highly | strongly | definitely | totally | really | absolutely | 100 | sincerely | wholeheartedly | honestly) (recommend | reccomend | recomend) (this | it | the app)?   0.72
  (wish | wishing | need | never | without | daily | everyone | work daily) ..12 (i | we) (highly | strongly | definitely | totally | really | absolutely | 100 | sincerely | wholeheartedly | honestly) (recommend | reccomend | recomend) (this | it | the app)?   0.72
    + if you cannot sleep I highly recommend it
    + I am not one to praise but I really recommend this
  (if | looking for) ..12 (highly | strongly | definitely | 100 | 10 10 | totally | absolutely) (would)? (recommend | reccomend | recomend)   0.70
    + if that is your thing, 10/10 recommend
    - if it were cheaper I would recommend it
  except (recommend | reccomend | recomend | suggest) (this | it | the app)? ..1 (you | that you | not | to not | against | looking | finding | another | going | trying another | adding | to add)
  except if (it | they | you | there) (was | were | had | could | would | fix~ | add~ | didn't | wasn't | weren't) .. (recommend | reccomend | recomend)
  except (don't | can't | cannot | not | never | longer) (really | highly | even | ever)? (recommend | reccomend | recomend)
  (therapist | counselor | doctor | psychiatrist | psychologist | neurologist | physician | nurse | teacher | dr | professor | boss | coach | gp | mom | friend | sister) (suggested | recommended | said | told me | advised | encouraged me | wants me | wanted me) (i | that i | for me | me)? (to | getting | trying | using | downloading | get | try | download | use | should get) ..1 (get | try | download | use | trying)? (this | it | the app | an app | app)   0.80
    + my neurologist said to try this
  (put | got | turned | getting | get | gotten) ..4 (friend~ | coworkers | colleagues | sister | brother | mom | husband | wife | daughter | son | family | clients | patients | students | everyone | people) (also | all)? (on | onto | into | hooked on) (to)? (it | this | this app | the app)   0.72
    + I got all my coworkers on it
  except (got | get | put) ..4 (on | into) it (and | but) (she | he | they) (hate~ | didn't)
  (people | person | friends | those | everyone) (that)? (i | we) (have | had | 've)? (shared | showed | told | recommended | introduced) (it | this | the app | this app)? (with | to | about)? (the app | it | this)?   0.72
    + the people I have shared it with thank me
  (i | we | will | have) (showed | shown | introduced | show | introduce) (it | this | her | him | them) (to)? (the app | this app | this | my (friend~ | mom | sister | brother | husband | wife | family | daughter | son | kids | coworkers | students | clients))   0.70
    + I showed her the app
  except (show~ | showed) (me | you)
  (a | my | our | close | good | dear) (friend | coworker | colleague | sister | brother | therapist | doctor | counselor | teacher | cousin) (referred | introduced | directed | pointed | turned | led | brought) (me | us) (to | on to | onto | toward | towards) (this | it | the app)   0.80
    + a coworker pointed me to it
  except (referred | directed | pointed | brought) me to (a | another | the (er | hospital) | tears)
  (introduced | referred | turned on | directed | pointed | led) to (this | it | the app | this app) .. (by | through | via) (a | my | our | the)?   0.80
    + I was introduced to this app last year by a nurse
  (came | found | discovered | learned | heard) ..3 (this | it | about | app | site | the app | of this) ..2 (via | through | thru | from | by) (a | my | an | the | one of my)? (friend | newsletter | article | podcast | magazine | book | study | research study | doctor | hotline)   0.76
  (came | found | discovered | learned | heard) ..3 (this | it | about | app | site | the app | of this) ..2 (via | through | thru | from | by) (a | my | an | the | one of my)? (class | course | workshop | interview | coworker | influencer | blog | documentary | show)   0.76
    + I found this app via a newsletter
  except (heard | learned) ..3 (class | course | from the app)
  (after | since | from) (watching | seeing) ..3 (netflix | documentary | series | tv show | ted talk | interview | podcast)   0.66
    + after watching a documentary I tried it
  (came up | popped up | showed up | appeared | came across my) ..2 (on | in) (my)? (timeline | feed | fyp | for you page | instagram | tiktok | tik tok | facebook | youtube)   0.66
    + it popped up on my feed
  (strongly | wholeheartedly | fully | highly | heartily | definitely | really | would | i) (endorse (it | this) | recommemd | recamand | recomment | recemmend | recemend | recamend | recomand)   0.76
    + I strongly endorse it

# Who else told of it, and whom one tells.
facilitator  not: keep
  (100 10 | 10 or 10 | 1000 10 | 11 10 | 5 stars | five stars) (i)? (would)? (definitely)? (recommend | reccomend | recomend)   0.72
    + 100/10 recommend
  except (talk* | mention*) ..2 (scam | shady)
  told about (this | it | the app | this app) ..2 (by | from) (a | my | someone | somebody | the | our | one)   0.78
    + I was told about this app by someone at work
  (a | my | our | close | good | dear) (friend | coworker | colleague | sister | brother | therapist | doctor | counselor | teacher | cousin | neighbor | mentor) (referred | introduced | turned) (me | us) (to | onto)   0.70
    + my mentor introduced me to it
  except (referred | introduced | turned) me to (a | another | the | my | therapy | meditation | yoga | drugs | god)
  (study | article | podcast | post | therapist | friend | book | video | newsletter | blog) (had | has)? (directed | sent | brought | led | pointed | guided) (me | us) (here | to this app | to this | to it | to the app)   0.76
    + a blog post pointed me to this app
  (my | our | her | his | their | the) ..1 (therapist | counselor | doctor | psychiatrist | psychologist | neurologist | physician) (suggested | recommended | prescribed | mentioned) ..2 (to | for) (me | her | him | us | my | our)   0.74
  except (suggested | recommended | prescribed | mentioned) ..1 (meds | medication | therapy | meditation | a (different | new) | going | to (see | try) (a | another))
  recommended (to | for) (everyone | anyone | everybody | all | teens | people | those) (who | that | with | everywhere | in | looking | struggling | dealing)   0.76
    + recommended for everyone who lies awake
