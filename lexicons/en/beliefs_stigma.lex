# What people believed about apps, therapy or asking for help before or apart
# from this program: doubt, shame, wanting a human, openness, hope. A verdict on
# this product is perceived_usefulness; distrust of its maker is
# trust_credibility; the bot's own manner is chatbot_interaction.

factor   beliefs_stigma
name     Beliefs, expectations and stigma
group    user

# --- came in doubting ---------------------------------------------------------
facilitator  threshold 0.50  not: drop
  (skeptical | sceptical)   0.78 not: keep
  except (skeptical | sceptical) (about | of) how .. (used | data | info*)
    + my brother and I were skeptical for a week
    + so sceptical, yet here I am
    - I am skeptical about their motives
    - still skeptical about the price
    - skeptical of the fake reviews
  (skeptic | skeptics | sceptic | sceptics | doubter | doubters | nonbeliever | non believer)   0.72 not: keep
    + a former skeptic speaking
  (skepticism | scepticism)   0.60 not: keep
  except (skeptical | sceptical | skepticism | skeptic) .. (price | cost | subscription | free trial | pay~ | money | review~ | rating~ | privacy | data | motives | company | claims | ad | renew)
  except (still | remain | remained | became | become | makes me | made me | left me) (a bit | a little | very | quite | so)? (skeptical | sceptical)
  except (host | he | she | teacher | narrator | voice | they) .. (skeptical | sceptical)
  except (is | is always | remains) (a little | a bit | too)? (skeptical | sceptical)
  (had | have | having) (some | my | a few | a lot of | lots of | many | major | serious | initial | slight | no)? (doubts | reservations | misgivings)   0.72 not: keep
  except have doubts (in | about) (my)? (privacy | data)
    + I had my doubts about talking to a screen
    - I had no doubts
  except had no (doubts | reservations)
  (doubted | doubtful | dubious | cynical | apprehensive | reluctant | hesitant | hesitated | leery | iffy) .. (at first | initially | about (this | it | trusting | apps | an app | ai | a bot | trying | using | downloading | meditat* | therapy | app~ | talking | online | getting | starting) | to (try | start | use | get | do | download | begin | sign) | first | in the beginning | if (this | it) | that (this | it) | of (this | it | meditation | online | therapy | app~))   0.72 not: keep
    + for a month I felt hesitant to start
  (at first | initially | in the beginning | at the beginning) .. (hesitant | reluctant | unsure | doubtful | apprehensive | dubious | iffy | wary | leery)   0.74 not: keep
    + at first I felt wary
  except (at first | initially) .. (hesitant | reluctant | unsure | wary) .. (pay | buy | price | cost | subscrib* | charge* | spend)
  (reluctantly | skeptically)   0.60
  (with | had) (some | a lot of | much | many | lots of)? (doubt | skepticism | low expectations | trepidation | reluctance) .. (but | in | at | and)?   0.60
    + opened it with some doubt
  (thought | figured | assumed | sure | expected) .. (this | it | that | app) .. (wasn't | was not | wouldn't | would not | won't) .. (work | help | going to | do anything | be for me)   0.68 not: keep
    + I was sure it would not help
  except (thought | figured | assumed | sure | expected) .. (this | it | that | app) .. (wasn't | wouldn't | would not | was not) .. (going to)? .. (charge* | cost | renew* | bill* | pay | free | paid)
  never .. (thought | considered | thinking) (about | of)? (trying | doing | going to)? (meditat* | therapy | mindfulness | journaling | counseling)   0.60 not: keep
    + I had never even considered therapy
    + a bit dubious about therapy by phone at first
    - hesitant to give it more stars
  except (hesitant | hesitate | hesitated | reluctant | apprehensive) (at first | initially | to | about)? .. (to | about)? (paying | pay | subscribing | spending)
  except (hesitant | hesitate | hesitated | reluctant | apprehensive) .. (pay | buy | purchase | subscrib~ | price | cost | money | card | upgrade | recommend | stars | premium | trial | review)
  (wasn't | was not | weren't) (too | to | so | very | really | at all | entirely | totally | completely | quite | 100)? (sure | certain | convinced | confident) .. (at first | initially | about (this | it | meditat* | app~ | therapy | an | online | talking | trying | using) | (if | whether | that | how) .. (would | could | was going | work | help | helpful) | i would | what to expect | (it | this | that | these | they | the | talking | an | ai | app) .. (would | could | was going | work))   0.70 not: keep
  not (too | to | so | very | really | entirely | totally | completely | quite | 100)? (sure | certain | convinced) .. (at first | initially)   0.70 not: keep
  (didn't | did not) (really)? know what to expect .. (but | at first | going | when | from)   0.55 not: keep
    + I wasn't sure how a chat could help
    + I was not convinced it would work for me
    - I am not sure how to cancel
    - not sure if it ever loads
  except (not | wasn't) .. sure (how | if | whether | what | about | that) .. (load | cancel | charge~ | refund | bug | fix~ | pay | paid | price | button | update | subscription | wrong | happened | working now)
  (didn't | did not | never | wouldn't have | couldn't have | would never have) (really | ever | quite | actually | truly | even | once | in my life)? (think | thought | believe | believed | expect | expected | imagine | imagined | dreamed | guessed) (in a million years)? ..5 (would | could | was going | were going | able | it'd | i'd | to work | to help | to be (as | so | this | that | able | moved | good | helpful | any) | to like | to enjoy)   0.66 not: keep
  except never expect any
  except (didn't | did not | never) (even)? (think | thought | expect) .. (locked | pay | charge~ | cost* | free | ignored)
  except (didn't | never) (even)? think (i would | everything was gonna) (pay | be locked)
  except (didn't | never) (ever)? (think | thought) (i would | i'd) .. (complain | need | pay | write | review | say)
  except they didn't think .. would
  (didn't | did not | never | don't | do not | wouldn't | couldn't) (really | ever | quite | actually | truly | even | always | usually | normally)? (believe | believed | have (much | any)? (faith | hope)) in .. (it | this | mental | meditat* | therapy | self | stuff | things | apps | mindfulness | sort) .. (but | until | till | before | at first | now)   0.70 not: keep
  (used to | did) not .. (believe | think | trust | understand) .. (in | this | meditat* | therapy | stuff | things)   0.66 not: keep
    + I never thought an app could help
    + didn't expect that it would work
    + never thought I would enjoy sitting still
    - I don't think it will work
    - I don't think they would refund me
  except (never | didn't | did not | wouldn't | couldn't) (really | ever)? (think | thought | expect | expected | imagine | imagined | believe | believed) .. (would | could | was going | were going | possible | able | to work | to help)? .. (find | feel | see | need | pay | paying | charge~ | cost | write | writing a review | cancel | bug | glitch | crash~ | money | refund | expensive | scam | rip off)
  (never | didn't | did not) (really | ever | quite | fully)? (thought of myself | considered myself | saw myself | understood the (value | point | benefit | power | hype)) .. (meditat* | as | a | of)?   0.75 not: keep
    + never understood the value of sitting in silence until now
  (never (really | actually)? (been | was) | (i'm | am | was | i've) not (really | usually | normally | typically)? | wasn't (really | usually | normally)? | not (usually | normally | typically)) (a | an | one | much of a | big | the | a big | the biggest)? (person | type)? (fan of | believer in | big on | someone for | who was for | who is for | that was for | sold on | drawn to | into | one for) ..1 (@bs_practice | apps | app | this sort | this kind | this stuff | these things | these apps | that sort)   0.72 not: keep
    + never been a fan of meditation
    + I am not one for mental health apps
    - not a fan of the meditation bell
    - the player is not built into the app
  (not | never) (really | much | usually | normally | exactly | been)? (a | an | much of a | the)? (meditation | meditating | therapy | journaling | mindfulness | yoga | self help | wellness) (person | guy | girl | gal | type)   0.68 not: keep
    + I'm not a meditation guy at all
  never (really | actually | ever | quite | fully)? (been | was | got | gotten | had been)? (really | actually | much | very)? (into | drawn to | interested in | sold on | keen on) (it | this | that | any of (this | it) | them)   0.60 not: keep
    + to be frank I never was into that before
  except (get | got | getting) .. into (it | this | the app)
  except not (built | integrated | incorporated | put | logged | signed | looked | looking | get | getting | able | going | allowed) .. into
  except (not | isn't | wasn't) (the | my) (type | kind | person) (of)?
  (don't | didn't | never | do not | not) (really)? (like | liked | love | loved | comfortable with) (the)? (idea | thought | concept | notion) of .. (therap* | talk* | meditat* | counsel* | seeing | going | app~ | ai)   0.68 not: keep
    + I never liked the idea of therapy
  except (not | never | not really | wasn't) (a | an | the | much of a | big)? (fan of) (the | some | how | that | their) .. (meditat* | voice | app | apps | therapy)
  (normally | usually | typically | generally) (i'm not | not | don't | i am not | i don't) .. (app~ | into | believe | type | person | someone) .. (but | apps | this)   0.62 not: keep
  (don't | didn't | do not | did not | never) (usually | normally | really | typically | ever)? (believe in | buy into | get into | into | use | like | go for) .. (meditat* apps | mental health apps | these apps | these kinds of apps | apps like this | this kind of | this type of | this stuff | this sort of | these types of | self help apps)   0.66 not: keep
    + I normally don't believe in apps like this
  except (normally | usually | typically | generally | never | don't | do not) (don't | i don't | do not)? (leave | write | give | do | review | rate | post) .. (app~ | this) .. (but)?
    - I don't buy into this hype
  except (don't | do not) (really)? (buy into | believe in) (this | the | all this | any of this)
  used to .. (hate | laugh | scoff | roll | make fun) .. (meditat* | therapy | this | at | people)   0.62 not: keep
    + used to laugh at people who do this
  (used to | always) (think | thought | figured | assumed | believed) .. (these (were | are | apps | kinds) | meditat* | therapy | this stuff | mindfulness | these apps | apps like | journaling | self help | cbt)   0.66 not: keep
    + I always thought meditation was for monks
  (always | i) (have)? (assumed | figured | thought) .. (just | for | was) .. (hippie~ | hippy | nonsense | woo | new age | cliche | cheesy | corny | silly | stupid | dumb | weird | gimmick | placebo | bs | waste of time | quackery | hocus | crazy people | weird people | joke)   0.72 not: keep
    + i thought it was just a gimmick
  (at first | initially) .. (thought | felt | seemed | sounded | assumed | figured) .. (silly | stupid | dumb | weird | lame | cheesy | corny | awkward | strange | odd | gimmick~ | crazy | ridiculous | weird | wouldn't | would not)   0.72 not: keep
    + at first I really thought puppets are silly
  (felt | feel | feels | seemed | seem | seems | sounds | sound | sounded) (a bit | a little | kind of | really | so | pretty | very | kinda | like a)? (silly | cheesy | corny | cliche | foolish | lame | hokey | gimmicky) (at first | initially | but | talking | telling | to talk | doing | i know)   0.66 not: keep
    + talking aloud felt silly at first
    - it feels cheesy and the voice is awful
  (not | without) .. feel* (silly | stupid | foolish | crazy | dumb | weird)   0.62 not: keep
  (was | is | am | been) (so | totally | dead | far | pleasantly | glad | happy | very) .. (wrong | proven wrong | proved wrong | far off)   0.66 not: keep
    + I was so wrong about this kind of thing
    - the totals are completely wrong
  (boy | man | oh boy | crap | but | wow) (was i | i was) (so | very | dead | totally)? wrong   0.62 not: keep
    + thought it was a toy, boy was I wrong
  (didn't | did not | never) (even | really)? (think | thought | know | believe) (that)? i (would)? (need | needed) (any)? (help | therapy | this kind)   0.66 not: keep
    + I didn't think I needed any help until this
  thought (it | this | that | they) (would | was going to | might | was | were) (be)? (a bit | a little | kind of | really | so | super | either be | just)? (lame | weird | silly | stupid | dumb | hokey | cheesy | corny | awkward | strange | odd | a joke | gimmicky | a gimmick | creepy | woo | pointless | useless | bogus | bs | nonsense)   0.62 not: keep
    + honestly thought this would be kind of lame
  (thought | figured | assumed | expected | thinking | assuming | sure) .. (just | only | probably | yet)? (another | one of those | one more | your typical | a typical | your average | some random) .. (app~ | apps | bot | chatbot | gimmick~ | things)   0.62 not: keep
    + I figured it was just another app
    - I thought I bought another month
  (more helpful | more useful | more effective | way more | easier | helps more | helped more | helped me more) .. than i (thought | expected | imagined | ever)   0.46 not: keep
  (proved | proven | proves) (me)? wrong   0.72 not: keep
    + the first week proved me wrong
  (i stand corrected | eat my words | ate my words | changed my mind about | change of heart | made a believer | made me a believer | i'm a believer | am a believer | now a believer | a true believer | won me over | win me over | kicking myself (now | for (not | waiting)))   0.68 not: keep
    + it made a believer out of me, I stand corrected
  except (changed | changing | change) my mind .. (cancel~ | refund | subscri~ | uninstall~ | about (buying | paying | the subscription))
  (changed | changing | change | changes) .. (way i (look | think | view | see | feel) | my (view~ | opinion | outlook | attitude | perception | perspective | mind)) .. (at | on | of | about | towards | toward) .. (meditat* | therapy | mindfulness | mental health apps | this | ai | apps)   0.68 not: keep
  except (might | may | could) .. change my (opinion | mind)
    + changed the way I look at therapy
    - it changed my outlook on work
  (surprisingly | shockingly | unexpectedly) (help~ | helpful | effective | useful | work~ | therapeutic | comforting | soothing | accurate | calming | good at | relaxing)   0.54 [weak] not: keep
    + surprisingly helpful
    - surprisingly expensive
    - surprised how much it costs
  except surprised .. (cost | price | expensive | charge~ | pay | bug~ | crash~ | ad | ads | limited | few)
  (more | better | far better | way better | much better) than i (thought | expected | ever thought | imagined | had expected | would have thought | could have imagined)   0.50 [weak] not: keep
  except needed it more than i thought
  (exceeded | surpassed | beyond) .. expectations   0.52 [weak] not: drop

# --- open, hopeful -----------------------------------------------------------
facilitator  not: drop
  (open minded | open mind | open to (trying | it | this | the idea | new))   0.62
    + go in with an open mind
  (keep | with | have | having | kept) an open mind   0.66
  (if | as long as | when | once) (you | u | people | one) (are willing to | just | really | can | only | will)? (give | gave) (it | this) (a | an) (honest | real | fair | good | serious)? (chance | shot)   0.60
    + it works as long as you give it a fair chance
  (i'm | i am | am | feel | feeling | very | really | so | felt | remain) (very | so | really | feeling | super | quite | more)? (hopeful | optimistic) (about (this | it | using | the app | what | trying) | that (it | this | i | the app) | it (will | can) | this (will | can))   0.66
    + I am hopeful that this will do me good
    - I was hopeful that they would refund me
    - I am hopeful for a sunny May
    - not very optimistic about the next update
  i (do | truly | really | honestly | firmly | strongly | genuinely)? (believe | feel like | have faith | have hope) (that)? (it | this | it's | this app | the app) (is (really | truly)? going to | will | can | would) (really | definitely | truly | actually)? (help | work | benefit | be helpful | be beneficial | make) (me | us | my | for me | with my)   0.62
    + I believe it will help me with time
    - I believe this app would help others more if it were free
  (always | strong | firm | big | huge | true) (been a)? (believed | believer) (in | that)   0.70
    + I have always believed in talking things through
  (i | really | truly | strongly | firmly) believe in (meditation | mindfulness | therapy | cbt | the power of | affirmations | mental health | self care | this stuff | natural | holistic)   0.66
  (prefer~ | want~ | looking for | wanted to try ) .. (natural | holistic | drug free | non medic* | medication free | alternative to (medic* | drugs | pills)) .. (approach | way~ | remedy | remedies | help | solution~ | method~ | alternative)?   0.60
    + I wanted to try a natural approach first

# --- less shaming than a person --------------------------------------------------
facilitator  not: drop
  (without | not | never | fear of | afraid of | worry~ about | worried about | worrying about | worry of | free of | free from | zero fear of | instead of) .. (being | be | get | getting | feel | feeling | been) (judged | judgement | judgment | judgmental | judgemental | judging | judgy | shamed)   0.72 not: keep
  (nobody | no one) .. (going to | will | can | to) judge (me | you | us)?   0.58 not: keep
  (without | not | won't | don't | never) .. (be | being | get) (judge | judged)   0.70 not: keep
  (hard | embarrassing | scary | difficult) .. to (reach out | ask) .. for help   0.62 not: keep
    + it is embarrassing to ask others for help
  without .. (judged | judgement | judgment | judgmental | judgemental | judging | judgements | judgments | shame)   0.52 not: keep
  except without judging (them | it | my)
    + I can write without being judged
    + never feel judged here
    + no fear of judgment
    - the therapist made me feel judged
  (without | no) (the | any | a)? (feeling | fear | worry | worrying | risk | sense | threat | idea) .. (judged | judgement | judgment | judging | judge)   0.78 not: keep
  (feel | felt | feeling | feels) .. (not | without | never | no) .. (judged | judgement | judgment | ashamed | embarrassed | shame)   0.72 not: keep
  (don't | not | never | didn't | without | doesn't | won't | isn't | no) .. (feel | feeling | fear | being | worry | get | afraid | be) .. (judged | judgement | judgment | ashamed | embarrassed | shame)   0.72 not: keep
    + I don't feel ashamed here
  (safe and)? (non judgmental | nonjudgmental | non judgemental | nonjudgemental | judgment free | judgement free | judgmental free | no judgment zone | no judgement zone | stigma free | shame free) .. (space | place | zone | way | environment | platform | outlet | guidance)   0.62 not: keep
    + a judgment free place to think aloud
  (afraid | scared | fear~ | worry | worried | worrying | anxious | nervous | anxiety) .. (judge | judged | judging | judgement | judgment | judgmental) .. (me | by | from | people | others)?   0.62 not: keep
    + I am afraid of being judged by people
  (won't | doesn't | don't | can't | never | not | isn't) (going to | gonna | ever | be)? (judge | judging) (me | you | us | my | your | u)   0.58 not: keep
    + a page won't judge me
  except (please)? don't judge (me)
  (afraid | scared | nervous | shy | embarrassed | hesitant) to (talk | open | tell | speak | share | express) .. (someone | people | anyone | others | feelings | problems | therapist | friends | family | person)   0.62 not: keep
    + for those afraid to talk with others
  (people | they | person | others | everyone | someone | therapist* | anyone | parents | friends) .. (judge | judging | judges) (me | us | you)   0.60 not: keep
    + without someone judging me
    - their people judged the photo
  except (therapist* | counselor | coach | ai | bot | app | it) (was | were | is | felt | seemed | being | kept) (very | so | really | just | extremely)? (judging | judgmental | judgemental)
  except (feel | felt | feeling | made me feel | make me feel) (a bit | so | very | more | really)? judged
  except (judge | judging) (a | the | this | it) (book | app | by)
  except (judge | judging) (by | from) (the | my | other | all)
  except (therapist* | coach | counselor | made me | makes me) .. (feel | felt) .. (judged)
  (too | so | was | am | are | is | i'm | or | feel | felt | feeling | get | got) (very | really | always | kind of | so | embarrassed or)? (embarrassed | ashamed | shy | self conscious) (to | about | of | or | and | for) .. (talk* | tell | say | ask* | admit | go | see* | speak* | find | share | open | therapist | help | talk about | feelings | anyone | people | it | myself | others)   0.62 not: keep
    + too shy to speak with anyone
    + I was embarrassed to ask for help
    - you should be ashamed of charging for it
  except (should | ought to | must | you) (all | really)? (be | feel)? (so | very)? (ashamed | embarrassed) (of | to | for | about) .. (charge~ | company | it | this | yourselves | your | people | myself | others)?
  except (embarrassed | ashamed) (to | of | for) .. (charge~ | company | yourselves | your | money | app | paid | say i (paid | bought))
  (because | cause | as | since) i'm (so | too | very | really | a bit)? shy   0.66 not: keep
  (stigma) .. (around | of | about | attached | against | surrounding | mental | therapy | free | without)   0.55 not: keep
  (break* | reduc* | remov* | fight* | overcom* | no | end* | without) .. stigma*   0.68 not: keep
    + helps to break the stigma
  (don't | doesn't | without | with out | not | never | no) .. (have to | having to | need to | worry about | worrying about | worry | think | feel* like | thinking | want to | wanna) .. (bother* | burden* | annoy* | annoying) .. (anyone | someone | people | others | them | anybody | friends | a)?   0.72 not: keep
  except don't think .. bother me
  except don't even bother
    + I can vent without feeling like a burden
    - you don't have to worry about annoying ads
  (without | not | don't | no) .. (burden* | bother*) .. (anyone | someone | people | others | them | anybody | friends | my | other)   0.72 not: keep
  except (don't | doesn't | without | not | never | no) .. (have to | need to | worry about | worrying about | worry | think | feel~ like | thinking | want to | wanna)? .. annoying (ads | ad | adds | pop | notifications | reminders)
  (without | with out | instead of | rather than | not) (having to | needing to | having | actually) (actually | really)? (talk* | open* up | speak* | tell* | deal* | vent* | share | see | go) (to | with | with an | up to)? (a | an | any | another | other | actual | my | the)? (real | actual | live | other)? @bs_human   0.72 not: keep
  (don't | doesn't | do not | not | never | didn't) (always | really | necessarily | even)? (want to | wanna | wanting to | feel like | like to | feel comfortable | comfortable | ready to | need to | have to) (talk* | open* up | speak* | tell* | vent* | share | sharing | see | seeing) (to | with | with an | up to)? (a | an | any | another | other | actual | my)? (real | actual | live | other)? @bs_human   0.66 not: keep
    + vent without having to talk to an actual person
    + when you don't want to talk to anyone
    - I could not talk to a real person in support
  (don't | do not | never | didn't | doesn't) (really | usually | always | particularly)? (like | enjoy | love | comfortable | keen on) (talking | sharing | speaking | opening up | telling | discussing | confiding) .. (to | with | about | my | people | anyone | others)   0.64 not: keep
    + I don't enjoy sharing my worries with anybody
  (don't | do not | never | didn't | doesn't) (really)? like to (talk | share | open up | speak | tell) .. (people | anyone | others | someone | feelings | problems | person | therapist | about)   0.62 not: keep
  without (the | all the | any | that)? .. (drain | complexity | awkwardness | pressure | anxiety | embarrassment | stress | discomfort | fear | shame | drama) of (speaking | talking | seeing | dealing | having | being | going | facing | a | an | opening)   0.68 not: keep
    + help without the awkwardness of seeing somebody
  (easier | easy | comfortable | safe | safer | able | free | freely) (to)? (be | being) (so | completely | fully | totally | more | really | very | 100)? (open | honest | vulnerable | truthful | candid | real) .. (with | here | about | than | when | because | and)?   0.58
    + I feel safe to be honest here
    - the easy mode opens late
  except (to be | i'll be | let me be | if i'm) (completely | totally | really)? honest
  (great | good | perfect | nice | cool | helpful | ideal | amazing | awesome) .. (if | for | when) .. (shy | introvert* | socially (anxious | awkward) | not ready (to | for))   0.62 not: keep
    + great for shy folks
  (lot | hard | too much | scary | scared | intimidat* | uncomfortable | awkward | nervous | terrified | dread*) .. (go to | going to | see | seeing | talk to | talking to | meet | meeting | sit | sitting | looking for) .. (therapist | counselor | psychologist | face to face | in person)   0.62
    + seeing a stranger scares me, I am nervous about meeting a counselor
  except (lot | hard | too much | scary) .. (talk* | see*) .. (therapist | counselor) .. (on | in | through | here)
  not (quite | yet | really | mentally | fully)? ready for .. (therapy | therapist | counseling | person | someone)   0.70 not: keep
    + good while I'm not ready for counseling
  (not | isn't | no) .. (person | human | people) .. judg* (me | you | your | my | us)?   0.60 not: keep
  (feel | felt | feels | feeling) .. (less | no) (shame | ashamed | embarrassed | embarrassment | stigma | judgment | judgement)   0.66 not: keep
  except (if | when) (you | i) (want to | wanna | like to | feel like | need to | have to) (talk | speak | vent | see | open up | tell | share) (to | with)? (a | an | any | my)? (real | actual)? @bs_human
  (easier | better | less (scary | intimidating | awkward | stressful | embarrassing | pressure) | more comfortable | prefer) .. (than | instead of | over | rather than) .. (a | an | to)? (real | actual | live)? (therapist* | person | human | people | humans | counselor | anyone | friends | someone)   0.58 not: keep
  except better than (any | my real) (therapist | counselor)
  except better job than my therapist
  except better than a human
  except better than (my | any of my | an in person | a friend did | someone | a) .. (therapist | friends | session~ | someone)?
  except better than someone
  except better than a therapist
    + easier than opening up to an actual person
    - this app is no better than my last therapist
  (easier | comfortable | more comfortable | rather | prefer) .. (to | ing)? (open up | opening up | talk | talking | vent | venting | tell | telling | type | typing | write | share | sharing | text | texting | confide) .. (than | instead of | rather than | to a (bot | robot | ai | phone | machine)) .. (person | human | people | therapist | someone | talking | speaking | voice | face | friends | robot | bot | ai | machine)?   0.70 not: keep
    + I find it easier to type than to speak with people
  (better | easier) than (talking to | telling | seeing | having | an actual | a real) (a | an | to | with)? (real | actual | human)? (therapist* | person | human | people | counselor | friends)   0.66
    + better than seeing a therapist
  i know (that)? (it's | it is | he's | he is | she's | they're | this is | this isn't | it isn't | he isn't | isn't) (not | just | only | a | is)? (not | just)? (a | an)? (real | actual | human | bot | robot | ai | machine | computer | program) (person | human | being | therapist | people)?   0.52 not: keep
    + I know it's not a real person, yet it comforts me
  except (know | realize | even though | although | because) .. (bot | robot | ai | machine | computer | program) .. (useless | frustrat* | sad | stupid | annoying | dumb | can't | doesn't)
  (not | isn't) a (real | actual) (person | human) .. (feels | feel | nice | helps | good | comfort*)   0.66 not: keep
  (don't | doesn't | do not | not | never | wouldn't | can't) .. (feel comfortable | comfortable | trust | good at) .. (talk* to | open* up to | talking about | sharing with | telling | opening up | tell) .. (people | anyone | person | others | strangers | family | friends | therapist | human | my feelings | feelings | parents | emotions)   0.66 not: keep
    + I'm not comfortable opening up to strangers
  (hard | difficult | scared | afraid | anxious | nervous | uncomfortable | trouble | scary | struggle | hate) .. (opening up | open up | open about | talk to | talking to | speak to | speaking to | talk with | talking with | telling | tell | expressing | trusting | trust) .. (people | anyone | person | others | someone | strangers | family | friends | therapist | human | other | parents | feelings | face to face)   0.62 not: keep
    + I struggle to open up to people
  except (hard | difficult | trouble | impossible) .. (talk | speak | talking | speaking) .. (support | customer service | representative)
  (takes | removes | take | eases | less) .. (anxiety | fear | stress | pressure | awkwardness | embarrassment) .. (of | out of | from) .. (talking | speaking | seeing | opening up | going | therapy)   0.66
  (speaking | talking) to (people | someone | strangers | others | humans | real people) .. (anxiety | anxious | scares | scary | stresses | nervous | hard | uncomfortable)   0.66 not: keep
    + speaking to strangers makes me nervous
  (don't | didn't | not | doesn't | never) .. (want | wanna | ready | like | need | like to | want to) (to)? (go | see | go to | going | go through | do | deal with) .. (therapy | a therapist | therapist | counseling | counsellor | counselor | shrink | psychologist | psychiatrist)   0.60 not: keep
    + for people who don't want to go through counseling
  except (don't | do not | not) .. pay .. (therapist | therapy)
  (too | so) (scared | afraid | nervous | anxious | proud | shy | embarrassed | ashamed) to (talk | see | go | open | ask | get | seek | reach | try | start | speak) .. (therapist | therapy | help | someone | anyone | out | up | counselor | doctor | people | professional | to)?   0.70 not: keep
    + too nervous to see a counselor in person
  (scared | afraid | nervous | anxious | shy | uncomfortable) .. (to | about | of | with) .. (in person | face to face)   0.62
    + I am nervous about talking in person
  (safe (space | place) | safe way) .. (to (vent | talk | share | express | be honest | open up | cry | let | explore | put | get | write | say | speak | be))   0.55
    + my safe place to cry
  not .. feel* (silly | stupid | foolish | dumb) (doing | using | for | talking)   0.70 not: keep
  i (felt | feel | fell | thought | know | knew) .. (going to | will | would | gonna | always) judge (me | you)   0.70 not: keep
  (really | absolutely | is | feel) no (judgment | judgement | shame | stigma)   0.52 not: keep

# --- an app cannot do this ----------------------------------------------------------
barrier  threshold 0.68  not: drop
  (need | needs | needed | want | wanted | prefer | rather have | rather talk to | rather see | rather speak to | craving | crave | miss) .. (a | an | actual | to (talk | speak) (to | with) | with)? (a | an)? (real | actual | live) (human | person | people | life)? (person | therapist | human | people | friend | being | beings | counselor | interaction | contact | connection | humans | psychologist)   0.78
    + I need a real human for this
    + would rather talk to an actual person
    - it writes like a real person
  (miss | misses | missing | lacks | lacking | lack | need | needs | crave | prefer | want) .. (face to face | in person | human) (interaction | contact | connection | touch | element | session~ | therapy | conversation | meeting~ | presence)   0.74 not: keep
    + I miss the human touch of a visit
  (in person | face to face | real life | traditional) (therapy | therapist~ | session~ | counseling | help | care) (is | are | was | would be | will be) (always | much | so much | far | way | still | definitely | just | a lot | probably)? (better | best | more effective | worth | the way to go | superior)   0.74
    + face to face counseling is always better
  (better | best | rather) .. (talk | see | speak | meet | help | go) .. (in person | face to face)   0.74
    + it's better to speak with a person face to face
  except (better | best | rather) (than | for | way) .. (in person | face to face)
  except (better | best | rather) .. than .. (in person | face to face)
  (go see | see | find | finding | go to | spent on | spend it on | seek) (a | an) (in person | real | actual | face to face | local | traditional) (therapist | doctor | counselor | psychologist | psychiatrist)   0.70
  (better spent on | spend it on | spent on | spend (your | the) money on) (a | an) (in person | real | actual | face to face | local | traditional) (therapist | doctor | counselor | psychologist)   0.72
    + your money is better spent on a real therapist
  except (can't | cannot | couldn't | until | till | without | if | when | afford | able | unable | having | have | before | while | scared | afraid | want | need | ready | to) (to)? (go see | see | find | go to) (a | an) (in person | real | actual | face to face | local | traditional) (therapist | doctor | counselor | psychologist | psychiatrist)
  (robot | bot | ai | machine | computer | chatbot) .. (can't | cannot | can never | could never | doesn't | won't | never) .. (empathy | empathize | have feelings | human | emotion~ | compassion)   0.70 not: keep
    + a machine cannot have any empathy
    - no need for in person therapy
  except (don't | didn't | no | not | without | never) .. (need | want | prefer) .. (face to face | in person | human)
  (better | better off | rather | prefer) (off)? (seeking | seeing | going | getting | talking | speaking | finding | paying | with | see | go | pay | seek) .. (professional | therapist | in person | one on one | face to face | human | counselor | doctor | real (person | people | life))   0.70
    + you are better off seeing a professional
    - better with my therapist's notes in it
  (just | please | should | better to | instead | advice) (go | go see | go find | go get | go talk to | go to | get | see | find | seek | talk | going | getting | seeing | speak) .. (real | actual | in person | face to face | human | live) (life)? (therap* | human~ | person | counselor | help | people | psychologist | professional)   0.70
    + just go see a real therapist
  (see | find | seek | talk to | speak to | go to) a (real | actual | live | fellow)? human (being)?   0.72
    + talk to a human being
    - I could not talk to a human at support
  except (couldn't | can't | cannot | unable | no way | want | tried | way | try* | support | customer) .. (talk to | speak to | find) a (real | actual | live)? human (being)?
  except (yet | need | have | needed | let me | able | please) (to)? (talk to | speak to) a (real | actual | live)? human (being)?
  (human | person | people | therapist | someone) ..5 (not | instead of | rather than) (a | an | some)? .. (robot~ | bot~ | machine~ | computer~ | chatbot~ | algorithm~)   0.70
  except (like)? .. real person not some .. bot~
  except talking with a real person not
  except (if | question) (a | the) (human | person) is .. and not a robot~
    + feelings belong with people, not with robots
  except (like | feel* | feels | seem* | sound* | talking to | acts | as if | is) .. (human | person | someone | therapist) ..5 (not | instead of | rather than) (a | an | some)? .. (robot~ | bot~ | machine~ | computer~ | chatbot~ | algorithm~)
  except (want | wanted | need | needed | wants) .. (real | actual | live) (person | human) .. (billing | support | customer | refund | phone | email)
  except (don't | didn't | not | never | no) .. (need | want) .. (real | actual | live)
  except (want | wanted | need) .. real (help | people helping)
  except (some say | may say | people say | don't | not | otherwise) .. (need | want | needs) ..5 (real | actual) (person | human | people | therapist)
  (human being | human beings | humans | actual human | real human | real person | human connection | human interaction | human contact | human touch) .. (not | instead of | rather than | over) .. (an | a | some)? (app~ | robot~ | bot~ | ai | machine~ | computer~ | phone | algorithm~)   0.80
    + people need human beings, not apps
    - a bot that sounds like a human, not a machine
  (no | an | any | this | these | a | ai | phone)? (app~ | robot~ | bot~ | ai | computer | machine | chatbot~ | algorithm | program) .. (can't | cannot | can never | will never | could never | won't ever | is going to) .. (replace | substitute | be a substitute | fix | cure | treat | solve | replicate) .. (real | human | actual | therap* | therapist* | depress* | anxiety | person | people | connection | this | mental)   0.74 not: keep
    + no app is going to fix real depression
    + an app will never replace a therapist
  no (phone)? (app~ | ai | robot | computer) (is | can | could | will | is going to | is gonna) (ever | really)? (replace | substitute | fix | cure | treat | solve | replicate)   0.78 not: keep
  (doesn't | can't | won't | nothing) .. (hold a candle to | beats | beat | compares to | compare to) .. (in person | real | face to face | actual | human)   0.78 not: keep
    + it can't compare to an actual face to face talk
  (talking | speaking | talk | chatting | venting) to (a | an) (robot | bot | ai | machine | computer | phone | chatbot | app) .. (is | feels | felt | seems | makes) .. (sad | pathetic | dystopian | depressing | weird | stupid | silly | lonely | creepy | strange | worse | dumb | embarrassing | crazy | insane | awkward)   0.78
    + talking to a machine feels pathetic
  except (even though | although | though | know | if) .. (robot | bot | ai | machine | computer | chatbot) (instead of | rather than) (a | an | the)? (real | actual | human)? (person | human | therapist | people | friend | being)
  (robot | bot | ai | machine | computer | chatbot) (instead of | rather than) (a | an | the)? (real | actual | human)? (person | human | therapist | people | friend | being)   0.80
    + a machine instead of a human is sad
  (just | it's | he's | he is | it is | only) .. (robot | bot | ai | machine | computer) .. (better | need | prefer | rather | want) .. (to)? .. (human | person | real | friend | therapist)   0.80
    + it's only a bot, better to talk with a human
  (go | going | just go | get | see | find | talk to | seek | better off) .. (a | an | to | with)? (real | actual | human | in person | live) (life)? (therap* | human~ | person | counselor | help | people | psychologist | friend~)   0.50
  (go | get | see) .. (real | actual) (therap* | help) .. instead   0.74
  (felt | feel | feels | feeling) (so | really | kind of | very | a bit | a little | pretty | just)? (stupid | silly | ridiculous | dumb | pathetic | embarrassed | ashamed | like an idiot | like a fool) (talk* to | telling | using | typing | to (use | talk | tell | type) | doing | for using | about using | pouring | sharing) .. (a | an | it | this | my | to)?   0.78
  except felt (silly | weird | stupid | strange) (talking) (to) .. at first
    + felt stupid telling my problems to a phone
    - I don't feel silly using it
  (embarrassed | ashamed | embarrassing) (to | that i) (be using | use | admit | have to use | need) .. (this | it | app | i | something | that)   0.78
    + ashamed to be using something like this
  (don't | do not | never | not | doesn't | hard to | aren't | dumb enough to | stupid enough to) (really | actually | personally)? (believe in | buy into | subscribe to | believe) .. (meditation | mindfulness | therapy | this stuff | hype | self help | therapists | mental health apps | the power | manifestation | hypnosis | astrology | spiritual* | woo)   0.74 not: keep
  except did not (really)? believe in
  except don't believe the hype
    + I don't buy into the mindfulness hype
  (woo woo (nonsense | stuff | crap) | mumbo jumbo | hocus pocus | hippie (stuff | nonsense | crap) | new age (nonsense | crap | bs | garbage | stuff | junk) | pseudo science | pseudoscience | snake oil | psychobabble | placebo | quackery | touchy feely)   0.70
  except (snake oil | pseudoscience) (like | stuff)
  except (free of | no | brought by the | predominant | not | thought the) .. (pseudoscience | placebo)
  except just placebo
  except snake oil salesman
    + all mumbo jumbo to me
    - none of the usual woo woo
  (lost | lose | losing | loose | loosing | losing all | lost all) .. (faith | hope | trust | belief) in .. (therapy | therapist* | mental | humanity | counseling | online therapy | treatment | care | getting help)   0.78
    + I lost faith in therapy
  (online | text | app | virtual | digital | chat | message | phone) .. (therapy | counseling | based therapy | therapist*) .. (isn't | is not | not | can't | doesn't | never | will never) .. (for everyone | same | replace | work | real | as good | substitute | effective | enough)   0.70 not: keep
    + online therapy is not the same
  except meditation (isn't | is not) for me .. old (belief | me)
  (meditation | mindfulness | therapy | cbt | breathing) (is | isn't | has | doesn't | just isn't | can) (just)? (not (for me | my thing | for everyone) | a scam | a joke | bs | bullshit | stupid | dumb | pointless | useless | overrated | limitations | built in limitations | for me)   0.70 not: keep
  except (felt | thought | believed | figured | said) (that | like)? (meditation | mindfulness | therapy) (is | was | isn't | wasn't) (not)? for me
  except (meditation | mindfulness) isn't for me
    + meditation is just not for me
  (there is | there's | it's | no | not a | isn't a | is not a) .. (substitute | replacement) for .. (real | human | actual | in person | face to face | a person | people | connection | interaction)   0.50 not: keep
  (prefer | preferred | would rather | i'd rather) .. (face to face | in person | a person | human~ | people | real life | physically | pen and paper)   0.70
    + I prefer seeing someone face to face

# --- said in general words ------------------------------------------------------------
barrier  not: drop
  (don't | do not | doubt | can't | cannot | hard to | not sure | how is | how can | no way) (really | just | personally | that)? (think | believe | see | imagine | how | if)? .. (any | an | a | this | phone)? @bs_machine .. (can | could | would | will | supposed to | going to | meant to) .. (help | cure | fix | treat | replace | heal | solve | understand | know)   0.76 not: keep
    + I don't think an app can heal grief
    + not sure how a bot is supposed to understand grief
    - I don't think the app would open
  except not sure (if | how) .. app .. will (help | know) .. (me)?
  (need | needs | want | prefer | see | get | find | should | deserve) ..5 @bs_real .. (not | instead of | rather than) (a | an | your | some | just)? .. @bs_machine   0.80 not: keep
    + people need a real doctor and not a phone
  (real (therapy | therapist | help | doctor | psychologist) | human being~) ..5 (not | instead of | rather than) (a | an | your | some | just)? @bs_machine   0.80 not: keep
    + real therapy is the way, not an app
  except real people (to talk | on the | who | that) ..5 (not | instead of | rather than) (a | an | some | just)? @bs_machine
  except (talk* to | coach | matched | with) .. @bs_real ..5 (not | instead of | rather than) (a | an | some | just)? @bs_machine
  (feel* | felt) (like (a | an | such a) (weirdo | idiot | fool | loser | freak | failure)) .. (using | talking | pouring | telling | typing | opening | doing | this | for)   0.76
    + I feel like an idiot doing this
    - I no longer feel like a failure
  (feel* | felt | seem*) (just | so | a bit | really | kind of | very)? @bs_odd (to be)? .. (talking | pouring | telling | typing | opening | confiding | venting | talk | tell | open up) ..5 (to | with) (a | an | my | some)? @bs_machine   0.78
    + it seems wrong opening up to a machine
  (talking | telling | pouring | opening | typing | venting | confiding) ..5 (a | an | my | some) @bs_machine .. (feels | felt | is | seems | makes me feel) (just | so | a bit | really | kind of | very)? @bs_odd   0.78
    + telling a phone how I am feels odd
  (meditation | mindfulness | therapy | cbt | affirmations | self help | journaling | breathing exercises) (is | are) (just | all | such | total | complete | really)? (a | an)? (load of | bunch of | lot of | pile of)? (rubbish | nonsense | bs | bullshit | crap | garbage | hogwash | waste of time | joke | hoax | fad | overrated | silly | stupid | hype | scam)   0.76
    + mindfulness is just a fad
    - I learned that mindfulness is not nonsense
  (mortified | embarrassed | embarrassing | ashamed | humiliated | die) ..5 (if | tell | admit | that) (anyone | anybody | people | someone | my | that)? .. (knew | know | found | use | using | saw | need)   0.78
    + I would die if people knew about it
    - I was embarrassed that the app started to play aloud when people saw me
  except embarrassed .. (play* | sound | loud | aloud | volume)
  except (embarrassed | embarrassing | ashamed) .. that .. (saw | people saw)
  i (don't | do not | never | can't) (really | quite)? (believe | buy) (in | into)? (this | these | that | any of this | any of | all this | all of this) (kind | sort | type | stuff | things | nonsense | hype)   0.76 not: keep
    + I don't buy into any of this stuff
    - I couldn't believe in this kind of luck
  (no | little | zero | not much | don't have (much | any)) (faith | trust | confidence | belief) in .. (app~ | self help | online | ai | bots | therapy | therapists | mindfulness)   0.76 not: keep
    + I have little faith in bots
    - I have no trust in banks
  (seeing | talking to | speaking to | meeting | talking with) (someone | somebody | people | a (real | actual)? (person | therapist | human | counsellor | counselor | professional)) .. (in person | face to face | in real life | irl) .. (is | works | would be | feels) .. (better | best | more)   0.76
    + meeting someone in real life is still best
  (if you | anyone with | people with | those with | if you've got) .. (real | serious | severe | actual | proper | genuine) .. (problem~ | issue~ | illness | depression | trauma | anxiety) .. (see | need~ | go | go to | get | seek | talk to) (a | an | some)? (real)? (professional | doctor | therapist | help | psychologist | counselor | counsellor)   0.74
    + those with serious issues need a professional
  except (issue~ | problem~) with .. (get | need) help
  (just | only | simply) a (computer | program | machine | robot | bot) .. (doesn't | can't | won't | isn't) .. (care | feel | understand | real | love | know)   0.74 not: keep
    + it's only a machine and can't feel

facilitator  not: drop
  (didn't | wasn't | don't | never | did not | was not) (really | actually)? (expect* | expecting) (too | very | that | it | this | this app)? (much | a lot | anything | great | to work | to help | to be this | it to work | it to help | app to)   0.66 not: keep
  except don't expect anything (to change)?
    + I wasn't expecting anything from an app
    - I didn't expect to pay
  (low | zero | small | no great | no high | little) (expectations | hopes | faith) .. (but | and | in | when | then | of | so | going)?   0.62 not: keep
    + I began with no great hopes
  except (low | no | zero) (expectations | hopes | faith) (in | left | of (getting | a refund | support))
  (thought | assumed | figured | expected | expecting | imagined | convinced | sure) .. (it | this | that | these | it'd | app)? (gonna | going to | would | will | it'd | would just) (just | probably | only)? be .. @bs_scoff   0.70
    + I figured it would be some gimmick
  (wasn't | not | was never | weren't) (really | at all | fully | that | too)? (convinced | sold | a believer) (at (the)? (first | start | beginning) | to begin with | initially | in the beginning | about | on the idea | that)   0.68 not: keep
    + I wasn't really sold on the idea
    - I'm not convinced that it's worth the price
  except (wasn't | not | was never) (really)? (convinced | sold) (that | about | on the idea) .. (worth | price | premium | pay | cost | money | updates)
  (rolled | rolling) my eyes   0.56
    + I rolled my eyes when it was proposed to me, how wrong I was
  (cynic | cynical | cynicism | skepticism | scepticism | doubts | doubter | naysayer) .. (silenced | gone | wrong | vanished | convert* | changed | melted | disappeared | won over | eased)   0.70
    + my doubts melted soon
  (say | tell | share | write | admit | type | talk about) (things | stuff | anything | it | what | how i feel)? .. (would never | wouldn't | i'd never | never | couldn't | could never | too ashamed to | too scared to) (ever | dare to)? (say | tell | share | admit | dare | talk | speak)   0.68 not: keep
    + I write what I would never dare to say to my wife
    - they say I could never share my plan
  except (say | tell) .. could never (share | tell)
  (no | without | less | not | isn't | nothing) (shame | stigma | embarrassment | ashamed | shameful | embarrassing) (in | to | about | of | for)? .. (ask* | it | help | using | seek* | admit* | struggling | needing)   0.68 not: keep
    + there is no shame in needing a hand
  except (no | zero) shame .. (price* | money | greed* | charg* | ads | company | developers)
  (doesn't | don't | not | no longer | never | didn't) feel .. (ashamed | embarrassed | shameful | like a failure) .. (about | to | for | of | any)?   0.64 not: keep
    + I no longer feel embarrassed about therapy
  (nobody | no one | noone) (has to | needs to | will | would | must) (ever)? (know* | find* out) .. (i'm | i am | struggling | my | about)   0.62 not: keep
    + no one has to know about my bad days
  except i (don't | do not | never) (really)? (believe | buy) (in | into)? (this | these | any of this | all this | that) (kind | sort | type | stuff | things) .. (of)?
  except too embarrassed to tell .. (use | using | this)?

barrier  not: drop
  (don't | never | do not | can't) (think | believe | see | feel | found) ..8 (machine | robot | phone | bot | computer | ai | screen) (is | are | as) .. (how | what | way | people | heal* | help* | healthy | normal | answer)   0.76 not: keep
    + I don't think pouring it into a phone is the answer
  (feel* | felt) (so | really | a bit | kind of)? @bs_odd .. (confiding | sharing | opening | crying | admitting)   0.74
    + it felt odd sharing my day with it
    - it felt sad and I cried
  (never | not) (been | really | be | am | a)? (a)? (big | much of a | great | huge | real)? (believer | fan) (in | of) (this | that | such | all)? (positive thinking | self help | affirmations | mental health apps | online therapy | counselling)   0.74 not: keep
    + I was never a fan of self help
  (not | isn't | never | am not | still not | hardly) (really | at all | fully)? (convinced | sold) (by | on | about | that) (the idea of)? .. (online | text | ai | meditation | mindfulness | therapy | bots) .. (therapy | work* | help* | in general)?   0.74 not: keep
    + I'm still not sold on online counselling
    - I am not convinced that my plan is worth the money
  (breathing | meditation | meditating | mindfulness | affirmations | journaling | an app | a phone | a bot | an ai) (isn't | is not | won't | will not | can't | doesn't | does not | ain't) (going to | gonna | ever | magically)? (ever)? (fix | cure | solve | heal | change) .. (anyone | anyone's | life | problems | anything | depression | trauma | me | you | people | poverty)   0.76 not: keep
    + meditation won't fix your life
    - my app isn't going to fix the sound
  @bs_practice .. (is | are) (a | an | all | just | such a)? (joke | waste | scam | con | fad | rubbish | nonsense)   0.74
    + CBT by mail is a joke
    - self care is no joke
  except @bs_practice .. is (no | not) .. (joke | waste)
  except (my | this | the) .. (therapy | ai) .. is (a | such a)? (joke | scam | waste)
  (sad | depressing | pathetic | dystopian) (that | when | world | how) .. (people | we | you | i) .. (talk | turn | speak | confide | rely) .. (to | on) (a | an)? @bs_machine   0.78
    + how sad when we turn to a machine
  only (god | jesus | prayer | humans | time | a doctor | love | medication) .. (heal* | help* | cure* | fix* | save*)   0.72
    + only god can heal you
  i (don't | can't | never | do not | couldn't) (hold with | go in for | go for | take | trust | see the point (in | of)) .. (this stuff | these things | this sort | that sort | advice from a | self help | talking therapies | therapy)   0.74 not: keep
    + I don't go in for that sort of thing

facilitator  not: drop
  never (thought | imagined | believed | expected | dreamed) (that)? (i'd | i would | id | i could | this would | an app could | an app would | it would) .. (like | enjoy | love | need | use | be | open | talk | meditate | help | work)   0.70 not: keep
    + I never imagined I'd enjoy something of this sort
    - I never thought it would crash
  except never (thought | imagined | expected) (that)? .. (crash* | pay | charge* | be (charged | scammed))
  (not | no longer | never) (embarrassed | ashamed | scared | afraid | too proud) (to | of | about | anymore) .. (ask* | seek* | help | admit | talk* | feelings | illness | depression | anxiety | struggl*)   0.70 not: keep
    + I am no longer ashamed of my illness
  (less | not as | not so | far less | way less) (scary | intimidating | daunting | frightening | awkward | embarrassing | nerve wracking | stressful) .. (than | as) .. (therap* | therapist* | counsel* | person | people | face | someone | doctor | group)   0.72 not: keep
    + not as daunting as a counsellor's couch
  (ok | okay | fine | alright | normal | human) to (not be | not feel | need help | ask for help | struggle | have bad days | be sad | be vulnerable | cry)   0.62
    + it's fine to need help
  (ok | okay | fine | alright) not to be (ok | okay | fine | alright)   0.66 not: keep
    + it's ok not to be ok
  (as a | being a | i'm a | for a) (big | grown | young | old)? (man | guy | bloke | woman | person | girl | introvert | teen | lad) (who | that) (never | doesn't | hates | struggles | finds it hard) .. (talk* | share* | open* | feelings | emotions | help)   0.66 not: keep
    + being a guy that hates talking of feelings I was at ease
  (expected | expecting | feared | was ready for) (some | a | more | the usual | just)? .. @bs_scoff .. (and | got | turned | converted | pleasantly | instead | surprise*)   0.68
    + I feared some gimmick and was pleasantly surprised
    - I expected it to work and got a useless app
  except (useless | rubbish) app
  (asking for | needing | getting | seeking) help (is not | isn't | doesn't make | is no | was not | wasn't) .. (weak* | shame* | fail* | bad | sign)?   0.70 not: keep
    + getting help does not mean much, but needing help is no failing
  (open up | opening up | talk | be honest | cry | share) .. without (someone | somebody | anyone | a person | people) .. (staring | looking | watching | judging | there | face)   0.70 not: keep
    + I can cry without somebody watching
  (came | went | started | come | began) .. (as)? (a | an)? (cynic | sceptic | skeptic | doubter | non believer | nonbeliever | unbeliever | cynical | skeptical | sceptical | doubtful)   0.70
    + I started as a doubter
  (apps | ai | technology | digital) .. (is | are) (the)? future of (mental | therapy | care | health)   0.66
    + digital is the future of care

# --- doubt overcome, relief from shame: more ways of saying it ---------------------------------
facilitator  not: keep
  (always | i)? (felt | thought | believed | figured | convinced | said | told myself | assumed) (that | like)? (meditation | meditating | mindfulness | therapy | journaling | this (stuff | kind of thing | type of thing | sort of thing)) (is | was | isn't | wasn't | would) (not | n't | never)? (just)? (for me | my thing | work for me | something i could | a waste | silly | nonsense | boring | hard)   0.72
    + I always thought meditation was not for me
    - I think meditation music is boring here
  (never | wasn't | was not | not | n't) (really | usually | normally | been)? (been)? (into | a fan of | big on | a believer in | one for | one to (believe in | like)) (meditation | meditating | mindfulness | journaling | journals | therapy | self help | this (stuff | kind | type | sort) | these (kinds | types | sorts)? | apps like (this | these)) ..8 (but | now | until | till | this | i'm | am)   0.70
    + never been into meditation but now I like it
  (never | wasn't | not | not usually | normally not | not normally) (really | usually | normally)? (been)? (into | a fan of | big on) (meditation | meditating | mindfulness | journaling | therapy | self help | this (stuff | kind | type | sort) | these (kinds | types | sorts)? | apps like (this | these))   0.58
  (pessimistic | cynical | dubious | doubtful | wary | leery | doubts | doubted | hesitant | apprehensive | on the fence | iffy | skeptical | sceptical) (about | of | that | at first | to try | with | when) .. (app | apps | it | this | these | online | therapy | meditation | at first | first | ai | bot | talking)   0.66
    + I was wary of these apps at first
    - doubtful of the bill I got
  except (pessimistic | cynical | dubious | doubtful | wary | leery | hesitant) (about | of | to) .. (pay* | price | cost | subscri* | trial | privacy | data | company | card)
  except (hesitant | apprehensive) about (life | everything | people)
  (apps like this | these (types | kinds | sorts)? (of)? apps | self help apps | meditation apps | this (kind | type | sort) of (thing | app)) (usually | normally | typically | generally)? (never | don't | didn't | rarely | usually don't | normally don't) (work~ | help~ | do (anything | it)) (for me | me)? .. (but | this | except)?   0.70
    + these kinds of apps never work for me
  (i've | i) (usually | normally | generally)? (don't | do not | never | not) (like | trust | use | do | believe in | buy into) (these | this (kind | type | sort) | self help | wellness | meditation apps | apps like (this | these))   0.64
  except (don't | never) (like | use) this (kind | type | sort) of (app | thing)? .. (because | so)
  (who (would have | would've | woulda | would of) (thought | thunk | guessed | known) | who knew)   0.70
    + who would have thought a bot could cheer me up
  except who knew .. (charge | charged | cost | pay)
  (at first | initially | in the beginning) (i)? (was | had | felt | thought) (a bit | a little | kinda | kind of | really | so | very | super | pretty)? (it was | this was | it would be | it'd be | it is)? (a bit | a little | kinda | kind of | so | really)? (skeptical | sceptical | hesitant | unsure | doubt~ | silly | stupid | dumb | weird | strange | ridiculous | cheesy | corny | hokey | gimmick* | fake | cringe~ | awkward | wary | reluctant | not sure | a joke | a waste)   0.74
    + at first I thought it was kinda cheesy
  except at first i was (a bit)? (unsure | not sure) how
  (it | may | might | i know it | it may) (sounds | sound | seem | seems | felt | feels) (a bit | a little | kinda | kind of | so | pretty | really)? (silly | stupid | dumb | weird | strange | crazy | cringe~ | cheesy | corny | lame | ridiculous) (at first | doing (this | it) | talking | but | to (talk | say | vent | chat))   0.64
    + it may seem silly talking to a penguin
  (was not | wasn't | weren't | didn't) (really)? (expecting | expect) to (like | love | enjoy | get | feel | find | be | work | help | see | need) ..3 (it | this | anything | much | so | app | helpful | better)?   0.64
    + I was not expecting to enjoy it
  (than | what) (i)? (had | 'd | have)? (ever)? (expected | expecting | anticipated | thought (it | this) would | thought possible | imagined)   0.46
  except (not | isn't | nothing like | wasn't | n't) .. what i (expected | was expecting | thought)
  except (more | less | longer | slower | worse) .. than (i)? (expected | anticipated)
  (pleasantly | so | very | actually | genuinely | really | quite | honestly | happily) (surprised | shocked | amazed | impressed) (that | how | at how | by how | with how | it | this | to find) .. (help~ | work~ | effective | much | well | enjoy* | like | calm* | useful | good | better)   0.54
  except (surprised | shocked) .. (charge* | cost* | price | pay* | bill*)
  surprised (that)? (it's | it is | this is | it | this | the app)? (actually | really)? (is | does)? (work~ | working | helps | helped | helping)   0.66
  (scared | afraid | ashamed | embarrassed | shy | nervous | hesitant | uncomfortable | anxious | hard | difficult | not easy) (to | about) (talk | talking | tell | telling | open up | opening up | share | sharing | ask | asking | speak | speaking | do this | say | admit | see) .. (people | person | anyone | someone | others | therapist | family | friends | help | in person | folks | real)   0.56
    + I am too ashamed to talk to anyone
  except (hard | difficult) to (talk | speak | ask | see | tell | say) .. (support | customer | therapist | doctor | because of)
  (without | no | fear of | worry of | not) (the)? (fear | worry | worrying | shame | embarrassment | anyone | someone | people | others)? (of | about)? (anyone | someone | people | others | being | them | somebody | anybody)? (laughing | judging | judged | making fun | ridicul* | mocking | yelling | pitying | looking down | criticiz* | shamed | embarrassed)   0.68
  except (i'm | i am) not (criticiz* | judging)
    + without anyone making fun of me
  except (bot | ai | wysa | he | she | it | therapist | coach | counselor | app) .. (without | not | no) .. (judging | judgement | judged)
  (things | stuff | feelings | thoughts | secrets | what) (that)? i (can't | could never | couldn't | don't want to | won't | wouldn't | am afraid to | never) (tell | say to | share with | talk about with | talk to | tell to) (to)? (anyone | anybody | other~ | people | friends | family | my | with | someone)   0.66
    + things I can't tell anyone
  (rather | instead) (than | then | of) (opening up | talking | telling | going | having to talk | bothering | burdening) (up)? (to | with)? (a | an | my)? (someone | real | person | people | friends | other people | human | therapist | others)   0.60
  (don't | didn't | never) (really)? (like | want | have a great experience with | have good experiences with | do well with | feel comfortable (with | in) | liked) (the idea of | going to | seeing | talking to)? (in person | face to face | traditional | a (real)? | talk)? (therapy | therapist~ | counseling | counselor~ | shrinks)   0.55
  except (don't | didn't) (like | want) (my | the | another | their | new | a new) (therapist~ | counselor~)
  (i | and | i'm | am) (very | so | pretty | quite | really)? (confident | hopeful | optimistic | certain | positive) (that)? (i can | it will | this will | it can | this can | this app will | it's going to | this is going to | i will | i'll) .. (help* | use | better | ease | work | get | improve | heal)   0.60
  except i'm sure (i'll | i will)
    + I am hopeful that it will help
  i (really | truly | do | honestly | just | think)? (think | believe | feel) (that | that's)? (it | it's | this | this app | this one | its) (might | will | could | is going to | can | going to | would) (actually | really | truly | definitely)? (help | work | be good for | benefit | change) (me | my)?   0.46
  except i (think | believe | feel) (it | this | this app | the app) (would | could) .. (help | be) .. (more)? (if | others | people)
  except i (think | believe | feel) (it | this | this app) (would | could | can | will) (help | benefit) (others | people | everyone)?
  except i (think | believe) (it | this) (would | could) .. (help | be) .. (if | to add | people | others | everyone)

barrier  not: keep
  (stick | sticking | stay | staying | back) (with | to) (my | a | an | real | person to person | in person | face to face | human | actual | analog | old fashioned)? (human | real | actual | in person | person to person | face to face | regular)? (counselor | counselors | therapist~ | counseling | therapy | counsellor | psychologist)   0.74
    + I will stick with my human therapist
  except (got | get | go | going | goes | went) back (to | with)
  (no | not a | isn't a | never a | cannot | can't | not) (real)? (substitute | substitution | replacement | replace | alternative) (for | to)? (a | an | the)? (real | actual | human | in person | live | living) (therapy | therapist~ | human~ | connection | people | person | counsel* | contact | help | life)?   0.70
  (nothing | no app | no bot | no machine | not) (beats | replaces | compares to | can replace | will replace | will ever replace | better than) (a | an | talking to)? (real | actual | human | living | live | person | in person | people | therapist)   0.74
    + nothing beats a real person
  (snowflake~ | touchy feely | feel good nonsense | new agey | psychobabble | hippy dippy)   0.64
  except (i can't | can't afford | if you) .. (talk | see | speak)

# --- never thought it, at first not sure: general ways of saying it -----------------------------
facilitator  not: keep
  (never | wouldn't | would never | would not) (would have | would've | have | had | ever)? (ever)? (thought | imagined | dreamed | believed | guessed) (that)? (an app | a bot | an ai | a robot | a chatbot | a computer | a phone app | meditation | meditating | mindfulness | talking to | this kind of) ..4 (could | would | can | will | was | actually)   0.72
    + I never thought that an app could change my evenings
  except never thought .. (charge | pay | scam | greedy | steal)
  never (in my life | in a million years | ever | really)? thought (that)? i (was | would be | would | could | 'd | would ever) ..2 (kind of person | type of person | someone | person | into | able | a fan | meditate | like | enjoy | be good | talk | recommend | love | use | find | sleep)   0.66
    + I never thought I was the kind of person who would sit still
  except never thought (that)? i would .. (pay | need to | complain | write a (bad | negative)? review | cancel)
  (didn't | did not) (really | actually | honestly | even)? (think | expect | believe) (that)? (it | this | this app | the app | an app | he | she | they) (would | could | was going to | was gonna | 'd) (actually | really | even | be)? (help | work | do (anything | much) | be (this | so | that | as | any | helpful | useful | effective) | that | make | but | and)   0.70
    + I did not think it would work so well
  except (didn't | did not) think (it | this | they) would .. (charge | cost | pay | free | lock*)
  (at first | in the beginning | initially | originally) (i)? (thought | figured | assumed | was like | felt like | expected | believed) ..5 (another one | one of those | going to work | gonna work | is going to work | would work | work | too good to be true | too simple | little simple | waste of | boring | not (help | work) | wouldn't | it was a joke | like (any | all | every) other | gimmick* | for kids | childish)   0.68
    + at first I thought it was one of those apps that do nothing
  except (at first | initially) .. (free | price | cost | pay* | login | update)
  (at first | initially | in the beginning) (i)? (wasn't | was not | wasnt) (so | too | really | very | entirely | totally | all that)? (sure | convinced | impressed | keen | interested | into it)   0.72
    + at first I was not so sure
  except (wasn't | was not) (so | too)? sure (how to | what (button | to click))
  (pleasantly | happily) surprised .. (actually)? (helpful | helps | how (helpful | effective | well | much) | works | worked | useful | effective | it (helped | works | helps))   0.58

# --- opening up, sparing others, doubt overcome: more families --------------------------------------
facilitator  not: keep
  (easy | easier | comfortable | safe | safer | free) (for me)? to (just)? open up   0.62
  (helps | helped | help | helping | lets | let | allows | allowed | makes) (me | you) (to)? (really | feel safe to | finally)? (open up | be vulnerable | be more open)   0.53
  except (helps | helped | helping | help) (me | you) (to)? (open up) (more)? (to | with) (my | others | people | friends | family)
  except (help~ | lets) (me | you) open up (the app | my (chakra~ | heart | mind | body))
  (don't | didn't | never | not | doesn't | won't | can't) (really | always | usually)? (felt like | feel like | feel ok | feel okay | feel comfortable | comfortable | want | wanted | wanna | like | liked | ready) (to | with)? (opening up | open up | talk | talking | sharing | share | trust) .. (people | anyone | anybody | someone | others | with people | somebody)   0.66
    + I never felt like opening up to anybody.
  (stuff | things | feelings | what | everything | anything) ..2 (can't | cannot | couldn't | could never | can never | wouldn't) (say | tell | admit | share | talk about | express) (it)? (to | with)? ..1 (a (real)? person | anyone | someone | anybody | others | people | my | friends)   0.66
  (never | don't | didn't | haven't) (really | ever)? (talked | talk | told | tell | shared | share | spoke) (about | to)? (many | most | any | anyone | other | people | how i feel | my feelings | my emotions | anybody) (people | about | how)?   0.56
  except (don't | didn't) (tell | talk) (anyone | people | you | us) .. (price | cost | pay | until | charge~)
  (trouble~ | hard time | hard | difficult | struggle~ | troubles | insecure) (for me)? (with | to | when it comes to)? (sharing | expressing | explaining | express | share | explain | talking about | opening | asking for help | ask for help) .. (feel* | emotions | to others | people | for help | how i)   0.54
  except (help* | helps) .. (express | expressing | explain)
  (trust issues (with people | and)? | (very)? private person | don't trust people | not (a)? (very)? social (person)?)   0.56
  (without | don't have to | not having to | not have to | no need to | never have to | don't need to) (worry~ | worrying | feel~ | feeling | fear~ | stress~) (about | that | like)? ..3 (stress~ | bring~ | bringing | burden* | bother* | drag* | overwhelm* | reaction~ | think | thinks | judg*)   0.66
  except worry~ .. gossip*
  except (without | don't) .. (worry~ | worrying) .. (ads | ad | pay | cost)
  (afraid | worried | worry | scared | fear~ | don't want | without | not | instead of | guilty | hate) ..3 (burden* | overload* | overwhelm* | bother* | exhaust* | bringing down | dump*) ..1 (my | our | your | them | people | anyone | others | loved ones | friends | family)   0.62
  (overloads | burdens | burdening | exhausts | dumping on | drains) (our | my | your)? (loved ones | friends | family | partner~ | people | others)   0.66
  (tired | sick) of (me | my) ..1 (talking | venting | complaining | problems) (about)?   0.60
  (seem~ | felt | sounds | sounded | was | were | found | thought) ..4 (dorky | tacky | hokey | cheesy | corny | silly | weird | strange | odd | awkward | goofy | lame | dumb | gimmicky | stupid | childish | sketchy | impressed) (at first | in the beginning | initially | to begin with)   0.72
  (at first | initially | originally | in the beginning) ..6 (weird | silly | funny | strange | odd | awkward | hokey | dorky | sketchy | fake | dumb | cheesy | skeptical | doubtful | unsure | not (convinced | sure))   0.66
  except (at first | initially | originally) .. (confus* | free | paid | glitch* | work*)
  thought (it | this | that | they) (may | might | would | was | was going to | sounded | seemed) (be | like)? (a | so | a bit | kind of | pretty | all)? (weird | silly | fake | a scam | bs | hokey | strange | odd | stupid | dumb | creepy | a joke | gimmicky | a waste | nonsense)   0.62
  (thought | though) (that)? (meditation | mindfulness | therapy | journaling | cbt | self care) (is | was | were) (bs | dumb | stupid | silly | nonsense | a joke | boring | woo | hokey | weird | pointless | a waste)   0.76
  except (don't | didn't) think (the | this) app works (on | with | if | anymore)
  (honestly | really)? (didn't | did not) believe (it | the hype | them | in it)   0.54
  (more | far more | much more | way more | a lot more) (effective | useful | helpful | beneficial) (and (effective | useful | helpful))? than i ..1 (expected | thought | imagined | anticipated | assumed)   0.60
  (did not | didn't | never) (really)? (have | had) (many | high | any | much) (expectations | hopes | hope | faith)   0.64
  (low | no | zero | without) expectations   0.56
  except (exceed~ | beyond | met) .. expectations
  help~ more than ..3 (believe | expect | think | imagine)   0.60
  except (wary | suspicious | cautious | unsure) (of | about) (this | these | using) .. (company | pay | price | review~ | subscription | data | privacy)
  (never | didn't | don't) (really | ever)? (liked | like | clicked with | enjoyed | trusted | got along with) (human | regular | traditional | talk | real | in person | going to | seeing)? (therapy | therapists | counselors | counseling | a therapist)   0.66
  (even (if | though | when) | although) (it's | it is | its | he's | she's) (not | isn't) (a | an) (actual | real | living) (person | human)   0.46
  except (even | although) .. not a (real | actual) (person | human) .. (frustrat* | useless)
  (those | people | anyone | someone | if you're | who are | that are) ..2 (afraid | scared | terrified | embarrassed | ashamed | nervous) (of | about) (therap* | going | seeing | talking | asking | being judged | getting help)   0.68
  (nobody | no one | un) (is)? (judged | judges | judging) (here | me | you)?   0.56
  instead of (keeping | bottling | holding | hiding) (it | everything | things | my (feelings | emotions | thoughts)) (all)? ..1 (in | up | inside | bottled)   0.62
  (haven't had | don't have | didn't have | not have | finally had | gave me) the (bravery | courage | guts | nerve | confidence) to (find | see | talk | go | ask | seek | reach | open)   0.62
  (easier | better | rather) ..4 (then | than) (to)? (my | talking to my | with my) (parents | mom | mum | dad | friends | family)   0.62
  (without | with out | with no one | and no one | nobody) (someone | anyone | people | them)? (talking back | yelling | interrupting | criticizing | laughing | pitying | lecturing | talk back)   0.60

# --- not in place of a person: more ways of saying it -----------------------------------------------
barrier  not: keep
  no (real)? (substitute | replacement) for (a | an | any | true)? ..1 (therap* | human | person | counsel* | doctor | professional~ | people | psychologist)   0.72
  (won't | doesn't | can't | cannot | never | not | couldn't | wouldn't) (ever | really | obviously | fully)? replace (a | an | the | actual)? (human | humans | human contact | human interaction | human connection | person | people | actual person | clinical)   0.72
  (not | isn't | never) (quite | really | exactly | obviously)? (as good as | the same as | the same thing as | like | the same experience as) (a | an | talking to (a | an)? | speaking to (a | an)? | speaking with a | in | having a)? (live | real | actual | true | human | person | in person)? (person | human | therapist | therapy | counselor)   0.70
    + It's obviously not as good as a live therapist.
  except (not | isn't) like (a | talking to a) (person | human | therapist) who
  (can't | cannot | doesn't | won't | never) take the place of (a | an | real | actual | human | true)? (therap* | person | human | counsel* | professional)   0.70

# --- more ways of sparing and being spared ----------------------------------------------------------
facilitator  not: keep
  (resisted | against | avoided | dreaded | refused | hesitant about | put off | scared of) (going to | getting | seeing | having)? (a)? (therapy | therapist | counseling | counselor | meditation | meditating)   0.62
    + I have always avoided counseling.
  except (against | resisted) (a | the) therapist .. (app | here | platform)
  (do not | don't | didn't | did not | never | aren't | isn't | not) (really)? (like | enjoy | feel comfortable | comfortable) (to | with)? (talking | talk | telling | tell | speaking | speak | sharing) (to | with | about)? ..1 (therapist~ | counselor~ | actual person | real person | strangers | people | others | feelings) ..1 (face to face)?   0.60
  uncomfortable (talking | telling | sharing | speaking | opening | discussing)   0.62
  (problem~ | issues | trouble | anxiety | anxious) (with | about)? (talking | opening up | speaking) (to | with) (people | others | anyone | new people | strangers)   0.60
  (vent | venting | talk | express | share | rant | let it out) ..8 without (bringing | annoying | damaging | hurting | burdening | bothering | people knowing | anybody knowing | anyone knowing | upsetting | dumping | worrying about)   0.62
    + a place to rant without upsetting my sister
  (downloaded | got | tried | started) (this | it) ..1 as a joke   0.70
  more (effective | useful | helpful | accurate | human) than (i'd | i had | i would have | i ever | i originally) (expected | thought | imagined | anticipated)?   0.62
  (won't | will not | refuse to | hate to | never) talk about my (feelings | emotions | problems)   0.62
