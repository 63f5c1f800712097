# Words around a hit that change what it means. KIND, where the cue stands
# (before the hit, after it, around it), and how far it reaches in tokens.

reliability asserted 1.00
reliability negated  0.85
reliability resolved 0.75
reliability lost     0.80
reliability wish     0.85
# "I hope it helps me sleep" says little about what is missing.
reliability wish facilitator 0.70

# --- looks like a cue and is none ------------------------------------------
neutral
  (not | isn't | wasn't | aren't | no longer) (even | all)? free (anymore | any more | any longer)
  not only
  not just
  not to mention
  nothing but
  no doubt
  no wonder
  no matter (if | whether)?
  whether
  if (you | u | i) (haven't | have not)
  no joke
  if anything
  no lie
  no cap
  why not
  or not
  (than | compared to | to | from | like) (the | your)? (old | older | previous | earlier) version
  not that (it | this)
  if not
  (won't | will not | doesn't | don't | never | wouldn't | not) (ever | even)? (stop | stops) (showing | playing | asking | crashing | freezing | sending | popping | glitching | buffering | trying | pushing | charging | begging | loading | bugging | nagging | spamming)
  (should not | shouldn't) (be | have to | need to | cost | take) (so | this | that | such)
  (should not | shouldn't) (make~ | force~ | charge~ | ask~ | require~ | expect~)
  no idea (why | what | how)
  no reason
  no explanation
  no warning
  no one
  not sure (why | what | how | if | whether)
  nothing (is | was)? (working | works | loads | loading | happens | happened)
  (don't | do not | didn't | did not) know (i | you | it | that | there | this | we | they)
  (don't | do not | doesn't) (believe | think) (people | anyone | we | you | i | it | they | this | that) (should | would | need)
  (don't | do not) (fall | let | even try)
  /\b(wish|if) (it|we|they|you|i|there|you guys|this app|the app|these|this) \K(didn't|wasn't|weren't|did not|was not|were not)\b/
  (can't | cannot | couldn't | not | never | won't | doesn't | don't | hardly) ..5 without (it | the app | this | getting | having)
  without (it | the app | this | getting | having it | (it | the app) constantly)
  (don't | do not | didn't) (know | understand | get | see) (why | what | how | if | whether)
  (don't | do not | didn't) (really | even | just | necessarily | particularly)? (like | enjoy | love | appreciate | want | need)
  (don't | do not) mind
  (don't | do not) get me wrong
  (don't | do not) (bother | waste | download | buy | install | recommend)
  (don't | do not) (get | be) (ripped | scammed | tricked | conned)
  not (a)? (big | huge)? fan
  (can't | cannot) wait
  (can't | cannot) (believe | stress | express | say | thank | recommend | praise)
  (can't | cannot) go wrong
  (couldn't | could not) (be | have been | ask | agree)
  (couldn't | could not | can't) (be)? (happier | better | easier | more)
  (don't | won't | wouldn't | can't | never) regret
  never fails
  never (again | felt | thought | knew)
  (won't | will not) be (disappointed | sorry)
  (haven't | have not | hadn't | never) (tried | used) (it | this)? yet
  not everyone
  not (saying | aware | sure)
  (don't | can't | not) blame
  nothing like
  wish (me | you | them) (luck | well | all | the best)
  (no | not) longer than
  not long
  as if
  even if
  if (you | i | u) (don't | do not | can't | cannot)
  if (you're | you are | anyone) (looking | like | struggling | suffering | having | thinking)
  if you (want | need | like | have | are | struggle | suffer)
  if that (makes | helps)
  (see | know | sure | check | wonder* | wondering | idk | asked | asking) if
  unlike (other | most | many | some | the other) (meditation | similar | mental health)? (app~ | one~)
  (better | easier | cheaper | more) than (any | all | most | many | the | some)? other
  would (highly | definitely | really | strongly | absolutely | totally | also)? (recommend | suggest)
  suggest (this | it | the app | that | trying | to (anyone | everyone | all | people))
  (anyone | someone | everyone | people | those | somebody | who | anybody) (that | who)? (just | really)? (need | needs | needed | want | wants) (a | an | some | more | to | help)
  i would say
  might (be | as) well
  if i could (give | rate)
  (i | we) used to (use | listen | sleep)
  used to it
  (get | got | getting | be | am | i'm) used to

# --- negation --------------------------------------------------------------
negation before within 5
  not
  don't
  doesn't
  didn't
  can't
  cannot
  won't
  isn't
  wasn't
  aren't
  weren't
  couldn't
  wouldn't
  shouldn't
  haven't
  hasn't
  hadn't
  never
  neither
  nor
  hardly
  barely
  rarely
  seldom
  far from
  anything but
  nowhere near

negation before within 4
  no
  zero
  without
  none
  nothing
  nobody
  lack~ of
  lack~
  lacking
  free (of | from)
  not (a | a single)

negation after within 4
  (isn't | is not | wasn't | not) (there | true | the case | an issue | a problem)

# --- gone, past, repaired --------------------------------------------------
cessation before within 3
  used to
  no longer
  /\b(old|older|previous|earlier) version (?=(was|had|ran|worked|always|never|let|gave|did|looked|could|used)\b)/

# What is missed was good; a fault beside it is there.
cessation before facilitator
  i (just | really | do)? miss
  (go | going | revert | switch | change it) back to

cessation before
  (earlier | previously | originally | formerly | once upon a time) (the | this | it | app | was)
  (remember | remembered) (it | this | when) (being | was)
  (stopped | quit | ceased) (being | doing)
  /^\W*(up )?until (the|this|that|your|a|last)( \w+){0,2} (update|upgrade|version)\b/
  /^\W*(before|prior to) (the|this|that|your)( \w+){0,2} (update|upgrade)\b/
  (fixed | solved | resolved | sorted | corrected | addressed) (the | my | this | that | all | most | those | these)

# A hit between the two words is meant, hardly ever one beside them.
cessation after within 1
  (not | don't | doesn't | didn't | can't | cannot | won't | isn't | wasn't | aren't | couldn't | wouldn't) ..6 (anymore | any more | any longer)

cessation after
  until (you | i | we | they) (realize~ | realise~ | find | found | see | saw | tried | try | started | decided)
  until (the | this | that | your | a | last)? (latest | last | new | recent | most recent)? (update~ | upgrade~ | version)
  (before | prior to) (the | this | that | your)? (latest | last | new | recent)? (update~ | upgrade~)
  (is | are | was | were | has been | have been | been | got | now | all | seems | finally) (fixed | resolved | solved | repaired | corrected)
  (fixed | resolved | solved) now
  (they | you | have | has | finally | team | devs | developers | support | update) (have | quickly | finally)? (fixed | resolved | solved) (it | that | this | everything)
  until (they | you | it) (changed | added | removed | took | started | made | switched | came | put | ruined | got | raised | decided | moved)
  until (the | some | a)? new (owner~ | management | company | people | design | layout | team | rules)
  until (recently | last (week | month | year | night) | this (week | month | year) | one day)
  (is | are | seems to be | has) gone (now | away)
  gone after

# --- wishes ----------------------------------------------------------------
wish before
  wish~
  i wish
  if only
  (would | it'd | it would | it'll | could | might | that'd | that would | also) (also | really | just | only)? be (so | really | very | even | much | way | super | pretty | also)? (nice | great | good | better | best | awesome | cool | perfect | amazing | helpful | useful | lovely | wonderful | fantastic | beneficial | ideal | easier | interesting) (if | to | for | is)?
  (would | i'd | i would | we would) (also | really | just | still)? (love | like | appreciate | prefer) (it | to (see | have | be | know) | if | the | an | a | more | having | some)?
  please (add | include | make | give | let | put | bring | consider | allow | fix | implement | update | create | change | provide | offer | get | have)
  (can | could) (you | we | they) (please | also | maybe)? (please)? (add | make | have | get | include | put | give | bring | change | allow)
  (you | they | it | u | developers | devs | app) (guys)? (should | need to | needs to | ought to | must | could) (also | really | just | definitely | at least)? (add | have | make | be | include | put | get | allow | let | give | offer | provide | consider | work on)
  there (should | needs to | need to | ought to | could) be
  needs to (work | run | support | let | allow | show | stop | get | offer | give | save | sync)
  (need | needs | needed) (a | an | more | some | to (add | have | be | include | make) | better)
  (could | can) use (a | an | some | more | better)
  (hope | hoping | hopefully) (that)? (you | they | there | it | this | these | the | for | to)
  (i | i'd | we | to | would | may i | can i) (also | just | really)? (suggest | request)
  (my | one | only | another | a | some) (small | little | few)? suggestion~ (is | would | for | to | i)?
  (feature | my) request~
  requesting
  only thing (missing | i would | i'd | that would | i wish)
  (5 | five | fifth) star~ if
  (i | we) (just | really | also)? (want | wanted) (more | the option | a way | to be able)
  (interested | love) in seeing
  (would | it'd) help if
  (consider | considering) (adding | making | having)
  how about
  bring back
  be nice to (see | have)
  improvement would be

wish after within 6
  would (also | really)? be (so | really | very | even | much | super | pretty)? (nice | great | good | better | awesome | cool | perfect | amazing | helpful | useful | lovely | appreciated | wonderful | fantastic)
  (is | are) (needed | missing | a must)
  /\bplease\W*$/
  please (and | thanks | thank | guys | devs | developers | team | pretty)

# --- not said of what happened ---------------------------------------------
# Wanted, tried, struggled for: not had.
hypothetical before within 3 facilitator
  /\b(want(ed|s)?|tried|trying|meant) (so badly |so much |really |desperately )?to(?= (like|love|enjoy|adore|appreciate)\b)/
  /\b(would|i'd|we'd|you'd)( really| also| still)?(?= (like|love|enjoy|appreciate)\b)/
  /\b(would|i'd|we'd|would've)( be| have been| also| even)?( more than| really)?(?= (gladly|happily|happy|willing|glad)\b)/

hypothetical before within 1 facilitator
  (struggling | struggle | struggles | trouble | hard time | difficulty | difficulties | unable) (to)?

# "It would be a great tool": it is none yet.
hypothetical before within 2 facilitator
  (would | could | might | may | should) be (a | an | such a)?
  (would | could | might) make (it | this | the app)? (more)?

# What must be paid for is not praised by naming its purpose.
hypothetical before within 4 facilitator
  (have | has | having | need | had | must | make (you | me | us | people)) (to)? (pay | pay money | pay extra | buy premium | subscribe | spend money | pay for premium) (just)? (to | for)
  (charge | charges | charged | charging) (me | you | us | people)? (for | to)
  (makes | making | made) (me | you | us | people) (have to)? pay (for | just to | to)

negation before within 2 facilitator
  instead of
  rather than

# What others give away.
other_app after within 6 facilitator
  (on | from | via | through) (youtube | spotify | netflix | google | apple music | the internet)

# What it was got for is no effect of it.
hypothetical before within 6 facilitator
  (downloaded | download | downloading | got | getting | get | installed | bought | purchased) (it | this | the app | this app | that app) (just | only)? (to | for | hoping | in hopes | thinking)
  (looking | searching | searched | looked) (for | everywhere for) (a | an | some | something | any | another)? (other | good | free | better | simple | simpler | new)? (app~ | way | tool | place)? (that | to | which | with | where)?
  trying to
  (hoping | hoped) (to | for | that)
  (excited | eager) (to | for | that)
  (in order | designed | meant | intended | claim~) to
  (potential | supposed) to (be)?
  (people | those | anyone | someone | users | everyone | others | ppl | kids) (who | that)? (are | is)? (trying | looking | wanting | needing | seeking | searching) (to | for)
  (i | you | we | people) (just | only) (want | wanted | need | needed) (to | something to | an app to | a way to)
  (all i | all people | all you) (want | wanted) (to do)? (is | was) (to)?
  (could | may | might) potentially

# A fault behind "unless" or "if" is mostly there: "useless unless you pay".
# Not so where the app itself is what the if is about.
hypothetical before within 5 facilitator
  if
  unless
  would have
  would've

hypothetical before within 1 barrier
  if (it | this | that | the app | this app | the program)
  if (it | this | that | the app | this app) (ever | still | also | just | really)
  (if | unless) (it | this | that | they | you | the app | the developers) (ever | start | starts | started | begin | begins | began | were to | was to)

hypothetical before within 5
  in case
  might have
  worried (that | it | about)?
  (was | were | i'm | am) (afraid | scared | worried) (that | it)
  hoped (that)? (it | this | that | they | the app)
  /\b(maybe|perhaps|possibly) (it|this|that|the app|one day)(?=('ll| will| would| could| can| might| may)\b)/
  /\b(hope|hoping|hopefully)( that)? (it|this|the app|this app)(?=('ll| will| would| can| could| may| might| really| actually)* (help|work)s?\b)/
  /\b(hope|hoping|hopefully)( that)? (it|this|the app|this app)( ('ll|will|would|can|could|may|might|really|actually|also|truly|continues to|does|do))*(?= (help|work)s?\b)/
  /\b(hope|hoping|hopefully)( that)? (it|this|the app|this app|they|you)( \w+){0,4} (the same )?(for|to|with) (others|other people|everyone|anyone|anybody|everybody|people|someone)/
  /\b(hope|hoping|hopefully)( that)? (it|this|the app|this app|you|everyone|others)( ('ll|will|would|can|could|also|really|all))* (helps?|works?|finds?|gets?|enjoys?|keeps?|continues?|benefits?)(?= (you|others|other|them|everyone|anyone|someone|people|as much|to be|doing|up)\b)/
  (thought | expected | assumed | figured) (it | this | that | they) (would | might | was going)
  imagine
  /\b(it|this|that|the app) (?=(might|may|could) (just |also |even )?(help|work for|make|improve|calm)\b)/

quotation before within 8
  (reviews | reviewers | comments | people | others) (here | on here)? (say~ | said | saying | claim~)

# What an advertisement says is not had, but a fault in it is.
quotation before within 8 facilitator
  (description | ad | advert | advertisement~ | commercial | blurb | website | title | store | listing | trailer) (say~ | said | claim~ | state~ | promise~ | call~)
  (ad | ads) for (this | the | it) (app)? say~
  they (say | claim) (it | it's | that it | this)
  (i've | i have | i | have) (also)? (read | heard | been told) (that | it | about)?
  i was told (it | that it | this)
  (store | shop | sales | main | web | info | about) page (say~ | said | claim~ | state~ | promise~)
  (reviews | reviewers | comments | people | others) (here | on here)? (complain~ | call~)
  (advertise~ | market~) as
  (claim~ | pretend~) (to be | it is | that it)
  so called

quotation before within 4 facilitator
  (supposed | supposedly | meant) (to be)?

other_app before within 8
  my (old | last | previous | former | first | other) (meditation | mental health | therapy | mood | sleep | journal* | tracker | cbt)? (app | one | tracker | journal)
  another (meditation | mental health | therapy | mood | sleep | similar | free)? app (i | we | called | that i | which i | my)
  app~ (i | we) (had | used | tried) (before | previously | last year)
  (tried | used | had) .. (other | similar | different) app~ (and | they | all)? (they | all | none | it)
  /^\W*(many |most |all |some |the )?other (\w+ )?apps?\b/
  the other (meditation | mental health | therapy | mood | sleep | similar)? app (was | is | had | has | i | did | kept)
  (every | all the | all | any) (other)? (meditation | mental health | therapy | sleep | similar)? app~ (i've | i have | that i | i) (ever)? (used | tried | have | had | downloaded)
  (other | another | most | many | similar | different | previous) (meditation | mental health | therapy | mood | sleep | similar | free)? (app~ | one~) (that | which | i've | are | were | have | had | was | is | charge~ | always | just | out there | where | only)
  unlike (other | most | many | some | the other) (meditation | similar | mental health)? (app~ | one~) (that | which | where)
  (while | whereas | where) (other | most | many | some | the other | a lot of) (meditation | similar | mental health | journaling)? (app~ | one~)
  (apps | ones) (i | i've | that i've | that i | you) (have | typically | usually | had)? (used | tried | see | downloaded | had) (in the past | before | previously)?
  (a lot of | lots of | all of the | most of the | some of the | few) (the)? (other | similar | meditation | mental health | these) app~

# --- clause borders --------------------------------------------------------
contrast
  but
  however
  although
  though
  even though
  except
  whereas
  nevertheless
  nonetheless
  and yet

# Here a cue's reach ends, too, but an entry may span it.
border
  because
  despite
  in spite of
  otherwise
  and (it | it's | i | i'm | they | the | my | now | then | too)
  and (this | that) (one | app)
  this one
  now (it | it's | i | i'm | they | the | my | this | every*)
  while (the | it | this)

# --- around a feature that is only mentioned (topic blocks) -----------------
missing before within 6
  no
  not (have | any | offer | provide | include | a)
  (lack~ | missing | without)
  lacks
  (doesn't | don't | does not | didn't) (have | offer | provide | include | support | let | allow | give)
  there (isn't | is no | isn't any | are no | aren't | is not)
  (can't | cannot | couldn't | unable to | no way to | not able to | no option)
  removed
  (took | taken) (away | out)

missing after within 4
  (is | are | was) (missing | gone | not available | unavailable)
  (disappeared | removed)

praise around within 8
  love~
  beneficial
  a joy
  lovely
  like that
  (really | also | do | especially) like
  i like
  great
  good
  nice
  awesome
  amazing
  excellent
  fantastic
  wonderful
  perfect
  cool
  beautiful
  brilliant
  enjoy~
  appreciate~
  favorite
  helpful
  useful
  help~
  handy
  best
  glad
  happy
  thank*
  grateful
  impressed
  fun
  well
  easy
  easily
  plus

complaint around within 8
  hate~
  awful
  terrible
  horrible
  suck~
  annoy~
  frustrat~
  irritate~
  bad
  worst
  poor
  poorly
  dislike
  (don't | do not | didn't) (like | love | enjoy | care for)
  stupid
  ridiculous
  disappoint~
  useless
  broken
  confusing
  complicated
  limited
  hard
  difficult
  pain
  distract~
  ugly
  weird
  creepy
  issue~
  problem~
  con
  downside
  complaint
