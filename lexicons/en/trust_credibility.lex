# Whether the maker, its claims and its science are honest and competent. What
# becomes of data is privacy_confidentiality; a price without deceit is
# cost_billing; a technique judged good or bad is content_quality.

factor   trust_credibility
name     Trust, credibility, transparency
group    technology_environment

# --- deceit named -------------------------------------------------------------
barrier   threshold 0.50   not: drop
  (scam | scams | scammer | scammers | scammed | scamming | scammy | scam's | scammin | scamer | scamers | skam)   0.90   not: keep
    + total scam
    + these people are scammers
    - this is not a scam
  except (wouldn't | not | don't | can't) (say | think | believe | call) .. scam
  - I wouldn't say it's a scam
  except (not a | isn't a | not some | no) (fake (or | and))? scam
  except (thought | think | afraid | worried | sure | wondering) (it | this) (was | might be | would be | is | could be) (just)? (a | another) scam
  except (not | isn't | isnt | no | wasn't | never | aren't | nor) (a | another | some | the | just a | one of those | like a | at all a | any)? (kind of)? (scam | scams | scammed | scammer~ | scammy)
  except (other | most | many | all those | another | unlike) .. (scam | scams | scammed | scammy) .. (app | apps | one)
  (fraud | frauds | fraudulent | fraudulently | fraudsters | defraud~ | defrauding)   0.86   not: keep
    + it is a fraud
    - the bank fraud story
  except (bank's | bank | visa | card) fraud
  (con | cons) (artist~ | job | company | app | men | people)   0.75
  (a | total | complete | what a | big | such a | pure | just a | biggest) con   0.72
    + what a con
    - one pro and one con
  except (one | only | biggest | big | main | another | huge | major | is a) con (is | to | about | would | i | that | for | of)
  except pro and a con
  (rip off | ripoff | rip-off | ripped off | ripped me off)   0.30
  (crook | crooks | crooked | thief | thiefs | thieves | theives | robbers | robbery | swindl* | con men | conmen | charlatan~ | leech | leeches | parasite~ | criminal~ | criminals | vultures | sharks | snake oil | quack~ | quackery | grifter~ | grift | shyster~ | extortion | extort* | bandits | hoax | ploy | ponzi | pyramid scheme | thievery | bunch of (liars | thieves | criminals | crooks))   0.80   not: keep
    + a bunch of crooks
    + snake oil
    - crime stories to sleep to
  except criminal (sociology | justice | law | psychology | minds | record)
  except (free | half | quarter) thief
  (liar | liars | lies | lied | lying about | lie about | lie to | lied to | lying to (me | you | us | people | customers) | they lie | full of lies | blatant lie~ | big lie | all lies | a lie | outright lie | it's a lie | what a lie | straight up lie)   0.70
    + they lied to me about the trial
    - I lie down and listen
  except (he | she | it | dog | cat | baby) lies (next | beside | on | down | here | in | with)
  except (anxiety | depression | brain | mind | ocd) lies to me
  except lies ahead
  except (lie~ | lies | lying) (down | awake | there | in (bed | wait) | on)
  except (lies | lied | lie) .. (told myself | i tell | my brain | anxiety | depression | my mind | myself)
  except (thoughts | anxiety | brain | depression | mind | voice) .. (lie~ | lying)
  except (won't | not going to | gonna | i'll not | can't) lie
  except (not | ain't | i'm not) lying
  except where .. lies
  (dishonest | dishonesty | dishonestly | disingenuous | deceitful | deceit | deceiv* | deceptive | deceptively | deception | fraudlent | duplicitous | insincere | untrustworthy | misrepresent* | underhanded | unscrupulous | shameful business | unethical | unethically | predatory | predator~ business | exploitative | exploiting (people | vulnerable | the | those | users | mental*) | exploit~ (people | vulnerable | the mental* | those | users) | exploits | prey on | preys on | preying on | prey upon | preying upon | prey to)   0.84
    + a deceptive app
    + it preys on people in need
    - deceptively simple, and lovely
  except (she | he | voice | tone | sounds | sound | comes across as | come across as) .. (disingenuous | insincere)
  except deceptively (simple | easy | powerful | helpful | good | short)
  except (gone | fell | fall | falls) prey to
  (mislead* | misled)   0.88
    + misleading information about the trial
    + I was misled
  except not mislead*
  (take~ | taking | took) advantage of (people | vulnerable | the vulnerable | those | others | users | customers | someone | mentally | folks | mental* | us | you | me | anyone | sick | desperate | human* | anxious)   0.72
    + they take advantage of vulnerable people
    - take advantage of the free trial
  (capitaliz* | profit* | profiteer* | cash~ in | cashing in | monetiz* | making money | make money | makes money) .. (on | off | of | from | out of) .. (people | mental* | suffering | pain | illness | vulnerable | depress* | anxi* | misery | those | sick | sadness | struggle~ | problems | trauma | crisis | desperat*)   0.66
    + making money off people in pain
    - I make money from home with less stress
  (shady | sketchy | shadey | sketch | fishy | sneaky | sneakily | sneeky | suspicious | dodgy | slimy | sleazy | scummy | bogus | phony | phoney | sham | skeevy | insidious | devious | manipulative | questionable (business | practices | ethics | tactics) | underhand | smells)   0.74
    + shady business
    + sneaky way to sell
    - the shady tree in the picture
  except sketchy on
  except bogus .. (7 day | free) trial
  except (voice~ | narrat* | tone | cheerful* | energetic | she | he | enthusiasm | accent~ | laugh | sounds | and) .. (phony | phoney)
  except shady (tree~ | spot | place)
  except (fishy | shark~) (story | sounds)
  except (manipulative | sketchy | suspicious | shady) (people | ex | person | relationship | parent~ | mother | boyfriend | partner | neighborhood | friend~ | husband | thoughts | behavior | feeling)
  except suspicious of (people | others | everyone)
  (bait and switch | bait n switch | bait | baiting | baited | baits | bait-and-switch | hooked you then | lure you | lured | luring | lures | lure people | suckered | sucker you | suckers you | duped | dupe~ | duping | hoodwink* | conned | conning | swindled | bamboozled | tricked | trick you | tricks you | tricking | trick people | trick me | tricked me | trick users | fooled | fool people | be fooled | fooled by | get fooled | fall for (it | this | the | that) | fell for (it | this | the | that) | gimmick)   0.64
    + classic bait and switch
    + I was tricked into the subscription
    - tips and tricks
  except (trick | tricks | tricked) (my | your | myself | the) (brain | mind | body | self)
  except (trap | trapped) (in | inside | by) (my | your | the | a)
  except (fall | fell | falling | falls) for (it | this | the | that) .. asleep
  except (gimmick | gimmicks | gimmicky) .. (no | without)
  except (no | without | not) (gimmick | gimmicks | gimmicky | tricks | trap)
  except (mind | thought | thinking) (trap | traps)
  except (not | isn't) a (trap | gimmick)
  (don't | do not | not to | never) (be | get | fall) (fooled | tricked | deceived | duped | for (it | this | the))   0.62   not: keep
    + don't be fooled
    - don't be afraid
  (false | falsely | deceptive | deceitful | dishonest | misleading | lying | fake | untrue | fraudulent | inaccurate | sneaky | shady) .. (advertis* | ad | ads | marketing | claim~ | promise~ | promotion~ | promised | description | hope | pretens* | pretenc* | information about)   0.84   not: keep
    + false advertising
    - ads, and a false alarm
  except (false | fake) .. ads (in | between)
  (advertised | advertises | advertise | advertisement~ | ads | ad | promoted | description | marketed | marketing | billed | listed | store | preview~ | trailer | promo | commercial~) .. (as | it | says | said | say | that | claim~ | is | to be | being | for | was)? .. (free)   0.68   not: keep
    + advertised as free
    - the ads in the free version
  except (no | absence of | without | zero | never any) (ads | ad) and
  except no (ads | ad) .. free
  except (want | wants | make | have) (us | me | you) to advertise for free
  except (with | of | watch | see | get | play) (the)? (ads | ad) for free
  except (no | without | zero) (ads | ad | advertisement~ | commercials) .. free
  - no ads and completely free
  except (ads | ad | advertisement~) .. (in | with | on | during) .. free
  except (no | without | ad) (ads | ad | advertisement~ | free)
  except free (of | from) ads
  except (ad | ads) free
  (fake | bot | bots | paid | false | bought | purchased | phony | planted | bogus | made up | written by bots | suspicious | fraudulent | generated | rigged | employee~ | biased | unreal | not real | incentiviz*) ..2 (review | reviews | reviewers | rating~ | testimonial~ | comments | stars)   0.76
    + so many fake reviews
    - the paid version deserves good reviews
  except (paid | free) .. (version | premium | subscription | app)
  (review~ | rating~) .. (are | must be | have to be | seem | look | is | were | clearly | obviously | probably) .. (fake | bots | paid | false | bought | bogus | fraudulent | staged | made up | planted | written by)   0.80
    + the reviews must be fake
    - the reviews are good
  (delete~ | deleting | deleted | hide~ | hiding | hid | remove~ | removing | removed | censor* | filter*) .. (bad | negative | my | critical | honest | low | poor | 1 star | one star) review~   0.76
    + they delete bad reviews
    - I removed my bad review since they fixed it
  except (removed | removing | deleted | remove) my (bad | negative | old | previous) review
  (only | forces | force | forced | makes you | bribe~ | ask~ you) .. (positive | good | great | 5 star | five star | 5 stars) .. (review~ | rating~ | listed | shown)   0.60
  (money | cash) (grab | grabber | grabbers | grabbing | grubbing | grubbers | grubber | grabs | making scheme | making machine | scheme | pit | trap | sucking | sucker | vacuum | suckers | hog | suck | scam | mongers | making)   0.76
    + just a money grab
    - my money plan
  except (money | cash) making .. (course | sense)
  (money | cash) (hungry | hungery | driven | oriented | motivated | thirsty)   0.48
  (greedy | greed | gready | grubby | avarice | vulture)   0.45
    + greedy, money hungry developers
    - I am greedy for more stories
  except (i'm | i am | me) greedy
  (criminal | illegal | illegally | unlawful | unlawfully | theft | larceny | stole | steal | steals | stealing | stolen | robbed | robbing | rob you | robs you | rob) .. (money | bank | card | account | dollars | business | practice~ | company | charge~ | cash | people | you | me | my)?   0.40
  (criminal | illegal | illegally | unlawful)   0.46
  (fake | made up | bogus | false) (statistic~ | stats | science | data | numbers | scarcity | discount~ | sale | timer | promise~ | countdown | therapist~ | teachers | credentials | website)   0.68
    + it throws fake statistics around
  except ai fake therapist~
  except fake therapist~ (ai | bot)
  (bad | junk | dubious | questionable | no | pop | fake | shaky) science   0.60
  (companies | company | business | people | developers | app) (with | without | has no | have no | lacks | no) (moral~ | ethics | integrity | scruples | conscience | shame)   0.66
    + a company without morals
  (no | zero | lacks | lack of) (moral~ | ethics | integrity | scruples | conscience)   0.64
  (if | did) (you | they) (actually | really | truly) care~   0.55
    + if they truly cared it would be free
  (money | profit | cash) (seeking | minded | focused | obsessed | first | motivated)   0.58
  (stole | steals | steal | stealing | robbed | robbing) (my | your | our | people's | peoples) (money | dollars | cash | card | hard earned)   0.7
  (racket | rigged | mafia | cult | cultish | cult like | cultlike | scientology | brainwash* | brain wash* | propaganda | indoctrinat* | pseudoscience | pseudo science | pseudoscientific | pseudo scientific | snake-oil | hocus pocus | mumbo jumbo)   0.66
    + it smells like a cult
    + pure pseudoscience
    - I left a cult and now I heal
  except (no | not | without | predominant | isn't | of the) (pseudoscience | mumbo jumbo | propaganda | pseudo science)
  except (feels | mild | bit | sort of | kind of) (a bit)? (cult like | brainwash*)
  except (sex | religious) ..2 cult
  except cult (classic | favorite)
  except (left | escaped | grew up in | raised in | leaving) (a | the) cult
  except no (mumbo jumbo | hocus pocus | pseudo*)
  (political | politics | politic | partisan | leftist | left wing | right wing | liberal | woke | fascist | facist | racist | trump | socialist | marxist | sjw | virtue signal* | ideolog* | anti white | blm) .. (agenda~ | bent | undercurrent | bias | biased | nonsense | views | propaganda | messag* | opinions | content | commentary | statement~ | crap | garbage | bs | stuff | beliefs | rhetoric | group | lean* | correctness | virtue*)   0.66
    + meditations with a political bent
    - I worry about politics
  (push* (an | a | their | its)? | hidden | has an | have an | an obvious | political | religious | their own | liberal | woke | with an | your | social | obviously have an | of an) agenda~   0.74
    + pushing an agenda
    - my own agenda and calendar
  except (my | calendar | daily) agenda
  (keep | leave | stop | no need for | put | inject* | bring* | shov* | preach* | mixing | insert*) .. (politics | political | agenda) .. (out | from | into | in)?   0.60
    + please leave politics out of it

# --- what was promised and what it is ---------------------------------------------
barrier   not: keep
  (claim~ | claims to be | claimed | says (it's | it is | its | the app is | that it is | that it's | it was)? | said (it's | it is | its | it was | the app was | completely)? | say (it's | it is | its | it was | you're | the app is | that it's)? | stating | states | stated | pretends (to be)? | pretend (to be)? | pretending (to be)? | supposedly | promises | promised | promise | told (me | you | it was) | tells you (it's | it is) | labeled | calls itself | calling it | call it | call this | called | described) .. (completely | totally | all | 100% | always (be)? | being | as | be | a | actually | really | 100)? free   0.68
  except (told | tell) (me | us) about this free
  except (said | say | says) ..4 free (for the time being | for now)
  except says let .. free
  except (say | says | said | saying) .. (start | try | free trial) .. free
  except (friend | sister | mom | someone) (said | told) .. free
  except (say | says | said | states) .. (only | not | nothing | isn't) .. free
  except (called | described) .. it was free
  except /\bthat (?:being )?said\b.{0,40}/
    + it says it's free and then wants a card
    + it claims to be free
    - it says feel free to skip
  except (say | said | says) .. (free to | feel free | sugar free | ad free | hands free | stress free | set me free | drug free | worry free)
  except (promise~ | promised) .. (free from | stress free)
  except free from
  (not | isn't | aren't | wasn't | ain't | never | hardly | no longer | nowhere near | far from) (really | actually | truly | even | technically | at all | exactly | entirely | completely | totally | fully)? free (at all | as | like | app | trial | though | when)?   0.34
  (isn't | is not | aren't | wasn't | not) (really | actually | truly | even | technically)? free .. (as | like) .. (advertised | claim~ | stated | said | say | promise~ | described)   0.84
    + not free as advertised
    - free as promised
  (say | says | said | claim~ | advertise* | listed) .. free ..2 (not | isn't | but | until | then | only | however | wasn't | aren't | yet | costs | charge~ | lie)   0.56
    + the store says free, then it costs
  except (friend | sister | mom | someone) said .. free
  except (say | says | said | claim~ | advertise* | listed) .. free trial .. (not | isn't | but | until | then | only | however | yet)
  free (app)? (but | yet | when) .. (not | isn't | it's not | nothing | never)   0.42
  (what) free (app | version | trial)?   0.20
  (so called | supposedly | supposed | alleged | allegedly | falsely | deceptively | quote unquote) (be)? free   0.72
    + supposedly free
    - supposed to be fun
  (not | isn't | wasn't | nothing | nowhere | never | didn't | doesn't | aren't | don't | no) (at all | anything | even close to | really | quite | exactly | even | be)? (as | what | anything like | to | near | close to | look anything like | look like | match | deliver | work as | function as)? .. (advertised | as described | the ad | the ads | advertisement~ | the description | promised | the preview | the promo* | shown | the commercial | as promised | as claimed | as stated | the trailer | the pictures | the screenshots | the video | the advert*)   0.70
  except (no | not) .. (adverts | advert | promotion | promotions)
  except nothing but .. advertisement~
  - no adverts anywhere in it
  except (not a fan | don't like | didn't like | not really a fan) .. (the pictures | the video | the ads | the ad | the commercial)
  except (might | may | should) .. not advertise~
  - not a fan of the pictures on the page
  except /\b(?:don.?t|do not|didn.?t)\b.{0,25}\b(?:like|appreciate|enjoy|mind|need)\b.{0,30}\b(?:advert\w*|ads?|commercials?)\b/
    + not what was advertised
    + it looks nothing like the ads
    - it works as advertised
  except (never | not | don't | doesn't) .. (disappoint* | fail*) .. (advertised | described | promised)
  except (no | without | not) .. (the ad | the ads | the advertisement~) .. (skip | anymore | bother*)
  (promised | promises | promise | advertised | advertise | advertises | guarantee~) .. (but | never | didn't | doesn't | not | none | nothing | no | don't | haven't | only | isn't)   0.50
  except i promise .. (you | it | this | never | not | don't | won't)
  except (made me | makes me | myself | i) promise~ .. (never | not)
  except (advertise | advertises) (their | its | the | your) .. (but | only | doesn't)
  except i promise
  except /\b(?:shows?|has|have|lots? of|showing|some|great|much|had|of) promise\b.{0,20}/
    + they promised a refund and nothing came, a promise not kept
    - promise you will love it
  except (i | i can | i could) (promise | guarantee | claim)
  except (doesn't | don't | didn't | not) (claim | promise | advertise | guarantee) .. (not | but | only)
  (broke | break | broken | didn't keep | do not keep | don't keep | not keep | doesn't keep | kept none of) .. (word | promise~)   0.70
    + they broke their promise
  (bad | poor | no | lack of | zero | little | more | not | isn't | aren't | wasn't | be | were | very | less | need~) (very | really | being | at all | totally | entirely | completely | be | been | more)? (transparent | transparency | upfront | up front | up-front | forthcoming | forthright | honest | truthful | clear about (the)? (cost | price | pricing | fee~ | subscription | trial | billing | charge~))   0.70
    + they are not upfront about the price
    + zero transparency
    - honest with myself
  except (be | being | were | very | more | to be) (very | really | being | totally | completely | more)? (honest | truthful | transparent)
  except (more | very | be | is | was | are) (very | more)? (upfront | up front | up-front | forthcoming) .. (great | love)
  except (to | be | not) (pay | paid | charged | paying) .. (upfront | up front)
  (should | could | wish | please | need to | would | must | why not | just | at least | better to | why don't) .. (be | been | were | was | being | tell | state | say | disclose | mention) .. (upfront | up front | up-front | transparent | honest | clear (that | about) | (clearer | more clear) (about | that | on (price~ | pricing | cost~ | what)) | forthcoming | truthful)   0.70
  + they should really be upfront
  - just being honest here
  except (just | to | i | i'll | i'd | should | have to | must) (be | being) honest
  except /\bjust to be (?:fully |completely )?(?:transparent|honest|clear|upfront)\b/
    + just be upfront about the price
    + wish you were more upfront about it
  (should | could | wish | please | need to | must | better to | why don't | didn't | doesn't | don't | never | not | failed to | fails to) .. (tell | state | say | disclose | disclosed | mention | mentioned | stated | warn | told | specify | advertise | clarify) .. (free | cost~ | price | subscription | pay | paid | charge~ | money | trial | fee~ | fees | until after | before (you | i) (download* | sign* | install*) | in the description | anywhere)   0.46
    + nowhere did they state it costs money, so it's deceptive
  except not to mention
  (hidden | hide~ | hides | hiding | bury | buried | buries | sneak~ | sneaks | snuck) .. (fee~ | fees | charge~ | cost~ | price~ | terms | fine print | small print | fact | paywall | subscription | behind)   0.40
  except (behind a paywall | behind paywall | behind the paywall)
  (nowhere | no where | doesn't | didn't | not | never) .. (say~ | said | state~ | stated | mention~ | mentioned | disclos* | told | specif* | warn~) .. (in | on) the (description | app store | store | play store | website | page | ad | info)   0.62
    + nowhere does it say so in the description
  (only | just | all | really | solely | simply | clearly | obviously | it | they | mostly | company | app | people | developers | always | mainly) (they | it | you | this app | these people)? (want~ | wants | care about | cares about | cares for | care for | after | about | interested in | in it for | concerned with | concerned about | looking for | trying to (get | take | make) | tries to (get | take | make) | out (to (get | take | make) | for) | focused on | designed to (get | take) | made to (get | take)) (is | are)? (getting | making | taking | you to)? (your | ur | you | my | the | our | ya | people's | to (take | get | make) | getting | making | taking | more | for | all)? (your | our | my | the | all)? (money | cash | profit~ | dollar~ | credit card | wallet~ | pockets)   0.78
    + they only want your money
    + all this company cares about is profit
    - they just saved me money
  except (aren't | isn't | not | not just | n't) (just | only | really)? (in it for | after | about) (the | your)? money
  except (then | and then | only for | trial then) they want (your)? money
  except (is this | i) (just | really) (about | want) (your)? money
  except (get | understand | know) (it | that)? .. (it | you | they | developers) (you)? (want | need | wants) (to make)? money
  (all | only | thing) ..1 (they | it | you | u | this app | these people | devs | developers | company) ..1 (want~ | wants | care~ | cares) ..2 (is | are | for)? ..1 (the | your | ur | my | our | making | getting)? (money | cash | profit~)   0.82
    + all you want is money
  (about | for | it's | over | after | after your | in it for | in it just for) (all | only | just | about)? (the | your | making)? (money | profit~ | cash)   0.40
  (it's | is | its | are | was | were | just | only) (just | only | all | clearly | really | obviously)? (all)? (about | after | for) (the | your | making | our)? (money | profit~ | cash)   0.66
    + it's all about the money
    - it is worth the money
  except (not | isn't | never | aren't | won't be) (just | only | all)? (about | after | for) (the | your | making)? (money | profit~ | cash)
  except (value | worth | good | great | bang | paid | pay | waste) .. for (the | your) money
  (don't | doesn't | do not | does not | didn't | never | not | couldn't | could | dont | no one | nobody | nothing | stop) (even | really | actually | truly | give a (crap | shit | damn))? (care~ | caring | less | cared) (at all)? (about | for) (helping | your | you | us | its | their | the | mental | people* | human* | our | users | customers | clients | my | anyone* | individuals | patients)   0.66
  except (didn't | don't | doesn't | do not | did not) (really | even | much)? care~ (much)? for (the | its | their | your)
  - didn't much care for the music
  except (don't | doesn't | do not | didn't | not) (really)? care for (the | this | his | her | their | its)
    + they don't care about your mental health
    - I don't care about the music
  except (i | i'm) (don't | do not | didn't | never | could | couldn't | not) .. (care~ | less) .. (about | for) (helping | your | you | us | its | their | the | mental | people* | human* | our | users | customers | my)
  except (who | people | friends | anyone | nobody | someone) .. (don't | doesn't | really)? care~ about (you | me | us)
  (does | do) (they | you | anyone | anybody | this company) even care   0.66
  (more | rather | care~ | cares) .. (interested in | concerned with | concerned about | focused on | worried about | about) .. (money | profit~ | making a profit | getting paid | cash | revenue | subscription~) .. (than)   0.74
    + more interested in profit than in help
  (profit~ | money | cash | greed) .. (over | before | above | instead of | rather than) .. (people | help* | health | users | care | customers | patients | wellbeing)   0.74
    + profit over people
  (want* | trying | here | exist | meant | supposed | pretend* | claim* | professes | intend* | aim*) to (actually | really)? help .. (people | us | you | me)? .. (money | profit | cash | charge~ | paying | pay)   0.42
  (pretend* | profess | professes | professing | acts like | act like) .. (care | help | free | real)   0.55
    + they pretend to care
    - I pretend to be fine
  except (i | have to | had to | don't have to) pretend*
  (don't | do not | can't | cannot | never | wouldn't | not | didn't | doesn't | hard to | impossible to | no longer | lost (all)? | zero | no | lack of | losing | difficult to | hardly | nothing) (be | to be | to | really | in | my | your | a)? (trust~ | trusted | trustworthy | credib* | believable | reputable | legit | legitimate | trusting)   0.62
    + do not trust this company
    + no credibility
    - I trust it fully
  except (at first | first | initially | before | used to) .. (didn't | don't | did not | couldn't | not) (really | even)? trust~
  except (whether or | like (my | a) .. i) .. (not to | can't | don't) trust~
  except (i | my | friend~ | people | anyone) .. (don't | can't | didn't) (really)? trust~ (and | my (friends | family | parents) | people | anyone | others)
  - at first I didn't really trust it and now I do
  except (don't | do not | can't | cannot | never | not | didn't | hard to | wouldn't | difficult to | no) .. trust~ .. (people | others | anyone | anybody | therapist~ | doctors | easily | myself | men | my | friends | with my | with anyone | issues)
  (don't | do not | never | dont | didn't) believe (it | the | them | what | their | any | a word | reviews | this)   0.58
  except (i | honestly | first) ..2 (didn't | did not | don't) believe it
  except believe the hype
  except (don't | didn't) believe the (cost | price | app (is | was | works)) 
    + don't believe the reviews
    - I believe it
  except (don't | didn't) believe (it | this) .. (help* | work* | at first | would | until | could)
  (beware | be careful | be warned | warning | watch out | be aware | stay away | avoid | steer clear) .. (scam | fraud | charge~ | steal | lie | trick~ | trap | thieves | deceptive)   0.60
    + beware, it's a trick
  except (be careful | be aware | beware | watch out) .. (they | how | that) .. charge~
  (unqualified | unlicensed | untrained | not licensed | not qualified | not certified | not trained | aren't licensed | isn't licensed | not (real | actual) (therapist~ | psychologist~ | professional~) | fake (therapist~ | doctors | counselors) | no (credentials | qualifications | training | license | degree) | without (credentials | qualifications | training | a license) | fake credentials)   0.55
  except untrained (ai | bot | bots | eye | ear | mind | people | beginner~)
    + the teachers have no credentials
    - I am not a therapist
  except (i'm | i am | it's | it is | is | he's | am | it is) not (a | an | real) ..2 (therapist~ | psychologist~ | professional~)
  (no | zero | without | lack* | not | isn't | where is the | where's the | any | little | not enough) (any | real | actual | a | based on | backed by | scientific | sort of | kind of | peer reviewed | clinical | much)? (evidence | research | science | sources | proof | scientific | scientifically | citations | source material | peer reviewed | clinical (evidence | studies | trials) | evidence based | research based | studies) (based | to support | behind | backing | to back | cited | for | proven | validated | supporting)?   0.58
    + where's the research behind it
    - zero stars for the music
  except (proof | evidence) of (purchase | payment | insurance)
  (question | questionable | doubt* | dubious) .. (source~ | accuracy | credib* | validity | legitimacy | qualification* | credential* | motives | motive | intention* | ethics | science | authenticity | material)   0.66
    + I question the source of this
    - the question is how I feel
  (malware | adware | spyware | (a | full of | computer | phone | downloads a | has a | is a | contains) virus)   0.60
  except (corona | covid | the | this | going | flu | having | caught | got | had) ..1 virus
  - stuck at home because of the virus
  (signed me up | sign you up | signs you up | enrolled me | subscribed me | sign me up) .. (without (my)? (knowledge | consent | permission | asking | knowing | telling) | secretly | automatically)   0.55
  (without | no) (my)? (knowledge | consent)   0.35
  (ethics | ethical | unethical | immoral | shame on (you | them | this) | disgraceful | despicable | evil | wicked)   0.36
  (it's | is | its | such | so | very | highly | extremely | completely | how | totally | absolutely | incredibly | just) (immoral | unethical | disgraceful | despicable | evil | criminal | illegal | not ethical)   0.58
    + so immoral
  (manipulat* | guilt trip* | guilting | emotional blackmail | psychological tricks | pressure tactics | scare tactics | emotionally manipulat*) .. (pay* | buy* | subscri* | money | users | people | purchas* | you | into)   0.62
    + it manipulates people into paying
  (paywall | pay wall | subscription | trial | free trial | cancel*) (is)? (a)? (also)? (trap | scam | trick | ploy)   0.80
    + the free trial is a trap
    - the trial is free
  (hold* | held | keep*) .. (hostage | ransom)   0.55
  (crash | fail | designed | built | rigged | meant | made) .. (until | unless | so (that)? you | to make you | to get you to) .. (pay | paid | subscribe | buy | purchase | upgrade)   0.45
  (in | from) (turkey | china | russia | india | israel)   0.10

# --- honest, competent, backed by science -------------------------------------------
facilitator   threshold 0.50   not: flip
  (evidence | research | science | scientific | scientifically | clinically | data | medically | empirically | evidenced | psychology | neuroscience | theory | cbt | dbt | clinical | literature) (evidence | science | literature | research)? (based | backed | proven | supported | validated | informed | tested | driven | grounded | approved | sound | researched | rooted | led)   0.72
    + evidence based exercises
    + it is backed by research, science based
    - based on my mood
  except (no | not | isn't | zero | without | lacks | lack) .. (evidence | research | science | scientific | scientifically | clinically | data)
  except data (driven | based)
  (based on | backed by | grounded in | rooted in | supported by | backed with | founded on | founded in | back by | validated by | built on | based upon | based in | based off | uses | using | used | draws on | explains the | love the | like the | appreciate the | appreciate that | understand the | know the) (the | real | actual | sound | solid | proven | good | up to date | latest | hard | scientific | some | legitimate | peer reviewed | published | psychological | years of | clinical)? (the | real | solid)? (science | scientific | research | evidence | studies | neuroscience | psychology | literature | sources | clinical (evidence | research | trials) | proven (techniques | methods | science))   0.70
    + it is based on real science
    + grounded in research
    - using the app for research papers
  except (using | used | uses) .. (for | in) .. research
  (science | research | studies | evidence | psychology | sources | references | citations) (is | are | that is | that's | which is)? (behind | cited | to back | to support | backing | backs | listed | included | given | provided | explained)   0.66
    + I like the science behind it
    - the shop behind the station
  (made | created | designed | developed | built | written | run | backed | founded | led | invented | put together | produced | guided | endorsed | approved | recommended | supported) (and (led | run | designed | developed))? (by) (a | an | real | actual | the | licensed | qualified | trained | clinical | professional | experienced | leading | certified | team of | mental health | medical | group of)? (real | actual | licensed | qualified | trained | clinical | professional | mental health | medical | of)? (psychologist~ | therapist~ | doctor~ | professional~ | scientist~ | psychiatrist~ | expert~ | researcher~ | clinician~ | stanford | harvard | oxford | people who (care | know | understand) | physician~ | specialist~ | university | nhs | phd | neuroscientist~)   0.78
    + made by actual psychologists
    + designed by people who understand
    - I was guided by my own doctor
  except (recommended | approved | guided | supported) by (my | a | our) (own)? (therapist | doctor | psychiatrist | psychologist | counselor)
  (people | team | developer~ | company | everyone) behind (it | this | the app | this app) .. (care | cares)   0.70
  (developer~ | devs | creator~ | team | they | you guys | company | maker~) (really | truly | actually | clearly | genuinely | obviously | do | that | who | does)? (really | truly | actually | genuinely | clearly)? (care | cares | cared) (about | for | a lot | deeply | so much)   0.48
  except (care | cares | cared) (for | about) (a | myself | yourself | the (dog | cat) | money | profit*)
  (heart | hearts) (is | are) .. in the right place   0.80
    + I think the heart is in the right place here
  (has | have | had | with | their) (such | really | very | the | a | some)? (good | great | best | pure | genuine | noble | right) (intention~ | intent | hearts)   0.56
  except (i | i've | day) .. (good | best | great) intention~
  (honest | transparent | trustworthy | reputable | credible | legitimate | trusted | ethical) (company | app | developers | team | program | source~ | information | resource~ | platform | business | service | organization)   0.60
    + an honest company
    + transparent about what it can do
    - to be honest about my mood
  (is | are | were | was | they're) (very | so | totally | completely)? (honest | transparent | upfront | up front) (about | with (you | users | their))   0.58
  except (be | being | am | is | was | i'm | been | so | more | completely | totally | get | brutally | very | are | really) (honest | sincere | genuine | transparent | upfront) (about | with | and | that)
  (trust worthy | trustworthy | reliable | credible | reputable | good) (sources | source | research | references)   0.62
    + articles from trust worthy sources
  (is | it's | are | seems | seem | feels | its | actually | totally | very | completely | they're | definitely | really | looks) (very | actually | totally | so | completely | really | pretty)? (trustworthy | reputable | credible | legit | legitimate | ethical)   0.64
    + it seems legit
    - is it legit?
  except is (it | this) .. (legit | legitimate)
  (i | we | you | can | could | really | fully | completely) trust (it | this app | this | them | the app | the company | the (information | content | science | developers | makers) | you guys)   0.56
    + an app I trust, and I trust the company
    - I trust my friends
  except (trust | trusted) (me | myself | that)
  except trust (it | this) (will | would | is | to get)
  (not | isn't | never | no) .. (a | meant as a | meant to | intended to | intended as a | claim* to | pretend* to | trying to | substitute for | as a)? (be)? (a)? (replacement | substitute | replace) .. (for)? .. (therapy | therapist~ | professional | counseling | treatment | doctor~ | help) .. (honest | clear | tells you | makes clear | claim~ | upfront | disclaimer | states | says)   0.40
  (makes no | doesn't make any | no | without | doesn't | don't | not) (false | wild | outrageous | claims)? .. (claim~ | promise~ | pretend*) .. (to be | replace* | cure* | therapist | therapy | magic | fix)   0.62   not: keep
    + makes no claim to be a cure
    - it promises a cure
  except (doesn't | not) (pretend | claim) to be a (person | human)
  (clear | honest | upfront | states | admits | reminds you | tells you | transparent) .. (not | isn't | no) .. (replacement | substitute | replace | therapist | therapy | crisis | human | real person)   0.66   not: keep
    + it is clear that it does not replace therapy
  (dedication | commitment | committed | devoted | dedicated | passion~ | passionate) .. (service | serve | serving | helping | to help | clients | users | mental health | cause | mission | quality | care) 0.46
  (committed | dedicated | commitment) to (helping | serve | serving | service | users | quality | excellence | your (clients | users))   0.55
  (thank | thanks | thankful | bless) .. (caring | care) .. (about | for)? .. (us | people | mental health | others | me | all)   0.60
    + thanks for caring so much about us
  (non profit | nonprofit | not for profit | non-profit) (organization | company | app | and | so | org)?   0.66
    + run by a non profit
  (professional | medical | clinical) (quality | grade | looking | and (trustworthy | reliable | credible | legit | accurate) | psychology | app)   0.40
  (accurate | reliable | credible | well researched | well-researched | trustworthy | factual) (information | content | and (accurate | research* | reliable | credible | scientific) | source~ | facts | advice | answers | assessment~ | science | psychology)   0.56
    + well researched content
    - accurate tracking of steps
  (app is looking out for you | looks out for (you | me | its users) | best interest~ at heart | cares about (its | their) users | care about (their | your) (users | clients | customers))   0.62
    + a company that cares about its users
    - don't you care about your users

# --- bad faith: the general ways of saying so -------------------------------------
barrier   not: drop
  (total | totally | complete | absolute | utter) (rip off | ripoff | rip-off)   0.52
    + what a total rip off
  ((pure | total | complete | this is | it's | is | such | just | emotional | psychological) manipulation | emotional manipulation | psychological manipulation | coercion | coercive | exploitation)   0.58
    + pure manipulation
    - tools against the manipulation by my ex
  except (by | from | about | of | with) (my | an | a) (ex | partner | parent~)
  except ((pure | total | complete | this is | it's | is | such | just | emotional | psychological) manipulation | gaslight* | coercion | exploitation) (by | from | of) (my | an | a)
  (imposter~ | impostor~ | masquerad* | disguised as | in disguise | posing as | poses as | pose as | under the guise | guise of | facade | charade | smoke and mirrors | smokescreen | sheep's clothing | passing itself off | passes itself off | pass off as)   0.62
    + a shop masquerading as a clinic
    - this helped my imposter syndrome
  except (imposter~ | impostor~) (syndrome | feelings | thoughts)
  except blessing in disguise
  except (facade) (i | of mine)
  (supposedly | so called | self proclaimed | self described | allegedly | purported* | purport* | "quote unquote") .. (science | scientific* | evidence | research | expert~ | psychologist~ | therapist~ | professional~ | licensed | free | experts | certified | based)   0.66
    + a self proclaimed science based program
  (unfair | unethical | shady | questionable | deceptive | dirty | sleazy | disgusting | predatory | sneaky | underhanded | slimy | dishonest | scummy | fraudulent | illegal | abusive | unscrupulous | bad | poor | terrible | horrible | awful | aggressive | gross | misleading | unacceptable | appalling) (business | billing | sales | marketing | pricing | subscription | advertising | charging | trial | payment)? (practice~ | practices | tactic~ | tactics | ethics | methods | dealings | behaviour | behavior | conduct)   0.80
    + unfair business practices
    - great for bad practices of mine
  except (bad | poor | my | terrible) (practice~ | methods | behavior | behaviour) (of mine | i have)
  except (unacceptable | abusive | bad | poor) (behavior | behaviour | practice)
  (sold | sell | selling) (out | their soul | its soul) (to | for) .. (money | big | pharma | corporate | insurance | investors | profit~ | advertisers | greed)   0.64
    + they sold out to big money
  (hypocri* | double standard~)   0.62
    + the hypocrisy of charging the poor
    - people are hypocrites
  except (people | friends | family | i) ..2 hypocri*
  (if | does | do | did) (you | they | this app | the app | this company | the company | developers | these people | y'all | you guys | anyone) (really | actually | truly | genuinely | even) (care | cared | cares | wanted to help | want to help)   0.66
    + if they truly cared they would not charge the sick
  except if you (really | actually | truly) (want to help | care) (yourself | about your | about yourself)
  (do | doing | does | did | made | make | making | in | create* | created | running | exist | exists) ..2 (all | only | just | purely | solely | simply | merely) for (the | your)? (money | profit | cash | a buck | profits)   0.70
    + you only do it all just for profit
  (just | only | all | solely | purely | merely | simply) (doing | do | in | did | made | making | created) (it | this | that | app)? for (the)? (money | profit | cash)   0.72
  (money | profit | profits | greed | revenue | subscriptions | your money) (is | are | seems to be | comes | matters | being | was) (the | their | its | more | all)? (only | main | number one | sole | first | first priority | more important | priority | all that matters | all they | before)   0.62
    + money is their main goal
  (want | wants | need | needs | wanted) your ..1 (money | cash | credit card | wallet) .. (more than | not | above | instead)   0.70
    + they want your money more than your trust
  (never | don't | doesn't | didn't | failed to | fail to | forgot to | neglect* to | won't) ..1 (tell | telling | told | mention | mentioned | inform* | disclos* | say | state | stating | let (you | us) know | make it clear | clear) (you | us | me | people | anyone | customers)? (that | about)? ..3 (not free | isn't free | isn't actually free | have to pay | need to pay | must pay | be charged | charge you | costs money | cost money | isn't a free | free trial | subscription | paid | hidden)   0.62
    + they never tell you it is not free
  except (i | i've | people) (never | don't | didn't | won't) .. (tell | told | say | mention*) .. (paid | free trial | subscription)
  except (not | don't) .. (say | saying) .. (paid | subscription | free trial) (is | was | isn't | wasn't) (bad | good | worth)
  (cheat* | con (you | people | us | me) | conning | screw (people | us | me) over | screwing (people | us | you | me) | robbing | gouging | gouge | gouged | fleece~ | fleeced | fleecing | milk (you | people | us) | milking (you | people | us) | ripping (people | you | us | me | off) | rips (people | you | us | off) | swindle)   0.58
    + they con people
    - it stopped me from cheating on my diet
  except (only | one | a | biggest | main | the) con (you | us | me | people)?
  except ripping off .. (idea | design)
  - only con you need an account
  except cheat* (on | day | meal | code~ | sheet~)
  (don't | do not | never | didn't | doesn't | not) (keep | honor | honour | honored | stand by | live up to | deliver on | fulfill | follow through on) (their | its | your | the | what) (word | promise~ | claims | offer | guarantee | deal | price | discount | policy | trial)   0.68
    + they never honour their offer
  (goes back | went back | going back | backed out | reneg*) .. (on (their | its | your | the)? (word | promise | deal | offer) | on what they)   0.66
  (trap | trapped | trapping | traps) (you | me | people | users | us) (in | into | with)? (a | the | an)? (subscription | paying | trial | contract | payment~ | yearly | annual)?   0.58
    + they trap you into a yearly plan
  except (trapped) (me | you) in (my | your | a) (head | mind | body)
  (loophole~ | weasel* | red flag~ | cash cow | money machine | pay to win)   0.50
    + the usual loopholes
  (call | calls | calling | promote | promotes | label | labels | list | lists | present | presents | describe | describes | billing | bill) (this | it | yourself | itself | themselves | the app | your app | yourselves) .. (a)? free   0.64   not: keep
    + do not call yourself a free app
    - feel free to call it home
  (money stealer~ | money stealing | stealing money | all about (the)? (dollar | bucks) | it's all bout the money | immoral | morally wrong | morally bankrupt | soulless company | corrupt | conniving | evil company | evil corporation)   0.56
    + plainly immoral

facilitator   not: drop
  (i | can | we) (can)? vouch for   0.54
    + i can vouch for the methods
  except (can't | cannot) vouch for
  (real | leading | renowned | respected | well known | world class | qualified | trained | licensed | contemporary | top | genuine | experienced | many | credentialed | certified | actual) (meditation | mindfulness | psychology | mental health | sleep)? (experts | expert | psychologists | scientists | neuroscientists | researchers | clinicians | professionals | scholars | phds)   0.54
    + talks by renowned experts
    - see a qualified psychologist
  except (many | trained | other | most) professionals
  except (see | need | find | seek | consult | speak to | talk to | contact | visit | not | no | replace* | substitute for) .. (real | qualified | trained | licensed | experienced | certified | actual) .. (expert~ | psychologist~ | clinician~ | professional~ | professionals | experts | psychologists)
  except (obviously | clearly) all (you | they) care~
  except it shows like it cares
  (you can tell | i can tell | it shows | can really tell | it's clear | it is clear | clearly | obvious | obviously) ..4 (care | cares | heart | love put | thought | research went | researched | knows what | know what (they're | they are) | well intentioned | experts | professionals)   0.52
    + you can tell the makers care

# --- no trust, however it is said -------------------------------------------------
barrier   not: keep
  (don't | do not | can't | cannot | wouldn't | couldn't | hard to | never) (really | ever)? trust (this | these | them | the | a word | anything | any of | their | it's) ..1 (people | company | app | reviews | ratings | they | developers | therapists | say | word | claims | website | advice)   0.76
    + i cannot trust the company
  (not | aren't | weren't | isn't | wasn't | never | turned out not to be | no) ..2 (actually | even | really | be)? (licensed | qualified | accredited | vetted | certified | credentialed | trained professionals)   0.62
    + turns out they aren't even qualified
  except (wasn't | isn't | not) licensed in (my | our)
  except no longer licensed
  except (i'm | i am | i) (not | wasn't) ..2 (qualified | licensed | trained | certified)
  (doubt | highly doubt | seriously doubt | skeptical | don't believe | do not believe | no way | unlikely | question whether | not convinced) ..3 (psychologist | therapist~ | doctor~ | professional~ | expert~ | scientist~ | anyone | research) ..5 (had | was | is | wrote | made | involved | anything | consulted | behind | qualified | read | real)   0.62
    + no way a professional was involved
  (fake | fabricated | made up | invented | bogus | bought | paid | phony | planted | suspicious) (profile~ | therapists | counselors | testimonial~ | accounts | people | review~ | ratings | stars | users | credentials | experts)   0.74
    + bogus testimonials
  except (paid | fake | made up) (account~ | users | people) ..2 (only | to | get | feature | premium)
  stock (photo~ | images | pictures)   0.4
  (claim* | promis*) ..4 (cur* | fix* | heal* | treat* | solve*) ..6 (nothing | no | without | zero | lies | rubbish | nonsense | bull*) ..2 (behind | evidence | proof | back | research | science)?   0.68
    + claims to cure panic without proof
  (where | what | show me) (are | is | 's) (the | your | their | any)? (source~ | reference~ | research | evidence | studies | science | proof | citation~ | credentials | qualifications)   0.74
    + where are your references
  /^\s*(?:and |so |but )?who (?:wrote|writes|made|runs|is behind|vetted|checks|checked) (?:these|this|the|it)\b.{0,30}\?/   0.56
    + Who wrote this stuff?
  (ad | advert | ads | advertisement | commercial | screenshots | pictures) ..4 (shows | showed | show | says | said | promise* | look~ | nothing like | was | for) ..3 (different | another | nothing like | something else | not the | completely)   0.70
    + the advert showed something else
  (wish | should | would (be nice | like) | please | could | need to | want) ..5 (cite | disclose | who is behind | who's behind | sources | credentials | qualifications | some research | the research | references | evidence | proof)   0.62
    + please disclose your credentials
  (no idea | don't know | can't tell | not clear | unclear | nobody knows | doesn't say | never say | won't say | hiding) who (is | 's | they are | runs | made | created | is behind | wrote) ..1 (behind | it | this | app)?   0.70
    + it doesn't say who runs it
  (quiz | test | assessment | questionnaire) (diagnose~ | diagnoses | diagnosed | tells | says | gives) (everyone | everybody | anyone | all | every) ..6 (same | trauma | adhd | depress* | to | buy | sell | so)   0.74
    + the test tells everyone the same
  (same | identical) (result~ | diagnosis | score) (for | no matter | to | whatever) (everyone | everybody | what | all | you)   0.56
    + same result for everybody
  (glowing | good | positive | 5 star | five star | these | all the | every) ..1 review~ ..8 (bought | paid for | fake | same day | one afternoon | same person | same words | bots | written by | employees | suspicious | staff | shill*)   0.78
    + the glowing reviews are by staff
  (lied | lying | liars | lies) (to | about) (me | us | their | the | being | people | users | its)   0.60
    + lying about the trial
  except (anxiety | depression | brain | mind | ocd | disorder | thoughts) (lies | lied | lying) to (me | us | you)
  except (my | ex | family | husband | friend | people) ..3 (lied | lying | lies) to

# --- trust, however it is said ------------------------------------------------------
facilitator   not: drop
  (kept | keep | keeps | stuck to | honoured | honored | stand by | stood by | true to) (their | its | his | her) (word | promise~ | promises)   0.78
    + they stood by their promise
  (based | built | founded | grounded | rooted) (on | in) ..3 (cbt | dbt | act | therapy | science | psychology | method~ | techniques | research | mindfulness) ..4 (proven | evidence | works | research | recognised | recognized | established | real | studied)   0.72
    + built on therapy methods with evidence
  (not | isn't | it's not | no | wasn't | definitely not | never) (a | an | another | some | like a)? (scam | con | fraud | hoax | cash grab | money grab | rip off scam)   0.64   not: keep
    + this isn't a hoax
  except (not | isn't | wasn't) (sure | certain | know) .. (scam | con | fraud)
  except (if | hope | hopefully | says | pretend* | prove) .. (not | isn't | no) .. (scam | con | fraud)
  /\b(?:thought|worried|assumed|afraid|expected|suspected|figured|feared|believed) (?:that )?(?:it|this|they) (?:was|were|might be|would be|is|may be|had to be) (?:just |all |only |probably )?(?:a |an |another )?(?:con|scam|fraud|fake|hoax|rip ?off|gimmick|cash grab)\b.{0,40}\b(?:genuine|legit|real|honest|wrong|isn't|not|nope|wasn't|trustworthy|the real deal)\b/   0.80
    + I expected it to be fine. I feared it was a scam but it is honest.
  (aren't | isn't | not | don't seem | clearly not | never) ..1 (in it | doing it | doing this | in this | out | here | all | just | made)? (for | after) (the | your | your)? (money | profit | cash)   0.70   not: keep
    + this team is not doing it for money
  except (i'm | i am) not .. for money
  (they | developer~ | devs | team | company | people behind | makers | creator~ | founders) (really | genuinely | truly | actually | sincerely | clearly | honestly) (just)? (want | wants | care | cares | try | trying | believe) (to | about | for)?   0.72
    + the makers sincerely want to help
  except (don't | doesn't | if | whether | wish) .. (really | genuinely | truly | actually) (want | care)
  (nhs | fda | doctors | university | hospital | clinic | health service | psychologists | psychiatrists | medical board | orcha | ministry | red cross) (has | have | is | are | also)? (approved | approves | approve | backs | backed | endorse~ | endorsed | trust~ | tested | vetted | certified | reviewed | validated) ..1 (it | this | the)?   0.76
    + the hospital tested this
  (our | my | the | local) (hospital | clinic | university | ward | practice | health service | doctor's office | psychiatric unit) (actually | even | also)? (uses | use | runs | offers | works with | recommends | adopted | relies on) (it | this | the | its)?   0.58
    + our ward uses it
  (scientific | science | sciency | evidence | facts | research) (instead of | not | rather than | over | and not | no) ..1 (woo | fluff | nonsense | mumbo | hype | pseudo* | bs | mystic* | new age | magic | voodoo)   0.78
    + research rather than hype
  (built | made | created | developed | designed | written | founded | run) by (someone | people | a person | a team | somebody | folks | a guy | a woman | those) (who | that | with) ..3 (lived | been there | understand~ | know~ | suffer* | struggl* | experience* | gets | get it | went through | care | anxiety | depression | expert*)   0.76
    + written by folks who understand
  (team | whoever | developers | makers | creators | people | author~ | writers | they) (made this | made it | wrote this | behind it | behind this)? (clearly | obviously | really | definitely | truly | actually | certainly) (know | knows | knew | understand~ | understood) ..1 (its | their | what | psychology | the science | mental health | stuff | about)   0.68
    + whoever wrote this obviously knows mental health
  (say | says | states | tell~ | tells | admit~ | admits | remind~ | makes clear | make it clear | makes it clear) ..5 (doesn't | not | isn't | no | won't | never | can't) (a)? (substitute | replace | replacement | a doctor | doctor | therap* | cure | diagnos* | medical advice | professional)   0.66   not: keep
    + it tells you clearly it isn't a doctor
  except (therapist | doctor | they | my | people | who) ..1 (say | says | tell~ | tells) ..2 (i | you)
  (review~ | ratings) (are | is | were | was | really are) (all)? (true | right | accurate | honest | legit | real | spot on | not lying | deserved)   0.70
    + the ratings were accurate
  (is | as | every bit as) (good | great) as (they | people | everyone | the reviews | advertised | the ads) (say | says | claim | said | promise)?   0.56
    + every bit as good as they claim
  (therapists | counselors | coaches | professionals | experts | listeners | teachers | providers | psychologists) (here)? (are | were) (all)? ..1 (and)? (verified | licensed | qualified | vetted | accredited | certified | legit | background checked | trained)   0.66
    + the teachers are all accredited
  (admit~ | admitted | own~ up | owned | apologi* | came clean | took responsibility) ..2 (their | to | for | it | the | that)? ..1 (mistake~ | error~ | fault | failure | publicly | openly | wrong) ..2 (respect | fix* | honest | and | publicly)?   0.62
    + they owned up to the error
  except (i | i've | you | me | my | myself) ..2 (admit~ | admitted | apologi*)
  (names | cites | cite | lists | links to | includes | references | gives) (the | its | all | their | actual | real)? (trial~ | studies | study | source~ | research | paper~ | references | citations)   0.70
    + it lists the studies
  (checked | checks | verified | vetted) ..1 (the | their | all)? facts   0.66
    + somebody vetted the facts

# --- more of doubt and of trust ---------------------------------------------------------
barrier   not: keep
  (delete~ | deleted | deletes | deleting | removed | removes | removing | hide | hides | censor* | block*) ..2 (my | bad | negative | honest | 1 star | one star | critical | low)? ..1 (review~ | comment~ | ratings)   0.60
    + they censor negative reviews
  except (i | i'm | i'll | i've) (delete~ | deleted | deleting | removed) (my)? review
  (dressed (up)? as | passed off as | pretend* to be | masquerad* as | sold as | marketed as | disguised as) ..1 (science | therapy | treatment | medicine | psychology | cbt | help | medical | research)   0.76
    + quackery passed off as medicine
  (woo | woo woo | mumbo jumbo | quackery | quack | snake oil | pseudoscience | pseudo science | psychobabble | hocus pocus | new age (nonsense | crap) | junk science)   0.66
    + pure quackery
  except (no | not | without | free of | zero | isn't) ..1 (woo | woo woo | mumbo jumbo | quackery | pseudoscience | snake oil | psychobabble)
  except (instead of | rather than | not | over) (woo | nonsense | pseudoscience)
facilitator   not: drop
  (you can tell | can tell | clearly | obviously | it shows | evidently) ..1 (that)? (a | an | real | actual | it was | this was)? ..2 (psychologist~ | therapist~ | doctor~ | expert~ | professional~ | scientist~ | clinician~ | people who know) ..1 (wrote | made | designed | created | behind | built | developed | worked | involved)   0.78
    + clearly an expert designed this
  (honest | upfront | open | transparent | clear | realistic) about (what | how | its | their) (it | they | the app | this | limits | limitations)? (can | can't | does | do | is | isn't | cannot)?   0.62
    + upfront about what it cannot do
  except (being | be | been | more | am) (honest | open | clear | realistic) about (what | how)
  no (gimmicks | bs | hype | nonsense | fluff | tricks | bullshit | pressure | woo) ..2 (just | only) ..2 (research | science | evidence | facts | solid | honest | real | proven)   0.74   not: keep
    + no hype just proven research
  (don't | doesn't | never | not | didn't) (even)? (try to)? (trick | scam | deceive | mislead | con | rip off | cheat | manipulate) (you | me | people | us | anyone)   0.68   not: keep
    + it never tries to trick. they never cheat people
  except (don't | stop | do not) trick (us | people | me)

# More on honesty and grounds.

barrier not: keep
  (rip off | ripped off | ripoff | rip offs | it's a trap | is a trap | a trap)   0.48
  (scam | scammer~ | scammed | scamming | con artist~ | bait and switch | false advertis* | falsely advertis* | misleading | mislead~ | misled | deceptive | deceiv* | deceitful | dishonest | predatory | unethical | liar~ | lying | lied | lies | tricked | trick~ (me | you | people) | (money | total | trial is a) trap | tourist trap | fake reviews | paid reviews | bogus | scandalous | snake oil | dodgy | suspicious | exploit* | (being | been | was | were | felt | feel | feeling | getting | got | get | definitely | totally) taken advantage | taking advantage of (people | those | us | you | customers | users | vulnerable | the (sick | vulnerable | mental*) | me | depressed | anxious) | dark pattern~)   0.70
    + a bait and switch
    - no bait for the fish
  except lying (out | down | in | on | awake | there | still | under | beside | around | flat)
  except i (find | found | am | was | feel like) ..2 lying
  except (have | i've | has) (definitely | totally)? taken advantage
  except (lies | lying) (ahead | around)
  except (thinking | thoughts | heart | problem | problems | issue | answer | truth | focus) lies
  except (not | ain't | i'm not | isn't) (even | gonna | going to)? (lying | lie)
  except (not | n't) trying to trick
  except (wouldn't | not | don't | can't) (say | think | believe | call) .. scam
  except (not a | isn't a | not some | no) (fake (or | and))? scam
  - it is no scam at all
  - I have taken advantage of your generous trial
  except (not | isn't | never | no) (a)? (scam | fraud | fake | lying | misleading)
  except lying (down | in | on | awake | there)
  except fake (it | smile | person | people | happy)
  (advertise~ | advertised | says | say | said | claims | claim | branded | labeled | listed | marketed | promised | promise~ | states | told) (as | that | it's | it is | to be | it was | this is)? (a | an | totally | completely | all)? (free | ai | therapy | free trial) .. (but | isn't | not | just | only | really | no | yet | when)   0.88
  (hide~ | hiding | hidden | conceal*) (the | that | it | from | this)? (fact | price | fees | in the | cancel)   0.56
  (only | just) (care~ | want | interested | after | in it) (about | for)? .. (profit | money | your money | cash) 0.55
  (no | zero | without | lack of | any) (scientific | science | evidence | research | proof | credibility | credentials | qualified | certification | licensed) (to | for | behind | that | based)?   0.66
  except (can't | don't | couldn't | wouldn't) believe (how | it | i | that | this | what)

facilitator not: drop
  (science | scientific* | evidence | research | clinically | medically | psycholog*) (based | backed | proven | supported | tested | validated | behind | sound)   0.72
    + the exercises are backed by science
    + developed by psychologists
  (developed | created | made | designed | written | run | built | backed | led | endorsed) by (a | an | actual | real | licensed | trained)? (psycholog* | therap* | psychiatr* | doctor~ | professional~ | expert~ | clinician~ | scientist~ | stanford | researchers | monks | monk | neuroscien*)   0.75
  except (not | isn't | don't | can't | never | hard to | doesn't) .. (trust | legit | legitimate | credible | genuine | honest)
  (you can tell | clearly | obviously | they really | they truly | genuinely | actually | truly) .. (care about | cares about | care | put thought | put work | heart into) .. (people | users | us | you | this app | helping)?   0.45

# Bad faith in the words: done on purpose, kept from you, only for money.
barrier  not: keep
  (it's | is | its | was | seems | clearly | obviously | sure | guess) ..2 (on purpose | by design | deliberate~ | deliberately | intentional | intentionally) ..4 (hard | confus* | cancel | hid* | trick* | money | difficult | find)?   0.60
    + the way out is hidden, clearly on purpose
  except (is | was) intentionally
  except (designed | built | made | slow | repetitive) (on purpose | by design | intentionally)
  (don't | do not | never | dont) (let | get | be) (them | it | the (ads | adds | reviews) | yourself)? (be)? (suckered | sucked in | fool | fooled | deceive | deceived | conned | roped in | tricked)   0.76
    + don't get suckered by it
  (suckered | hoodwinked | bamboozled | duped | conned) (me | us | people | into | in)   0.76
  (don't | doesn't | didn't | never | won't | not) (make it clear | made clear | clear | obvious | warn | tell (you | us | me)) .. (until | till | before) (you | i | after | it's) ..3 (sign* | download* | pay | paid | finish* | answer* | quiz | set up | end | get there | give~)   0.60
    + they don't tell you until you finish the long quiz
  except (to | just | i'll | i | let me) be (straight | straight up | straightforward)
  (no | without | zero | not any) (prior | advance)? (warning | mention | notice | notification | disclosure | indication) (at all)? (that | of | about | anywhere)? ..4 (in app purchases | cost~ | price~ | fee~ | subscription | charge~ | paid | pay | paywall | renew*)   0.62
    + no mention of a fee anywhere
  (marketing | advertising | sales) (trick | ploy | gimmick | scheme | stunt | tactic~ | lie~ | bs)   0.72
    + just a marketing ploy
  (over | so) (glorified | hyped | heavily advertised) .. (advert* | app | feature~ | as)?   0.56
  except just a (over)? glorified
  (advertise~ | advertised | promote~ | promoted | marketed | advertising) ..2 (so)? ..1 (heavily)? (as | like) (a | an | being | the)? ..1 (affordable | accessible | licensed | medical | therapy | therapist | help* | cheap | safe | private | simple | real)   0.62
    + it was advertised as real therapy
  except (exactly | just | works | does) ..1 as (advertised | promoted)
  (visual~ | feature~ | picture~ | sound~ | story | stories | thing~ | stuff | what) ..6 (in | on | from) (their | the | your) (ad | ads | advert* | commercial* | trailer | preview~) ..6 (not | isn't | aren't | none | nowhere | where)   0.62
    + the stories in their trailer are not here
  (not | isn't | wasn't | nothing | hardly | definitely not) ..1 (like)? (what | how | as) (it | they | this app | you | is)? (say~ | says | said | claim~ | advertis* | promis* | describe* | is (advertised | described | promised))   0.64
    + it isn't what they promise
  except not ..1 (sure | certain | know | remember | understand) (what | how)
  except (if | not true | is it | it's not true | that's not true) .. (that | it's)
  (it's | its | is | was | simply | just | flat out | completely | totally | and that is | which is) (completely | totally | simply | just | flat out)? (false | untrue | a falsehood | bs) (to say | to claim | that | advertising)   0.60
    + which is simply untrue to say
  except (is | was) .. false (alarm | positive | belief~ | thought~ | sense)
  (this | that | it) (is | 's) (literally | just | basically | pure | straight up | plain)? (stealing | theft | robbery | extortion | thievery | highway robbery | fraude | fraudulent)   0.82
    + that is plain theft
  (just | literally | basically | straight up | they | y'all | you guys | you | app) (just | literally)? (robbed | stole from | stole | robbing | stealing from) (me | us | people | over | my | from me)   0.74
    + you guys robbed me
  (steal~ | stole | stealing | stolen | robbed) ..2 (money | dollars | bucks | cash | credit card | card info*) (from)?   0.70
    + they stole my cash
  except (stole | steal) (my | the) (heart | idea)

  /\b(stole|stealing|robbed|scammed)\b[^.!?]{0,25}[$£€]\s?\d/   0.84
    + stole $90 from us
  (ripped | ripping | rips | rip) (me | us | you | people | customers | everyone) off   0.60
  (goal | aim | purpose | priority | focus | interest | concern | motive | mission) (is | was | isn't | seems) ..6 (money | profit | cash | revenue | selling)   0.62
    + the aim is just money
  (value~ | prioriti* | put* | choose~ | chose | choosing) ..1 (money | profit | profits | cash | revenue | greed) (over | before | above | first | instead)   0.74
    + you put cash before care
  except worth every (penny | dime | cent)
  (if | since) (they | you | the developers | it) (really | truly | actually | genuinely) (wanted to help | cared | want to help | care) ..6 (free | charge | money | price | cost | pay)   0.80
    + if they truly cared it would be free
  (sure | clearly | obviously | certainly) (don't | doesn't | do not | didn't) ..2 care   0.66
    + they sure don't care
  except i (sure | clearly | certainly | obviously) (don't | do not | didn't) ..2 care
  (here | in it | this) ..1 (isn't | is not | not) ..1 (to help | about help* | for help* | about (mental health | people))   0.60
    + this isn't about helping anyone
  (told me | told us | i was told | was told | they said | originally told) ..3 (free | free plan | one time (charge | payment | fee) | no charge)   0.56
    + I was told there is no charge
  except (friend | therapist | sister | mom | doctor | someone) (told me | told us)
  (lie~ | lied | lying) (about | on) (a | the | their | its | your)? (trial | price | free | cost | cancel* | refund | subscription | therapist~ | availability)   0.84
    + they lie about the price
  (sell | sells | sold | selling | sellout | sell out) (themselves | itself | their soul | yourselves)? out   0.56
    + they sold themselves out
  except (tickets | shows | courses) sold out
  (their | your | the | its) (politics | political (views | stance | views) | agenda~) (and | are | is | on | in | of | that)?   0.54
    + I dislike your politics
  (ai generated | ai art | ai images | ai pictures | generated by ai) ..6 (unethical | ethical | artists | stolen | steal | support | shame | disappoint* | soulless | lazy)   0.60
    + using ai art harms artists
  (acting | act | acts | pretend* | trying to look | making it (look | seem | sound)) (like | as if)? (it's | its | it is | they're | you're | your | you)? (getting | all | totally)? ..2 free   0.66
    + acting like it is free
  (make~ | making) (it)? (seem | look | sound | appear) (like | as if | that)? (it's | you're | your | you | there | it is) ..4 (free | full | unlocked | getting)   0.60
  (ad | ads | commercial | review~ | add | adds) (that)? (said | says | say | talking about | claim~ | claiming) ..5 free   0.72
    + the ad said it would be free
  (shouldn't | should not | don't | stop | can't) (be | keep)? (advertis* | call* | label* | market* | list* | promot*) ..3 free   0.78
    + stop labeling it free
  (claim | say | advertise | state | call) (your | the | this) app (is | as | to be)? free   0.72
    + you call your app free
  (never | don't | do not | can't) believe (all | any of)? (th | the | these | those)? (glossy | good | positive | 5 star | five star | fake)? reviews   0.80
    + never believe those reviews
  except (gaslight* | gaslit) (me | you)? .. (mom | mother | ex | family | boyfriend | husband | myself)
  (debunked | disproven | discredited | outdated science | not scientific* | unscientific | not evidence based)   0.64
    + long since debunked claims
  except (confidence | trust | faith) in (myself | me | people | humanity | others | god | himself | herself)
  (abuse | exploitation | preying) (of | on) (vulnerable | sick | mentally ill | desperate | depressed | the)   0.80
    + preying on the vulnerable
facilitator  not: drop
  (scientifically | medically | clinically | academically) (credible | accurate | sound | valid | grounded | informed | legitimate)   0.76
    + clinically sound advice
  (scientist~ | research* | study | studies | science | psycholog*) .. (powered | shaped | informs | informed | underpins | supports | went into) .. (app | this | it | content)   0.66
    + real studies went into this
  (team | people | person | guy | founder~ | developer~ | creator~ | company | who | app | they) ..3 (passionate about | believe~ in | on a mission | with a mission) ..4 (cause | help* | people | health | mission | users | what they do | others | this)   0.66
  (team | people | person | guy | founder~ | developer~ | creator~ | company | who | app | they) ..3 (have a mission | noble | dedicated to | devoted to) ..4 (cause | help* | people | health | mission | users | what they do | others | this)   0.66
    + the guy is so passionate about helping
  (noble | genuine | great | beautiful | worthy | sincere | important) (mission | cause | purpose | desire to help | intention~ | effort to help)   0.70
    + it has a worthy mission
  except (is | are | it's) great cause
  except great cause (it | i | you | they | when)
  (want~ | wants | trying | try | seek* | aim* | exist*) to (make a difference | truly help | actually help | really help | genuinely help | help people)   0.40
  except (i | i'd | we | if you | you) (really | truly | actually)? (want~ | wanted | trying) to (make | truly | actually | really | help)
  (genuine | genuinely | sincere | real | true | labor of | lots of | love and | level of) (care | love | caring | heart) ..3 (put into | goes into | went into | in this | behind | from the (team | developer~ | creators) | poured | into)   0.72
    + real love went into it
  (labor | labour) of love   0.72
  except for the labor of love
  (works | work | does | performs | delivers | exactly | just | is | functions | does exactly) (exactly | just | great)? as (advertised | described | promised | stated)   0.62
    + works just as promised
  except (not | doesn't | isn't | didn't | won't | never | if it) (work | works | exactly | is)? .. as (advertised | described | promised)
  (does | do | delivers) (exactly)? what (it | they) (say~ | says | claim~ | claims | promise~) (it (does | will) | on the tin | to do | they will)?   0.40
  except (doesn't | don't | didn't | not | never | if) (do | deliver | does) (exactly)? what (it | they) (say~ | says | claim~ | claims)
  (rather than | rather then | instead of | without | not) (just)? (trying | try | constantly trying) to (sell | upsell | make money | profit)   0.56
  (open source | opensource)   0.56
  except (isn't | not | wish it was | should be | make it) (fully)? open source
  except (be | being | feel | more) (your)? (authentic | genuine) and
  (ethical | honest | transparent | trustworthy) (behavio* | conduct | practice~ | people | devs | developers | pricing | folks | organisation | group)   0.66
    + such honest folks
  except (not | isn't | no | un | more | wish) (very)? (ethical | honest | transparent) (behavio* | conduct | practice~ | people | pricing)
  (developer~ | creator~ | makers | team | founders | people behind | designers | whoever made this) ..3 (know~ | knows | understand~ | understands) ..1 (a lot | what they're doing | what they are doing | their stuff | so much | the science | psychology | what people | what it's like)   0.76
    + the makers know their stuff
  (team | developer~ | creator~ | staff | everyone | folks) (there)? (really | truly | genuinely)? (seem~ | seems | appear~) to (really | truly | genuinely)? (care | want to help | listen)   0.74
    + the staff seem to really care

# What they want with it.
barrier  not: keep
  (bald | bold | bare | flat out | blatant | straight | outright) (face | faced)? lie~   0.84
    + a bald faced lie
  (fake | false | misattributed | made up | invented | wrong) (quotes | quote | facts | citations)   0.62
    + it shows made up quotes
  (greedy | greed) (much | bastards | people | company | developers | devs)   0.70
    + greedy much
  except (not | isn't) greedy
  (mis lead | mis leading | miss leading | missleading | missled | misslead | mis led | mislead situation)   0.86
    + so miss leading
facilitator  not: drop
  (developer~ | devs | creator~ | team | makers | company | people behind | they) ..2 (truly | really | genuinely | actually | honestly)? (want~ | wants) (us | you | people | users) to (see | get | feel | be | do | heal | succeed | have)   0.66
    + the team wants you to heal
  except they want (you | us) to get (an | a)
  except (they | company) want~ (you | us) to be (a | charged)
  except (they | company) want~ (you | us | people) to (pay | buy | be charged | get (premium | a)) 
  (aren't | isn't | not) (just)? (trying to | out to | looking to | here to) (make | get | take) (a (quick)? buck | money | cash | your money)   0.74   not: keep
    + they are not out to make a quick buck
  except (if | hope | sure) ..2 (not | aren't | isn't) (trying to | out to) (make | get)
  (no | without | zero) profit (in mind | motive | motives)   0.74   not: keep
    + with no profit motive

# It says one thing and does another.
barrier  not: keep
  (doesn't | don't | won't | didn't | isn't | not | nothing) ..5 (like | as) (it | they | the app | the description | advertised) (say~ | says | said | claim~ | claims | claimed | promise~ | promises | promised | advertise~ | describes) ..1 (it | they)? (would | will | does | did)?   0.64
    + it doesn't remind me like they say it will
  except (not | don't | doesn't) ..4 (like | as) (i | my | he | she) (say | said)
  not ..4 as (advertised | promised | described | stated | claimed | shown | pictured)   0.76
    + not a private space as advertised
  except not ..4 as (good | bad | great | helpful) as

# A front, made up, misinformation; integrity.
barrier  not: keep
  (front | cover | ploy | vehicle | funnel | excuse) (for | to) (sell* | selling | push* | get* | market* | collect* | harvest*)   0.70
    + a front to sell pills
  except (no | not) excuse (for | to)
  (misinformation | disinformation | false information | misinformed | inaccurate information | wrong information about (adhd | depression | anxiety | autism | medication))   0.45

  except not what you see in
  (lost | losing | lose | zero | no | little) (all | any | my | more)? (faith | trust | confidence | respect) (in | for) (this | the | these | your | them | that)? ..1 (company | app | developer~ | devs | team | people | brand | founder | platform | program | them | you)   0.80
    + I lost all respect for these people
  except (lost | losing | lack) ..1 (faith | trust) in (people | them | myself | humanity)
  (that is | that's | which is | is) (simply | just | completely | totally | flat out | a | plain)? (false | untrue | a lie)   0.56
    + it says cancel any time, which is a lie
  except (false alarm | not true love)
  except (it | thing | happened | say | said) (is | that's) (not true | false) (but | and)
facilitator  not: drop
  (developed | created | designed | built | made | written | working | works | collaborat* | partner*) (in (collaboration | partnership | consultation | cooperation))? with (real | actual | licensed | leading | help from | the help of | input from)? (psycholog* | therap* | psychiatr* | doctor~ | expert~ | clinician~ | researchers | scientist~ | neuroscien* | university | stanford | harvard | professional~)   0.74
    + made in partnership with clinicians
  except (work | works | working) with (my | a | the | your) ..1 (therap* | psychiatr* | doctor~)
  except (works | work | working) with (therap* | psychiatr* | doctor~)
  (team | company | developer~ | devs | they | app | founders) (is | are | was | were) (@very)? (transparent | honest | open | upfront | sincere | trustworthy | ethical | genuine | principled)   0.74
    + the founders were so sincere
  except (should | could | wish | not | isn't | aren't | must | n't) ..2 (be)? (transparent | honest | open | upfront)
  except (team | app | they) (is | are) (so | very)? open (to | source | for)
  (no | without (a | any)? | doesn't have (a | an)? | not a) (hidden | ulterior | secret | political) (agenda~ | motive~)   0.72   not: keep
    + they have no ulterior motives
  (put | puts | poured | pour | pours) (their | his | her | all their | so much | a lot of) (heart~ | hearts | soul | love | passion | heart and soul) ..1 (in | into | to)?   0.70
    + they poured so much love into it
  except (no | not | without | lack* | zero) ..2 integrity

# Said short.
barrier  not: keep
  except fake (friends | smile)
  (it's | its | is | such | what | just | all) (all | just)? (a | an)? (trick | hoax | ruse | sham | swindle | farce | charade | racket)   0.70
    + just a ruse
  except (not | isn't | no) ..1 (trick | hoax)
  except (mind | magic | neat | cool | good | great | nice) trick

# Too good to be true.
barrier  not: keep
  (too good to be true | smell a rat | smells fishy | smells like a scam | something fishy | something is off | raises red flags | alarm bells | warning bells | take the money and run | take your money and run | took the money and ran | snake oil | smoke and mirrors)   0.64
    + something fishy, it smells like a scam
  except (not | isn't | almost | sounded | seemed | thought) ..2 too good to be true
  (feel | felt | feeling | feels) (so | like i was | like i've been | like i am)? (used | exploited | cheated | conned | played | preyed upon | taken advantage of | swindled | scammed | betrayed)   0.64
    + I felt so exploited
  except (feel | felt | feeling) (used | betrayed | cheated) ..2 (by (my | him | her | a) | to | up)
  (corporate | company | pure | sheer | disgusting | shameless | blatant) greed   0.74
    + sheer greed

# More of the ways they trick and what is not said.
barrier  not: keep
  (bot | ai | script | computer | it | they | app | chatbot~ | people) ..2 (pretend~ | pretending | pretends) to be ..1 (a | an | real)? (human | person | real | therapist~ | someone | people | doctor~)   0.60 not: drop
    + a script that pretends to be a real person
  except (i | have) (not | never) (said | told)
  (can't | cannot | has to | should | must | how is this | is this | got to | gotta) (even | be)? (be)? (legal | illegal)   0.62
    + this cannot be legal
  (trick | tricks | tricking | fool | fools | lure~ | lures | sucker) (folks | people | users | customers | you | everyone | us) (into | to | in)   0.70 not: drop
    + they trick users into paying
  except (trick~ | tricks | fool | fools) (me | my | you | us) (into | to) (meditat* | relax* | sleep* | calm* | doing | thinking i | good)
  (make~ | made | makes | making | lead | leads | led) (you | me | us | people) (to)? (believe | think) ..2 (you | i | it | it's | its | you'll | we | they) ..2 (will | would)? (be)? (pay~ | paying | free | getting | get | a month | charged)   0.66 not: drop
    + they make you believe you get it monthly
  except (made | make | makes) me (think | believe) ..3 (getting (better | help))
  (five star | 5 star | star | good | positive | these | those) review~ ..6 (bots | don't even look | don't look | aren't real | not real | not even real | look fake | seem fake | sound fake | are fake | paid for)   0.76
    + the five star reviews look fake
  (quite | very | too | so | overly | sadly | extremely | all | getting | become | became) (quite | very | so)? political   0.66
    + sadly it is very political
  except (not | n't | never) ..2 (too | very | overly | so) political
  (capitalise | capitalize | capitalizing | capitalising | profit | profiting | cash in | cashing in | prey | preys | preying | feeding | feed | feeds) (on | off | off of | from) ..4 (stress | anxiety | depression | mental | illness | vulnerable | desperate)   0.66 not: drop
  (capitalise | capitalize | capitalizing | capitalising | profit | profiting | cash in | cashing in | prey | preys | preying | feeding | feed | feeds) (on | off | off of | from) ..4 (pain | suffering | misery | struggl* | people's | peoples | others | sick)   0.66 not: drop
    + they cash in on our anxiety
  except (feed | feeds | feeding) (off | on) ..2 (my | the) (anxiety | fear | energy)
  (aren't | are not | isn't | is not | not | don't) (actually | really | even | truly) (try* | want* | here | care*) (to | about)? (help~ | helping) (people | us | you | anyone | anybody | users)   0.70
    + you aren't really trying to help anyone
  (tout* | touting | touted | passes itself off | pass it off | parading) ..3 (as | to be) ..2 (free | therapy | a cure | legit)   0.68 not: drop
    + they tout it as free
  (why | how) (would | do | does | can | dare) (you | they) (even)? (advertise | market | promote | call) ..8 free   0.66
    + why do they call the thing free
  (seems | looks | seemed | looked | appears) ..2 free ..2 (app)? ..1 (then | but | until | and then) ..3 (sign* | charge* | ask* | pay | automatic* | subscri*)   0.64 not: drop
    + it looks free but then charges
  (told | asked | forced | made | bribed | require~ | begged) (me | you | us) ..1 to (rate | review | give) (the app | it | this app | them)? ..2 (5 | five) star~   0.66 not: drop
    + it told us to rate it five stars
  except (asked | told) me to (rate | review) (it | the app)? (and | so) i
  (greedy | money hungry) (little | piece | pigs | corporation~ | company | companies | developers | devs | people | bastards | jerks | ass | garbage)   0.60
    + greedy little company
  except (work ethic | ethics class)
  (illegally | fraudulently | wrongfully | unlawfully) (charged | charge | charging | billed | took | taking | take | keep | kept | enrolled | renewed)   0.66
    + I was illegally billed
facilitator  not: drop
  (scientific | scientifically | science | evidence | research | clinically | clinical) (based | backed | proven | driven | grounded | sound) ..1 (help | app | approach | tool~ | methods | techniques | practice~ | info* | content | advice | and no)   0.72
    + scientific based help
  except (not | isn't | no | never | need~ | wish | more | should | lack*) ..3 (scientific | scientifically | science | evidence | research) (based | backed | proven)
  (based | backed | built | grounded | rooted | founded) (on | by | in | with | upon) ..1 (strong | good | solid | real | sound | actual | proven | tested) (science | logic | research | psychology | evidence | principles | therapy | techniques | neuroscience)   0.74
  (based | backed | built | grounded | rooted | founded) (on | by | in | with | upon) ..1 (legit | legitimate | positive | current | modern | the latest) (science | logic | research | psychology | evidence | principles | therapy | techniques | neuroscience)   0.74
    + based on strong logic
  (lots of | so much | tons of | years of | integrated with | combined with | clearly | full of | plenty of | a lot of | well) ..3 (scientific (psychological)? research | psychological research | real research | science | researched)   0.56
    + integrated with a lot of psychological research
  (team | group) of (professionals | experts | psychologists | therapists | doctors | specialists | scientists)   0.56
    + made by a group of psychologists
  except (need* | speak | talk | access | my | matched | wait*) ..4 (team | group) of (professionals | therapists | doctors)
  (they | creators | developers | company | team | app | timer | makers) ..1 (not | isn't | aren't | never) (all)? (about | just about | only about | in it for | for | after) (the | your | making)? (money | profit | profits | cash) (but | they | and | it | at all | like)?   0.62
    + the makers aren't after the money
  except (should | wish | if | would be | pretend | say | claim | why) ..5 (not | n't | isn't) ..2 (money | profit)
  except not for (the money | money | profit) (it | they | you)

  (developer~ | devs | creator~ | team | makers | they | people | you guys) ..3 (put | puts | poured | invested) (a | so | in)? (lot | much | ton | lots | tons | great deal | real)? (of)? (effort | work | thought | care | love | heart | time) (into | in | and)   0.60
    + you guys put a lot of thought into it
  except (i | you | we | should | need to | wish | must | if) ..2 (put | invest) ..5 (effort | work | time | thought)
  except (won't | don't | doesn't | not) stand
  (genuinely | truly | really | sincerely) (helping | trying to help | want to help | wants to help | wanting to help | making) (to)? (make)? (the)? (world | people | humanity | others | users)   0.60
    + truly trying to help people
  except (if | should | would) ..4 (genuinely | truly | really) (want~ | trying) to help
  except (i | you) (really | truly | genuinely) want to help

barrier  not: keep
  (feel | felt | feeling | feels) (like | so | totally | very | completely | kind of | a bit)? (i was | i've been | i got)? (ripped off)   0.62
    + I feel totally ripped off
