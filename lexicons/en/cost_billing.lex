# Price, what is free, trials, subscriptions, refunds, adverts, upselling.
# Deceit in the words (scam, misleading) adds trust_credibility; refused by
# the help desk adds support_implementation.

factor   cost_billing
name     Cost, paywall, billing, adverts
group    technology_environment

barrier not: keep
  except /.*\bpay\w* (\w+ ){0,3}attention.*/
  except (capitalist | capitalistic | capitalism) (society | world | country)?
  except (the | an | their | your) (ad | advertisement~ | commercials | ads) (for | on) (this | the | it | your | tv)?
  # Praised at its price.
  except /(?<!not )(?<!n't )(?<!n’t )(?<!never )\b(is|well|definitely|totally|absolutely|completely|been|so|it's|easily|more than) (well |definitely |totally |so |absolutely |completely )?worth (the |every |it |that |paying |each )*[$£€]\s?\d[\d.,]*(\W+\w+){0,3}/
  except (good | great | fair | excellent | amazing | decent) for the (price | money)
  except (tiktok | tik tok | facebook | youtube | tv | instagram | saw | seen | see) .. (ad | ads | adds | advertisement~ | commercials) (on | for | that | in)?
  except (ad | ads | adds | advertisement~ | commercials) (on | in) (tiktok | tik tok | facebook | youtube | tv | television | instagram | social)

  # --- the price ------------------------------------------------------------
  (expensive | overpriced | over priced | pricey | pricy | costly | unaffordable)   0.88 [weak] not: drop
    + lovely sounds, far too expensive for me
    + it is overpriced
    - it is not expensive at all
    - I thought it was expensive
    - cheaper than an expensive course
  except (less | cheaper than | than) .. expensive
  except (least | less) expensive
  except (unlike | some of the) ..6 (expensive | pricey | overpriced) (competitors | apps | ones | alternatives)
  except (therapist~ | therapists | psychologist~ | psychiatrist~ | doctors | real therapy | in person therapy | cbt | counselors | counseling) (is | are | can be | would be | was) ..2 (expensive | costly | pricey)
  except (some | people | others) (people)? (think | say | may think | complain) ..4 (expensive | pricey | overpriced)
  except (most | others | other apps | many | ones) ..6 (too)? ..1 (complex | lame | expensive) or (expensive | pricey)
  except (thought | figured | assumed) (it | this | that | the price | price) (was | is | would be | might be) (a little | a bit | kind of | too | very | so | pretty)? (expensive | pricey | steep | high)
  (too | so | very | much | far | ridiculously | way | outrageously) (expensive | pricey | costly | dear | steep)   0.92 not: keep
  (price~ | cost~ | fee~) (went | gone | going | keeps going | goes) up                0.82
  (price~ | pricing | cost | costs | fee | fees | subscription) .. (high | steep | ridiculous | crazy | insane | outrageous | absurd | excessive | exorbitant | too much | unreasonable | obscene | stupid)   0.88 not: flip
    + the price is way too high for students
    - the price is reasonable
  except (price | cost) of (anxiety | stress | not | living | depression | fame | success) .. (high | steep)
  (ridiculous | outrageous | insane | crazy | absurd | high | higher | hefty | exorbitant | obscene | steep | extra | hidden | unexpected | annual | yearly | monthly | weekly) (price~ | fee | fees | cost | costs | charge~ | payment~ | amount | bill~)   0.80
  cost~ (too much | so much | a lot | a fortune | a ton | an arm | way too | far too | more than | extra | almost | nearly | money)   0.88
  (it | app | everything | anything | premium | plan | therapy | sessions | stuff | else | this | content | features | stories | version | that | month | week | year | now | all) (also | all | just | does | will | actually | now)? (cost | costs) (so | too | way | lots of)? (money | much | lots | extra | more)?   0.84
    + half of the stories cost money
    - it costs nothing
  except at all costs
  except (therapy | therapist~) costs
  except (it | app | everything | anything | this | that | all)? (also | all | just | does | will | actually | now)? cost~ (nothing | me nothing | you nothing | me time)
  except (doesn't | didn't | does not | did not | don't) cost
  (can't | cannot | hard to | couldn't) justify .. (price | cost | paying | spending | subscription | money)   0.85
  (prompt~ | pressur~ | urg~) to (subscribe | pay | buy | upgrade | purchase)   0.80
  (want~ | going | try~ | start~ | began | start | now | immediately) (to)? (charge | charging) (you | me | us | for | people | so)?   0.78
  not (sure | convinced | quite) (that | if)? (it's | it is)? (really)? worth (it | the)?   0.72
  (problem~ | issue~ | trouble~) .. billing                                   0.72
  (don't | doesn't | not | won't) (get | have | do | offer | give you) (much | anything | a lot) .. free   0.78
  (@unable | don't | hard to | not everyone | not all people | who) (can't | cannot | really | even | just | possibly | can)? afford   0.88
    + sadly I can't afford the yearly plan
    - when you can't afford therapy this is a good start
  except (help | therapy | therapist~ | counsel~) .. (can't | cannot | couldn't) afford it
  except (therapist~ | therapy | counselor~) ..3 (you | i | they) (can't | cannot | couldn't) afford
  except (can't | cannot | couldn't | who (can't | cannot)) (really)? afford (a | an | the)? (human | live | real | face to face | in person)? (therapist~ | therapy | counselor | medical)
  except (for people | for ppl | for those | for anyone | people) who (can't | cannot) afford (therap* | counsel* | help | it | a | the)
  except (@unable | don't) (really | actually | always | currently)? afford (a | to | an | the | to see | to go | for | to pay | going to | real | actual)? (a | for | to)? (see | go)? (a | to)? (real | actual | regular | weekly | private)? (therap* | counsel~ | treatment | psych* | professional)
  (wish | if) i could afford                                                  0.85
  (don't | do not | doesn't | didn't | not | no) (really | just | currently | even | everyone | have | has | all)? (have | has | got | having) (the | that | any | enough | much | this kind of)? (extra | spare)? (money | funds | budget | income | finances)   0.85
  (no money | broke student | i'm broke | fixed income | out of (my)? (budget | price range) | too poor | low income)   0.46
  (so | that | too) much money                                                0.80
  (less | lower~ | cheaper | reduce~ | drop | reasonable) (the | your)? (price~ | cost | costs | option~ | subscription | fee~ | rate~ | version | plan)   0.62
  (more affordable | cheaper | less expensive) (option~ | plan~ | for | price | subscription | version | if)   0.60

  # --- figures --------------------------------------------------------------
  /[$£€]\s?\d[\d.,]*\s*(\+\s*)?(usd |dollars? |bucks )?(a|an|per|\/|each|every|for (a|an|the|one)|annual|yearly|month|monthly|week|weekly|fee|charge|subscription)/   0.85
    + they want $12 a month for it
    - my cat costs more a day
  /\b\d+([.,]\d\d)?\s?(\$|dollars?|bucks|euros?|pounds|usd|£|€)\s*(a|an|per|\/|each|every|for)\b/   0.82
  /[$£€]\s?\d[\d.,]*/                                                                0.70
  /\b\d+(\.\d\d)?\s?([$£€]|dollars|bucks|euros|usd)/                          0.62
  /\$\$+/                                                                     0.65
  /\b\d+\.\d\d\s?(a|per|\/|each|every)\s?(month|year|week|mo|yr)/             0.80

  # --- locked, behind payment -----------------------------------------------
  (pay wall~ | paywall* | pay walled | paid wall)                             0.92 not: flip
    + everything I need sits behind a paywall
    - there is no paywall
  (everything | all | almost | most | mostly | half | nearly | much | lots | content | features | stories | sounds | meditations | sessions | things | stuff | options | rest | literally | basically | majority | app | parts | is | are | was | it's | they're) .. (locked | blocked | off limits)   0.84
    + almost all of the courses are locked
    - nothing is locked
  except (feel | felt) locked (in | inside)
  except (screen | phone | ipad | device | door) (is | was)? locked (in | up | down)?
  except (is | it's) locked in
  except (nothing | not | isn't | none) .. (is | are)? locked
  (locked | blocked | hidden) (behind | unless | until | without | for | in | with | out of | and)   0.46
  except locked in (my | your) (own)? (head | mind | thoughts | room | house)
  except (feel | felt | feeling) locked in
  except locked out (of)? (my | the)?
  lock~ (away | all | everything | most | the | behind | content | features | up everything)   0.46
  (can't | cannot | couldn't | have to | must | to | pay to) (even)? unlock~   0.75
  (padlock~ | lock symbol | lock icon | little lock | locks on)               0.80
  (need | needs | needed | require~ | requiring | have to (have | get | buy) | must have | got to have | gotta have | only (for | available (to | in | for | with) | with) | unless you (have | get | buy | are) | without (having | the | a | getting)?) (a | the | to get | to have | to be | an)? (premium | subscription~ | membership | pro | plus | paid (version | subscription | plan | membership) | subscribers | members | paid)   0.82
    + you need a subscription for the good ones
    - I love my premium membership
  except even without (the | a | having)? (premium | subscription~ | membership | paid)
  (everything | all | most | half | lots | stuff | things | thing | features | content | good | best | rest | majority | literally | basically) .. (is | are | in | on | under | only | behind | requires | needs) (only | all | for | just | the | mostly)? (premium | paid | pro | members | subscribers | subscription | pay)   0.80
  (is | are | now) (a | an)? (all | only | just)? (premium (feature | content | only | version | subscription)? | paid (feature | app | version | content))   0.62
  premium (only | feature~ | stuff | side | wall | lock | content)            0.76 [weak]
  (premium | subscription | membership) required                              0.82
  (unless | until | if) (you | i | u | one | your | you're | they) (don't | do not | will | are | actually | willing to | want to | wanna)? (pay | paying | subscribe | subscribed | buy | purchase | upgrade | get (the)? premium | have (the)? premium | sign up for (the | a | their)? (premium | trial | subscription) | have money | spend~)   0.85
    + you get three sounds unless you pay
    - I walk every day unless it rains
  except even if (you | i | u | one) (don't | do not | can't) (pay | subscribe | upgrade | buy)
  - you get the quotes even if you don't pay
  except if you (want to | wanna | actually)? (pay | subscribe | buy | purchase | upgrade | get premium | have premium)
  (without | w o) (having to | needing to | me | actually | first | a | any | the)? (@payverb | payment | getting premium | premium | subscription)   0.85
    + no entry without paying first
    - you can do the whole course even without paying
  except even (if)? without (having to | needing to)? (pay | paying | subscribing | buying | purchasing | upgrading | premium)
  (very | so | really | extremely | pretty | too)? (limited | little | few | nothing | not much | hardly anything | barely anything | not a lot | only) ..5 (free | without paying | if you don't pay)   0.75
    + there is very little you can do for free
    - the best, and all free
  (free (version | one | account | trial | content | stuff | part)) .. (limited | useless | very little | only | doesn't | does not | barely | nothing | isn't | not)   0.70
  except not (only | just) .. free
  (not | isn't | is not | aren't | wasn't | nothing | none | never | no longer | hardly | barely | isn't actually | isn't even | not actually | not even | not really) .. (is | are | was | be)? (actually | really | even | completely | truly)? free   0.80
    + it is not free as the ad said
    + nothing in here is free
    - it is free
  except (stress | anxiety | worry | bug | glitch | ad | pain | drama | judgment | judgement) free
  except not only free
  except not (only | just) (is | are) .. free
  (used to be | was | were | supposed to be | says (it's | it is)? | said | advertised as | thought (it | this) was | it's) (all | completely | totally | 100 | a)? free .. (now | until | but | anymore | isn't | not | then)   0.85
    + it used to be free and now they ask money
    - it is free and stays free
  (say~ | said | saying | claim~ | advertise~ | imply~ | promise~ | state~ | show~ | thought | assumed | believed | mislead~ | told | labeled | listed) ..5 (is | it's | its | as | was | for | being | completely | are) (a | completely | totally | 100)? free   0.78
    + the store page says this is completely free
    - they let me have it for free
  free (but | until | yet | and it's not | and then | then | at first | anymore | only (for | if | until) | again)   0.46
    + it was free until spring
    - free and calming
  (was | were) (all | completely | totally | all completely)? free             0.78
  free before                                                                 0.66
  (used to be | once was | previously) (all | completely | totally | mostly)? free   0.88
  (only | just) (a | the | one | two | three | four | five | 1 | 2 | 3 | 4 | 5 | few | couple | very few | around) ..6 free   0.66
  (only | just | get~ | got | give~) (a | the)? (first | one | two | three | four | five | 1 | 2 | 3 | 4 | 5 | few) (of | of the | thing~ | meditation~ | story | stories | session~ | sounds | days)? (are | is | for | that's | that are)? free   0.66
  (free (version | trial | content) | trial) (is | was | are) (a joke | useless | worthless | too short | only | not)   0.80

  # --- must pay -------------------------------------------------------------
  (have | has | had | having | need | needs | needed | must | gotta | got) (to)? (pay | buy | purchase | subscribe | upgrade)   0.82 not: drop
    + you have to pay for the full set
    - you do not have to pay anything
    - it makes me pay attention
    - you have to pay closer attention
    - I have to pay attention to my breath
  except (have | had) to pay my respects
  (shouldn't | should not | shouldn't even | didn't think | don't think (we | you | i | people) should) (even)? (have to)? (pay | be charged | cost)   0.85
  except (have | has | need | must | now | i | you | to | had | got)? (to | i)? pay~ (more | close | it)? (attention | off | back | forward | a lot more attention)
  except pay~ a lot (more | of)
  except (make~ | made | making | force~ | help~ | ask~ | remind~ | want~ | teach~ | need~) (me | you | us) (to)? pay (more | close | closer)? attention
  except (will | well) pay off
  except (don't | do not | didn't) (even)? have to (pay | buy | purchase | subscribe) (for everything | to use | anything)
  (make~ | made | making | force~ | forcing | want~ | wanted | wanting | ask~ | asking | expect~ | require~ | tell~ | beg~ | push~ | pressure~ | pressuring | prompt~ | trick~ | need~ | bug~ | nag~ | remind~) (me | you | us | people | everyone | customers | users | one) (to)? (pay | buy | purchase | subscribe | upgrade | get premium | spend | sign up for | join | try premium | make a purchase | donate | give)   0.85 not: drop
    + it begs you to buy the plan each day
    - they do not ask you to pay
  except (tell~ | ask~ | want~ | make~ | need~ | remind~) (me | you | us) to spend (time | your | my | some | a | more | at)
  (ask~ | asking | want~ | wanting | begging | prompt~ | push~) (for | you for | me for | immediate | immediately)? (your | my | a | the | more)? (money | payment | credit card | card | donation~ | cash | card info)   0.82 not: flip
  (wants | want | ask~ | asking | if) (to know)? (me | you | i) (if)? (i | you)? (want | wanna)? (premium | to subscribe | to upgrade)   0.75
  (hit~ | met) (me | you)? (with | up) (a | an | the | for)? (paywall | subscription | premium | ads | fee | money | pay~ | bill | offer | pop up)   0.80
  (try~ | trying | tries | attempt~ | want~ | wants) (to)? (immediately)? (sell | upsell | charge | get (your | my | you to (pay | buy | subscribe)) | make you (pay | buy) | get money | make money)   0.78 not: flip
  except (try~ | trying | tries | want~ | wants) to get (my | your) (kids | son | daughter | child | children | mind | brain | body | life | head | anxiety | sleep | baby | thoughts | mood | day | four | two | three | own | mental | stress | feelings)
  - trying to get my kids to sleep
  (sell~ | selling) (you | me | us) (the | a | their | on | premium)? (premium | plan | subscription | something | stuff | product~ | pro)?   0.72 not: flip
  (up sell~ | upsell* | up selling)                                           0.88 not: flip
  (push~ | promot~ | shove~ | flog~ | advertise~ | plug~) .. (premium | subscription~ | paid version | membership | upgrade)   0.75 
  (why | honestly) (do | should | would | the heck | is | does) (i | we | you | it | they | u) (have to)? (pay | charge | cost)   0.75
  (don't | do not | didn't) (want to | wanna) have to pay                      0.85
  (don't | do not | didn't | did not | wouldn't | won't | not | wasn't | refuse to | can't | rather not | not going to) (really | just | even | actually)? (want to | wanna | willing to | going to | gonna | feel like | wish to | be | planning to | like | plan on | think i should)? @payverb   0.75
    + I am not willing to spend that
    - I don't regret paying
  except (can't | cannot) (purchase | upgrade)
  except glad .. (don't | didn't) @payverb
  except (even though | although | though) (i | you) (don't | didn't | did not | do not) @payverb
  except (don't | do not | didn't) (have | need) to (pay | buy | subscribe | spend)
  except not paying (anything | a)
  (pay | paying) (for (everything | anything | all | almost | most | help | basically) | to (use | get | access | sleep | be | have | continue | unlock | talk | listen | see | hear | do | feel | play | even | save | read | keep) | monthly | yearly | every month | a month | per | money | a lot | so much | too much | more | over | full price | extra | up front)   0.76
    + I pay for it, $9 a week
    - I pay attention to it gladly
  except no paying to (unlock | use | get)
  (pay | paid | subscription | fee | purchase) (based | model | app)           0.65
  (in app | app) purchase~                                                     0.60
  (now | suddenly | all of a sudden) .. (pay | subscribe | subscription | charge~ | charging | costs | locked | money)   0.80
    + now you suddenly must subscribe
    - now I pay attention to my breath
  subscription (model | only | based | app | fee~ | cost~ | price~ | needed | to use)   0.72
  (don't | do not | didn't | hate | dislike | annoying) .. (subscription~ | the premium)   0.72
  (a | the | yet another | another) subscription                              0.40
  (revolve~ | all | only | just | interested in) (about | around | care about | want | wants | in | after)? (the | your | our | taking your | making)? money   0.78
  (money (grab~ | hungry | grabbing | grubbing | maker | driven | scam | pit) | cash (grab | cow) | greedy | greed | rip off | ripoff | ripped off | rip off)   0.88 not: drop
    + what a cash grab
    - a generous team

  # --- not worth it ---------------------------------------------------------
  (waste | wasted | wasting | waist | save | want | lost) (of | all)? (my | your | ur | our | the | their)? (hard earned)? (money | cash | dollars)   0.85
    + a plain waste of money
    - it never wasted my time
  except save (me | you)? (money | lots)
  (not | isn't | is not | wasn't | hardly | never | not even | definitely not | aren't | don't think (it's | it is)) (quite | really | at all | even | sure | it's)? worth (it | the | this | that | my | paying | a | your | even | all) (the | full | that | it | for | high | whole)? (price | money | cost | subscription | fee | dollar~ | premium | pay | year | amount | trial)   0.90
    + not worth the price
    - well worth the price
  (not | isn't | never | hardly) worth (paying | the (price | money) | it .. (price | money | cost) | buying | purchase~ | any money)   0.90
  (regret | sorry | mistake) .. (buy | buying | bought | purchase~ | paying | paid | subscrib~ | spent | money)   0.78
  (money worth | money's worth | bang for)                                               0.45
  (for | with) (the | that | this) (price | money | cost | amount)            0.45
  (for | what) (the | that | this | i'm | i am | you | we | i | they) (price~ | money | paying | pay | paid | charge | kind of money | amount of money)   0.55

  # --- charged, billed, renewed, cancel, refund -----------------------------
  (charge~ | charging | bill | billed | billing | bills) (me | my | you | your | us | people | him | her | twice | again | double | the | full | for | a | an | without | after | even | annually | automatically | immediately | monthly | weekly | every | once | so | another)   0.88
    + they charged my card twice
    - I charge my phone and breathe
  except charg~ (my | your | the) (phone | watch | battery | device | ipad | tablet)
  (was | were | been | being | got | get | getting | am | are | still | be) (just | also | still | automatically | now | then | immediately)? (charged | billed | double charged | overcharged | over charged)   0.88
  except (was | am | feel | got) charged with energy
  except (in | take~ | be | am | feel~ | feeling) (charge | charged)
  (took | take~ | taking | taken | withdrew | deducted | stole | steal~ | stealing | keep | kept) (all | out)? (my | your | our | the | of my | people's | ur | over)? (money | dollars | payment | amount | funds | cash)   0.85
  (auto renew* | auto renewal | automatic renewal | auto pay | autorenew* | automatically renew~ | renewed (my | anyway | automatically | without | it | the) | renewal)   0.46
    + it auto renewed without a word
    - I chose new vows after this
  (double | unauthorized | fraudulent | hidden | surprise | recurring | pending | extra) (charge~ | payment~ | fee~ | cost~ | bill~)   0.85
  (refund* | reimburse* | money back)                                         0.85
    + still waiting for my refund
    - they gave my refund at once, thanks
  except (got | gave | received | given | get) (me)? (my | a | the | an)? (full | quick | immediate)? refund
  (cancel~ | unsubscrib~ | un subscribe) .. (subscription | trial | membership | account | it | before | payment | auto | me | plan | my | the)   0.87
    + I could not cancel my membership
    - I cancel plans when I am low
  except (cancel~ | unsubscrib~) .. (by | from) the
  except (will | would) never cancel~ .. (subscription | membership | it)
  except cancel~ (my | the | our | all my)? (first | last | next | video | live | weekly | therapy)? (session~ | appointment~ | call~ | meeting~)
  except cancel~ (plans | on | my plans | dinner | session | appointment | the (session | appointment | call) | noise | our | out)
  (can't | cannot | couldn't | unable to | no way to | impossible to | how do i | how to | hard to | difficult to | trying to | tried to | try to | won't let me | no option to | where to | forgot to | want to | after i | even though i | despite) (find .. to)? (cancel~ | unsubscribe)   0.88
  (free)? trial .. (charge~ | charging | credit card | card | cancel~ | pay~ | ends | ended | expire~ | over | only | isn't | not)   0.80
    + the trial wanted my credit card first
    - the trial month calmed me
  (7 | seven | 14 | week | day | short | 3 | three | 30) (day~ | week)? (free)? trial   0.66
  (force~ | have to | make~ | had to | need to | must | want~ | require~ | sign up for | stupid | only) .. (free | a | premium)? trial   0.72
  (credit | debit) card~                                                      0.78
  (card | payment) (info | information | details | number | on file)          0.75
  (hidden | not upfront | not up front) .. (cost~ | fee~ | price~ | pay~ | subscription | charge~)   0.85
  (not | isn't | aren't | never | wasn't | weren't | more | were | should be) .. (transparent | upfront | up front) (about | with | on) .. (cost~ | fee~ | price~ | pricing | pay~ | subscription | charge~ | money) 0.82
  (before | without) (even)? (trying | try | telling | showing | knowing | letting) .. (cost~ | price~ | pay~ | buy~ | purchase~ | subscri*)   0.78
  (try | sample) .. before .. (buy~ | pay~ | purchase~ | subscrib~)            0.75
  (insurance) .. (cover~ | accept~ | claim~ | doesn't | not)                  0.55
  (monthly | yearly | annual | lifetime | quarterly | one time) (plan~ | option~ | subscription~ | membership~ | payment~ | basis | fee | pay)   0.74
    + no monthly option, only the yearly one
    - this plan keeps me going, thanks
  pay (once | one time | a one time | monthly | weekly | yearly | annually)   0.55
  (paid | bought | purchased | payed) .. (and | but | yet) .. (not | can't | won't | doesn't | don't | still | nothing | didn't)   0.62
  (i | we) (just | already | have | had)? (paid | payed | purchased | bought | spent) (for)? (a | the | over | almost | full | about | my)? (full | whole | year | lifetime | premium | subscription | membership | money | yearly | annual | annually)   0.56

  (quid | bucks | dollars | pounds | euros) (a | per | every | each) (year | month | week) (just | for | to | only)   0.66
    + thirty bucks a month to hear waves
    - my job pays thirty bucks an hour
  (you're | you are | u r | must be) (having a laugh | kidding | joking | dreaming)   0.45
  (tried | trying | try | wanted | asked | asking | want | begged) (to (get | claim))? (for)? (a | my)? (refund | money back)   0.82
    + I tried to get a refund
    - I want to get better
  (paid | buy | pay | purchas* | bought) (the | a | their | your)? (plan | premium | full version | subscription) .. (shady | greedy | scam | ripoff)   0.72

  # --- adverts --------------------------------------------------------------
  (too many | so many | way too many | full of | filled with | constant~ | annoying | all the | lots of | these | more | interrupt~ by | of the | endless | long | loud | intrusive | popup | pop up | with | nothing but | stupid | see | those | watch | watching | bombarded (with | by) | tons of | just | have | has | has too many) (ad | ads | adds | advertisement~ | advertising | commercials)   0.85 not: flip
    + far too many ads in the evening
    - there are no ads
  (ad | ads | adds | advertisement~ | commercials | advertising) (are | is | every | in | on | that | pop | while | between | before | keep | before | everywhere | for | after | during | come | interrupt~ | play | ruin~ | all over | when)   0.80 not: flip
    + the ads interrupt my breathing
    - I saw it in an ad and got curious
  except (advertised | advertises) (in | on | that | for | every)
  except (getting | get | got | seeing | amazing) (ad | ads | adverts) (for | during)
  except (can | could | please) .. add~ .. (ads | adds) for
  except (on | in) (the | an | your) (ad | ads | advertisement~ | commercials) (that | it)?
  except (saw | seen | see | saw the | saw an | through | from | facebook | instagram | tiktok | youtube | watched) .. (ad | ads | advertisement~) (for | on | in | of | that | and | about)?
  except (ad | ads | advertisement~) (on | in) (instagram | facebook | tiktok | youtube | tv | my | other | insta | social)
  except (just | it | really | which | that | this | also)? adds (tons | value | a | to | so | more | up | an | such | another | something)
  (ads | advertisements | commercials)                                        0.67 [weak] not: flip
  (pop ups | popups | pop up~) .. (premium | subscribe | subscription | buy | pay | upgrade | money | purchase | rate)   0.78

  except refund~ .. (forgot | forgotten) .. (cancel | to cancel)
  except (thought | afraid | worried | scared | expected) .. (charged | billed) (after | for | again | me)
  except (no | without | zero | not) (any | a)? (monthly | yearly | annual | hidden | recurring) (fee~ | cost~ | charge~ | payment~)
  # --- wishes ---------------------------------------------------------------
  (wish | hope | please | would be (nice | great | good | better | cool) if | would like | make | want | add | could | more | should be | should have been | need~) .. free   0.80
    + I wish it were free
    + please make more stories free
    - I feel free
  (more | some) (free | unlocked) (stuff | content | meditation~ | stories | option~ | thing~ | session~ | feature~ | sound~ | music | course~ | version | activities | lessons)   0.85
    + please add more free stories
    - more time for me
  (no | zero | little | barely any | hardly any | virtually no | very little | almost no) free (content | stuff | version | meditation~ | stories | sounds | options | features | trial | things | sessions | music)   0.82
    + there is virtually no free content left
    - plenty of free content
  (for | to) (premium | pro | plus | paid | paying) (members | users | subscribers | people | only)   0.78
  for pros                                                                    0.66
  (debited | deducted .. from | withdrew .. from) my (bank | account | card)  0.82
  (subscribed | subscribing | signed | renewed | charged) me .. without       0.85
  without my (knowledge | consent | permission | authorization | approval)    0.55
  (start | begin | sign up for) (a | the | your | my)? (free)? trial          0.55
  (call~ | asks | asking) for a (subscription | payment | trial)              0.75
  (unlock~ | accessed) (by | with | through) (a | the)? (paid | paying | premium | subscription | purchase~) 0.82
  (wish | should | make | would be) .. (premium | pro | subscription) .. (cheaper | affordable | less)   0.72
  (wish | if | should be | could be | needs to be | were | little bit | a bit | please) .. (cheaper | more affordable | less expensive)   0.75
    + I wish it was cheaper
    - much cheaper than the rest

  # --- said in other ways ---------------------------------------------------
  (shouldn't | should not | shouldn't even | don't think (you | they | we | i | people | it) should | wrong to | can't believe (you | they | i | it)) .. (make~ | have to | force~ | charge~ | ask~ | need to | want~) .. (pay | paying | money | charge | buy)   0.82
    + you shouldn't make sad people pay
    - you should make people smile
  (ask~ | asking | demand~ | prompt~ | push~ | wants | beg~ | nag~ | remind~ | pester~ | pressur~ | force~ | insist~ | trick~ | trying to get | tries to get) ..6 (subscribe | subscribing | subscription | upgrade | upgrading | premium | a member | membership | go pro | buy (the | premium | a) | to purchase)   0.76 not: drop
    + it keeps demanding that I go for a subscription
    - I want to reach the next level of calm
  except (i | i'd | we) (really | do)? want .. (premium | upgrade | subscription | membership | a member)
  (don't | do not | didn't | wouldn't | hate~ | not) (really)? (like | want | love) to (pay | spend | buy | purchase | subscribe)   0.75
  (could've | could have | should've | should have | at least | wish~ | hope) ..6 free   0.76
    + they could have kept one lesson free
    - at last I feel at ease
  except (feel | be | set | stress | worry | pain | anxiety) .. free (of | from)?
  (wish | more | hope~ | should | want~) .. (available | included | accessible | unlocked) .. (free | without pay~ | without premium)   0.76
    + I wish more lessons were available in the free version
    - there are lessons available for free
  only .. (available | accessible | option | usable | works | open | offered) ..6 (pay~ | payment | premium | subscription | paid | membership | upgrade | subscribers | members)   0.80 not: drop
    + most lessons are only open to those with a subscription
    - only open questions, no payment
  (is | are | costs | cost | for | it's | premium | that's | spend | spent | a) (quite | way | a | such | too | an awful)? (lot | lots | ton | bunch | boatload) of money   0.75
    + the plan is a lot of money for me
    - I saved a lot of money
  except (save~ | saved | saving | spent | make | makes | owe | earn | worth) (me | you | us)? a (lot | ton | bunch) of money
  (issue~ | problem~ | trouble | dispute) (with)? (the | my | a | your | their)? (subscription | payment~ | billing | charges | membership | purchase | refund)   0.75 not: drop
    + I had an issue with the payment
    - no problem with the payment
  (price~ | cost~ | fee~) ..5 (outta | roof | out of (this world | control | hand | reach | my) | unreal | beyond | bit much | killer | sky)   0.78
    + the fees went through the roof
    - the price is right
  (sales (pitch | vehicle | tactic~ | funnel | gimmick) | commerciali* | profit driven | profit over | profits over | money (before | over | above) | money making | moneymak* | for profit | corporate greed | capitalis*)   0.82
    + the tour is one long sales pitch
    - a gentle pitch of voice
  (moved | switched | changed | converted | shifted | went | turned | gone | put) ..2 (to | into | behind | under | in) (a | an | the | being)? (premium | paid | subscription | paying | pay | paywall)   0.80
    + my tracker was moved to a premium plan
    - I moved to the country
  (not | don't | doesn't | didn't | isn't | never) (currently | really)? have enough (money)? (to (pay | buy | subscribe | afford | purchase) | money)   0.82
    + I do not have enough to pay for it
    - I have enough
  /\bnot worth (the |paying |a )?[$£€]?\d+/                                  0.86
    + not worth 40 a year
    - worth 40 a year
  except /\bnot worth (the )?\d+ ?(days?|hours?|minutes?|weeks?|stars?|months?)/
  (don't | do not | didn't | not) (really)? (think | believe | feel | find | sure | convinced) (it's | it is | it was | this is | that it's | it)? (even | really)? worth it   0.60
    + in the end I do not think it is worth it
    - it is worth it
  (can't | cannot | couldn't | unable to | don't get to | not able to | barely | hardly | you) (really | even)? (do | use | access | get | see | try | listen | read | have | go | enjoy) .. without (a | the | being | having | getting | upgrading | paying | buying | premium | subscri*) (a | the)? (paid | premium | subscription | member | membership | subscriber | upgrade | full | pro | money | to pay)   0.82
    + you can't do much without being a member
    - you can do a lot without a plan
  (free | trial | basic) (version | part | plan | option | tier | mode | content | users) ..6 (limited | nothing | useless | worthless | pointless | barely | hardly | sucks | only | not much | no | lacks | isn't | doesn't)   0.72
    + with the free plan you get nothing of use
    - the free version is great
  except free (version | plan | part | trial) .. (no ads | not bad | nothing (wrong | short) | no (complaints | problem~ | issue~))
  (hidden | buried | surprise | sneaky | sneaked | snuck) .. (fee~ | charg~ | cost~ | price~ | subscription | payment)   0.80
  (price | cost | fee | subscription) (increase~ | hike~ | jump~ | raise | raised | increased | doubled | tripled | keeps (going | increasing))   0.82
    + after the price hike I left
    - my calm increased
  (raised | increased | doubled | tripled | hiked | upped | jacked up) (the | their | its | my)? (price~ | cost | subscription | fee~)   0.85
  (charge | charges | charging | charged) (so | too | that | way too)? (much | money | more | a fortune | an arm | extra | for (everything | every | it | this | help | mental | basic | use))   0.80
    + they charge extra for the good ones
    - I charge nothing
  (want | wants | wanted) (all | so)? (your | my | our | more | too much) (money | cash | credit card | card)   0.80
  (can't | cannot | couldn't | won't | not) (even)? (use | do | access | see | try | open | get) (anything | any thing | any of it | much | any | half | most) .. (pay~ | premium | subscri* | purchas* | buy~)   0.85
    + you cannot see anything before you pay
    - I can see anything before I pay
  (not | isn't | never | hardly | doesn't seem) .. (affordable | cheap | reasonably priced | reasonable price | reasonable cost | good value | fair price | worth what)   0.78 not: keep
    + for students it is not really affordable
    - it is very affordable
  (make | making | making a | profit~ | profiting | capitaliz*) (money | profit | living | millions | off) (off | from | out of | on)? .. (people~ | people's | mental | depress* | anxi* | suffering | illness | vulnerable | sick | pain)   0.80
    + they make money off the depressed
    - they make people laugh

  # --- sign up, locked, comes at a price ------------------------------------
  (have | has | had | having | need | needs | needed | must | forced | require~ | required | make~ (me | you) | made (me | you) | gotta | want~ (me | you)) (to)? (sign up (for)? | get | have | join | start | become | go | own | be on | commit to | take out | enroll in | register for) (a | an | the | their | for)? (free | yearly | monthly | annual | paid | full | premium | pro | plus | 7 day | week | costly)? (subscription | premium | pro | plus | trial | membership | subscriber | paying member | paid (version | plan | account | subscription) | member | plan)   0.78 not: drop
    + you have to sign up for a subscription
    - you never have to get a subscription
  (so many | too many | many | most | all the | few | more | all these | lots of) (locked | paid | premium) (meditations | stories | content | features | sessions | items | sounds | things | options | lessons | stuff | music | exercises | courses | ones)   0.80
    + too many locked lessons
    - so many lessons
  (available | offered | given | included | sold) (only | now)? (as | in | with | for | through | under) (an | a | the)? (upgrade | premium | extra | payment | paid | subscription | plus | pro | fee)   0.72
    + old lessons are now available as an upgrade
    - available as a book
  (nothing's | nothing is | none of it is | none is | not everything is | hardly anything is | nothing in here is | nothing on here is | barely anything is | not much is | little is) .. free 0.88
    + nothing's free in here
    - nothing's wrong
  (can't | cannot | couldn't | don't | not allowed to | not able to | unable to) (really | even)? (have | get | buy | keep) (a | the | any | premium)? (subscription | premium | full version | membership | paid version)   0.72
    + I'm a pupil and can't have a subscription
    - I don't have a clue
  except (don't) (even)? have (a | the | any | premium)? (subscription | premium | full version | membership | paid version)
  (comes | come | came) (at | with) (a | the) (price | cost | fee | price tag | subscription | hefty)   0.70
  (very | so | too)? (little | few | not many | nothing | not much) .. (aren't | isn't | not | without) .. (paid for | premium | paid | locked | pay~ | subscription)   0.78
    + few things that aren't paid for
    - little by little I learn
  (ask~ | asking | begging | beg~ | want~ | wants) (me | you | us | people)? (for | to (re subscribe | resubscribe | renew | donate | spend | invest | pay)) (money | cash | a donation | payment | donations)?   0.70 not: drop
    + each day it wants me to resubscribe
    - it asks for my mood
  except (i | who | still | i'd | and) .. (want | wants | wanted) to (renew | spend | invest | donate) (money | cash)?
  - I like it so much that I want to donate
  except (ask~ | asking | begging | beg~ | want~ | wants) (me | you | us | people)? for
  (get | getting | make | want~ | trick~) (us | you | me | people | ur | everyone) to (pay | buy | spend | subscribe | purchase) 0.80 not: drop
    + it is there to get people to pay
    - I get people to smile
  (paying | pay | paid | spend | spending) (lots of | tons of | a lot of | all this | all that | that much | this much | so much | more | extra | real | ridiculous | hundreds | over a hundred | any) (money | for | dollars | cash | of dollars | on (this | it | an app))   0.72
    + paying that much money each spring
    - more peace
  (do | use | get | access | have | listen to | try | see) (more | all | most | everything | any | much | anything | other | some) (of)? (the | it | stuff | things | features | content)? .. without (having to | needing to | paying | premium | a | the) (pay | get | buy | premium | subscri*)?   0.70
    + I wish I could do all of it without having to pay
    - do more without fear
  except (can | could still | able to | still) (do | use | get | access | have | listen to | try) (a lot | more | all | most | everything | much | plenty | so much) .. without (having to | needing to | paying | premium | a | the)
  (subscription | premium | plan | trial | payment | membership | purchase | price) (base | based | bait | trap | nonsense | bs | crap | garbage | wall | walls | lock | locked | only | pushing | push | ads | pop ups | popups | request~ | nag~) 0.78
    + another subscription trap
    - a walk along the wall
  (single | one | individual | separate) (item | purchase | story | meditation | course | session | track) .. (subscription | instead of | without (buying | paying | signing) | purchase | price) 0.58

  (free | not free | paid | pay) if (it's | it is | its | they're | you're) (not | actually)   0.62
  (why | if) .. (list~ | say~ | call~ | advertis* | label~ | claim~ | let you download) .. free   0.74
    + why do you list it as free and then this
    - why call me when you are free
  (need | needs | want | wants) (a | your | my | the) (credit card | card | payment method | bank (account | info*) | paypal | payment info*)   0.78
    + it needs a payment method first
    - it needs a birthday card

  (subscribe | subscribing | subscription) (just | only | first | before | in order | right away | immediately | upfront | up front) (to | for | in order to | you | i | even)? 0.62
    + subscribe first to see one lesson
    - I will subscribe gladly
  (trial | subscription | premium | plan) (expire~ | expired | ended | ran out | is over | was over | ends | runs out) 0.55
    + in June the plan ended
    - the lesson ended
  (no | without (a | any)?) (free)? (trial | refund~ | free version | free option~ | free trial | monthly (plan | option) | one time (payment | purchase | option) | lifetime (option | plan | purchase)) 0.74 not: keep
    + there's no monthly option
    - a free trial would do

  (wasn't | isn't | not | aren't | no longer | weren't | stopped being) (even | all | really)? free (anymore | any more | any longer | now)   0.88
    + my lesson is not free any more
    - it is free

  # --- wished away, spent, bombarded ----------------------------------------
  (wish | hope | hate (that | how) | don't like (that | how | it) | didn't like (that | how) | sad that | sucks that | annoying that | not okay with) (you | i | we | it | some | they | the | u | premium) .. (have to | had to | need to | needed to | weren't | wasn't | didn't | did not | don't | cost | costs) (have to | need to | cost)? (any | be)? (pay | buy | subscribe | purchase | premium | money | locked | cost | upgrade)   0.80
    + I wish we didn't have to pay
    - I wish you well
  (wish | hope | please | if) .. (non | none | nothing | not | weren't | less | fewer | more) .. (locked | premium | unlocked | behind)   0.74
    + I wish fewer of them were locked
    - I wish I were less locked up in myself
  (locked | unlocked) (ones | stuff | things | stories | meditations | content | features)   0.66
  (requires | require | required | requiring) (a | an | you to | your | payment | paid)? (make)? (a)? (purchase | payment | subscription | subscribe | pay | fee | card | paid | premium | membership | upgrade | sign up for)   0.82
    + the second week requires a payment
    - it requires patience
  (bombard~ | flood~ | spam~ | hound~ | badger~ | telling me | tells me | keep~ saying | asking me | asks me | ask me | asks you | ask you | asking) .. (upgrade | premium | subscribe | to buy | subscription | go pro | to pay)   0.76
    + it keeps badgering me with premium
    - it asks me to breathe
  (ask~ | asking) (me | you | us)? if (i | you | we) (want | would like | wanted | wanna | am interested) .. (premium | upgrade | subscribe | subscription | pay | member | purchase | buy)   0.80
  shouldn't (even)? (charge | cost)                                           0.75
  (should | must) (not | never) (charge | cost | ask for money)               0.75
  (spend | dish out | fork (out | over) | shell out | cough up | put up | drop | waste | spending) (any | some | more | all | real | my | your | extra | your hard earned | the)? (money | cash | dollars | bucks)   0.76
    + you must dish out some money to hear it
    - it helps you spend time
  except please .. spend the money
  except (spend | spending) the money and (get | try | buy)
  - trust me and spend the money and get it
  except (don't | not | without | never | didn't) (have to)? (spend | spending | waste) (any | more | my)? money
  (unless | until) (you | i | u)? (pay~ | buy~ | purchas* | subscrib* | dish | fork | shell | spend | get premium | upgrade)   0.80
    + nothing opens until you pay them
    - I walk until you call
  (can't | cannot | couldn't | won't | not) .. (unless | until | before) (you | i | u)? (pay~ | buy~ | purchas* | subscrib* | dish | fork | shell | spend | get premium | upgrade | have premium)   0.84
    + you can't hear anything unless you pay
    - you can't rest until you try
  (has | have | need | needs | had | must | only) (to)? be (a | on)? (premium | subscribed | paid | subscriber | paying | member)  0.80 not: drop
  (thought | assumed | figured) (this | it | the app) (was | is | would be) (a | all | completely | totally)? free   0.84
    + I assumed it would be free
    - I thought it was fun
  (money | price | cost | payment~ | pricing) (is | are | was) (an | a | the | my | kind of | really)? (only)? (issue | problem~ | downside | a lot | drawback | con | barrier | deal breaker | obstacle | too | unclear | hidden)   0.80
    + sadly the money is an issue for me
    - money is no issue
  (don't | doesn't | didn't | some people don't | not everyone) (have | has) (access to | the | any | that)? (that)? (kind of | much)? (money | income | funds | credit card)  0.78
  (how much) .. (paying | charge~ | cost~ | pay | price | bill~)               0.55
  (took | take | takes | taking | charged | withdrew) .. (pounds | dollars | euros | bucks) 0.82
  (lots | lot | much | many | half | most | some) (of)? (things | stuff | the | it | content | features | options | stories | meditations) .. (cost | costs | premium | paid only)   0.72
    + a lot of stuff on it costs
    - most of the content is kind
  (without | w out) (the | a | any)? money   0.60
  (i | they | it | and) (have a bill | got a bill | billed) 0.75
  force~ (a | you | me | us)? (to)? (payment | pay | subscri*) 0.80

  # --- dear, premium only ---------------------------------------------------
  (price~ | pricing | cost | fee | fees | payment~) (of | for) (the | this | your | a | it) .. (is | are | was | seems | feels) .. (high | steep | much | ridiculous | crazy | insane | outrageous | absurd | unreasonable | expensive)   0.84 not: drop
    + the pricing of this thing is really high
    - the price of it is fair
  (everything | everything's | most things | literally everything | all of it) (is | was | are)? (premium | paid | pay only | subscription only | paywalled | plus only)   0.82
    + by now everything is premium
    - everything was fine
  only .. (by | with | through | after | for) (purchas* | buying | paying | getting premium | premium | subscrib* | upgrading)   0.76 not: drop
    + most things can only be had by purchasing a plan
    - only by breathing
  (make | making | should be | could be | need to be) (the | your | it | them | premium | price~ | subscription | app | a | bit | little | more | much)? (price~ | premium | subscription | bit | little | much)? (cheaper | affordable | less expensive)   0.80
    + please make the prices cheaper
    - it makes the bill cheaper than care
  (pay only | non paid | nonpaid | unpaid | going premium | go premium | without premium | buy premium | be premium | premium wasn't | premium isn't) 0.58
  (only | one) (have | has | offer~ | one | a)? .. (payment plan | payment option~ | paid plan | subscription plan | price plan)   0.60

facilitator

  # --- free -----------------------------------------------------------------
  (it's | it is | its | (app | this | woebot | wysa) is | and | completely | totally | absolutely | 100 | literally | entirely | also | still) (all | completely | totally | absolutely | mostly | literally | entirely | so | really | mostly | actually | basically)? free   0.60 [weak]
    + the whole thing is completely free
    - it is not free
    - nothing is free
    - finally free of worry
  except and free writing
  except (runs | run) (completely | totally) free
  except (find | looking for | care~ | cares | want | wanted | need | needs | search* | available) ..5 (and | is | 100 | completely | totally | entirely) free
  except (said | says | say | review | reviews | heard) ..4 (is | was | it's | entirely | completely | totally) free
  except (use | get | listen | access | do) (completely | totally | entirely | absolutely) free
  (is | are | all | mostly | being | really) free                              0.40
  except (few | little | not many | only | nothing | no | one | two | product) .. (is | are | all | being | really) free
  except (sessions | stories | series | things | ones) are free
  (its | the | all | these)? (features | tools | resources | meditations | sessions | courses) are (all | completely | totally)? free   0.58
  except (only | few | none | some | couple | handful | not | if) ..5 are (all | completely | totally)? free
  except (it's | it is | its | (app | this) is | and) (all | completely | totally)? free (but | to download | for (the first | seven | a | one))
    - the app is free but all you want costs
  except (say~ | said | claim~ | think | thought | assumed | advertis~ | market~ | told | tells | why | guess | since | when) (that | me | you)? (it's | it is | its | it was | app is | this is) (all | completely | totally)? free
    - they claim it's completely free and then the bill comes
  except worth (the | my | your) (time | wait | effort | download | try)
  except (get | got | gives | gave | offer~ | have) (you | me)? (a | the)? free trial
  except appreciate (making | if) .. free
  except there (are | is) (lots of | many | plenty of | so many | other)? free
  except it's free on
  except (feel | feels | felt | feeling | me | nice and | light and | mind) .. free
  except (them | others | apps | ones | many | alternatives | options | youtube | which) (are | is)? (all)? free
  except (lots | tons | ton | plenty | so much | so many | amount | everything | content | available | get) .. free (videos | stuff | meditation~ | app~ | content | resource~ | option~)? (online | elsewhere | on youtube | out there | on the internet | every else)
  except like the free
  except (don't | doesn't | can't | not) (even)? (get | have | give) .. free
  except there (are | is | were) (so | some | many | plenty of | lots of | a lot of | a few | other | better | also | several)? (many | good | great | better | other | amazing | decent)? free
  except not free (of | from)
  except free .. (youtube | online | elsewhere)
  except a great deal (of | more | about | with | to)?
  except free (trial | version | of | from | to | time | spirit | will | flow~ | up | for)
  except (nothing | none | not | isn't | hardly anything | barely anything | only) .. (is | are | all | it's) (actually | really)? free
  except (stress | anxiety | worry | feel | drama | pain | hands | care) free
  (thank~ | grateful | appreciate) .. free                                    0.72
  (truly | really) free                                                       0.60
  even (for | with) the free (version | one | app | plan)                     0.72
  even (the)? free (is | has | gives)                                         0.72
  (is | there's | has) (also)? a free version (that | which | and) .. (good | great | enough | helpful | amazing | nice) 0.75
  (love | like (that | how | it's) | best | great | good | amazing | awesome | glad | happy | nice | bonus) .. free   0.72
    + a great tool and free
    - I would love it if it was free
  except (love | like) (some | more | a few | to have) (new | more)? free
  except (just | please) make it free
  except (amazing | great | good | best) and free
  except love .. (free | free version) (but | until)
  except (love | like that | best | great | good | amazing | awesome | glad | happy | nice | bonus) .. free (trial | trials | period | month | week)
  except (nice | good | great) (to | if) .. free
  except happy .. (stress | worry | anxiety | pain | care) free
  free (app | apps | tool | resource~ | service | therapy | help) .. (great | amazing | good | awesome | best | love | excellent | wonderful)   0.62
  (great | best | amazing | good | excellent | awesome | wonderful | decent | nice | fantastic | cool) .. free (app | version | tool | resource~ | service | content | stuff | features | options | meditations)   0.65
  free (version | one | content | part | stuff | features | options | account | tier | app) (is | are | has | gives | offers | alone | itself | works | still | does) (@rather | still | already | more than | perfectly | a lot | lots | plenty)? (great | good | amazing | enough | plenty | awesome | excellent | fine | nice | helpful | wonderful | perfect | sufficient | useful | generous | worth | lots | a lot | ok | everything)   0.82
    + the free tier is plenty for my evenings
    - the free version is not good
  (only | just | still) (have | use | using | on | got | tried | used) the free version   0.56
  free version (is | was) (still)? (5 | five | good | great | plenty | enough)     0.80
  generous (free)? (trial | version | amount | offer*)                        0.85
  free (premium | membership) (for | to | during)?                            0.62
  except month of free premium
  except (their | the | fall for) free premium
  (great | good | amazing | awesome | excellent) free (app | application | service | resource)   0.62
  (selection | range | variety | library | lots | tons | plenty) of free 0.72
  except (there's | there is | there are | is) (a)? (ton | tons | lots | plenty | range | variety) of free
  (people | those | anyone | someone | when | many | if | who) (who)? (you | they | i | we | people)? (really | just)? (can't | cannot | can not | couldn't | don't) (really)? afford (a | to see | to go to | regular | real | traditional | in person)? (a)? (therap* | counsel* | psych* | professional | treatment | help | help themselves)   0.4 not: keep
    - many can't afford the subscription
  (can't | cannot | can not | couldn't) (really)? afford (a | to see | to go to | regular | real | traditional | in person)? (a)? (therapist | therapy | counsel* | psych*)   0.45 not: keep
  not (even)? paying (anything | a (penny | dime | cent))                      0.75 not: keep
  (don't | doesn't | didn't | not | never) (feel | felt) (like | forced | pressured) (i'm | i am | you're)? (forced | pressured)? (to)? (pay | buy | subscribe)   0.75 not: keep
  (i'm | i am) not even paying                                                0.70 not: keep
  (don't | wouldn't | didn't | do not | did not) (even | really)? mind (paying | the (price | cost | subscription | fee) | spending)   0.80 not: keep
  except if you (don't | wouldn't) mind paying
  (hasn't | haven't | never | doesn't | don't | not | didn't) (once)? (hammer~ | beg~ | push~ | nag~ | bug~ | pressur~ | forc~ | harass~) (me | you | us)? (to | into)? (buy | pay | subscri* | upgrade | purchas* | premium | for money)   0.75 not: keep
  (thankfully | kindly | gladly | promptly | quickly | immediately) refunded   0.75
  even (in | on | with | just)? (the)? free (version | one | stuff | content | trial)   0.78
  except even the free (version | one | stuff | content | trial) (is | are | has | was) (locked | gone | not | limited | paid | trash)
  (plenty | lots | tons | many | much | loads | enough | ton | lot | so many | a bunch | variety) (of)? (is | are | the | great | good | things | content | stuff)? (free | available for free | for free)   0.72
    + there is plenty for free
    - not much for free
  except so much for
  except (there's | there is | there are) (a)? (ton | tons | lots | plenty) of free
  except (isn't | not | no | hardly | without) (many | much | lots | a lot | enough | so many) .. free
  (offer~ | provide~ | everything | all this | all of this | therapy | value | features | resources | tools | meditations | use it | use this) (you | me | us | it | this | people | that | to (you | me | us))? (is | are)? for free   0.55
  (chance | able | get | got | can) to try (it | this) .. free                 0.62
  except (nothing | barely | hardly | not | can't | only | few | little | internet | youtube | before | used to) .. (available | get | use | use it | access | everything | content)? for free
  what (you | i) get (for free | with the free version) (is | has)            0.58
  (can't | cannot | couldn't) believe .. free                                 0.85 not: keep
  (free | no) (with no | without | and no | no) (ads | subscription | strings | purchases | catch | cost)   0.85
  except (actually | anything | nothing) ..5 free without
  for a free app                                                              0.60
  except (looking | searching | look | search | wanted | ask*) for a free app
  (don't | do not | didn't | never | not | doesn't | without) (even)? (have to | need to | having to | needing to | make you | force you to | require you to | ask you to | make me) (pay | buy | purchase | subscribe)   0.60 not: keep
    + you do not have to pay for the basics
    - I wish you did not have to pay
  except (wish | wishes | hope | if | until | find | found | find (an | any) app | just that | anything | should | so) .. (don't | didn't | doesn't | not | never | without) (have to | need to | having to | make me | make you) (pay | buy | purchase | subscribe)
  except (didn't | don't) need to (pay | buy) (for)? (this | an app)
  except (things | thing | stuff | few | ones) (that)? (you | i) (don't | do not) (need | have) to pay
  except used to .. (when)? .. (didn't | don't) have to (pay | buy)
  except not make (me | you | us | people) (pay | buy | purchase | subscribe)
  except (can't | cannot | couldn't | nothing | anything | much | not) .. without (having to | needing to) (pay | buy | purchase | subscribe | spend)
  except (so | where | when) (that)? (you | we | i | people | users) (don't | do not) (have | need) to (pay | buy | purchase | subscribe)
  except not having to (pay | buy | purchase | subscribe)
  except should not (have | need) to (pay | buy | purchase | subscribe)
  except should not (have | need) to (pay | buy | purchase | subscribe) (for | to | a | anything) (it | this | get | use | access | anything | penny | dime)?
  even (if)? (without | when) (you don't)? (having to | the | a | having)? (pay~ | premium | subscription | subscrib~ | buy~ | purchase~ | paid)   0.80 not: keep
    + good even without premium
    - even worse when you pay
  except (fine | could | would | used to) .. even without paying
  (didn't | doesn't | does not | did not) cost (me | you)? (anything | a (thing | penny | cent | dime) | much | money)   0.82 not: keep
  except (want | need | find | wish) .. (doesn't | didn't) cost
  (cost~ | costs me | pay | paying | paid) (absolutely)? nothing              0.70 not: keep
  (no | zero | without | not any | never (see | had | any)) (any | annoying | intrusive | in app)? (ad | ads | adds | advertisement~ | commercials | in app purchases | purchases | paywall~ | hidden (fees | costs) | subscription~ | cost | charge | fees)   0.85 not: keep
    + no ads while I rest
    - I wish there were no ads
  except there was no (subscription | ads | cost)
  except no (subscription | app) (should | is | could)
  except (better | more | something | pay* | cost*) .. no (ads | adds)
  except never had (ads | adds) before
  except there (are | is) .. no cost
  except /^\W*no subscriptions?\W*$/
  except i have no (subscription | purchases | charge)
  except no (way | option | monthly | trial) .. (subscription | cost)
  ad free                                                                     0.80

  # --- fair, worth it -------------------------------------------------------
  except (not sure | isn't | not | if) (it's | it is)? worth (it | the)? (price | money | cost | subscription)?
  (absolutely | definitely | totally | well | 100 | so | completely) worth (premium | buying | paying (for)? | subscribing (to)? | it to pay)   0.82
  worth it (for | at) (the | that) (price | cost)                             0.75
  (subscription | premium | membership | upgrade) .. (well | totally | definitely | so | absolutely | completely)? worth it   0.78
  (expensive | pricey | steep) but .. worth (it | every | the)                0.78
  worth (every | each) (single)? (penny | cent | dollar | dime | bit | euro | cents | pennies)   0.92
    + worth every cent to me
    - not worth every cent
  (well | definitely | totally | absolutely | so | very | is | it's | more than | really | completely | truly | was | highly | certainly) worth (the | it for the | all the | that | paying | buying | my | your) (full | yearly | monthly | annual | small | low)? (price | money | cost | subscription | investment | fee | for (it | the)? | premium | membership | purchase | upgrade | pay)   0.82
    + well worth the yearly fee
    - whether it is worth it, I doubt
  except (at first | used to | whether | thought | felt | felt it) .. (is | was) worth (the | all the | it)
  except (debating | wondering | unsure | not sure) .. worth
  worth (the | my | your | that) ..2 (price | money | cost | paid version | full version | subscription | investment | fee | premium | membership | purchase | upgrade)   0.72
    + the plan is worth the price
    - not worth the price
  worth (paying | buying | subscribing) (for | to)? (it | this | the (full version | premium | subscription))?   0.60
  (glad | happy | pleased | never regret~ | don't regret | no regret~ | satisfied) (i | we | to | that i | with my | with the | about)? (bought | purchase~ | paid | paying | subscrib~ | spent | pay | invest~ | every | premium) (the (full | premium) | dollar | cent | for (it | premium | this) | premium | a)?   0.75
    + so glad I bought the full version
    - happy until I paid
  (good | great | best | excellent | amazing | fantastic | worthwhile | worth the) (investment | value | deal | bargain | money i | purchase)   0.62
  except a (good | great) deal
  except best (deal | value)
  (affordable | inexpensive | low cost | so cheap | very cheap | pretty cheap | cheap price | reasonably priced | fairly priced | good price | great price | fair price | low price | reasonable price | great value | budget friendly | cost effective)   0.66 [weak]
    + an affordable plan
    - not affordable for a student
  except (said | say~ | says | advertised | claim~ | otherwise | as an | be more | make it | it'd be | would be) .. (affordable | cheap | fairly priced | inexpensive)
  except affordable (when | if | for whom | therapy option)
  except (appear~ | look~ | feel~ | seem~ | sound~ | came across) (very | so | pretty) cheap
  except (more | less | as | so) (affordable | cheap)
  except (feels | looks | seems | felt | looked | cheap and | sounds) cheap
  (it's | it is | is | was | and | so | very | really | really quite | dirt | quite | relatively | super) cheap   0.70
    + it is cheap and it does the job
    - the voices are cheap copies
  except (is | it is | it's | and) cheap (looking | made | copy | copies | knock | trick | imitation | and nasty | sounding)
  /^\W*(very |really |so |dirt )?cheap\W*$/   0.75
  not (only | just) (is | was) (it | this | the app) .. free   0.75 not: keep
  (verdict | pro | pros | bonus | price | advantage | best (part | thing | bit) | big plus) .. free   0.72
    + best part of it, it is free
  (price~ | cost | subscription | fee | pricing) (is | are | was | seems) (@rather | actually | totally)? (reasonable | fair | affordable | cheap | low | good | great | decent | worth | unbeatable | amazing)   0.85
    + the price is very fair
    - the price is not fair
  (doesn't | does not | don't | never | do not | not | didn't | without) (even | ever | actually)? (charge~ | charging | bill | billed | billing) (me | you | us | for | extra | anything | a (dime | cent | penny)) (anything | a (dime | cent | penny) | extra)?   0.75 not: keep
    + they never charge for the basics
    - they charge for the basics
  except (better | they had better | please | should | do) .. (not | don't) charge
  except (not | didn't | don't | won't | never) (be)? (charge~ | bill | billed) (me | you)? (until | yet | unless | again)
  (ads | adverts | advertisements | commercials) (are | have | is | were) (all | finally | now | been | completely)? (gone | removed | disappeared | optional | skippable | rare | minimal | short | few)   0.75
    + the commercials have been removed
    - the commercials are long
  (not a single | not one | zero | without a single | never (saw | seen | had | get | got | see) (an | any | a (single)?)) (annoying)? (ad | ads | advert | adverts | advertisement~ | commercial~)   0.85 not: keep
    + I've never seen an ad
    - every ad is loud
  (best | well spent | gladly spent) .. (bucks | dollars | quid | pounds | euros | tenner | fiver | money) (i've | i have | i | ever | spent)   0.80
    + best few bucks I have ever spent
    - best not to spend a dollar
  (bucks | dollars | quid | pounds | euros | money | investment | cent | penny) .. (well spent | i've (ever)? spent | well worth)   0.75
  (for | absolutely) (nothing | free | zero (dollars | money))   0.35
  (having | have | get | got | all) (this | it | that | something like this | all this | all that) for (nothing | free)   0.80
    + to have all this for nothing
    - all this for a big price
  free (for | to) (students | veterans | teachers | everyone | all | everybody | nurses | health* workers | members | employees | nhs | patients | me | us | anyone | download and use)   0.75
    + it's free for nurses, lovely
    - it isn't free for students
  (refunded | gave (me | us) (a | my)? (refund | money back)) (me | us | my money | it)? (straight away | right away | immediately | quickly | promptly | instantly | same day | no questions | without | with no | within | in full | no problem)   0.84
    + they refunded me within the hour
    - they never refunded me
  (easy | quick | simple | no hassle | hassle free | painless) (to (get a | cancel) | refund) (refund | subscription | trial | the (trial | subscription) | anytime)?   0.72
    + quick to cancel
    - not easy to cancel
  (gladly | happily | happy to | glad to | don't mind | wouldn't mind | proud to | more than happy to) (pay | paying | paid | pay for | support | subscribe | renew | spend) .. (this | for | it | one | the | again | support | more | them)?   0.52 not: keep
    + I happily pay for the full thing
    - I would happily leave
  except (wouldn't mind | don't mind | happy to | willing to) (pay | paying) (for)? (upwards | a | more | it if)
  except (would | i'd | be) .. (gladly | happily | happy to | willing to | glad to) (pay | subscribe | spend) .. (if | but | for (a | one))
  (cost~ | paid | priced at | for) (a | only a | just a)? (tiny | small)? fraction (of (what | the | a | my) | compared)?   0.80
    + at a fraction of my copay it's a steal, it costs a fraction
    - a fraction of my day
  (can't | cannot | couldn't | can not | unable to) afford (a | to see | to | any | real | actual | regular | private | weekly | my)? (a)? (therap~ | counsel* | therapist | psychologist | psychiatrist | professional help | real help | shrink | treatment) .. (this | so | free | app)   0.70 not: keep
    + I couldn't afford counselling and then this
    - I can't afford this
  (one time | one off | single | lifetime) (payment | purchase | fee | price) .. (no | instead | rather | great | love | good | nice | reasonable | fair | perfect | appreciate | not)   0.76
    + one off fee, love that
    - one off fee please
  (thought | afraid | worried | scared | expected) .. (charged | billed) ..8 (nope | didn't | wasn't | never | kept | no charge | not)   0.80
  no (monthly | yearly | annual | recurring | hidden | extra | surprise) (fee~ | payment~ | charge~ | cost~ | subscription~ | price~)   0.84 not: keep
    + no hidden charges
    - hidden charges everywhere
  (paid | pays | pay) for itself                                              0.80
  (on sale | half price | half off | discount~ | student (rate | price)) .. (great | worth | deal | steal | happy | glad | bargain | love)   0.68
  (bargain | steal | no brainer) (for | at | price | compared)                0.62
  not (pushy | pushing | in your face) (about | with) (the | their)? (paid | premium | upgrade | subscription | paying | plan)   0.80 not: keep
    + not pushy about the premium stuff
    - pushy about the premium stuff
  (never | don't | doesn't | not | without) (feel | get | being | push~ | pressure~ | nag~ | force~ | forcing) (pressured | pushed | forced | nagged | you | me)? (to | into) (pay | buy | subscrib* | upgrad* | purchas*)   0.75 not: keep
    + you never get pressured into upgrading
    - it pressures you into upgrading
  (cheaper | less expensive) than (a | one | going | seeing | any | my | the | real | therapy | most | other | traditional | in person)   0.75
  (refunded (me | my) | got (a | my) refund | refunded) .. (quick* | immediately | right away | no problem | no questions | thank* | promptly | without issue | same day)   0.75
  (gave | got | received | given | gives | offered) (me | us | you) .. (scholarship | (it | this | premium | access | membership | subscription) .. for free | free (access | premium | subscription | membership | year))   0.58
  (scholarship | financial aid | student discount | sliding scale | my (insurance | work | employer | company | job | school | university) (covers | pays for | provides | offers) (it | this | the)?)   0.58
  (generous | kind enough | generosity)   0.46
  (thank~ | thanks | appreciate* | grateful) .. generosity   0.70
  generous (enough | of (you | them))   0.60
  (generous | generosity) .. (free | trial | price | pricing | discount | refund | version | content | access)   0.72
    + generous with the free lessons
    - a generous spirit
  (not | isn't | never | doesn't) (pushy | constantly | hammer~ | force~ | trying to) .. (pay | buy | subscri* | premium | upgrade | sell | money)   0.75 not: keep
    + it is not pushy about premium
    - not worth the money

  # --- said in other ways ---------------------------------------------------
  (cheaper | less expensive | more affordable | costs less | cost less | fraction of (the)? (cost | price)) than (therapy | therap* | a | an | one | seeing | going | most | other | others | any | in person | real | traditional | regular | actual | counsel* | treatment | talking | paying)                     0.75
    + much cheaper than seeing somebody weekly
    - not cheaper than the others
  (fraction of (the)? (cost | price) | for the price of (a | one) | less than (a (cup of)? coffee | the price of | one (session | visit)))   0.72
    + a fraction of the cost of a clinic
    - a coffee before bed
  (don't | do not | didn't | doesn't | never | not) (even | really)? (have to | need to | need) (get | have | be)? (a | the | any | to)? (subscription | premium | premium version | membership | paid version | subscriber | member)   0.66 not: keep
    + you don't need the premium version
    - you need the premium version
  except (find | found) .. (don't | didn't | doesn't) need (the | a)? (premium | subscription)
  except (don't | not | do not) have (a | the | any)? (subscription | premium | membership | paid version | premium version)
  except if (you | i) (don't | do not) (have | get | want)
  (don't | do not | doesn't | didn't | never | not | without) (even)? (have to | need to | having to | make (me | you) | force (me | you) to | ask (me | you) to | require (me | you) to | want (me | you) to) (pay | buy | subscribe | purchase) (a (penny | dime | cent | thing) | for (the basic | basic | most | anything | it | this | access) | anything | to (use | access | enjoy | get))   0.52 not: keep
    + you do not have to pay to enjoy it
    - you have to pay to enjoy it
  except (wish | when | if | until | find | used to | anything | said) .. (don't | didn't | doesn't | not | do not) (have to | need to | make me) (pay | buy | subscribe | purchase)
  except (wish | if) .. (don't | didn't | not) have to pay
  free (content | version | stuff | features | meditations | stories | options | courses | tier | part) (is | are)? (so | very | really | still | pretty | also)? (great | amazing | excellent | awesome | good | wonderful | fantastic | superb | enough | plenty)   0.78
    + free content great, thank you
    - free content not great
  (most | much | lots | many | majority | plenty | almost all | almost everything | everything | all) (of)? (it | this | them | the (content | app | meditations | features | sounds | stories | sessions | courses) | which)? (is | are | being) (all | totally | completely | still | absolutely | available for)? free (and | which | to use | with no | for everyone | too)?   0.70
    + most of it is free
    - not all of it is free
  except (not | isn't | wish | if | should) .. (most | much | all | everything) .. free
  (cool | great | nice | love | awesome | amazing | good | best part | glad | happy | thankful | grateful | blessing | bonus | crazy | impressed | surprised | unbelievable | wow | perfect) .. (it's | it is | its | that it's | is | this is | being) (all | completely | totally | 100)? free   0.76
    + it is great that it's free
    - great until it's not free
  (app | application | it | this | everything) (is | are) (all | completely | totally | absolutely | 100)? free (which | and (easy | helpful | it | very | so | useful | works | accessible | simple | great | good) | so (i | anyone) | of (charge | cost))   0.76
    + this is completely free and easy for me
    - the app was free before
  (i will | i'll | (i'm | i am) going to | definitely | plan to | planning to | plan on | planning on | decided to | convinced (me)? (to)?) (definitely | be | probably | even | also | gladly | happily | actually)? (buy | buying | purchase | purchasing | subscribe | subscribing | upgrade | upgrading | renew | renewing | pay | paying) (for)? (it | this | the | a | premium | to | my | full | soon | once)   0.55 not: drop
    + I will be buying the full version soon
    - I will not be buying the full version
  except planning to (upgrade | buy | subscribe) .. (but | until)
  except (not | never | was | were | if | before | until) .. (going to | gonna | plan to | planning to) (buy | purchase | subscribe | upgrade | pay)
  (lowered | dropped | reduced | cut) (the | their | its)? (price~ | cost | fee~)   0.75
    + in May they lowered their price
    - please lower the prices
  except (if | would | should | wish | please | and) .. (lowered | dropped | reduced) the price
  (fit | fits | within | meets | suits) .. budget   0.68 not: drop
    + it fits a student's budget
    - it is out of my budget
  (been | am | i'm | i've been | currently | just | only | i) (been | only | just | still)? (use | using | on | have | tried | used) the free (version | app | part | features | trial version) (for | of | and | right now | so far | so)?   0.48
    + I am using the free version so far, thanks for giving it for free
    - using the free version I get nothing
  (i | i've | i'm) (only | just) ..1 (have | using | use | had | on | got) the free (version | one | plan | app)   0.56
    + I only have the free plan and it is nice
  except just use the free version
  (don't | do not | not | never | wouldn't) mind ..5 (pay~ | price | cost | subscription | spending | fee)   0.78 not: keep
    + I do not mind the small price
    - I mind the price
  (insurance | employer | company | school | university | college | hospital) (is | has)? (covers | covered | pays | provides | provided | offers | offered | gives | gave) (for)? (it | this | us | me | the app | free | access | my)   0.66
    + my employer pays for it
    - my doctor is kind
  except insurance (only | not | doesn't | won't | barely)
  (low | small | reasonable | fair | affordable | decent | modest | great | good) (monthly | yearly | annual | subscription | one time)? (price | fee | cost | rate | subscription cost | value for money) 0.72
    + a modest monthly fee
    - not a fair price
  except (happy | willing) to pay a
  except (for | at) (a | the)? (lower | lesser)
  (try | tried | test) (it | this | everything | before) (for | out)? (for)? free (first | for a (week | month) | and (then)? (decided | bought | subscribed)) 0.55

  (not | isn't | wasn't | aren't | don't find it | never | without being) (too | that | very | so | all that | super | overly | really | terribly | as | crazy | insanely | even)? (expensive | pricey | costly | overpriced | steep)   0.80 not: keep
    + not that expensive for what you get
    - not good and too expensive
  except not as expensive as (it | the)

  (thankfully | luckily | gladly | kindly | happily) .. (refund*)   0.75
    + thankfully I was refunded in a week
    - they gave no refund
  refunded (most | all | half) of (my | the | it)   0.66

# Short ways of saying that it wants money.

barrier not: keep
  except /.*\bpay\w* (\w+ ){0,3}attention.*/
  (hate | dislike | sad | annoying | sucks | mad | upset | disappointed | wish | stupid | annoyed) .. (have | had | has | need) (to | too) pay   0.89 not: keep
    + I hate that u have too pay
  (have | has | had | need | needs) too (pay | buy | subscribe | purchase)     0.88
  (everything | all | literally everything | almost everything | anything) (on here | in here | in it | in this app | in the app | here | good | else | you do | you want)? (is | are | was | has | needs | costs | requires | cost | need | have) (a)? (lock | locked | price | money | paid | pay | premium | payment | subscription | pay for | pay to)   0.92
    + literally everything is lock
    + everything needs money
  (give us | give them | want your | want our | wants your | want my | wants my | all about | only about | just about | just want | only want | only wants | just wants | only after | care~ about | take your | after your | make~ it about) (the | your | my | our)? (money | cash | profit)   0.92
    + they only want your money
  (don't | doesn't | not | hate | dislike | disappointed in) .. like? (the | your | its | their) (price | prices | pricing | cost)   0.91 not: keep
  (how much | the price | pricing | cost | the amount) .. (disappoint~ | ridiculous | insane | turn off | turned me off | put me off | hurts | shock~ | too much | prohibitive)   0.80
  (paying | payment) (is | was) (mandatory | required | needed | a must)      0.85
  (be | get | just be) (ready | prepared) to pay                              0.85
  (only | just) (good | great | useful | works | if | available | worth it) if (you | u | your) (have | pay | buy | get | got | are paying | want to pay | upgrade)   0.80
  (good | great | nice | amazing | cool | awesome | ok | love it | fine) (app)? .. if you (pay | paid | have money | have the money | buy | have premium | are up for paying)   0.82
    + yeah it is a great app if you pay
  if you (are | 're) .. (up for | willing to | ready to | okay with | ok with) pay~   0.70
  if you have (the)? (money | extra money) .. (spend | pay | burn | it)    0.70
  (automatically | auto | automatic) (sign~ | enroll~ | renew~ | bill~ | charg~ | subscrib~ | pay* | pmt | deduct~)   0.92
    + it automatically signs you up for a year
  (over drafted | overdrafted | over drew | overdrew | overdraft) 0.85
  (took | taken | taking | takes | pulled | stole | stolen | charged | withdrew | withdrawn | deducted | debited) .. (out of | from | off | to) my (account | card | bank | paypal | checking | apple)   0.88
  (impossible | hard | difficult | tricky | good luck | nightmare to | unable | refuse~ | won't let me | fail~) (to | too | for me to)? (get)? (the | this | it | app)? (cancel* | unsubscrib* | canceling | cancelling)   0.85
    + good luck canceling
  (can't | cannot | could not | couldn't | can not) (even)? (cancel | unsubscribe)   0.88
  except can't cancel (my | the | this)? (plans | appointment~ | trip)
  (no | only | without | zero) (a)? (free) (access | option~ | trial~ | version | content | features | anything | sample~ | stuff | meditations | sounds)   0.80 not: keep
  (should | shouldnt it | ought to) (b | be) (all | totally | completely)? free (for | to)?   0.92
  (wish | if) it (was | were | is | could be) (all | totally | completely | only)? (free | cheaper | less expensive | more affordable)   0.92
  (wish | if) it (wasn't | weren't | was not | were not | wasnt) so (pric* | expensive | much | costly)   0.88 not: keep
  (most | all | many | half | a lot | some) of .. (have to | need to | must | has to) be (bought | paid | purchased | unlocked)   0.88
  (barely let~ | hardly let~ | barley let~ | won't let | doesn't let | don't let) .. (do | use | access | listen to | try | see | open | hear) (anything | much | any of | most of | a lot | almost anything) .. (pay | paying | premium | money | subscription | free | buy | subscribing | upgrade)   0.88
  (can't | cannot | couldn't | barely | hardly | almost can't | barley) .. (do | access | use | listen to) (much | anything | anything at all | a lot) (with the free | for free)   0.82
  (lets | let | allows) (you | me | u) (do | use | try | hear) (nothing | like one | only one | 1 | one thing | like 5)   0.60
  (turned | turning | turns | changed | went | going | become | became | becoming) (in | into | to)? (a | all | just | so | very | too)? (cash grab | money grab | money making | money maker | money machine | commerciali* | business | pay to | paid | greedy)   0.82
  (making | make | makes | made) money (off | out) (of | from)?               0.82
  (extract | squeeze | milk | suck~ | profit~ | capitaliz~ | monetiz~) .. (money | from | off | people | everything | mental | out of)   0.71
  (constant | constantly | always | keep~ | every time | endless | continual~ | nonstop | non stop) .. (upsell~ | up sell~ | (ask~ | tell~ | push~ | try~ | prompt~ | beg~ | want~ | bug~) .. (subscri* | upgrade | premium | pay | buy | purchase | sign up for))   0.85
  (prompts | leads | directs | takes | brings | redirects | sends) (you | me) (straight)? to (the)? (pay | paid | premium | subscri* | payment | buy | upgrade)   0.85
  (straight | right) to (a)? (pay* | paid | subscri* | pricing | premium)      0.82
  (buy | pay | premium | subscribe) (this | us | now | premium | me)? (buy | pay | premium | subscribe) (this | us | now | premium | me)?   0.80
  (way | bit | little | too) (out of | outside | above | beyond | over) (my | our)? (price range | budget | means | league)   0.80
  (i'm | am | we're | are | being | been | currently) (poor | broke | unemployed | on a budget | on disability | low income)   0.50
  (not | don't | doesn't | nor) (all | every) (people | everyone | body | one) .. (money | afford | pay)   0.85
  (no one | nobody | people can't | people cannot | most people can't | not everyone can) (can)? .. (afford | pay)   0.85
  (ain't | not | never | won't | will not | don't want to | refuse to | am not) (gonna | going to | be)? (buyin | buying | paying for | pay for | payin for | spending | spend) (that | this | it | premium | money | that much | any)?   0.87 not: keep
    + I aint buyin premium
  except (not | don't | never | won't) .. pay~ (much | any | close | enough)? attention
  (will | would) not (be)? (renew* | resubscrib* | buy again | pay again)      0.75
  (more | higher | greater) than (netflix | amazon prime | spotify | hulu | my gym | a gym | a real therapist | therapy)   0.80
  (find | found | there are | plenty of | so many | tons of | lots of | other) .. free (app~ | meditation~ | resources | stuff | content | videos | alternatives | ones) .. (on youtube | online | elsewhere | out there | instead | that do | better)   0.80
  (for free | free) on (youtube | spotify | the internet)      0.82 [both]
  (youtube | podcast~ | spotify) .. (for free | is free | are free | free)     0.72
  (hidden | bait | behind) .. (fee~ | charge~ | cost~)                         0.75
  (wasted | lost | waste of | burned | threw away | blew) (my | so much | a lot of | all that)? money                                       0.80
  money down the drain                                                  0.88
  (ripped | rip | rips) (me | you | us | people)? off                          0.82
  insurance .. (doesn't | didn't | won't | not | no longer | denied | isn't) .. (cover~ | accept~ | taken | take)   0.75
  (don't | doesn't | no longer | not) (accept | take | cover | covered by) .. insurance   0.75

facilitator not: drop
  (free version | basic pack | free part | free stuff | free one | free content | free features ) (is | are | was | works | has | gives | offers | itself | alone) .. (good | great | enough | fine | plenty | amazing | well | perfect | awesome | helpful | useful | lot | sufficient | decent | nice | excellent)   0.68
    + the free version works well enough
  except (free version | basic pack) (isn't | doesn't | not | is not) 
  (only | first | one | few | the) (app~ | subscription | thing) (i | i've | that i | i have) (ever | actually | gladly | happily)? (actually | gladly | ever | happily)? (bought | paid for | pay for | purchased | spent money)   0.80
  (donation | donations) (only | based | funded | supported)                  0.80
  (many | lots of | tons of | so many | plenty of | a lot of | amazing | great | good | offers | nice | wonderful | quality) free (meditation~ | session~ | content | stuff | sound~ | stories | resources | features | courses | options | material | tools | talks)   0.80
    + many free sessions
    - so many free meditations on youtube
  except (was | were | had | used to | looking for | want | where are the | with) (a lot of | lots of | so many | tons of | plenty of | great | good | many) free
  except (looking for | want) .. (great | good) free
  except free (meditation~ | content | stuff | resources) .. on (youtube | the internet | spotify)
  except free (meditation~ | content | stuff | resources | app~) elsewhere
  (did | do | got | have | bought | upgraded to | went) premium (and | cause | because) .. (worth | great | love)   0.75

# Locked, premium, trial, cancelling: other ways of putting it.
barrier not: keep
  (nothing | none of (it | them | this) | hardly anything | barely anything | hardly any | barely any | not much | not everything) ..4 unlocked   0.86
    + barely anything in it is unlocked
  only ..5 (is | are | that's | were | was | get)? unlocked   0.84
    + only four of the lessons are unlocked
    - once unlocked you only listen
  except only (just)? unlocked
  (doesn't | don't | didn't | should | please | could you | wish you would | wouldn't) (just | even | actually)? unlock (everything | all | more | some | any | anything | a few | the (rest | other | others | full | stats | stories)) 0.80
    + please unlock some of the lessons
  unlock~ ..3 (says | said | told me | tells you) ..3 (pay | premium | subscri* | money | upgrade) 0.88
    + once I unlock a badge it says upgrade
  (said | says | saying | told me | tells me | tells you | found out | turns out | saw) (that)? (it | it's | its | they | i | they're | you | that's)? (is | was | were | are | need~ | needs | needed | had | must)? (a | to (get | have | buy | be))? premium 0.84
    + then it says you must have premium
  (that's | thats | it's | its | is | are | was | were | they're | all) on premium   0.80
    + the good ones are on premium
  (make | makes | made | making | put | putting | turn | turned) (it | them | this | stats | that | everything | things)? (all | into)? premium 0.80
    + why put it all premium

  (premium | subscription | membership | trial | payment | purchase~ | upgrade) (thing | screen | page | offer~ | ad | popup | stuff | version | message | banner)? ..1 (pops | pop | popping | popped | comes | keeps coming | keeps popping) up   0.84
    + the trial banner pops up whenever I open it
  (premium | subscription | membership | subscriptions | fees | plan) (price | cost | fee)? (is | are | was) (way | just | a bit | a little)? (too | to) (much | high)   0.88
    + the membership is way too much
  (can't | cannot | can not | couldn't | unable to | not able to) (really | even | currently)? (pay | pay for | buy | get) ..1 (premium | membership | subscription | full version | anything)   0.84
    + I cannot pay for a membership
  except (can't | cannot | couldn't | unable to | not able to) ..2 (premium | membership | subscription) .. (to work | error | load | unlocked)
  (force~ | pressur~ | hurry* | hurries | push* | rush* | trick* | talk | lure*) (me | you | us | people | a person | users)? (in | into | to | for)? (paying | buying | subscribing | upgrading | purchasing | getting premium | a purchase | the purchase | payment~ | a subscription) 0.86
    + it hurries you into buying
  (pushing | pushes | push | persistent (on | about) | aggressive (about | with)) (the | their | its | on)? (payed | paid | paying | premium | upgrade | subscri*)   0.84
    + it keeps pushing the payed plan
  (unless | until | if) (you | i | u | we | one | your) (are | 're | don't | do not | didn't | aren't)? (willing to | ready to | agree to | prepared to | going to | gonna | want to | wanna | able to)? (start | keep)? (pay~ | buy~ | subscrib~ | purchas~ | upgrade | cough up | fork over) ..3 (service | subscription | membership | money | lot | year | premium | more | month | full | them | plan)   0.86
    + nothing works unless you agree to pay a membership
  except (even | no matter | chose | choose) if (you | i) (don't | do not)? (pay | subscribe | buy | get | upgrade) (for | to)? (the | a)? (premium | service | subscription | membership)
  except if (you | i | u) (want to | wanna) (buy | pay | subscribe | purchase)
  (have | had | has | need | needs) to (start | keep | actually) (paying | pay | buying | buy | subscribing)   0.86
    + soon I had to start paying
  (do | can | could | see | hear | listen to | use | access | read | open) nothing ..3 (pay | paying | buy | buying | premium | subscri*)   0.84
    + you can do nothing, you pay for each step
  (doesn't | don't | didn't | won't | wouldn't) let (yo | you | me | u | us) .. (do | use | access | listen | see | have | play) (anything | much | any | more | it | nothing) ..2 (unless | without | until | if) ..5 (pay~ | money | buy | premium | subscri* | upgrade)   0.88
  (not | can't | barely | hardly) let (yo | you | me | u | us) .. (do | use | access | listen | see | have | play) (anything | much | any | more | it | nothing) ..2 (unless | without | until | if) ..5 (pay~ | money | buy | premium | subscri* | upgrade)   0.88
    + it won't let me see anything unless I get premium
  (wish | hope | if | would be better if) (i | you | u | we | it | they | this app | the app | next step | people)? .. (didn't | don't | did not) (make (me | you | us | people))? (have to | need to | make (me | you | us) | got to)? (pay | buy | upgrade | subscribe | purchase)   0.86
  (wish | hope | if | would be better if) (i | you | u | we | it | they | this app | the app | next step | people)? .. (doesn't | wouldn't | not) (make (me | you | us | people))? (have to | need to | make (me | you | us) | got to)? (pay | buy | upgrade | subscribe | purchase)   0.86
    + I wish my friend didn't have to pay either
  except (if | even if) (you | i | u | they) (don't | didn't | do not) (want to | wanna | like to | pay | buy | upgrade | subscribe | purchase)
  (don't | do not | didn't) think (you | we | i | people | it | they) should (have to | need to)? (pay | cost | charge | buy)   0.90
    + I don't think we should have to pay at all
  (don't | didn't | do not) (like | appreciate | love | agree with) (the fact)? (how | that | when | the way)? (there's | there are | there is | the | it | its | they | you | of | a | so many)? ..2 (priced | memberships | membership | fees | fee | subscription~) 0.84
  (don't | didn't | do not) (like | appreciate | love | agree with) (the fact)? (how | that | when | the way)? (there's | there are | there is | the | it | its | they | you | of | a | so many)? ..2 (pricing | payments | prices | premium) 0.84
    + I do not like that there is a fee
  (wish | hope) ..2 (there (wasn't | was no | weren't | were no) | it (had no | wasn't | didn't have) | they had no | without) (a | an | any | the)? (subscription~ | premium | paywall | fee~ | cost | price | membership~ | payment~)   0.88
    + I wish it had no fee
  (wish | hope | if) ..2 (it | they | this | premium | subscription | that | app) (was | were | is | would be | could be) (a | a little | a bit | little | bit | at a | for a)? (cheaper | lower (price | cost) | less (expensive | money | costly) | more affordable)   0.82
    + wish it was a bit cheaper
  (wish | want | hope | wished) ..5 (be | get | got | have | had | everything | it | all | included | more) ..2 (for free | free | without money | for little | for less)   0.82
    + I want the lessons to be free
  except hope (it | this | they)? (always)? (stay~ | stays | remain~ | remains) (always)? free
  except hope .. (stay~ | stays | remain~ | remains | keeps being | is always | continues to be) .. free
  except hope .. (always)? (be | get | have) free forever
  except (wish | want | hope) ..6 (be | feel | get | have) ..2 free (of | from | time | will | to)
  (why | how come) ..1 (can't | cant | cannot | couldn't | isn't | isnt | aren't | not) (it | this | there | they | everything | that) ..3 (free | cheaper | no price | price | unlocked)   0.88
    + why can't everything be free
  (where | where's | where are | where is) (are | is)? (the | all the | any)? free (ones | stuff | version | things | content | stories | one)   0.88
    + where is the free stuff
  (couldn't | can't | could not | cannot | didn't | trying to | hard to | impossible to | struggling to) (find | get | see) (a single | one | any | a | anything (that's | that is)? | many | much | a decent | something)? ..1 free   0.80
    + I couldn't find one free tale
  except (can't | couldn't | cannot) find .. anywhere
  (pitiful | small | tiny | minimal | measly | limited | little | laughable | sad) (amount | number | selection | range | choice~) (of)? ..1 (free | unpaid | complimentary)   0.86
    + a tiny range of free songs
  (only | just) ..1 (having | has | have | getting | offers | allowed | lets | gives) ..6 (for free | free | complimentary) 0.82
    + it just gives three lessons for free
  except (only | just) (have | has | having | using | got) the free
  (only | just) ..5 (complimentary | non premium | unpaid | are not premium | aren't premium)   0.82
  not enough ..3 (for | on | in | with)? ..1 free   0.84
    + not enough in the free plan
  (useless | limited | nothing | worthless | pointless | little | locked) ..2 (in | on | with | for | out) (the | a)? (new)? free (mode | version | app | plan | tier | account | users | one)   0.82
    + pointless on the free plan
  except nothing (bad | wrong | negative | to complain) .. free
  except (little | nothing) to complain about
  (keep | make | just make | leave | update to | let it be | turn) (it | this | everything | all | this app | the app | them | stats | that)? (all | back)? (to | be)? (free | freee* | freeeee*) (please | for | again | pls | plz)?   0.82
    + just make the whole thing free please
    + please keep this free
  except (thank~ | thanks | grateful | appreciate | glad | happy | love) .. (keep* | make | making | made | kept) .. free
  (i | we) (would like to | want to | wanna | need to | wish to | 'd like to) (cancel | unsubscribe | stop (the | my) (trial | subscription))   0.86
    + I wanna unsubscribe
  except to (cancel | unsubscribe) (appointment* | session* | from (email* | notif*))
  (won't | wont | doesn't | didn't | don't | wouldn't | not) let (me | you | us) (unsubscribe | cancel | stop (the | my) (trial | subscription))   0.92
    + it wouldn't let me cancel
  (no option | no way | can't find | cannot find | don't know how | don't see how | find out) (where | how | to)? (i | you)? (can | to)? (cancel | unsubscribe | stop (the | my)? (trial | subscription))   0.86
    + can't find where to cancel
  (days | hours | time | day) to cancel   0.84
  (price tag | price point | sub fee | sub price | subs price)   0.66
    + the sub price is what it is
    - great price point
  except (great | good | fair | reasonable | low | decent | modest | excellent | right) (price point | price tag)
  (outrageous | outragous | outrages | ridiculus | ridiculously | rediculous | insain | crazy | stupid) (high)? (price~ | pricing | cost~ | fee~ | amount | subscription)   0.84
  except (ridiculous | crazy) amount of (notif* | time | email* | things | detail | content | work | stress)
  (waste | wasted | wasting | wast) (of | my)? (time and | time or) (my)? (money | cash)   0.84
    + a waste of time and money
  (too much | a lot of | lots of | so much | aggressive | constant | excessive | tons of | too many) (advertis* | ad (campaign~ | placement~) | adverts | advertisment~ | advertising | advertisement~)   0.84
    + lots of advertising in it
  except (saw | seen | heard | see) .. (a lot of | lots of | so much | so many) (advertis* | adverts)
  (trial | subscription | plan | membership) (i | that i | we) (didn't | never | did not) (sign | signed | agree~ | want~ | ask~ | authori*)   0.88
    + a plan I never agreed to
  (need | needs | needing | requires | require | takes | take | wants) (money | cash | a plan | to get a plan | you to get a plan | payment)   0.78
    + some of it takes money
  except (i | we | they | who | people | someone | really | 'd) (need | needs) (money | cash)
  (everything | almost everything | all | most | half | some) (of (it | them | this))? ..2 (has | have | needs | comes with | needs) (a | some)? (price | money | trial | trail | fee | cost) ..1 (to it | on it | attached)?   0.80
    + most of it comes with a fee
  (almost | literally | nearly | practically | basically)? everything (is | was) (a)? (trail | trial | paid | locked | pay | premium | money)   0.84
  (people | anyone | someone | who | you) .. (pay | pays | paying) for this   0.72
    + who pays for this
  except (so | happy | glad | would | love | gladly | people who) .. (pay | paying) for this
  except (can't | cannot | don't) .. (pay | paying) for this
  (got | bought | paid for | upgraded to | have) (the)? premium .. (barely | hardly | can't | still can't | doesn't | only use | nothing)   0.80
  (collected | took | take | takes | taking) (the | their | my | all (the | my)?)? ..1 (fees | fee | full amount | payment | whole amount) 0.84
    + they took the whole amount
  (move~ | effort~ | ways | way | attempt~ | plan | try~ | tries) to (collect | make | get | take) ..1 (money | cash)   0.72
    + just a plan to make cash
  (all they | all you | all you guys | all it | only thing they | all u) (want~ | care about | wanted | wants | need | cares about) (is | from you is)? (your | my | our | ppls)? (money | cash)   0.90
    + all they care about is your money
  (not | isn't | only) (made)? for (the)? (poor | broke | rich) (people | kids | folks | ones | students)?   0.74
    + only for rich folks
  (covers | cover | lasts | lasted | good for | was for | is for | for) (only | just) (the first | a | one | 7 | 3 | seven | three | first) (week | day | 7 days | days | month)   0.64
    + that price covers only the first month
  (one | 1 | two | 2 | 3 | three | 7 | seven | few) (day | days | week) (is | are | isn't | aren't | not) ..1 (not)? enough ..3 (try | trial | decide | evaluate | judge | explore | test)?   0.64
  (bill | billing | payment) (stuff | screen | page | info* | form | details) (came up | comes up | came | pops up | appears | before)   0.82
    + then the payment form came up
  (free to download | free download | free app) (but | only) .. (not | isn't | service | pay | cost~ | subscription | nothing)   0.86
  (download is | only the (download | app itself) is | to download is) free   0.82
    + only the download is free
  (false | wrong | unknown | random | mystery | suspicious | unexpected | unauthorised | unauthorized) (charge~ | charged | billing | transaction~)   0.88
  (charged | charge) (me | my card | us)? (wrong* | twice | random* | false* | illegal* | again)   0.88
  (keep | continue | be able to) ..2 for free (please | again)?   0.60
  (rights | right | let | allow | access | available | accessible) ..3 for free (users | members | people | version)   0.80
    + let it be there for free users
  (removed | removing | removes | stripping | stripped | locked out | took away | taking away | locking) ..4 (from | of | out) (the)? (free (version | users | tier | plan | members) | free)   0.86
    + they are removing songs from the free plan
  (don't | doesn't | do not) have (any)? (free | full access | access to all | access to (most | many | everything))   0.76
    + it doesn't have free lessons
  (non | not) (a)? (premium | paying) (member~ | user~ | customer~ | people | subscriber~)   0.70

# Free or worth it: other ways of putting it.
facilitator  not: drop
  (thank~ | thanks | grateful | appreciate | glad | happy | love | bless) ..4 (keep* | kept | make | making | made | offering | having | providing) (it | this | the app | these | all (this | of this)? | so many | so much | many)? ..3 free   0.84
    + thanks for keeping the lessons free
  except free (trial | from | of)
  /^\W*free (and|,) (\w+ )?(high quality|helpful|useful|good|great|easy|simple|effective|works|calming|easy to use|no ads)\b/   0.82
    + Free and easy to use.
  (they're | they are | these are | its | which is | which are | all of it is | all of them are) (all | totally | completely | also)? free   0.64
    + so many talks and they are all free
  except (they're | they are | these are | its | which is | which are) (all | totally | completely | also)? free (but | until | for | trial | to download)
  except (if | unless | said | say | says | thought | until | when) (they're | they are | these are | its | which is | which are) (all | totally | completely)? free
  except (youtube | online | elsewhere | others | apps) .. (they're | they are | these are | which are) free
  free of (charge | cost)   0.66
    + use it free of charge
  except (not | isn't | no longer | used to be | was | aren't | other* | youtube | only) .. free of (charge | cost)
  (lot | lots | alot | so much | so many | plenty | amount | resources | loads | tons | unparalleled | good stuff | benefit~ | degree | therapy | therapist | tools | courses) ..6 for free   0.66
    + there are loads of lessons to pick from for free
  except /\b(not|isn['’]?t|aren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|couldn['’]?t|wish|if|should|would|only|hardly|barely|little|limited|used to|was|were|nothing|anything|no|never|unsure|whether|hope|unable|looking for|please)\b[^.!?]{0,45}for free/
  except for free (online | on | elsewhere | anywhere)
  for free (i might add | too | wow | amazing | and it's great | and its great)   0.80
  (like | almost | having | basically | is | as | of) (getting | having)? (a | your own | my own)? free (therapy | therapist | counselor | counselling | counseling | psychologist | life coach | coach) 0.76
    + it's like having a free counselor
  except (isn't | not | no | want | need | looking for) .. free (therapy | therapist | counsel*)
  (don't | do not | haven't | have not | didn't | not | without | never) (even | yet)? (have | got | getting | bought | buy | subscribed | a subscriber | upgraded | pay for | paid for | purchased | having)? (to | the | a)? (premium | subscription | upgraded | subscribed | subscriber | paid version) (yet)? (and | but | yet)? (i | it | it's | its) (still | really)? (love | loved | great | enjoy | helpful | amazing | useful | works | feel | helps) 0.84
    + I haven't bought premium yet and I still enjoy it
  even (if | when | though | without) (you | i | u)? (are | 're | haven't | don't | aren't | didn't | not | n't)? (got | have | getting | paying | a | using | being | not)? (the | a)? (not)? (premium | subscription | subscribed | membership | paid version)   0.72
    + good even if you haven't got the membership
  except even (if | when | though) (you | i | u) (have | got | paid for | bought | pay for) (the | a)? (premium | subscription | membership)
  except (even though | even when) (i | you) (have | had | bought | paid | pay | am | 'm)
  even (the | on the | with the | just the | in the)? (basic | unpaid | trial | non paid | non premium | free) (version | plan | one | app | package | features | content) (is | are | has | gives | was | alone | offers) .. (great | good | enough | life saver | lifesaver | plenty)   0.84
  even (the | on the | with the | just the | in the)? (basic | unpaid | trial | non paid | non premium | free) (version | plan | one | app | package | features | content) (is | are | has | gives | was | alone | offers) .. (amazing | helpful | useful | excellent | awesome | lot)   0.84
    + even the basic version is plenty
  (basic | unpaid | non premium | non pro | unsubscribed) (version | plan | one | account | tier | package)? (is | was | has been | works) (@very | still | just)? (good | great | fine | enough | plenty | excellent | amazing | nice | helpful)   0.76
  free version (of (the | this) app)? (still | also | alone | itself)? (gives | has been | is | was | offers | has | works | comes with) (me | you)? (@very | been | still | just | more than)? (good | great | nice | fine | all the | all you | all i | everything | enough | plenty | lots)   0.84
  free version (of (the | this) app)? (still | also | alone | itself)? (gives | has been | is | was | offers | has | works | comes with) (me | you)? (@very | been | still | just | more than)? (a lot | amazing | helpful | useful | sufficient | awesome | wonderful | perfect | excellent)   0.84
    + the free version of the app gives you all the basics
  (manage~ | doing | do | done | good | fine | great | happy | satisfied | content) ..5 (with | on | in | using | from | of) (just | only)? (the | a | its)? free (version | one | plan | option | tier | account | content | features | edition)   0.68
  (enough | plenty | lots | everything | love | much | benefit*) ..5 (with | on | in | using | from | of) (just | only)? (the | a | its)? free (version | one | plan | option | tier | account | content | features | edition)   0.68
    + I manage well with the free version
    + plenty of lessons in the free one
  except /\b(not|isn['’]?t|aren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|couldn['’]?t|wish|if|should|would|only|hardly|barely|little|limited|used to|was|were|nothing|anything|no|never|unsure|whether|hope|unable|looking for|please)\b[^.!?]{0,45}(with|on|in|using|from|of) (just |only )?(the |a |its )?free (version|one|plan|option|tier|account|content|features|edition)/
  (a lot of | lots of | many | most | plenty of | majority of | so many | all | all of | all the | much | tons of | so much) (of)? (the | its | these)? (content | meditations | stuff | things | features | courses | sessions | resources | stories | sounds | options | tools | lessons | talks | it) (is | are | come | comes | being)? (still | also | available)? (unlocked | free)   0.74
    + most of the lessons are unlocked
  except /\b(not|isn['’]?t|aren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|couldn['’]?t|wish|if|should|would|only|hardly|barely|little|limited|used to|was|were|nothing|anything|no|never|unsure|whether|hope|unable|looking for|please)\b[^.!?]{0,45}(unlocked|free)/
  except free trial
  (pricey | pricy | expensive | steep | costly | cheap) but (it's | it is | its | so | well | totally | definitely | absolutely | 100 | really | truly | i think it's)? (100 | so | well | totally | definitely | absolutely | really)? worth (it | every)   0.86
    + it's a bit pricy but it is so worth it
  (paying | pay | paid | payment | purchase | purchasing | subscription | subscribing) ..4 (is | was | it's | its | so | sooo | soo | well | totally | definitely | absolutely | 100 | are) (so | sooo | well | totally | definitely | absolutely | 100 | very | really | more than)? worth it   0.84
  (membership | money | premium | upgrade | buying | price | cost | fee | invest*) ..4 (is | was | it's | its | so | sooo | soo | well | totally | definitely | absolutely | 100 | are) (so | sooo | well | totally | definitely | absolutely | 100 | very | really | more than)? worth it   0.84
    + the membership is worth it
  except /\b(not|isn['’]?t|aren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|couldn['’]?t|wish|if|should|would|only|hardly|barely|little|limited|used to|was|were|nothing|anything|no|never|unsure|whether|hope|unable|looking for|please)\b[^.!?]{0,45}worth it/
  worth (the | an | this | its | it's | my | every) ..1 (payment | investment | purchase | splurge | expense | upgrade | yearly | monthly | annual | lifetime | membership | asking price | full price | small fee | price tag)   0.80
    + worth the yearly payment
  except /\b(not|isn['’]?t|aren['’]?t|wasn['’]?t|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]?t|couldn['’]?t|wish|if|should|would|only|hardly|barely|little|limited|used to|was|were|nothing|anything|no|never|unsure|whether|hope|unable|looking for|please)\b[^.!?]{0,45}worth/
  /\b(well|totally|so|definitely|absolutely|is|it'?s|more than|completely|truly) worth (the |every |all )?[$£€]\s?\d[\d.,]*/   0.84
    + well worth the $40 a year
    - not worth the $40
  except /\b(whether|if|not sure)\b[^.!?]{0,30}worth [$£€]\s?\d[\d.,]*/
  (won't | doesn't | didn't | without | not) (going to)? (break | breaking) (the | your | my) bank   0.88 not: keep
    + it won't break the bank
  (happy | pleased | satisfied | love | glad | thrilled) (with)? (my | the | this | our) (subscription | purchase | premium | membership | upgrade | investment)   0.66
    + so pleased with my subscription
  except would be (happy | pleased | satisfied) with
  (never | not going to | won't (ever)? | will never) (cancel | regret | give up) (this | my | the | that)? (subscription | membership | purchase | buying | paying)   0.84 not: keep
    + I won't ever give up this membership
  (not | isn't | wasn't | aren't) (even | all | really | actually)? (that | so | too) (expensive | pricey | pricy | costly | bad of a price | bad for a (year | month) | much for a (year | month | lifetime))   0.66 not: keep
    + it isn't even that pricey
  except (not | isn't | wasn't) .. (that | so | too) (bad | much | high) (of | for)?
  (for)? (lifetime | the year | a year | a month | per month | yearly | price | cost | fee) (isn't | is not | wasn't | not) (horrible | bad | terrible | too bad | that bad | unreasonable | outrageous)   0.84 not: keep
    + fifty for the year isn't bad
  (very few | really few | limited | minimal | hardly any | barely any | very little) (ads | adds | adverts | advertising | commercials)   0.80
    + hardly any adverts
  (couldn't | can't | couldnt | can not) wait to (pay | give them my money | subscribe | hand | buy | upgrade)   0.66 not: keep
    + I couldn't wait to subscribe
  (i'm | i am | became | become | now) (now)? a (happy | proud | paying | paid | long time)? (paying | lifetime | premium | happy) (customer | member | subscriber) .. (support | happy | love* | glad | worth | for years)   0.66
    + I am now a lifetime member and happy

  except (wish | if | should) .. (didn't | don't | not | doesn't) charge

# Free, cheap or fair in yet other words.
facilitator  not: drop
  (a | an | this | such a | great | is a | awesome | truly | really | completely | totally | your) free ..1 (app | application | tool | resource | therapist | chatbot | therapy) (that | gives | which | with | has | helps | session | you | i | at | to help | for anyone | for all)   0.68
  except /\b(find|want|looking for|rather|need|waste)\b[^.!?]{0,25}\ba (\w+ )?free\b[^.!?]{0,40}/
  except (looking | searching | want | wanted | need | find | isn't | not) (for)? a ..1 free
  except (advertised | advertises | claims | listed | marketed | as) a free
  (it's | its | is | app | being | are) (completely | totally | 100 | absolutely)? free to (use | everyone | all | anyone | listen)   0.72
    + and it is free to use
  except (not | isn't | wasn't | used to be | supposed to be | should be | isn't even | if | only | says) ..2 free to (use | everyone | all | anyone | listen)
  (at least | thousands of | hundreds of | dozens of | several | actually | plus) ..2 free (stories | story | options | meditation~ | sounds | session~ | courses | lessons | talks | exercises | content | resources | stuff | ones | tracks)   0.80
  (wide range of | great selection of | library of | tons of | loads of) ..2 free (stories | story | options | meditation~ | sounds | session~ | courses | lessons | talks | exercises | content | resources | stuff | ones | tracks)   0.80
    + at least thirty free talks
  except (there are | find | found) (thousands | hundreds | tons | loads | dozens | plenty) of free
  except /youtube[^.!?]{0,40}for free/
  except (youtube | spotify) .. (thousands | hundreds | tons | loads) of free
  /\b(but|and|yet|plus|best of all|even better)[,:]? (it'?s |all )?(completely |totally |100% )?free\W*$/   0.72
    + It is like a mentor, but free!
  except anything but free
  all (of it | this | of this | these | that)? for (absolutely)? free   0.70
    + hundreds of lessons, all for free
  except (not | isn't | want | wanted | should | wish | put) ..3 all (of it | this | of this | these | that)? for free
  (for | to) (everyone | everybody | all | anyone | us) (to use)? for free   0.72
    + they open it for everyone for free
  except (should | wish | please | make | not | isn't | why) ..6 (for | to) (everyone | everybody | all | anyone | us) (to use)? for free
  (without | never | not once | don't | doesn't | not) (asking | ask | asks | demanding | begging | wanting) (you | me | us)? (for)? (a | any | one)? (cent | penny | dime | money | payment | credit card | card | donation)   0.74 not: keep
    + never asks for a penny
  except (asking | ask | asks) (me | you | us)? for (a | any)? (money | payment | donation) .. (back | again)
  (good | great | useful | helpful | amazing | awesome | works | fine | nice | excellent | love it | enjoyable) (app | enough | well | tool)? (even)? without (the | a | any | needing | getting)? ..1 (payment | paying | subscription | premium | subscribing)   0.82
  (good | great | useful | helpful | amazing | awesome | works | fine | nice | excellent | love it | enjoyable) (app | enough | well | tool)? (even)? without (the | a | any | needing | getting)? ..1 (pass | upgrade | upgrading | membership | paid version)   0.82
    + works fine without the upgrade
  except (not | isn't | would be | could be | can't be | won't be | be) (so)? (good | great | useful | helpful) without (the | a)? (payment | paying | subscription | premium | pass | upgrade | membership)
  (well priced | fairly priced | reasonably priced | nicely priced | exceptional value | incredible value | amazing value | unbeatable value | outstanding value | good value | fantastic value)   0.80
    + nicely priced for what it does
  except (not | isn't | aren't | wasn't | never | more) (really | very | exactly)? (well priced | fairly priced | reasonably priced | good value)
  (my | our) ..1 (insurance | medicaid | medicare | employer | university | work) ..1 (pays for | is paying for (this | it) | covers (this | it | the | my) | provides (this | it) | foots)   0.68
    + my insurance plan pays for this
  except (didn't | doesn't | not | never | won't | only) ..2 (pays | paid | pay | cover | covers | covered)
  (accept | accepts | takes | take | accepted | took) (my | most | many)? insurance   0.76
    + they take my insurance
  except (don't | doesn't | didn't | not | no longer | said | says | claim | won't | wouldn't) (they | you)? (accept | accepts | take | accepted) (my | most | many | any)? insurance
  (opened | opening | unlocked | gave | giving | offered | offering | gifted | made) (up)? (us | me | everyone | all of us)? (free | all (the)? | the)? ..1 (premium | plus | membership | paid content) (for | to)? (free | everyone | every one | all | healthcare)   0.80
  except (should | please | wish | if) ..2 (open | unlock | give | offer)
  (discount~ | promo | student price | student discount | student rate | discounted rate | sale price | half price) ..6 (grateful | great | love* | happy | kept me | keeps me | deal | appreciat* | thank* | reasonable | fair | worth)   0.72
    + the discounted rate makes me happy
  except (no | wish | please | need | should | if) .. (discount~ | promo | sale)
  (resolved | fixed | sorted | solved) (my | the | this | a)? (billing | payment | charge | refund | subscription) (issue | problem | dispute)?   0.80
    + they sorted the payment problem
  (cheap~ | affordable | less (expensive | money) | inexpensive) (alternative | option | substitute | way | help | therapy)   0.66
    + a cheap alternative to counselling
  except (no | not | isn't | want | need | wish | more | find | looking for | offer) ..2 (cheap~ | affordable | inexpensive) (alternative | option | way)
  (donation | donations | donate) (model | instead of | rather than | if you (can | want | like) | optional | is optional)   0.72
    + donations instead of fees

# Gone behind the wall, and still more of the price.
barrier  not: keep
  except /.*\bpay\w* (\w+ ){0,3}attention.*/
  i (really | do | so)? (miss | missed) (when | how | the days | the time | back when) ..5 free   0.88
    + I miss when all of it was free
  /\b(used to|use to|once|before)\b[^.!?]{0,50}\b(are|is|now|all|be|being|been|became|gone) (now |all )?(locked|blocked|premium|paid|behind|paywalled|unavailable)\b/   0.84
    + what I once liked is now premium
  /\b(used to|use to) (be able|let|offer|have|listen|play|use|get|do|access|give|include|allow|enjoy|love|provide|come)\b[^.!?]{0,40}\b(for free|free)\b(?! (from|of|time))/   0.82
    + I used to play all of them for free
    - it used to feel free of stress
  except /\bused to (feel|be stress|be worry)\b[^.!?]{0,40}\bfree\b/
  (you | i | we | u | ya) (have | need | gotta | got | has | had) to (pay | buy | subscribe | purchase)   0.80
    + does nothing and you have to pay
  except had to pay my respects
  except (glad | happy | even if | worth | if) .. (you | i | we) (have | had) to (pay | buy | subscribe)
  except (you | i | we) (have | need | had) to (buy | pay) (attention | it again | them a | more attention | groceries | bills | close | food)
  (only | the) way (you | to | i | u) (can)? (to)? (use | access | get | listen | enjoy | try) ..5 (pay | paying | buy | subscribe | subscribing | premium | purchase)   0.84
    + the only way to enjoy it is by paying
  (make | makes | making | made) (a person | someone | anyone | kids | everybody | users | folks | sick people) pay   0.84
    + it makes sick people pay
  (for | to) (the)? (people | those | users | ones | members | customers) (who | that) (pay | pays | paid | subscribe | subscribed | have (premium | money) | can afford | purchase | bought)   0.82
    + most of it is for those who subscribe
  except (great | worth | perfect | good) (for | to) (people | those) who
  (everything | all | most | stuff | things | half | rest) ..4 (is | are) for ..1 (premium | plus | pro | paid | members | subscribers)   0.84
    + nearly all the tales are for members
  (people | those | users) (who | that) (don't | do not | didn't | can't | cannot) (have | buy | get | pay for) (premium | a subscription | the premium | pro | plus)   0.80
    + people who don't buy premium get less
  (price gouging | price gouge | gouging | gouge)   0.70
  freemium   0.66
  (without | no) (the | any | an)? (option | way | ability | possibility) (of | to | for) (cancel* | unsubscrib* | stop* pay*)   0.88
    + there is no option of cancelling
  (want~ | try | tried | trying | need~ | attempt~) to (cancel | canel | cancle | delete | end | stop) (the | my | this | a)? (subscription | membership | trial | payment~ | plan | service)   0.86
    + I tried to end the membership
  (everything | things | thing | stuff | stories | story's | most | lot | lots | features | all | half) ..3 (coast | coasts | costed | costing | is | are) (all | like | so much | real)? money   0.84
    + half of these are money
  (not | nothing | less | limited | barely | little | hardly | few | much less) ..6 (for free | with the free | on the free | in the free | with free | without paying | without premium) (version | plan | one | part | account | app | member~)?   0.80
    + even less in the free version
  except (nothing | little) ..3 (wrong | bad | complain) ..3 free
  except not ..4 (mad | complaining | bad | sure | too bad | shabby) ..3 (for free | with the free)
  (paid | pay | paying | spent money | bought) ..1 (for | on) this (crap | garbage | trash | junk | nonsense | bs | shit | mess)   0.88
    + paid for this junk
  (spent | paid | paying | spend) (all)? (this | that | my | the)? (money | so much)? (just)? (to (never | not | be | get (nothing | ignored | told)) | for nothing | for no reason)   0.70
    + paid to never get a session
  except (not | never | don't | didn't) ..2 for nothing
  (can't | couldn't | cannot | didn't) find ..5 (don't | doesn't | didn't | do not | isn't | aren't | not) (need | require | cost | locked | premium | behind) ..1 (premium | money | pay | subscription | paid)?   0.82
    + couldn't find any that doesn't need premium
  (all locked up | locked up | all locked | everything locked | mostly locked | so much locked)   0.84
  (not | won't | doesn't | isn't) (allow* | let~ | letting) (you | me | us) (to)? (stop | quit | cancel) (paying | pay | the (subscription | trial | payment~))?   0.82
    + it won't let us stop paying
  (constant | endless | every | nonstop | annoying) (reminder~ | prompt~ | request~ | nag* | popup~ | pop up~ | plea~) ..4 (paid | premium | pay | subscri* | upgrade | donat* | buy | money)   0.86
    + endless prompts to buy it
  (lost | lose | losing) (all)? (my | the) (money | cash | dollars | savings)   0.70

  what (am | are) (i | we | you) (even | actually)? paying ..2 for   0.84
    + what are we even paying for
  (doesn't | didn't | don't | never | not) (tell~ | told | say~ | said | mention~ | warn~ | show) ..3 (it | this | that | the app) ..1 (is | was | 's | costs | cost) ..1 (a)? (subscription | paid | pay | not free | money | cost)   0.74
    + they never told us it was a paid one
  everything (needs | need | has) to be (unlocked | paid | bought | purchased)   0.88
  (money | cash | dollars) (was | were | is | got)? (stolen | taken) (by | from | out)?   0.72
    + money taken by the app
  (only | just) (give~ | gives | gave | get | offers | offer | got) (you | me | us | a)? (7 | seven | 3 | three | 14 | one | a few | two | 1 | couple) (day~ | week | days)   0.66
    + they just give us three days
  (bam | boom | surprise | wham | then bam | voila) ..3 (subscri* | pay* | charge* | premium | money | bill | price)   0.84
    + and boom, a bill
  (can | could) (see | get | find | hire | talk to) (someone | a therapist | a real | a counselor | it | better | same) ..4 (cheaper | for less | for free | less money)   0.70
    + could get a counselor for less
  (discount~ | coupon | promo code | student price | family plan | family sharing | gift card) ..4 (would | not | doesn't | didn't | won't | can't | no | help | please | wish | need | unable)   0.66
    + the coupon would not work
  (open~ | opened | available | accessible | unlock~) ..3 (more | some | few) ..2 (stuff | things | content | features | options) ..2 (for free | free | non paying | non premium)?   0.54
  (dislike | hate | don't like | didn't like | only thing | don't care) ..4 (payed | paid | paying | subscription | premium | membership | payment) (part | aspect | thing | side | bit)   0.86
    + I dislike the paying part
  (financial* | budget) (friendly | accessible | affordable | possible | able)   0.50
facilitator  not: drop
  (hope | hopefully | pray) ..3 (stay~ | stays | remain~ | remains | keep~ | will be | is) ..2 free (forever | for)?   0.72
    + I hope it remains free

# Free among its merits; money in passing.
facilitator  not: drop
  /\b(simple|easy|helpful|useful|calm|great|good|effective|beautiful|intuitive|quality|nice|excellent|amazing|minimal\w*|accessible|reliable|private|secure|clean|convenient|fun|wonderful|best|awesome)(,| and|, and| &) (also |completely |totally |absolutely |it'?s |is )?free\b(?! (trial|from|of|version|for|up|time|spirit|flow))/   0.74
    + Simple, free and it works.
    - It is good and free for a day only
  except /\b(not|isn'?t|advertised|supposed|claim\w*|looking|says?|said|want|find)\b[^.!?]{0,40}free\b/
  /\bfree(,| and|, and| &) (also |very |so |really |it |super |extremely )?(simple|easy|helpful|useful|works|awesome|wonderful|brilliant|fantastic|perfect|super|great|good|effective|beautiful|quality|high|accessible|no ads|no subs\w*|ad|open|nice|excellent|fun|full|beneficial|calming|amazing|well)\b/   0.74
    + It is free and very useful.
  except /\b(not|isn'?t|was|were|used to be|advertised|supposed|claim\w*|looking|says?|said|want|find)\b[^.!?]{0,30}free\b.{0,30}/
  (and | also | plus) is (all | fully | completely | totally | entirely | absolutely | 100)? free   0.72
    + has all I need and is free
  except and is free (for | trial | until | but | to download)
  fully free   0.66
    + a fully free thing
  except (not | isn't | aren't | make it | should be) fully free

  (done | offered | offer | offers | made | provide* | available | accessible | given | giving | comes) ..3 for (absolutely | completely)? free (by the way | btw | and | for | to | thank | thanks | which)?   0.58
    + and it is done for free by the way
  except /\b(not|isn['’]?t|no longer|only|should|wish|could|nothing|little|few|used to|was|were|would|want|if|can['’]?t)\b[^.!?]{0,45}for (absolutely |completely )?free/
  (every | all | full | unlimited) ..1 (aspect | feature | features | part | access | content | function | functions | meditations) ..3 for (absolutely)? free   0.70
    + I can use every part of it for free
  except (not | isn't | should | wish | want | would) ..3 (every | all | full) ..4 for free
  access (this | it | to it | to this | to all)? for free   0.62
  except (can't | cannot | couldn't | used to | want | wish | should | would | only) ..2 access ..2 for free
  (vast | huge | large | big | wide | endless | extensive | massive | great | amazing | rich | incredible) (inventory | library | number | array | amount | selection | range | variety | collection | source | wealth) of free   0.84
    + a vast library of free talks
  except (is | are | has | there's) ..1 (a)? (large | huge | great | wide) ..1 of free ..3 (youtube | online | elsewhere)
  (bunch | loads | bunches | oodles | plethora | abundance | wealth | thousands) of free ..1 (meditation~ | resources | content | stuff | things | options | sounds | sessions | music | stories)   0.74
  except (youtube | online | elsewhere | other apps | find | found) ..6 (bunch | loads | thousands) of free
  free version (but | and | yet) (it | its | it's)? (still)? ..1 (works | work | good | great | love | nicely | helps | enough | amazing | helpful | fine)   0.78
    + just the free version yet it still helps
  (great | good | outstanding | excellent | amazing | helpful | best | lot | lots | everything | much) ..3 in (their | its | the) free (version | plan | tier | app)   0.66
    + they give a lot in their free plan
  except (not | isn't | wish | limited | nothing | no | more | better | would) ..6 in (their | its | the) free (version | plan | tier | app)
  (for | with) (it | this | an app) being (totally | completely)? free   0.72
    + for it being free it's ok
  (cost efficient | cost effective | wallet friendly | pocket friendly | easy on the wallet | value for money | good value | money well spent | worth donating | worth a donation)   0.70
    + it is wallet friendly
  except (not | isn't | no | poor | bad | zero | more) (cost effective | value for money | good value | worth donating)
  (premium | paying | subscription | subscribing | it | this | membership) ..2 (is | was) (truly | really | such)? (an | a) ..1 investment ..1 (in | for) ..1 (myself | me | my | your | yourself | self)   0.80
    + the membership is an investment in my health
  best (app | thing | purchase | money | investment | accident) (i | i've | i have | that i | that i've) (have)? ever (purchased | bought | made | spent | paid for)   0.84
    + best thing I ever bought
  (not | isn't | never | no) (a | just another | another | just a)? (money (sucking | grabbing | grab | hungry | grubbing) | cash grab | paywall* | pay to)   0.72   not: keep
    + this isn't another money grab
  except (if | hope | should) ..3 (not | isn't) (a | another)? (money | cash) (grab | hungry | grabbing)
  (offer | offered | offers | offering | gave | give | giving | opened) (their | its | the | it | this | your)? ..1 (material | content | services | app | subscription | premium | everything | resources)? (for)? free (to | for) (health* | everyone | us | people | all | teachers)   0.78
  (offer | offered | offers | offering | gave | give | giving | opened) (their | its | the | it | this | your)? ..1 (material | content | services | app | subscription | premium | everything | resources)? (for)? free (to | for) (students | nurses | me | anyone)   0.78
    + they gave it free to nurses
  except (should | please | could | wish | why not) ..2 (offer | give) ..4 free
  (provider | hospital | doctor | clinic | hmo | insurance | employer | work | school | university | company) ..2 (gave | gives | give | provided | provides | got | pays for | bought) (me | us)? (a | an | the | this)? (free)? (subscription | membership | access | premium)   0.66
    + my clinic gave us a membership
  except (should | could | doesn't | didn't | won't) ..2 (give | gave | provide)
  (upgraded | upgrade | bought | got | have) (to)? (the)? premium and (i | it's | its | it | see | love | worth | happy) ..3 (love | worth | happy | forever | great | best | amazing | enjoy)   0.72
    + I bought premium and I love it
barrier  not: keep
  (everything | all | most | mostly | stuff | things) (is | are | was) (only | all | just)? (with | by | for | about) (real)? money   0.86
    + nearly everything is with money
  (can't | cannot | couldn't | won't let) (u | you | i | we | me | us) (even | just)? unlock   0.82
    + why can't we unlock the charts
  (restrict* | limit | limits | limiting) ..2 free (use~ | uses | version | user~ | users | content | access | plan | accounts)   0.80
    + it limits free users to one song
  (literally | like | maybe | about | exactly | there's | there is | there are | only | barely) ..1 ("1" | "2" | "3" | "4" | "5" | one | two | three | four | five) free ..1 (thing~ | stories | story | song~ | sound~ | meditation~ | option~ | session~ | ones | lesson~)   0.82
    + there are like two free stories
  free (for | with | on) (only)? (one | "1" | two | "2" | a couple | a few | like) (sound~ | story | stories | session~ | meditation~ | day | days | week | things)   0.74
    + free for one sound
  (it | this | app | everything | content) (is | are) (completely | all | actually | mostly | totally)? paid (app | only | completely | content | now | and | beware)?   0.78
    + it is mostly paid
  except (it | this) is paid (for)? (by | through) (my | insurance | work)
  (instead of | rather than) (having to | making (me | us | you | people))? (pay | paying | charging | charge | asking for money | money)   0.76
    + rather than making us pay
  except instead of paying for a (therapist | counselor | gym)
  except (instead of | rather than) paying (for)? (hundreds | thousands | therapist | therapy | someone | a (therapist | fortune | lot | shrink))
  (wish | if | could | would be better) ..4 (premium | payment~ | payments | price~ | subscription | plan | membership) ..4 (cheaper | monthly | lower | less | free | affordable | smaller)   0.84
    + wish the payments were monthly
  (wish | hope | please) ..4 (made | make) ..2 (premium | it | price~ | subscription) ..2 (a tad | a bit | a little | slightly | lot)? (cheaper | affordable | less)   0.86
    + wish they made it a tad cheaper
  (annoyed | mad | upset | angry | regret | sad | pissed | disappointed | sorry) ..2 (that)? i (spent | paid | wasted | bought | purchased | subscribed | donated)   0.82
    + so mad I paid
  (premium | subscription | plus | pro | paid version | upgrade) (subscription | version)? (offers | has | gives | adds | does | provides) (no | nothing | little | hardly any | zero | barely any)   0.82
    + the upgrade gives nothing
  (dupe~ | dupes | trick* | lure* | lures | con | cons | suck~ | sucks | rope*) (you | me | people | us) (in | into) ..2 (paid | subscri* | trial | paying | buying)   0.86
    + it ropes you into paying
  (don't | didn't | not) know what ..2 (i'm | i am | you're | is) (buying | paying | free)   0.80
    + I don't know what I'm buying
  (processing | pending | unexpected | surprise) (a)? (payment | charge | bill)   0.76
    + why is it processing a payment
  (bought | paid for | purchased | have | got) ..2 (premium | subscription | membership) (but | and) (it | its | still | i)? ..2 (won't | wont | doesn't | didn't | can't | not | isn't | says) ..2 (let | unlock | work | recogni* | give | access | show | open)   0.74 [both]
    + I bought premium but it doesn't unlock
  (why | stop) ..2 (advertis* | say | call) ..3 free (if | when)   0.84
  (doesn't | does not | didn't | don't) (really)? (have | give | offer | get) ..2 (free | unlocked) (version | stuff | content | things | option~ | ones)   0.78
    + it doesn't offer free stuff

# Sayings and sums.
barrier  not: keep
  (nickel and dime~ | nickeled and dimed | nickel and diming | sticker shock | daylight robbery | highway robbery | arm and a leg | pretty penny | small fortune | king's ransom | cost prohibitive | pay to win | pay2win | pay to play | pay wall | pay per view)   0.84
    + it nickels and dimes, pure sticker shock
  (microtransaction~ | micro transaction~)   0.80 not: flip
    + it is full of microtransactions
  (cost | costs | charge~ | charges | price~ | priced | pay) (as much as | more than | the same as | like) (a | an | my | real | actual | in person)? ..1 (therap* | counsel* | gym | netflix | spotify | rent | car | doctor | phone bill | copay)   0.84
    + it costs more than my gym
  except (should | would) cost more than
  (lock | locks | locked | tie | ties | tied | trap | traps) (you | me | us) (in | into | to) (to)? (a | an | the)? ..1 (year | yearly | annual | contract | subscription | plan | long term)   0.82
    + it ties you to a yearly plan
  (no | without (a | any)? | isn't a | need a | need | there's no) (student | family | couple~ | monthly | weekly | lifetime | military) (discount | plan | pricing | rate | price | option | subscription | membership | package | deal)   0.84
  (where is the | lack~ | wish there was a | should be a | add a) (student | family | couple~ | monthly | weekly | lifetime | military) (discount | plan | pricing | rate | price | option | subscription | membership | package | deal)   0.84
  (have | with | paid for | pay for | bought | got) (the)? (premium | plus | subscription | pro | paid version | membership) ..4 (still (see | get | have | shows | ads) | ads | advert* | locked | not unlocked | pop up~)   0.82 [both]
    + I pay for plus and still get ads
  (copay | co pay | deductible | out of pocket | self pay) ..3 (high | huge | expensive | ridiculous | too | more | was | is | cost*)   0.66
    + the copay is too much
  except (low | no | small | without | only) (copay | co pay)
  (sales | payment | subscription | pricing | checkout | purchase | upgrade) (page | screen | pitch | wall | prompt | popup) ..3 (after | before | every | again | pops | shows | appears | then | and)?   0.60
    + and then came the sales page

  (opening | open | get out | whip out | pull out | empty | emptying) (your | my | the) (wallet | purse | credit card | checkbook)   0.84
    + nothing happens without opening your purse
  (everything | all | anything) (good | useful | worthwhile | interesting | decent | worth it | of value | helpful | nice) ..1 (costs | cost | is paid | is locked | needs money | requires | is premium | you pay)   0.86
    + all of value is locked
  (basically | just | only | essentially | is | merely | more of) (a | an)? (demo | trial version | teaser | sample | preview | free trial app | sales funnel | paid demo | lite version)   0.66
    + it's essentially a teaser
  except (is | just | only) (a)? (preview | sample | demo) of (my | what)
  (trial | free trial) (was | got | is | ended | cut | ran) (cut)? (short | early | too soon | too short | before)   0.82
    + my trial got cut short
  (cancel~ | cancelling | canceling | cancellation | unsubscrib~) (button | process | option | page | link | is | was) ..2 (a)? (maze | nothing | nowhere | hidden | impossible | hard | difficult | nightmare | doesn't work | broken | confusing | joke | not work* | pain)   0.82
    + cancelling is such a maze
  (moved | put | placed | hid | shifted | transferred) ..4 (to | in | into | behind | under | on) (the | a)? (paid | premium | subscription | plus | pro) (tier | plan | version | section | side | subscription | membership | paywall)?   0.86
    + they moved my lessons to the paid tier
  (should not | shouldn't | isn't | not) be (for sale | about money | a business | monetized | monetised | sold | behind a paywall | a luxury | for profit)   0.82
    + calm should not be a luxury
  (not everyone | not everybody | not all of us | we are not all | we're not all | i'm not | i am not | aren't all | none of us) (is | are)? ..1 (rich | wealthy | made of money | a millionaire | loaded | millionaires)   0.86
    + we're not all rich
  (no | low | little | limited | fixed | small) (income | budget | salary | wages)   0.42
  except (low budget | no income tax)
  (there are | there're | plenty of | lots of | many | so many | tons of) (cheaper | free | less expensive | more affordable) ..1 (app~ | apps | ones | option~ | alternatives | versions | programs)   0.72
    + plenty of cheaper programs
  except (love | great | good | like | has | with | that) (there are | lots of | many | so many | tons of) free ..1 (options | versions | programs)
  (youtube | spotify | google | podcasts | the library | the internet | elsewhere | online) ..2 (for nothing | for free | free | without paying | cheaper | at no cost)   0.76
    + you find it online for nothing
  (same | better | similar | more) ..2 (thing | content | stuff | sounds | music | meditations) ..3 (for nothing | for free | free | without paying)   0.80
    + better content for nothing
  (wish | if) ..1 (that)? (premium | the subscription | the paywall | payment | memberships | money) (was not | wasn't | weren't | were not | didn't) (a thing | exist | there | needed | necessary | involved | required)   0.88
    + wish the paywall didn't exist
  imagine (paying | spending | charging | having to pay)   0.80
    + imagine spending that on a timer
  (discontinue | stop | terminate | close | quit | drop | end) (my | the | this) (subscription | membership | plan | payments | trial)   0.70
    + how to terminate my plan
  except (will not | won't | never | don't want to | not going to) (discontinue | stop | end | drop | quit) (my | the | this) (subscription | membership | plan)
  (free part | free section | free side | free version) ..1 (doesn't | does not | isn't | won't | sucks | is bad | is useless | is worthless)   0.78
    + the free section sucks
  (finna | gonna | about to | going to | bouta) pay for (this | that)   0.62
    + no way I'm about to pay for this
  except (happily | gladly | definitely | probably) (gonna | going to | about to) pay for
facilitator  not: drop
  (cheapest | most affordable) (therapy | therapist | help | option | app | counseling | way | treatment) ..2 (ever | had | found | out there | there is)?   0.74
    + cheapest help I found
  (totally | very | quite | really | super | so | pretty | more than | completely) (reasonable | fair | affordable) (for | price | prices | pricing | considering | compared)   0.72
    + pretty fair considering all of it
  except (not | isn't | if | would be | should be | wish) ..2 (reasonable | fair | affordable) (for | price)
  (reasonable | fair | cheap | little) for (what | all | everything) (you | i | we) get   0.80
    + fair for what you get
  (don't | do not | never | haven't | didn't | not) (even)? (pay | paid | spend | spent | paying) (a | one | any)? (single)? (cent | penny | dime | dollar | anything) ..1 (and | yet | but)? ..4 (get | so much | love | great | still | helps | helped | lot | plenty | use)   0.82
    + I haven't spent one dime and still get a lot
  (so much | a lot | plenty | lots | loads | enough | most | everything i need | all i need) ..2 (included | available | offered | accessible | there) (in | with | on | for) (the | its)? (basic | free | standard | unpaid | starter) (plan | version | tier | package | one | account | users)?   0.82
    + loads included in the starter plan
  except (not | isn't | wish | should | nothing | more) ..1 (so much | a lot | enough | plenty) ..2 (included | available) (in | with | on)
  (free | paid for | covered | no cost | complimentary | subscription) (thanks to | courtesy of | via | through | because of | from) (my | our | the | his | her) ..1 (employer | work | insurance | school | university | job | company | hospital)   0.78
  (happily | gladly | proudly | just | already) (renewed | resubscribed | re subscribed | re upped | extended | upgraded | paid | subscribed)   0.64
    + I gladly renewed
  except (just | already) (renewed | paid | subscribed | upgraded) ..6 (but | and (now | it | still | can't) | can't | not | still)
  except (just | already) (paid | renewed | upgraded | subscribed | extended)
  (cancel~ | cancelling | canceling | cancellation | refund~) (was | is | process was | process is) (very | super | so | really | quite)? (easy | simple | painless | quick | smooth | straightforward | hassle free)   0.82
    + the refund was painless
  except (not | isn't | wasn't) ..1 (easy | simple | quick)
  (lifetime | sale | black friday | promo | discount~) (deal | price | offer | membership | subscription)? (was | is) ..1 (a)? (steal | bargain | great | amazing | worth it | no brainer | awesome)   0.84
    + the lifetime membership is a bargain
  except (would not | wouldn't | never) pay (double | more)
  (discount~ | scholarship~ | free access | free memberships | reduced price~ | sliding scale) (for | to) (those | people | anyone | students | teachers | nurses | seniors | veterans | the needy) ..2 (need | struggl* | can't afford | who)?   0.70
    + reduced prices for students
  except (wish | no | should | please | need | offer | needs | add) ..2 (discount~ | scholarship~ | free access | sliding scale) (for | to)
  (well | totally | definitely | so | absolutely | really) worth (a | an | the | my | your) (yearly | monthly | annual | lifetime | small | full | premium | paid)? (subscription | membership | upgrade | purchase | download and purchase | price tag | fee | cost | plan)   0.84
    + definitely worth a subscription
  (bought | got | purchased | have) (the | a)? (lifetime | yearly | annual | full | premium) (plan | membership | subscription | version | access)? ..2 (and)? (never looked back | no regrets | don't regret | worth it | so glad | best decision | never regretted | love it | it's been great)   0.86
    + got the lifetime access, best decision
  except (wish | if | can't | couldn't | not) ..3 (do | get | use | have) (lots | a lot | plenty | most) ..3 without

# Said short, or with a slip of the pen.
barrier  not: keep
  if (ur | your | you're | you are | u r | youre) (broke | poor | not rich | not paying | low on money | on a budget | cheap | tight on money | unemployed | a student)   0.84
    + don't get it if ur poor
  except (great | perfect | good | awesome | best) ..3 if (ur | your | you're | you are) (broke | poor | on a budget)
  (didn't | didnt | don't | dont | did not | do not | wish ..2 not) (have to | need | need to have | require) (the | a)? (premium | subscription | plus | membership)   0.30
  (wish | hope | if only) ..2 (didn't | didnt | don't | did not | don't have to) (need | have to (have | get | buy)) (the | a | to)? ..1 (premium | subscription | plus | membership | money | pay)   0.88
    + if only we didn't need the premium
  (good | great | nice | cool | love it | amazing | okay | ok | helpful | fun) but (the)? (money | price | cost | paywall | subscription | premium | payment | ads)   0.86
    + fun but the price
  except (save~ | saved | worth | worth it | spend) (ur | your) money
  (never | didn't | did not | hadn't | haven't) (agree~ | agreed | authoriz* | authoris* | approve~ | consent* | sign up | ask~ | intend~) (to)? (pay | paying | be charged | this (charge | payment | subscription)? | a (subscription | charge))   0.86
  (give | gimme | want | need | get | send | return) (me | us)? ..1 (back)? (my | our | all my | the) (money | cash | 60 | funds | dollars) ..1 (back)?   0.66
    + return my funds
  except (get | got) (my | your) money's worth
  except (need | want | get) the money
  (thought | swear | sure | swore | positive) (i | i'd | i had | that i) (had | already)? (cancelled | canceled | cancel | unsubscribed | turned off auto)   0.86
    + I swear I had cancelled
  (cost~ | costs | price~ | expensive | pricey | charge~) (to | two | 2) (much | high)   0.86
    + it costs to much
  (star~ | rating | review | points) ..3 (because of | due to | for | off for | cause of | bc of | bc) (the)? (price~ | cost | paywall | subscription | ads | fee | payment | premium | money)   0.84
    + lost two stars for the paywall
  (only | one | main | biggest | sole | single | major) (down side | downside | con | complaint | problem | issue | drawback | negative) ..2 (is | was | would be) ..4 (cost | price~ | premium | subscription | money | fee~ | paywall | pay | paying | expensive | pricey | ads)   0.88
  (only | one | main | biggest | sole | single | major) (bad thing | thing i hate | thing i don't like | flaw | gripe | minus | thing) ..2 (is | was | would be) ..4 (cost | price~ | premium | subscription | money | fee~ | paywall | pay | paying | expensive | pricey | ads)   0.88
    + the sole drawback is the fee
  (paid | premium | locked) (features | content | stuff | stories | ones | parts | courses | version) ..2 (is | are) (the)? (only | all the) ..1 (good | ones | useful | worth | decent | things)?   0.84
    + the locked courses are the only decent ones
  (can't | cannot | couldn't | won't let me | no way to | unable to) ..1 (skip | exit | close | get past | get out of | x out of | bypass | get around) ..2 (trial | paywall | subscription | subscribe | payment | premium | offer | sign up for trial) ..1 (screen | page | ad | popup | offer)?   0.86
    + no way to bypass the offer screen
  (could you | can you | can u | could u | please | pls | plz) ..1 (unlock | free up | open up) ..2 (more | one | some | few | lesson~ | stories | story | everything | it | another | the)   0.84
    + pls unlock a few more
  (free (part | stuff | section | content | selection | version | library | ones | meditations) is (@very)? (tiny | small | limited | sparse | minimal | little | lacking | short | poor | weak | sad | joke))   0.86
    + the free library is so sparse
  (took | taken | take | takes | taking | remove~ | removed) ..2 (the | all | my | our)? ..1 free (ones | stuff | stories | content | meditations | version | sounds | features | lessons | trial | access) ..1 (away | out | down | off)?   0.86
    + they removed the free sounds
  (used to | use to) be (a lot | much | so much | way)? (cheaper | free | affordable | less expensive | less)   0.88
    + it used to be a lot cheaper
  except used to be free (of | from)
  (bought | paid for | purchased | have | had) ..2 lifetime ..5 (gone | now | no longer | not | locked | lost | again | isn't | doesn't | disappeared | still)   0.82 [both]
    + I have lifetime and it is gone again
  except (have | bought | got) ..1 lifetime ..3 (not | no) (regret* | disappoint* | sorry)
  (restore | restoring) (my)? (purchase~ | subscription | premium | membership) ..3 (not | doesn't | won't | failed | fails | never | nothing | error)   0.84 [both]
    + restoring my purchase never helps
  (subscription | premium | membership | purchase | payment) (isn't | is not | not | wasn't | never) (being)? (recogni* | showing | activated | registered | found | applied | restored | linked | working)   0.80 [both]
    + my membership isn't showing
  (not | isn't | isnt | wasn't | never | hardly | barely | aren't | doubt it's | doubt its) (really | even | quite | at all)? worth (the | an | my | this | a | your | any)? ..1 (investment | subscription | membership | yearly | monthly | annual | premium)   0.90
  (not | isn't | isnt | wasn't | never | hardly | barely | aren't | doubt it's | doubt its) (really | even | quite | at all)? worth (the | an | my | this | a | your | any)? ..1 (upgrade | purchase | fee | price tag | cost | download and)   0.90
    + hardly worth the yearly fee
facilitator  not: drop
  (no | zero) (need | reason | pressure | obligation) to (pay | buy | subscribe | upgrade | purchase | spend (money | anything) | get premium)   0.80   not: keep
    + there is zero pressure to upgrade
  except (there's | there is | see | i see | you) no (reason | need) to (pay | buy | subscribe | upgrade | spend) ..5 (when | if | because | since | for this | youtube)
  (you | u | ya | i) can (still | also | actually)? (use | do | enjoy | have | get | play | access | listen to | talk to) (it | this | most | everything | the app | a lot | all of it | them | him | her) ..1 without (paying | buying | premium | subscri* | a subscription)   0.84
  (you | u | ya | i) can (still | also | actually)? (use | do | enjoy | have | get | play | access | listen to | talk to) (it | this | most | everything | the app | a lot | all of it | them | him | her) ..1 without (spending | money | having to pay)   0.84
    + ya can enjoy most without paying
  (costs | cost | expensive | pricey | pay | not cheap | isn't cheap | steep | a little (much | high)) ..2 (but | yet) ..2 (so | totally | definitely | really | its | it's | is | very)? worth (it | every | the)   0.88
    + it's not cheap but so worth it
  (not | isn't | ain't | wasn't | never) (that | very | so | too | really | even | really that)? ..1 (much | a lot of | lots of | bad) money   0.76   not: keep
    + it isn't really that much money
  except (not | isn't) (worth | enough) ..1 (much | money)

    + ten quid a year is a steal
  best ..1 (money | purchase | dollars | bucks | "60" | "70" | "50" | "40" | "30" | "20" | "10" | "100" | sixty | seventy | fifty) (i | i've | i have | that i) (have)? (ever)? (spent | made | paid)   0.84
    + best fifty I ever spent
  (paid | bought | subscribed | purchased | got) (for)? (the | a)? ..1 (year | lifetime | premium | subscription | membership | plan | full version) and (i'm | i am | am | im | it's | i | have been | was) ..2 (happy | glad | love | satisfied | pleased | worth)   0.84
  (paid | bought | subscribed | purchased | got) (for)? (the | a)? ..1 (year | lifetime | premium | subscription | membership | plan | full version) and (i'm | i am | am | im | it's | i | have been | was) ..2 (no regrets | thrilled | enjoy~ | great | so glad)   0.84
    + subscribed for the year and am so pleased
  (free)? trial (was | is | period is | period was) (very | so | really | quite | super | more than)? (generous | long enough | great | enough | perfect | helpful | plenty | amazing | nice | awesome)   0.80
    + the trial was long enough
  except would ..2 (nice | like | love | great | good | appreciate)
  (got | get | getting | given | gave me | gave us | gifted | received | have | won) (me | us)? (the)? (premium | subscription | membership | plus | lifetime | full version | access) ..1 (for free | free | at no cost | as a gift | through (work | my))   0.82
    + I received the membership at no cost
  except (can't | cannot | couldn't | want | wish | should | could | if i | don't) ..2 (get | have) ..4 (free | no cost)

# Until I saw the price.
barrier  not: keep
  except /.*\bpay\w* (\w+ ){0,3}attention.*/
  (until | till | then | when | once) (i | you | we) ..1 (saw | see | noticed | found out | discovered | realized | realised | looked at | got to | reached) ..2 (the)? ..1 (price~ | cost | paywall | fee~ | subscription | payment | price tag | charge)   0.84
    + I was keen till I noticed the fee
  (shame | pity | too bad | sad | sucks | bummer | unfortunate) ..2 (about | that) ..3 (price | cost | subscription | paywall | fee | pay | paid | premium | membership | member | ads)   0.84
    + a pity about the fee
  (year | annual | yearly | full (amount | price | year)) ..2 (up front | upfront | in advance | commitment | to commit)   0.80
    + the whole year upfront
  (not | n't | refuse | never | unwilling) ..2 (to)? (shell out | fork out | fork over | cough up | pay | paying | commit) ..3 (another | yet another | monthly | yearly | a) (subscription | membership | fee | plan)   0.84
    + I refuse to commit to another plan
  (subscription fatigue | another subscription | yet another subscription | everything is a subscription | everything a subscription | sick of subscriptions | tired of subscriptions | hate subscriptions | subscription hell | subscription culture)   0.80
    + so tired of subscriptions
  (bank | credit card company | paypal | apple) ..2 (flagged | disput* | blocked | reported | reversed | refused | contest*) ..4 (charge | payment | transaction | fraud | them)   0.80
    + our bank blocked the payment
  (charge | charges | payment | transaction | deduction | withdrawal) ..1 (on | from | to) (my | our) ..1 (card | account | statement | bank | bill | paypal)   0.82
    + a deduction from our account
  (not | isn't | hardly | never) worth (a | one | even a | a single) (dime | penny | cent | buck | dollar | nickel)   0.90
    + hardly worth a buck
  (should | could | please | would be nice if you | need to | wish they | wish you) ..2 (offer | have | make | add | introduce | provide | create) ..2 (cheaper | affordable | lower | smaller | free | pay as you go) ..2 (tier | plan | option | price | version | subscription)   0.86
  (should | could | please | would be nice if you | need to | wish they | wish you) ..2 (offer | have | make | add | introduce | provide | create) ..2 (pay per | monthly | one time | student) ..2 (tier | plan | option | price | version | subscription | payment | rate | course | membership)   0.86
    + please introduce a lower tier
  (need~ | needs | requires | require | is | are | with | by) (an | a)? (extra | additional | separate | another | further) (purchase~ | payment~ | fee~ | charge~ | cost~ | subscription~)   0.84
    + the rest is an additional purchase
  (at | for | with) (this | that | these | such (a)?) (price~ | cost | rate | pricing) ..2 (it | i | you | they | we) ..1 (should | would | expect~ | expected | could | better | want)   0.82
    + at such a price you expect more
  (is | are | became | become | turned | went) (now | suddenly | all | all of a sudden | recently) (premium | paid | members only | plus only | subscription only | locked | paywalled)   0.84
    + the talks are suddenly premium
  (bring back | restore | return | put back) (the | my | our | all)? ..1 free (meditations | stories | content | version | stuff | sounds | features | ones | lessons)   0.86
    + restore the free lessons
facilitator  not: drop
  except (don't | do not) pay to
  (honestly | actually | truly | really | such | is | it's | what | real | total | absolute) (a | an)? (bargain | steal | no brainer)   0.70
    + such a bargain
  except (not | isn't | hardly) (exactly)? a (bargain | steal)
  except (steal | steals | a steal) (from | your | my | money | data)
  (included | comes | came | covered | provided | bundled) (free)? (with | in | by | through | under) (my | our | the) ..1 (health plan | health insurance | insurance | kaiser | benefits | employee | membership | work | job | bank | phone plan | medical | employer)   0.45
  (offered | gave | sent | giving | offering) (me | us) (a | an | the)? ..2 (discount | half off | 50 off | 40 off | lower price | reduced rate | free month | free year | coupon | extension | deal) ..3 (when | because | since | which was | thank | grateful)   0.68
    + gave us a reduced rate since we were broke
  (upgraded | subscribed | paid | bought (it | premium | the)) ..5 (no regrets | don't regret | never looked back | zero regrets | not regret* | without regret | best decision)   0.84
    + I subscribed right away, no regrets
  (would | i'd | i'll | will) (happily | gladly | definitely | totally | willingly) (pay for | pay | buy | support | subscribe to) (it | this | this app | the app | them | again)   0.70
    + we would gladly pay for this
  except (would | i'd) (happily | gladly | definitely) (pay | buy) .. (if | but)

# Worth it, after what was paid.
facilitator  not: drop
  (paid | paying | subscription | premium | purchase~ | bought | membership | upgraded | upgrade | cost~ | pricey | pricy | expensive | price | pay | month | year) ..8 (is | was | been | it's | its | so | totally | well | definitely | very | absolutely | 100) ..1 worth it   0.78
    + I paid for a month and it was so worth it
  except (is it | see if it's | if it's | if its | if it is | would be | whether it's | whether it is | not | isn't | wasn't | n't | hardly | if) ..2 worth it
  /(?<!not )(?<!n['’]t )(?<!hardly )\b(well|so|totally|definitely|absolutely|completely|more than|is|it['’]?s|would be|and)\s+worth (the |my |your |it'?s |every )?((time|effort|wait)( and| &|,) (the |your |my )?)?([$£€]\s?\d*|\d+([.]\d\d)\b|\d+ ?bucks|my money|invest\w+|purchas\w+)/   0.70
    + it is so worth the time and the investment
    - it's not worth $40 at all
  except /\b(whether|if|is premium|is it|not|probably|hardly|n['’]t|doubt)\b[^.!?]{0,30}worth[^.!?]{0,20}/
  /\bworth (the |my |your )?(time|effort|wait)( and| &|,) (the |your |my )?([$£€]|money|cost|price|invest\w+)/   0.80
    + worth the time and money
  except worth the time and money i (wasted | spent | lost)
  (best | well) ..1 (money | dollars | bucks | purchase | investment | investments | subscription) (spent | i've | i have | i ever | of 20* | this year | in my life | ever)   0.80
    + one of the best investments of my life? the best investment I've made
  (one of the best | the best) (investments | purchases | subscriptions)   0.80
    + one of the best purchases
  (killer | awesome | amazing | excellent | incredible | sweet | unbeatable | phenomenal | insane | unreal) (deal | value | bargain)   0.74
    + a killer deal
  except (not | isn't | wasn't | hardly) (a | an | exactly a | such a)? (great | good | amazing) (deal | value | bargain)
  except great deal (of | more | about)
# Free, and thanked for it.
  (like | having | it's | its | is | almost | basically | get | got | as) ..2 free ..1 (therapist | therapy | counselor | coach | psychologist)   0.74
    + like having a free personal therapist
  except (looking | want | need | wish | thought | expected | supposed | advertised | isn't | not) ..4 free ..1 (therapist | therapy)
  free version ..3 (provides | offers | gives | has | includes | comes with | still | already) ..3 (all | so many | many | lots | plenty | a lot | tons | enough | so much | everything)   0.80
    + the free version offers so much
  except free version ..4 (not | doesn't | isn't | hardly | barely) ..3 (all | many | lots | plenty | enough | much | everything)
  how (many | much) ..5 free (version | one | content | app)   0.66
    + I like how much the free version has
  (remains | stays | staying | kept | keeping it | keeping this | keep it | keep this) (completely | totally | entirely)? free   0.66
    + it remains free
  except (please | should | must | need to | can't | hope* | used to | used) ..4 (remains | stays | keep it | keep this | kept | keeping it) (completely)? free
  (thank* | good | noble | kind | appreciate | grateful | generous | love that) ..8 (making | make | made | keeping | offering | offer | offers | providing | provide | provides | giving | give | creating | having | sharing) ..6 free   0.76
  (great that | awesome | amazing | appreciative | bless | kudos | gratitude) ..8 (making | make | made | keeping | offering | offer | offers | providing | provide | provides | giving | give | creating | having | sharing) ..6 free   0.76
    + thank you for offering all of this for free
  except (thank* | appreciate | great) ..8 free ..1 (trial | week | month | days | of | from)
  except (appreciate | appreciated) ..8 free (again | like)?
  except (would | should | could) ..3 (great | good | awesome | appreciate*) ..6 free
  (completely | totally | entirely | absolutely | 100) for free   0.76
    + totally for free
  except (not | isn't | n't | nothing | thought | said | says) ..3 (completely | totally | entirely | absolutely) for free
  (you can | can) (use | get | download | have) ..4 for free ..1 (or | and | with | if)   0.60
    + you can use it all for free and skip premium
  except (only | few | not | nothing | one | part | things | some | you) can (use | get | do | have) ..4 for free
  except (find | youtube | google | online) ..6 for free
  (best | greatest | amazing | incredible | great) ..7 (can | could | will)? (get | find | have | use) for free   0.76
    + the best bedtime tales you can get for free
  (help* | support*) (other | each other | others | people | humans | everyone | so many) ..2 for free   0.72
    + it helps people for free
  (the | one of the) only (completely | truly | totally | really | actually) free   0.74
    + the only truly free app
  except only (completely)? free (app | one | apps | meditation~) (that | is | are | i could | they)
  (glad | amazing | love | nice | great | like | cool | happy | awesome) (that)? (there is | there's | it has | they have | you have | they offer | it offers) (a | an | the | such)? ..2 free (option | version | trial | plan | tier | content | ones)   0.78
    + cool that they have a free tier
  (better than | unlike | beats) (the | most | other | many | those | all | all the)? (paid | pricey | expensive) (ones | apps | versions | competitors)   0.80
    + better than the paid ones
  (absence | lack | free) of (any | annoying)? (ads | adverts | advertisements | commercials)   0.76
    + I enjoy the absence of ads
  except (isn't | not | n't) ..2 free of (ads | adverts)
  (don't | do not | haven't | without | never | didn't) (even)? (have | having | got | gotten | bought | pay for | paid for | got | using)? ..1 (the | a | any)? (premium | paid version | full version | premium version | full app | premium member | subscription | membership | plus) ..2 (and | but | yet | still) ..4 (works | great | good | helps | amazing | enjoy | love | plenty | awesome | useful | fine)   0.74   not: keep
    + I don't have premium but it works great
  except (don't | do not | not | never | without) ..5 (but | and) ..3 (would | wish | hate | annoy* | sad | can't | cannot | i'd | nothing) ..3 (love | like | great | good)
  (don't | do not | didn't | doesn't) (really)? ((think | feel | believe) (that)? (you | i | we | it))? (even | really)? (need | have to buy | need to have | need to buy | need to get | have to get | have to have) (the | a)? (premium | membership | subscription | paid version | upgrade | plus) ..2 (to | and | which | but | version)   0.72   not: keep
    + you don't need premium to enjoy it
  except (don't | do not) need (a | another | the) (subscription | membership) (to tell | to breathe | app | for this)
  except (should | consider | try | about | just | how about | start) ..2 (not | without) charging
  except not charging (my | the) (phone | watch)
  (cost~ | costs | charge~) (me | you)? (absolutely | literally)? (no money | nothing | 0 dollars | zero)   0.74
    + it cost me nothing
  except (wish | should | thought | if | would) ..3 (cost~ | charge~) ..2 (nothing | no money)
  (only (pay | donate) if | pay what | pay whatever | donate what | donate whatever | donate if | pay only what) you (want | can | like | wish | choose | please)   0.76
    + you donate what you can
  (donation~ | donations) (option~ | are (optional | voluntary) | only | instead of | model)   0.66
    + a donation model
  (cheap | cheaper | low cost | affordable | inexpensive | budget friendly) (option | alternative | solution | choice) (for | to | than | out there | when)   0.70
    + a cheaper alternative to therapy
  except (need | want | find | found | look* | wish | other | offer | more | add | no | not | better | there are | many | provide) ..3 (cheap | cheaper | affordable | inexpensive) (option | alternative | way | app | tool | choice)
  (gave | offered | sent | got | amazing | generous) ..2 (a | an | the)? ..1 (discount | free year | free month | scholarship) (for | and | on | through | because | thank | which | to)   0.62
    + they gave us a generous discount and a card
  except (no | without | could | should | wish | please | only | not | didn't | won't) ..4 (discount | deal | free year | free month)
  (thank* | grateful | appreciate | blessing | gift) ..8 (a | the)? (free (year | month~ | access | subscription | membership | premium))   0.80
    + thank you for the free year
  (this | the) free (app | resource | tool | service | program) ..2 (has helped | helps | helped | really | gives | saved | changed)   0.66
    + this free resource saved me
  except (this | the) free (app | tool | service) ..3 (not | isn't | n't | a lie | only)
  /^\W*(it'?s )?(completely |totally |absolutely )?free\b[.!, ]+(and |amazing|great|good|clean|easy|no ads|simple|love|awesome|helpful|useful)/   0.80
    + Free, easy to use and calming
  /\b(great|good|amazing|awesome|lovely|wonderful|nice|helpful|easy|simple|useful|best|diversity|calming|relaxing|fun)\b(?:(?!but\b|wish|if\b|not\b|n['’]t|nothing|would|more\b|some\b|stress|online|ads\b|anything|luck|stuff)[^.!?]){0,25}?(,|\.\.\.|…|&|\band|\bplus)\s*(it['’]?s |its |also |even |completely |totally |all )*[\"“]?free\W*($|[.!])/   0.76
    + calming, simple, and free!
  (lots | many | plenty | tons | variety | thousands | 1000s | hundreds | library | collection | vast | large) ..2 free ..1 (library | aspects | features | meditations | mediations | sessions | courses | resources | tracks | talks | exercises | content | stuff | options)   0.62
    + a large collection of free tracks
  except (not | n't | no | only | isn't | aren't | wish | more | should | find | youtube | google | offer | other apps) ..6 (lots | many | plenty | tons | variety | thousands | hundreds) ..2 free

# Wishing one had not to pay, and being asked all the time.
barrier  not: keep
  (wish | wished | wishing | if only | if | hate | hate that | think | hope) ..5 (didn't | did not | don't | do not | shouldn't | wouldn't | not) (need to | have to | be) (pay | paying | upgrade | subscribe | buy | purchase | go premium | spend)   0.86
    + I wish we didn't have to upgrade
  except (i | you) (don't | didn't | do not) (think | need) ..3 (need to | have to) (pay | upgrade | buy | subscribe | go premium)
  except (love | like | glad | happy | nice | great | good | grateful | thank*) ..6 (don't | didn't | do not) (need to | have to) (pay | upgrade | subscribe | buy)
  except (even)? if you (don't | do not) (have to | need to)? (pay | buy | subscribe | upgrade)
  (wish | if | would be | should be | hope | needs | need) ..6 (categories | everything | things | sessions | stories | meditations) ..4 (were | was | be | are) ..1 (unlocked | available on the free | in the free version | on the free version | in basic)   0.84
  (wish | if | would be | should be | hope | needs | need) ..6 (courses | features | functions | stats | content | feature | more) ..4 (were | was | be | are) ..1 (unlocked | available on the free | in the free version | on the free version | in basic)   0.84
    + if the stories were unlocked
  (everything | all of it | all of this | every single thing | most things) ..4 (uses | needs | need | requires | require | is | on | about) ..2 (subscription | premium | prime | paid plan | membership)   0.84 not: drop
    + everything here uses a subscription
  except (everything | all) ..4 (about | in) (the | my) (subscription | premium | membership) (is | was) (great | good | worth)
  (purchases | membership | premium | subscription | offer | offers) ..4 (always | kept | keeps | keep | comes | constantly | never stops) ..1 (pop up | pops up | popping up | coming up | come up | comes up | appearing | showing up | repeats)   0.84
  (upgrade | payments | payment | adds | ads | trial) ..4 (always | kept | keeps | keep | comes | constantly | never stops) ..1 (pop up | pops up | popping up | coming up | come up | comes up | appearing | showing up | repeats)   0.84
    + the membership kept coming up
  (request~ | requests | asking | begging | reminder~ | notifications | nagging) (me)? ..3 (for | to | that you can) (get | buy | but | go | do | join | become)? (to)? (the | a)? (premium | membership | paid version | payments | payment | subscription | upgrade | plus | pro)   0.84
  (bugging | bugged | pressure | pressured | pressuring | push | pushing) (me)? ..3 (for | to | that you can) (get | buy | but | go | do | join | become)? (to)? (the | a)? (premium | membership | paid version | payments | payment | subscription | upgrade | plus | pro)   0.84
    + constant reminders to get the paid version
  except (no | not | never | without | isn't | n't | zero | little) ..4 (asking | begging | reminder~ | nagging | bugging | pressure | pressured | push | pushing) ..5 (premium | membership | paid version | subscription | upgrade | plus | pro)
  (see | use | get | do | access | open | view | watch | read | listen) ..4 without (going | getting | buying | doing the | having | the | starting the | starting a) (premium | trial | pro | plus | subscription | free trial | membership)   0.80   not: drop
    + let me see the graph without going premium
  except (can | able to | could | get to) (still)? (see | use | get | do | access | listen) ..5 (a lot | so much | plenty | many) ..3 without
  except do (a lot | quite a lot | so much | plenty) without the? (premium | subscription)
  (recognize~ | recognise~ | recover~ | restore~ | transfer~ | register | credit) ..2 (my | our | the) ..1 (premium | subscription | purchase | paid | payment | membership)   0.78 [both]
    + it won't recognize my premium
  (my | paid | premium | purchased) ..1 (subscription | premium | membership | purchase) ..3 (disappeared | vanished | gone | not popping up | not showing | to transfer | doesn't show | did not show | not recognized | can't be used | cannot be used | not transfer* | doesn't work)   0.80 [both]
    + my premium membership vanished
  waste (of)? ..1 (time | energy) (or | nor | and | n) (your | my | ur)? (money | cash | bucks)   0.82
    + don't waste your energy or your money
  (overpay | overpaid | overpaying | over pay)   0.84
    + you overpay for little
  except (almost | nearly | really | totally | just)? (makes | made | make) (you | me) (want | wanna) to (buy | pay | subscribe)
  (until | unless | till) (i | you | u | we) ..1 (got | get | started | start | do | did | sign up for | signed up for | accept) (the | a | their | your) (free)? (trial | premium | subscription | membership)   0.82
    + it did nothing until I got the free trial
  (in order to | to) (use | access | open | see | do) ..3 (needs | need | have to have | must have | must get | need to get | need to have) (you to (have | buy | get) | the)? (bought)? (premium | plus | pro | a subscription | the subscription | a membership | prime)   0.80
    + to use it you must have premium
  (have | has | had | having) to (have | get | own | be) ..1 (a)? ..1 (premium | plus member | pro | premium member | member | paid member | subscriber | subscribed)   0.82
    + you have to have premium for some things
  except (don't | do not | doesn't | didn't | never | not) (even)? (have | had | having) to (have | get | be)
  (free | basic) (parts | part | version | stuff | content | download | account | tier | plan) ..3 (is | are | has | have | was) ..2 (almost | basically | nearly | pretty much | practically | virtually)? (nonexistent | non existent | nothing | no features | useless)   0.84
  (only | just) (found | saw | get | got | see | have | had | give | gives) (me | you)? ..1 (one | two | three | 1 | 2 | 3 | like 3 | like 2 | a couple | a few) ..2 (unlocked | free (ones | stories | meditations | things | one | options | sounds)? | that are free | for free)   0.82
    + I only found one unlocked
  (one | two | three | a few | couple) ..3 (that (is | are | was | were) (free | for free | unlocked | complimentary))   0.66
    + I found two stories that are complimentary
  (wish | hope) ..3 (i | we) (had | have) (the)? money   0.84
    + I wish I had money for it
  (wish | wished) ..2 (premium | subscription~ | the subscription | the premium | memberships) ..2 (could | was | were | would | be | didn't | is) ..1 (taken out | removed | gone | free | exist | cheaper | not a thing)   0.86
    + I wish premium was gone
  (why) (is | are) ..6 (money | premium | paid | cost | locked | a subscription | for premium)   0.82
    + why is all of it premium
  (insurance | billing | bill) ..3 (screws up | screwed up | messed up | messes up | wrong | incorrect | mess | nightmare | problem~ | issue~)   0.66
    + the billing is a nightmare

