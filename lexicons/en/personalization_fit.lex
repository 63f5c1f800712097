# Whether it matches the person, or can be made to match: tailoring by the
# app, or settings and own items. Group-based misfit: demographics_identity.
# Interface conveniences: usability_design.

factor   personalization_fit
name     Personalization, customization and perceived fit
group    program

barrier threshold 0.46 not: keep
  except @pf_lack ..3 @pf_do ..10 (without (paying | premium | buying) | pay* | premium | subscri* | upgrad* | money | paid)
  except (there are | there were | having | like | likes | love | has | have) ..2 more (options | choices) (now)? (for | to)
  except more than (two | three | four | 2 | 3 | 4 | 5 | one) ..3 without (paying | premium)

  # --- generic --------------------------------------------------------------
  (too | so | very | really | pretty | just | feels | felt | seems | are | is | all | bit | more | rather) generic   0.82 not: drop
  except (person | not) (not)? just generic
  except not just generic
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
  (inflexible | not flexible | not (personalized | personalised | personal enough | very personal) | isn't personal~ | not tailored | isn't tailored | aren't tailored | wasn't tailored | not customiz* | isn't customiz* | aren't customiz* | non adjustable | not adjustable | un customizable | not specific to)   0.80
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
  except (didn't | don't | doesn't | not) .. (apply to | fit | match | suit | address) my (request | budget | card | phone | screen | question)
  (doesn't | does not | didn't | don't | won't | not) .. (fit | suit | match | apply to | relate to | relevant to | pertain to | address | cater to) (me | my | to me | for me | into the | with me | what i)       0.48
    + the program does not fit my needs
    - it fits my needs
  (not | isn't | wasn't | aren't | never) (really | quite | exactly | at all | always | all)? (relevant | relatable | applicable) (to (me | my | what) | for me)   0.75
    + the tips were not relevant to me
    - relevant to my work
  irrelevant                                                                  0.42 [weak]
  (nothing | not | little) to do with (me | my | what i | anything i | how i)  0.44
  (not | isn't | wasn't) (quite | really | just | exactly)? (my thing | right for me | what i was looking for)       0.50 [weak]
  except not (really | quite)? my thing anymore
  (not | isn't | wasn't) (quite | really | just | exactly)? (my style | my cup of tea | my preference | my type | my jam | my taste)       0.40 [weak]
  except or not my thing
  except my thing anymore
    - it is my cup of tea
  (just | simply | really | definitely) (not | isn't | wasn't) (for me | what i need~)   0.48 [weak]
  (not | isn't | wasn't) (just | really | quite)? for me                      0.45
  (app | program | it) (is | was)? (just | simply)? (wasn't | not) for me     0.42 [weak]
  except (not) working for me
  except (if | were it | had it | was it | it wasn't | its) not for
  (doesn't | didn't | does not) (speak to | resonate with | click with | jive with | vibe with | connect with) me   0.80
  (assume~ | assuming | assumption) .. (everyone | you're | you | that you | i'm | i was | that i | that all | newbie | beginner)   0.62
  except assume that if
  (forgot | forget~ | ignore~ | doesn't consider | not consider | doesn't account | doesn't take into) .. (about people | about those | my answers | people with | what i said | what i told | users with | individual*)   0.65
  (oriented | geared | catered | aimed | focused | centered) (towards | toward | to | around | at | on | for) .. (only | people who | beginners | covid | neurotypical | anxiety | depression)   0.48
  except geared towards people who make
  (nothing | no support | no option | no section | no category | not good | not useful | not made | not suitable | not helpful | not designed | not much | doesn't work) .. (for | about | on | with) (ocd | adhd | ptsd | cptsd | bipolar | bpd | eating disorder~ | schizophrenia | autism | addiction | grief | chronic (pain | illness) | borderline | dissociat* | mania)   0.72
    + there is nothing for OCD in here
    - it is made for ADHD
  not good for (eating | people with | those with | someone with | anyone with)   0.72

  # --- cannot set, edit, choose ---------------------------------------------
  (can't | cannot | can not | couldn't | not able to | unable to | no way to | no option to | doesn't let (me | you) | won't let (me | you) | doesn't allow (me | you)? to | inability to | wasn't able to | not allowed to | no ability to | doesn't give (me | you) the option to | don't get to | impossible to) (even | really | actually | easily)? (customize | personalize | edit | choose (my | your | the (length | voice | music | background | mood | topic | time) | which | what | how) | pick (my | your | which | what | the) | select (my | your | which | what | the) | add (my | your | own | custom) | change (the (voice | background | length | answers | list | categories | settings | times | music | order) | my (answers | goals | entry | entries | mood | preferences)) | modify | rename | hide | disable | opt out of (the)? (questions | notifications | it | this) | control (which | what | how) | mute | set my own | filter out | tailor | go back (and | to) (edit | change | fill))   0.75
  except (can't | cannot) pick (what | which) (date | day | days)?
  except (unable to | can't) edit (posts | my profile)?
    + you can't edit an entry afterwards
    + there is no option to hide the counter
    - you can edit everything
  except @unable (even)? (control | change | adjust | turn off) (my | the)? (emotions | feelings | thoughts | anxiety | mind | life | brain | past | world | password | email | payment | panic | mood)
  except (can't | cannot | couldn't) (even)? change (the)? (credit | payment | password | email)
  (can't | cannot | couldn't) (i | we | you) (choose | change | edit | turn off | pick | customize | skip | add my | mute | select) 0.72
    + why can't I choose my own path
    - why can't I choose joy
  except (can't | cannot) i choose (joy | happiness | life)
  (only | just) (gives | allows | has | one | two | a few | offers | an option | lets | options | option) .. (answers | emotions | moods | selections | categories)   0.65
    + it only has six moods to choose from
    - I only have good options left
  (limited | not enough | too few | very few | narrow | doesn't have enough | so few | lack of | small number of | enough) (number of | selection of | range of | of)? (emotions | moods | feelings | mood options | emotion options | voice options | voices | categories | answers | answer options)   0.65
  (limited | very few | so few) (options | choices)                           0.45
    + not enough emotions to pick from
    - few options are this kind
  (options | choices | emotions | moods | feelings) (are | is | were) (so | very | too | really | pretty | quite)? (limited | few | restrictive | basic | generic)   0.44
  (pre made | premade | preset | pre set | predetermined | pre determined | fixed) (option~ | answer~ | list | mood~ | emotion~ | categories)   0.45

  # --- wishes ---------------------------------------------------------------
  (wish | wished | would like | would love | i'd like | i'd love | please | would be (nice | great | cool | good | better | awesome | helpful | amazing) | i suggest | my suggestion | if only | it'd be | only wish) ..6 (customiz* | personaliz* | individualiz* | my own | our own | (choose | select | pick) (the (voice | length | music | background | sound | topic) | your | which | what | our | how | between) | (change | edit | adjust) (the (voice | length | music | background | time) | our | my | how) | turn off | turn (it | them | this | that | these) off | opt out | opt in | mute | disable | more (emotions | moods | feelings | mood options))   0.76
  except please turn it off and let
  except would (love | like) to change my review
  except (love | like) to change my (rating | review | stars)
    + I wish I could choose the voice
    + please let us add our own moods
    - I wish you all the best
  (add | adding | include) (more | other | additional | a (wider | bigger) (range | variety) of | my own | our own | your own | custom | different) (emotions | moods | feelings | emotion (options | choices) | mood (options | choices) | symptoms | diagnoses | eating disorders | mood (types | levels))   0.68
    + add more moods
    - it helped me feel more emotions
  except (like | love | enjoy) (having | that there are | the) more options (for | to (choose | pick)) ..1 (feeling~ | emotion~ | mood~)
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
  (i'd like | would like | please add | can you add | could you add | could add | to add | include | needs | lacks | wish .. had | nothing | no (section | option | support | category)) .. (for | about | on | with)? (people with | dealing with | certain issues like | those with | geared for | geared towards)? (eating disorder~ | bipolar | ocd | adhd | ptsd | cptsd | bpd | borderline | schizo* | autis* | dissociat* | chronic pain | chronic illness | diagnos*)   0.70
    + please add a section for bipolar
    - I like it with my ADHD
  (have | support) .. (support | options | anything | content) for (eating disorder~ | bipolar | ocd | adhd | ptsd | bpd | autis*)   0.35
  only options (is | are | for | were)                                        0.45
  (don't | doesn't | didn't | do not | does not) .. (enough | many | any) (options | choices | emotions | moods)   0.40
  way to turn .. off                                                          0.60
  (make | let) it (more)? (personal | customizable | personalized | tailored | flexible)   0.75
  (could | should | would) be (a bit | a little | much | way)? more (customiz* | personaliz* | tailored | flexible | individualiz*)   0.82
  (should be | were | was | wish it was | needs to be) (more)? (customizable | personalizable | adjustable)   0.76
  (were | was | make it) more (customiz* | personaliz* | tailored | flexible)  0.72
    + it could be more customizable
    - it is personalized

  # --- said in other ways ---------------------------------------------------
  except @pf_lack ..3 @pf_do ..4 (@pf_thing | @pf_item) ..8 (without (paying | premium) | pay* | premium | subscri* | upgrad* | unless)
  (@unable | no way to | no option to | no ability to | won't let (me | you | us) | doesn't (let | allow) (me | you | us | users)? | doesn't let you | not allowed to | impossible to | inability to) ..2 @pf_set .. (my own | your own | own | custom | @pf_thing)       0.42
  (no way to | no option to | no ability to) (edit | turn off | change | adjust | hide | mute | disable | customize | rename | reorder) ..1 @pf_thing 0.56
    + you can't really set the length of a lesson
    + it doesn't let you rename the tags
    - you can set the length of a lesson
    - I can't change my feelings
  except @unable (even | really)? (change | choose | control | pick | turn off | skip | adjust | set) (my | the | your)? (feelings | emotions | feeling | how (i feel)? | past | mood~ | thoughts | life)
  except (notifications | reminder~) .. (don't | doesn't | won't) (work | come)
  (no | without | lack of | lacks | lacking | isn't an | not an | isn't any | missing | need an | needs an | give (us | me) (an | the)) (option | ability | possibility | setting | choice | feature | way) (to | for | of) @pf_set     0.40
    + there is no setting to skip the intro
    - there is a setting to skip the intro
  except (no | without | no) (way | option) to (delete | change) (my | the | your)? (profile | account)
  except (no | without) (way | option) to (skip | filter | delete | change) (my | the)? (account | ad~ | payment | email | password | card)
  (should | want to | would like to | i'd like to | would love to | i'd love to | would be (nice | great | good | cool | better) to | wish i could | wish you could | wish we could) be able to (set | choose | pick | customize | personalize | edit | modify | adjust | add | record | remove | delete | hide | turn off | skip | create | combine | rename | mute)   0.62
    - I should be able to sleep now
  (wish | wished | would like to | would love to | i'd love to | i'd like to) (i | you | we | one | us | me)? (could | can)? (set | choose | select | pick | customize | personalize | edit | modify | adjust | change | skip | hide | turn off | create | combine | rename | mute) .. (my own | your own | @pf_thing)   0.70
    + I wish I could skip the questions
    - I want to change my life
  except (want | wanted | wish) .. (change | set) .. (mood~ | feeling~ | emotion~ | habit~ | routine~ | goal~ | answer~)
  (need | needs | needed | want | lack | lacks | lacking | missing | absence of | without | could use) ..5 (customization | personalization | flexibility | customisation | personalisation | tailoring | individualization)   0.70 not: drop
    + it needs more reminders, and customization
    - I love the customization
  except (with | love | need | great) (the | its | great | so much | lots of | all the | total | full) (customization | personalization | flexibility)
  (not | isn't | wasn't | aren't | doesn't have | don't have | didn't have | hasn't) (really | quite | exactly | at all | just)? what (i | we) (need | needed | was looking for | am looking for | was hoping for | wish~ for)       0.50 [weak]
    + it was not quite what I needed
    - it is exactly what I needed
  except (not | isn't | wasn't) what (i | we) (want | wanted | need | needed) to (do | pay | hear | see | spend | talk)
  except i don't know considering ..5 the
  (doesn't | does not | don't | didn't | not | never | fails to | without | isn't) .. (take | taking | took | consider~ | account~ | factor~) ..2 (context | account | consideration | individual | your (life | situation | needs) | my (life | situation | needs | answers) | in (that | the | your | my))   0.70
  except don't know considering ..5 in the
  except never made an account in
  except never made an account in the
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
  (more | wider | broader | bigger | larger | better) (sensitive | nuanced | detailed | precise | specific | range of | variety of | selection of) .. (mood | moods | emotion~ | feeling~ | scale | rating)     0.50
  (just | only | simple | than | beyond | more than | then | between) (a)? (yes (or | and) no) 0.68
    + the quiz is only yes or no
    - yes or no, I keep it
  (character | word | text) (limit~ | count limit~ | restriction~)               0.42
    - I have no limit to my character
  except (feel | feeling | felt | grew | got | getting | brings me | brings you | get you | gets you | gets me | get me | bring me | steps to get you | am | be | became) closer to
  (not | isn't | wasn't | aren't | less | never) (really | very | all that | too)? (helpful | useful | suitable | suited | designed | made | meant | intended | appropriate | ideal | great | good | geared) for (people | those | someone | anyone | users | folks | a person | somebody) (with | who | like | that | dealing | struggling)   0.44
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
  (non accommodating | unaccommodating | not accommodating | one dimensional | too broad | too general for me | overly general | not specific enough | isn't specific enough) 0.62
  (too general | too narrow | too vague) 0.40
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
  (only | just) (lets | let | allows | allow | gives | gave | offers | letting | allowing) (me | you | us | users)? (to)? (choose | pick | select | enter | add | log | one | two | three | a few | 1 | 2 | 3 | set | input | record) .. (one | two | three | 1 | 2 | 3 | emotion~ | mood~ | feeling~ | option~ | goal~ | habit~ | answer~ | time~ | time | thing~)?     0.40
  except change the length of (my | the)? subscription
    + it only lets you enter one mood
    - it lets me enter several moods
  except only (gave | give) (one | two | three | 1 | 2 | 3 | me one | it (one | two | three)) ..1 (star~ | because | cause | cuz)
  except only (gives | gave) (you | me)? (one | two | three | 1 | 2 | 3) .. (notification~ | reply | star~ | reason~ | day~ | session~ | week~ | month~)
  except only gave one
  - I only gave one star because I had to
  except only (lets | let | allows | allow | gives | gave) (me | you | us)? (to)? (choose | pick | select | enter | add | log | one | two | three | a few | 1 | 2 | 3) .. (free | trial | days | before | unless | stories | meditation~)
  (doesn't | does not | don't | didn't | not) (really | even)? (have | offer | give | provide | include | allow) (me | you | us)? (for | that | as | very | too | a lot of | a | any | enough | many | much | the)? (customization | flexibility | variety of options | option to (choose | change | set | edit | pick | select | customize | skip | adjust))   0.62
    + the quiz does not have enough options
    - we have options in life
  (response | answer | reply | mood | emotion | voice | emoji | feeling) (options | choices) (are | is | were | given | feel | seem) (so | very | too | really | pretty | always | all | often)? .. (limited | few | restrict* | generic | basic | narrow | irrelevant | wrong | don't | not | never | the same)   0.70
    + my answer choices are always so restricted
    - the answer options are clear
  limited (to | in) (one | two | a few | only | the | what | your | just | preset | a couple) .. (option~ | choice~ | answer~ | response~ | selection~) 0.68
  (more | additional | a few more) (options | choices) (for | of | in | when | with | on) (the | my | your | our)? (mood~ | emotion~ | feeling~ | answer~ | response~ | length~ | time~ | goals | habits | theme~ | settings | notification~ | reminder~ | how | what)   0.70
    + it needs some options for the narrator
    - more options for food
  (not | isn't | aren't | don't | doesn't | need | needs | want | wish) .. (enough | wide | wider | bigger | larger | more | much) (enough)? (variety | range | selection | list | choice) of (emotion~ | mood~ | feeling~ | option~ | goals | habits | voice~ | categories | symptom~ | activities | answers)   0.72
    + there is not a wide enough range of moods
    - a wide range of moods
  (doesn't | does not | don't | didn't | not) (really | seem to | even | fully | quite)? (consider | account for | recognize | cater to | address | cover | include | acknowledge) .. (my (day | schedule | situation | needs | condition | diagnosis | issue~ | disorder | problem~ | life | circumstances | work | shift | shifts | illness | specific) | different (people | needs | schedules | situations) | individual~ | people (who | with))   0.68
    + it doesn't consider my shifts
    - it covers my needs
  except (people | friends | family | i | parents | they | therapist) .. (don't | doesn't | didn't) (really)? (understand | know | get) .. (my | people)
  (nothing | not much | no help | no resources | no content | no information | no section) .. (for | about | on | regarding | that addresses | to help with) (my (issue~ | condition | disorder | situation | problem~ | type | needs | diagnosis | specific) | people (with | like | who) | those (with | who) | eating disorder~ | addiction | grief | trauma | adhd | ocd | bipolar | autis* | chronic | couples | parents | men | lgbt* | anger | psychosis)   0.72
  except nothing ..3 for people who (don't | do not | can't | aren't | didn't)
    + there is nothing for people with my condition
    - it has much for people with grief
  (tried | want | wanted | need | trying | how | would like | i'd like | can | able | way) (to | i | do i | can i)? (to)? (change | edit | correct | update | delete | remove) (my | the | a | an) (username | name | nickname | profile | avatar | answer~ | goals | mood | entry | entries | schedule | reminder time | wake (up)? time | bedtime | start date | birthday | gender | pronoun~ | settings)   0.44
    - I want to change my life
  except (love~ | like | great | easy | can | able | helps me) .. (to | i)? (to)? (change | update) (my | the) (mood | goals | name)
  (isn't | not | aren't | wasn't | doesn't) (really | very | all that | so | too | at all)? (flexible | adaptable | adaptive | adjustable | individual | personal | personalised | personalizable | configurable | versatile)   0.42 not: keep
    - the plan is flexible
  except not (only | just | very) personal
  (too | very | pretty | so | a bit | quite) (rigid | restrictive | prescriptive | inflexible) 0.42
    - a structured plan
  (my | i | i'm) (own | personal)? (condition | illness | diagnosis | disorder | situation | needs | circumstances) .. (not | isn't | doesn't | don't | aren't | never) .. (app | program | covered | addressed | considered | fit | match | option | helped | listed | supported) 0.64
  (doesn't | does not | isn't | wasn't | not | never) (really | quite)? .. (adapt | tailored | geared | adjusted | customized | personalized | relevant | specific | suited | catered | individualized) (to | for | towards) (me | my | you | your | each | the (user | person | individual) | individual | different | what | people)   0.76 not: keep
    + the course was never really suited to me
    - the course is suited to me
  except not (only | just) .. (adapt | tailored | geared | customized | personalized | specific) (to | for) (me | my | you | your)

  # --- more of it -----------------------------------------------------------
  (not | aren't | isn't | never | without) (nearly | quite | many | really)? (enough | a lot of | many) (emotions | moods | feelings | mood options | emotion options | answer options | settings) (to (choose | pick | select))?   0.64
    + there are not enough options to pick
    - there are enough options
  (option~ | response~ | choice~ | answer~ | replies) .. (limiting | restrictive | restricting | don't (apply | fit | match) | doesn't (apply | fit | match) | pre determined | predetermined | pre written | prewritten) 0.44
    - the answers are kind
  (only | gives | just) .. (2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | two | three | four | five | six | ten | dozen) (emotions | moods | feelings | mood options | emotion options) (for | to)? 0.66
    + it just has six moods for how I am
    - it has given ten people hope
  (add | adding | should have | should be | needs | need | include | have | want | missing | lacks | wish) .. (neutral | custom | none | in between | something else | mixed | own | personal) (option | mood | choice | feeling | emotion | answer | category)   0.72
    + please add a neutral mood
    - I have mixed feelings
  except have mixed (feelings | emotions)
  (voice~ | narrator~ | reader~ | speaker~ | male voice | female voice) .. as an option 0.70
  (can't | cannot | couldn't | could not | can not | no way to) be (silenced | turned off | removed | disabled | skipped | muted | adjusted | deleted | customized | hidden | altered | undone)   0.60
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
  (personaliz* | customiz* | tailoring) .. (shallow | lacking | limited | poor | minimal | missing | superficial | could be (better | improved))   0.76
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
  except (have been | are | were | has) options for (both)? (male | female) (and | or) (male | female) voice~
  (only | wish | between | no | choose | option~ | choice~ | prefer | want | like | need~ | more | should be | be a) ..3 (male | female | men | women | man | woman) (or | and) (a)? (male | female | men | women | man | woman) .. (option~ | choice~ | choose | version | voice~)     0.42
  (only | wish | no | prefer | should be | have an option for) ..3 (male | female | men | women | man | woman) (or | and) (a)? (male | female | men | women | man | woman) .. (option~ | choice~ | choose | version | voice~)     0.60
    + there should be a male or female version of each story
    - men and women alike

  # --- options --------------------------------------------------------------
  (limited | limiting | restricted | lacking | lacks | lack of) (of | in)? (response | answer | emotion | feeling | mood | journal | goal | habit | voice | setting | personal | customization) (options | choices | responses | selections)   0.60
    + it has such limited goal choices
    - plenty of options
  except (limited | few) (free)? (options | choices) .. (free | premium | pay* | without)
  (wish | if only | want | would like | would love | please let | nice if) .. (pick | choose | select | decide | chose) (when | who | what | how | which | where | between | your own | my own | our own | from (different | more | other))   0.72
    + I wish I could decide when it sends the quote
    - I want to choose love
  except (want | wish) to (choose | decide) (what | how | when) (i | to | my | life)
  there (should | needs to | could | must | ought to) be (a | an | some | more) .. (option | setting | choice | category) (for | to)?   0.50
  except should be an lgbt* option
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
  except (personalized | tailored | individualized) (test~ | input~ | meditation app | medication | stuff | question~ | care)
  (personalized | personalised | tailored | tailor made | individualized | custom made | custom tailored | tailor~) (to | for | plan | experience | program | advice | content | meditation~ | session~ | approach | feedback | me | my | and | by)?   0.58
  except (substitute | replace | supplant | replacement) ..2 (personalized | individualized | tailored) (therapy)?
  except (need | needs | improvement in giving | help me to get a | to get a) ..4 (custom made | tailored | personalized | tailor | tailors)
  except specific personalized meditation
  except the personalized
  except save my personalized
    + everything is tailored to me
    - nothing is personalized
  (feels | felt | feel | seems | is | like | as if | it's | like it's | like it was) .. (made | written | designed | built | created | meant | catered) (just | specifically | especially | exactly | only)? for me   0.82
    + it feels written for me
    - it was not made for me
  (fits | fit | suits | suit | meets | matches | caters to | adapts to | adapt to | adjusts to) (my | your | me | all my | you | to my | to you | your own | their | each | every | what) (specific | personal | own | individual | current | exact | particular)? (need~ | lifestyle | style | life style | mood | goals | personality | preferences | situation | level | taste | person | individual | you | me)?   0.70   not: drop
  except adapt to your (feelings | emotions | new | circumstances)
  except (if | see if | will) ..3 (fit | suit | fits | suits) (you | me | your needs)
  except matches you with
  except (length | app | what) (that)? suits (you | my needs)
  except (fit | fits) their (spaces | own | screen)
    + it suits my style
    - it does not suit my needs
  (based | depending | according) (on | to | upon) (how (i | you | i'm | you're) | what (i | you | mood | i'm) | my (mood | answers | needs | goals | feelings | preferences) | your (mood | answers | needs | goals | feelings | preferences | responses) | the mood)   0.66
  except (good | bad | better | worse | day) ..2 based on how i (was)?
  except depending on how you set
  except (better | worse) depending on my mood
  except depending on what you have
    + it suggests sessions based on my mood
    - I lost points
  (exactly | just | precisely) what (i | you) (need | needed | want | wanted)   0.35
  (can | able to | ability to | could | allows (you | me) to | lets (you | me) | let's you | get to | love being able to | like how (i | you) can | letting (me | you)) (also | even | easily | then | always | really | just)? (customize | personalize | tailor | mix | edit | choose (your | the | what | how | which | between | a | my | different) | pick (your | the | what you | and choose | how | which | a | my) | select (your | how | which | my) | change (the (voice | background | length | sound~ | topic~ | music | color~ | theme | time | settings) | your (mood | goals | preferences | settings | therapist | reminders) | therapist~) | create (your | my | daily | playlists) | add (your | my) own | make (your | my) own | set (your | my) own | control (exactly | the (background | volume | sounds | length | speed)) | turn off the | adjust (the | your))   0.74
  except never like ..2 you can change the
  except (how | what) you can choose how you respond
  except can choose how you respond
  except can choose the next song
    + you can choose the length of each session
    + I can add my own tags
    - you can't choose the length
    - I wish I could choose the voice
  (create | make | add | set | build | design | mix) (your | my | our | their) own (sound~ | mix~ | mood~ | emotion~ | goal~ | playlist~ | routine~ | tag~ | activities | journal~ | affirmation~ | habits | reminders | story | stories | list~ | meditation~ | prompts | program | schedule | factors | plan)   0.75
    + I create my own mixes
    - I wish I could create my own mixes
  (remembers | remembered | learns) (what (i | you) | my (name | answers | preferences | mood) | about me | me and | your (answers | preferences))   0.62
  (speaks | speak | spoke | resonate~) (directly)? (to | with) me   0.52   not: drop
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
  except change the length of (my | the)? subscription
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
  (i | we | you) (can | could | get to | just)? (now | also | even | finally)? (made | created | make | create | added | add | set up | built | renamed | rename | edit | hide | rearrange | reorder | swap) (all)? (my | your | our | old | custom | past | the | any) (own | custom | personal)? (categor~ | icon~ | tag~ | moods | emotions | colors | color | scale | activities | habits | goals | entries | prompts | list~ | routine~ | widgets | labels | themes | questions | trackers | affirmations | sounds | mix~ | playlist~)   0.62
  except (i | we) (make | edit | add | made) (all)? my (entries | playlist names | entry)
  except how can i edit my
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
  except issues are not one size fits all
    + it isn't generic at all
    - very generic
  except (respond* | attend* | attentive | listen*) to my needs
  except (app | she | he | they | it)? matched me (to | with)
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
  except way to adjust some
  except way to adjust (to | daily | my) (habits | life)?
  except (way | able) to pick up
  except able to pick (myself | me | up)
  except incorporate the option to choose the
    + I would love an option to turn off the voice
    + no way to edit an entry
    - there is an option to mute
  except (many | lots of | so many | variety of)? (options | things) to (choose | pick | select) from
  except (way | option) to opt out

  (add | enter | log | write | record | edit | fill in | track | journal) .. (previous | past | missed | prior | earlier) (date~ | day~ | entries | entry | mood~)   0.44
    - I write of my past and my days

# It does not bend to me.

barrier not: keep
  except (can't | cannot | couldn't | could not | unable to | not able to | won't let | impossible to) (me)? (to)? (delete | change | edit | remove) (my | the | this)? (account | password | email | subscription | card | payment | profile | app | plan)
  except (can't | couldn't | cannot | won't let) .. (select | choose | pick | skip) .. (without | unless | premium | pay)
  (wish | want | would | if | prefer | rather | needs | should | could) .. (more | better | some) (customi* | personali* | tailored | flexible | specific | adaptable | individual*)   0.76
    + I wish it were more customizable
  except (i | we | i'll | i'd) (doesn't | don't | didn't | can't | couldn't | never | did not) (remember | learn | recall | relate)
  except make~ sure to (drink water | breakfast)
  (already | i) (drink | exercise | eat breakfast | meditate | do that | do this | doing it) .. (but | so | still | app) .. (start | make~ | force~ | water)   0.50
  (too much | too many | all about | nothing but | only about | only for | mostly) (into | about | focus on | focused on | emphasis on)? (journaling | water | drinking | religion | god | relationships | women | moms | work | sleep) .. (not | for me | i)?   0.40
  except (is | are) irrelevant now
  ((advice | suggestion~ | tip~ | content | topic~ | question~ | recommend* | lesson~ | meditation~ | exercise~ | most | mostly | is | are | was | were | totally | completely) .. irrelevant | irrelevant (to (me | my | us) | advice | suggestion~ | question~ | topic~ | content | tips | recommend*) | nothing to do with me | not my (issue | situation) | doesn't apply | don't apply | didn't apply | not applicable | no relevance)   0.72
  except irrelevant (now | anyway | after | when | because | as | since | if | now) ..5 (pay* | locked | premium | charge~)
  except (24 | charge~ | refund | law | policy) .. (doesn't apply | don't apply | didn't apply)

facilitator not: drop
  except (can't | cannot | couldn't | wish | no way | not | want | would | should | unable | won't | doesn't | let | please | if) .. (choose | pick | select | customi* | adjust | set | change | personali* | create | make | add) .. (own | voice | length | mood | goals | time | background | sounds | duration | topic | you want | i want | you like | i like | pace)
  (relat* | relevant | speaks | spoke | resonat* | appl*) (directly)? (to | with) (me | my (situation | life | needs | problems | experience) | what i | how i | exactly)   0.42
  (options | choices | flexibility | something | settings | meditations | sessions) (for | to | that) (any | every | all | fit | suit | match | meet) .. (mood | need~ | situation | lifestyle | schedule | preference | taste | level | goal)   0.44
  (exactly | just | really | precisely | always) (fits | fit | suits | suit | meets | matches | matched | works for | knows) (me | my | what i | all my | your)   0.44
    + it always fits my needs, with options for any mood

# --- to be able to set, choose, switch off -----------------------------------
barrier not: keep
  (wish | would be (so | really | very)? (nice | great | good | better | cool | helpful | awesome | amazing | perfect) | would like | would love | i'd like | i'd love | please | should | could you | can you | if only | suggestion | let (me | us | you | users) | ability | option | options | a way | should be able | no way | if (i | you | we) could | only thing) ..4 (customize | customise | personalize | personalise | edit | rename | reorder | rearrange | modify | adjust | configure | tweak | tailor | backdate | turn off | switch off | disable | mute | hide | deselect | exclude | filter out | unfavorite | opt out of)   0.66
  except please fix edit
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
  (can't | cannot | couldn't | no way to | not able to | unable to | doesn't let (me | you) | won't let (me | you) | doesn't allow (me | you) to | only lets (me | you)) ..2 (choose | select | pick | decide) ..3 (voice~ | narrator~ | music | background~ | sound~ | time | times | length | duration | topic~ | mood~ | emotion~ | feeling~ | goal~ | habit~ | theme~ | color~ | which | what | when | how | more than | multiple | my own | own | gender | level | speed | order)   0.66
  except (that | which | it) (let | lets) (me | you | us) ..3 (make | create | set | add | design | build) (my | your) own
  (wish | would be (nice | great | good | better | cool | helpful) | would like | would love | i'd like | please | let (me | us | you | users) | allow (me | us | you | users) to | should be able to | can't | cannot | couldn't | no way to) ..3 (change | set | add | create | make | write | enter | input | record | design | build) (my | your | our | their) own   0.70
  (wish | should | would like | would love | please | need | needs | add | more | want) ..3 (mood | emotion | feeling | answer | response | voice | gender | custom | personal | personali*) (option~ | choice~ | choices | setting~)   0.68
  (doesn't | does not | didn't | not | no | nothing | isn't) ..2 (address* | cover* | fit | suit | match | apply | relate | tailored | relevant | geared | designed | curated | meant | align* | good | right | enough | specific | useful | helpful) ..2 (my | for my | for people with | to my) (specific | particular | own | individual)? (issue~ | situation | condition | disorder | diagnosis | needs | problem~ | circumstances | adhd | ocd | bipolar | ptsd | bpd | autism | eating disorder)   0.62
  + does not really cover my specific condition
  - I didn't choose my problems
  except (doesn't | didn't | not | isn't) .. (fix | solve | cure | cause | affect | store | sell) .. (my | for my) (issue~ | problem~)
  except i (assum~ | presum~) ..2 (that | you | i | everyone)
  except assum~ that if you ..3 (pay* | have | are)
  (assum~ | presum~ | based on the fact) (that | you | everyone | i | we | all) .. (are | have | is | want | need | you | beginner | single | married | work)   0.43
  (not | isn't | wasn't | doesn't) .. (take | taking) .. into (account | consideration)   0.72

# --- what one would set, choose, enter oneself -------------------------------
barrier not: keep
  except (@pf_want | @pf_lack) ..4 @pf_do ..3 @pf_item ..12 (pay* | premium | subscri* | paid | paywall | monthly | full access | package | card)
  except (@pf_want | @pf_lack) ..4 (add | adding | more | stop | change | changing) ..3 (voice~ | narrator~ | reader~ | speaker~ | picture~ | photo~ | playlist~ | quote~ | topic~ | question~ | background~ | list~ | journey~ | prompt~ | affirmation~ | format~)
  except (@pf_want | @pf_lack) ..4 control ..3 (my | your | our) (emotions | feelings | mood | reactions | anger)
  except (can't | cannot) wait
  except @pf_want ..4 (mix up | add | adding) ..3 (option to | option for tracking | emotion | comment~ | narrator~)
  except (@pf_want | @pf_lack) ..4 stop (changing | setting | adding)
  except @pf_lack ..3 (change | choose | control | pick | select | turn off | skip | adjust | set | edit | add | filter | delete | log | write) (my | the | your | our)? (feelings | emotions | feeling | mood | past | thoughts | life | own (thoughts | feelings | life))
  except (i'd | would) like to (change | edit | delete | add | control) my (life | habit~ | mood | review | rating)
  except (app | it) set an option
  except need some time ..4 @pf_do ..3 @pf_item
  @pf_want ..4 @pf_do ..3 @pf_item 0.42
  @pf_want ..4 (customi* | personali* | edit~ | modify | adjust~ | choose | choosing | select | selecting | pick | picking | set | create | creating | rename | reorder | rearrange | stack | blend) ..3 @pf_item 0.64
  except if the app set an option
  except please remove me
  @pf_want ..4 (add | adding | put in | enter | input) ..1 (my | our | your | other | custom | few other | specific | new) ..2 (mood~ | emotion~ | feeling~ | activit* | habit~ | goal~ | reason~ | option~ | symptom~ | tag~ | answer~ | response~) 0.62
  except @pf_want ..4 (add | adding) (more) ..4 (stories | story)
    + it would be nice to choose the order of the tasks
    + please add a few more emotions
    - please add more narrators
  (please | wish .. @could | if .. @could | should | would you | nice to | why (not | don't you)) ..2 (let | allow | give) (me | us | you | users | people) ..3 @pf_do ..3 @pf_item 0.66
    + please let us edit the categories
    - our guide let us rest
  except @pf_lack ..2 @pf_do ..3 @pf_item ..8 (without (paying | premium) | pay* | premium | upgrad* | unless)
  except you (can't | cannot) change your (habits | mood | feelings)
  except (impossible | unable | can't) ..1 (to)? pick a (user name | username | name)
  except @unable ..1 set the timer
  @pf_lack ..2 @pf_do ..3 @pf_item 0.62
  except can't (even)? find the (personality tracker | tracker)
  except (not able to | can't | unable to) change my name
  except can't (seem to)? edit (any | to any) (entries | existing faces)
  except can't even set goals
    + I couldn't even change the name of my list
    - I can't change my feelings
  (@pf_want | please let (me | us)) ..4 @pf_do ..2 (my own | your own | our own | their own | one's own | custom | customized) 0.70
    + I wish we could create our own categories
  @pf_lack ..3 @pf_do ..2 (my own | your own | our own | their own | one's own | custom | customized) 0.66
    + there is no way to put in my own goals
  @pf_want ..4 (more | other | different | additional | extra | various | better | neutral | in between) .. (mood | emotion | feeling | answer | answering | response | personal | gender | goal | habit | category | activity | symptom | reason) (option~ | choice~ | settings | categories)   0.70
  (@pf_want | needs | add) ..4 (pack~ | section | course~ | support | content | question~ | lesson~ | meditation~ | resource~ | information | info | help | track* | monitor* | tool~ | screening | test~ | assessment~ | option~ | exercise~ | program~ | something) ..2 (for | about | on | with | address*)? ..2 @pf_case 0.62
    + I'd like a course on grief
    - the course on grief was lovely
  (quote~ | suggestion~ | task~ | question~ | activit* | exercise~ | answer~ | response~ | advice | content | recommendation~ | meditation~ | story | stories | notices) ..3 (not | don't | doesn't | aren't | isn't | didn't | never | weren't | should | would | could) .. (based on | according to | correspond* | match~ | reflect | relate | related | relevant | relatable | tailor* | specific | fit | deal | dealing) ..3 (me | my | your | our | how (i | you | we | i'm | you're) | what (i | you | we | i'm | you're) | mood | the (user | person | individual | situation))   0.66
    + the quotes should reflect how you feel
    - the quotes reflect how I feel
  # more than one, more kinds, both voices
  (@pf_want | @pf_lack | need to | want to | you could | being able to | only | lets you | let me | choice to) ..5 (choose | pick | select | selecting | enter | check | log | have | write | add | put | track | pick out) ..2 (more (than | then) (one | once | 1) | multiple | several)   0.70
    + I wish one could pick more than one feeling
    - I have more than one reason to smile
  (@pf_want | @pf_not | no | need | needs | add | wanted) ..5 (male | female | man | woman) (or | and)? (a)? (male | female | man | woman | eve) ..1 (voice~ | narrator~ | option~ | version | speaker~ | reader~)?   0.62
  except (male | female) (and | or) (male | female)
  (@pf_want | @pf_lack | need | needs | add | please | offer | include) ..5 more ..1 (icons | faces | emotions | moods | feelings | categories | reasons | traits | conditions | disorders | trackers | mood choices)   0.66
    + please add more faces to pick
    - I feel more emotions
  (other | more | different) (emotions | moods | feelings | activities | categories | trackers) ..3 (need to be | should be | could be | to be | be) (added | included | made | an option)   0.72
  except (there are | are | were) more (choices | options) now ..2 (emotion~ | mood~ | feel~)
  (more | other | additional) (options | choices) ..6 (emotion~ | mood~ | feel~ | how (you | i)) 0.66
  (feel* | emotion~ | mood~ | answer~ | answering) ..8 (should be | need | needs | wish | want | like | love) ..2 (more | other | better | different) (options | choices) 0.70
    + when it asks how I feel there should be more choices
  (so few | too few | few | not many | aren't a lot of | aren't many | limited | limited number of | not a lot of | only so many) (options | choices | mood selections | selections | moods | emotions | feelings) (for | to describe | to explain)? (mood~ | emotion~ | feeling~ | cause~ | how | a | an | my)   0.70
  (@pf_want | @pf_lack | way to | able to | could | can't) ..4 (create | make | build | have | stack | queue | cue | string | chain | combine | save) ..4 (playlist~ | queue | back to back | stories together | sounds together)   0.64 [both]
    + I wish I could make a playlist for the night
    - I can make a playlist for the night
  # moving and clearing things away
  (@pf_want | @pf_lack | option to | let me | a way to | wish .. way to) ..3 (move | rearrange | reorder | organize | clear | remove | hide | delete | reset) ..3 (them | downloads | stories | courses | tiles | icons | section~ | tab~ | favorites | things off | off the | off my | to the (top | bottom | front)) 0.60
  except offer a way to remove them
  except way to remove (ads | them | the ads)
    + let me move the tab to the bottom
    - I could clear my head off the clock
  (@pf_want | make | way to | able to | could | please) ..3 (choose | change | pick | select | customize | set | edit) ..3 (color~ | colour~ | font~ | background) 0.42
    + please let us choose the colour
    - I can pick the colour
  except (dark | night | light) mode
  (make | making) (the | it | them | this | that)? ..2 (configurable | customizable | customisable | adjustable | optional | editable | changeable | personalized | removable)   0.74
    + make the intro optional
    - it made my work optional
  (customizability | adaptability | configurability | personalisation | individuality) ..4 (limited | lacking | missing | needed | would | poor | none)   0.72
  (@pf_want | need | needs | more | lacks | lacking | extra | little | no | should be .. extra) (customizability | adaptability | configurability | adjustability | individuality)   0.78
  (little | barely | hardly) ..2 (customized | personalized | tailored | adapted | individual*) 0.70
  # going by what I say
  (should | could | wish | hope | would be .. if | cool if | nice if | better if | want | love .. if) ..8 (based on | correspond* | match | matched | tailored to | according to | respond to | change with | depending on) ..3 (mood | feel* | how | what | your | my | our | user~ | answers)     0.44
    - my coffee is based on my mood
  (do not | don't | doesn't | does not | never | didn't) (appear | seem)? (to)? (change | adapt | vary | adjust | differ | respond) ..2 (in response | based | according | depending | with | to) (to | on | with)? (your | my | how | what | the answers | answers) 0.72
  except i (don't | didn't | never) (adapt | adjust | respond | change)
  (doesn't | does not | don't | do not | didn't | not | never) (feel | think | seem | really)? ..5 (account~ | allow | adjust~ | adapt~ | accommodate~) (for | to) (me | my | that | this | people | those | shift | nights | different | the fact | users)   0.68
    + I don't think it accounts for people on shifts
    - I don't adapt to change
  except (not | don't | doesn't | won't | didn't) allow (me | my | that | this | people | users)
  (make~ | made | making | full of | wrong | false | so many | ableist | too many) (a lot of | many | some | these)? (wrong | false | ableist | big)? assumption~   0.66 [both]
    + the course makes wrong assumptions
    - my own assumptions were wrong
  except (i | my | was | we) (was | am | kept)? (make~ | making | made) ..2 assumption~
  not everyone (fits | fit | wants | works | wakes | sleeps | celebrates | learns) 0.44
  (tasks | things | habits | stuff | activities | goals | steps | something) (that | which)? i ('ve | have | 'm | am)? already (do | doing | did | done | have) 0.56
    + the plan is full of things I already do
    - I like the things I do
  (wish | could be | should be | needs to be | would be | be | was | were) ..3 more (personally | tailored | specific to | individually)   0.66
    + I wish it was more tailored
  respond more (personally | individually | specifically)   0.72
  more (specific | individual | personalized | personal | tailored | advanced) (options | help | advice | support | content | plan~ | guidance | answers | responses | settings | exercises) (for | with | to | would | on | based)   0.44
  (unrelatable | not relatable | isn't relatable | aren't relatable | wasn't relatable | couldn't relate to (the | any | most | it | this)) 0.66
  (little | bit | kinda | kind of | quite | super | rather | seems | extremely | overly) generic   0.78 not: drop
    + the plan is kinda generic
    - no generic talk
  (not | isn't | wasn't | never) fitting (with | for | into | to)? (me | my) 0.74
  # for whom it is not
  not for (people | those | anyone | someone | users | a person) (with | who | that) 0.66
    + not for people who work nights
    - not for people like my boss
  except not for (people | those | someone | anyone) who (can't | cannot | don't) (afford | pay | have the money)
  (only | just) (helpful | useful | good | works | effective | beneficial | made | suitable) (for | if | to) ..3 (certain | minor | mild | one | specific | healthy | beginner~ | newbies | neurotypical) 0.62
    + it is only suitable for mild cases
    - it is only good
  (other than | besides | not just | not only | more than just | beyond | instead of just) (just)? (depression | anxiety | stress) ..2 (anxiety | depression | stress)   0.56
  (include | offer~ | add | adding | provide | request | suggest | wish .. had | wish .. was | wish .. were | like to see | love to see | only wish) ..8 (for | about | on | address | with | monitor* | track* | deal with)? ..1 (@pf_case | more conditions | other conditions | more disorders | other disorders | other mental (illness~ | disorder~ | health (issues | conditions | disorders))) 0.62
    + you could offer something on grief
    - it helped me deal with my grief
  except (i | me | people | anyone | who) (have | had | has | with | am) ..3 @pf_case
  (wish | like | add | want | love | request | only wish) ..5 @pf_case ..3 (monitoring | screening | tracking | tracker | section | pack | meditations | course | content | resources)   0.56
  (not | aren't | isn't | doesn't | don't | didn't | never) (really | actually)? (dealing | deal | address* | tackle | touch) (with | on)? (your | specific | the actual | my actual | actual | real | individual | my specific) (issue~ | problem~ | needs | situation | concern~)   0.66
  # no place for it
  (can't | cannot | couldn't | could not | can not | didn't | don't see | unable to | hard to) (seem to)? (find | figure out) ..5 (to | how to) (change | edit | turn off | disable | add | select | adjust | customize | delete | remove | filter | mute | set | move | hide | pick) 0.60
    + I couldn't find where to turn off the music
    - I can't find a way to cope
  except @pf_lack .. (find | figure out) ..5 (delete | cancel | remove) (my | the)? (account | subscription | profile | data)
  (no | not an | isn't an | without an | any) (option | way | place | room | opportunity | button | spot) (to | for) (me to | you to)? (tell it | say | explain | indicate | enter (my | your) | input | specify | note that | correct | undo | redo | clarify | slow | combine)   0.62
    + there is no option to tell it that I know this
    - there is a place to write
  except no way to (tell | say | express | explain) (how | what | you)
  except no way to (contact | tell | know | write | put | enter) (to)? (them | support | anyone | customer | if | payment)
  (give us | give me | giving me | give people | give users | want | wish | need | prefer | wanted | please provide | please offer | would love | would like) (there was | there were | it had | they had | to have)? (an | the | a) (option | choice) (to | of | for) (turn | toggle | opt | switch | choose | pick | skip | hide | remove | have | just | only | disable | mute | use | not | do | change | add | edit)   0.58
    + I wish there was an option to toggle the bell
    - I love the option to choose
  (edit | undo | delete | mute | customization | custom | personalization | reset | editing) (system | button | feature | option | function | functionality | mode)   0.45
  (@pf_want | @pf_lack | add | no | needs | need | useful to have | lacks) ..3 (edit | undo | delete | mute | customization | custom | personalization | reset | editing) (system | button | feature | option | function | functionality)   0.64
    + please add an edit button
    - I love the edit button
  only (lets | allows | let | allowed) (you | me | us | users)? (to)? (select | choose | pick | rate | answer | log | enter | write | put | track | record | add | set | input) 0.42
    - it allows you to rate the day
  except only (lets | allows | let | allowed) (you | me)? ..8 (free | premium | pay | trial | unless | subscri* | version)
  (i | we | you | users)? (wish | want | would like | should be able | like to be able | want to be able) ..4 (fill in | go back and | backdate | add | enter | write | edit | log | change) ..4 (missed | miss | previous | past | day before | night before | yesterday | date~ | earlier | forgot) 0.64
    + I want to be able to fill in days I missed
    - I write of the past
  (improve* | suggestion~ | wishlist | wish list | missing | lacks | lacking | needs | complaint | wish | would like | would love | i'd like | i'd love | need | hope | suggest | request | only thing) ..6 (ability | option) to @pf_do 0.64
    + it lacks the ability to hide a course
    - it has the ability to hide a course
  except (improve* | help | helps | needs | need | wish) ..6 ability to (control | write | record | set | create | change | make) (my | your | our)? (mood | emotions | feelings | anxiety | thoughts | goals | life | stress)?
  (don't | didn't | couldn't | can't | do not) (see | find) (a | any) (way | option | place | setting) to (add | edit | change | turn | set | choose | remove | move | hide | skip | customize | select) 0.64
  (wish | wanted to | would like to | no way to | can you) ..3 (turn | switch | shut | toggle) ..3 off 0.56
    + I wanted to turn the voices off
    - I want to turn the day off
  except (@pf_want | wanted to | want to | can't | couldn't | no way to | unable to | can you | let me) ..3 (turn | switch | shut | toggle) (my | your | the)? (mind | brain | head | phone | thoughts | auto renew* | renewal | subscription | day | lights | screen) off
  only (a)? (certain | set | fixed | small | limited) (amount | number | set) of (@pf_item | reasons | things) 0.66
    + there are only a certain number of reasons to pick
    - only a certain number of people
  (not | don't | doesn't | isn't | aren't | didn't) ..6 enough (variety | range | selection | choice~) (of | in) (emotion~ | mood~ | feeling~ | option~ | categories | symptom~ | activities | answers | issues) 0.70
  wish (there (was | were) | it had | they had | it gave | they gave) (some | more | other | better | additional) (options | choices) (to (talk | choose | discuss | pick | select | describe | set) | for (how | my | what) | on the | when | with) 0.60
    + I wish there were some options to talk about my shifts
    - I wish for some options to rest
  except wish (there (was | were) | it had | they had | it gave | they gave) (some | more | other | better | additional) (options | choices) (to | for | in | on | when | with) ..8 (free | pay* | premium | money | subscri* | afford)
  (lacks | lack of | not | isn't | aren't | never | ignores | doesn't | don't | didn't | no) ..5 (individual | specific | particular | unique) (situation~ | needs | circumstances | case | problem~ | issue~ | condition~)   0.52
  except aren't looking to work on
    + it never looks at my particular situation
    - I found help for my particular situation
  (can't | cannot | couldn't | can not | no way to | unable to) (change | edit | switch | swap | alter | move) (it | them) (back | again | later | afterwards | after)? 0.60
    + once you have chosen a goal you can't change it back
    - I can't change him
  except can't change it and
  (@pf_want | could be | should be | if) ..3 (editable | configurable | modifiable) 0.70
  (possible | any chance | is there a way | any way) to (customi* | personali* | choose | select | pick | edit | rename | turn off | disable | remove | hide | change the | add my | add our | set my | mute | skip | opt out) 0.62
    + would it be possible to pick the guide
    - it is possible to get up
  (@pf_want | no | lacks | need | needs | love to see | add | missing) ..3 (playlist) (option | feature | function | function~)? 0.60
    + I'd love to see a playlist option
    - I love my playlist
  (would | should | could | to) (give | offer | provide) (you | me | us | users | people) (the | an | more) (option | options | choice | choices) (to | of | for | in) 0.64
    + it should give you the option to hide this
    - it gives you options in life
  (based on | according to | suited to) (your | my | our | user | individual | personal) (likes | preferences | interests | preference | taste | schedule) ..6 (would | could | should | wish | missing | better) 0.62
  (i (am | 'm | was) | i've been) already (doing | done) 0.58
    + most of what it wanted I was already doing
    - I was already awake
  except i (am | 'm | was) already (doing | done) (well | better | it | therapy | fine | good)
  (wish | would love to | would like to | i'd like to | i'd love to | can't | cannot | let me | let us | want to) ..2 (move | rearrange | swap | reorder) ..3 (from | to the | to my | around | the order | routine~ | tasks | habits) 0.62
  except can't move to the next
    + I would love to move a habit to the evening
    - I moved to the sea
  # one at a time, none that fits
  (no other | not other | another | second | more | better | changing) (voice | mood | emotion | feeling | answer | response | notification | reminder | narrator | language | accent | background) ..1 (option~ | choice~) 0.60
    + there are no other voice options on these
    - I like the voice
  except more notification options (than | on)
  (mood tracker | mood log | check in | moods | feelings | emotions | reasons | daily questions) .. (can | could | should | need to | needs to | ought to) have (more | other | better) 0.66
    + the check-in could have more choices
  (can only | could only | only lets (me | you | u | us) | only let (me | you) | only allows (me | you)? (to)? | only able to | can just | allowed to only | only get to) (select | choose | pick | enter | feel | log | add | write | put | track | set) (one | 1 | a single | two | up to | a few | just one)   0.68 [both]
    + I can only pick one feeling
    - I can only do one thing well
  (one | 1 | only one | once | single) (entry | mood | emotion | feeling | journal entry | story | journey | topic | habit | check in) (a | per | each | for (one | each | a | the) | every) day   0.56
    + you get one entry a day
    - I make one entry a day
  except (i | i've | we | at least | just | make~ | do | write | wrote) ..1 (one | 1 | single) (entry | mood | feeling | journal entry | story | habit | check in) (a | per | each | every) day
  limit (of | is | to) (1 | one | two | 2 | three | 3) .. (a | per | each) day 0.52
  (add | wish there (was | were) | missing | include | put) ..5 (to the | as a | as the | in the | for the | for why | for how) ..1 (feeling | feelings | mood | moods | reason | reasons | emotion | emotions) (section | list | options | category | part | tab | menu)?   0.62
    + you should add envy to the feelings list
    - nothing beats the feeling
  (none of | not one of) (the | these | my | your | those) ..1 (moods | options | choices | feelings | emotions | answers | responses | categories) ..4 (match~ | fit~ | describe~ | good | apply | applied | work | worked | represent* | right)   0.74
    + none of the moods describe my day
  different (goals | times | habits | reminders | settings | alarms | tasks | routines) (on | for | at) (different | each | certain | other) (days | times | moods | day) 0.60
    + let us have different goals on different days
  # not for such as me
  unless (you | you're | your | one | they) (is | are)? (physically | perfectly | already | completely | mentally)? (healthy | able bodied | abled | neurotypical | rich and healthy) 0.60
  (not | isn't | doesn't | nothing) ..5 (physically (ill | disabled | limited) | disabled | chronically ill | bedridden | housebound) 0.56
  except (not | isn't | doesn't) ..5 (disabled | disable)
  (drink | drinking) (a glass of)? water ..8 (already | anyway | unnecessary | pointless | basic | i do) 0.58
    + it told me to drink water, which I do anyway
    - I drink more water now
  (i do | i did) (this | that | it | these | those) (already | anyway) 0.44
  (for | about | on | around) ..2 (issues | disorder~ | condition~ | @pf_case) would be (lovely | nice | great | good | helpful | amazing | awesome | cool) 0.64
    + lessons on tinnitus would be lovely
  @pf_want ..6 (for | on | about | with | of) (different | other | more specific | other types of | other kinds of | rarer) (issues | problems | conditions | disorders | illnesses | situations | diagnoses) 0.60
  (no | not | don't | without | need | wish .. had) (have)? (any | enough | more)? control (over | of) (that | the | what | which | how | it) 0.52
    + you have no control over the music
    - I have no control of my mood
  except (no | not | don't | without) (have)? (any)? control (over | of) (the | my | what | how | it) ..2 (life | mood | emotion~ | feel* | mind | thoughts | anxiety | world | situation | past | future | auto* | payment)
  (wish | option | want | would like | would love | i'd love | i'd like | choose) ..6 without (the | any | all the)? (guided | talking | voice | voices | narrator | narration | speaking | words | music)   0.44
    - I sleep without music
  (needs to be | there should be | there needs to be | there has to be | has to be | got to be) ..6 (way | option~ | choice | setting) ..3 to @pf_do 0.66
    + there needs to be an easy way to change this
  except (needs to be | there should be | there needs to be) ..6 (way | option~) ..3 to (cancel | delete | contact | unsubscribe | add a payment | log)
  (should | wish | let | allow | want | can't | instead | unable) ..5 write (whatever | freely | about anything | what i want | about whatever | anything i) 0.58
    + they should allow you to write freely
    - I can write freely
  (like | wish | want | love | should be able | can't | cannot | unable | let (me | us) | allow) ..4 go back ..2 (add | change | edit | fill | give a | update | correct | redo | log | write | answer) 0.44
    - I go back to add a mood
  (it | they | app) (doesn't | does not | don't | never) (vary | varies | change | differ) (for | by | with | according | depending) 0.60

# --- it bends to me -----------------------------------------------------------
facilitator not: drop
  except (wish | if | should | could | would | hope | want | please | need | needs | pay | premium | unlock) ..6 (@pf_do | @pf_item | based on | based off)
  (based | depending) (off of | off | on | upon) (your | my | the | how | what) (answers | mood | responses | previous | needs | entries | feelings | feedback | choices | goals | you | i | you're | day | answers)   0.60
    + it offers talks based on your answers
    - its price is based on the country
  (adjusts | adapts | adjusting | adapting | adapted | adaptability | modified | tailors | catered | caters) .. (to | for | based on) .. (me | my | you | your | mood | each | all | answers | needs | individual | user~) 0.66
  except adjusting to my
  except catered to helping
  except (would be | could be | future) ..8 adapts to individual
    + it adapts to my mood
    - my phone changes
  except (i | i'm | i've | we | you) (am | have | can | just)? (adjusts | adapts | adjusting | adapting | adapted | modified) .. (to | for) .. (me | my | you | your | mood)
  (relevant | meaningful | specific | particular | specifically | individual) (to | for) (whatever | what | my (needs | mood | issue~ | situation | current) | your (needs | mood | issue~ | situation | current) | that moment | the moment | the individual | each)   0.64
  (gets | got | getting) to know (you | me | your | my)   0.60
    + it gets to know me
    - I got to know yoga
  (flexible | adaptable | versatile | adjustable) (tool | instrument | timer | app | program | schedule | options | approach | way) 0.56
  (ways | features | options | settings) .. to (customize | personalize | customise | personalise | tailor) 0.62

# --- asked for oneself: an option, a place for it, an other --------------------
barrier not: keep
  except (@pf_ask | @pf_lack) ..5 (favorite | favourite) ..6 (pay* | premium | subscri* | free | paid)
  (@pf_ask | @pf_lack) ..5 (favorite | favourite) (specific | certain | things | the | my | teacher~ | meditations | sessions | stories | soundscapes | it | them | songs | quotes)   0.62
    + I want the ability to favorite certain sounds
    - my favorite certain sounds
  except (can't | cannot | couldn't) ..4 (favorite | favourite | folder~)
  (@pf_ask | @pf_lack) ..5 (set my favorites | unfavorite | unfav | unlimited favorites | folder~ | star my)   0.62
  (@pf_ask | @pf_lack | i could | ability to | able to) ..4 (mix | combine | blend | layer | merge) ..2 (sounds | multiple | different | several | two | music)   0.64
    + I want to be able to layer two sounds
    - I can mix two colours
  except (can't | cannot) actually mix
  @pf_cant ..3 (take it back | take back (a | an | my) | unenroll | drop the course | drop (a | any) course | retake the)   0.60
    + there is no way to unenroll
    - I took it back to the shop
  # one may tell it nothing
  except (@pf_ask | @pf_lack) ..4 tell (it | app | him | her | them | you) (how | i'm sorry)
  (@pf_ask | @pf_lack | a way to | way to | ability to | option to | can't | cannot) ..4 (tell | let) (the app | it | the bot | the program | the ai | them) (know)? ..2 (which | what | about | when | where | not to | to stop | i'm | my) 0.60
    + I want a way to tell it which sounds to leave out
    - I can't tell it apart
  # a way to choose, set, put in
  except @pf_ask ..4 (way | option | options | ability | feature | function) (to | of) ..1 (change | changing | control | set | add) (my | your | our)? (life | mood~ | feeling~ | emotion~ | habit~ | mind | thinking | payment | account | plan | subscription)
  except (@pf_ask | no) ..4 (option | ability | way) (to | of) ..1 (choose | set | pick | select | delete | add | remove | edit) ..4 (payment | plan | monthly | account | profile | subscription | billing | card | widget~ | insurance)
  @pf_ask ..4 (way | someway | somewhere | option | options | ability | button | setting | settings | possibility | toggle | choice) (to | of | for (me | us | users) to | where (you | i | we | users) can) ..1 @pf_do   0.42
  @pf_ask ..4 way (to | of | for (me | us | users) to) ..1 (customi* | personali* | choose | choosing | pick | select | set | remove | hide | disable | turn off | turning off | rename | reorder | rearrange | move | edit | block | create | creating | blend | stack | skip (the | this | those | these | that | certain | some | parts)) 0.60
  @pf_ask ..4 (option | options | ability) (to | of | for (me | us | users) to) ..1 (customi* | personali* | choose | choosing | pick | select | set | remove | hide | disable | turn off | turning off | rename | reorder | rearrange | move | edit | block | create | creating | blend | stack | skip (the | this | those | these | that | certain | some | parts)) 0.60
  except (option | ability | way) to (pick | choose | select | change | edit) ..2 (date~ | day~)
  except (option | way | ability) to delete (files | my account | account | download~)
    - there is no way to pay less
  @pf_ask ..4 (option | options | choice | setting) ..1 (to not have | to not | not to | for no | for silence | of silence | without)   0.60
    + it needs an option to not have the chimes
  # no option, category or place for my own
  (no | not an | isn't an | wasn't an | not one) (option | category | choice | answer | place | button | setting | room) for ..1 @pf_own 0.66
    + there is no option for how I feel at work
    - there is no option for free users
  except (no | not an | isn't an) (option | choice) for (people | those | anything | something | me | my) ..8 (free | pay* | afford | money | insurance | refund | cancel* | month*)
  (@pf_ask | wish | would be) ..5 @pf_own (option | category | choice | reason | emotion | tag)  0.62
    + I wish there was a weather option for the reasons
    - a work option would suit my boss
  (@pf_ask | wish | not | isn't | no) ..6 as an (option | answer | emotion | mood | choice) (as well | too)?  0.62
    + I'd love it if you could list chores as an option
    - therapy as an option
  except (pay* | paypal | monthly | payment | lifetime | insurance | free) ..6 as an option
  (more | other) (things | stuff) to (pick | choose | select) 0.64
    + I wish there were more things to choose for my day
    - there is more to choose
  except more (things | stuff) to (pick | choose | select) ..6 (free | pay* | premium | without)
  (you | u | they) guys (could | should) (add | put | include) (in)? (some | a few | a lot | on)? more @pf_item 0.66
    + you guys should add some more faces
    - you guys should add more love
  (wish | need | needs | please | should | could) ..5 (more | other | another) ..2 (for | under | in | to) the ..4 (category | section | feelings | feeling | mood~ | emotion~ | list | options)  0.58
    + I wish there were more for the sad category
    - more rest to the list
  (deal | help | cover | address | have | include | add | wish | want | need) ..3 (larger | wider | broader | greater | bigger | fuller) (range | variety | selection | array | spectrum) of (issues | topics | problem~ | condition~ | @pf_ans | situation~ | disorder~ | people) 0.66
    + it should cover a wider range of conditions
    - a wide range of topics
  # forced
  except (have | had) (choose | use | pick) ..3 (one | something | things) (not | don't) (want | what)
  (lump* | squeez* | fit | fitting | shoehorn* | crammed) ..3 (into | in) (the closest | one of the | one of their | a box | boxes | categor* | one category) 0.66
  @pf_ans ..2 (that | which)? @pf_not (really | always | even)? (@pf_like | what i | how i) 0.68 [both]
    - the answers don't load
  (@pf_ans | replies) (for my (@pf_ans))? (are | is | were | was | feel | seem) (just | simply | often | sometimes | really)? (too | so | very | a bit | a little | quite | pretty | rather | really | not)  ..1 (narrow | limiting | limited | restrict* | broad enough | varied enough) 0.44
    - the choices are wide
  # it goes its own way
  (@pf_rec | @pf_ans | journey | matches) ..3 @pf_not ..3 (@pf_like | go with | flow with | cater | tailored | personal*) ..2 @pf_me 0.44
    - the tips match where I am
  @pf_rec (it | they | you)? (gives | gave | sends | has | makes)? (me | you)? (are | is | were | was) (not | never | rarely | hardly) (always | very | really | even | all that)? (relevant | personal* | tailored | specific | relatable | related | applicable) 0.62
    + the recommendations are not very relevant
    - the recommendations are not all free
  except (question~ | advice) ..3 (not) (personal)
  @pf_not (seem to | really | actually | even | always)? ..2 (respond to | go with | flow with | go along with | correspond* | listen to | care | reflect | based on) (what | how | anything) (i | i'm | i've | you | your | you're)? ..1 (@pf_told | say | feel* | goal~ | need | want | answer*)   0.66 [both]
    + the tips do not go with what I entered
    - I do not go with the flow
  except (support | customer service | email~ | staff | i | i'll | i've | just) ..3 ignor*
  /\bi('ve)? (\w+ly )?(said|told it|chose|selected|picked|asked for|clicked|indicated|set)\b[^.!?]{0,60}\b(but|yet|and|although)\b[^.!?]{0,25}\b(it|they|app) (still|keeps?|kept|only|always|constantly) (tr(y|ie)|ask|tell|told|suggest|recommend|show|gave|give|send|make|want|push|play)/   0.64 [both]
    + I chose running but it still tells me to swim
    - I chose running and it still hurts
  (though | although | even though | when | but) i (said | told it | chose | selected | picked | put | asked for | indicated | wanted) ..3 (was | is | as | for | not)? ..2 my (issue | problem | goal | focus | main | priority) 0.60
  (keeps | kept | still | continue~ to | constantly) (tell* | told | ask* | try~ | remind* | push* | suggest* | recommend* | want* | make*) ..1 (me)? ..6 (even though | although | when | while) i (don't | can't | never | said | told | chose | already | was | asked | set | do not | want*)   0.62
    + it keeps asking me to call my dad even though I said no
    - he still helps when I'm tired
  # the same for all
  (most | same | seem* | sound* | become* | became | getting | gets | got | given | gave | gives | some | only | a lot of | give me | canned | intentionally | somewhat | fairly | largely | incredibly | quite | too) generic   0.70 not: drop
    + the tips sound generic after a while
    - the tips never sound generic
  except (only generic | generic (drug~ | brand~ | medication~ | name~ | version))
  (add | adding | adds | added | more | some | bit of | lack~ | without | need | needs) ..1 (personalization | personalisation | customization | customisation) ..2 (for | to | in | of | option~ | would | please)? 0.64 not: drop
    + they should add some personalization to the plans
    - I like its personalization
  # memory
  except (wish | hope | want | need~ | would like | would love | should) (i | we | my | to | things i)? (would | could | had | have | want to | need to)? (remember* | knew | learn* | get to know)
  (wish | want | (better | nice | great) if | would love | would like | hope | needs) ..2 (it | he | she | they | app | bot | ai) (would | could | can | had | has | to)? ..1 (remember* | (a | some | more | better) memory | memory of | retain* | knew me | get to know)   0.70 [both]
    + I want it to remember what we spoke of
    - I hope it helps me remember
  (no | lacks | limited | zero | short term) (long term | short term)? memory (of | from | about | at all | for | function | feature) ..4 (me | my | previous | past | conversation~ | last | what | i | you | we | session~ | chats) 0.62 [both]
  # unrelated, not personal
  (unrelated | irrelevant | not related | nothing to do | no relation | no relevance) (to | with) ..2 (how | what) (you | i | you're | i'm | we) 0.66
    + the story was unrelated to how I was doing
    - unrelated to what my boss does
  (wish | should | could | would | prefer | hope) ..4 (focus* | more | about | based | built | center*) ..2 (on | around | upon) ..1 my (personal | own | specific | individual | actual | real) (goal~ | needs | issues | problem~ | situation | interests | life) 0.66
    + I wish they would focus on my own goals
    - I focus on my own goals
  (could | should | would | wish | perhaps | maybe | if) ..3 (adjusted | adapted | modified | customized | different | changed | tailored | vary) (depending | based | according) (on | to | upon)? ..2 (experience | age | level | user~ | person | mood | need~ | preference~ | goals | schedule) 0.64
    + the pace could be adapted depending on experience
    - my pace can change depending on my mood
  @pf_not (think it's | think it is | feel)? (very | really | all that | that | quite | as)? (personal | individualized | personalized | personalised | customized) (enough | at all | or effective | for me | to me)  0.66
    + the answers are not personal enough
    - it asks for no data
  @pf_not (really | quite | exactly | actually | fully | even)? (meet | fulfil* | cover | suit | serve | work (out)? (with | for)) ..1 (my | our | individual | everyone's) (specific | personal | own)? (needs | requirement~ | preferences | lifestyle | taste | schedule | situation)   0.62 [both]
    + in the end it didn't serve my needs
    - it met my needs
  except i (don't | didn't) (really)? have ..2 (anything | much | a lot | enough) ..1 (about | for | on | regarding)
  # not for such as me
  (don't | do not | didn't) (think | feel | believe) (that)? (it's | it is | this is | this app is | the app is | it was) (really | right | quite | exactly | meant | a good fit | the right fit | the one)? (for me | right for me | my thing | for people like me)   0.60
    + I don't think it's right for me
    - I don't think it is for sale
  (isn't | is not | it's not | not | wasn't) (quite | exactly | necessarily) (right)? for me 0.56
    + it's not quite for me
  /\b(good|great|fine|works|helpful|nice|useful|perfect|right)( \w+){0,2} for (many|some|others|most|other|everyone)\b.{0,20}\b(but|just|though|however),? (it is |it's |it was )?(not|isn't|wasn't|didn't work|does not work|doesn't work)( so much| really)?( for)? me\b/ 0.60
  except works for some people but not
    + good for many but not me
    - good for many and for me
  /\b(for|sure) (many|some|others|most|other) (people|users|of you)\b[^.]{0,40}\bbut\b[^.]{0,20}\b(not (quite |really |so much )?for me|(does|did)(n't| not) (really )?work for me)\b/ 0.60 [both]
    + for some people it may be great but it did not work for me
  (wasn't | was not | isn't | is not | not | hardly | never) (really | quite | exactly)? (a | the | my)? (right | good | great | best | perfect | ideal) (fit | match) (for (me | us | my | everyone | everybody | people | someone | those | anyone))  0.58
    + it was not a good fit for me
    - it is a good fit for me
  except (therapist | counselor | provider | he | she | match*) ..4 (good | right | great) (fit | match)
  @pf_nogood ..3 (for | if) ..1 @pf_kind ..1 (with | who | have | has | dealing | suffering | struggl* | personal | complex | serious | severe | specific | real) ..2 @pf_grave   0.66
    + it is unsuitable for people with chronic pain
    - useful for people with chronic pain
  (@pf_nogood | pointless | waste of time) ..3 (for | when it comes to) (really | any | more)? (personal | complex | serious | severe | specific | real | deeper | bigger) (problem~ | issue~ | needs | anxiety | depression | conditions | trauma) 0.66
    + it is no use for specific problems
    - it is great for specific problems
  (doesn't | does not | won't | don't | didn't) (really | even | always)? (help | work | apply) (for | if) (you have | people (like me | with | who) | those (with | who) | someone (like | with | who)) 0.58 [both]
    + half of it does not work for people with small kids
    - it works for people with small kids
  except (doesn't | don't | didn't | won't) (help | work) if (you (don't | have)) ..4 (pay | premium | internet | money | wifi | no)
  not everyone (has | works | wants | sleeps | wakes | celebrates) ..2 (a weekend | weekends | a (day | desk | nine | 9 | m f) | the weekend | the same | monday | 9 to 5 | nine to five | kids | a partner | children | family) 0.66
    + not everyone has a desk job
    - not everyone has money
  # turn off, skip
  @pf_hardto (dismiss | skip the | customize | customise | personalize | edit | disable | remove | hide | opt out | filter out | turn (them | it | that) off | mute) 0.60
    + I couldn't figure out how to skip the water habit
    - hard to change my habits
  (more | some | any | no | little | zero | enough | give (me | us) | lack of) (user | personal)? control (of | over) (how | what | which | when | the (sound~ | music | voice~ | settings | order | content | length | topics)) 0.58
    + give me more control over which tasks come up
    - a coach gave me control
  except control (of | over) (how | what | the) ..1 (i | my | you | your) ..1 (react | feel | think | feeling | life | respond | do | am | mood | anxiety)
  (can only | could only | only able to | only lets (me | you)) (journal | log | check in | write | record | enter) ..1 (for | on | in)? (the)? (current | same | that) (day | date) 0.62
    + you can only journal for the current day
  # what it should say or play by what I like
  # cases
  (@pf_ask | could | wish) ..4 (understand | understood | knew | learn | address | handle | deal with | help me with | help out with | help (me | us)? with | specifically (for | about | at)) ..3 (@pf_case | rare | other types of | specific | menopause | my (condition | diagnosis | disorder)) 0.60
    + I wish it could address tinnitus
    - I learned to deal with my grief
  except (help | helps | helped | could) ..4 (learn | deal with | understand | handle) ..3 (@pf_case)
  (@pf_case | anxiety | depression | insomnia | trauma | condition) specific (meditation~ | content | lessons | exercises | tools | support) 0.56
  (@pf_ask) ..5 (meditation~ | content | lesson~ | session~ | course~ | section | pack) (specifically | particularly)? (directed | aimed | geared | targeted | tailored) (at | to | toward* | for) 0.62
    + I hope you add lessons aimed at new fathers
    - the lessons are aimed at fathers

# --- it can be made mine, it goes by me ----------------------------------------
facilitator not: drop
  except (wish | if | should | could | would | want | please | need | needs | only | once | hope | used to | no longer | pay | premium | unless) ..6 (@pf_can | @pf_make | based on)
  except @pf_can ..1 @pf_make (the)? (time | times | a goal | goals) (to | for) (myself | me | yourself)
  except @pf_can ..1 (make | change | control | adjust) (my | your | the) (mood~ | emotion~ | habit~ | focus | routine~)
  except (easy | fun) to ..1 (build | make | create | change | set) ..4 @pf_part
  except @pf_can ..2 (set | chose | choose | make | change) ..3 (reminder~ | notification~ | timer | timers | daily mood | time | remind)
  except @pf_can only
  except @pf_can only ..1 @pf_make ..3 @pf_part
  except pick (it | me | you | myself) up ..2 @pf_part
  except (wish | if | should | could | would | want | please | need | needs | hope | used to | no longer | prefer | suggest* | request*) ..6 @pf_can ..1 @pf_make ..3 @pf_part
  @pf_can ..1 @pf_make ..3 @pf_part   0.62
    + I like that you can set the interval of the bells
    - you can only set one goal
  (create~ | created | make | made | making | build | built | mix~ | have | combin*) ..2 (your own | my own | a unique | my very own | a custom) (sound~ | soundscape~ | mix | mixes | combination~ | playlist~ | routine~ | meditation~ | list~ | preset~ | schedule)   0.70
    + I have made a custom mix for rainy days
    - I wish I could make my own mix
  (custom mix | my mixes | my own mix | my presets)   0.60
  (different | various | multiple | many | several | variety of | range of | choice of | lots of) ..1 (voice~ | lengths | durations | times | narrator~ | backgrounds) ..2 (to choose from | available | to pick from | to select from | options | for each)   0.44
    - several talks
  as (short | little | few | simple | detailed | short or long | long or short | much or as little | often or) ..3 as (i | you | u) (like | want | prefer | need | feel | wish | choose | please)   0.44 [both]
    - as little as my cat
  (based on | according to | depending on | tailored to | geared to | in response to) ..3 (mood~ | emotion~ | feelings | goals | answers | answered | needs | preferences | responses | responded | situation | interest~ | how i'm feeling | how you're feeling | what you're feeling) 0.58
  except (frustrating | day | more | less) ..4 depending on how ..1 feeling
  except depending on how (you are | you're | i'm | i am) feeling at
  except (wanna | want | view | can't | cannot) ..4 based on the (emotions | mood)
  except make decisions based on ..1 needs
    + the app recommends talks according to the goals I have set
    - the price depends on the situation
  except (choice~ | decision~ | hopeful) ..2 based on ..3 @pf_me
  except based on (future | previous) (goals | responses)
  except (based on | according to | depending on) ..3 (needs | situation | feelings) ..4 (pay* | price | cost)
  (perfect | just right | ideal) (app | fit | match | pace | amount | thing) for me 0.54
    + this is the perfect app for me
    - a perfect day for me
  (perfect | just right | ideal) (for someone like me | for people like me | for my (adhd | needs | schedule | lifestyle | life | brain | anxiety | situation | issues)) 0.58
  except (perfect | ideal) ..2 (for me (to | when | at | because) | therapist | timing)
  (app | it | this | program) (is | was | seems | feels | must be | has been) ..1 (just | specifically | literally | practically | tailor)? (made | built | designed | meant) for (me | someone like me | people like me | my brain) 0.74
    + this program was made for someone like me
    - he was made for me
  (works | working | work) (so | really | very)? (well | great | perfectly | good) (with | around | for) my (adhd | anxiety | schedule | needs | lifestyle | life | brain | style | shifts | attention | situation | routine | busy) 0.60 [both]
    + it works well with my shifts
    - my phone works well
  (meditation~ | something | session~ | exercise~ | one | theme~ | lesson~ | course~ | topic~ | tool~) (there | available)? (for | to (fit | suit | match)) (any | every | each | my exact | whatever | all my) (given | specific)? (need~ | mood~ | feeling~ | emotion~ | @pf_now)   0.58 [both]
    + there is a theme for whatever you are feeling
    - there is a theme for each room
  (spot on | right on | dead on | on point | accurate) ..2 (for | with) (my | me | what i | how i | where i) 0.50
  (connect~ | resonate* | aligns | align | relates | in tune | on point | hit~ home | hits close) ..1 (with | to) (what | how | where | exactly) ..1 (i'm | i am | i feel | i was | i've | you're | me) 0.66
    + the messages connect with what I am living through
    - connect with what you have
  except (can | could | people | teacher~ | others | someone) ..2 (connect~ | resonate* | relates) (with | to)
  (it | app | he | she | bot | already) (knows | knew | remembers | remembered | had remembered | has learned | learned) ..1 (my (name | goals | personality | needs | mood | preferences | schedule | problems) | exactly | what i (need | like | said) | when i | how i | all that)   0.62
    + it already knows my goals
    - he knows my boss
  (feels | feel | felt | is | are | so | very | really | more | seem | seems | sounds) (so | very | really | truly | quite | more)? personal (and | to me | in | approach | touch | too | for me)?   0.44
  except (feels | feel | felt | seems) (too | less | not) ..1 personal
  (takes | taking | took) into account (my | me | your | everyday | how | what | the (fact | different | individual)) 0.60
  (own | favourite | favorite | preferred) (mix | mixes | preset~ | soundscape~)   0.50
  (recommend* | suggest* | gives me | offers | sends) ..5 (based on | according to | geared to) ..2 (mood~ | feel* | emotion~ | answers | my | your | how | what | goals)   0.68
    + it recommends articles based on your mood
    - I recommend it based on the price
  except (i | wish | should | could | would) ..3 (recommend* | suggest*) ..5 based on
  (great | good | nice | amazing | love | awesome | wonderful | excellent) ..3 (option~ | choice~ | flexibility) (in | of | with | for | on) ..2 (length~ | duration~ | voice~ | background~) 0.44

# --- not as I live, not what I said, not mine to set ----------------------------
barrier not: keep
  except (has | have | gives | with | love | like) (the | an)? (ability | option) to ..3 @pf_off ..2 @pf_what
  except unable to turn down
  except @pf_wanting ..8 (account | payment | subscription | card | billing | password | email address)
  except (can't | cannot | couldn't | let me | only) ..8 (pay* | premium | subscri* | free version | unless you | upgrade)
  except (can't | cannot | couldn't | want to | i want to) ..3 @pf_off (my | the | your | these)? (thoughts | feelings | mind | brain | pain | anxiety | stress | emotions | bad habit~ | habits | talk)
  @pf_wanting ..3 @pf_off ..2 @pf_what   0.60
    + I can't get rid of the default habits
    - I can't silence my thoughts
  @pf_wanting ..3 (write | upload | use | bring | put | type | enter | input | include | import | add | choose | record) ..2 (my | your | our | their) own   0.62
    + there should be a way to upload your own sounds
    - I use my own bed
  /\b(doesn't|don't|does not|no|not|isn't|can't|cannot|useless|wish|assum\w+)\b[^.!?]*\b(night ?shifts?|shift ?work(er)?s?|night owls?|who works? (nights|shifts|weekends)|i work (nights|shifts|weekends))\b/   0.58
  (can only | could only | only lets | only allows | only able to | only let) ..3 (log | check in | track | record | write | journal | rate | enter | update | do) ..3 (once | one time | one) (a | per | each | every) (day | time)   0.64
    + you can only log a mood once a day
  (have to | had to | has to | must | forced to | can only | could only) (pick | choose | select) (just | only)? (one | 1 | a single | between) ..1 (emotion | feeling | mood | thing | word | answer | option | category | reason | even | when)   0.64
    + you must pick one feeling
  # what one said is not used
  (quiz | questionnaire | survey | assessment | onboarding | my answers | your answers | my responses | my goals | my preferences) ..5 (didn't | doesn't | don't | not | never | no) ..2 (change~ | affect | matter | influence | used | use | reflect* | personaliz* | make a difference | impact | taken | considered | bearing | effect)   0.64
    + the questionnaire didn't affect the plan
    - I don't use the quiz
  (keeps | kept | constantly | always | still) (pushing | telling | forcing | making | nagging | asking | suggesting | recommending | trying to get) (me)? ..4 (though | although | but | when | which | and) (i (don't | can't | hate | said | told | already | have no) | i'm not)   0.60
    + it keeps nagging me to jog though I said no
  (wish | would be (nice | great | good | better) if | should) (it | they | the app | you | he) (would | could)? (asked | ask) ..2 (what | which | how | me | about)   0.42
  # the same for all
  (advice | responses | answers | tips | suggestions | questions | content | quotes | it) (is | are | was | were | stay~ | stays | remains | seems | feel | feels) (all)? (too | very | so | pretty | quite | way too | fairly | rather) (general | vague | broad | generic | one dimensional)   0.58
    + the tips stay pretty general
  except too vague of
  # for another than me
  (only | just | really only) (useful | helpful | good | works | work | relevant | suitable | beneficial) (if | when) (you | you're | your) (have | are | want | a | life)   0.44
  except (only | just) ..1 (if | when) you (have | are | want) ..4 (premium | pay* | subscri* | money | paid | wifi | internet)
  (need | want | looking for | wanted | expected | hoped for | hoping for | prefer | craving) ..3 more (tailored | personal | personalized | individual | individualized | customized | targeted | bespoke) (to | for | approach | advice | help | support | content | plan | experience | than | help | with | responses)   0.68
    + I need something more tailored to my case
  @pf_wanting ..5 (course~ | meditation~ | section | content | pack | lesson~ | session~ | tips | something | anything | exercises | options) for (people | those | someone | us) ..1 (with | who | dealing | going | like | that)   0.58
  except @pf_wanting ..5 options for (people | those | ppl | us | someone) ..1 (who | that) ..1 (don't | do not | can't | cannot | dont | have)
    + I'd love a course for people dealing with infertility
  except for (people | those | someone | us) ..1 (with | who | that) (can't | cannot | don't | aren't | are not) ..3 (pay* | afford | premium | free | subscri* | member*)
  i already (do | drink | eat | exercise | meditate | practice | track) ..2 (these | this | that | those | all | most | things | every | anyway | enough | plenty | regularly)   0.52
    + I already do most of these
  (opposite | contrary | reverse) (of | to) what i (need~ | want~ | asked | told | chose | selected | was looking)   0.56
    + it played me the opposite of what I asked
  except i ..3 (opposite | contrary) (of | to) what
  @pf_not ..2 (suit~ | suited | fit | fits | match~ | meet) (what i | my) ..1 (need* | want* | style | looking | was | am | life | lifestyle | schedule)   0.64 [both]
    + it does not suit what I need
  @pf_not (really | actually | seem to)? (understand | recognize | acknowledge | know about | account for | consider | include | mention | cover) ..1 (physical | chronic | @pf_case | insomnia | mental illness | pain | illness | disab*)   0.60 [both]
    + it doesn't understand chronic pain
  except (people | friends | family | doctors | i | they) (don't | doesn't | didn't) (really)? (understand | know)
  /\b(i am|i'm|i have|as (someone|a person) with|for (someone|people) with|with my|has|because of my|due to my)( \w+){0,2} (bipolar|bpd|ocd|adhd|ptsd|cptsd|autis\w+|schizo\w+|chronic \w+|disabilit\w+|tinnitus|asthma|dyslexi\w+)\b[^.!?]{0,50}\b(doesn't (really )?(work|help)|does not (work|help)|isn't (helpful|for|made|designed)|not (helpful|for me|made|designed|useful)|useless)\b/   0.60 [both]
    + I have ADHD and this just doesn't work
  /\b((falls?|fell) short|useless|limited|no good)\b[^.!?,]{0,40}\b(deeper|more advanced|more (serious|severe|complex|complicated)|real|severe|serious|complex) (mental health |mental |emotional )?(needs|issues|problems|conditions|illness\w*|disorders|trauma|depression)\b/   0.56
    + it falls short if you have deeper needs
  /\b(deeper|more advanced|more (serious|severe|complex|complicated)|severe|serious|complex) (mental health |mental |emotional )?(needs|issues|problems|conditions|illness\w*|disorders|trauma)\b[^.!?,]{0,30}\b(not|isn't|isnt|doesn't|won't|useless|falls short)\b/   0.56
  # choice of voice, length, hour
  (wish | please | need~ | want | would like | should | lack~ | no | like to have | nice to have | could) ..4 (choice | option | selection) of ..2 (narrator~ | voice~ | speaker~ | instructor~ | teacher~ | length~ | duration~)   0.62
    + please offer a choice of narrators
  @pf_wanting ..3 (choose | pick | set | select | decide) ..2 (minute~ | min | how long | how many | how often | how much | the (time | day~ | hour | date))   0.62
    + I wish I could choose how long it is
  (typo~ | mistake~ | misspell* | wrong (answer | mood | button | entry | one | option | thing)) ..5 (can't | cannot | no way | unable | couldn't | won't let | not able | no option) ..3 (fix | edit | change | correct | go back | undo)   0.60
    + I made a mistake and cannot go back
  (i want to | i'd like to | i would like to | would love to | would like to) (hide | disable | mute | exclude | rename | reorder | rearrange | customi* | personali* | choose my own | pick my own | filter) 0.60
    + I want to hide the streak counter
  (need | needs | more | no | lack~ | lacks | few | limited | want | wish | without | add) ..2 (option~ | way~ | room | ability) (for | to | of) (customiz* | personaliz* | customis* | personalis* | customization | personalization) 0.70
    + it needs more options for customizing
  (no | isn't a | not a | missing a | missing the | wish there was a | need a | needs a) (neutral | in between | middle | middle ground | maybe | mixed | custom | third | okay) (option | button | choice | answer | setting | mood)   0.66
    + there is no neutral option
  (scale | rating | answers | categories | emotions | moods | feelings | mood options | emotion choices) ..6 @pf_limit   0.60
    + the scale from one to five is too limited
  except (feelings | emotions | moods) ..4 (so | too | very) (small | basic)
  @pf_wanting ..3 (track | log | record | monitor) ..3 (other things | more things | additional | specific | custom | my own | my meds | medication~ | period~ | meds | symptom~ | cycle | menstru* | multiple | more than)   0.60
    + I'd like to track other things like my cycle
  @pf_wanting ..2 (add | attach | put | include) (a | some | more)? (note~ | comment~ | detail~ | context) (to | for | about | on | next) 0.56
    + I wish I could add a note to my mood

# --- more of what it takes no notice of, and what one may not have otherwise -----
barrier not: keep
  except (can't | cannot | only | let me | limited | don't) ..10 (pay* | premium | subscri* | free version | paid | unless you | upgrade | trial)
  # asked nothing, tells all the same
  except i (never | didn't | don't) ask*
  /\b(no matter|regardless of|whatever|irrespective of)( of)? (what|which|how)?( \w+)? ?(i|you|your|my) (\w+ )?(put|sa(y|id)|typed?|chose|choose|pick(ed)?|select(ed)?|feel|answer(s|ed)?|enter(ed)?|mood|responses?|goals)\b[^.!?]*\b(same|generic|identical|always|still|only)\b/   0.62
    + whatever I put in I see the same advice
  /\b(same (meditation|advice|plan|program|tips|lessons|exercises|suggestions|content)s?|generic|identical)\b[^.!?]{0,40}\b(no matter|regardless of|whatever|irrespective of)( of)? (what|which|how)?( \w+)? ?(i|you|your|my) (\w+ )?(put|sa(y|id)|typed?|chose|choose|pick(ed)?|select(ed)?|feel|answer(s|ed)?|enter(ed)?|mood|responses?|goals)\b/   0.64
  (doesn't | does not | never | don't | didn't) (really | even | seem to)? (consider | realize | realise | think about | account for | allow for | understand) that (some | not | people | everyone | others | i | you | one | many | we) 0.60
    + it doesn't consider that some people live alone
  except (i | people | they) (don't | didn't | never) (really | even)? (realize | realise | understand | think) that
  not (everyone | everybody | all of us | all people | every person) (can | is able to | could) ..2 (exercise | walk | run | jog | get up | stand | sit | see | hear | go outside | go out | work out | close | breathe | visualize | drive | cook) 0.62
    + not everybody can exercise
  except not (everyone | everybody) (likes | believes | enjoys | thinks | wants) (this | it | the app | me | you | to pay)
  # for others than me
  # another kind of it
  except (kids | kid | teen | teens | adult | child) version
  except (android | ios | free | web | desktop | lite | premium) version
  (wish | prefer | rather | want | would love | would like | i'd like | option of | option for | please add) ..3 (a | the | more)? (male | female | woman | women's | men's | man's | woman's) (version | guide | option | character | avatar | voice option) 0.60
    + I'd rather have a female guide
  (only | just) (one | two | three | four | five | six | 2 | 3 | 4 | 5 | 6 | a couple (of)? | a few | a handful of) (avatars | voices | moods | emotions | options for | choices for | categories | emojis | faces | icons | answers | responses | replies | goals | habits) 0.58
    + there are only two avatars
  except (only | just) (one | two | three | four | five | six | 2 | 3 | 4 | 5 | 6 | a few) ..2 (free | unlocked | stars)
  (can only | could only | only lets (me | you) | only allows (me | you)) ..2 (have | pick | set | choose | add | do | track | work on) ..1 (one | two | three | 2 | 3 | 4 | five) ..1 (goal~ | habit~ | journey~ | routine~ | course~ | task~ | mood~ | emotion~ | topic~) 0.60 [both]
    + I can only have three goals at once
  (stuck with | limited to | restricted to | confined to) (the | their | its | those | these | only | one) ..1 (goal~ | habit~ | prompt~ | option~ | choice~ | answer~ | list | question~ | routine~ | journey | responses | mood~ | categories | voice | voices | plan | selection | presets | narrator)   0.66
    + you are limited to their prompts
  (everything | plan | answers | routine | habits | goals | conversation | responses | questions | options) ..1 (is | are | was | were) ..1 (predetermined | pre determined | pre set | preset | prescribed | fixed | pre selected | preselected | predefined | pre made | premade | hard coded) 0.44
  # set on, off, apart
  /\b(no|not a|isn't a|need a|needs a|missing a) ["“'‘]?(meh|neutral|okay|ok|fine|so-so|so so|numb|bored|maybe|idk|not sure|n\/a|unsure|mixed)["”'’]? (option|choice|button|answer|mood|emoji)\b/   0.66
    + there is no "meh" option
  (reason~ | options | categories | choices | emotions | answers) ..2 (listed | given | provided | offered | available | there) ..2 (never | don't | doesn't | aren't | not | rarely) 0.44
  except (options | choices) ..2 (available | offered) ..2 (not | aren't) ..2 (free | unlocked)
  (no | isn't a | not a | isn't any | not enough | nowhere | need a | needs a | wish there was a | lacks a) (place | space | room | section | spot | area | box | field) (to | for) ..1 (write | type | add | explain | note | put | enter | record | express | notes | comments | my own) 0.44
  except nowhere ..1 (else | to turn)
  (instead of | rather than | without) (just | having to | only | being able to)? (choosing | picking | selecting | clicking | tapping | having | choose | pick) ..2 (from | a | the | pre | preset | premade | one of | between | multiple) ..3 (list | option~ | answer~ | choice~ | response~ | choices)   0.44
  @pf_wanting ..2 (archive | merge | rename | group | arrange | prioritize | pin | restart | postpone | snooze | extend | shorten | slow (it | down | the) | speed (it | up | the)) ..4 (habit~ | goal~ | tag~ | task~ | favorite~ | entries | list~ | course~ | journey~ | routine~ | plan | program | voice | breath* | pace | session~ | them | down) 0.58
    + you can't slow the breath down
  except (can't | couldn't | want to) ..2 (slow | speed) ..4 (my (mind | brain | thoughts | heart | life))
  (aren't | isn't | are not | is not | not) (all | always)? (daily | every day | everyday) (habits | goals | tasks | things)? ..4 (mark~ | counts | says | fail~ | app)  0.40
  (need | want | wish | prefer | add | option | would like | please) ..4 (weekly | monthly | every other day | certain days | specific days | alternate days | weekday) ..1 (goal~ | habit~ | task~ | routine~ | option | reminder~ | schedul*) 0.62
    + I need weekly goals
  except (weekly | monthly) (option | plan | subscription | payment)

# --- taken for another, and only one of a kind --------------------------------
barrier not: keep
  except (only | just | can't | cannot) ..10 (pay* | premium | subscri* | free | paid | upgrade | trial)
  except not my (problem | issue | concern) (if | that | to | when | with | is)
  (it | app | bot | she | he) (really | basically)? (only | just) (really)? (understands | knows | covers | deals with | addresses | recognizes | handles | treats | considers | caters to | focuses on | is for) ..1 (anxiety | depression | stress | sleep | negative | beginner~ | people | mild) 0.64
    + it only covers anxiety
  (wish | want | need* | no | more | lack* | add | prefer | give (us | me) | please | like) ..4 (free text | free form | freeform | free response | open ended (answers | response* | questions | option) | my own words | text box) 0.60 [both]
    + give us a free text option
  (what i feel | how i feel | how i'm feeling | my (feeling~ | mood | emotion~ | condition | diagnosis | symptoms | illness | reason~ | situation | issue)) ..3 @pf_not ..1 (listed | on the list | in the list | an option | included | represented | offered | there | available | one of) 0.64
    + how I feel isn't on the list
  except @pf_wanting ..2 (change | switch | quit | leave) ..2 (plan | the app) ..4 (month* | year* | pay* | billing | subscri*)
  except @pf_wanting ..2 (change | switch | leave | quit) ..2 plan
  @pf_wanting ..3 (choose | set | change | adjust | pick | select | control | customi* | decide | edit) ..1 (the | my)? (number | amount | frequency | interval~ | count~ | order | timing | pace | speed | difficulty | style | type | kind | format) (of)? 0.60
    + I'd love to set the number of breaths
  except (can't | cannot | couldn't) ..3 (control | choose) ..2 (amount | type | kind) of (anxiety | stress | pain | life)
  except (app | it) isn't ..1 for me ..8 (pay* | price | money | expensive | afford | internet)
  (this | the)? app isn't (really | just | necessarily | quite)? for me   0.52
    + this app isn't really for me

# --- assumed, promised, not remembered ------------------------------------------------
barrier not: keep
  (assumption~) ..4 (that | is) ..1 (you | you're | i | i'm | everyone | we | people) 0.58
    + the assumption seems to be that you are a novice
  except my assumption~
  (don't | doesn't | didn't | not) ..6 enough (options | choices) ..1 (for | to) 0.58
    + I don't think the tracker offers enough options for it
  except enough (options | choices) ..3 (free | without | pay*)
  (in between | inbetween | middle ground) (for | option) 0.56
    + I wish there was an in between for these
  except in between for ..2 (session~ | appointment~ | visits)
  except (i | we | us | you | people | helps me) (could | should | can | would)? (learn | adapt)
  (add | include | offer | have | need) ..2 (depression | anxiety | @pf_case | adhd | sleep | stress) (monitoring | tracking | tracker | screening | monitor) 0.58
    + please add depression monitoring
  except i (have | need) ..2 (depression | anxiety)
  except to find (a | an | any) ..1 (app | therapist | counselor)
  @pf_not (something | an issue | a problem | things) (that)? (i | i've) (really | even | actually)? (struggle* | deal | have | need | suffer | experience | relate) 0.60
  except not something i have
    + it sent me to money, which is not something I struggle with
  except (if | there's) ..3 not something
  except (my | i) ..3 (ability | capacity) to ..1 (remember | recall | learn)
  (make | making) (users | us | it | me) ..1 (able to | possible to | so (we | i | you | users) can) ..1 (@pf_off | edit | change | choose | select | set) 0.60
    + make us able to remove what we wrote

# --- optional, renamed, in another order; none that matches ------------------------------
barrier not: keep
  except (can't | cannot | only | option) ..8 (pay* | premium | subscri* | free | cancel* | month* | insurance)
  (@pf_want | wish | should) ..6 (were | was | be | is | made | make it | have it) (optional | skippable | removable | reversible | adjustable)   0.62
    + I wish the calorie talk was optional
    - the talk was optional
  except (@pf_want | should) ..6 be optional ..3 (notification~ | rating | review~)
  @pf_cant ..1 (turn | switch | shut) (that | this | it | them | those | these) ..2 off   0.40
  except @pf_cant ..1 (turn | switch | shut) (that | this | it | them) ..2 off ..4 (payment | renew* | subscription | billing)
  except (i | my | brain | mind) ..2 @pf_cant ..1 (turn | switch | shut) (it | that) ..2 off ..3 (brain | mind | thoughts | head)
  (give | need | want | wish | needs | add) ..4 (setting | option | button | toggle | way) to (turn | switch | shut | toggle) ..2 off   0.60
    + give us a button to turn this off
  (no | not an | isn't an | without an) (option~ | choice~ | answer~ | emotion~ | mood~) (to | that) ..2 (match* | fit | fits | describe* | express | say | reflect* | represent* | apply | applies) ..1 (my | how | what | me)   0.68
    + there is no option to match how I am
  (wish | need | needs | could do with | could use | want | add | please) ..4 (another | third | fourth | an additional) (option | choice) ..1 (for | with | in | on | to | between | when)   0.62
    + I wish there was another option for the reader
  except (another | third | additional) option ..3 (pay* | month* | subscri* | free | cheap*)
  (@pf_ask | @pf_lack | lacks | missing) ..3 (ability | option | able | way) to ..1 (schedule | mark | label | name | group | toggle | bypass | pin | archive | repeat) ..3 (@pf_item | sessions | some | certain | them)   0.60
    + I suggest the ability to schedule some habits
  (all | based) (on)? the (fact | assumption | idea) that (i | you | we | everyone) ..1 (need~ | want~ | am | are | have | had | 'm | is)   0.50
  except (great | good | perfect | helpful | best | has | wonderful | excellent) ..2 for (those | people | anyone) with


# --- misfit, in looser words -------------------------------------------------------
barrier not: keep
  except /.{0,80}\b(pay\w*|premium|subscri\w+|upgrad\w+|purchas\w+|unlock\w*|refund\w*)\b/
  (doesn't | does not | didn't | don't | never | not | won't) ..3 (speak to | work on | address* | work for | cater to | resonate with | match | suit | apply to | relate to) ..2 my (condition | brain | symptoms | lifestyle | anxiety | adhd | ocd) 0.58
  except (works | doesn't work) for my (phone | device)
  /\bi (set|chose|picked|selected|put) (other|different|another|my own)\b(?! ?(therap|couns|coach|provider|person|one\b))[^.!?]{0,40}\b(tells?|gives?|gave|keeps?|kept|only|still|ignores?|ignored)\b/ 0.60
    + I chose other goals but it keeps giving me water
  (can't | cannot | couldn't | no longer can you | can no longer | won't let (me | you) | unable to) (name | title | label) (your | my | the)? (stories | story | entries | entry | journal~ | mixes) 0.62
    + you can no longer name your entries
  except (love | like | enjoy | great | nice) ..2 (the | how | that)
  except (great | good | helpful | perfect | amazing | useful | wonderful | excellent | like) ..4 for (people | those | someone | us) (with | who)
  except (therapist | counselor | coach | provider) ..6 not (a | the) (good | right)? (fit | match)
  (keeps | kept | keep | always) ask~ me ..3 (the)? (strangest | irrelevant | weird | odd | unrelated | same) question~ ..6 (illness | that don't | not | which i | about (my | how i))? 0.47
  (oriented | geared | centered | focused | aimed) (toward~ | around | on | at) (fixing | productivity | anxiety and | weight | sleep and | relationships | productiv*) ..4 (not | i just | i'm | i am | rather | and i | when i | but i) 0.58
  (not a single | no) (one | option | icon | emoji | mood | emotion) ..2 (for | shows | of | that (says | means | describes | matches)) (pain | tired | grief | numb | lonely | anger | angry | sick | mixed | okay | just ok) 0.64

# --- a fit, in looser words -----------------------------------------------------------
facilitator not: drop
  except (wish | if | would | could | should | need | needs | want | add | inability | please | hope | able to) ..6 (customize | customizing | customized | customise | customised)
  (can be | which you can | you can | i can | i could | even | and | love that you can | able to) (customize | customise | customized | customised | custom) (and | each | every | the | my | your | how | what | it | with | them | with)? 0.56
    + the timer can be customized
    - I wish the timer could be customized
  (customized | customised | customizing | customising) (topics | this | my | meditation~ | timer | sounds | routine | journey | content | notifications | reminders | plan | playlist~) 0.54
  (make | makes | making | made) (this | it | the app) (truly | really | all)? (your | my | ours) own 0.66
    + you can truly make it your own
  (timer | bell~ | alarm) (that | which)? (you can | can be | i can) (set | set up | customize | customized | adjust | adjusted) ..2 (for | to | with | how)? 0.56
  finally ..2 (app | something | program | thing) that (gets me | understands me | works for me | fits me | suits me | gets my) 0.62
    + finally a program that gets me
  (perfect | ideal) (blend | mix | fit | match | balance | app) (just)? for me 0.56
  except (perfect | ideal) (therapist) (fit | match)
  (curated | catered | targeted | matched | geared | suited) (perfectly | exactly | specifically | right)? (to | for | toward~) (my | me | your) (weekly | daily | personal | own | specific | current | goals | needs | interests | issues | mood | level | situation | problems)? 0.58
    + the talks are curated to my goals
    - the price is not suited to my wallet
  except (budget | wallet | price | age)
  learns (you | me | your (needs | habits | patterns | moods) | my (needs | habits | patterns | moods)) (and)? 0.64
    + it learns you and what you need
  inside my head 0.47
  (like it | as if it | feels like it | like they | app | it) ..1 (knows | gets | understands | understood) (exactly | just | me and)? ..1 (what i (need | am going | 'm going) | how i feel | what i'm feeling | me so well) 0.50
  except (bot | woebot | ai | wysa | chatbot | he | she) ..5 (knows | gets | understands)
  (create | created | creating | design | designed | build | built | made | make) ..3 (sounds | mix | mixes | soundscape~ | playlist~ | routine~ | timers | presets) ..2 (with the mixer | of my own | for myself | that work for me | that works for me | that i like | for each day | for the nights) 0.66
    + I built mixes for each day
  (you can | i can | lets you | can now | able to | love how (you | i) can | get to) (also | easily | even | now)? (change | switch | choose | pick | select) ..3 (narrator~ | voice~ | therapist~ | length | male or female | man or (a)? woman | which habits | visuals) 0.56
    + you can even change the narrator
  except (wish | can't | if | should | let | hope | premium | pay*) ..6 (change | switch | choose | pick | select) ..3 (narrator~ | voice~ | therapist~ | length)
  (you can | i can | lets (you | me) | able to | love how (you | i) can | can also) (also)? (add | mix | layer | include | combine) ..2 (background | ambient | other | different | peaceful | relaxing) ..1 (sound~ | music | musics | noise~) 0.56
    + you can add ambient sounds to a story
  except (wish | if | can't | should | let | hope) ..6 (add | mix) ..2 (background | ambient)
  (adapts | adjusts | tweaks) (from | based on | to) ..1 (feedback | answers | responses | input | progress) 0.66


# --- too little to pick from, too fixed ----------------------------------------------
barrier not: keep
  except /.{0,100}\b(pay\w*|premium|subscri\w+|upgrad\w+|purchas\w+|free (version|account|options?)|unlock\w*|refund\w*)\b/
  (wish | should | could | would | please | add | need | needs) ..4 (more | additional | other | wider range of | bigger selection of | broader) (emotions | moods | feelings | emojis | mood options | emotion options) 0.60
    + there could be more emotions to pick from
    - I should feel more emotions in life
  except should (feel | have) more (emotions | feelings)
  except (talk~ | deal~ | cope | express) ..3 (more | other) (emotions | feelings)
  (lack of | lacks | lacking | limited | not enough | too few) (in)? (options | choices) ..3 (when | for | in | on) ..3 (mood~ | emotion~ | feeling~ | activit* | habits | goals | voices) 0.66
    + there is a lack of options when choosing the mood
  (if | wish | like | love | should | let) ..4 (make | create | have | build | design | mix) (our | my | your | their) own ..2 (mix~ | mixes | soundscape~ | playlist~ | routine~ | plan | session~ | journey | schedule | meditation~ | habits | goals) 0.68
  except love so you can create your own
    + it would be great if we could make our own soundscapes
  except (love | like) (that | how | being) ..6 own
  (won't | doesn't | does not | can't | cannot | couldn't | didn't | wouldn't) (let | allow)? (me | you | us | to)? ..1 (add | set | have | create | enter) (any)? (more personal | personal | other personal | of my own) ..1 (goals | goal | habits | habit | routines) 0.68 [both]
  (wish | if | should | let) ..2 (you | i | we | me | us) could (click | choose | pick | select | check | tick | log | enter) (more | multiple | several | two | many) ..1 (options | moods | emotions | feelings | answers | activities | than | of) 0.68
    + I wish you could pick several moods
  (if | wish | should | want to | let me) ..3 (select | set | choose) ..2 (time zone~ | timezone~) 0.56
  (forced | forces | force | make~ | made | makes) ..2 (me | you | us) ..1 (choose | pick | select) ..2 (one | between | from | something) ..5 (that | which | when | even | none | didn't | don't | doesn't | not) 0.54
  (not | isn't | aren't | never) (at all | very | really | all that | that | particularly)? (individualized | individualised | personalised | personalized | tailored | customized | customised | customizable | flexible) (at all | enough)? 0.66
    + it isn't tailored at all
  except not (only | just) (very)? (personalized | tailored | customized)


# --- more of what cannot be put right or does not match ------------------------------
barrier not: keep
  except /.{0,100}\b(pay\w*|premium|subscri\w+|upgrad\w+|purchas\w+|free (version|account|options?)|unlock\w*|refund\w*)\b/
  (target~ | aimed at | written for | made for | meant for) ..3 (specific audience | certain audience | certain (type | kind) of person | someone else) 0.62
    + it targets a certain kind of person
  (like | able | wish | need | want | option | way | nice) to (unenroll | un enroll | unsubscribe | opt out) (from | of) ..2 (course~ | program~ | journey~ | challenge~ | series | them) 0.66
    + it would be nice to unenroll from courses
  (wish | would like | please | need | add | had | all) ..6 (choice | option) ..1 (for | of | between | with) ..2 (music (on | off | or) | with music | without music | no music | two voices | different voices | male | female | voices) 0.62
    + I wish all talks had a choice of different voices
  except (love | like | great | good | nice) ..4 (choice | option)
  (only | essentially | basically | just | mostly | mainly) (really)? (made | meant | designed | useful | good | works | targeted | geared) (for | to | toward~) (people with | someone with)? (anxiety | depression | beginners | mild | stress) 0.58
    + it is basically made for mild stress
  except (not | isn't) (only | just) ..4 for
  (not | isn't | wasn't | never) ..1 (meant | made | designed | intended | built) for (people | those | someone | anyone) (who | that) (don't | do not | doesn't | aren't | isn't) 0.62
    + it is not meant for people who do not have anxiety
  (i've | i have) (been)? (already | always)? (drinking | drink | making | doing | eating | waking) ..6 for (years | ages | a long time | decades | months) ..4 (already | so | what | next)? 0.44
  (wish | would like | would love | if | hope) (i | we | to)? ..1 (could)? (choose | chose | change | pick | select | switch) the (accent | narrator | voice | language of | reader | gender) 0.64
    + I wish I could change the accent
  (there | it) (is | was | were | are) no ..1 (tired | neutral | anxious | numb | lonely | angry | mixed | in between | middle | bored | sick) (or other)? (feeling~ | emotion~ | mood~ | option~ | choice~ | face~ | button) 0.68
    + there was no neutral mood
  except (bot | woebot | ai | robot) ..8 wrong answer
  (not | isn't | aren't | doesn't feel | never) (exactly | really | quite | very | always) (tailored | personalized | suited | specific | matched | relevant) to (what | my | me | how | your) 0.62
    + it is not really tailored to what I write
  except (what | how) ..2 (say | said | type) ..2 (bot | woebot)
  (can't | cannot | couldn't | unable to | won't let me | doesn't let me | no way to) ..1 (fast forward | skip ahead | move on | jump | get | switch) (to)? ..1 (next | another | a different) (habit | challenge | goal | journey | level | task | step) 0.62
    + I couldn't get another challenge
  (another | other | additional | more) (option | options) (besides | than | beyond | other than) (the)? ..3 (yes | no | 0 | 1 | responses | answers | okay | good | bad | happy | sad | these | those | given) 0.62
    + I want another option besides yes and no
  (wish | could use | needs | need | would like) ..3 (understanding | understood | awareness | knowledge) of (mental health diagnos* | diagnos* | adhd | ocd | bipolar | autism | ptsd | bpd | different conditions | menopause | chronic illness) 0.58
    + it could use more understanding of bipolar

# --- more of what can be made one's own ------------------------------------------------
facilitator not: drop
  except (wish | if | should | could | please | need | needs | want | can't | cannot | hope | let | would) ..8 own
  except /.{0,100}\b(wish|if (it|you|they|there)|should|please|would be)\b.{0,60}/
  (you can | i can | lets (you | me) | allows (you | me) to | now you can | able to) (also | even | always | just | now)? (remove | hide | skip | rename) ..3 (course~ | story | stories | entry | entries | habit~) (you | i | that | anything | whatever | whenever | later | if | when) 0.58 [both]
  (you can | i can | lets (you | me) | allows (you | me) to | now you can | able to) (also | even | always | just | now)? (name | edit | go back and edit | exclude) ..3 (course~ | story | stories | entry | entries | habit~) (you | i | that | anything) 0.58 [both]
  (you can | i can | lets (you | me) | allows (you | me) to | now you can | able to) (also | even | always | just | now)? (remove | hide | skip | rename) ..3 (goal~ | routine~ | it | them | ones | sections) (you | i | that | anything | whatever | whenever | later | if | when) 0.58 [both]
  except (delete | remove) ..2 (it | app | account) (if | when | later)
  (lets (you | me) | allows (you | me) to | i can | you can | ability to | able to | option to) (even | also)? (put in | write | enter | input | add | type in | type | design | choose) (my | your) own ..1 (option~ | answer~ | response~ | stressors | feelings | words | mantra | unguided) 0.66
  (meditation~ | options | classes | something | sessions | content | music | topics) ..4 (depending on | based on | according to) (whatever | what | how | your | my) ..1 (i | you | need | needs | mood | feel) 0.60
    + there are sessions depending on whatever you need
  (knows | know | remembers | recognizes) (what | which) ..2 (to | i | you) ..4 (particular | specific | my) (problem | issue | mood | situation | needs) 0.56
  except (therapist | counselor | he | woebot | bot) knows
  ask~ (you | me) ..3 (what you (came | are here | want | need | struggle) | what (your | my) goals | questions) ..6 (give~ | gives | make~ | creates | build~) (you | me)? (your | a | my) (own | personal | custom | personalized)? (plan | routine | program | journey) 0.64
    + it asks you what you came for and gives you a plan
  (make | made | making | create) (a | my | your)? ..1 personal plan 0.58
  (have | has | choice | choose | pick | select) ..2 (between | from | of) (a | the)? (male | man | woman | female) (and | or | for) (a | the)? (male | man | woman | female) 0.58
    + you can choose between a male and a female
  (best | better | well | perfectly) (suited | suits | fits | matched) (for | to | with)? (what | how | where | my | me) ..2 (want | need* | am | mood | style | life | goals | personality | level) 0.56
  (search | filter) ..3 for (exactly | just) what (you | i) (want | need) 0.56
    + you can filter for exactly what you want
