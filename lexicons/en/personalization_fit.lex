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
  generic (advice | answers | responses | content | plan | messages | questions | suggestions | app | statements | information)   0.72
  one size fits (all | none)                                                  0.92 not: drop
    + it is one size fits all
    - not one size fits all here
  (cookie cutter | cut and dry | cut and dried)                               0.90
  (impersonal | inflexible | not flexible | rigid | less personal | not personal~ | isn't personal~ | not tailored | isn't tailored | aren't tailored | wasn't tailored | not customiz* | isn't customiz* | aren't customiz* | non adjustable | not adjustable | un customizable | not specific to)   0.85
    + the courses are not tailored to anything
    - they are tailored to me
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
  (just | simply | really | definitely) (not | isn't | wasn't) (for me | what i need~)   0.60 [weak]
  (not | isn't | wasn't) (just | really | quite)? for me                      0.45
  (app | program | it) (is | was)? (just | simply)? (wasn't | not) for me     0.55 [weak]
  except (not) working for me
  except (if | were it | had it | was it | it wasn't | its) not for
  (wasn't | isn't) (really | quite)? my thing                                 0.75
  (doesn't | didn't | does not) (speak to | resonate with | click with | jive with | vibe with | connect with) me   0.80
  (assume~ | assuming | assumption) .. (everyone | you're | you | that you | i'm | i was | that i | that all | newbie | beginner)   0.62
  (forgot | forget~ | ignore~ | doesn't consider | not consider | doesn't account | doesn't take into) .. (about people | about those | my answers | people with | what i said | what i told | users with | individual*)   0.65
  (oriented | geared | catered | aimed | focused | centered) (towards | toward | to | around | at | on | for) .. (only | people who | beginners | covid | neurotypical | anxiety | depression | women | those | sleep)   0.45
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
  (wish | wished | would like | would love | i'd like | i'd love | please | would be (nice | great | cool | good | better | awesome | helpful | amazing) | i suggest | my suggestion | if only | it'd be | only wish) ..6 (customiz* | personaliz* | individualiz* | my own | our own | (choose | select | pick) (the (voice | length | music | background | sound | topic) | your | which | what | our | how | between | from) | (change | edit | adjust) (the (voice | length | music | background | time) | your | our | my | how) | turn off | turn (it | them | this | that | these) off | opt out | opt in | mute | disable | different voice options | voice options | voice choice | more (emotions | moods | feelings | mood options))   0.76
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

facilitator

  # --- made to fit ----------------------------------------------------------
  (customizable | customiz* | personalizable | programmable | adjustable | configurable)   0.70 [weak]
    + it is highly customizable
    - not customizable at all
  (personalized | personalised | tailored | tailor made | individualized | custom made | custom tailored | tailor~) (to | for | plan | experience | program | advice | content | meditation~ | session~ | approach | feedback | me | my | recommendations | suggestions | and | by)?   0.66
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
  (can | able to | ability to | could | allows (you | me) to | lets (you | me) | let's you | get to | love being able to | like how (i | you) can | letting (me | you)) (also | even | easily | then | always | really | just)? (customize | personalize | tailor | mix | edit | choose (your | the | what | how | which | between | a | my | different) | pick (your | the | what you | and choose | how | which | a | my) | select (your | how | which | my) | change (the (voice | background | length | sound~ | topic~ | music | color~ | theme | time | settings) | your (mood | goals | preferences | settings | therapist | reminders) | therapist~) | create (your | my | daily | playlists) | add (your | my) own | make (your | my) own | set (your | my) own | control (exactly | the (background | volume | sounds | length | speed)) | turn off the | adjust (the | your))   0.68
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
