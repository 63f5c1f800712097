# Whether it matches the person, or can be made to match: tailoring by the
# app, or settings and own items. Group-based misfit: demographics_identity.
# Interface conveniences: usability_design.

factor   personalization_fit
name     Personalization, customization and perceived fit
group    program

barrier not: keep

  # --- generic --------------------------------------------------------------
  (too | so | very | really | pretty | just | feels | felt | seems | are | is | all | bit | more | rather) generic   0.82 not: drop
    + the plan feels generic
    - not too generic for me
  except make .. (more | bit | a bit) generic
  generic (advice | answers | responses | content | plan | messages | questions | suggestions | app | statements | information)   0.72
  one size (doesn't | does not | can't | won't | hardly | never) fit~ (all | everyone | everybody)   0.85
    + one size won't fit everybody
    - two sizes in the shop
  let (me | us) (hide | mute | remove | reorder | rename | swap | disable | exclude | block | delete | skip | filter | add)   0.72
    + let me mute the voice
    - let me tell you
  (exercises | suggestions | tips | recommendations | lessons | questions | answers | articles | results | content | advice) (just | really | often)? (never | don't | didn't | rarely | hardly | weren't | aren't | not) (really | ever)? (match~ | fit | suit | reflect | relevant | related | apply | applied) (to)? (what | my | me | how)?   0.76
    + the tips rarely fit my life
    - the tips fit my life
  wish (it | you | they | i) (allowed | let | could | supported | had) .. more than one   0.78
  one size fits (all | none)                                                  0.92 not: drop
    + it is one size fits all
    - not one size fits all here
  (cookie cutter | cut and dry | cut and dried)                               0.90
  (impersonal | inflexible | not flexible | rigid | not (personalized | personalised | personal enough | very personal) | isn't personal~ | not tailored | isn't tailored | aren't tailored | wasn't tailored | not customiz* | isn't customiz* | aren't customiz* | non adjustable | not adjustable | un customizable | not specific to)   0.80
    + the courses are not tailored to anything
    - they are tailored to me
  - a questionnaire with less personal questions
  except (life | world | universe) is impersonal
  except rigid (thinking | thoughts | routine~ | mind*)
  - it is about rigid thinking and how to loosen it
  (no | zero | lack of | lacks | without (any)? | limited | lacking | not enough | little) (real | any | in | much)? (personaliz* | customiz* | tailoring | flexibility | individualiz*)   0.82
    + there is no customization
    - the customization is plentiful
  (want | need | needs) (customiz* | personaliz*)                              0.75
  (need~ | want | wants | like | love | wish | could use | would) .. more (personaliz* | customiz* | tailored | individualiz*)   0.78
  (did not | didn't | doesn't | does not | don't | not) (feel | seem | felt | really | seems)? (like .. (is | was))? (tailor~ | personaliz* | customiz* | catered | adapted)   0.82
  (doesn't | does not | didn't | don't | won't | not) .. (fit | suit | match | apply to | relate to | relevant to | pertain to | address | cater to) (me | my | to me | for me | into the | with me | what i)   0.75
    + the program does not fit my needs
    - it fits my needs
  (not | isn't | wasn't | aren't | never) (really | quite | exactly | at all | always | all)? (relevant | relatable | applicable) (to (me | my | what) | for me)?   0.75
    + the tips were not relevant to me
    - relevant to my work
  irrelevant                                                                  0.62 [weak]
  (nothing | not | little) to do with (me | my | what i | anything i | how i)  0.72
  (not | isn't | wasn't) (quite | really | just | exactly)? (my style | my thing | my cup of tea | my preference | right for me | a good fit | the fit | the right fit | a fit | my type | my jam | my taste | what i was looking for)   0.76 [weak]
    + nice idea, but not my cup of tea
    - it is my cup of tea
  (just | simply | really | definitely) (not | isn't | wasn't) (for me | what i need~)   0.48 [weak]
  (not | isn't | wasn't) (just | really | quite)? for me                      0.45
  (app | program | it) (is | was)? (just | simply)? (wasn't | not) for me     0.42 [weak]
  except (not) working for me
  except (if | were it | had it | was it | it wasn't | its) not for
  (doesn't | didn't | does not) (speak to | resonate with | click with | jive with | vibe with | connect with) me   0.80
  (assume~ | assuming | assumption) .. (everyone | you're | you | that you | i'm | i was | that i | that all | newbie | beginner)   0.62
  (forgot | forget~ | ignore~ | doesn't consider | not consider | doesn't account | doesn't take into) .. (about people | about those | my answers | people with | what i said | what i told | users with | individual*)   0.65
  (oriented | geared | catered | aimed | focused | centered) (towards | toward | to | around | at | on | for) .. (only | people who | beginners | covid | neurotypical | anxiety | depression | women | those | sleep)   0.42
  (nothing | no support | no option | no section | no category | not good | not useful | not made | not suitable | not helpful | not designed | not much | doesn't work) .. (for | about | on | with) (ocd | adhd | ptsd | cptsd | bipolar | bpd | eating disorder~ | schizophrenia | autism | addiction | grief | chronic (pain | illness) | borderline | dissociat* | mania)   0.72
    + there is nothing for OCD in here
    - it is made for ADHD
  not good for (eating | people with | those with | someone with | anyone with)   0.72

  # --- cannot set, edit, choose ---------------------------------------------
  (can't | cannot | can not | couldn't | not able to | unable to | no way to | no option to | doesn't let (me | you) | won't let (me | you) | doesn't allow (me | you)? to | inability to | wasn't able to | not allowed to | no ability to | doesn't give (me | you) the option to | don't get to | impossible to) (even | really | actually | easily)? (customize | personalize | edit | choose (my | your | the (length | voice | music | background | mood | topic | time) | which | what | how) | pick (my | your | which | what | the) | select (my | your | which | what | the) | add (my | your | own | custom) | change (the (voice | background | length | answers | list | categories | settings | times | music | order | date) | my (answers | goals | entry | entries | mood | preferences)) | modify | rename | hide | disable | opt out of (the)? (questions | notifications | it | this) | control (which | what | how) | turn (it | them | this | that) off | turn off | mute | set my own | filter out | tailor | go back (and | to) (edit | change | fill))   0.75
    + you can't edit an entry afterwards
    + there is no option to hide the counter
    - you can edit everything
  except @unable (even)? (control | change | adjust | turn off) (my | the)? (emotions | feelings | thoughts | anxiety | mind | life | brain | past | world | password | email | payment | panic | mood)
  except (can't | cannot | couldn't) (even)? change (the)? (credit | payment | password | email)
  (can't | cannot | couldn't) (i | we | you) (choose | change | edit | turn off | pick | customize | skip | add my | mute | select) 0.72
    + why can't I choose my own path
    - why can't I choose joy
  except (can't | cannot) i choose (joy | happiness | life)
  (only | just) (gives | allows | has | one | two | a few | offers | an option | lets | options | option) .. (option~ | choice~ | answers | emotions | moods | selections | categories)   0.65
    + it only has six moods to choose from
    - I only have good options left
  (limited | not enough | too few | very few | narrow | doesn't have enough | so few | lack of | small number of | enough) (number of | selection of | range of | of)? (emotions | moods | feelings | mood options | emotion options | voice options | voices | categories | answers | answer options)   0.65
  (limited | very few | so few) (options | choices)                           0.45
    + not enough emotions to pick from
    - few options are this kind
  (options | choices | emotions | moods | feelings) (are | is | were) (so | very | too | really | pretty | quite)? (limited | few | restrictive | basic | generic)   0.75
  (pre made | premade | preset | pre set | predetermined | pre determined | fixed) (option~ | answer~ | list | mood~ | emotion~ | categories)   0.45

  # --- wishes ---------------------------------------------------------------
  (wish | wished | would like | would love | i'd like | i'd love | please | would be (nice | great | cool | good | better | awesome | helpful | amazing) | i suggest | my suggestion | if only | it'd be | only wish) ..6 (customiz* | personaliz* | individualiz* | my own | our own | (choose | select | pick) (the (voice | length | music | background | sound | topic) | your | which | what | our | how | between | from) | (change | edit | adjust) (the (voice | length | music | background | time) | our | my | how) | turn off | turn (it | them | this | that | these) off | opt out | opt in | mute | disable | different voice options | voice options | voice choice | more (emotions | moods | feelings | mood options))   0.76
    + I wish I could choose the voice
    + please let us add our own moods
    - I wish you all the best
  (add | adding | include) (more | other | additional | a (wider | bigger) (range | variety) of | my own | our own | your own | custom | different) (emotions | moods | feelings | emotion (options | choices) | mood (options | choices) | symptoms | diagnoses | eating disorders | mood (types | levels))   0.68
    + add more moods
    - it helped me feel more emotions
  (more | add | better | extra) options (for | to (choose | pick | select)) (the | your | my | different)? (feeling~ | emotion~ | mood~ | length | voice~ | time)   0.72
  let (me | us | you | users) (choose | select | pick | decide | customize | edit | adjust | set | turn) (the | my | our | which | what | how | off | for)?   0.62
    + let me choose the topics
    - it let me be
  except (it'll | will | they | it | that | which | then) let you (choose | select | pick | decide | customize | edit | adjust | set | turn) (the | your | from | how | what | which | when)?
  - it will let you pick your own path
  (doesn't | does not | don't) (have | offer | give | provide) (many | enough | any | me | a lot of) (options | choices) 0.55
  (wish | hope | should | could | would | please | if) ..5 be (adjusted | adjustable | edited | turned off | disabled | hidden | optional | skipped | muted | changed by)   0.72
    + I wish the calendar could be adjusted
    - I adjusted by spring
  (i'd like | would like | please add | add | adding | include | needs | lacks | wish .. had | nothing | no (section | option | support | category)) .. (for | about | on | with)? (people with | dealing with | certain issues like | those with | geared for | geared towards)? (eating disorder~ | bipolar | ocd | adhd | ptsd | cptsd | bpd | borderline | schizo* | autis* | dissociat* | chronic pain | chronic illness | diagnos*)   0.70
    + please add a section for bipolar
    - I like it with my ADHD
  (have | support) .. (support | options | anything | content) for (eating disorder~ | bipolar | ocd | adhd | ptsd | bpd | autis*)   0.35
  only options (is | are | for | were)                                        0.45
  (don't | doesn't | didn't | do not | does not) .. (enough | many | any) (options | choices | emotions | moods) 0.66
  way to turn .. off                                                          0.60
  (make | let) it (more)? (personal | customizable | personalized | tailored | flexible)   0.75
  (could | should | would) be (a bit | a little | much | way)? more (customiz* | personaliz* | tailored | flexible | individualiz*)   0.82
  (should be | were | was | wish it was | needs to be) (more)? (customizable | personalizable | adjustable)   0.76
  (were | was | make it) more (customiz* | personaliz* | tailored | flexible)  0.72
    + it could be more customizable
    - it is personalized

  # --- said in other ways ---------------------------------------------------
  (@unable | no way to | no option to | no ability to | won't let (me | you | us) | doesn't (let | allow) (me | you | us | users)? | doesn't let you | not allowed to | impossible to | inability to) ..2 @pf_set .. (my own | your own | own | custom | @pf_thing)   0.62
    + you can't really set the length of a lesson
    + it doesn't let you rename the tags
    - you can set the length of a lesson
    - I can't change my feelings
  except @unable (even | really)? (change | choose | control | pick | turn off | skip | adjust | set) (my | the | your)? (feelings | emotions | feeling | how (i feel)? | past | mood~ | thoughts | life)
  except (notifications | reminder~) .. (don't | doesn't | won't) (work | come)
  (no | without | lack of | lacks | lacking | isn't an | not an | isn't any | missing | need an | needs an | give (us | me) (an | the)) (option | ability | possibility | setting | choice | feature | way) (to | for | of) @pf_set   0.66
    + there is no setting to skip the intro
    - there is a setting to skip the intro
  except (no | without | no) (way | option) to (delete | change) (my | the | your)? (profile | account)
  except (no | without) (way | option) to (skip | filter | delete | change) (my | the)? (account | ad~ | payment | email | password | card)
  (should | want to | would like to | i'd like to | would love to | i'd love to | would be (nice | great | good | cool | better) to | wish i could | wish you could | wish we could) be able to (set | choose | pick | customize | personalize | edit | modify | adjust | add | record | remove | delete | hide | turn off | skip | create | combine | rename | mute)   0.62
    + I should be able to record a second mood
    - I should be able to sleep now
  (wish | wished | would like to | would love to | i'd love to | i'd like to) (i | you | we | one | us | me)? (could | can)? (set | choose | select | pick | customize | personalize | edit | modify | adjust | change | skip | hide | turn off | create | combine | rename | mute) .. (my own | your own | @pf_thing)   0.70
    + I wish I could skip the questions
    - I want to change my life
  except (want | wanted | wish) .. (change | set) .. (mood~ | feeling~ | emotion~ | habit~ | routine~ | goal~ | answer~)
  (need | needs | needed | want | lack | lacks | lacking | missing | absence of | without | could use) ..5 (customization | personalization | flexibility | customisation | personalisation | tailoring | individualization)   0.70 not: drop
    + it needs more reminders, and customization
    - I love the customization
  except (with | love | need | great) (the | its | great | so much | lots of | all the | total | full) (customization | personalization | flexibility)
  (choice | option | possibility | ability | freedom) of (creating | choosing | setting | selecting | adding | editing | changing | customizing | having (a | my | different)) 0.62
    + I would like the choice of setting shorter lessons
    - the choice of words is lovely
  (not | isn't | wasn't | aren't | doesn't have | don't have | didn't have | hasn't) (really | quite | exactly | at all | just)? what (i | we) (need | needed | want | wanted | was looking for | am looking for | was hoping for | wish~ for)   0.56 [weak]
    + it was not quite what I needed
    - it is exactly what I needed
  except (not | isn't | wasn't) what (i | we) (want | wanted | need | needed) to (do | pay | hear | see | spend | talk)
  (doesn't | does not | don't | didn't | not | never | fails to | without | isn't) .. (take | taking | took | consider~ | account~ | factor~) ..2 (context | account | consideration | individual | your (life | situation | needs) | my (life | situation | needs | answers) | in (that | the | your | my))   0.70
    + it never considers my situation
    - it takes my mood into account
  except (doesn't | didn't | don't | not) take .. (money | out of) .. account
  (doesn't | does not | fails to | (it | app | bot | ai | he | chatbot | they) (never | can't | cannot | don't | won't | didn't)) (even | actually | really | seem to)? (remember | recall | retain | learn (from | about) | adapt to | adjust to) (me | my | what | anything | past | previous | conversation~ | things | you | your | the | from | a thing | our | any)   0.66 [both]
    + it never remembers what I told it yesterday
    - I remember my dreams
  except (doesn't | does not | didn't | never | can't | won't) .. remember (my | your | the) (user | username | account | password | login | log in | last | place | position | progress | email | card)
  - it does not remember my user name
  except (i | i'd | people | you | who) (always | also | just)? (can't | cannot | don't | never | didn't | won't | not) (really | even)? (remember | recall)
  except (remember | recall) my (password | login | log in | email | username | account)
  (limited | few | too few | very few | basic | not enough | only | more | other | wider | bigger | better | missing | narrow | lack of | sensitive | nuanced | enough) (of)? (mood | emotion | feeling | symptom) (option~ | description~ | choice~ | selection~ | scale~ | range | categories | words | list | level~ | tracking options)   0.72
    + the mood scale is fine but there are few emotion words
    - my mood scale went up
  (more | wider | broader | bigger | larger | better) (sensitive | nuanced | detailed | precise | specific | range of | variety of | selection of) .. (mood | moods | emotion~ | feeling~ | scale | rating)   0.72
  (just | only | simple | than | beyond | more than | then | between) (a)? (yes (or | and) no) 0.68
    + the quiz is only yes or no
    - yes or no, I keep it
  (character | word | text) (limit~ | count limit~ | restriction~)             0.72
    + the character limit cuts my notes
    - I have no limit to my character
  (closer | more relevant | better suited | more suited | more specific | specific) (to (my | your | our | each | what i | individual)) 0.62
    + I want lessons closer to my problems
    - it is close to your home
  except (feel | feeling | felt | grew | got | getting | brings me | brings you | get you | gets you | gets me | get me | bring me | steps to get you | am | be | became) closer to
  (not | isn't | wasn't | aren't | less | never) (really | very | all that | too)? (helpful | useful | suitable | suited | designed | made | meant | intended | appropriate | ideal | great | good | geared) for (people | those | someone | anyone | users | folks | a person | somebody) (with | who | like | that | dealing | struggling)   0.68
    + it is not suited for people who work nights
    - it is good for people with stress
  except (not only | not just) (good | great | helpful | useful | for)
  (only | just) (good | useful | helpful | works | suitable | suited | made | meant | geared | really) .. (for | to) (beginners | people | those | someone | healthy | mild | women | adults | kids | teens) 0.58
  (my | our) (situation | needs | issue~ | problem~ | condition | lifestyle | concerns | diagnosis) (isn't | is not | aren't | wasn't | weren't | are not | was not) (really | even)? (covered | addressed | included | represented | listed | considered | there | met | on)   0.78
    + my condition isn't even listed
    - my condition is listed
  (none | neither | nothing | few) .. (match~ | fit | fits | suit~ | apply | applies | applied | relate~ | pertain~ | relevant) .. (me | my) 0.72
    + none of the plans fit my days
    - everything fits my days
  (has | have | had | having) (nothing | little | not much) to do with (me | my | what i | anything i | how i | why i) 0.72
  (no | without | lack of | isn't a | not a | poor | bad | terrible) (good | real | right | clear)? (personal | individual | individualized) (touch | approach | advice | plan | attention | feedback | connection) 0.68
    + it is far too lacking in scope, no individual plan
    - a warm personal touch
  (non accommodating | unaccommodating | not accommodating | one dimensional | too broad | too narrow | too general | overly general | not specific enough | isn't specific enough | too vague) 0.62
    + the tips are too general
    - the topics are broad
  (canned | scripted | generic | standard | same) (advice | plan | program | recommendations | suggestions) (for everyone | to everyone | regardless | no matter) 0.78
  (suggest~ | recommend~ | gives me | giving me | assign~ | offers me) .. (irrelevant | nothing to do | not related | unrelated | don't apply | doesn't apply | not relevant) 0.75
  (is there | there's | any) (a | any | no)? way (to | i can | of) (turn~ off | turn~ .. off | disable | hide | mute | customize | personalize | edit | adjust | choose | skip | remove (the | this | a) | change (the (voice | music | background | time | length | sound)))   0.60
    + is there any way to mute the chime
    - there is always a way to relax
  (find | give me | give us | need | needs | want | should be | should have | there be) (a | some | any | the | an) (way | option | ability | setting | button) to (hide | disable | turn off | mute | customize | personalize | edit | adjust | remove | exclude | skip | opt out | change (the | my))   0.64
    + they should find a way to hide the counter
    - I found a way to change my life
  except (find | need | want) (a | the | some | any)? way to (change | adjust | skip) (my | the) (life | world | habits | mind | mood | thinking | way)

  # --- choices too few, settings not found ----------------------------------
  (only | just) (lets | let | allows | allow | gives | gave | offers | letting | allowing) (me | you | us | users)? (to)? (choose | pick | select | enter | add | log | one | two | three | a few | 1 | 2 | 3 | set | input | record) .. (one | two | three | 1 | 2 | 3 | emotion~ | mood~ | feeling~ | option~ | goal~ | habit~ | answer~ | time~ | time | thing~)?   0.70
    + it only lets you enter one mood
    - it lets me enter several moods
  except only (gave | give) (one | two | three | 1 | 2 | 3 | me one | it (one | two | three)) ..1 (star~ | because | cause | cuz)
  except only (gives | gave) (you | me)? (one | two | three | 1 | 2 | 3) .. (notification~ | reply | star~ | reason~ | day~ | session~ | week~ | month~)
  except only gave one
  - I only gave one star because I had to
  except only (lets | let | allows | allow | gives | gave) (me | you | us)? (to)? (choose | pick | select | enter | add | log | one | two | three | a few | 1 | 2 | 3) .. (free | trial | days | before | unless | stories | meditation~)
  (doesn't | does not | don't | didn't | not) (really | even)? (have | offer | give | provide | include | allow) (me | you | us)? (for | that | as | very | too | a lot of | a | any | enough | many | much | the)? (options | choices | customization | flexibility | variety of options | option to (choose | change | set | edit | pick | select | customize | skip | adjust))   0.62
    + the quiz does not have enough options
    - we have options in life
  (response | answer | reply | mood | emotion | voice | my | your | the | emoji | feeling) (options | choices) (are | is | were | given | feel | seem) (so | very | too | really | pretty | always | all | often)? .. (limited | few | restrict* | generic | basic | narrow | irrelevant | wrong | don't | not | never | the same)   0.70
    + my answer choices are always so restricted
    - the answer options are clear
  limited (to | in) (one | two | a few | only | the | what | your | just | preset | a couple) .. (option~ | choice~ | answer~ | response~ | selection~) 0.68
  (more | some | different | additional | other | a few more) (options | choices) (for | of | in | when | with | on) (the | my | your | our)? (narrator~ | voice~ | speaker~ | mood~ | emotion~ | feeling~ | answer~ | response~ | length~ | time~ | goals | habits | theme~ | background~ | settings | notification~ | reminder~ | how | what)   0.70
    + it needs some options for the narrator
    - more options for food
  (not | isn't | aren't | don't | doesn't | need | needs | want | wish) .. (enough | wide | wider | bigger | larger | more | much) (enough)? (variety | range | selection | list | choice) of (emotion~ | mood~ | feeling~ | option~ | goals | habits | voice~ | categories | symptom~ | activities | answers)   0.72
    + there is not a wide enough range of moods
    - a wide range of moods
  (doesn't | does not | don't | didn't | not) (really | seem to | even | fully | quite)? (understand | know | get | consider | account for | recognize | cater to | address | cover | include | acknowledge) .. (my (day | schedule | situation | needs | condition | diagnosis | issue~ | disorder | problem~ | life | circumstances | work | shift | shifts | illness | specific) | different (people | needs | schedules | situations) | individual~ | people (who | with))   0.68
    + it doesn't consider my shifts
    - it covers my needs
  except (people | friends | family | i | parents | they | therapist) .. (don't | doesn't | didn't) (really)? (understand | know | get) .. (my | people)
  (nothing | not much | little | no help | no resources | no content | no information | no section) .. (for | about | on | regarding | that addresses | to help with) (my (issue~ | condition | disorder | situation | problem~ | type | needs | diagnosis | specific) | people (with | like | who) | those (with | who) | eating disorder~ | addiction | grief | trauma | adhd | ocd | bipolar | autis* | chronic | couples | parents | men | lgbt* | anger | psychosis)   0.72
    + there is nothing for people with my condition
    - it has much for people with grief
  (tried | want | wanted | need | trying | how | would like | i'd like | can | able | way) (to | i | do i | can i)? (to)? (change | edit | correct | update | delete | remove) (my | the | a | an) (username | name | nickname | profile | avatar | answer~ | goals | mood | entry | entries | schedule | reminder time | wake (up)? time | bedtime | start date | birthday | gender | pronoun~ | settings)   0.62
    + I'd like to change my nickname
    - I want to change my life
  except (love~ | like | great | easy | can | able | helps me) .. (to | i)? (to)? (change | update) (my | the) (mood | goals | name)
  (isn't | not | aren't | wasn't | doesn't) (really | very | all that | so | too | at all)? (flexible | adaptable | adaptive | adjustable | individual | personal | personalised | personalizable | configurable | versatile) 0.74 not: keep
    + the plan is not very flexible
    - the plan is flexible
  except not (only | just | very) personal
  (too | very | pretty | so | a bit | quite) (rigid | restrictive | prescriptive | inflexible | structured) 0.64
    + the plan is quite inflexible
    - a structured plan
  (my | i | i'm) (own | personal)? (condition | illness | diagnosis | disorder | situation | needs | circumstances) .. (not | isn't | doesn't | don't | aren't | never) .. (app | program | covered | addressed | considered | fit | match | option | helped | listed | supported) 0.64
  (doesn't | does not | isn't | wasn't | not | never) (really | quite)? .. (adapt | tailored | geared | adjusted | customized | personalized | relevant | specific | suited | catered | individualized) (to | for | towards) (me | my | you | your | each | the (user | person | individual) | individual | different | what | people)   0.76 not: keep
    + the course was never really suited to me
    - the course is suited to me
  except not (only | just) .. (adapt | tailored | geared | customized | personalized | specific) (to | for) (me | my | you | your)

  # --- more of it -----------------------------------------------------------
  (not | aren't | isn't | never | without) (nearly | quite | many | really)? (enough | a lot of | many) (options | choices | voices | narrators | emotions | moods | feelings | settings) (to (choose | pick | select))?   0.64
    + there are not enough options to pick
    - there are enough options
  (option~ | response~ | choice~ | answer~ | replies) .. (limiting | restrictive | restricting | don't (apply | fit | match) | doesn't (apply | fit | match) | pre determined | predetermined | pre written | prewritten) 0.68
    + the answers are rather limiting
    - the answers are kind
  (only | gives | just) .. (2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | two | three | four | five | six | ten | dozen) (options | choices | emotions | moods | voices | answers | feelings) (for | to)? 0.66
    + it just has six options for how I am
    - it has given ten people hope
  (add | adding | should have | should be | needs | need | include | have | want | missing | lacks | wish) .. (neutral | custom | none | in between | something else | mixed | own | personal) (option | mood | choice | feeling | emotion | answer | category)   0.72
    + please add a neutral mood
    - I have mixed feelings
  except have mixed (feelings | emotions)
  (voice~ | narrator~ | reader~ | speaker~ | male voice | female voice) .. as an option 0.70
  (can't | cannot | couldn't | could not | can not | no way to) be (silenced | turned off | changed | edited | removed | disabled | skipped | muted | adjusted | deleted | customized | hidden | altered | undone)   0.72
    + the birdsong could not be silenced
    - my heart can't be silenced
  except (situation~ | things | past | what | that) ..1 (can't | cannot) be changed
  - acceptance of things that cannot be changed
  except (heart | mind | life | past | pain) (can't | cannot) be (silenced | changed | turned off)
  (wish | would be (nice | great | good | better) if | would like if | hope) .. (remembered | remembers | knew | learned | adapted | adapts) .. (me | what | my | things | i | previous | past | from)   0.74 [both]
    + I wish it remembered what I told it
    - I wish I remembered my dreams
  except (wish | hope) i (remembered | knew | learned) (me | what | my | things | i | previous | past | from)
  wish (i | we | you) (was | were) able to (set | choose | select | pick | customize | edit | modify | adjust | add | change | remove | delete | hide | skip | create | record | log)   0.68
  (personaliz* | customiz* | tailoring) .. (shallow | lacking | limited | poor | minimal | missing | superficial | needs | isn't | not | doesn't | could be)   0.76
    + the personalization is rather shallow
    - the personalization is lovely
  (let | allow | lets | allows) (me | you | us | users | people)? (to)? (add | log | enter | record | edit | fill in | write) .. (past | previous | missed | earlier | prior | yesterday) (date~ | day~ | entries | entry | mood)?   0.66
    + please let me fill in missed days
    - it lets me go of the past

  # --- my own case ----------------------------------------------------------
  (doesn't | does not | didn't | not | don't | never | without) (even | really | seem to)? (take | taking) ..6 into (account | consideration)   0.76
    + the plan doesn't take people on night duty into account
    - it takes my work into account
  (doesn't | does not | didn't | don't | no | not | lacks) (seem to)? (have | offer | provide)? (any | much | enough)? (support | help | options | content | resources | category | section | tracking | anything) for (people | those | my | eating disorder~ | bipolar | ocd | adhd | ptsd | bpd | autis* | addict* | grief | trauma | night | shift | anger | chronic)   0.74
    + it has no resources for people with chronic pain
    - it has resources for people with chronic pain
  (wish | should | could | would be nice if | needs to | hope) .. (adapt | adapts | adapted | learn from | learns from | adjust to | adjusts to | tailor | tailored) .. (me | my | you | your | over time | user~ | individual~ | needs | level)   0.74
    + the plan should learn from me
    - I hope to adapt soon
  except (i | we) .. (adapt | learn | adjust)
  make .. (still | even | a bit | much)? more (personaliz* | customiz* | personal | tailored | individual)   0.76
    + please make the lessons still more personal
    - it made me more open
  (only | wish | between | no | choose | option~ | choice~ | prefer | want | like | need~ | more | should be | be a) ..3 (male | female | men | women | man | woman) (or | and) (a)? (male | female | men | women | man | woman) .. (option~ | choice~ | choose | version | voice~)   0.62
    + there should be a male or female version of each story
    - men and women alike

  # --- options --------------------------------------------------------------
  (limited | limiting | restricted | lacking | lacks | lack of) (of | in)? (response | answer | emotion | feeling | mood | journal | goal | habit | voice | setting | personal | customization)? (options | choices | responses | selections)   0.60
    + it has such limited goal choices
    - plenty of options
  except (limited | few) (free)? (options | choices) .. (free | premium | pay* | without)
  (wish | if only | want | would like | would love | please let | nice if) .. (pick | choose | select | decide | chose) (when | who | what | how | which | where | between | your own | my own | our own | from (different | more | other))   0.72
    + I wish I could decide when it sends the quote
    - I want to choose love
  except (want | wish) to (choose | decide) (what | how | when) (i | to | my | life)
  there (should | needs to | could | must | ought to) be (a | an | some | more) .. (option | setting | choice | category) (for | to)?   0.62
    + there should be a shift worker option
    - there should be a law
  (want | need | needs | prefer | like) (some | more | a few)? (options | choices | settings) (for | of) (different | other | male | female | younger | my | the | how | when | people)   0.66

facilitator

  # --- made to fit ----------------------------------------------------------
  (customizable | customisable | personalizable | programmable | adjustable | configurable)   0.54 [weak]
    + it is highly customizable
    - not customizable at all
  customiz*                                                                  0.40
  (fully | very | highly | so | super | is | are | easily | completely | totally | it's | really) (customizable | customisable | personalizable | adjustable | configurable)   0.76
    + the sleep timer is fully adjustable
  (easy | easily | simple | easier) .. (customize | customise | personalize)   0.66 [both]
  (customization | customisation | customizations) (options | features)?     0.54 [weak]
  except (more | allow | add | no | lack~ | limited | any | little | without | further | better) .. (customization | customisation | customizations) (options | features)?
  (love | like | great | nice | good | amazing | awesome | enjoy | appreciate | many | lots of) .. (customizable | customisable | customization | customisation)   0.72
    + great customization for the mood list
  except (create | add | allow~ | more | make | want | need | needs) .. (customizable | customisable | customiz* | adjustable)
    - allow more customization
  (personalized | personalised | tailored | tailor made | individualized | custom made | custom tailored | tailor~) (to | for | plan | experience | program | advice | content | meditation~ | session~ | approach | feedback | me | my | and | by)?   0.66
    + everything is tailored to me
    - nothing is personalized
  (feels | felt | feel | seems | is | like | as if | it's | like it's | like it was) .. (made | written | designed | built | created | meant | catered) (just | specifically | especially | exactly | only)? for me   0.82
    + it feels written for me
    - it was not made for me
  (fits | fit | suits | suit | meets | matches | caters to | adapts to | adapt to | adjusts to) (my | your | me | all my | you | to my | to you | your own | their | each | every | what) (specific | personal | own | individual | current | exact | particular)? (need~ | lifestyle | style | life style | mood | goals | personality | preferences | situation | level | taste | person | individual | you | me)?   0.70
    + it suits my style
    - it does not suit my needs
  (based | depending | according) (on | to | upon) (how (i | you | i'm | you're) | what (i | you | mood | i'm) | my (mood | answers | needs | goals | feelings | preferences) | your (mood | answers | needs | goals | feelings | preferences | responses) | the mood)   0.66
    + it suggests sessions based on my mood
    - I lost points
  (exactly | just | precisely) what (i | you) (need | needed | want | wanted)   0.35
  (can | able to | ability to | could | allows (you | me) to | lets (you | me) | let's you | get to | love being able to | like how (i | you) can | letting (me | you)) (also | even | easily | then | always | really | just)? (customize | personalize | tailor | mix | edit | choose (your | the | what | how | which | between | a | my | different) | pick (your | the | what you | and choose | how | which | a | my) | select (your | how | which | my) | change (the (voice | background | length | sound~ | topic~ | music | color~ | theme | time | settings) | your (mood | goals | preferences | settings | therapist | reminders) | therapist~) | create (your | my | daily | playlists) | add (your | my) own | make (your | my) own | set (your | my) own | control (exactly | the (background | volume | sounds | length | speed)) | turn off the | adjust (the | your))   0.74
    + you can choose the length of each session
    + I can add my own tags
    - you can't choose the length
    - I wish I could choose the voice
  (create | make | add | set | build | design | mix) (your | my | our | their) own (sound~ | mix~ | mood~ | emotion~ | goal~ | playlist~ | routine~ | tag~ | activities | journal~ | affirmation~ | habits | reminders | story | stories | list~ | meditation~ | prompts | program | schedule | factors | plan)   0.75
    + I create my own mixes
    - I wish I could create my own mixes
  (remembers | remembered | learns) (what (i | you) | my (name | answers | preferences | mood) | about me | me and | your (answers | preferences))   0.62
  (speaks | speak | spoke | resonate~) (directly)? (to | with) me   0.62
    + the lessons speak to me
    - nobody speaks to me
  except (therapist | counselor | provider | doctor) .. (fits | fit | suits | suit | meets | matches) (my | your)
  except (fits | fit | fitting) (my | your) (budget | schedule)
  except (best | better) (suits | suit | fits | fit | meets) your (needs)?
  except (nobody | no one | who | someone | people | person | therapist) .. (speaks | speak | talks | spoke | talk) to me
  (right | good | great | perfect | best | perfectly suited) (fit | match) for (me | my | you)   0.66
  (nice | great | good | cool | fun | love | like) (being able)? to (choose | customize | pick | select) (the | my | your | what | from | which) 0.66
  based on (your | my) (personal | own | individual | current)? (needs | mood | goals | preferences | answers | feelings) 0.70
  pick and choose                                                             0.62
  (flexibility | freedom) to (choose | pick | select | do)                    0.72
  (love | like | enjoy | appreciate) .. (personaliz* | customiz* | tailor~)   0.80
    + I like that the plan is personalized
    - I would like it more personalized
  (personaliz* | customiz* | tailored | geared) .. (just | specifically | directly | exactly)? (to | for | around) (you | me | your | my) 0.78
  (adjust | change | control | speed up | slow down | vary) the (speed | breathing | pace | length | duration | timing | volume | background) 0.60
  understands (me | what (i'm | i am | we're | you're | i) | exactly | my needs)   0.40
  so many (options | ways | settings) (for customiz* | to customize | to personalize | to adjust)   0.80

  (adjust~ | adapt~ | tailor~ | customiz* | personaliz* | fit | fits | suit~ | set up | molded | modif*) .. (to | for) (my | your | our | individual | personal) (own | personal | individual | specific | particular | unique)? (need~ | preference~ | liking | taste~ | style | schedule | goals | practice | level | lifestyle | situation | mood~)   0.70
    + I can adjust the drills to my own preferences
    - I wish they would adjust to my needs
  (love | like | enjoy | appreciate | great | nice | good | amazing | much | so much | lots of | offers | gives) (how | the | it's | its | of | that it's | that it is | having)? (so | very | really)? (flexible | flexibility | versatile | versatility | customisable | customization | personalization | personal touch | customisation)   0.68
    + I like the flexibility of the timer
    - it lacks flexibility
  except (yoga | body | joints | more | stretch*) .. flexib*
  (you | i | we | users | one) can (also | even | just | easily | always)? (set | make | create | write | add | choose | pick | select | design | build) (your | my | our | specific | personal | individual | different | custom) (own)? (goal~ | habit~ | task~ | playlist~ | routine~ | reminder~ | mood~ | emotion~ | plan~ | mix~ | length~ | time~ | voice~ | topic~)   0.68
    + you can set personal goals
    - you can set fire to it


  # --- said in other ways ---------------------------------------------------
  (it | app | this | program | course | plan | difficulty | exercises | content | suggestions | bot) (really | also | actually | even)? (adapts | adjusts | adapted | evolves | tailors | caters | personalizes | customizes) (as | to | itself | with | the | when | over | everything | based | and)?   0.72
    + the plan evolves with me
    - nobody adapts to my plan
  except (wish | if | nothing | doesn't | never | hope) .. (adapts | adjusts | adapted | evolves | tailors | caters | personalizes)
  (adapts | adjusts) (the | its | to | itself | as | when | over time)         0.66
  (feels | felt | seems | seem | like | as if | as though) .. (written | made | designed | chosen | picked | tailored | built | meant | created) .. (for me | about me | about my | around me | around my | with me in mind | by someone who knows me)   0.82
    + like it was written about my own week
    - it was written by a team
  (chosen | picked | selected | handpicked | curated | tailor made | suggested | recommended) .. (just | specially | specifically | only) for (me | you | my)   0.80
  (i | we | you) (can | could | get to | just)? (now | also | even | finally)? (made | created | make | create | added | add | set up | built | renamed | rename | edit | hide | rearrange | reorder | swap) (all)? (my | your | our | old | custom | past | the | any) (own | custom | personal)? (categor~ | icon~ | tag~ | moods | emotions | colors | color | scale | activities | habits | goals | entries | prompts | list~ | routine~ | widgets | labels | themes | questions | trackers | affirmations | sounds | mix~ | playlist~)   0.70
    + I renamed my moods
    + you can now edit old entries
    - I wish I could rename my tags
  except (wish | can't | cannot | couldn't | want | let | if | unable | not | never | please) .. (made | created | make | create | added | add | edit | hide | rename | set up | rearrange | reorder | swap)
  except (add | create | make) the (activities | habits | goals | list~ | questions)
  my own (tag~ | color~ | icon~ | scale | prompts | questions | labels | affirmations) 0.62
  except (add | adding | create | set | make | write | enter | choose | wish | can't | cannot | have) .. my own
  (remembers | learns | notices | picks up on) (what | which | how | my | me | that i | about) (i | we | works | me | my)? (like | likes | prefer | said | told | struggle | mood | taste | need | do | for me | situation | patterns | preferences | favorites)?   0.66
    + it learns what I like
    - I learn what I like
  except (i | i've | my (therapist | friend | mom | dad) | we | you | one | who | people | helped me | never | doesn't | he | she) (have | just | also | has)? (remembers | remembered | learns | learned | learnt | knows | notices)
  (really | very | so | super | totally | completely) (flexible | adaptable | customisable | personalised)   0.68
    + super flexible
    - not really flexible
  (exactly | precisely | just | specifically | perfectly | right) (what | for what | for where) (i'm | i am | i was | you're) (going through | dealing with | struggling with | facing)   0.75
  (meditation | course | lesson | exercise | section | program | something | session | one | module | path) (there | here)? (is)? for (exactly | precisely | literally | just about | basically)? (what (i'm | i am | you're) | every (mood | situation | feeling | need) | my exact | my specific | my kind | my particular)   0.72
    + there is a lesson for every situation
    - I left a lesson for my kids
  (covers | has | includes | addresses | deals with | made for) (my)? (ocd | adhd | ptsd | cptsd | bipolar | bpd | eating disorders | autism | grief | burnout | exact | specific) .. (specifically | exactly | what i | which i | finally | need)   0.70
  (exactly | just | perfectly | precisely) (the)? right (fit | match | level | pace | tone | length) (for)?   0.75
  (fits | fit | suits | suited | matched | matches) (me | my (needs | mood | style | taste | situation | life | personality | case)) (perfectly | exactly | so well | well | like a glove | to a t | completely)?   0.70
  except (doesn't | didn't | not | never | don't | wish | if | therapist | schedule) .. (fits | fit | suits | suited | matched | matches) (me | my)
  (not | isn't | nothing | never | far from) (at all | like | a)? (generic | cookie cutter | one size fits all | canned) .. (it | but | really | actually | like the)?   0.72
    + it isn't generic at all
    - very generic
  (to my (own | exact)? (liking | taste | needs)) 0.66
  (i (only | just)? (track | log | see | keep) (only | just)? what (matters | i want | i need | i care))   0.72

topic
  (custom | customized) (mood~ | emotion~ | feeling~)
  (custom | own) (goal~ | reminder~ | tag~ | sound~ | mix~ | playlist~ | affirmation~ | habit~ | activities)
    + I wish I could set custom moods
    + I love the custom reminders
    - my own mood was low
  (more (emotions | moods | feelings | mood options) | (other | additional) (moods | mood options))   0.70
  (add | choose | pick | select | adding) .. (emotions | moods | feelings)    0.66
  (choose | select | pick | change) (the | your | my | a | between | different | which)? (voice~ | narrator~ | speaker~) 0.66
  (option~ | ability | way | able | feature | setting) (to | for) (customize | personalize | choose (the | your | which | what | how | my | between | a) | pick | select | adjust | edit | turn off | turning off | disable | hide | mute | opt out | set (my | your) own | add (my | your | our) own | turn (it | them | this | that) off | skip the)   0.70
    + I would love an option to turn off the voice
    + no way to edit an entry
    - there is an option to mute
  except (many | lots of | so many | variety of)? (options | things) to (choose | pick | select) from
  except (way | option) to opt out

  (add | enter | log | write | record | edit | fill in | track | journal) .. (previous | past | missed | prior | earlier) (date~ | day~ | entries | entry | mood~)   0.70
    + no way to log missed days
    - I write of my past and my days

# It does not bend to me.

barrier not: keep
  except (can't | cannot | couldn't | could not | unable to | not able to | won't let | impossible to) (me)? (to)? (delete | change | edit | remove) (my | the | this)? (account | password | email | subscription | card | payment | profile | app | plan)
  except (can't | couldn't | cannot | won't let) .. (select | choose | pick | skip) .. (without | unless | premium | pay)
  (wish | want | would | if | prefer | rather | needs | should | could) .. (more | better | some) (customi* | personali* | tailored | flexible | specific | adaptable | individual*)   0.76
    + I wish it were more customizable
  except (i | we | i'll | i'd) (doesn't | don't | didn't | can't | couldn't | never | did not) (remember | learn | recall | relate)
  (forced | forces | make~ | stuck | trapped | locked) .. (drink water | drinking water | their journey | the journey | their habits | their plan | breakfast)   0.62
  (already | i) (drink | exercise | eat breakfast | meditate | do that | do this | doing it) .. (but | so | still | app) .. (start | make~ | force~ | water)   0.50
  (too much | too many | all about | nothing but | only about | only for | mostly) (into | about | focus on | focused on | emphasis on)? (journaling | water | drinking | religion | god | relationships | women | moms | work | sleep) .. (not | for me | i)?   0.40
  ((advice | suggestion~ | tip~ | content | topic~ | question~ | recommend* | lesson~ | meditation~ | exercise~ | most | mostly | is | are | was | were | totally | completely) .. irrelevant | irrelevant (to (me | my | us) | advice | suggestion~ | question~ | topic~ | content | tips | recommend*) | nothing to do with me | not my (issue | situation) | doesn't apply | don't apply | didn't apply | not applicable | no relevance)   0.72
  except irrelevant (when | because | as | since | if | now) ..5 (pay* | locked | premium | charge~)
  except (24 | charge~ | refund | law | policy) .. (doesn't apply | don't apply | didn't apply)

facilitator not: drop
  except (can't | cannot | couldn't | wish | no way | not | want | would | should | unable | won't | doesn't | let | please | if) .. (choose | pick | select | customi* | adjust | set | change | personali* | create | make | add) .. (own | voice | length | mood | goals | time | background | sounds | duration | topic | you want | i want | you like | i like | pace)
  (relat* | relevant | speaks | spoke | resonat* | appl*) (directly)? (to | with) (me | my (situation | life | needs | problems | experience) | what i | how i | exactly)   0.62
    + the stories are relevant to my life
  (options | choices | flexibility | something | settings | meditations | sessions) (for | to | that) (any | every | all | fit | suit | match | meet) .. (mood | need~ | situation | lifestyle | schedule | preference | taste | level | goal)   0.62
  (exactly | just | really | precisely | always) (fits | fit | suits | suit | meets | matches | matched | works for | knows) (me | my | what i | all my | your)   0.60

# --- to be able to set, choose, switch off -----------------------------------
barrier not: keep
  (wish | would be (so | really | very)? (nice | great | good | better | cool | helpful | awesome | amazing | perfect) | would like | would love | i'd like | i'd love | please | should | needs | need | could you | can you | if only | hope | suggest | suggestion | let | lets | allow | allows | ability | option | options | a way | able | no way | can't | cannot | couldn't | won't | doesn't | unable | if (i | you | we) could | only thing) ..4 (customize | customise | personalize | personalise | edit | rename | reorder | rearrange | modify | adjust | configure | tweak | tailor | backdate | turn off | switch off | disable | mute | hide | deselect | exclude | filter out | unfavorite | opt out of)   0.66
    + please let us rename the moods
  except (mind | brain | head | thoughts) .. (can't | won't | doesn't | couldn't) (turn off | switch off)
  except (can't | cannot | couldn't | unable to) .. (turn off | disable) .. (payment~ | renew* | auto | subscription~ | billing)
  except (even | phone | timer | screen) .. (turn off | switch off | turn it off)
  except suggest~ .. even if .. (turn off | disable)
  except timer .. switch off
  - listening because my brain just won't turn off at night
  except (can't | cannot | couldn't | unable | able) ..4 (adjust | hide | edit | disable | turn off | mute) (to | my (face | tears | feelings | emotions | mind | brain | thoughts | account | subscription | payment | plan))
  except (turn off | disable) .. (auto renew* | auto renewal | subscription | billing | payment)
  except (can't | couldn't) ..4 (turn off | switch off) (my | your | the)? (mind | brain | thoughts | phone)
  (wish | would be (nice | great | good | better | cool | helpful | awesome) | would like | would love | i'd like | i'd love | please | if only | hope | suggest | could you | can you | should) ..4 (choose | select | pick | control | decide) ..4 (voice~ | narrator~ | music | background~ | sound~ | time | times | length | duration | topic~ | mood~ | emotion~ | feeling~ | goal~ | habit~ | theme~ | color~ | day | days | which | what | when | how | more than | multiple | my own | own | gender | different | level | speed | order | avatar | image | picture | font)   0.70
  (can't | cannot | couldn't | no way to | not able to | unable to | doesn't let (me | you) | won't let (me | you) | doesn't allow (me | you) to | only lets (me | you)) ..2 (choose | select | pick | control | decide) ..3 (voice~ | narrator~ | music | background~ | sound~ | time | times | length | duration | topic~ | mood~ | emotion~ | feeling~ | goal~ | habit~ | theme~ | color~ | which | what | when | how | more than | multiple | my own | own | gender | level | speed | order)   0.66
  (wish | would be (nice | great | good | better | cool | helpful) | would like | would love | i'd like | please | let (me | us | you | users) | allow (me | us | you | users) to | should be able to | option to | ability to | can't | cannot | couldn't | no way to) ..3 (change | set | add | create | make | write | enter | input | record | design | build) (my | your | our | their) own   0.70
  (wish | should | would like | would love | please | need | needs | add | more | want) ..3 (mood | emotion | feeling | answer | response | voice | gender | custom | personal | personali*) (option~ | choice~ | choices | setting~)   0.68
  (doesn't | does not | didn't | not | no | nothing | isn't) ..2 (address* | cover* | fit | suit | match | apply | relate | tailored | relevant | geared | designed | curated | meant | align* | good | right | enough | specific | useful | helpful) ..2 (my | for my | for people with | to my) (specific | particular | own | individual)? (issue~ | situation | condition | disorder | diagnosis | needs | problem~ | circumstances | adhd | ocd | bipolar | ptsd | bpd | autism | eating disorder)   0.62
  + does not really cover my specific condition
  - I didn't choose my problems
  except (doesn't | didn't | not | isn't) .. (fix | solve | cure | cause | affect | store | sell) .. (my | for my) (issue~ | problem~)
  (assum~ | presum~ | based on the fact) (that | you | everyone | i | we | all) .. (are | have | is | want | need | you | beginner | single | married | work)   0.48
  (not | isn't | wasn't | doesn't) .. (take | taking) .. into (account | consideration)   0.72
