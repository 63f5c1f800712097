# The user's own drive, discipline and felt need. No time, or reminders that
# help or nag, are life_integration; lost interest because it is repetitive is
# content_quality; an app that motivates by its design is content_quality.

factor   motivation_need
name     Motivation, perceived need and personal traits
group    user

# --- willing, committed --------------------------------------------------------
facilitator  threshold 0.50  not: drop
  (if | when | once | as long as | long as | so long as | provided | for (anyone | those | people | someone | anybody | everyone) | anyone | those | people | everyone | someone) .. (are | is | who's | you're | who are | who is | be | really | truly | really are)? .. willing (and able)? to (really | just | actually | fully | put in | be)? (participate | invest | give it | work | try | learn | change | do | put | commit | invest | participate | practice | go | open | make | use | explore | grow | improve | help | be | take | dig | listen | face | start | better | look | let | keep | engage | follow)   0.72
  except people willing to try it
    + for anyone willing to do the work
    + it pays off as long as you're willing to put time in
    - if you are willing to pay a hundred dollars
    - for those willing to spend money
  who (are | is) (really | truly | actually)? willing to   0.66
  except who (are | is) (really | truly | actually)? willing to .. (pay | spend | shell)
  except (if | when | once | as long as | long as | for | anyone | those | people | someone) .. (you're | you are | who are | who is | are | is)? willing (and able)? to .. (pay | spend | shell | fork | buy | subscribe | drop | part with | watch ads)
  except who (are | is) willing to (listen | help | talk)
  except (great | good | works | helps | useful | effective | beneficial) (only)? if (you | one | someone) (are | is | 're) willing to (pay | spend | shell | buy | subscribe)
  except willing to .. (pay | spend | shell | fork | buy | subscribe | give you | give them | drop | part with | lose | waste | watch ads | deal with | put up | put in the (money | cash) | keep a | invest (money | in premium | in the subscription | a few))
  except (i'm | i am | not | were | was | would be | i'd be | be | company | they | they're | never | team | developers) (more | very | totally | still)? willing
  (if | when | as long as | once) (you | u | you're | you are | one | i'm | i am) (just | really | can | do | could | will | actually | are | only | is | 're)? (stick (with | to) (it | the | this) | keep (up with | at) (it | the | this) | put (in | forth) .. (work | effort | time) | put .. (work | effort | time | mind | heart) .. (in | into | to) | apply (it | yourself | them | the) | commit~ | dedicated | dedicate | determined | motivated | disciplined | persistent | diligent | patient (enough | and | with) | stay (consistent | committed | dedicated) | consistent | be consistent | do the work | work at it | work it | follow through | take it seriously | take (them | this | it) seriously | use it (consistently | properly | regularly | correctly | right | daily | as intended) | serious about)   0.75
    + it works if you stick with it
    + helps once you really commit
    - if you commit to a yearly plan
  except (if | when | as long as) (you | u) (just | only)? stick (with | to) the (free | basic | trial | unlocked)
  except (if | when | as long as) (you | u) (just | only)? stick (with | to) the .. (free | basic | trial | unlocked)
  (put | puts | putting) (in | forth | in to it)? (the | some | your | a little | enough | real | in the | in some | that)? (work | effort | time and effort | time and energy | energy) (in | into (it | this | yourself | myself | themselves | your))   0.66
  (put | puts | putting) (in | forth) (the | some | your | a little | enough | real | a bit of)? (work | effort | time and effort | time and energy) (to | and | you | it | for | with | on | into)?   0.62
    + it rewards whoever puts in the effort
    - the team puts in a lot of work
  except (developers | developer | team | they | creators | makers | app | company | guys | has been | was | everyone who | thank* | devs) .. (put | puts | putting) (in | into | forth | the | so | a | all)? .. (work | effort | time | energy)
  (my | your | their | own) (own)? (commitment | dedication | determination | willingness | discipline | consistency) (to | in | with | and | towards) (meditat* | mindfulness | my | your | practice | practic* | self | daily | change | growth | this | it | healing | health | improve | get | learn | be)   0.64
    + it supports my commitment to meditation
  personal (accountability | commitment | responsibility | discipline | dedication)   0.62
  (stick | sticking | stuck) with it (for | and | every | long | daily | consistently | even | it | you | it'll | each)   0.56
    + stick with it and you will see
  except (stick | stuck) with it for (now | over)
  except (make* | made | help* | helps | hard | difficult | trouble | never | didn't | don't | can't | couldn't | haven't | not) .. (me | to | you)? .. (stick | sticking | stuck) with it
  except (lack | lack of | no | without) .. (commitment | dedication | determination | willingness | discipline) (to | in | with)
  except (they | their | company | team | developers) (commitment | dedication) (to)
  except (if | when | once | as long as) (you | u | i'm | i am) .. commit~ .. (to (a | the) (year~ | annual | month~ | full | subscription | paid | premium))
  except (if | when) you (are | 're)? (stick | keep | put) .. (subscription | money | card | credit | phone)
  (get | gets | getting | got) (out | back) (of (it | this | the app))? (exactly)? what (you | u | one) (put | give | invest)   0.80 not: keep
    + as with a garden, you get out of it what you put in
  (take* | requires | require | need* | demands) (some | a lot of | a bit of | real | serious | your | own | time and | a little | hard | lots of)? (effort | dedication | commitment | discipline | willpower | consistency | willingness | work and | practice and | persistence) .. (on your part | from you | to | but | and | though | from the user | on my part | it's | for)   0.56
    + it takes dedication to change a habit
    - it takes effort to find the cancel page
  except (take* | requires | require | need*) .. (effort | patience | work | time) to (find | navigate | use the | set up | cancel | figure | log | load | sign | open | get (to | through) the | understand the | type)
  (takes | requires | needs | require) .. (and) (commitment | dedication | discipline | effort)   0.66
  except (cancel* | subscription) .. takes time and effort
  except takes time and effort
  if (you're | you are | u are | one is) (really | truly | actually | ready and)? (serious about | open to (it | change | growth | the) | ready to (change | grow | heal | do the work | work on))   0.60
    + it can help if you're open to change
  except (help* | help me | helps me | struggle | issues) .. with discipline and
  if you (really | truly | genuinely) want (it | to (change | improve | get better | grow | heal | better | work on | make (a | new | real | positive)))   0.58
  (i | we) (do | really)? (think | know | believe | feel) it (does)? take* (effort | work | time and effort | dedication | commitment | discipline)   0.72
  (you | u | i | one | we | people | you'll | they) (do | really | just | still | definitely | also | will)? (have to | has to | must | need to | needs to | got to | gotta) (really | just | also | actually)? (do the work | put in (the | some | your)? (work | effort) | put (the | in the | some)? (work | effort) in | work at (it | something | this | yourself) | want (it | to (change | get better | help yourself | be helped)) | be (willing | committed | dedicated | consistent | disciplined | open to | open with | honest with yourself) | commit to (it | this | yourself | the practice) | help yourself | take it seriously)   0.72
    + you have to do the work yourself
    - you have to be ready to pay
  except (you | u | i | one | we | people | they) (have to | must | need to | got to | gotta) be (willing | ready) to (pay | spend | subscribe | buy | wait | deal)
  (won't | doesn't | can't | isn't going to | not going to) do (all)? the work for (you | me)   0.72 not: keep
    + no bird on a screen won't do all the work for you
  (helps | works | good | great | useful | beneficial | effective) (only)? if (one | you | someone) (is | are | 're)? (dedicated | committed | serious | willing | motivated | consistent | disciplined | honest)   0.78
    + it helps if one is dedicated
  (takes | need | need some | with | requires) (time and)? (dedication | commitment | consistency | discipline | willpower) and   0.66
  (i | i'm | am | i've | we | have | been | was | myself | and | so | more | very) (am | have | been | fully | really | very | so | totally | now | finally | already | happier and | here and | still | truly | completely | also)? (committed | dedicated | determined) (to | myself to | and | in) .. (this | my | it | myself | practice | practicing | practising | meditat* | changing | building | getting | be | making | continue | continuing | using | change | improve | improving | every | daily | find | finding | help | get | better | better | sort | the | doing | learn | becoming | keep | journey | self)   0.66
  except (i | and) committed to (buying | my improvement | the (year | subscription))
  except supportive and committed to my
    + I am committed to doing this every morning
    + I was determined to get better
    - the team is committed to privacy
    - not committed to using it
  except (team | developers | company | they | app | you | staff | community | section | timer | people | page | specifically | instructors) .. (are | is | seem | 're)? (truly | really | so | very)? (committed | dedicated | determined) to
  except (committed | dedicated | determined) to .. (refund | cancel | paying | subscription | year plan | get (a | my) refund | money)
  (dedicate | dedicated | dedicates | dedicating | commit | committed | committing | promised | challenge~ | discipline~) (myself | yourself | themselves | some time | sometime | time | a few minutes | one day | at least | to myself | to yourself) .. (to | for | every | daily | each) .. (do | use | listen | it | this | practice | meditat* | myself | yourself | themselves | journal | writ* | sit | better | a | my | keep | learn)   0.66
    + when I dedicate myself to practice
    - it commits you to one year
  except (force~ | forcing | push~ | pushing) yourself? .. (pay | premium | subscribe)
  (i | i've | have | i can | and | to) (held | keep | kept | hold) (myself) .. (accountable | consistent | motivated | disciplined | committed)   0.60
  except (to | and)? (hold | held) myself accountable
    + I kept myself accountable for once
  (being consistent | my consistency | with consistency | through consistency | consistent practice | practicing consistently | if consistent | with (some | a little | enough)? (discipline | dedication | persistence | commitment | willpower)) (has | have | helps | helped | is | makes | made | pays | can | will)   0.62
    + being consistent has made a difference for me
  (help* | keep* | kept) me (to)? (stay | remain) (motivated | consistent)   0.40 [weak]
  (i'm | i am | am | feel | felt | i | actually | finally | more | become | became | feeling) (actually | so | really | more | finally | very | super)? (motivated | inspired) to (do | complete | use | continue | meditat* | keep | work | practice | journal | get | take | try | finish | make | change | write | start | be)   0.58 [weak]
    + for once I feel motivated to finish
    - not motivated to use it
  (find | found | makes | make | made | feel | am | i'm) (myself | me)? (more | much more)? (willing | eager | inclined) to (do | use | meditat* | practice | try | work | continue | open | journal | keep | talk | learn | go | take)   0.60
    + it makes me more willing to practice on Mondays
    - I am not willing to do that
  (even | especially)? (on | when | during | in) (the | those | my | days | times | moments)? (i | i'm | when | where i)? .. (not | wasn't | isn't | am not | don't | didn't | weren't) (particularly | feeling | really | very | so | feel | that)? (particularly)? (motivated | motivation | like it | in the mood | up to it)   0.50 not: keep
  (some | enough | still | all the | the | more | extra | even more | own | inner | my) motivation .. (to | and) .. (go back | keep | continue | use | do | get | start | work | meditat* | practice | come back | help)   0.50
  (end up | ended up) (coming | come | going | returning) back (to | for) (this | it | the app | more | here)   0.58 [weak]
    + by Sunday I end up coming back to it
  (can't | cannot | can not) wait to (continue | keep | use | start | get started | practice | try | learn | explore | go (deeper | further) | begin | come back | finish)   0.55 [weak] not: keep
  except (excited | can't wait) to go to bed
    + I can't wait to start on the next part
  (i'm | i am | am | so | very | really | super | and | feel) (so | very | really | super)? (excited | exited | eager | thrilled | keen) to (get into | start | continue | keep | begin | explore | learn | see where | go | work on | embark | dive | grow | make | take | get started | be on | do more | change | use it more | improve | practice | journey)   0.50 [weak]
  except excited to see where (this | ai | it)
  except excited to go to bed
  except excited to go (to | back)
    + so excited to begin
    - I was excited to start but it was locked
  except (was | were) (so | very | really | super | extremely | pretty)? (excited | exited | eager | thrilled | keen) to (get into | start | continue | keep | begin | explore | learn | see where | go | work on | embark | dive | grow | make | take | get started | be on | do more | change | use it more | improve | practice | journey)
  except (was | were) (so | very | really | super | extremely | pretty)? (excited | exited | eager | thrilled | ready | keen) to
  except (excited | exited | eager | ready | keen) to (see | try) 
  (i | i'll | i | we | i will | i'd) (intend | plan | hope | am going | vow | aim | fully intend | definitely plan | promise | resolve | 'll continue | will continue | fully plan) to? (to)? (continue | keep (using | practicing | going | at | up | doing | working | meditat*) | stick | do this | use (it | this | the app) (daily | everyday | every | more | regularly | for a long) | make (this | it) (a | part) | practice | practise)   0.58 [weak]
  except (i am going to | i'm going to | i plan to | i'll) (keep using | continue) (it | this)? (for now | when)?
    + I intend to continue with this
    - I plan to keep asking for my refund
  (it is | is | it's | as | monthly | an | great | best | worthwhile | good)? (investment | investing | invest) in (yourself | myself | your (own)? (mental | health | self | well | happiness | future) | my (own)? (mental | health | self | well | happiness | future) | you)   0.44 [weak]
    - they should invest in your own servers

# --- wanting to change, looking for help ----------------------------------------------
  (i | i've | we | really | desperately | so | just | truly | badly | obviously) (realized | realised | knew | know | admit~ | decided | recognized | accepted | admitted | realize) (that | finally)? (i | we)? (really | do | did | desperately)? (need~ | needed) (help | to (change | help myself | work on | do something | take | get help | make | start | slow | learn | focus | deal | talk | find))   0.68
    + that spring I realized I really needed help
  (really | desperately | badly | truly | so desperately) (need | needed | needing) (this | a way (to)? | to (start | take care | work on))   0.52 [weak]
  except (i | you) really need this (app)?
    - the app really needs help
    - it really needs to get an update
  except (app | it | they | you | this | developers | site) (really | desperately | badly | truly) need* (help | to | a | an | more | some | work | it)?
  except (really | badly | desperately) need* (help | to) .. (refund | cancel | fix | update | updated | customer | support)
  (trying | try | decided | working | ready | determined | deciding) (so badly | desperately | really)? (to)? (to be a better | be a better | become a better | become better | better myself | better yourself | better themselves | improve (myself | yourself | themselves | my life | my self | my mental | as a person | their mental) | change (my life | my ways | my habits | for the better | myself | yourself | my mindset | your life) | help myself | help yourself | work on (myself | yourself | themselves | my mental | my self | me | improving) | get (well | healthy | healthier | better (mentally | myself | and)) | take (better)? care of (myself | my mental | yourself | my self | my mind | your) | take control of (my | your) | make a (big | real | positive | lasting)? change~ | grow | heal | put myself first | prioritize (myself | my) | add to my life | (always | constantly | continually | continue to | keep)? (evolve | evolving | improve | improving | growing) (and (grow | learn) | as a | every day | myself | on myself) | better (my | your) (life | self | mental | mind))   0.56
    + I am trying to be a better person
    + wanted to work on myself for once
  (want | wants | wanted | wanting | needed) (so badly | desperately | really)? (to)? (to be a better | be a better | become a better | become better | better myself | better yourself | better themselves | improve (myself | yourself | themselves | my life | my self | my mental | as a person | their mental) | change (my life | my ways | my habits | for the better | myself | yourself | my mindset | your life) | help myself | help yourself | work on (myself | yourself | themselves | my mental | my self | me | improving) | get (well | healthy | healthier | better (mentally | myself | and)) | take (better)? care of (myself | my mental | yourself | my self | my mind | your) | take control of (my | your) | make a (big | real | positive | lasting)? change~ | grow | heal | put myself first | prioritize (myself | my) | add to my life | (always | constantly | continually | continue to | keep)? (evolve | evolving | improve | improving | growing) (and (grow | learn) | as a | every day | myself | on myself) | better (my | your) (life | self | mental | mind))   0.42
  except trying to (grow | heal)
  (want | wants | strive | striving | aim | love) to (always | constantly | continually | continuously | continue to | keep) (evolve | evolving | improve | improving | grow | growing | learn | learning | get better | getting better | better myself | work on myself)   0.66
    + I want to constantly improve
  (i'm | i am | am | was | finally | feel | felt | so | and) ready to (change | heal | grow | start (healing | living | working | changing | over) | take (control | charge | care | the | back) | make (a | some | the)? change~ | commit | do the work | move (forward | on) | get (better | help | my) | work on | face | better | improve | begin | be (happy | better | healthy))   0.48
    - ready to start the refund
  except (not | isn't | aren't | wasn't | never) (really | quite | yet)? ready to
  (i'm | i am | am | i | i'll) (going to | gonna | will | definitely | plan to) (definitely | really | try to | keep | also)? (follow (the | its | these | this | their) | apply (the | these | what | it) | implement | incorporate (this | it | these | the) | commit | stick (with | to) (it | this) | keep up (with | the) | make (this | it) a | put (this | these | what) .. practice)   0.60 [weak]
    + I'm going to follow its tips
  except stick (with | to) (it | this | the) .. (free | other | paper | youtube | old | another)
  (make | made | making | makes) (myself | my mental health | self care | my health | my wellbeing | my self) (a | my | the | top | number one)? (a | top)? priority   0.66
    + it made me make myself a priority
  (prioritize | prioritizing | prioritise | prioritising) (myself | my (mental | self | health | own | well | wellbeing | needs) | self care | mental health)   0.62
    + I started prioritizing my health
  (accountable | accountability | responsibility | responsible) (to | for) (myself | my (own)? (growth | actions | self | mental | health | well | healing | happiness | progress))   0.60
  (decided | chose | choose | made the (choice | decision) | taking the time | took the step | taking steps) (that)? (it was time)? to (take | make | work | focus | invest | start | get | change | prioritize) .. (myself | self care | care | control | my mental | my life | help | therapy | route | health)   0.48
    + decided to take care of myself at last
  except needed to change (therapist~ | counselor~ | my (payment | account | email | password | plan))
  (looking | searching | searched | looked | hunting | search) (everywhere | so long | forever | for years | desperately | hard | high and low) .. (for | help | something | way | ways)   0.46 [weak]
  except (looking | searching | searched | looked | search) (everywhere | so long | forever | hard | high and low)? .. (for | way | help)? .. (cancel~ | refund | button | contact | phone number | setting~ | option)
  (always | constantly | actively | forever) (looking | searching | seeking) (for | out) (new | ways | different | strategies | tools | help | things | something | ideas)   0.56 [weak]
  except always looking for (things | something) to help
  (determined | desperate | eager) to (get | find | be | make | change | sort | fix | improve | help | beat | overcome | feel | heal | enjoy) .. (help | better | well | my | something | relief | this | it | myself | life | peace)   0.60 [weak]
    + being eager to find relief I took notes
  except (desperate | eager | determined) to (get | make | find) .. (money | cash | sale | data)
  (i | have to | need to | must | had to | should) (have to)? remember (that)? (health | my mental | to take care | to look after | self care | i (matter | come first))   0.56
  (responsible | responsibility) (for) (my | your | our) own (mental | health | happiness | wellbeing | well | feelings | growth | life | healing)   0.64
    + taking responsibility for my own health
  (always | usually | previously | past | before | used to | kept | often | tried) .. (gave up | give up | given up | giving up | quit | quitting | failed | lost interest | lose interest | fell off | stuck with it | stick with it | keep it up) .. (before | until | till | this time | in the past | this app)   0.52 not: keep
  (still | always) .. (time and)? motivation to   0.62

# --- no need, no drive, forgets -----------------------------------------------------------
barrier  threshold 0.56  not: drop
  (forget | forgot | forgetting | forgotten) (to | about) (even | actually)? (use (it | this | the app) | using (it | this | the app) | it (for (weeks | months | a while | days) | was on | existed | after) | open (it | the app) | this app | the app)   0.70
  except if you forget (about | to)
    + I keep forgetting to use it
    + I forgot about it for weeks
    - I forgot to cancel the trial
  except (forget | forgot | forgetting) (to | about) .. (cancel~ | subscription | trial | password | problems | worries | stress | day | anxiety | everything)
  except (never | won't | not | don't | can't | didn't | doesn't) (let | let you | ever | have me)? (me)? (forget | forgot) (to | about) (use | do | check in | log | journal | write | meditat* | practice)
  except (remind* | when | if | case | so) .. (i | you) (forget | forgot) (to | about) (use | do | check in | log | journal | write | meditat* | practice | doing | open | it)
  (easy | easily | tend | always | keep | often | sometimes | constantly | usually | kept | i'd | i'll | i) (to)? (forget | forgot | forgetting) (to (do (this | it) | use (it | this) | check in | open (it | the)) | about (this app | the app | using) | it's (even)? (on | there) | i (have | had) (it | this | the app) | it (exists | existed) | that it)   0.66
  (always | sometimes | often | usually | somehow | mostly) (somehow | just)? forget (to (look at | go on | write in | come back to | open) | and never go on) (it | this | the app)?   0.66
    + I always somehow forget to look at it
    + easy to forget it's there
  (i'm | i am | am | i | i get | i got | i feel | i was | me being) (really | very | just | honestly | too | so | a bit | a little | kind of | way too)? (lazy | unmotivated | undisciplined) (to | for | about | and)   0.66
  except i was (so | very | really | too)? (lazy | unmotivated) (to | and)
  except i (was | felt) (so | very | really | too)? (lazy | unmotivated)
    + I am too lazy to write every day
    - lazy developers
  except (they | developers | developer | company | app | team | design | devs | you | writers | authors | customer service | you guys | therapist* | it) (are | is | just | have | were | was | got | get | being | 're)? (too | so | very | really | just | pretty | being)? (lazy)
  except (don't | do not | not | never | won't | makes me | make me | making me) (be | feel | let me be)? (too | so)? (lazy | unmotivated)
  except (depress* | when | days | feel~ | feeling | times | moments) .. (unmotivated | lazy)
  (my | own) (own)? (laziness | procrastination | lack of (motivation | discipline | consistency | commitment | willpower | effort | self discipline))   0.66
    + my own laziness is the problem
    - it beat my laziness
  except (help* | beat* | overc* | cure* | fix* | fight* | battle* | with | combat*) .. my (laziness | procrastination | lack of (motivation | discipline))
  (can't | cannot | couldn't | hard to | difficult to | haven't | not able to | unable to | struggle to | trouble | just can't | lack | no | don't have | lacking | zero | didn't have) (even | really | seem to | the | enough | been able to | find | seem | any | have)? (the | any | enough)? (get motivated | motivate myself | get myself to | bring myself to (use | do | open | start | write) | make myself (do | use | write | sit | meditat*) | stick (to | with) (it | this | anything | them) | stay (motivated | consistent | committed) | be consistent | keep it up | keep up the habit | staying (consistent | motivated) | being consistent |  motivation | discipline | willpower | will power | self discipline | commit to (it | this | anything)) (to (use | do | keep | open | log))?   0.62 not: keep
  except (don't | didn't) have the (discipline | motivation) to (just)? (journal | sit | meditate | read)
    + couldn't get motivated to keep it up
    - helps when I have no motivation
  except (help* | when | if | days | times | feel~) .. (no | lack | lacking | zero | don't have | can't | cannot | hard to | difficult to | struggle to | trouble) .. (motivation | get motivated | motivate myself | discipline | willpower | get myself to | stick | stay~ | being consistent | make myself)
  except (trouble | difficult to | hard to | struggle to) (being | staying | be | stay) consistent
  except (when | if | even when | days) .. (can't | cannot) (even)? (bring | get) myself to (use | do | open | start | write)
  except (can't | cannot | couldn't | unable to | not able to) (even | seem to)? get into (it | this | the app) .. (crash~ | error | log~ | update | password | loads | load | account | keeps | anymore | won't | says)
  (just | simply) (can't | couldn't | cannot) (seem to)? get into (it | this)   0.62 not: keep
    + tried thrice and simply can't get into it
  (i'm not | i am not | am not | i haven't been | i've not been | i wasn't | i don't use it) .. (consistent | disciplined | dedicated | consistently)   0.60 not: keep
  except (i'm | i am) not (very)? consistent (with | and) .. (but | feel | it's)?
    + I am not as consistent as I should be
    - the voice is not consistent with it
  except (app | it | they | update | notifications | timer | quality | sound | voice | therapist* | coach | reminders | results | support) (is | are | isn't | aren't | was | were)? (not | never)? .. (consistent | dedicated | motivated)
  (not | never | stopped | haven't been | wasn't | without | trouble | bad at | struggle~ with | terrible at) (following through | follow through | keeping up with (it | this) | keep up with it | sticking (to | with) (it | this) | stuck (to | with) it)   0.50 not: keep
  (never | haven't | didn't | don't | not | hardly | rarely | barely) (ever | really | actually | even | yet | quite | end up)? (got around to (using | it | trying) | gotten around to (using | it | trying) | use it (enough | as much | as often) | used it (enough | as much) | stuck (to | with) it | stick (to | with) it | use it as)   0.66 not: keep
  except haven't (used it | been using it) (enough | long) to (truly | really | fully)? (rate | review | judge | say | tell | know)
    + I never got around to it
    + I don't use it enough, my own doing
  (gave up | give up | giving up | quit) .. (after (a | one | two | three | few | some | a few | the first) (few | couple)? (of)? (day~ | week~ | use~ | tries) | too easily | because i'm lazy)   0.62
    + I gave up after two days
    - the fox in it never gives up on me
  except (don't | not to | never | not | won't | didn't | doesn't | wanted to | almost | about to | feel like | want to | trying not) (want to)? (give | gave | giving) up
  (lost | losing | lose | loose | loosing | lost my) (all)? interest .. (after | quickly | in it | in this | in the app | pretty | fast | very | within | eventually | soon)   0.62
    + lost interest after one week
    - losing interest in my hobbies
  except lose interest in you
  except lose interest .. (hobbies | things | life)
  (that's | it's | but that's | totally | probably | all | which is) (just | all | probably | totally | completely | entirely)? (my (own)? (fault | problem | laziness | doing) | on me (though | not)?) (not (yours | the app | the app's | theirs | you) | though | for not (using | doing | sticking))   0.70
    + I quit, but that's my own fault, not yours
  (don't | do not | didn't | doesn't | no longer | never | did not) (really | actually | even | think i | feel i | feel like i | feel the)? need (it | this | this app | the app | to use (it | this) | any of this | these apps | help | therapy | to meditat*) (any more | anymore | any longer | now | yet | as much | often | right now | because i'm | so)   0.66 not: keep
    + I don't need it anymore, I feel fine
    - they don't need it to run in the background
  (no longer | stopped | stop | hardly) (really)? (need~ | needing) (it | this | this app | the app | help)   0.68 not: keep
    + I no longer need it
  except (no longer | don't) need .. (medication | meds | pills | therapist | other app~ | subscription | password)
  so (much | well | good) (that)? i don't need (it | this | the app)   0.72 not: keep
    + my nights improved so much I don't need it
  (stopped | quit | stop | ended up stopping | gave up) using (it | this | the app | this app) (because | cause | since | as | when | once | after) (i | it) (really | actually)? (did | felt | feel | got | was (better | doing | fine | feeling) | am | i'm | forgot | lost | helped | didn't need | no longer | became | started feeling | was too lazy)   0.68
    + I stopped using it because I felt better
  (feel~ | feeling | i'm | i am | am | got | doing) (so much | much | a lot | all | totally | really)? (better | fine | cured | good | okay | ok) (now)? .. (so | and) .. (don't | no longer | stopped | deleted | uninstall*) (really | even)? (need* | use | using | it)   0.66
    + I'm fine now so I stopped using it
  (felt | feel | feel like | felt like | thought | figured) (that)? (i)? (no longer | don't | didn't) (really | even)? need (it | this | the app)   0.68 not: keep
    + I felt like I didn't need it
  not sure (if | that)? i have (the | enough) (discipline | motivation | patience | willpower | self discipline)   0.66 not: keep
    + I'm not sure I have the discipline
  stopped using (it | this | the app | this app) for (a while | awhile | some time | months | a (few | couple))   0.62
    + I stopped using it for a while
  except stopped using (it | this | the app) for .. (crash* | bug* | price | glitch*)
  (i'm | i am | i was | am | being) (just | too | so | kind of | a bit | very)? (lazy | unmotivated | inconsistent | undisciplined) (person | and | so | at | but | when | lately)   0.45
    + I am lazy, and so it lies there
    - I stopped using it because it crashed
  (stopped | quit) using (it | this | the app) .. (got better | feel better | felt better | feeling better | was better | was fine | i'm fine | no need | didn't need | lazy | forgot | lost interest | lost motivation)   0.72
  (fell | fallen | slipped | dropped) (out of (the)? (habit | practice | routine) | off (with | on) (it | this | my | using))   0.62
    + after the move I fell out of the habit
  (can't | couldn't | cannot) be (bothered | arsed | assed)   0.78 not: keep
  except (subscribe | subscription | pay) i can't be bothered
    + can't be bothered to fill this in
  (used | tried | opened) (it | this) (once | twice | a couple | a few times | two times | three times | one time) (times | of times)? and (never (again | since | opened | touched | went back | used) | then (never | forgot | stopped | gave up) | forgot | haven't (since | used | opened | gone back))   0.66
    + used it twice and never again
  (downloaded | bought | got | had | paid | purchased | subscribed) .. (and | but) (have | i)? (never | hardly | barely | rarely | haven't | forgot) (really | even | actually | to)? (use~ | used | opened | touched) (it | this | the app)   0.60 not: keep
    + bought it and never opened it
  (don't | do not | didn't | never) .. (make | made) (it | this | time for it) a priority   0.60 not: keep
  (i'm | i am | am) not (really)? (ready | willing) (to | for) (commit | change | do the work | put in | make the | this | it)   0.60 not: keep
  (don't | not | never | didn't) (feel like | feel up to | want to) (doing | using | do | check | checking | use) (it | this | in | the exercises) .. (most | some | sometimes | often | every day | everyday | days)   0.55 not: keep
  (some | many | most) (days | times) i .. (don't | not) (feel like | want to) .. (it | in | this)   0.50 not: keep
  (sometimes | some times | often | at times) i (feel | get | am | 'm) (too | so | really | just | very)? (lazy | unmotivated)   0.72
    + on wet days, at times I get lazy and skip

# --- said in general words ------------------------------------------------------------
barrier  not: drop
  i (just | really | still)? (can't | couldn't | cannot | never | didn't | don't | haven't) (seem to | manage to | quite | really | ever | get to | been able to | just)? (get | got | gotten | stay | keep | kept | form | make | made | build | built | stick | stuck) .. (in the habit | into the habit | a habit | habit of | routine | motivated | committed | disciplined | consistent | the swing of | round to it)   0.45 not: keep
  (struggling | hard | difficult | impossible | tough) (for me)? (to | with)? (stay* | keep* | being | get* | remain*) (motivated | consistent | committed | disciplined | the habit | in the habit | into the habit)   0.45
    - it keeps me motivated when it is hard
  (too | so | just | bit | am | i'm | get | getting) (damn | bloody | very | fucking)? lazy (to | for | some | most | with)   0.74
    + I'm just so lazy for exercises
    - not too lazy to use it
  except the developers .. lazy to
  (my own fault | my own laziness | due to my laziness | that's on me | my own doing | only myself to blame | my lack of (discipline | motivation | willpower | commitment | interest))   0.50
    + I dropped it, by my own laziness
  (fell | fallen | dropped | slipped | fall) off (of)? (the | this)? (wagon | bandwagon | track)   0.64
  except (fell | fall) off track in
    + I've fallen off the track by March
    - it was there when I fell off the wagon with drinking
  except (fell | fallen | fall) off (of)? (the)? wagon .. (drink* | sober | alcohol | smoking)
  (keep | kept | always | i tend to | end up | ended up | keeps) (on)? (putting (it | this) off | postponing | procrastinating | forgetting | giving up on it | dropping it | skipping it)   0.45
    - the app keeps forgetting me
  except (app | it | phone | bot | ai | she | he) (keeps | always | keep | ends up)? (on)? (skipping it | forgetting)
  (cba | can't be (asked | arsed | bothered) | couldn't be (arsed | bothered)) (to)?   0.78 not: keep
    + cba to write
  except they (can't | couldn't) be (arsed | bothered)
  (life | everything | things | i'm | i am | feeling | doing) (is | are | feel | going)? (so | really | pretty | all | much)? (good | great | better | fine | happy | well | happier) (now | again | these days)? .. (so | and) (i)? .. (delet* | uninstall* | don't need | no need | cancel* | stopped | don't use)   0.68 not: keep
    + things are fine these days so I uninstalled it
    - it is good, so I cancelled the trial because of the price
  except (it's | it is | app is) .. so .. cancel*
  (don't | never | didn't | do not) (just | really | actually | personally)? (feel | think | believe | see) (like | that | why)? (i | the) (really | actually | even)? (need* | point) (to)? (of | in | have | do | use)? (therapy | help | it | an app | this | a therapist | meditation | any)   0.50 not: keep
    - I don't think I need to pay
  (habit | tendency | history | pattern) of (giving up | quitting | not finishing | starting things | dropping things)   0.62

facilitator  not: drop
  (haven't | have not | never | hasn't | not) (yet | once)? (missed | skipped | miss | skip) (a | one | any | a single) (single)? (day | night | session | morning | week | lesson) .. (since | in | for | yet)?   0.62 not: keep
    + not once missed a session since spring
    - it never missed a day of reminders
  except (it | app) (has | 's)? never missed a day
  (made | make | keep | kept | keeping | set) (a | this | my | that | the)? (promise | commitment | pact | vow | resolution | deal) (to | with) (myself | me | my self)   0.68
    + a vow I made, I made a pact with myself
  (only | it | this | really | app | but) (only)? (works | work) (only)? (if | when) (you | u) (do | work | use it | let it | want | put | practice | try | make | actually)   0.68
    + it works if you let it
    - it only works if you restart the phone
  except works (only)? if you (pay | restart | make an account | use it (on | with) | try to | put the phone)
  (consistency | persistence | dedication | discipline | commitment | repetition | perseverance) is (the | a)? (key | everything | what | important | crucial | essential | huge)   0.68
    + persistence is what it takes
  (i | always | and | but) .. (keep | kept | came | come | coming) .. back .. because i (want | wanted | care | believe | need | choose)   0.70
    + I keep coming back because I want to
    - the bug came back because I updated
  (every (single)? (day | night | morning) | daily | each day | nightly) (without fail | religiously | without missing | no matter what)   0.60 not: keep
    + I sit down daily without fail
    - it crashes every day without fail
  except (crash* | fail* | freez* | log* | stop* | spam* | notif* | ad | ads) .. every (single)? (day | night | morning) (without fail | no matter what)
  (the more | more) (you | i | u) (use | practice | practise | do | put | work | stick) .. the (better | more | easier | calmer)   0.60
  except the more (you | i) (use | do) (it | this | them)? .. the (more | better | easier)
    + the more I practise the easier it gets
    - the more I use it the more it crashes
  except the more (you | i) use .. the more .. (crash* | ads | bugs | money | they | it (freez* | crash* | cost*))
  except the more (you | i) use .. the more
  (decided | decide | chose | chosen | started | want | wanted | vowed | vow | determined | need | needed | resolved) .. (to | i) .. (put | work on | focus on | prioritise | prioritize | look after | sort | fix | turn | invest in | take charge of | beat | tackle | conquer) .. (myself | mental health | my (life | mind | head | self | health | anxiety | depression | demons | shit | stuff | act) | me first | this (anxiety | depression))   0.64
  except (want | need) to work on .. mental health
  except (want | need | if) .. work on mental
    + I resolved to look after my head
    + wanted to tackle my anxiety at last
    - it wanted to take my money for life
  except (they | it | app | company | just) (want | wants | wanted) to take
  (stay | keep | remain | if | you're | staying | being | keeping) @mn_drive .. (and | to it | with it | you'll) .. (it | you | results | works | pays | see | will | improve*)   0.60
    + stay persistent and you will see
    - please be consistent and stop charging for it

barrier  not: drop
  (don't | no | didn't | never | do not) (really | just | actually)? (feel | see | have | felt | saw) (the | a | any | much of a)? (real)? (need | reason | point) (for | to | in) (keep | continue)? (it | this | use | using | app | anymore | any more)   0.68 not: keep
    + I don't see a reason for using this
  (no | not | isn't | wasn't) (much)? (reason | something) (for me to | to | that i | i) (really)? (use | need* | open | continue)   0.66 not: keep
    + it isn't something I really need
  (my | the | all | any) (motivation | drive | willpower | enthusiasm | discipline | interest) .. (disappear* | vanish* | gone | faded | fade | ran out | dried up | waned | wore off | lasted | fizzled | died | wanes)   0.70
    + my enthusiasm wore off in a week
    - the enthusiasm of the teacher has not faded
  (no | zero | not enough | not much | lack | lacking | lacked | without | little | low) (the | of | on)? (drive | motivation | willpower | will power | discipline | self discipline | commitment) (to | for | lately | left | at all | right now | on my)   0.70 not: keep
    + zero drive for it at present
    - it helps me on days with no motivation left
  except (helps | helped | help) ..5 (no | zero | little | low) (motivation | drive) (to | for | lately | left | at all)
  (wish | if only) i (had | was | were | could (find | have) | wasn't) .. (willpower | will power | discipline | disciplined | motivation | motivated | committed | lazy | consistent | stick to | drive | energy to)   0.72
    + if only I were more disciplined
  i (always | usually | tend to | inevitably | constantly | just) (quit | give up | drop | abandon | stop | lose interest) .. (things | everything | it | after | on | this | halfway | doing)   0.68
    + I usually abandon things in May
    - I just quit after the crash
  except i just (quit | stop | drop) .. (it | this | after)
  i (meant | intended | planned | promised | mean | tried) to (do | use | open | write | keep) .. (did it once | never (did | have | do) | didn't | only did | gave up | forgot | once)   0.70
    + I planned to write daily, only did two
  (know i should | i should | i ought to) (really)? (use | do | open | be using | be doing) (it | this | the app) (more | every day | daily | regularly)   0.66 not: keep
  except (said | says | told me | thinks) i should
    + I know I should open it more often
  i (procrastinate | lose interest | lose motivation | slack off | get lazy | lack commitment)   0.66
    + mostly I slack off
  (anxiety | depression | panic | stress | insomnia | problem~ | issues) .. (gone | passed | over | under control | behind me) .. (delet* | uninstall* | done with (it | this) | don't need | no need | cancel*)   0.70
    + my insomnia has passed, so no need of it
  (not | never | isn't | wasn't | hardly) (really | very | quite)? (motivated | committed | disciplined | dedicated | determined) enough   0.72 not: keep
    + I am hardly disciplined enough


facilitator  not: drop
  (just be | you need to be | being | stay) (patient | consistent | open minded | open | honest | willing | persistent) (and | with (yourself | it)) .. (it | takes | you | practice | consistent | patient | work*)   0.64
    + just be honest with yourself and it works
  (if | unless | when) (you | u) (don't | won't | aren't going to) (try | practice | practise | do it | put in | use it | work) .. (won't | doesn't | will not | nothing | can't | don't) (work | help | change | expect)?   0.68 not: keep
    + if you don't practise nothing will change
  except (if | unless) (you | u) don't .. (pay | subscribe | update | restart)
  (it's | is | its | that's | completely | all | really) up to (you | me) .. (use | practice | do | put | change | make)   0.62
    + it is all up to me to put the work in
  (put | pour | throw) your (heart | all | soul | back) .. (in | into) (it | this)   0.66
    + put your soul into it
  (i)? (wanna | want to | wanted to | trying to | strive to | hope to) be (a | an | the)? (better | calmer | healthier | happier | best | stronger | kinder | more present) (mom | mum | dad | person | parent | man | woman | wife | husband | version | me | human | partner | self | father | mother | friend)   0.68
    + hope to be a calmer parent
  (i was | i'm | was | am | so) (desperate | hungry | eager | ready) for (a | some | any)? (real)? (change | help | growth | healing | something different)   0.66
    + I was hungry for growth
  (my | the) goal (is | was) to .. (finish | complete | do | get through | meditate | journal | improve | become | use | keep | reach | build)   0.64
    + my goal was to complete it all
    - their goal is to get your money
  (curious about | interested in | keen on | passionate about) (myself | my (own)? (mind | brain | self | growth) | personal (growth | development) | self (improvement | growth | development) | improving (myself)? | bettering myself)   0.64
    + I'm passionate about personal growth
  (self improvement | self care | mental health | my health | personal growth | my recovery | my wellbeing | my mind) is (a | my | the | so)? (top | number one | big | main | high | first)? (priority | important to me | goal)   0.64
    + my recovery is the top goal
    - mental health is important, lower the price

# --- coming back by own will; leaving when well: more ways of saying it -----------------------
facilitator  not: drop
  except (if | not | when) .. (willing | ready) to (pay | put in the money)
  i (always | just | still)? keep coming back (to (it | this | the app))?   0.60
    + I keep coming back
    - the error keeps coming back
  (i'm | i am | now i'm | now i am) back (at it | on it | on track | to doing it | to it) (and)?   0.50
  (i've | i have | i) (always | long | really | been)? (wanted | wanting) to (start | learn | begin | get into | develop | build | form | establish | try) (a | to)? (meditat* | mindful* | practice | practicing | journal* | daily) .. (for (years | a while | so long | a long time | ages | months | a decade) | but | and (this | now | finally))   0.56
    + I have wanted to start journaling for years
  (if | as long as | when) (i | you | you're | i'm | u) (can | could | just | are | am)? (stay | keep | remain | stick | be | being | stays)? (consistent | committed | disciplined | dedicated | self motivated | honest with yourself)   0.62
    + life changing if I stay consistent
  except if you're honest
  (gotta | got to | have to | need to | must | just) keep (at it | going | practicing | it up | up with it) (for it to | to | and | it | you)?   0.56
  except (just | need to) keep (going) (around | in | to)
  (working | trying | hoping | hope | plan | planning | want | going | aim) (to | on) (make | making) (it | this) (a | more of a | into a | part of (a)?) (daily | regular)? (habit | routine | practice)   0.62
    + I am trying to make it a daily habit
  (i)? (want | plan | hope | hoping | need | intend | aim | goal is | resolve | vow) to (be | become | being | do | use | practice | meditate | log | journal) .. (more (active | consistent | consistently | often | regularly | mindful | disciplined) | every (single)? day | once a day | daily)   0.58
    + I plan to be more active on it
  except (want | hope | need) to (use | log | be) .. (pay | able)
  (so | really | very | i'm | actually | am) proud of (myself | me | my self | how far i | my progress | what i've)   0.48
  (decided | deciding | trying | try | started | starting | continue to try) (to)? (actually | finally | and)? (give myself | find ways | take care of myself | take time for myself | make time for myself | do something (different | about it | for myself) | something (different | new) with my life | make a change | better myself | help myself | get help | work on myself)   0.56
    + I decided to finally give myself some time

barrier  not: keep
  except not (to)? (fall | fell) off
  except (don't | do not) .. (want it) (to | on)
  (yet to | failed to | never managed to | haven't managed to | haven't been able to) (practice | practise | do (it | this) | use (it | this) | be consistent | stick | meditate | get into) .. (consistent* | regular* | daily | habit | every day)   0.58
    + I failed to practice consistently
    - I practice consistently

# --- up to oneself: more ways of saying it ----------------------------------------------------------
facilitator  not: drop
  willing and (motivated | ready | committed | open | eager)   0.66
    + I am willing and motivated
    - she is willing and able
  if (you | u) (just | really | actually)? (follow | apply | do | stick with | stick to | buy in to | commit to | trust) (it | the (program | process | steps | plan | exercises | work)) ..2 (it (works | will | really | helps | does) | will help | helps | works | you (will | can | see))   0.66
  except if you do it .. you can
  (you | u | people | we | i) (have to | gotta | must | need to | got to) (really | actually | just)? (want (to do it | it | to change | to get better | help | to improve) | fix yourself | help yourself | be (completely | totally)? (honest | open) (and | with))   0.66
  except (have to | need to) be honest (and | with) (you | us)
  (stay | staying | remain | stick | being | stayed | keep) (committed | consistent) (with | to | using) (this | it | the (app | program | practice) | meditation)   0.62
  except (help~ | keep~) (me | you) (stay | staying | remain | be)
  (i | and) (hope | plan | intend | aim | vow) to (keep | continue | be | start | get | eat) ..2 (working on | active | logging | consistent | mindful | meditating | journaling | using | practicing | better)   0.56
  i (will | am going to | shall | must | intend to) (persevere | persist | keep at it | keep going | keep trying | stick at it | not give up)   0.66
  (been | always)? (wanting) to (start | change | build | form | make | do) ..3 (for years | for months | for so long | for a long time | forever)   0.60
  (can't | cannot) wait to (get back (on | to | into) | continue | start | begin) (my | on my | this | the)? ..1 (journey | practice | path | growth)   0.62 not: keep
  i (wanted | really want | really wanted) to (change | act on it | do something about it | overcome | better my life | get (my life | myself) | find (ways | a way) to (self help | help myself | cope | heal | get better | improve))   0.54
  except i wanted to change to
  except (i want | i wanted) to change (my | the) (subscription | plan | email | password | name | payment | therapist | review | rating)
  (gathered | gathers | mustered | found | worked up) ..1 (enough | the)? courage to   0.60
  (be | being | is) (completely | totally | brutally | really)? honest with (yourself | myself) (and | it | about)?   0.58

facilitator  not: keep
  (won't | will not | doesn't | does not | isn't going to | not going to) (really)? (work | help) (for)? (you | anyone)? (if | unless) (you | you're | you are | they) ..3 (dedicated | committed | willing | consistent | put | open | try | serious | want)   0.72
    + It will not work unless you are committed.
  except (doesn't | does not | won't) work (if | unless) .. (pay | premium | subscrib*)
  (user | you) (must | has to | need to) be willing (to | and)   0.62
  except (must | have to) be willing to .. (pay | spend | wait)
  (user | person | someone | you) (really | truly | genuinely) (want | wants) to (learn | improve | change | heal | grow | get better)   0.64
