# What people come to know about themselves: patterns, triggers, names for
# feelings, progress to look back on. Facts about technique are content_quality;
# a chart that fails to load is technical_reliability; a chart behind payment is
# cost_billing.

factor   health_insight
name     Increased insight into one's health
group    program

# A failure of insight turns the pole: "did not help me understand myself".
facilitator  threshold 0.50
  # What must be paid for, or was lost, is no insight: the stretch is silenced.
  except /\b(charg(e|es|ed|ing)|pay(ing|s)?|paid)( me| you| us| people| person| a lot| money| extra| for premium)?( just| only)? (so|for|to|in order) .{0,60}/
  except /\b(get back into|google|please)\b.{0,50}/
  except /\b(important )?(things|features|functions) (such as|like) .{0,50}/

# --- knowing and understanding oneself --------------------------------------
  (understand | understands | understanding | understood | comprehend) @owner? @very? @inner   0.76   not: drop
    + helps me understand my emotions a lot better
    + i finally understand my own triggers
    - i understand the pricing now
  (understand | understands | understanding) (and)? (cope with | manage | managing | process | deal with | control | accept)? @owner (everyday | daily | deeper | underlying)? (problem~ | issues | situation | emotion~ | feelings | moods)   0.65   not: drop
  understanding of @owner? (@inner | @myself)   0.75   not: drop
  (understand | understands | understanding | understood) .. @myself   0.76
    + it has helped me understand a bit more about myself
  (understand | understanding | know | knowing) (how | why | what) (i | i'm | i've | you | you're | we | one | makes me | is making) .. (feel* | felt | react* | behave* | anxious | depressed | sad | think* | triggered | keep)   0.75
    + now i know why i feel so flat on mondays
    + made me understand why i was reacting that way
    - i understand how you did it
  (understand | understanding) (how | what | why | where) .. (happening | going on | comes from | coming from | causing | causes)   0.75
  @learn .. about @myself   0.76
    + i learned so much about myself in one month
  @learn .. about @owner (emotion~ | feelings | mood~ | thoughts | thinking | behavior~ | mind | brain | anxiety | depression | trigger~ | disorder | condition | mental health | mental illness)   0.75
    + taught me so much about my own thinking
    - learned about the subscription too late
  (some | more | good | great) education about @owner? (anxiety | depression | mental)   0.70
  (get* | got | getting | come | coming) .. know @myself   0.76
    + a kind way of getting to know yourself
  (know | knowing | knows) @myself .. (better | more | deeper)   0.76
  (discover~ | rediscover~ | explore~) @myself   0.65
    + helped me rediscover myself
    - i find myself skipping it
  (find | finding | found) (my self | who i am | who you are | your inner self)   0.65
  @helps (me | you) (find | discover) @myself   0.65
  (discover~ | explore~ | exploring) .. (inner self | emotion~ | feelings | thoughts | issues)   0.65
  self (awareness | aware | discovery | reflection | reflections | reflect | reflective | reflecting | knowledge | understanding | insight~ | introspection | exploration | analysis | evaluation | realization | examination)   0.76
  except (more | google) self (awareness | reflection) (apps | techniques)
  except (meditation | like it's | yoga) (and)? self reflection
    + great for self-reflection at the end of the day
    + so much more self aware than i was
    - the self help section is thin
  (introspect* | introspective*)   0.75
    + the prompts made me more introspective
  (see~ | saw | picture) .. (who i (was | am | really am) | of myself)   0.65

# --- becoming aware ---------------------------------------------------------
  (more | become | becomes | became | becoming | made me | makes me | makes you | be | being | i'm | stay | kept me | keeps me | keep me) aware (of | about) .. (@inner | @myself | how | what | when | why)   0.76
    + i am more aware of my moods since may
    + it makes you aware of how you react
    - i was not made aware of the yearly fee
  (aware | awareness | conscious | mindful) (of | about | to | into | on) (@owner | our)? @very? (@inner | @myself)   0.75
    + being conscious of my thoughts is new to me
  (more | be | being) (conscious | mindful | reflective) (of | about | on) .. (i | i'm | i've | my | your | you)   0.70
  (bring~ | brought | brings | create~ | build~ | develop~ | increase~ | gain~) .. awareness   0.65
  (in tune | in touch | reconnect~ | tuned in | stay connected | staying connected) (with | to | into) .. (@myself | @inner | how)   0.76
    + keeps me in touch with my feelings
    - got in touch with support about it
  (tune | tuning | tuned | tap | tapping) in (to | with) (@owner | @myself | how)   0.60
  (dig | digs | digging) (deep | deeper | into (my | your))   0.60
  (check | checks | checking) in (with | on) (@myself | (my | your | our)? own? (feelings | feeling | emotions | mood | mind | body | mental health) | how i | how i'm)   0.52
    + i check in with myself twice a day now
    - the app checks in on me
  (pay~ | paying | paid) .. attention to .. (@inner | @myself | how i | how you | what i)   0.65
  (notice | noticed | noticing | notices) ..1 (how | when | what | why)? ..1 (@inner | myself | my own | how i | how my | why i)   0.44
    + i noticed how my mood drops after lunch
    - noticed an issue with the billing
  (acknowledge~ | acknowledging | accept~ | validate~) .. (emotion~ | feelings | feeling | thoughts | how i | how you | what i'm | what you're)   0.65
  (focus~ | think~) on @myself   0.35

# --- patterns, triggers, causes -----------------------------------------------
  @see .. (pattern~ | trend~ | correlation~ | trigger~ | link~ between | connection~ between)   0.80
  except see .. (it was | is | are)? trending
  except (you'll | will) .. (notice | see) .. (common | same | scripted) pattern~
    + i can finally see patterns in my sleep
    + it spotted a correlation with coffee
    - i see a pattern of bugs in every release
  except @see .. (pattern~ | trend~) of (bugs | errors | charges | crashes | lies)
  (mood | emotional | emotion | thought | thinking | behavior | behavioral | behaviour | anxiety | mental) (pattern~ | trend~)   0.52
    + tracking my emotional patterns helps
    - the wallpaper patterns are lovely
  (identify~ | identifying | find~ | finding | found | figure | figured | figuring | pinpoint~ | recognize~ | recognizing | know | know~ | track~ | learn~ | discover~ | realize~ | focus | concentrate on) .. trigger~   0.76
    + helped me pinpoint my triggers
    - the trigger warnings are missing
  (my | your | personal) triggers   0.60
  (root | roots | source | cause) of (my | your | the | our) (anxiety | stress | emotion~ | feelings | problem~ | issues | mood | thoughts | depression | panic)   0.65
  what (triggers | triggered | causes | caused | cause | is causing | sets | set | affects | affect | influences | impacts | makes | is making | upsets | brings) .. (me | my | your | mood | anxiety | stress | panic | feel* | off)   0.55
    + shows me what affects my mood
    - what makes the app slow
  except what makes me (upset | mad | angry | sad | annoyed | frustrated | so)
  (things | factors | activities | habits | events | situations) (that)? (trigger | triggers | cause | affect | influence | impact | make | contribute~) .. (me | you | my | your | it | mood | anxiety | feel*)   0.65
  (root | underlying) (cause~ | reason~ | problem~ | issue~)   0.70
    + it digs for the root causes
    - the cause was my old phone
  where .. (anxiety | stress | feelings | emotions | thoughts | it | they | this | panic) .. (comes | come | coming | came | stems | stem) from   0.76
    + shows where my anxiety comes from
  (why | what) (i | i'm | you | you're | we're | we) (am | are | might be | may be | was | were | could be)? (feeling | feel | felt | going through | dealing with | experiencing | thinking)   0.42
  boil~ down to   0.55

# --- naming feelings ------------------------------------------------------------
  (@naming | put a name) .. (emotion~ | feelings | my feeling | mood | moods | my thoughts | your thoughts | my issues | your issues | @what_i_feel)   0.75   not: drop
    + helped me name what i am feeling
    + i can name my emotions instead of just being angry
    - please recognize that people were cheated
  (describe | describes | describing) .. (emotions | feelings | mood~ | how i | how you | what i'm | what you're)   0.50
  (words | vocabulary | vocab | name | language) (for | to | behind) .. (feel | feeling~ | emotion~ | describe)   0.70   not: drop
    + gave me the words to describe what is going on
  put~ .. into words   0.65   not: drop
  (figure | figured | figuring | sort | sorting | work | working) out .. (feel* | felt | emotion~ | my thoughts | myself | why (i | you) | what's going on | what is going on | triggers)   0.65 [both]
    + figuring out why i get so low
    - could not figure out why it charged me
  @examining .. (@inner | @myself | how i | how you | why | what)   0.60
  (analyze | analyzing | analyse | examine) (it | them)   0.55
    + taught me to examine my thoughts one by one
    - the developers should analyze the crash
  (process | processing | organize | organizing | sort through | sort | sorting through) .. (emotion~ | feelings | feeling | thoughts | what i | how i)   0.55
    + gives me room to process my emotions
    - still processing my refund
  (get | getting) .. (feelings | emotions | thoughts) (out | down) .. understand   0.70

# --- seeing one's thinking errors ------------------------------------------------
  (recogniz* | recognis* | identify~ | spot~ | catch~ | see~ | notice~ | find~ | examin* | realiz* | aware of | become aware of) .. (distortion~ | distorted | thinking traps | thinking trap | thought traps | mind traps | unhealthy | negative (thoughts | thinking | self talk) | irrational)   0.76
    + now i catch my cognitive distortions early
    + it is good at helping you spot thinking traps
    - the picture looks distorted
  (cognitive | thinking | thought) (distortion~ | error~ | trap~)   0.48
    - the thinking traps audio is missing
  (flaw~ | error~ | fallac* | fault~ | mistakes) in (my | your) (thinking | thoughts | logic | thought)   0.70
  (identify | recognize | see | notice | find) (my | your) (own)? (toxic | unhealthy | bad | harmful | weak* | strong*)? (traits | flaws | habits | strengths | weaknesses | needs | limits)   0.60
  (realize~ | realise~ | realizing | realising) how (irrational | bad | negative | hard | often | silly | stressed | anxious | unhealthy | unhappy | depressed | sad | toxic | harsh) .. (i | i'm | i've | my | you | you're | it was)   0.65   not: keep
  (make~ | made | making | help~ | helping) (me | you | us)? (to)? (realize | realise | recognize | recognise | realizing)   0.75
    + it made me realise how tense i am
    - made me realize you only want money
  except (make~ | made | making) (me | you | us)? (realize | realise) .. (you | it's | they | company | app)
  (come | came) to (realize | realise | understand | terms)   0.55
  (didn't | did not | never) (realize | realise | notice | noticed | realized | knew | know) .. (i | i'm | my | was | how) .. (feel* | felt | mood | anxious | stressed | sleep | depressed | thoughts | before)   0.60   not: keep

# --- reflecting -------------------------------------------------------------------
  (helps | help | helped | helping | allow~ | make~ | made | let~ | force~ | encourage~ | time | way | place | space | chance | able | moment | prompt~) (me | you | us)? (to)? (reflect | reflecting)   0.65
    + it gives you a moment to reflect
    - the price does not reflect the content
  (reflect | reflects | reflecting | reflection | reflections) (on | upon | about | back | over) .. (day | week | month | myself | yourself | oneself | progress | life | my | your | how | what | feel* | thoughts | emotions)   0.76
  except (less | fewer) features for .. (reflect*) (on | about)
  except all i can do is reflect on
  except reflect (on | upon) and (integrate | apply)
  except quotes ..5 reflect (on | upon)?
    + i reflect on my week every sunday
    - their greed reflects on the whole team
  (growth | personal | daily | good | great | deep | some | for) (and)? (reflection | reflections)   0.50
  except daily (reflection | reflections)
  reflect (my | your) (day | thoughts | feelings | mood)   0.70
  (think~ | thinking) (deeper | deeply | about why | about (how | what) (i | you) (feel | felt | am feeling | feeling) | about (my | your) (mood | feelings | emotions | thoughts | problems) | clearer | clearly | more clearly)   0.60   not: drop
    + it makes me think about why i snapped
    - think about your pricing
  (look | looks | looking) .. at (my | your) (own)? (thoughts | feelings | emotions | behavior | thinking | moods)   0.60
  (look | looks | looking | looked) (at | into) .. (@myself | inside | inward | inwardly | within | introspectively)   0.56
  (makes | made | make | get | gets | getting) (you | me | us) (to | really)? (really)? think~ (about | deeper | more | deep~)   0.60
  (alot | lots | lot | much | food) .. (to think about | for thought)   0.48
  (soul searching | look inward | look within | look inside)   0.60

# --- new eyes ----------------------------------------------------------------------
  (new | different | better | another | fresh | other | broader | wider | healthier | clear | clearer | positive | whole new | gain~ | give~ | gave | losing | change~ | changed | shift~ | shifted | put~ | keep~ | my | your) (me | my | your | in | into | a | some)? (perspective~ | prospective)   0.60
    + it gives me a new perspective on my worries
    - from a business perspective it is fine
  (give~ | gave | gain~ | get | offer~ | bring~ | brought) (me | you | us)? (a)? (little | bit of | little bit of | some | refreshed | much needed | great)? perspective   0.60
  (put~ | puts) .. (in | into | in to) (perspective | prospective)   0.75
  (look | looking | see | seeing | view | think | thinking) (at | about)? .. (things | problems | situations | situation | life | it | myself | yourself | thoughts) .. (in a | from a | differently | in a different | from) (different | new | another | better)? (light | angle | way | perspective | view)?   0.62 [both]
  (started | starting | made me | makes me | help~ me) .. (think | thinking) differently   0.56
  (eye opening | eye opener | opened my eyes | open my eyes | opens my eyes | opens your eyes)   0.75
  except when i opened my eyes
  except (i | he | she | we) opened my eyes
    + looking at my month was eye opening
    - shut your eyes at the red candle
  (gain~ | give~ | gave | given | provide~ | get~ | got | offer~ | some | great | deep | deeper | valuable | more | new | good | useful | interesting | personal | helpful | amazing) (me | you | us | a | some)? (great | good | new | more | deeper | useful | real | valuable)? insight~   0.70
    + it gave me real insight into my habits
    - the premium insights are locked
  except (gain~ | give~ | gave | given | get~ | got | great | new | good) insight timer
  insight~ (into | on | about | to | in to) .. (@inner | @myself | my | your | how | what | why | i)   0.75
  (very | so | really | quite | super | extremely) insightful   0.56
  insightful   0.40 [weak]
  except insightful (teachers | talks | articles | audio | lessons | content | podcasts | on how to)
  enlighten~ (me | us) (on | about | as)   0.65

# --- tracking and looking back --------------------------------------------------
  (look | looks | looking | scroll~ | read~) back (on | at | and | through | to | over | in) .. (see | mood~ | days | how | entries | what | my | feel* | felt | remember | months | journal | progress | past | where | it | good)   0.77
  (look | looking) back (on | at | over | and see)?   0.55
  except when you look back on if
  (go | going) back (and | to) (see | look | read | check | review) .. (how | what | my | mood~ | entries | feel*)   0.70
    + i can look back at my moods from last winter
    + love going back to see how i felt in spring
    - i am going back to the old app
  (see | sees | seeing | saw | view | viewing | track | tracks | tracking | shows | show | showed | showing) (me | you)? (my | your | you | the) (own)? (progress | improvement~ | growth | ups and downs)   0.60
  (visually | visualize | visualise | visualizing) .. (progress | mood~ | improvement~ | growth | emotion~)   0.65
    + the chart shows my progress over the year
    - show me the install bar
  except (pay | paying | unlock | premium | subscribe | upgrade) .. (see | view | check | track) (my | your | the)? (own)? (progress | improvement~ | growth | graph~ | chart~ | stats | statistics | history)
  (see | seeing | saw | shows | show | showed | check) how (far | much | i | i've | i'm | my | you | you've | you're) .. (come | improved | changed | felt | feeling | feel | doing | changes | been | progress~ | sleep | mood)   0.75 [both]
    + i like seeing how my mood changes
    - see how far the price went up
  (track~ | tracks | tracking | monitor~ | record~ | log~ | log | record | chart~) .. (progress | growth | pattern~ | trend~ | over time | improvement)   0.44
  (keep~ | kept | keeping) track of (how (i | you | i've | i'm) | (my | your) mental)   0.52
  (track~ | tracks | tracking | tracked | monitor~ | monitoring | keep~ track of | kept track of | keeping track of | keep tabs on | keep an eye on) ..4 (mood~ | emotion~ | emotional | feelings | feeling | how i | how i'm | how you | mental | anxiety | depression | depressive | symptom~ | thoughts | trigger~ | episode~ | meltdown~ | @myself)   0.54   not: drop
    + a calm place for tracking my emotions
    + it keeps track of my low episodes
    - track my parcel
  except (want~ | need | wish | just | expected | thought | excited | loved | hoping | looking | supposed | different app | another app | way | easy | when | while) .. (track~ | tracking | monitor~ | keep~ track of | keeping track of) .. (mood~ | emotion~ | emotional | feelings | feeling | how i | how i'm | how you | mental | anxiety | depression | symptom~ | thoughts)
  (log | logs | logging | logged | record | recording | chart | charting) .. (how i feel | how i'm feeling | how i felt | how you feel | my moods | my emotions | my feelings | my symptoms)   0.48   not: drop
  (track~ | tracking | tracked | monitor~ | keep~ track | recorded | record) ..5 (over time | long term | for comparison | day to day | throughout the day | over the (months | weeks | years))   0.60   not: drop
  except (stay | on | keep me on | back on) track .. (throughout the day | day to day)
  (track~ | tracking | tracked | monitor~) @owner? (progress | growth | improvement~ | ups and downs | highs and lows | sleep and mood)   0.48   not: drop
  (remember | recall) (how | what) i (felt | was feeling | was doing | am feeling)   0.60
  (feedback | feeback | explanation) (on | of | about) .. (answers | results | score~ | mean)   0.77
  (objective | long term | visual) (record | overview | picture | representation) .. (mental | mood~ | emotion~ | feel*)   0.75
  (able | being able | love | like | nice | cool) (to | that i can | i can)? (see | view | seeing) .. (chart~ | graph~ | stats | statistics | trends | history | mood)   0.70
    + i like being able to see the charts
    - nice to see the support team reply

# --- seen, realised, put in order ------------------------------------------------
  (see | saw | show | shows | showed | review | reviewing | look at | understand | compare | recall | remember | revisit) .. how (i | i'm | i've | you | you're | we) .. (am | are | feel | felt | feeling | doing | was | were | been | react* | think | thought | behave~ | slept)   0.66 [both]   not: drop
    + it lets me review how i felt on monday
    - see how you like the price
  (realize~ | realized | realise~ | realised | realizing | realising | learn | learned | learnt | noticed | discovered | understood | taught me | teaches me | shows me | showed me | shown me | helped me see | made me see) (how | that | why | what | how much | how often | how many)? (my | i | i'm | i've | it was my) .. (mind | brain | thoughts | thinking | feelings | emotion~ | mood | anxiety | depression | stress | feel | felt | feeling | react | reacting | anxious | depressed | need to | negative | worth* | behavior | trigger~ | trauma | problems)   0.60   not: keep
    + i learned that my mind runs in circles
    + it showed me how often i react with fear
    - i realized my card was charged
  except (realize~ | realized | learned | noticed) .. (app | apps | charge~ | pay | paid | bill | money | update | scam)
  (realize~ | realized | realise~ | realised | knew | known | understood | understand) .. how .. (affect* | impact* | influenc* | effect* | shape* | connected)   0.62   not: keep
    + never knew how coffee affects my sleep
  (figure | figured | figuring | find | finding | found | work | worked | working | sort | sorted | sorting) out .. (happening | going on | wrong with me | bothering me | i need | i want | who i am | my mind | my head | my feelings | my emotions | my mood | life | my problems | my thoughts | stressing)   0.46   not: drop
    + helped me work out what was happening inside
    - find out what is wrong with the server
  (get | got | gets | getting | put | putting | puts | keep | keeping | sort | sorting | organize | organized | gather | collect) .. (thoughts | feelings | emotions | head) .. (order | straight | organized | sorted | together | perspective | untangled)   0.64   not: drop
    + it gets my thoughts in order
  (sort | sorting | sorted | organize | organizing | organized | untangle | unravel | structure | clarify | clarifying) @owner? (thoughts | feelings | emotions | mind | head | thinking)   0.64   not: drop
    + sorting my feelings takes me minutes now
    - organize my playlists
  (make | makes | making | made) sense of .. (feel* | emotion~ | thoughts | what | life | it all | things | myself)   0.66   not: drop
    + makes sense of my thoughts
  (connect the dots | shed light on | sheds light on | get to the (bottom | root | core) of | getting to the (bottom | root | core) of | aha moment~ | open~ my mind | opened my mind | get to know me | clear picture of)   0.60
    + it let me connect the dots
    - get to the bottom bar of the page
  except get to the (bottom | core) of the (page | screen | billing)
  how (my | your | our | the) (own)? (mind | brain | emotions | thoughts | anxiety | depression | moods | body) (work* | react* | operate* | function* | affect* | change* | influence* | respond* | cycle*)   0.68   not: drop
    + i see how my mind works
    - how my brain loves dark mode
  the way (i | my mind | my brain | you) (think | thinks | feel | react | see myself | am feeling | behave)   0.44   not: drop
  (time | opportunity | chance | moment | way | place | space | journal~ | pause | stop | relax | able | breathe | sit | and) (to | and)? (just | really)? reflect (and | a bit | a little | every | each | daily | back | more)?   0.52   not: drop
    + a nice way to write and reflect a little
    - prices reflect greed
  (reflection | reflections) (of | for | on | about) .. (day | week | month | mood | yourself | myself | life)   0.60   not: drop
    + a good reflection of my day
  (understand | understanding | understood | see | realize | figure out | recognize) .. (what's | whats | what is | what was | how's | where's) .. (going on | happening | wrong | bothering | my (feeling | feelings | mood | problem | triggers) | in my (head | mind | brain | body | life) | inside | behind | causing | stressing)   0.66   not: drop
    + now i see what's going on inside
    - I can't see what's wrong with the login
  except (what's | what is | what was) .. (happening | going on | wrong) (with | in) (the | this | your) (app | login | page | phone | server)
  (understand~ | understanding | recognize | see) the (way | ways | reason | reasons | cause | causes | root) (i'm | i | you | you're | of my | behind my | why i | for my) .. (feel~ | feeling | think | react | act | behave | mood | emotions | anxiety | am)?   0.64   not: drop
    + i understand the reasons behind my mood
  (learn~ | learning | learned | learnt | know | knowing | discover~ | find out | found out | taught me) .. (so much | more | a lot | lots | things | lot | stuff) about (me | my (life | mind | brain | body | health | needs | inner | past) | who i am)   0.66   not: drop
    + it helped me know more about me
    - they know too much about me
  except (they | app | it | developer~) (know | knows) .. about me
  (figure | figured | figuring | sort | sorted | sorting | work | worked | working) (it)? (all)? out .. (thoughts | feelings | emotions | why i)   0.62   not: drop
    + to sort out my own thoughts
    - sort out the crash
  (help~ | helps | helped | made | makes) (me | you | us) (to)? (really)? (understand | realize | notice | recognize | discover) (certain | some | many | so many | a lot of | lots of | new | more | things | stuff) .. (things | stuff)?   0.60 [both]   not: drop
    + it made me notice a lot of things
    - made me pay for some things
  except (notice | realize | discover | recognize) (certain | some | many | so many | a lot of | lots of | new | more) .. (bug~ | error~ | glitch~ | ads)
  (discover~ | find | explore~ | connect with | reconnect with | meet | know | touch with) (my | your | our | the) (inner | true | real | deeper) (self | me | child | being | world | thoughts | voice | strength)?   0.60   not: drop
    + you discover your inner voice
    - find your real name in settings
  except find (my | your) real .. (name | account)
  (see | saw | look | view) .. (life | things | myself | problems | situation~ | world) .. (clearer | clearly | different | new | better | another | positive) (lens | light | eyes | way | lenses | perspective | angle | point)?   0.54   not: drop
    + i look at problems from another angle
    - see the clouds in new colors
  understand .. (certain | some | many | so many | a lot of | more) things about (my | me | your)   0.60   not: drop
  (great | good | helpful | useful | nice | perfect | excellent | love) (for | with | at | the | way to) (daily)? (mood | emotion | anxiety | symptom) (tracking | monitoring | logging | journaling)   0.54   not: drop
    + great for symptom tracking
  @helps .. process .. (what | my | so much | some | anxiety | stress* | day | life | trauma | grief | things | events | emotions | feelings | thoughts)   0.56   not: drop
    + it helped me process my day
    - help me process the refund
  except @helps .. process .. (payment | refund | order)
  (clarity | clear picture | clearer picture) (on | about | into | in | around | with | to)   0.50   not: drop
  (better | deeper | greater | more | clearer | good | new) (self)? understanding of .. (@inner | @myself | me | condition | illness | disorder | mental | depression | anxiety | how)   0.70   not: drop
  except understanding of (cognitive | what's available)
    + a deeper understanding of my illness
    - a better understanding of the price
  (better | finally | really | fully | help~ | helps | helped | able to | me | to | can) (me | you | us | to)? (understand | comprehend | recognize | grasp) .. (anxiety | depression | condition | illness | disorder | adhd | ptsd | ocd | bpd | mental health | mood~ | emotion~ | feelings | symptom~ | trauma | trigger~ | behavior~)   0.64 [both]   not: drop
    + finally understand changes in mood and symptoms
    - understand the terms of the plan
  except (doesn't | does not | don't | do not | didn't | can't | cannot | bot | ai | app | it) .. understand
  (keep | keeps | kept | keeping) (me | you) (in touch with | aware of | conscious of | honest with | mindful of)   0.64
    + keeps me honest with myself
  (daily | weekly | regular | nice | good | great | quick | emotional | mental) check in~ .. (with myself | with yourself | on myself | on my (mood | feelings | emotions | mental) | how i)   0.62
    + a good check-in with myself
  (reminds | remind | reminded | prompt~ | ask~ | gets | makes | made | helps | helped) (me | you | us) (to)? (really)? (check in with | stop and think | think about how | consider how | be honest | be mindful of | examine | evaluate | assess | analyze | question) ..1 (@inner | @myself | how i | how you | how my | what i | what you | why i | why you | my day | your day)   0.56   not: drop
    + makes me stop and think about my day
    - ask for your card
  (accurate~ | spot on | accurately) .. (result~ | assessment~ | test~ | diagnos* | mood~ | feel* | describes | depress* | anxi* | analysis | insight~)   0.55   not: drop
    + spot on about how i feel
    - accurate clock
  (result~ | assessment~ | test~ | analysis | report~ | summary) .. (accurate~ | spot on | eye opening | revealing | insightful | made sense)   0.56   not: drop
    + the assessment was spot on

# What does the looking, when somebody praises it or misses it.
topic
  (graph~ | chart~)   0.78
    + i love the graphs
    - graphs hang on the wall of my clinic
  (statistics | stats)   0.60
  except (my | your | first | new) stats
  except (stats | statistics) .. (free | premium | locked | paying | pay)
  except (unlock | unlocking | pay | paying | premium | subscribe | subscription) .. (my | your | the)? (stats | statistics)
    + i love the statistics at the end of the month
    - my stats are there
  (mood | progress | monthly | weekly | yearly | health | symptom) (history | graph~ | chart~ | report~ | summary | summaries | overview | stats | statistics | analysis | analyses | insight~ | trend~)   0.78
    + please add a weekly summary
    + the monthly report is great
    - i opened the mood history once
  (track | tracking | monitor) .. over time   0.45
  trends   0.78

# A wish turns a facilitator to this pole, with less weight than it had; the
# threshold keeps such turned hits out unless they are strong or several.
barrier  threshold 0.65  not: drop
  (would | i'd | wish (i | we | it) | want | please | can't | let me | cannot) .. (love | like | nice | could | able)? .. (see | show | compare | view) (my | the | more | any | some)? (mood | long term | yearly | monthly | weekly)? (patterns | trends | correlations | graphs | charts | stats | statistics)   0.75 not: keep
  except (like | want | live | love) to see (my | the) stats
    + I'd like to see trends by month
    - I love to see patterns over the year

# --- figures that say nothing, or say it wrong ------------------------------------
  @figures .. @faulty   0.70   not: keep
    + the results were way off
    + my graph is meaningless to me
    - the results are great
    - good results every week
  (@faulty | random | generic | poor | messes up | messing up) ..2 (@figures | average)   0.66
    + inaccurate scores every week
    + missing days skew my results
    - no wrong results so far
  @figures .. (not | aren't | weren't | isn't | wasn't | never) .. (correct | right | accurate)   0.70   not: keep
    + the march stats weren't correct
    - the results are right
  (provide~ | give~ | gave | offer~ | gain~ | got) (me | you)? (very | only)? (little | no | zero) insight~   0.75   not: keep
    + gives very little insight
    - gives great insight
  (ruin~ | ruining) ..2 (graph~ | chart~ | stats | results | average~)   0.66
  (not | isn't | wasn't | aren't | never) (very | so | as | really | that | always | all | entirely | quite)? (accurate | insightful)   0.66   not: keep
    + not very accurate about my mood
    - the clock is accurate
  (inaccurate | not accurate | isn't accurate)   0.45
  (it | app | result | results | test | quiz | assessment | keeps | always) @says ..8 (severe | critical | extremely | severely | moderate | moderately | poor | high risk) .. (depress* | anxi* | episode~ | emotional | mental | disorder)   0.75
    + it says i have severe depression and nothing else
    + the test told me i was severely anxious with no explanation
    - i was diagnosed with severe depression last year
  (severe | major) depressive (episode~ | disorder)   0.45
  (numeric | number | numerical) .. score~   0.66
  (no | without | lacks | lack of | zero) ..1 (feedback on | explanation~ of | explanation~ for | interpretation | insight (into | on | about) | insights | overview | score review | analysis | conclusion~)   0.66
    + there is no interpretation of the score
    + i got no insights out of it
    - no feedback from support yet
  (no | without | lacks) (way to | option to | ability to)? (see | view | track | look at | compare | review) .. (pattern~ | trend~ | progress | history | past | over time | mood~ | results)   0.80
    + no way to see my trends
    - no way to see my invoice

  (inaccurate | incorrect | wrong | skew~ | misleading | false | meaningless | invalid | distorted) ..1 (data | result~ | score~ | picture | diagnosis | reading~ | average~ | stats | conclusion~ | assessment~ | record~)   0.66   not: drop
    + it leaves me with inaccurate data
    - the wrong phone
  (little | no | zero | without | lack of | lacks | lacking | barely any) (real | new | useful | deep | actual | meaningful | any | personal | further)? insight~   0.68   not: keep
  except (without | no) insight timer
  except no insightful
    + i have as little insight as on the first day
    - no limit to the insight it gives
  (idk | don't know | do not know | no idea | no clue | not sure | unclear | don't understand | never explain* | doesn't explain | didn't explain | doesn't tell | not explain*) .. what (that | it | this | they | the | my | these | those) .. (mean | means | meant | numbers | score~ | result~ | graph~ | percentage~)   0.66   not: keep
    + i have no idea what that score means
    - not sure what the price means
  except what .. (price | button~ | icon~ | error | word~)
  (said | says | tells | told | claim~ | reported) (me)? (that)? (i | i'm) ..2 (no | not | don't | didn't | severe | mild | moderate | had | have) .. (indication~ | sign~ | symptom~ | risk) ..1 (of)? (depress* | anxi* | disorder | bipolar | adhd)?   0.78   not: keep
    + it said i have no sign of anxiety at all
    - it says i have no messages
  @cannot (even)? (track | log | record | monitor | keep track of | chart) .. (mood~ | emotion~ | feelings | feeling | symptom~ | progress | how i)   0.66   not: keep
    + i cannot log my moods for the night
    - can't track my parcel
  except @cannot .. (track | log | record | monitor) .. (without paying | unless i pay | free | premium | crash*)
  (suggestion~ | feedback | analysis | advice) .. (outweigh* | don't match | doesn't match | not relate* | unrelated) .. (answers | information | input | entries | data)?   0.60
  (questions | answers | information | data) (i)? .. (outweigh* | with no (result~ | feedback | analysis) | without (result~ | feedback | analysis) | but no (result~ | feedback | analysis))   0.68   not: keep
    + so many questions with no analysis
  (without | lost | losing | lose | deleted | erased | missing | wiped) .. (data | history | records | entries | logs | months) ..5 (useless | pointless | compare | comparison | track~ | look back | pattern~ | defeats | can't see | of progress | what's the point)   0.66   not: keep
    + without my records the whole diary is useless
    - a data plan is useless
  (way | place | how | where | what) i (used | use) to .. (check | track | monitor | see | watch | understand | keep check) .. (myself | mood~ | feel* | progress)   0.60
  (stopped | stops | removed | took away | gone | no longer) .. (graph~ | chart~ | statistics | stats | mood history | progress | tracking | insights | report~)   0.66   not: keep
    + they took away the graphs
    - pain gone and progress made
  except (gone | stopped) .. progress

# --- cannot look back, cannot see ---------------------------------------------------
  @cannot ..2 (see | view) .. (past | previous | old | earlier) (day~ | week~ | month~ | mood~ | check ins)   0.70 [both]
    + can't see my past weeks on one page
    - can't see past my nose
  @cannot ..2 (see | view | look at | review | check | access) .. (pattern~ | trend~ | progress | history | past | graph~ | chart~ | stats | statistics | results | mood~)   0.45
  @cannot .. (look | scroll) back   0.70
  except (can't | cannot) wait .. (look | scroll) back
  @cannot .. go back (and | to) (see | look | read | check | review)   0.66
    + i cannot look back at last month any more
    - can't go back to bed
  (@figures | it) .. (tells | told | tell | shows | showed) (me | you) (absolutely | basically)? nothing   0.66
    + the chart tells me nothing
    - support told me nothing
  @wont (really | even)? (help | helped | make | let | give | gave) .. (understand~ | figure out | see | insight~ | aware) .. (@inner | @myself | how | why | what | any)   0.66   not: keep
    + it didn't help me understand my moods
    - it didn't help me sleep
  (still | have) (no idea | no clue | don't know | not sure) (what | why | how) .. (trigger~ | sets | causes | feel* | anxious | upset)   0.75
    + still no idea what sets me off
    - no idea why it crashes
  (waiting for | never got | never gave | didn't give | doesn't give | didn't get | don't get) .. (insight~ | analysis | results | feedback | something helpful)   0.66
  (how (will | do | can | am) i | how would i) .. (progress | improving | doing | informed)   0.66
  (wish | would like | should) .. (see | show~ | compare) .. (pattern~ | trend~ | progress | history | past | over time | results | more than | score~ | levels)   0.66
    + i wish it would show my history for the year
    - wish i could see the teacher on video
  (add | include | need | needs) ..2 (graph~ | chart~ | statistics | stats | mood history | summary | overview | progress tracker | report~)   0.66
    + please include charts for my moods
    - add a dark mode

# --- what I found out: general ways of saying it -----------------------------------------------
facilitator  not: drop
  @v3_found ..2 (i'm | i | my | im | i've | mine) ..5 (always | more | less | worse | better | sadder | happier | lower | low | sad | anxious | stressed | down | calmer | grumpy | tired | mood~ | awful | snap | crash | spiral~ | bad) .. (when | on | after | before | if | whenever | every | days | weeks | nights)   0.66
  except i know i'm always
  except @v3_found ..2 (i | my) .. (charged | paid | bill* | refund* | subscri* | premium | login | account)
  + I found out that I'm sadder on days without a walk.
  + Turns out my worst moods come after coffee.
  - I noticed that my account was charged after the trial.
  (no | never any) (idea | clue) ..3 (was | were | is) (making | causing | making | behind | what | why | setting | wrecking | ruining) (me | my)?   0.64
  except (no) (idea | clue) .. (app | update | charge)
  + Before this I had no idea that bread was wrecking my sleep.
  never (knew | noticed | realised | realized | clocked | understood | saw | connected) (how | that | why | what | it | i | my) ..4 (i | my | me | mood~ | sleep | food | work | feel* | anxious | sad | about myself)   0.62   not: keep
  except never (knew | realised | realized) ..2 (i)? (need* | existed | could)
  + I never noticed how my sleep hung on my tea.
  - I never knew I needed this.
  had never (clocked | noticed | seen | realised | realized | made the connection | put two and two together) (that | it | this | before)?   0.66   not: keep
  + Had never put two and two together.
  (report | recap | summary | chart | graph | it | diary | page | numbers | stats | log | tracker | curve) ..2 (pointed out | points out | reveals | revealed | spelled out | spelt out | made it obvious | made obvious | made it clear | told me that | showed me that | shows me that | showed me what | shows me what | shows me why | showed me why)   0.66
  except (pointed out | revealed | made it clear | told me that) .. (pay | paid | subscri* | app | bug~ | error | they | support)
  + The monthly recap pointed out that Sundays drain me.
  (spelled | spelt) it out   0.58
  (main | biggest | real | personal | hidden) (stressor~ | trigger~)   0.66
  + Meetings are my biggest trigger, it says.
  (recogni* | spot* | catch* | notice | taught | learn* | see) ..2 (my | your | own | these | those)? (own)? (thinking | thought) (error~ | mistake~ | trap~ | loop~ | habit~ | pattern~)   0.68
  + I learnt to spot my thinking mistakes.
  (keep~ | kept | keeping) track of @owner? (ups | highs | swing~ | @inner | episodes | cycle~)   0.62
  + It is good to keep track of your swings.
  (can | could | able to | finally | helps me | now i) (finally | actually | now)? (tell | see | put my finger on | pinpoint | understand) (why | what's (wrong | bothering) | what (bothers | upsets | drains) | when i'm) .. (i | i'm | my | me)?   0.60
  except can see why
  except (wish | if) .. (could | can) .. (tell | see)
  + Now I can tell why I'm flat on Fridays.
  (name | label | identify | describe) (the | this | that | what) (thing | lump | knot | feeling | ache | weight | heaviness | i feel | i'm feeling)   0.66
  + I can name the knot in my belly.
  (know | understand | learnt | learned) my (monday~ | tuesday~ | wednesday~ | thursday~ | friday~ | saturday~ | sunday~ | limits | patterns | pattern | moods | signs | warning signs | cycle~ | rhythm~ | own mind | own head | brain)   0.64
  + I know my Mondays by now.
  (warning | early) sign~   0.58
  + It taught me my early signs.
  (caught | catch | see | saw | spot | notice) ..2 (slide | dip | slump | episode | crash | relapse | low | spiral) ..2 (coming | early | in week | in time | on its way | approaching | before it)   0.66
  + I can spot the slump coming.
  my (mood~ | bad days | bad nights | worst days | good days | low days | sleep) ..2 (dip~ | drop~ | tanks | plummet* | sink~ | crash* | follow~ | come after | are after | all after | depend~ on | hang~ on | linked to | related to | tied to) ..2 (every | on | after | before | when | with | what | how | my | i | late)?   0.60
  + My mood sinks every winter, it turns out.
  (now i know | i now know | i now see) (why | what | how) (i | my | makes me | i'm | sets)   0.56
  except (now i know) .. (app | bill | charge | pay)
  + Now I know why I snap.
  (understand | understood | know) why i ..1 (always | keep | feel | am | get | do | react | behave | can't | was)   0.60
  except (don't | didn't | not) .. (understand | know)
  + I understand why I always cancel plans.

# --- nothing learned: general ways of saying it ---------------------------------------------------
barrier  not: keep
  (@figures | tracker | app | it | data | number~ | log~ | result~ | curve~ | trends) ..2 (don't | doesn't | won't | didn't | never) (really | actually | even)? (tell | show | teach | reveal | say) (me | you | us)? (anything | a thing | much | zip)   0.72
  except it (really)? (didn't | doesn't) say anything
  except (show | tell) (me | you | us)? (anything | much) .. (until | unless | without (paying | premium) | load* | error)
  + The curves don't tell me anything.
  @wont (really | even | actually)? (show | tell | explain | reveal) (me | you | us)? (why | what | how | when) (affects | causes | triggers | influences | helps | makes | i'm | i feel | i felt | my (mood | sleep | score | number) | it means | they mean | that means | any of it means)   0.72
  + It does not explain what they mean.
  (tells | told | shows | teaches | taught) (me | you | us) (absolutely | precisely | exactly)? (zero | nothing | sod all | nada | zilch | bugger all)   0.75
  except (support | staff | they | developer~) .. (told | tells) (me | us) nothing
  + A pie in five colours tells me zilch.
  (@figures | summary | summaries | overview | analysis | tracking | trends) .. (is | are | was | were) ..2 (too (basic | vague | simple | crude | shallow | general) | shallow | superficial | bare | lacking)   0.70
  + The summaries are too shallow.
  (never | don't | didn't | doesn't | not | won't) (get | got | give | gives | gave | provide | offer | receive | see) (you | me | us)? (any | real | an | much | a single)? ..1 (insight~ | pattern~ | conclusion~ | takeaway~ | analysis)   0.72
  + You fill it in and never get any conclusion.
  (learn~ | learnt | taught me) (nothing | zilch | little) (new)? about (me | myself | my)   0.75
  + I learned nothing about myself.
  (didn't | don't | haven't | never | not) (learn | learned | learnt | teach me | taught me) (a thing | anything | much | one thing) ..1 about (me | myself | my)   0.75
  (don't | didn't | haven't) (learn | learnt | learned) a thing   0.68
  none the wiser   0.75
  + A month later I am none the wiser.
  (no idea | no clue | not a clue | unclear | don't know | god knows | who knows | never explains | doesn't say) .. what (it | that | the | this | these | those) ..3 (measur* | mean | means | meaning | based on | counts | stands for | supposed to (mean | show | tell))   0.72
  except what (it | that | the | this) ..3 (word | icon | button~ | error)
  + No clue what the number means.
  out of what   0.66
  except (guesswork | everything) out of what
  (result~ | test | quiz | score | it | app | assessment | report) .. (said | says | told me | tells me | claims | claimed | thinks) ..1 (i'm | i was | i am | im | my) .. (fine | ok | okay | healthy | normal | happy | great | severe* | better | improving) ..1 (when | though | although | even though | while | whereas)   0.72
  + The test said I was fine when I had cried all week.
  (can't | cannot | couldn't | unable to | no way to | not able to | hard to | impossible to | how (am i | are we | can i | do i) ..1 (meant | supposed)? (to)?) ..1 (tell | see | know | spot | find | work out) ..2 (whether i'm | if i'm | whether i am | if i am | pattern~ | trend~ | season~ | improving | getting better | better or worse | what (affects | helps | causes | triggers))   0.72
  + How am I supposed to spot a trend in there?
  @cannot ..1 (see | view | access | read | look at | find) ..3 (history | past | older | previous | earlier | old entries | last (week | month | year)) ..3 (beyond | further | before | than | last | any more | anymore | entries | mood~)   0.68
  except @cannot .. (see | access | find) .. (past | previous) .. (page | screen | subscription | purchase*)
  + You cannot see older moods than last week.
  (average~ | averages | averaging | averaged) ..7 (vanish | disappear | pointless | useless | hide~ | hidden | meaningless | lost | nonsense | flat)   0.68
  + It averages the week and all my dips are hidden.
  (no | without a | missing a | lacks a | isn't a | need a | needs a) (real | proper | simple)? (timeline | history | overview | year view | month view | weekly summary | big picture | long term view | mood graph | calendar view)   0.70
  except no (history | overview) of (crash* | mental | anxiety | depression)
  + There is no year view.
  (would be (great | nice | good | cool | helpful | useful | lovely | amazing) | would love | would like | i'd love | wish | wanted) ..6 (see | view | compare | show~ | have) ..3 (trend~ | pattern~ | over time | history | progress | graph~ | chart~ | correlation~)   0.70
  + It would be nice to view patterns across the year.
  (never | doesn't | won't | not) (shows | show | tell | tells) (me | you) what (they | it | my answers | my entries) (say | says | mean | means) about me   0.80
  (can't | cannot | no longer) .. (see | find | follow | spot) my (own)? pattern~   0.72
  + Since the change I can no longer find my patterns.

# --- the same in other words ----------------------------------------------------------------------
facilitator  not: drop
  @v3_found (that)? ..3 (makes | made | affects | wrecks | ruins | improves | lifts | lowers | triggers | worsens | drives | helps) (me | my) (feel)? ..1 (mood~ | worse | better | sleep | anxious | anxiety | day | week | sad | depression | low | down | angry | stressed)   0.64
  except @v3_found (that)? ..2 (app | it | this) (makes | made | helps | improves) (me | my)
  + I noticed that skipping lunch wrecks my sleep.
  - I noticed that the app makes my sleep better.
  @v3_found that i ..3 (most | worst | best | too much | all the time | mainly | mostly | myself) ..2 (in | at | on | during | when | about)?   0.62
  connect* the dots   0.66
  (link~ | connection~ | relation~ | relationship~ | correlat*) between ..2 (my | sleep | food | mood~ | habits | diet | stress | exercise)   0.62
  + I see the link between my diet and the bad hours.
  (tells | warns | alerts | shows | warned) me (when | if | that) (i'm | im | i am) .. (heading | low | slipping | sliding | about to | stress* | down | off | declining | tense)   0.64
  (picture | overview | snapshot | map | bird's eye view) of (my | your | how) ..2 (mental | mood~ | state | mind | emotions | emotional | feelings | i | wellbeing | health)   0.62
  (can | could) (now)? (tell | see) (what | which) ..4 (makes | affects | triggers | sets | helps | lifts | drains) (me | my)   0.62
  my (cycle | period | diet | sleep | job | food | weather | hormones | work) ..1 (affects | affect | influences | changes | drives) my   0.60

barrier  not: keep
  @figures ..6 (joke | random | generic | just a number | nothing useful | no matter what | always the same | completely wrong | all wrong | totally wrong | could be anyone | no sense | meaningless)   0.70
  + The report is just a number with a smile.
  (know | knew | understand) (no | not | nothing | little) (more | better | much more) ..2 than (before | when)   0.75
  no (summary | feedback | report | analysis | conclusion | explanation) (of | after | on | at the end | about) ..2 (what | test | quiz | answers | entries | score | result~ | my | mood | i | it)?   0.68
  + There is no summary of my week.
  @cannot compare ..1 (one | this | last | month~ | week~ | mood~ | day~ | my)   0.68
  + I can't compare one month with another.
  (told | tells | says | said) ..2 (i have | i had | i was | i'm) ..4 (i don't | i'm not | i didn't | i am not | not true | which is wrong | which i'm not)   0.70
  (wish | would like | please | should | want) ..5 (link~ | connection~ | correlation~ | pattern~) (between | in | across)   0.70
  + I wish it found patterns in my week.
  only (shows | show | displays | see | shown) ..3 (today | one day | one week | this week | a number | last week | the day | seven days | 7 days)   0.68

facilitator  not: drop
  (better | clear | clearer | good) (idea | picture | sense | view) (of | about) ..1 (why | how | what) (i | my | makes)   0.66
  + I have a clearer picture of what makes me snap.
  (recognize | recognise | notice | see | know | realise | realize) when (i'm | im | i am | i start | my (mood | thoughts | anxiety))   0.62
  + Now I notice when I start to slide.
  (shows | showed | revealed) ..1 (a | the | clear | my) (pattern | link | connection | trend) (with | between | in | of | to) (my | me | how)   0.66
  mirror (for | of | to) (my | your) (feelings | mind | mood~ | soul | emotions | self | thoughts | head)   0.66

barrier  not: keep
  (doesn't | didn't | never | don't) (give | gives) (me | you) ..2 (sense | idea | picture | view) of   0.70
  + It never gives me an idea of my month.
  (no way | not able | unable | impossible) (of | to) (seeing | see | know | tell | knowing | telling) (how | whether | if) ..2 (week | month | day | mood | went | i'm | i was | improv*)   0.70
  (@figures | personality result) ..2 (nothing like me | not me at all | all over the place)   0.70
  (graph | chart | stats | curve) ..8 (can't | cannot | couldn't) (read | see | make | tell) (anything | any sense | much | a thing)   0.72

# More on what it tells about oneself.

barrier not: keep
  except (app | it | phone | watch | minutes) .. (won't | doesn't) track (my | the)? (minutes | session~ | streak)
  (questions | quiz | assessment | test | results | feedback | analysis | insights | report | score) .. (reveal nothing | meaningless | inaccurate | not accurate | aren't accurate | wrong | doesn't make sense | makes no sense | misleading | useless | vague)   0.72
    + the results are inaccurate
  (answer~ | answering) .. questions .. (get | got) nothing                    0.66
  (wish | want | need | would like | should | could | add | would be nice) .. (see | view | track | look back | compare | export) .. (progress | history | mood over | patterns | trends | graph~ | chart~ | stats | statistics | past entries | previous entries | summary | overview | how i'm doing)   0.62

facilitator not: drop
  except made me realize (you | they | that you | how much (money | you))
  except help me process (the | my) (refund | payment | order)
  except help me process
  except (can't | cannot | couldn't | don't | hard to | doesn't | didn't | trying to | wasn't able to | unable to | not able to) .. (understand | see | notice | identify | figure out | recogni*)
  except (able to | let~ | allow~ | get | got | gets) .. see (my | the | a)? (therapist | doctor | friends | family | content | anything | all | what | it)
  except (no | lack of | without | zero | little) (insight | self aware* | awareness | perspective)
  except insight timer
  except (can't | cannot | couldn't | won't | doesn't | wish | want | need | to be able to | stopped | no way to) .. (track | log | record | monitor | keep track of) .. (mood~ | emotion~ | progress | feelings)
  (on point | spot on | very accurate | so accurate | scarily accurate | extremely accurate | pretty accurate | accurate (results | assessment | diagnosis | analysis))   0.54
  except app spot on
  except keeps me on point
  except how spot on
  except (affirmations | quotes | content | talks | advice) (are | is) (right)? on point
  except right on point
  except spot on for
  except (recommendation~ | algorithm | suggestions | voice) .. spot on
    + the quiz was spot on

# --- knowing oneself: more ways of saying it ----------------------------------------------------
facilitator  not: drop
  except /\b(charg(e|es|ed|ing)|pay(ing|s)?|paid) ?(me|you|us|people|person|a lot|money|extra|for premium)? ?((just|only) )?(so |for |to |in order ).{0,60}/
  except /\b(please|let us|get back into|google)\b.{0,50}/
  (makes | made | gets | got) (me | you | u) (to)? (really | actually | stop and | sit and)? think (a lot | deeper | deeply | more | hard | about (how | what | my | why | your | life | things) | and (reflect))?   0.55
    + the prompts made me stop and think
    - what makes you think we would pay
    - made me think they hide the fee
  except what makes you think
  except (makes | made | make) (me | you) think (that | they | you're | i may | it's | of the | in a)
  except (make | makes | made) (me | you) think .. (they | company | subscri* | worse)
  (helps | helped | help | helping) (me | you | us) (to)? (really)? (think | go over | look) (about | over | at | through) (my | the way | how | what | why | everything | your | life | things)   0.58 [both]
    + it helps me think about my life
  (helps | helped | help | helping | lets | let | allows | able to | easier to | way to) (me | you | us | yourself | one)? (to)? (really | better | finally | fully)? (understand | comprehend | recogni* | identify | pinpoint) (my | your | the | what | how | why | certain | own | self | some)? .. (needed | need | situation | struggle~ | sensation~ | life | habits | errors | needs | strengths | weakness* | triggers | cause~ | distortion~ | myself | yourself | going through | makes me | making me | bothering)   0.62
    + it helps you understand your situation
  except (understand | identify) .. (app | content | update | instructions | word~)
  (identif* | recogni* | spot | spotting | catch | catching | notice | noticing | name | naming | label*) (and (correct | change | challenge | reframe | manage))? (my | your | the | certain | own | those | these)? (negative | unhelpful | unhealthy | distorted | irrational | own | cognitive | automatic)? (thinking (errors | patterns | traps) | thought (process* | patterns | traps) | distortions | cognitive distortions | habits | emotion~ | feeling~ | triggers | self talk | patterns | behaviors | thoughts)   0.60
    + good at naming distortions
  except (doesn't | can't | cannot | didn't | won't | bot | ai) .. (identif* | recogni* | notice)
  (better | deeper | clearer | good | my) understanding of (what | how | why | my | myself | your | yourself | the way) .. (i | i'm | you | feel* | going | mind | brain | through | self | illness | condition | mental)?   0.66 [both]
  (learn | learned | learning | learnt | discover~ | know) (more | so much | a lot | a little | lots | things)? (about)? (my | your | our | one's) (own)? (strength~ | weakness* | mind | body | self | true self | inner self | patterns | values | needs | limits | feelings | emotions | personality | tendencies | brain)   0.64
    + i am learning my mind and body
  except (read | know) your mind
  (aware | awareness | conscious | mindful) of (what | how | why | my | your | things in my | the (way | thoughts | things | feelings | pitfalls) | where | when)   0.66
  except (too | being | be) aware of (my | your) (toes | breath | surroundings)
    + i am now aware of what upsets me
    - not aware of the price
  except (not | never | wasn't | weren't | be | i'm | well | make* people) aware of (the | what | how | your) .. (cost | price | subscri* | charge* | policy | trial | fee | you're paying | problem | issue | bug)
  (connect | connecting | conect | reconnect | reconnecting | in touch) (with | to | tonmy)? (myself | my self | yourself | my (true | real | inner | authentic) (self | me | being) | who (i am | you are) | my inner (voice | self | child) | my (own)? feelings | my emotions | my thoughts | my mind | my body)   0.62
  (helped me | helps me | help me | and | me to | to) find (myself | my self | my true self | yourself)   0.50
    + it helps me connect with who I am
    - i find myself paying more
    - i find myself bored
  except find (myself | yourself) (a | looking | wanting | thinking | feeling | in | having | getting | using | going)
  (listen | listening) to (my | your) (mind | body | self | feelings | emotions | inner (voice | self) | thoughts)   0.58
  (look | looking | looked | turn | turning | going) (inward | inwards | within)   0.54
  (sort | sorting | organize | organise | organizing | organizes | organises | unpack | unpacking | untangle | untangling | sift | work out | working out | clarify | clarifies | clear up | digest | break down) (out | through)? (all)? (my | your | those | the | these)? (inner | own)? (thoughts | feelings | emotions | head | mind)   0.58 [both]
    + a place to organise my thoughts
  (get | getting | put | putting | write | writing) (all)? (my | your) (thoughts | feelings | emotions) .. (and | to) (sort | understand | organize | reflect | process) (them | it)?   0.60
  (helps | helped | help | allows | lets | let | able to) (me | you)? (to)? (figure | work | find) out (what's | whats | what is | what | why | how) (making | makes | is | i | i'm | was | you | causing | my)   0.62
  except (figure | work | find) out (what | how) .. (can do | would like | to do)
  (know | knowing | see | seeing | shows | showing | tell~ | lets (me | you) know) (exactly)? (where | how) (i'm | im | i am | you're | you are) (at | doing | feeling | really | emotionally | mentally)   0.60
    + it lets you know how you are doing
    - they know how you are paying
  except (ask* | asking | no one | nobody | friends | others | someone) .. (know | see | tell) how (i'm | i am | you're | you are) (doing | feeling)
  (good | great | perfect | nice | helpful | useful | awesome | best | easy | excellent) (way | tool | app | place | for)? (to | for)? (me | you)? (to)? (self)? (reflect | reflecting | reflection) (with | your | on | my | and | about)?   0.60
    + a good app to reflect with
  (great | good | best | perfect | love | nice | helpful | easy | useful | cool) (way | app | tool | for | it | the | having | that it)? (to | for | how it)? (be able to | helps me | keeps)? (keep)? (track | tracks | tracking) (of)? (my | your)? (own)? (mood~ | emotion~ | feelings | symptoms | progress | days | mental health | anxiety)   0.55
    + a great way to track symptoms
  except (would be | wish | hope) .. track
  (keeps | helps | helped | help) .. (keep)? (track | tracks) of (my | your | what (i | you) | how) ..1 (progress | do | did | mood~ | feel* | emotions | symptoms)   0.58
  (love | like | enjoy | cool | nice | great | helpful | appreciate) (the | having | my | that it has)? (a | the)? (mood | emotion | activity | activities | symptom | progress) (slider | tracker | trackers | tracking | log | logs | journal | calendar | meter)   0.42
  except best mood (tracker | tracking)
  (check | checking | checks) in (with | on) (my | your) (own)? (mood~ | feelings | emotions | self | thoughts | mental health | mind | body)   0.55
  except (therapist | friend~ | they | friends) .. (check | checking) in
  (check | checking) in with (myself | yourself)   0.55
  (diary | journal | entries | log | memories | notes) .. (i | you) can (always | later | go)? (look | refer | go | read | come) (back)? (to | at | on | through)   0.62
  (pay | paying | more) attention to (my | what my | how my | where i | how i) (own)? (body | thoughts | mind | feelings | emotions | breath* | carry | feel)?   0.52
  (changed | changes | changing | shifted | shift~ | improved) (my | your | the way i) (whole | entire)? (outlook | perspective | view | see | view on | mindset | way of thinking | think about | look at)   0.50
  (different | new | better | positive | healthier | fresh) (outlook | perspective | view | mindset | viewpoint) (on | of | about) (life | things | myself | my | everything | the | it all | situations)   0.60
  (put~ | keep~ | offer~ | give~ | gain~ | get | maintain~) (things | it | me | you | everything | some things | stuff | situations | a | immediate situations)? (in | into | new | good | better | fresh | some)? (to)? perspective   0.66 [both]
  except (audio | clips | lessons | stories | teachers | articles) ..6 perspective
  except (lessons | talks | stories) offer perspective
  (re evaluate | reevaluate | reassess | rethink | self assess | introspect) (things | my | life | what | how | your)?   0.55

# --- nothing to look back on, results that miss: more ways of saying it ---------------------------
barrier  not: keep
  # Behind the paywall is cost, not saving it is a fault.
  except /.{0,60}\b(without (having to )?(pay|buy|premium|a subscription|a premium)|unless (you|i|u|we)|until you pay|if you (don.?t|do not) (pay|have premium)|premium|have to pay|asking for me|the (monthly )?payment|subscri\w+).{0,30}/
  @cannot (even | ever)? (see | view | look at | review | read | access | look back (on | at) | go back (to | and (see | read))) (my | your | their | there | any | the | own | how | what | all)? (own | old | past | previous | total | overall)? ..1 (progress | stats | statistics | trend~ | pattern~ | history | logs | months | weeks | insights | (i | i've) (wrote | written | felt | did | said) | much i've | many (hours | minutes | days))   0.72 [both]
    + I can't see how many hours I have sat this year
    - I can't see my stats unless I pay
    - can't wait to see my progress
  except @cannot wait to (to)? see
  (doesn't | does not | don't | won't | didn't | never) (really | even | actually)? (track | show | record | log | chart | display | keep track of | save a history of) (my | your | the | any | me)? (overall | own | actual)? (progress | trend~ | pattern~ | history | mood over time | growth | improvement | stats)   0.72
    + it doesn't track progress
  (nothing | anything) (i | you) (couldn't | didn't | don't) (already)? (realize | realise | know | figure out | tell) (myself | yourself | already)?   0.70
    + it told me nothing I couldn't realise myself
  except never got the same results
    + it never gave me my results
  (no | zero | little | without) (real | useful | helpful | any | actual)? (feedback | insights | analysis | interpretation | conclusion~) (that | on | about | from | of | for | at | after | beyond)   0.70

  except no feedback (from | on) (the | my) (developer* | support | team | review | ticket)
  (result | results | analysis | assessment | report | diagnosis | score~ | stats | evaluation) .. (a little off | a bit off | way off | off | inaccurate | not accurate | weren't correct | not correct | incorrect | wrong | make no sense | makes no sense | contradict* | the opposite | don't match | doesn't match | doesn't reflect | don't reflect | misleading)   0.72
    + the results are a bit off
  (said | says | say | tells | told | telling | claims | suggests) (me)? (that)? (i | i'm | my (mood | mental health | emotional health)) (have | had | am | was | is | had no)? (severe | critical | critically | depressed | not depressed | normal | fine | no indication | at risk | good | bad) .. (but | when | even though | although | despite | which | though | while)?   0.50
  (stats | insights | graph~ | chart~ | statistics | overview | summary | results | reports) .. (so | too | very | pretty | really) (minimal | basic | limited | vague | generic | simple | useless | shallow | confusing)   0.72
    + the stats are so minimal

# --- insight in general words -------------------------------------------------------------------
facilitator  not: drop
  (better | really | finally | truly | fully | deeply | more) (able to)? understand (self | myself | yourself | oneself | and (cope | manage | process | express) | emotional | how | why | what (i | is | you | my))   0.60
    + I better understand why I snap
  except (doesn't | don't | can't | didn't | bot | ai | it | they) (really | truly | fully | better) understand
  (i | me | you) (can | could | able to | to | helps me | help me) (now | finally)? (see | look at | think about | view) (things | it | situations | life | everything | my (life | thoughts | problems)) (more (rationally | clearly | objectively | positively | calmly) | clearer | in a (new | different | balanced | more | better | positive) | from (a | another | different) | differently | with (a)? (new | fresh | different | clearer))   0.62
    + I can see things more clearly
  (moment | moments | time | chance | space | place | opportunity | way | great | good | nice | love | like | able | helps me | allows me | makes me | helps you) (to)? (self)? reflect (on | and | with | about | back | each | every | daily | at)?   0.54
  except (doesn't | not | didn't) .. reflect
  (reflecting | reflect) (my | your | on (my | your | the) | upon (my | your)) (day | week | life | self | emotions | thoughts | feelings | mood | past)   0.64
  (emotional | personal | mental | real | helpful | interesting | valuable | mood | weekly | monthly | daily | deep | two week) insight~ (with | into | about | and | on | are | is | were)?   0.48
  except (mood | weekly | monthly | daily) insight~ .. (premium | pay | locked | paywall)
  (love | like | enjoy | appreciate) (the | all the | its | how | seeing | getting) (daily | weekly | mood)? insight~   0.58
  (very | so | really | incredibly | extremely | super | quite | pretty | truly | highly) insightful   0.54
  (decent | simple | quick | fun | great | good | nice | easy | helpful | wonderful | convenient | cool | excellent | amazing) (way | tool | app | place) (to | for) (keep)? (track | tracking | log | logging | document | documenting | record | recording | monitor | monitoring) (of)? (my | your | daily | the | one's)? (daily | own | overall)? (mood~ | emotion~ | feelings | thoughts | symptoms | mental health | progress | day | days | life | mental state)   0.56
  (it | which | calendar | journal | stats | graph~ | chart~ | and | app) (also | even | really | automatically | lets me | helps me | helps you | lets you)? (tracks | track | charts | chart | monitors | logs | keeps track of) (my | your) (growth | progress | patterns | mood~ | days | meditation | practice | emotions | sleep | feelings | streak)   0.55
  except (doesn't | does not | won't | didn't | stopped | no longer) .. (track~ | show~)
  (helps | helped | help | allows | makes) (me | you) (to)? (feel)? (more)? (connect | connected | in tune | in touch | aligned) (to | with) (my | your) (mind | body | self | thoughts | emotions | feelings | inner)   0.62
    + a way to connect with my inner self
  (gauge | assess | evaluate | measure | examine | explore | analyze | analyse | identify | pinpoint | capture | articulate | express and understand | put into words | witness | observe) (where (i | you) | my (own)? (mood | emotions | thoughts | feelings | emotional | mental | mind | reactions | state) | your (mood | emotions | thoughts | feelings | emotional) | how (i | you) | what (i | you) (am | feel | need | are) | why (i | you))   0.58
    + one way to gauge where I am
  except (can't | cannot | doesn't | couldn't | hard to) .. (gauge | assess | identify | explore)
  (learned | learn | learning | learnt) (so much | a lot | much | more | things | something | tons) (about | of) (my | me | myself | who | how (i | my | your)) .. (self | mind | brain | emotions | body | feel | think | react | work~)?   0.66
  (learned | learnt) (so much | a lot) (from | in) .. (conversations | meditations | sessions | lessons | short)   0.50
  (questions | prompts) .. (never (thought | asked) | think (about | deeper | deeply) | dig deeper | digging | reflect)   0.60
  except (questions | prompts) .. (don't | doesn't | not) .. (think | reflect)
  except (clarity) .. (app | voice | sound | audio | video | price)

# --- brought to see ------------------------------------------------------------------------------
facilitator  not: drop
  (forces | forced | making | makes | made | gets | get | getting | allows | causes | encourages | pushes) (me | you) (to)? (stop and | pause and | really | actually)? (think | reflect) about (how | what | why | my | your | the things | everything)   0.64
    + it forces me to stop and think about how I feel
  except (makes | made | making | forces) (me | you) think about (the | how much) .. (price | cost | money | paying)
  (helped | helps | help | helping | makes | made | making) (me | you) (to)? (finally)? (realise | realize | realised | realized | see | recognize | recognise | notice) (who | what | how | why | that i | that my | things | when | where | the) .. (i | my | me | about | in | myself)   0.60
    + it helped me realise who I should let go
  except (helps | help | helped) (me | you) (to)? (see | realize) .. (app | pay | subscri* | money | cost)
  (recognize | recognise | recognizing | recognising | spot | spotting | identify | identifying | notice | noticing) (the | my | some | certain | early)? (warning)? (signs | things | symptoms | cues | moments) .. (my | when | about (me | myself) | i | of)   0.58
  except (can't | cannot | didn't | doesn't | bot | ai) .. (recognize | notice | identify)
  (understand | understanding | understood) (what | why | how) .. (made me | makes me | i was | i am | i'm | causes | caused | triggered | triggers | my (mind | brain | body | mood | anxiety | feelings) | i react | i think)   0.62
    + it helped me understand what made me feel low
  except (don't | didn't | can't | cannot | doesn't | not) (really)? understand (what | why | how)
  (see | seeing | look at | view | step back from) (my | your) (own)? (thoughts | feelings | emotions | life | problems | situation) (objectively | clearly | more clearly | differently | from (a | another) | in a (new | different | clearer))   0.64
  (track | tracking) of (my | your) (emotions | feelings | moods | mood) and (it | this)   0.52

# --- mindful of it, clear about it, in another light: more families ---------------------------------
facilitator  not: drop
  (mindful | aware | conscious) (of | about) (@owner | common | any | some | what are)? ..1 (@inner | traps | distortion~ | pitfalls | errors | patterns | habits | what's going on | what is going on | how i | how you | what i | what you)   0.76 [both]
    + It made me more mindful of the traps I fall into.
    - I was not made aware of the price.
  except (mindful | aware | conscious) (of | about) .. (other | others | other people's) .. (feelings | emotions)
  (keep~ | keeping | kept) (a)? (track | tabs | record | records | log | diary | journal | tally | note) (of | on) (@owner)? ..2 (@inner | happiness | ups | how i | how you | how i'm | how you're)   0.64
    + a nice way to keep a record of how I'm doing
  except (keep~ | keeping) .. (forced | have to | pay | paid | wish | want~ | premium) .. (track | record) of
  (track | tracks | tracking | monitor | graph | chart) (my | your | you) (overall | daily | own | general)? (happiness | wellbeing | well being | mental health | mental state | state of mind | emotional state | emotional health)   0.60
  (see | seeing | look at | looking at | view | viewing | approach | think about | thinking about) (things | it | situations | a situation | problems | life | everything | my problems | my thoughts | your thoughts | thoughts) .. (in | from | with | through) .. (constructive | unexpected | objective | balanced | realistic | rational | healthier | kinder | calmer | positive | wider | broader | broader | clearer | fresh)   0.64
    + It gets me to look at problems in a calmer, more balanced way.
  (more | an | a) (much)? (objective | balanced | unbiased | rational | outside) (view | perspective | look | lens | outlook | picture | way of (seeing | looking | thinking)) (of | on | at | about)?   0.64
  (analyze | analyse | examine | assess | evaluate | look at | see | view | consider) .. (thoughts | feelings | emotions | situation~ | things | life | problem~ | myself) .. (objectively | rationally | more clearly | from the outside | from afar | as an observer)   0.64
  (new | different | other | alternative | healthier) (way~) (of | to) (look at | looking at | see | seeing | view | viewing | perceive) (it | things | life | problems | situation~ | my | your | the | our | self | myself)?   0.60
    + shows me new ways of looking at things
  (think | thinking | look at (it | things)) .. (a | from a | in a | from | another | from another | in another) (whole | totally | completely)? (new | different | another | other | fresh) (way | light | angle | perspective | point of view | viewpoint | lens)   0.58
  except (think | thinking) .. (different | another) way (to | they | the app)
  (find~ | finding | found | gain~ | gained | get | getting | bring~ | brought | give~ | gave | given | provid* | offer* | achieve~ | reach~) (me | you | my mind | us | a sense of | moments of | with)? (the | some | more | so much | much needed | a lot of | emotional | great | good | real)? clarity   0.60
  (bring~ | brings | give~ | gives | gave | offer~ | offered | provid* | add~ | gain~ | gained) (me | you | us)? (a | so much | so many | much | more | a lot of | great | good | very good | really good | some | valuable | helpful | needed | new | interesting | fresh | clear) ..1 perspective~   0.64
  (find | finding | identify~ | pinpoint | figure out | point out | points out | pointing out | catch | understand~ | spot | spotting | sort out | see | recognizing | recognize | aware of | break down | breaking down) ..2 (thinking traps | thought traps | cognitive distortion~ | distortion~ | distorted thoughts | thinking errors | thinking mistakes | thinking patterns | thought patterns | errors in thinking)   0.66
    + It points out thinking traps I would never have spotted.
  except (didn't | doesn't | won't | couldn't | can't) .. (distortion~ | traps)
  (thoughts | feelings | emotions | mind) .. (helps | helped | lets | makes it easy) .. (me | you)? (organize | organise | sort | sort out | process | untangle | understand | make sense of) (them | it | through)   0.60
  (organize | organise | organizing | sort | sort out | sorting | structure | unclutter | declutter | clear up | lay out | untangle) ..1 (my | your | crazy | racing | jumbled | messy | all | the | these) ..1 (thoughts | feelings | emotions | mind | head)   0.60
  except (collect | collecting) your thoughts
  (see | shows | showing | tells | track | count | counts | tracks) (me | you)? how many (good | bad | happy | sad | great)? (days | times | hours | nights)   0.56
  except how many days (in a row | i've | you've)
  (report~ | track~ | record~ | see | shows | chart~ | graph~ | overview | summary | compare | look back) ..3 (good | bad | happy | hard) (days)? (and | or | vs | from) (my | your | the)? (bad | good | sad) days   0.58
  (detect | notice | see | understand | track | watch | visualize | tracks | tracking | follow | view | monitor) ..1 (my | your | the) (mood | emotional | daily)? (fluctuation~ | swings | shifts | highs | lows | ups and downs | changes in (mood | emotion~))   0.62
  except (help~ | cope | deal) .. with .. mood swings
  (understand | understanding | grasp | grasping | know | knowing | learn | learning | comprehend) (and grasp | more about | about | a bit)? ..1 (what | how | why) (my | your | our | the) (own)? (body | mind | brain | emotions | feelings | moods | thoughts) (is | are | was | goes | go | does | do | work~ | react~ | respond~ | feel~ | think~ | tick~ | experienc*)   0.66
    + I finally understand why my body reacts like that.
  (understanding | understand | recognise | recognize) (the | your | my | those)? (sensation~ | signals | signs | cues) .. (you | i | my | your | body)   0.60
  (learn | learning | learned | learnt) (more | a lot)? about how (i'm | i | you | we | you're | my | your) (am | are)? ..1 (think* | feel* | react* | work* | behav*)   0.66
  (realize | realizing | realise | realising | remember | reminded | learn | learned | learning | see) .. (are | they're | it's | is) (just | only) (a | my)? (thought | thoughts | feeling | feelings)   0.58
  (it | that it | which | app | how it | and) (also | even)? (shows | tracks | records | charts | logs | track | record) (me | you)? (my | your | the)? (daily | overall | personal)? (progress | growth | improvement)   0.56
  (see | look at | examine | recognize | recognise | watch | observe | review) (my | your) (own)? (thoughts | thinking | thought process | thought patterns | way of thinking | emotions | feelings)   0.58
  except (don't | can't | cannot | couldn't | others | they | anyone | someone | people | other) .. see (my | your) .. (thoughts | feelings)
  (love | nice | like | liked | cool | fun | great | able | enjoy | easy) (to | how | that | being able to | i can | it is to | you can)? .. (see | look at | look through | go through | revisit | go back to | look back at | read | reread | review) (the | all | my | all the | your | old | past | all of my)? ..1 (memories | entries | past days | old days | previous days | journal~)   0.56
    + I like that you can reread your old entries.
  except (can't | cannot | unable | would | wish | pay | premium) .. (see | look | read | review) .. (entries | memories)
  (paint~ | get | gives | give | gave | form | have | draw | see | provides) (me | you)? .. (clearer | clear | better | bigger | full | fuller | complete | whole) picture of (where | who | what | how | my | your | why | mental)   0.66
  (look | looking | looked) back (on | at | through) (everything | it all | all | them | my | your | what | these | those | past | old | previous | the (year | month | week | past))   0.62
  except (look | looking | looked) back (at | on) (my | your | the) (records | account | bank | statement~ | memories | history)
  except (want~ | hard | wish | unable | can't | cannot | not) (to)? .. (look | looking) back
  (realize | realise | realized | realised | discover | discovered | discovering | remember | find out | found out | rediscover | figure out | understand | understanding | learn | learned | learning) (about)? who (i am | i really am | i truly am | you are | you really are | we are)   0.66
  except (no | lack of | zero | little | basic) understanding of
  (noting | jotting | logging | recording | marking | documenting | checking) (down)? (how | what) (i'm | i am | i | you | you're | you are | my) ..1 (feeling | feel | felt | doing | mood)   0.58
  (elaborate | elaborating | expound | expand | expanding | reflect | meditate | ponder | think) (more)? (on | upon) (why | what | how) (i | my | you | your | made | makes | went | parts | that)   0.60
  (walk~ | walks | walked | take~ | takes | guide~ | guides | talk~ | talks) (me | you) through (all)? (my | your) (own)? (feelings | emotions | thoughts | mood | thought process)   0.56 [both]
  (see | notice | track | learn | watch | interesting to see | understand | look at | know) how (my | your) (mood~ | emotions | feelings | thoughts | mind) (has | have | can | do | does)? (change~ | changed | jump~ | fluctuate* | shift~ | go | goes | went | vary | varies | is | was | are | were | evolve*)   0.66
  (interesting | fascinating | eye opening | cool | fun | helpful | good | nice) to (see | know | learn | find out | look at) (how | what | why | when) (my | i | you | your | they | their) (mood | thoughts | feelings | day | come | was | am | are | feel | felt | think | thought)?   0.56
  (get to | got to | getting to | come to) know (my | your) (true | real | inner | own)? (self | emotions | feelings | mind | thoughts | body)   0.66

# --- track kept of one's life, days looked over, ways of thinking seen -------------------------------
facilitator  not: drop
  (keep~ | keeping | kept | keeps) (better | good)? track of (my | your | the | our | how | what | me)? ..1 (life | progress | journey | inner | mind | self | going | growth)   0.54
    + It lets me keep track of my inner life.
  except (keep~ | keeping) track of (the | your | my)? (day~ | days | progress) .. (crash~ | bug | lost | reset | subscription | trial)
  (see | know | tell | track | check) (if | whether | when) (i'm | i am | i was | i've been) ..1 (getting)? (better | worse | improving | progressing | doing well)   0.62
  except (can't | cannot | no way to | hard to) .. (see | know | tell) (if | whether)
  (think | thinking | thought | look | looking | reflect) back (about | on | over | at | to) (my | your | the | how | what | things) ..1 (day | week | life | went | did | happened | felt)?   0.62
  (review | reviewing | rethink | look over | go over | recap | reevaluate | think over | summarize) (my | your | the | our) (day | days | week | mood | thoughts | feelings | life)   0.46
  except (review | rethink) (my | your | the) (week | days?) (trial | free)
  (know | knowing | learn | learning | learned | read | learn more) (about)? (my | your) (own | daily | inner)? (emotions | feelings | inner self | self better | inner)   0.60
  know (what | the) (is | was)? ..1 (cause~ | reason~ | root) (of | for) (my | me | your | why)   0.64
  (keep | keeps | get | put | helps | lay) ..4 (thoughts | feelings | emotions) (and (feelings | thoughts | emotions))? (organized | organised | in order | straight | sorted | in one place)   0.60
  (recognize | recognise | recognizing | recognising | notice | noticing | spot | catch | catching | identify) (my | your | destructive | negative | bad | distorted | harmful | old | self critical)? ..1 (thoughts | thinking | self talk | behaviors | tendencies)   0.58
  (recognizing | recognize | recognise | notice | noticing | aware | realize) (of)? when (i | you | i'm | you're) (are | am)? ..1 (thinking | spiraling | feeling | starting | falling | being | slipping)   0.64
  (catch | caught | catching) (myself | yourself) (in | when | before | thinking | doing | falling | being)   0.60
  (explore | exploring | look at | looking at | examine | examining | see | understand | understanding | evaluate | learn about | aware of | question) the way (i | you | we | my (mind | brain)) (think | thinks | feel | react | see | look)   0.66
  (get | getting) to know (you | me) (better | more)?   0.50
  except (it | bot | app | they | him | her | woebot | wysa) (gets | get | getting | got) to know (you | me)
  (harmful | unhelpful | unhealthy | disordered | negative | my) ways of thinking   0.52
  (helps | helped | makes | make | made | allows | lets | get) (me | you) (to)? (really)? (think | think things | think it) (through | out) (my | the | your | why | how | what)?   0.52
  (gives | gave | giving) (me | you) (a)? (chance | moment | time | opportunity | space) to (stop and | sit and | just)? think (about | through | on)   0.58
  (stop and | sit down and | really) think about (my (self | life | day | mood)? | myself | yourself | how (i | you) | what (i | you) | why (i | you))   0.56
  (pay~ | paid | paying) (closer | more)? attention to (how | what | why | my) (i'm | i am | i | own | feelings | thoughts | body | emotions | mood)   0.60 [both]
  questions (that)? (really | always | actually)? (make | makes | made | help | gets) (me | you) (to)? (think | reflect)   0.60
  (changed | changes | changing | shifted) (my | your) ..1 perspective (on | in | of | about)   0.54 [both]
  (figure out | figuring out | see | know | learn) (the things | things | what things | what's | what) (that)? (are | is)? (really | actually)? (stressing | bothering | upsetting | making | triggering | hurting | causing) (me)?   0.64
  (accept | accepting | realize | realizing | realized | admit | recognize) (that)? i ..1 (need | needed | was | am | have | had) (help | depressed | anxious | depression | anxiety | a problem)   0.56

# --- what made the day, in another light, known to oneself -------------------------------------------
facilitator  not: drop
  (see | seeing | look at | view | saw) (everything | things | it all | life | situations | problems) .. (in | from) a (whole | completely)? (new | different | better | more positive) (light | way | perspective | angle)   0.66 [both]
  (ways | way) to (look | view | see) (at)? (your | my | the | a) (situation~ | problem~ | life | thoughts)   0.60
    + it showed me another way to look at my problems
    - no way to look at the screen
  (feel | feeling | felt | more | stay | be) (more)? (connected | attuned | closer) (to | with) (my | your) (own)? (emotions | feelings | body | mind | self | thoughts)   0.60
  (find out | figure out | see | know | shows me | shows you | learn | understand | remember) what (made | makes) (my | your | the) (day~ | days | mood | week) (good | bad | great | better | worse)?   0.66
  (see | know | remember | look back at | understand) (when | why) (and (why | when))? i was (down | sad | happy | anxious | upset | depressed | feeling)   0.64
  (changing | changed | improves | transformed) my relationship (with | to) my (thoughts | mind | emotions | feelings | self | body)   0.60 [both]
  (makes | made | helps | helped) me (to)? (realize | realise) (that)? (my | how | i | what | who)   0.60
  except (makes | made) me (realize | realise) (that)? (how | what) .. (app | company | pay | money | scam)
  (to | starting to | get to | really | finally | me to) know (myself | yourself) (better | more | and | because)?   0.60
  (deeper | closer | good | hard) look (within | inside | into | at) (yourself | myself)   0.66
  explains (why | how) (i | you) (may | might)? ..1 (feeling | feel | be feeling | think)   0.64
  (defining | define | describing | naming | understanding | labeling) (my | your) (own)? (feelings | emotions | moods)   0.62
  (slow down | stop) and (really)? think (things)? (through | about (how | what | why | my))   0.58
