# What there is to read, hear and do, and how good it is: exercises, lessons,
# audio, voices, games, questions. Locked content is cost_billing, looks are
# usability_design, the talk of a bot is chatbot_interaction, "not about my
# problem" is personalization_fit.

factor   content_quality
name     Type, quality, variety and appeal of content
group    program

facilitator  not: drop
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,12}(?:(?:you|u|i|we|that|which|ya) )*(?:literally |basically )?(?:have|need|has|had|gotta|must|got) (?:to )?(?:pay|buy|purchase|subscribe|unlock)\b/
  except /\b(?:have|need|has|had|gotta|want|wants|make|makes|money) (?:me |you |us )?to (?:pay|buy|purchase|spend|unlock|get)(?: (?!but\b|and\b)[\w'’$.]+){0,4} (?:for|to|the)(?: (?!but\b)[\w'’]+){1,7}/
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,10}(?:(?:is|are) (?:all |now |only |mostly )*(?:locked|premium|behind|not included|paid|in premium)|(?:all )?costs? money|(?:is|are)n[o']t (?:free|included))\b/

# --- denied faults, things added (pairs) -------------------------------------------
  (lessons | exercises | stories | sessions | content | meditations | activities | articles | videos | courses | it | it's) (is | are)? (not | aren't | isn't | never | wasn't | weren't) (at all | too | so | ever)? (boring | repetitive | dull | preachy)   0.74 not: keep
    + the stories are never boring
    - the stories are boring
  (they | you | have | has | just | recently | always | constantly | regularly | devs | developers) (have | just | even | also | recently)? (added | adds) (so many | lots of | many | some | a lot of | even)? (more | new) (new | sleep | guided)? (meditations | stories | content | lessons | exercises | courses | sounds | sessions | music | videos)   0.74
    + they just added new courses
    - I wish they had added more stories
  except (wish | if | hope | please | should | would | could) .. (added | adds) .. (more | new)

# --- liked -----------------------------------------------------------------------
  except (love | like | enjoy) (all (of)? the | the)? filter options
  except like (make | some | activities)
  (love | loves | loved | loving | like | likes | liked | enjoy | enjoys | enjoyed | enjoying | appreciate | adore | adored | favorite | impressed by | impressed with) (the | all | all the | all of the | their | this | these | those | your | its | how | both | every | each | listening to the | listening to | my | her | his | that)? (the | of | guided | sleep | daily | different | nature | background | breathing | calm | bedtime | short | little | kind | new | free | morning | mood | bed time | wake | rain | wide)? ..5 (content | contents | meditation | meditations | story | stories | storys | sleepcast~ | soundscape~ | sounds | music | songs | audio~ | recordings | voice~ | narrator~ | exercise~ | lesson~ | course~ | classes | session~ | article~ | quote~ | questions | prompts | activity | activities | games | challenges | technique~ | video~ | podcast~ | talks | teacher~ | teachings | instructor~ | tips | advice | quiz | quizzes | readings | suggestion~ | affirmation~ | topics | series | playlist~ | journaling | philosophy | concept | analogies | masterclass~ | visualization~ | variety | options | selection | waves | nap | messages)   0.74
    + I love the bedtime stories and the rain sounds
    + enjoyed all the lessons so far
    - I like to talk about trains
    - I don't like the voice
    - I wish I liked it more
    - I love the price
    - I would like if there were more exercises without paying
    - I really do not enjoy the narrator's voice
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | loves | loved | loving | like | likes | liked | enjoy | enjoys | enjoyed | enjoying | appreciate | adore | adored | favorite | impressed by | impressed with) (the | all | all the | all of the | their | this | these | those | your | its | how | both | every | each | listening to the | listening to | my | her | his | that)? (the | of | guided | sleep | daily | different | nature | background | breathing | calm | bedtime | short | little | kind | new | free | morning | mood | bed time | wake | rain | wide)? ..5 (content | contents | meditation | meditations | story | stories | storys | sleepcast~ | soundscape~ | sounds | music | songs | audio~ | recordings | voice~ | narrator~ | exercise~ | lesson~ | course~ | classes | session~ | article~ | quote~ | questions | prompts | activity | activities | games | challenges | technique~ | video~ | podcast~ | talks | teacher~ | teachings | instructor~ | tips | advice | quiz | quizzes | readings | suggestion~ | affirmation~ | topics | series | playlist~ | journaling | philosophy | concept | analogies | masterclass~ | visualization~ | variety | options | selection | waves | nap | messages)
  except (love | loved | like | liked | enjoy) (the | this | your)? (idea | thought | concept) (of | behind) ..5 (content | meditation | meditations | story | stories | sounds | music | exercise~ | lesson~ | course~ | session~ | article~ | quote~ | journaling | concept | philosophy | options | activities)
    - I love the idea of short evening stories, sadly all are locked
  except (mean | it's | was | is | just | sounds | feels) like ..5 (the | a | some | other)? (content | meditation | meditations | story | stories | sounds | music | exercise~ | lesson~ | course~ | session~ | article~ | quote~ | journaling | concept | philosophy | options | activities)
  except (love | like | liked | loved | enjoy | enjoyed | enjoying | appreciate | favorite) .. (this | the | your | to | my | doing)? (guided | daily)? (meditation | music | philosophy | mediation)
  except (love | like | liked | loved | enjoy | enjoyed | appreciate) .. (otherwise | how it | ways to | because | control | setting | starting | having) ..5 @cq_item
  except (love | like | liked | loved | enjoy | enjoyed | appreciate) (to | my | doing)? journaling
  except (like | likes) (three | two | four | five | a | an | have | every | some | one | most | other | many) .. (content | meditation~ | story | stories | sounds | music | songs | audios | exercise~ | lesson~ | course~ | classes | session~ | article~ | questions | activities | games | video~ | options)
  except (features | better | ones | apps | things | stuff | something | also | i'd | even | had | was | activities) like .. (content | meditation~ | stories | music | exercise~ | session~ | questions)
  except favorite .. (story | stories | meditation~ | session~ | sounds | music | course~ | teacher~) (are | is | was | that | stated | stopped | has | have | gone | i | anymore)
  except (love | like | liked | loved) (to | that you can | that i can | the ability | the option | the idea | the concept)
  except (feel~ | sounds | look~ | seem~ | just | would | more | i'd | i'm | is | was | it's | something | stuff | things | you'd) like .. (content | meditation~ | story | stories | sounds | music | songs | voice~ | exercise~ | lesson~ | course~ | classes | session~ | article~ | quote~ | questions | prompts | activities | games | video~ | podcast~ | talks | teacher~ | tips | advice | suggestion~ | topics | series | journaling | options | variety)
  except favorite ..2 (@cq_item | options)
  except (love~ | like~ | liked | loved | enjoy | appreciate) (that | how) (i | you | we | one | u) (can | could | am able to | may | get to) @cq_control ..5 (@cq_item | options | meditation | selection)
    - I love that you can adjust the background sounds
  except (like | love | loved | liked | enjoy | enjoyed) ..4 concept
  except love more ..4 (@cq_item | options)
  except like (it | they | going | every | everyone | everything | all | some | u | i | you | her | his | we | half | only | there | 5 | 3 | 80 | two | three) ..6 (@cq_item | meditation | mediation | options | meditations)
    - it is like going to ten sessions at once
  except (enjoy | love | like) the (app | premium | service) ..6 meditation~
  except would love ..8 (@cq_item | meditation | options)
  except /\blike,? (?:\d+%?|one|two|three|i'll|i’ll|i am|i'm|we|it'll|when|because|that's|for|maybe)\b(?: (?!but\b)[\w'’:]+){0,7}/
  except /\b(?:just|literally|about|only|there's|there’s|need|want|stuff|things|activities|features|ones|options|better|extras),? like\b(?: (?!but\b)[\w'’:]+){0,7}/
  except /\b(?:love|loved|like|liked|enjoy)\s(?:to (?:find|know|see|have|try)|it (?:until|when|if|because)|looking|this feature|for|if|would|how it asks)\b(?: (?!but\b)[\w'’:]+){0,9}/
  (my | absolute | our | all time) favorite (part | parts | thing | things | feature~ | section~ | ones | meditations | story | stories | voice~ | narrator~ | teacher~ | course~ | are) (is | are | about | of | by)?   0.48
  except (love | loved | enjoy | like) (calm | headspace | the app | this app) .. (meditation | meditations) app
  except (love | like) that it (tracks | records | logs | saves | remembers | counts) ..3 (sessions | meditations | meditation)
  (big | huge) fan of .. (content | meditation~ | stories | music | voice~ | narrator~ | teacher~ | course~)   0.70

# --- good -----------------------------------------------------------------------
  @cq_good (and | guided | sleep | daily | bedtime | breathing | calming | soothing | relaxing | inspiring | useful | helpful | informative | free | mindfulness | background | nature | little | short | for | journal | of | in | thought)? @cq_item   0.70
  except (helpful | great | good | useful | fun) for challenging
  except positive (and affirming | thought challenging)
    + amazing meditations
    + such a soothing voice
    + helpful tips
    - a good question is why it costs so much
    - the best meditation app for my tablet
  except @cq_good (and | guided | sleep | free | mindfulness | for | of | daily)? (meditation | meditations | mindfulness | course | game | journaling | sound | story | music | question | idea | practice | practices | session | sessions | video | class | exercise | suggestion | suggestions | teacher) (app | apps | application | timer | tool | program | service | platform | practice | experience | therapist | with my)
  except @cq_good (and | for | in | of) (meditation | sleep | music | voice | journaling | session~ | video~ | advice)
  except (good | great | nice | cool | clear | best) (idea | ideas | concept | question | luck | topic | noise | sound | fact | instruction | instructions | explanation)
  except for (my | relaxation | meditation)? .. (calming | relaxing | soothing) music
  except (listen to | play | hear) (a | some) (calming | relaxing | soothing | peaceful) (tune | music | song~ | sound~)
  except (good | great | useful | helpful | amazing) stuff
  except (inspirational quotes | fun (question | fact) | deep message~ | cute message~ | gentle suggestion~)
  except (good | great | best | fun | cute | addictive) game
  (list | quality | library | curation | style | tone | vibe | concepts | approach) .. (is | are) (so | very | really | just | absolutely)? (great | amazing | wonderful | excellent | fantastic | lovely | beautiful | awesome | perfect | incredible | outstanding | soothing)   0.52
  except /\b(?:this|the) games? (?:is|was|are)\b.{0,25}/
  except (amazing | great | good | best | fun | cool) game (and | that | ever | for)?
  @cq_item (is | are | was | were | has been | have been | seem | seems | feels | really is | they (have | offer | provide | share) is | i've (tried | heard | done) are | sounds | always) @cq_how_much? (very)? @cq_good   0.78 [both]
    + his voice is so soothing at midnight
    + the lessons are really well written
    - the sessions are not good
    - the price is good
  except (session~ | video | audio | sound | voice | music | course | lesson~ | meditation) (is | are | was | were) (always | all | also | just)? (clear | long | free | best | good (if | when | to))
  (content | meditation | meditations | mediations | stories | voice~ | music | lesson~ | course~ | exercise~ | sessions | articles | questions | prompts | activities | techniques | quotes | videos | teacher~ | narrator~ | sounds | tools) .. (is | are | was | were) .. @cq_good_short   0.54
  except (sessions | tools | videos) (with | are | is | was) .. (therapist | therapy | counselor)
  (well | beautifully | thoughtfully | cleverly | carefully | nicely | expertly | brilliantly) (written | read | spoken | narrated | told | made | produced | researched | crafted | explained | curated | put together | thought out | structured | paced | presented)   0.72
    + beautifully narrated
    - well done team
  except (very | really | and | is | but really)? well made
  except (well | beautifully | nicely) (made | put together | thought out) (app | game | bot | application | tool | easy)
  except well (designed | organized | laid)
  (high | great | good | top | excellent | best) quality (content | material | meditation~ | stories | of (content | the content | the meditations | the stories | the audio | the questions))?   0.52
  (quality | depth | breadth) (and | of) (variety | breadth | content | meditation~ | depth | stories | questions | lessons | teachers | courses)   0.72
  (soothing | calming | relaxing | pleasant | lovely | beautiful | gentle | comforting | smooth | perfect | amazing | wonderful | nice | great | sexy | warm) .. (voice~ | tone~ | accent~ | narrat* | cadence)   0.74
    + the most soothing gentle voice
    - would prefer a soothing voice
  except (more | better | less) (soothing | calming | relaxing | pleasant | gentle) (voice~ | tone~ | accent~ | narrat* | cadence)
  (voice~ | narrator~ | speaker~ | accent | tone of) .. (calm | calming | soothing | relaxing | pleasant | lovely | beautiful | amazing | perfect | great | comforting | nice | gentle | smooth | smoothing | incredible | wonderful | hypnotic)   0.70
    + the narrator is really calming
  except (voice~ | sound~) (acting | control | message~ | recognition | chat | calls | option | to text | over) .. (great | nice | perfect | calm)

# --- much to choose from -------------------------------------------------------------
  @cq_many (different | great | free | good | amazing | interesting | helpful | useful | wonderful | guided | fun | new | awesome | cool | sleep | of | types of | kinds of | nice | calming)? (content | meditation~ | story | stories | sleepcast~ | soundscape~ | sounds | music | songs | audios | exercise~ | lesson~ | course~ | classes | sessions | article~ | quote~ | questions | prompts | activities | games | challenges | technique~ | videos | podcast~ | talks | teacher~ | tips | readings | affirmation~ | topics | options | choices | features | tools | resources | voices | information | info | methods | selections | styles | genres | themes | ideas | practices | lengths | material | guides)   0.52
    + so many different meditations
    + tons of great stories
    - so many features are locked
  except @cq_many (different | new | annoying)? (questions | messages)
  except @cq_many new features
  except so much insight
  except (tried | used | using | through | downloaded) @cq_many (different | other | free)? (meditation~ | resources | tools | methods | techniques | courses)
  except (many | several | numerous | so many | lots of | a lot of) (different | other | free)? (meditation | resources | challenges)
  except many (of the)? (features | functions | options)
  except @cq_many (different | great | free | good | of | other)? (features | options | tools | content | meditations | stories | courses | things | resources) (are | is | that are | have | were | locked | behind | require | cost | you (have | need) to | now | gone | removed | available (for | with) (pay* | premium))
  except (how | too | not | no | ask~ | answer~ | asks | all the | don't have | enough | personal | the same | access to | unlock | locked | pay for | stupid | these | multiple | several | hundreds of | need) (many | so | so many | a lot of | lots of | different)? (content | meditations | stories | questions | information | info | sessions | features | options | tools | resources | videos | articles | exercises)
  except (good | great | best | nice | right | wise | better | excellent) choice~ (for | to | in)?
  (wide | great | large | huge | good | nice | vast | amazing | endless | incredible | excellent | broad | impressive | wonderful | decent | rich | massive | best | full | diverse | fantastic | fair | extensive | love the | like the | appreciate the | enjoy the | plenty of | lots of | so much | the sheer | such a | great with) (wide | huge | great | amazing)? (variety | varieties | range | selection | array | collection | library | assortment | choice | choices | diversity | spectrum | content)   0.76
    + a huge variety
    + love the variety
    - a wide range of bugs
    - the free variety is small
  except (wide | great | large | huge | good) (variety | range) of (bugs | issues | problems | providers | therapists | people | emotions)
  (variety | selection | array | range | library | collection) of (different | free | guided | sleep | great | helpful | nature | calming | relaxing | the | meditative | short | fun | good)? (content | meditation~ | stories | sleepcast~ | soundscape~ | sounds | music | songs | exercise~ | lesson~ | course~ | classes | sessions | article~ | activities | games | technique~ | videos | podcast~ | talks | teacher~ | tips | topics | options | choices | features | tools | resources | voices | methods | styles | practices | things | subjects | practice~ | messages | message | moods | offerings | material | tracks)   0.74
    + a lovely variety of short courses
    - a limited selection of stories
  except (limited | small | little | tiny | no | lack of | lacks | poor | more | bigger | larger | wider | better | only) (variety | selection | range | library | collection) (of)? (different | free | guided | sleep)? (content | meditation~ | stories | sleepcast~ | soundscape~ | sounds | music | songs | exercise~ | courses | sessions | options | choices | voices | topics)
  (so much | so many | lots | plenty | tons | a lot | many | loads | endless | great | different | good | all these | numerous | multiple) (options | choices | variety | content | meditations | things | features | courses | stories | different)? (and)? (options)? to (choose | pick | select | explore | listen | learn | discover | do | try) (from)?   0.72
    + plenty to choose from
    - so much to do at work
  except (good | great | different) to (try | learn | do | listen | explore | select)
  except (so much | a lot | lots | many) to do (at | today | before | in my | on my | and)
  (something | meditations | stories | content | sounds) for (everyone | everybody | every (mood | occasion | situation | need | person) | any (mood | occasion | situation | need | age))   0.70
    + there is something for everyone in our house
  (it | app | this | really | literally) (has | have | offers | offer | covers | includes | provides | got) (it all | everything | a little (bit)? of everything | all (the | of the) (things | tools) | all (i | you) need)   0.66
    + this app offers so much to a night owl
    + it has everything you could want
    - it has everything locked
  (it | app | this) (really | literally)? (offers | provides | covers) so much      0.66
  except (it | app | this | really | literally)? (has | have | offers) (so much | a lot | everything) (of (bugs | glitches | ads | potential | problems) | potential | promise | locked | wrong | behind)
  (chock full | jam packed | packed | full) (of | with) (great | useful | helpful | good | excellent | amazing | interesting | content | information | tools | features | resources | facts | wisdom | stuff)   0.72
    + full of useful stuff
  except full (of | with) (features | bugs)
  (always | constantly | regularly | consistently | frequently | keeps | keep | keep~) (adding | getting | been releasing | releasing | add | adds | added | updating | updated with | coming out with | coming up with | putting out | bringing) .. (new | more | fresh | content | material | stories | meditation~ | music | courses)   0.76
    + they are always adding new stories
  (new | fresh | different | updated) (content | meditation~ | stories | lessons | material | sleepcast~ | exercises | music | stuff | ones | challenge~) (every | each | all the time | daily | weekly | regularly | added | lately)   0.66
    + fresh content every week
    - no new content lately
  (different | unique) (questions | meditation | meditations | lesson | story | one | exercise | prompts | messages | quote) (every | each) (day | time | night | morning | week)   0.66
  comprehensive (app | and | content | program)?   0.60 [weak]
    + comprehensive

# --- engaging -------------------------------------------------------------------------
  (core | all | these | other | its | the)? (features | functions | tools | sections | routines | elements | offerings | activities) .. (are | is | were) (all | very | really | so | just | pretty | absolutely)? @cq_good_feature   0.46
  (like | love | enjoy | appreciate) (the | their | all the) ..5 (tools | techniques | chat feature | mood tracker | lists)   0.50
  except (keep | keeps | kept | keeping | by | after | tried | try | and | manually | constantly | while) refreshing
  except refreshing (the | this | it | and | my | page)
  (interesting | informative | informational | engaging | entertaining | educational | inspiring | inspirational | uplifting | enjoyable | engrossing | thought provoking | well rounded | intriguing | motivational | instructive | refreshing)   0.66 [weak]
  (insightful | enlightening | fascinating | interactive)   0.44 [weak]
    + very informative and engaging
    - it is not interesting
    - it would be interesting to see a chart
  except (interesting | inspiring | refreshing | engaging) (to (see | know | hear | read | watch) | concept | idea | that | how | if | in | my | the | with)
  except (look | looked | looks | sound | sounds | sounded | seem | seems | seemed | oh | project | how) .. (interesting | engaging | fascinating | informative | interactive | intriguing)
  except (interesting | inspirational | inspiring | engaging | interactive | motivational | uplifting) (me | part | pictures | project | more | community | with | people | messages | emails)
  except (find~ | found | more | less | not | isn't | see | be | as | anything | something | any | least) (it)? (interesting | engaging | entertaining | insightful | interactive)
  except (conversation~ | therapist~ | chat~ | bot | user | people) .. (interesting | engaging | entertaining | insightful)
  (fun | enjoyable | entertaining) (to use | to do | and | app | way | activities | exercises | to (play | track | fill | log | learn | read | listen) | little | lessons)   0.76 [weak]
    + it is really fun to use
    - no fun to use
  except (fun | enjoyable) and (free | games)
  (it's | is | it | was | so | very | really | super | also | actually | pretty | quite | makes it | make it | making it | that are | being) (a)? (lot of | so | really | very | kind of | super | quite | actually)? fun   0.56 [weak]
    + it is so fun
  except fun (of | at | if | if it | while | seeing | to (let | see | watch))
  (learn | learned | learnt | learning | taught me | teaches | teach | taught) (me | you | us)? (so)? (a lot | lots | so much | so many (things | new) | something new | new things | a ton | many things | much | more) (from | about (cbt | meditation | mindfulness | stoicism | buddhism | psychology | philosophy | the topic | breathing | different | how the))?   0.60
    + you can learn so much from it
  except (learn | learned | learning | learnt | taught) .. (about (myself | my | yourself | your))
  (keeps | keep | kept) (me | it | you) (so | very)? (engaged | interested | interesting | entertained | coming back | hooked | interestingly)   0.66
    + it keeps me engaged
  (look | looking) forward to (it | every | my | the | seeing what | listening | hearing) .. (day | night | evening | morning | session~ | meditation~ | lesson~ | stories | daily | day's)?   0.46
  (gamif* | gamification)   0.55
  (i've | i | i'm | never | not | isn't | doesn't get | don't get) (never | not)? (gotten | got | get | getting | been)? (bored | boring)   0.52 not: keep
    + I never get bored with it
  except (i've | i | i'm) (get | got | getting | been | gotten)? bored
  (never | not | isn't | doesn't | don't | nor) (at all | feel | get | too | sound | seem)? (boring | repetitive | cheesy | preachy | condescending | patronizing | judgmental | overwhelming or | dull | monotonous)   0.70 not: keep
    + they are never boring
  (thoughtful | good | great | relevant | insightful | deep | right | thought provoking | meaningful | interesting | excellent) (and)? (questions | question | prompts)   0.74
  (questions | prompts) .. (make | makes | made) (me | you) (really)? (think | reflect)   0.62
  except /\b(?:gave|gives?) me info (?:i|that i) (?:already )?kn[eo]w\b/
  (gives | give | gave | provides | provide | shares | share | offers | offer | sends | has | got | get) (me | you | us)? (some | great | very | really | such | so much | a lot of | lots of | the best | lots | plenty of)? (good | great | helpful | useful | excellent | amazing | wonderful | sound | solid | positive | practical | motivational | inspiring | interesting)? (advice | information | info | tips | quotes | suggestions | facts | insights | knowledge | wisdom | challenges | affirmations | messages | exercises | lessons)   0.56
    + gives you interesting facts
    - sends me too many messages
  except (let me | i'll | i will | can i) give you (some | a)? (good)? (advice | tips | suggestions | facts)
  (lots of | a lot of | so much | great | good | useful | helpful | valuable | excellent | tons of | plenty of | full of | interesting | important | amazing | insightful) (good | great | useful | helpful | interesting | competent | valuable | free)? (information | info | knowledge | advice | wisdom | guidance | insight | stuff | explanations)   0.56
    + lots of useful information
    - lots of personal information
  except (a lot of | lots of | so much) stuff
  except (the | more of the | important) (good | important)? (stuff)
  except (personal | my | your | payment | billing | contact | account | private) (information | info)
  except (therapist~ | counselor~ | coach) .. (good | great | helpful | useful | excellent) (advice | guidance | insight)
  (short | bite sized | quick | concise | easy to follow | easy to understand | digestible) .. (lessons | lesson | courses | videos | articles | meditations | exercises | sessions | content)   0.44
  (his | her | their | teacher's | instructor's) .. (approach | style | voice | way of | teachings | wisdom | accent | tone | humor) (is | are | of | and)? .. (amazing | great | wonderful | perfect | love | soothing | fascinating | inspiring | calming | lovely)   0.70
  (is | are) (an inspiration | amazing teachers | so (wise | inspiring))   0.52
  (teacher~ | instructor~ | narrator~ | andy | dan | jeff | joseph | tamara) .. is a genius   0.60
  (stories | meditations | sleepcasts | teachers | voice | narrator | voices | music | courses | sounds | soundscapes) .. (is | are) (my | our | an | the)? (absolute | all time | personal)? (favorite | favorites | best)   0.72
  (the | such | with) (courses | lessons | meditations | exercises | content | stories | prompts | articles | videos | quotes | questions) (really | actually | truly | definitely)? (help~ | work | works | make | resonate~ | speak~)   0.52
  (calming | soothing | relaxing | beautiful | great | lovely | amazing | good | nice | wonderful | peaceful) (background | nature | sleep | rain | ocean | and soothing)? (music | sounds | noises | noise | soundscapes | tunes | melodies | scenes)   0.60
  except (listen | listening | get | hear | play | making | make | own | half of the | just | to calm) .. (calming | soothing | relaxing | beautiful | good) (music | sounds | noises | noise)
  (white noise | nature sounds | rain sounds | soundscapes | background sounds | ocean sounds | brown noise | sound bath~) (really | help~ | work~)   0.50

# --- wider families of liking ---------------------------------------------------------
  (variety | selection | library | range | choice | choices | assortment | collection | catalog | narration | storytelling | writing | guidance | programming | offerings | production) (on here | here)? (is | are | was) (so | really | just | absolutely | also | very | pretty)? @cq_good   0.70
    + the narration is superb
    - the variety is not great
  except (great | good | nice | cool | lovely | amazing | excellent | interesting | informative | wonderful) (free)? (content | meditations | stories | articles | sessions | courses | ones) .. (locked | behind | requires | paywall | premium | crash~ | load~ | gone | removed)
  except my favorite (ones | meditations | stories | voice~ | narrator~ | courses) (get | got | hung | crash~ | locked | removed | gone | missing | won't | don't)
  except (locked | lost | removed | deleted) .. (our | my) favorite
  except (too | very | so | really) (many | much)? short (articles | lessons | videos | meditations | sessions)
  except (like | likes) (you've | they've | you | waves | locked)
  @cq_good (ambient | bedside | spiritual | asmr | self | help | educational | visual | scientific | hypnosis | yoga | therapy | therapeutic | grounding | guided | relaxation | meditation | audio | video | short | original | unique | personal | spoken | sleepy | affirming | varied | stress | anxiety | happy | bed | time | and) (breathing | sleep | guided)? (content | meditations | stories | sounds | music | songs | audio~ | recordings | voice~ | narrator~ | narration | exercise~ | lesson~ | course | courses | classes | sessions | articles | quotes | questions | prompts | activities | games | techniques | videos | podcasts | talks | teachers | instructors | tips | affirmations | soundscapes | series | material)   0.66
    + lovely grounding exercises
    + fun relaxation exercises
  except @cq_good (self | meditation | personal | therapy | help | sleep | and) (sessions | course | app)
  (different | various | multiple | diverse | several | varied) (types | kinds | sorts | forms | categories | styles | ways | approaches | types of | kinds of | sorts of | forms of | categories of | therapy | breathing | relaxation | coping | meditation | mindfulness | self care | calming | cbt | journaling | helpful | guided | mental health)? (categories | techniques | exercises | methods | meditations | journals | practices | activities | tools | strategies | skills | journals | styles | approaches | games | ways and | types of (music | sounds | stories))   0.52
    + several categories
    + various breathing exercises
    - different types of payment
  except (different | various | multiple | several) (types | kinds | forms | types of | kinds of | forms of) (payment~ | phone~ | people | therapist~ | subscription~ | plans | providers | devices | emotions | moods | therapy | mental health)
  except (tried | used | using | through | downloaded | wish | add | need) .. (different | various | multiple | several) (types | kinds | types of | kinds of | meditation | therapy | mental health)
  (is | are | it's | was | presented | explained | written | taught | told | delivered | works | learn | info~ | things | cbt | meditation | mindfulness) .. in a (very | really | super | more | such a)? (fun | nice | interesting | engaging | simple | clear | gentle | light | creative | entertaining | cute | playful | relatable | refreshing | unique | thoughtful | soothing | friendly | lighthearted | accessible | practical | digestible | beautiful | understandable) (and (fun | engaging | simple | clear | easy | practical | accessible | interesting | relatable))? (way | manner | format | style | fashion | voice | tone)   0.66
    + mindfulness is taught in a playful way
  (easy | simple) (to | and easy to) (understand | follow | digest | grasp | absorb) (and | small | lessons | exercises | chunks | language | guidance | explanation~ | steps | format | content | meditations | instructions | videos | information)   0.60
    + easy to understand lessons
  (small | bite sized | bite size | little | tiny | manageable | digestible) (chunks | lessons | bites | nuggets | segments | pieces | doses)   0.60
    + little chunks that stick
  except (small | little | tiny) (steps | pieces) .. (of (me | my)) 
  (plain | practical | simple | accessible | clear | everyday) (language | english)   0.60
  (well | clearly | simply | nicely | beautifully | so well | very well) (explained | explains | taught | presented | delivered | guided | paced | produced | selected)   0.60
  (explains | explain | explained | teaches | guides) (things | everything | it | the | you | concepts)? .. (so | very | really)? (well | clearly | simply | beautifully | gently)   0.54
  (love | loved | like | enjoy | enjoyed | appreciate | liked | adore) (the | his | her | their | all the | this | its | your) (dry | gentle | calm | overall | whole | sense of | bits of | new | little)? (humor | humour | wit | jokes | language | writing | writing style | storytelling | characters | character | animations | science | approach | philosophy | quizzes | humor and | tone | cadence | delivery | pacing | guidance | narration | talks | wisdom | lectures | challenges | quests | rewards | pets | pet | memes | little moments | moments | mini games | levels | badges | information | info | learning | facts | lessons)   0.60
    + I enjoy the dry humor
    - I like the language setting
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | loved | like | enjoy | enjoyed | appreciate | liked | adore) (the | his | her | their | all the | this | its | your) (dry | gentle | calm | overall | whole | sense of | bits of | new | little)? (humor | humour | wit | jokes | language | writing | writing style | storytelling | characters | character | animations | science | approach | philosophy | quizzes | humor and | tone | cadence | delivery | pacing | guidance | narration | talks | wisdom | lectures | challenges | quests | rewards | pets | pet | memes | little moments | moments | mini games | levels | badges | information | info | learning | facts | lessons)
  except (love | like | enjoy | liked) (the | this | its) (language | format | character) (setting~ | option~ | of the app)
  (had | have | having | it's | was | so much | lots of | a lot of | such | makes it | good) (so much | lots of | a lot of | great | some | good | really)? fun (with | using | doing | until | to (do | use | play | read | listen | learn) | and (interesting | informative | educational | engaging | helpful | cute | relaxing | interactive | useful))?   0.56 [weak]
    + we had lots of fun
    - the update took the fun out
  except (it's | was) (not | no) fun
  except fun (of me | at my)
  (like | as if | feels like | almost like | kind of like) (i'm | im | you're | i am | you are | it's | playing | you)? .. (playing | a | working through a) (video)? game   0.54
  (interactive | immersive | captivating | mesmerizing | thought provoking | eye opening | whimsical | heartwarming | top tier | spot on)   0.56 [weak]
  except (interactive) (chart | prompts | calendar | map)
  except (un | mood tracking) interactive
    + truly captivating
  except (interactive | refreshing | immersive) (chat | bot | sleep | screen | button)
  (look forward to | looks forward to | always looking forward to | looking forward to (my | our | each | every | the) (next | daily | new | session~ | meditation~ | lesson~ | evening | nightly)?) @cq_doing? ..4 @cq_awaited   0.46
    + I look forward to the next one, so engaging
  except look forward to .. (your | the | more | new | future) .. (update~ | improve~ | features | fix* | version | app)
  (cute | fun | clever | unique | interesting | lovely | neat | creative | innovative | original | refreshing | cool) (and (fun | unique | creative | cute | interesting))? (little)? (idea | concept | approach | twist | touch | premise | take on | format | characters | pet | bird | game)   0.55
    + such a clever twist
  except (cute | fun | clever | interesting | unique | neat | cool) (idea | concept | premise | approach) .. (ruined | poor* | terrible)
  (a | have | has | had | is | meditation~ | story | session~ | always | literally | find) (meditation | something | story | session | exercise | sound | course | lesson | track | one | practice | topic | activity | video | thing) for (everything | any | every | all | anything | whatever | almost every* | literally every* | each) (situation | mood | need | occasion | problem | feeling | emotion | issue | time | moment | taste | level)?   0.68
    + it has a sound for any occasion
  (versatile | extensive | vast | diverse | rich | comprehensive | impressive | robust | immense | wide | enormous | deep | ever growing) (free | audio | meditation | sleep | and (growing | diverse | varied))? (library | libraries | content | selection | collection | material | courses | features | catalog | catalogue | resources | topics | options | audio library)   0.66
    + an extensive audio library
  except (wide | rich) features (locked | only)
  (positive | good | calm | calming | chill | great | happy | cozy | nice | lovely | gentle | warm | wholesome | peaceful) (vibe~ | energy | atmosphere | ambiance | ambience)   0.46
    + it has such a cozy vibe and lovely stories
  (good | great | gentle | nice | excellent | perfect | solid | fantastic | wonderful | easy | lovely | brilliant) (first)? (way to introduce | introduction to | intro to | introductory | primer | foundation | overview)   0.58
    + a gentle introduction to the topic
  (the)? (ones | stuff | free stuff | free ones | ones i've (heard | tried | done)) (i've (heard | tried | done) | they (do)? have | that are free)? (is | are | was | were) (so | really | very | pretty | just | all | quite | absolutely)? (wonderful | great | good | amazing | excellent | fantastic | lovely | beautiful | awesome | helpful | interesting | fun)   0.60
    + the free ones are really good
  (good | nice | great | wonderful | lovely) (job | work) (of | with | on) .. (mixing | explaining | teaching | guiding | narrating | content | voice~ | music | sounds | meditation~)   0.60
  (with | lots of | so many | offers | it has | this has) (some | so many | many | really | such | very | all the | a lot of | lots of)? (good | great | nice | cool | fun | amazing | awesome | interesting | excellent | wonderful) (features | content | stuff | things | ideas | activities | material | options)   0.52
    + it has some great stuff

  (teach | teaches | taught | teaching) (me | you | us)? (a lot of | lots of | some | so | soo | sooo | all | how | helpful | useful | great | new | many | various | different | about | the | real)? (much | cbt | dbt | meditation | mindfulness | skills | techniques | breathing | coping | basics | lessons | concepts | methods | strategies | stoicism)   0.56
    + an app that teaches mindfulness
    + it teaches me sooo much
  except (therapist | school | class | college) .. (teach | teaches | taught) .. (skills | cbt | coping)
  except (want | need | could | should | supposed | try~) .. (teach | teaches | taught) .. (much | cbt | meditation | skills)
  (kinda | overall | pretty | quite | lots of | really | are | and | super | such | good | compelling and | but) fun   0.54 [weak]
  except (have | any | not | no | less | more | isn't) .. fun
  (everything | anything | all) (that)? (you'd | you | i'd | i | you could | you would | one) (ever | would | could | might)? (need | want | expect | ask for) (in | from | for) (a | an | your) .. (app | meditation | practice | sleep)   0.60
    + everything you would want in a meditation app
  (content | meditations | stories | voice~ | music | lessons | courses | exercises | sessions | articles | questions | prompts | activities | techniques | quotes | videos | teachers | sounds | narrators | sleepcasts | games | challenges | podcasts) (is | are | was | were) (definitely | certainly | surely | totally | always | honestly | genuinely | consistently | especially | particularly | usually | generally | mostly | incredibly) (@cq_good | authentic | powerful | compelling | realistic | profound)   0.70
    + the narrators are consistently pleasant
  (powerful | authentic | compelling | profound | superior | exceptional | realistic | unique | valuable | fresh | original | unbelievable | marvelous | heavenly | magical | divine | stellar | superb | terrific | inspirational | soothing | simple but (effective | powerful)) (guided | sleep | little | short | and)? (content | meditations | stories | music | exercises | lessons | courses | sessions | articles | questions | prompts | activities | techniques | quotes | videos | teachers | sounds | narrators | games | challenges | podcasts | soundscapes | teachings | talks | information)   0.66
    + marvelous talks
  (giving | gives | give | offering | with) (me | you)? (great | good | helpful | wonderful | excellent | relevant | solid | sound | useful | practical | amazing | awesome) (advice | tips | suggestions | ideas | exercises | information)   0.56
  (exercises | meditations | techniques | stories | courses | lessons | sounds | quotes | affirmations | activities) (really | actually | truly | definitely | do | always | that)? (actually | really)? (make a difference | made a difference | hit the spot | do the trick | resonate~ | speak to me | work wonders | work great | inspire~ | uplift~)   0.60
    + the quotes really resonate

  (great | good | excellent | nice | perfect | fantastic | wonderful | amazing | best | awesome | lovely) (app | tool | way | place | resource)? (for | to)? (learn | learning) (experience | tool | and | the | basic | basics | meditation | cbt | about | more | mindfulness | how | some | new | from | it)?   0.54
    + a nice place to learn mindfulness
  except (good | great | best | nice) .. learn .. (about (myself | my) | myself)
  (immaculate | first rate | first class | world class | impeccable) (content | quotes | meditations | stories | teachers | lessons | quality)?   0.60
    + the content is first rate
  except (first class | world class) (support | service | therapist~)
  (techniques | exercises | lessons | meditations | activities | courses | sessions) .. (is | are) .. (simple | easy | quick | short) (and | yet | but) (effective | clear | helpful | useful | powerful | to the point | relaxing | easy | to follow | sweet)   0.60
    + the techniques it teaches are simple and effective
  (new | fresh) (content | meditations | stories | courses | sounds | music | things | lessons | exercises | stuff | material | sessions | sleepcasts) (is | are | being | always | gets | get)? (always | constantly | regularly | continuously)? (added | adding | all the time | every (day | week | month) | daily | weekly | coming | regularly | constantly | to (try | explore | discover | listen))   0.66
    + new stories every week
  (always | constantly | continuously | regularly | continually) (something new | something different | new content | adding (new | more | content) | updated with | updating (the)? (content | stories) | coming (out | up) with new)   0.66
  except (no | never | not | wish | need | add | would) .. (new | fresh) (content | meditations | stories | courses | sounds | lessons)
  (speaks | speak | spoke) to (me | my | what i | exactly what)   0.52
  (duper | never been so | such) fun   0.56 [weak]

# --- wider families, second round --------------------------------------------
  (makes | make | made | making | turn~) (self care | therapy | meditation | meditating | learning | it | journaling | logging | tracking | everything | cbt | mindfulness | looking after (myself | yourself) | breathing | all of it | the whole thing) (so | really | actually | more | into | feel | all | seem | super)? (fun | enjoyable | interesting | less boring | like a game | a game | bearable | entertaining | less dull | a joy)   0.76
    + it makes looking after yourself feel like a game
    - they should add a fun mode
  except (could | should | would | to | please | can) (make | turn) ..5 (fun | enjoyable | interesting | entertaining | bearable | a game)
  (never | not | isn't | without being | aren't | don't | doesn't | nothing | without) (at all | too | a bit | feel | sound | get | gets | remotely | in the least | full of | overly)? (preachy | boring | repetitive | patronising | patronizing | condescending | cheesy | corny | cringe* | judgy | dry | dull | robotic | cutesy | stuffy | woo woo | mumbo jumbo | jargon | waffle | fluff)   0.74 not: keep
    + never dry, never stuffy
  except (not | isn't | doesn't) (only | just) (boring | repetitive | cheesy)
  (they've | they have | have | has | been | always | constantly | keep | keeps | regularly | they're | team | every (week | month)) (been | recently | now)? (added | adding | adds | add) (so many | loads | tons | lots | plenty | new | more | fresh | heaps) (of)? (new | more)? ..1 (content | stuff | stor* | session~ | meditation~ | courses | exercise~ | sounds | this | ones | lessons | music | every | each | all | topics | voices)   0.74
    + the team keeps adding fresh voices
    - they keep adding more ads
  (goldmine | gold mine | treasure trove | treasure chest | treasure house | feast | cornucopia | smorgasbord | wealth | ocean | trove | heaps | oodles) of ..3 (content | stor* | session~ | meditation~ | courses | exercise~ | sounds | music | tool~ | advice | tips | wisdom | ideas | knowledge | info* | material | resources | things | lessons | talks)   0.76
    + a feast of night music
  (never | not | no) (hear | heard | hearing | had | got | get)? (the)? (same | two) ..2 (twice | alike)   0.76 not: keep
    + no two walks alike
  never (gets | get | got | gotten) (old | boring | stale | repetitive | dull)   0.78 not: keep
  (could | can) (happily | easily | just)? listen to (that | her | his | this | the | him | them) ..4 (all day | all night | for hours | forever | read | on repeat | again)   0.80
    + I can listen to that narrator for hours
  (@cq_item | ones | readers | voices) (is | are) (all | just | so | simply | absolutely | really | pretty | an absolute | pure | always)? (top | ace | gold | lush | fab | brill | mint | fire | magic | divine | heavenly | bliss | a delight | a joy | a treat | to die for | chefs kiss | on point | class | unreal | insane | so good | sublime | dreamy | hypnotic | addictive | first rate | world class | gorgeous | charming | witty | sweet | varied | fresh | bite sized | well paced | adorable | magical | mesmerizing | golden)   0.76
    + the readers are first rate
  except (is | are) .. (gold | mint | class | sweet) (member* | account | message~)
  (fresh | new | different) (ones | one | stor* | session~ | content | meditation~ | lessons | exercises | sounds | topics | quotes) (every | each | weekly | daily | turn up | come | comes | arrive | appear~ | drop~ | all the time | on (monday~ | fridays | sundays) | monthly | regularly | keep)   0.78
    + different topics each Sunday
  except (need~ | want | wish | would | no | never | add | please | hope | could) ..3 (fresh | new | different) (ones | stor* | content | session~ | lessons)
  (can't wait for | wait for | hooked on | addicted to | obsessed with | in love with) (the | a | each | every | my | her | his | their | new | listening to | these | all)? (next | new | nightly | daily | little | evening | sleep | bedtime)? @cq_next_item   0.78
    + hooked on the tales
  (don't | doesn't | do not | never) sound~ (like | as if) (a | an | he's | she's | they're | salesmen | robots)   0.66 not: keep
    + the teachers don't sound like salesmen
  such (a | an | great | good | wonderful | amazing)? (variety | diversity | range | depth)   0.70
    + such variety in one place
  (never | won't | not | haven't) (run | ran | running | get | got | getting)? (out of | bored | tired) (of | things | stuff | new | stor* | meditation~ | content | with)   0.74 not: keep
    + you won't run out of stories
  @cq_item (is | are) like (honey | velvet | silk | a hug | a warm | butter | chocolate | magic | a lullaby | a blanket | balm)   0.78
    + that voice is like velvet
  (put~ | bring~ | brought | leave~) a smile (on | to) my face   0.46
  (@cq_item | jokes | memes | puns) (always | really | just)? (hit home | hit different | land | make me (laugh | smile | giggle | think | chuckle) | crack me up | resonate | speak to me | stick with me | stay with me | get me thinking)   0.76
    + the prompts always make me think
  (good | great | nice | lovely | perfect | brilliant | fab | interesting) (mix | blend | assortment) of   0.76
    + a lovely blend of talks and tunes
  except (mix | balance | blend) of (features | price | design | privacy)
  sounds? (exactly | just)? like (the real thing | real rain | you're (there | in | at) | being (there | in | at))   0.76
    + it sounds just like the real thing
  (writing | humor | humour | storytelling | acting | audio quality | sound quality | production | narration | narrators | artwork in the stories | illustrations) (is | are) (so | really | very | also | just | always)? (@cq_good | witty | warm | top | superb | crisp | first rate | high)   0.78
    + the storytelling is warm
  (didn't expect | surprised | surprisingly | impressed) ..4 (game~ | lesson~ | content | stor* | exercise~ | voice~ | music | course~) ..4 (good | well | deep | interesting | thorough | fun)   0.72 not: keep
  (something | stuff | one | track | story | session | meditation) (there)? for (every | everyone | any | each | all) (mood | occasion | taste | situation | need | problem | feeling | age | moods | occasions | tastes)   0.72
    + a session for any mood

barrier  threshold 0.64  not: drop
  except /\b(?:only|more|few|no|none|lack of|not enough|limited|barely any|any|hoping for|need|want|wish)\b(?: (?!but\b|though\b)[\w'’]+){0,8} (?:free|premium|pay|paying|paid|unlocked|unlock|subscri\w+|purchas\w+|money)\b/
  except /\b(?:free|unless|without|premium|unlock|minimal)\b(?: (?!but\b|though\b)[\w'’]+){0,6} (?:limited|only|few|more|small|little)(?: (?!but\b)[\w'’]+){0,5}/
  except (might | may | this | it | know | i) (sound | sounds) (weird | crazy | silly | cheesy | corny | strange | stupid | dumb)

# --- same again --------------------------------------------------------------------------
  (repetitive | repetative | repetitious | repetetive | repetition | repetitiveness)   0.85
    + gets very repetitive
    - it is not repetitive
  except (requires | require | through | by | is | need* | learn* | with | of | from | via) repetition
  except repetition .. (helps | help | is (good | key | how | what | a | the | important))
  except (repetitive | repetitive negative) (thought~ | thinking | negative | loops | behavior~ | motion~ | worr*)
  - new habits grow by repetition
  except (reward~ | value~ | encourage~ | need | practice | and) repetition
  except (chat | ai | bot | conversation~ | replies | responses | talking | talk | robot) ..5 (repetitive | repetition)
  except (repetitive | repetition) (in)? (chat | conversation~ | responses | replies | bot)
  except (repetitive | repetition) (thoughts | thinking | motion | task~ | behavior~ | behaviour~)
  (same | exact same | identical) (few | old | exact | thing~ | one~ | stuff | five | 5 | ten | 10 | three | 3 | two | four | 4 | basic | couple)? (content | meditation~ | story | stories | sounds | music | songs | exercise~ | lesson~ | questions | session~ | prompts | quote~ | activities | answer~ | thing~ | stuff | ones | one | script | narrative | tips | advice | videos | topics | intro | words | phrases | format | tools) (over | again | every (time | single | day | night) | repeated | repeating | day after | everyday | all the time | as before | multiple | at the)   0.85
    + the same five stories over and over
    - I do the same meditation with my son
  (over and over | again and again) (again)? .. (boring | old | same | repeat~)   0.78
  (all | they all | meditations | sessions | songs | everything | stories | it all | them) (sound~ | seem~ | feel~ | are | say~ | is) (pretty much | exactly | basically | kind of | mostly | just | almost | all)? (the)? (exact)? same   0.81
    + the sessions all sound the same
    - they are the same price
  (ask~ | asking | asks | give~ | say~ | get | got | gets | repeat~) (me | you)? (almost | if not)? (the)? (exact | same exact)? same (questions | thing~ | advice | exercises | answer~ | tips | suggestions)   0.60
  except saying the same thing
  except (get | got | find) (the)? (exact)? same (thing~ | advice | exercises | tips) .. (on | from | with | that | free | for free)
  except (say~ | give~) (the)? (exact)? same (thing~ | answer~) .. (to every | about | to everyone | review~)
  - you can get the same thing on the web
  (just | always | more of | basically | exactly | seem like | pretty much) (the)? same (thing | things | stuff | meditations | ones | as (the | before) | content)   0.78
  except same (thing | things) (happen~ | keeps | for | with | as | to me)
  (content | meditation~ | stories | sessions | lessons | exercises | activities | topics | stuff | music | questions) .. (recycled | repeat~ | repeats | redundant | rehash~ | reused | stale | repetitive | boring | outdated | limited | predictable | old)   0.82
  except (stuff | things) .. (limited | old)
  except (tab | section | button) is redundant
  except from being (repetitive | boring)
  except (good | great) content .. (outdated | old)
  except content from being (repetitive | boring)
    + half of the lessons are recycled
  except (questions | session~) .. (limited | old) (to | me)
  (recycled | repeated | rehashed | redundant | duplicate~) (content | meditation~ | stories | sessions | lessons | material | questions)   0.83
  (no | without | never | hardly | barely | rarely | isn't | not | any | little | few) (any | much | a lot of | enough | many | a)? (new | fresh) (content | meditation~ | stories | lessons | material | ones | sleepcast~ | music | courses | activities | updates | anything | sleep meditation)   0.82
    + there is hardly any new content
  except (no | any) new (updates) (needed)
  except /\b(?:when(?:ever)?|if) i.?(?:m| am| get)? (?:just |so |really )?bored\b/
  except /\bi was so bored with my\b/
  (gets | get | got | getting | became | becomes | become | becoming | grew | it's | is | was | little | bit | so | very | too | really | just | pretty | kinda | kind | and | super | quite | extremely | are | find it | found it | app) (very | so | really | pretty | a bit | a little | kind of | quite | too | just | of | bit)? (boring | bored | dull | old (after | fast | quick~) | stale | monotonous)   0.80
    + it became boring after a week
    - I use it when I am bored
  except (when | if | whenever | while) (i'm | i am | you're | you are | feeling | i get | i feel | i | you get) .. bored
  except (feeling | felt) .. bored
  - something to open when I get bored
  except (i'm | i am | when | you're | are | if) .. (bored)
  except boring (life | day | job | meeting~ | day)
  (bored | tired | sick) (of | with) (the | it | this | hearing | listening | same) (same | content | stories | meditation~ | voice~ | to)?   0.78
  boring   0.78 [weak]
  except (not | never | isn't) boring
  (ran | run | running | runs) out of (new)? (content | things | meditation~ | stories | lessons | material | stuff | options)   0.83
    + I ran out of new stories

# --- too little, too short, too long -------------------------------------------------------
  (limited | very little | so little | little to no | lack of | lacks | lacking | not enough | minimal | small | poor | very few | so few | barely any | insufficient | isn't enough | isn't much | not much | lack | not a lot of | only a few | only has a few | too few | narrow) (new | free | guided | useful | actual | real | good | of | the | amount of | number of | selection of)? (content | variety | selection | meditation~ | stories | sounds | exercise~ | lesson~ | material | activities | options | choices | topics | depth | music | voices | substance | courses | range | detail | information | explanation | diversity | imagination)   0.80
  except (not a lot of | lack of | not much | not enough) free (sounds | content | stories | options | meditations | music)
  except (limited | very little | barely any | few | minimal | not much) ..3 (options | meditations | exercises | content | stories) ..3 (available | non paid | non paying | unless | free)
  except lack of (diversity | free)
    + there is very little content
    - there are few apps like it
  except (limited | few | small | little | only a few | not much) (free | amount of | number of | selection of) (free)? (content | meditation~ | stories | options | selection)
  except (limited | very little | few) (content | options) (unless | without | for free | in the free | if you)
  (variety | selection | content | choice | library | depth | range) (of (music | sounds | stories | meditations | content | voices | exercises))? (is | are | was | seems | feels) (very | so | really | pretty | a bit | too | quite | rather | kind of | extremely)? (limited | small | lacking | poor | thin | narrow | shallow | sparse | scarce | weak | minimal | basic)   0.82
    + the selection is quite thin
  (too | very | so | a little | a bit | super | really | extremely | way too) (shallow | simplistic | generic | superficial | vague | wordy | cheesy | corny | preachy | patronizing | patronising | childish | cliche | cutesy | cringy | cringey | cringe | simple minded | dumbed down | condescending | woo woo | hokey | bland | dry | elementary | juvenile | new agey | wishy washy | chatty | talky | heavily guided)   0.80
    + way too shallow
  except (too | very | so | a little | a bit | super | really | extremely | way too) (vague | childish | generic) (to | about | in | ui | design | layout | interface | look | support)
  (too | way too | (content | exercises | stuff | tips | lessons | advice | they | that | courses | meditations) (is | are | was | were | seems | seem) (very | so | pretty | really | super | extremely | all)? (very)?) basic   0.80
  except (love | like) how simplistic
  except /\b(?:tacky|cheesy|corny|silly|cringy) at first\b/
  except non preachy
  except as (cliche | corny | cheesy) as (it | this | that)
  except /\b(?:would be|hesitant|expected|worried|afraid|thought it (?:was|would be))\b.{0,40}\b(?:clich\S+|corny|cheesy|unoriginal|preachy|cringe\w*)\b.{0,20}/
  (patronizing | patronising | condescending | cringe | cringy | cringey | cheesy | corny | preachy | cliche | simplistic | superficial | childish | cutesy | uninspired | unimaginative | tacky | pretentious | degrading | uninteresting | unoriginal | woo woo | gimmicky | demeaning)   0.78
  except (less | least | anti | not too) ..2 (cringe | cringy | cringey | cheesy | corny | preachy | woo woo)
  except (patronizing | condescending) (button | response~ | repl* | chat*)
  except (may | might) (seem | be | look | feel) (a bit | a little)? (cringe | cringey | cringy | cheesy | corny | childish)
  except (cheesy | childish | cutesy | tacky) (graphics | images | art | design | ui | interface | touches)
  except simplistic (function~ | ui | interface | design | look | layout)
    + the tone is condescending
  except (sounds | sound | seemed | seems | seem | may | might | thought | looks) .. (cheesy | corny | cliche | gimmicky | simplistic | woo woo)
  (lesson~ | session~ | meditation~ | stories | story | course~ | article~ | video~ | exercise~ | content | talks | explanation~ | intro | introduction | pauses | messages | podcast~ | they | ones | it) (is | are | was | were | seem | feel | seems) (way | just | all | often | a bit | a little | much | far)? too (short | long | slow | fast | quick | basic | simple | wordy | heavy | loud | quiet | general | vague | easy | advanced | complicated)   0.80
    + the stories are too short
    - it is too long to wait
  except (it | they) (is | are | was) (way | just | all)? too (short | long | slow | fast | quick | complicated | easy | simple | basic | loud | quiet | heavy | general)
  (too | very | long) (much | many | long) (talking | chatter | talk | pauses | chit chat | instruction | guidance | filler | blah)   0.80
    + too much talking
  (talks | talk | speaks | speak | chatters | talking) (way | a little | a bit | far)? too (much | fast | slow | loud | quick~ | soft* | quiet*)   0.81
    + the narrator talks too much
  except (i | my therapist | people | customer) (talk | speak) too much
  (music | sounds | background | sound | noise~ | bells | bell) .. (too loud | distracting | annoying | irritating | jarring | too quiet | drown~ | overpower~ | loop~ | louder than | stops abruptly | terrible | awful | bad | weird | repetitive | creepy)   0.80
    + the music is so distracting
  except sounds .. (weird | awful | terrible | bad)
  (wall~ of text | so much (text | reading) | too much (text | reading))   0.78

# --- voices -------------------------------------------------------------------------------------
  (voice~ | narrator~ | narrat* | speaker~ | accent~ | woman~ | teacher~ | instructor~ | tone~ | she | he) (is | are | was | were | sounds | sound | of | have | has | seems | who speaks | who talks | that)? .. (annoying | annoys | irritating | irritates | robotic | monotone | monotonous | creepy | creeps | grating | harsh | shrill | screechy | nasal | whiny | raspy | patronizing | patronising | condescending | distracting | disturbing | unbearable | awful | terrible | horrible | fake | unnatural | jarring | sing song* | cutesy | not relaxing | breathy | bonkers | crazy | smug | cold | sharp* | weird | obnoxious | boring | off putting | pretentious | insufferable | drones | bothers | bugs me)   0.80
    + the voice is really grating
    + her accent bothers me
    - my therapist is awful
  except (she | he) .. (annoying | crazy | cold | weird | awful | terrible | horrible | condescending | creepy | boring)
  except teacher~ .. (crazy)
  (annoying | irritating | robotic | monotone | creepy | grating | harsh | shrill | nasal | robot | computer | computerized | fake | unnatural | weird | awful | terrible | horrible | whiny | generic | artificial | ai | electronic | mechanical | worst | terrible) .. (voice~ | narrator~ | narration | accent~ | tone~ | sounding)   0.78
    + such a robotic voice
    - nice new voices
  (hate | can't stand | don't like | didn't like | do not like | not a fan of | dislike | don't love | not fond of | don't care for | turned off by | didn't care for | put off by | annoyed by | bothered by | couldn't stand | can't listen to | cannot stand | get past | not into | don't enjoy | didn't enjoy | not crazy about | irritated by) (the | her | his | their | this | that | how | most of the | some of the | any of the | personally | a lot of the | to hear | hearing | listening to)? .. (voice~ | narrator~ | accent~ | tone | speaker~ | teacher~ | instructor~ | story | stories | meditation~ | meditations | style | content | music | sounds | songs | exercises | lessons | questions | way (she | he | they) (talks | speaks | talk | speak) | quotes | activities)   0.86 not: keep
  except hate .. to answer questions
    + I don't like the voice of the host
    + can't stand her accent
    - I can't get past the welcome page
  except (can't | cannot | couldn't) (even | really)? listen to (the | any | all | my | more | these | those | some | most | other)? (sleep | free | calming | relaxing | different)? (music | stories | story | sounds | meditations | songs | content)
  - you can't listen to music without paying
  (voice~ | narrator~ | guide) .. (hard to listen | drives me | make my skin | makes my skin | ruins | don't like | hate | not for me | puts me off | not soothing | not calming | not great)   0.81
  (robot | robotic | computer | computerized | automated | ai generated | text to speech) (like | generated | sounding)? (voice~ | narrat* | sounding)   0.82
  (makes my skin crawl | nails on a chalkboard)   0.82
  (prefer | would rather | want | wish) .. (male | female | man's | woman's | different | another | real | human) (voice~ | narrator~ | speaker~)   0.82
    + I would prefer a male voice
  (male | female | different) (voice | narrator~ | voices) (option~ | choice~)   0.78

# --- faults in the text ----------------------------------------------------------------------------
  (grammar | grammatical | spelling | punctuation | typo~ | typos | misspell* | misspelt | grammatically | mispronounc* | mistranslat* | syntax)   0.81
    + full of spelling errors
    + some words are misspelled
    - the keyboard corrects my spelling
  except (excuse | pardon | sorry (for | about) | forgive) .. (grammar | spelling | typo~ | typos)
  except (my | their | your) (keyboard)? (grammar | spelling | typo~ | typos)
  (broken | poor | bad | incorrect) english   0.81
  (poorly | badly) (written | narrated | read | translated | worded | edited | explained | recorded | produced | researched | acted)   0.85
  (needs | need | could use | use | hire | lack of) (an | a | some | better | good | rigorous)? (editor | editing | proofread* | copy editor | proof reading)   0.82
  (false | wrong | inaccurate | incorrect | bad | outdated | harmful | questionable | useless | doubtful) (information | info | facts | advice | statements | answers | answer | definition~ | claims)   0.78
  except (outdated | wrong | incorrect) information (every | about my | on my | in my)
    + it is full of false information
    - wrong billing information
  except (wrong | incorrect) (billing | account | payment | password | credit)
  (lack~ | no | without | needs more) (any | real | much | enough)? (depth | substance | imagination | emotional connection | meaning | explanation | context)   0.78
    + it lacks depth
  except /\b(?:are|is) (?:also|all|pretty|just|really|quite|often|mostly) (?:short|quick) (?:and|but|enough|yet)\b/
  (content | meditation~ | stories | lessons | exercises | articles | questions | quotes | activities | videos | sessions | prompts | topics | suggestions | advice | tips | courses | techniques | games | messages) (is | are | was | were | feel | felt | feels | seem | seems | seemed | sound) (all | very | so | really | a bit | a little | just | too | kind of | pretty | quite | mostly | extremely | kinda | often | rather | somewhat | also | way too | not)? @cq_bad   0.82
  except (sessions | lessons | meditations | exercises | articles | videos | courses) (is | are) (very | so | really | just | all | also)? short (and | but | so) (doable | effective | sweet | easy | simple | to the point | i can | you can)
    + the quotes are cheesy
    - sessions are expensive
  except (sessions | session | questions | videos | meditations | courses | content | stories) (is | are | was | were | feel) (all | just | so)? (short | long | quiet | slow | fast | limited | negative | wrong | quick)
  @cq_bad (quality | and (boring | annoying | repetitive | shallow | distracting))? (content | meditation~ | stories | story | lessons | exercises | articles | questions | quotes | activities | prompts | music | songs | sounds | advice | tips | techniques | games | information | info)   0.78
  except (annoying | distracting) (quotes | prompts) .. (pop up~ | popping | and ads)
    + boring stories
    - short meditations I can do anywhere
  except (short | long | slow | fast | quiet | negative | limited | basic | fake | wrong | deep | loud) (and)? (content | meditation~ | stories | story | lessons | exercises | articles | questions | quotes | activities | prompts | music | songs | sounds | advice | tips | techniques | games | information | info)
  (content | meditation~ | stories | lessons | quality | selection) .. (isn't | aren't | not | wasn't | weren't | no longer) (as | very | that | so | really | what | all that | nearly as)? (good | great | interesting | helpful | engaging | relevant | useful | what it | relaxing | clear | original)   0.81 not: keep
    + the content is not as good as it was
  (not | isn't | aren't | wasn't | less | hardly | nothing) (very | that | so | really | all that | as | at all | particularly)? (interesting | engaging | informative | entertaining | insightful | inspiring | stimulating | fun | motivating)   0.78 not: keep
    + not very engaging
  except (not | isn't) (only | just) (interesting | informative | fun | engaging)
  except (christian | religious | spiritual) (content | meditation~ | quotes)
  except (political | religious) (views | opinions)
  except /\bcovid (?:was|is|has|hit|made|and|came)\b.{0,30}/
  (religion | religious | bible | christian | god | jesus | politics | political | covid | propaganda | woke | agenda | blm | biased) .. (content | message~ | undertone~ | stuff | drama | quotes | meditation~ | remove | keep | leave | push~ | in my | shoved | verses | overtones | views | opinions)   0.78
  except christian .. (wonderful | other)
  except covid .. stuff has
  except (want | appreciate | like | love | with | spiritual) .. bible (quotes | verses | content)
  except (covid | coronavirus) (meditation~ | session~ | content)
    + too much political stuff
  except (covid | covid 19) (pandemic | lockdown | crisis | times | quarantine | outbreak)?
  (don't | no | keep | stop | remove | didn't | too much | tired of | hate | leave) .. (politics | political | religion | religious | covid | preach~ | bible | propaganda)   0.78 not: keep
    + keep politics out of it
  (felt | feel | feels | felt like it was | seems) (a bit | a little | very | like | kind of | so | really | more like | too)? (a | an)? (patronizing | patronising | childish | condescending | cold | generic | shallow | hollow | fake | lecture | preachy | sales pitch | aerobics | cult)   0.78
  except (feels | felt | feel | seems) ..3 cult
  (talk~ | talked | treat~ | treats | speaks | speak) .. (like (a | i'm a | you're a | your a | we are | i am a | you are)? (child | kid | idiot | stupid | baby | five | 5 | toddler | dumb))   0.82
    + it treats me like a child
  (can | could | be | easily | all | already | just) .. (find | found | get | listen to) .. (free | for free)? (on | from) (youtube | yt | spotify | google)   0.60
    + boring stories, all this you can find for free on YouTube
  (better | same) (ones | content | meditation~ | sounds | stuff | music | videos) .. (youtube | spotify | other apps)   0.80
  (focus | focuses | focused) .. on .. negative~   0.78
  except (i | to | me | something else to | not | always tend to) ..1 focus~ .. on .. negative~
  except focus~ on then all the negative

# --- more of it, please ---------------------------------------------------------------------------
  (wish | would like | would love | i'd like | i'd love | please | need | needs | hope | hoping | could use | add | should | want | would be (nice | great) | like to see | love to see | introduce | looking forward to | bring | wanted | requesting | suggestion | suggest | hopefully | be nice | must | can we get | interested in | make | create | develop | include | excited for) .. (more | new | longer | different | additional | other | better | shorter | another | greater | wider | bigger) .. (content | meditation~ | story | stories | sleepcast~ | soundscape~ | sounds | music | songs | audios | voice~ | narrator~ | exercise~ | lesson~ | course~ | classes | sessions | session | article~ | quotes | questions | prompts | activities | activity's | games | challenges | technique~ | videos | podcast~ | talks | teacher~ | topics | variety | selection | selections | series | episode~ | bells | sleep radio | history options | tales | recordings | affirmations | quizzes | material | packs | tips | diversity | hypnosis | accents | male | female | kids)   0.85
  except (look~ forward to | excited to | can't wait to) ..2 (more | new | other | another) .. (session~ | meditation~ | stories | lessons | courses | classes | exercises | content | activities)
  except (make | making) (me | it | you)? .. more .. (likely | inclined | willing) .. meditation~
  except (want | wanted) to do more .. (classes | sessions | exercises | courses)
  except give~ more options .. activities
  except (make | making) (you | me) feel better
  except (hope | help | foundation | continue) ..5 (develop | create | make) .. (more | new) content
  except (make | add | create | develop | include) .. (more | other | some more) ..5 (stuff | stories | exercises | sessions | content | meditations) ..3 free
  except want~ to continue .. new .. (meditation | practice)
  except need~ (to do)? another (therapy)? session
    + please add more stories
    + I wish there were longer sessions
    - please add more payment options
    - I look forward to more sleep
  except (wish | would like | would love | i'd like | i'd love | want | hope | need | should | like to see | would be (nice | great) | please | more | just | add) .. (more | other | new | another) .. (content | meditation~ | stories | sessions | courses | sounds | music | lessons | exercises | classes | videos | songs | activities | options) .. (free | unlocked | accessible | available | captions | paying | without | premium | paid | payment)
  except (wish | would like | would love | i'd like | i'd love | want | hope | need | should | like to see | would be (nice | great) | please | more | just | add) .. (more | other | new) .. free (content | meditation~ | stories | sessions | courses | sounds | music | lessons | exercises | classes | videos | songs | activities)
  except (more | new | longer | different | better | other) .. (session~ | meditation~ | content | stories | courses) (for free | free | unlocked | available for free | that are free | without paying)
  except more free .. (content | meditation~ | stories | courses | sounds | music | sessions)
  except (questions | better) (for my | about my) 
  (more | greater | wider | bigger | better | additional) (variety | content | selection | options for (stories | music | meditation~) | stories | meditations | sleepcasts | soundscapes | narrators | voices | bedtime stories | sleep stories | guided meditations | new content | diversity)   0.64
  except (ton | way | lot | tons | much | far) more (content | variety | stories | meditations)
  except (youtube | netflix | spotify | insight timer | others | other app~) .. (more | better | greater) (content | variety | stories | meditations)
  except (has | have | had | with | there are | offers | adds | added | adding | unlock~ | unlocks | hear | get | find | found | accessing | access | pay for) (even | much | so many | a | so much | lots of | some | no | any | all the)? (more | greater | wider | bigger | better | additional) (variety | content | stories | meditations | sleepcasts | soundscapes | narrators | voices | bedtime stories | sleep stories | guided meditations | new content | diversity)
  except (more | better | additional | bigger | greater) (content | variety | stories | meditations) (on | than | elsewhere | for free | is | are) (youtube | yt | google | spotify | on youtube | premium | locked)?
  - it has even more content than before
  (wish | hope | want | would be nice | would like) .. (meditation~ | stories | story | session~ | music | lesson~ | course~ | selections | sounds | voice~ | exercises | videos | sleepcast~) (was | were | weren't | wasn't | had | didn't | would | went | could be | could | are | is) (a (bit | little))? (longer | shorter | better | more | louder | quieter | different | repeated | background | loop | music | slower | deeper | less | last)   0.85
    + I wish the meditations had music
  (wish | hope | want | like) .. (go | goes | went | dive | delve) (more | deeper | further | into more) (into | in | detail)?   0.80
  except want to (go | dive | delve) (more | deeper | further | into more)
  (needs | need | should have | should be | there needs) .. (more | another | new) (meditation~ | stories | story | music | content | sounds | voices | exercises | variety | depth | things | stuff | activities)   0.83
  except (need | needs) to (fix | unlock) .. more (things | stuff | stories | content)
  except (need | needs) (more | another | new) things to (worry | stress | do in | think)
  except (should be | need~) .. (more | new) (stories | things | stuff | music | sounds | content) .. (free | don't (require | have to | need) | without pay*)
  except need .. money .. (more | new) (stuff | things)
  (add | include | have) (some | a | more | the)? (female | male | british | human | different) (voice~ | narrator~ | recordings)   0.82
  (not enough | isn't enough | aren't enough | wasn't enough | never enough) (new | different | free)? (content | variety | meditation~ | stories | exercise~ | options | choices | music | sounds | activities | videos | detail | information)   0.82
  except not enough (free)? options
  except not enough free (content | options)
  same (thing | story | narrative | voice | one | meditation | script | sounds | content)? (is)? (the)? same every (time | night | day | single | morning)   0.81
  (narrative | story | content | meditation | script | lesson | advice | answer~) (is | are) (always)? the same   0.81
  except answer~ (is | are) (always)? the same as
  (very | so | really | extremely | too) (small | little | limited) (amount of)? (content | selection | variety | to choose from)   0.82
    + far too little to choose from
  (sessions | meditations | stories | lessons | videos | exercises | music | voice~ | pauses | courses | talks | content) (are | is | was | were | for the meditation is)? .. (way | a bit | just | far)? (too | to) (short | long | slow | fast | wordy | loud | quiet | real | jarring | robotic | basic | repetitive | generic | soft | deep | childish | simple | happy | cheerful | perky | dramatic)   0.82
    + the stories are too short
  not all (of the)? (articles | meditations | lessons | stories | exercises | voices | sessions | content) .. (are | is) (great | good | helpful | useful | relevant | relaxing)   0.81 not: keep
  (lack~ | lacking) (in)? .. (depth | imagination | substance | creativity | originality | warmth | compassion | soul | emotion)   0.81
  (hear~ | hearing | are | just | full of) repeats   0.81
  nothing to do with .. (meditation | mindfulness | cbt | therapy | anxiety)   0.80
  (full of | bunch of | lots of | tons of) (random | useless | stupid | silly | irrelevant | unnecessary | annoying) (and useless)? (features | stuff | content | crap | facts | quotes | things)   0.82
    + full of useless stuff
  (can't | couldn't | hard to | difficult to | cannot) (understand | hear | follow | listen to) (the | her | his | what the) (speaker | narrator | accent | voice | words | instructor | guide)   0.81
    + I couldn't understand the narrator
  (voice~ | meditations | music | narrator~ | sounds | laugh*) .. (drive~ | drives | makes | driving) me (bonkers | crazy | nuts | insane | up the wall | mad | cringe)   0.83
  @cq_bad (and @cq_bad)? (technique | exercise | lesson | meditation | video | course | narration | narrative | storytelling | story telling | humor | jokes | writing | script)   0.78
  except (short | long | slow | fast | quiet | deep | limited | basic | wrong | quick | negative) (and @cq_bad)? (technique | exercise | lesson | meditation | video | course)
  (dumbed down | watered down | (content | stories | meditations | voices | sessions | quality | is | are | little | bit) .. hit or miss | filler | mumbo jumbo | psychobabble | hippy dippy | new age (stuff | crap | nonsense | bs | talk | mumbo | hippie | language | jargon))   0.77
  except (search | connection | loading | syncing | therapist~ | it) .. hit or miss
  except new age (music | sounds)
  (no more | please no | enough (of | with) the) .. (accents | voices | narrators | politics | bible | celebrity | celebrities)   0.82 not: keep
  (wish | hope | please) (they | it | you | there) (would | had | could)? (include | included | add | added | put | have | had | were | was) (some | background)? (music | lyrics | sleep stories | meditations | stories | quizzes | background music | nature sounds | exercises | courses | quotes)   0.82
    + I wish they included background music
  (maybe | meant | made | written | geared) (for | to) (a)? (middle schooler | middle school~ | kids | children | toddlers | high school~ | teenagers | idiots)   0.50
  (less | fewer | not so much | no) (talking | chatter | chit chat | rambling | babbling | celebrity | celebrities)   0.78 not: keep
  (background | music) (noise~ | sounds | music) .. (too (real | loud) | distract~ | annoy~)   0.82

  (message | messages | wording | explanation~ | instructions | questions | language | terms) (is | are | was | were) (a bit | a little | very | so | really | too | often | quite)? (confusing | unclear | vague | confusingly)   0.80
  the (sounds | background noises | noises) .. (are | were) (too | way too) (real | loud | short | repetitive | harsh)   0.81
  (should | please | could | wish) (they | you)? (add | make | do | have | introduce) (some | a few)? more (happy | positive | fun | stuff | interesting | interactive) (stuff | things | content | ones)?   0.80
  make (quizzes | more stories | courses | transcripts) available   0.77
  (upgrade | improve | improvement) (on | in | the)? (content | quality of the content | meditations | stories)   0.77
  (do not | don't | didn't | never | can't) find (her | his | the | their | this)? .. (voice~ | meditations | narrator~ | music | stories | accent) .. (soothing | calming | relaxing | helpful | interesting | pleasant)   0.82 not: keep
    + I do not find her voice soothing
  (annoying | irritating | distracting | terrible | awful | loud | creepy | depressing | boring) (background | ambient | guided | sleep) (music | sound~ | noise~ | meditations)   0.80
  how (shallow | boring | repetitive | bland | annoying | childish) .. (content | teachings | meditations | stories | lessons | voice~ | exercises)   0.78
  (narrator~ | voices | they | people | speakers) (are | is)? (talking | talk | speak | speaking) (so | too | way too) (loud | fast | slow | quiet* | much | soft*)   0.80

# --- wider families of fault ----------------------------------------------------------
  (generic | basic | simplistic | simplified | surface level | cookie cutter | run of the mill | common sense | obvious | fluffy | shallow | cliched | trite | canned | rudimentary | elementary | mediocre | low quality | vapid) (and | self | help | mental | health | life | wellness | motivational | very | low | effort | meditation | same | old)? (help)? (stuff | content | advice | info | information | material | ideas | things | knowledge | articles | article | tips | tip | quotes | platitudes | level | exercises | lessons | self help | courses | videos | meditations | suggestions | statements | concepts | theories | activities | facts | guidance | meditation)   0.78
  except of basic (things | stuff | tasks)
  except common sense advice that
    + mostly generic self help stuff
    - basic things like login fail
  except (basic things | basic stuff) (that | like | we | you | i | in | such)
  except (simple | remind~ me | even) .. basic (things | stuff | tasks)
  except (basic | obvious | random | cheap | empty) (things | stuff | ideas | info | information | facts) (like | such as | about (me | my))
  except basic (level | guidance | courses | meditation | meditations | exercises | concepts | knowledge | meditation (courses | meditations))
  except (good | great | nice) for basic self help
  except @cq_bad (stuff | things | ideas | level) (happen* | in (my | life) | i | that i)
  except /\b(?:practice|routine|sleep|days?|weeks?|coaching|updates?|support|response|mood)\b.{0,20}\bhit or miss\b/
  except /\blackluster\b.{0,25}\brespon\w+/
  (cheap | mediocre | lackluster | lacklustre | underwhelming | uninspiring | unengaging | uninformative | underwhelmed | bland | shallow | insipid | vapid | amateurish | surface level | one dimensional | low effort | dumbed down | sub par | subpar | unhelpful content | hit and miss | hit or miss)   0.70 [weak]
  except hit (or | and) miss (finding | with (therapist~ | doctor~ | my))
  except low effort (way | tool | habit | method | option | entry)
  except shallow (breath* | sleep | water*)
  except subpar (internet | carrier~ | service | connection | phone | signal)
  except (cheap | cheaper) (price~ | subscription~ | plan~ | than | enough | app | for | compared | alternative~ | way)
  except (not | relatively | very | pretty | super | so | quite | is | isn't) cheap
    - shallow breathing is how my panic starts
  except (mediocre | bland | subpar) (app~ | one~ | therapist~ | experience | service)
    + rather lackluster
  except (cheap | cheaper) .. (price~ | than | subscription | way | alternative | option | it's | it | not | app~ | plan | therapy | plan~ | pretty | very | fairly | for)
  except (not | isn't) cheap
  except cheap
  (very | pretty | too | so | really | super | kinda | just | rather | extremely | kind of | a bit | quite | only | all | incredibly | painfully) (basic | generic | simplistic | shallow | elementary | bland | dull | underwhelming | repetitive | rudimentary | cliche | superficial | vague | one sided | reductive | monotone | monotonous | predictable | uninteresting | cringy | cheesy | childish)   0.74 [weak]
  except (very | only | really | so) (basic | generic) ..1 (mood | tracker | organizational | tracking | journal | stuff like | version)
  except (very | really | so | super | extremely) (basic) .. (without | feature | updates | version | free)
    + pretty elementary
  except (very | pretty | just | only | so | really) (basic | generic | vague | repetitive) (app | version | plan | free | interface | design | questions | answers | response~ | replies | tracker | features | functions | function~ | subscription | cpu | task~ | and easy | but (good | great | helpful))
  except (bot | it | ai | chat | answers | responses | replies | conversation~) (is | are | was) (very | pretty | too | so | really | kinda | just) (generic | repetitive | vague)
  (nothing | little | not much | not a lot | hardly anything | never anything) (that's | that is | really | here | in here)? (new | of substance | intelligent | original | novel | substantial | groundbreaking | revolutionary | unique | insightful | interesting | of interest | of value | of note | exciting)   0.76
  except nothing of value
    + there is nothing original in it
    + little of substance
    - nothing new to report, still no login
  except nothing new (to report | since)
  (isn't | not | wasn't | aren't | very little | really isn't | isn't really) (a lot | much | very much | that much | a whole lot) (to it | in it | there | here | on here | to do | to choose from | content | variety | to offer | to listen to | in the way of | going on | of (content | variety | substance | material))   0.76 not: keep
  except /\b(?:isn.?t|not|aren.?t)\b.{0,20}\blot to do\b.{0,40}\b(?:pay|free|premium|cause|because)\b/
    + there is not much to it
    - not much to do today
  except (not) (a lot | much) to do (today | at work | without | unless | if)
  except (much) (to do | content | to it | there | here) (unless | without | if | for free | in the free | on the free)
  (easily | just | simply | quick | simple | literally | basic | could | can | from) (google~ | googling | google search | youtube | find on (google | youtube | the internet | the web | online) | found (online | on the internet | on youtube)) (it | for free | search | them | and)?   0.60
  except (just | easily) google them
    + such shallow lessons, I could just google it
  except (google) (play | account | pay | drive | fit | calendar | home)
  (youtube | google | wikipedia) (has (more | better | the same) | is better | videos are better)   0.76
  (copy | copied | cut | pasted | copied and pasted | lifted | ripped | taken | plagiari*) (and (pasted | paste))? (directly | straight)? (off | from) (wikipedia | google | the internet | the web | a (book | textbook) | books | online | other apps)   0.80
    + copied straight from a textbook
  (very few | so few | hardly any | barely any | not many | aren't many | aren't that many | aren't a lot of | extremely limited | very limited | super limited | pretty limited | so limited | quite limited | severely limited | fairly limited | limited number of | small number of | only (a few | two | three | four | five | 2 | 3 | 4 | 5 | a couple | a handful) (of)?) (sleep | guided | good | new | meditation | different | short | long | really | breathing | in terms of | on | useful | interesting | nature)? (content | meditations | meditation | stories | sounds | songs | music | exercise~ | lesson~ | courses | classes | session~ | articles | quotes | questions | prompts | activities | games | techniques | videos | talks | teachers | tips | topics | options | choices | voices | themes | categories | selection~ | variety | things to (do | choose | read))   0.76
    + hardly any sleep stories
    + only a handful of sounds
    - only three sessions are free
    - very few options without paying
  except a handful of (guided | free)? (meditations | content | sessions | things) that (give | are | you)
  except (very few | so few | only (a few | two | three | four | five | 2 | 3 | 4 | 5 | one | 1 | a couple) | limited | a handful of) .. (free | without | unlocked | are | is | per | with my | left | a week | a month | for free | available | premium | paid | therapist~ | options for) 
  except (very few | so few | very limited | so limited | extremely limited | not many | aren't many | hardly any | barely any) (content | meditations | stories | choices | options | sounds | things | session~ | features) (you | unless | pay | and stuff | otherwise | that are | if | for)
  except only (a few | two | three | four | five | 2 | 3 | 4 | 5 | one | 1 | a couple) (of)? (question~ | session~ | options | choices | lesson~ | exercise~) (a | per | in | left | with | and | free)
  (should | could) (also)? (have | offer | include | provide | add | use) (way | a lot | some)? (more | longer | better | shorter | other | different | additional | greater) (of a)? (options | things | stuff | content | sessions | session~ | meditation~ | stories | music | sounds | voices | variety | exercises | activities | games | lessons | videos | material | courses | choices | topics | quotes)   0.80
    + they should offer shorter lessons
  except (options | choices | things) (for | to) (pay | payment | free | log)
  (larger | bigger | wider | broader | greater | expanded | deeper | more extensive | more varied | more diverse | richer) (library | selection | variety | collection | range | choice | choices | array | database | catalog | content | pool)   0.76
  except the more (stories | stuff | things) (you | i)
  except (has | have | had | offers | with | introduced | as | of | learn* | get | a) (much)? (greater | wider | larger | bigger | broader | deeper | richer | more varied | more diverse) (variety | selection | range | collection | content | library) (of | has | have) (different | been | guided | techniques)
  - it has a much wider range of guided courses
  except (larger | bigger | wider | broader | greater) (selection | variety | range | choice) of (paid | subscri* | plans | therapist~ | people | emotions | prices)
    + a richer catalog would be good
  except (bigger | larger | greater | wider) (selection | variety | range | library | choice) than (other | any | most | all)
  (wish~ | would love | would like | i'd love | i'd like | love to (see | have | hear) | suggest | recommend | hope | hoping | be nice | be great | be cool) ..4 (add | adding | addition of | included | including | some | incorporate | were) ..3 (music | stories | meditations | lyrics | chants | mantra~ | hypnosis | quotes | affirmations | games | videos | voices | scenes | soundscapes | asmr | podcasts | songs | activities | quizzes | lessons | exercises | yoga | articles | poems | prayers | tutorials | worksheets | stretches | pep talks | challenges | background music | bedtime stories | nature sounds | sounds)   0.80
    + I would like some prayers
    - please make the sounds free
  (please | can you | can u | can we | could you | could u | should | might | wish (you | u | they) (can | could | would) | maybe) (also | maybe | just | please | consider | guys)? (add | adding | include | introduce | incorporate | put in) ..3 (music | stories | meditations | lyrics | chants | mantra~ | hypnosis | quotes | affirmations | games | videos | voices | scenes | soundscapes | asmr | podcasts | songs | activities | quizzes | lessons | exercises | yoga | articles | poems | prayers | tutorials | worksheets | stretches | pep talks | challenges | background music | bedtime stories | nature sounds | sounds)   0.80
    + could you add some songs
  except (wish~ | would love | would like | i'd love | i'd like | suggest | recommend | hope | hoping | be nice | be great | please | can you | could you | should) ..4 (add | adding | some | included | were | include) ..3 (music | stories | meditations | lyrics | chants | mantra~ | hypnosis | quotes | affirmations | games | videos | voices | scenes | soundscapes | asmr | podcasts | songs | activities | quizzes | lessons | exercises | yoga | articles | poems | prayers | tutorials | worksheets | stretches | pep talks | challenges | background music | bedtime stories | nature sounds | sounds) .. (free | unlocked | available | for free | download~ | offline)
  except (wish~ | would love | would like | i'd love | i'd like | suggest | recommend | hope | please | can you | could you | should) ..4 (add | adding | some | include) .. (my own | our own | your own | own | favorite | download | offline) ..2 (music | stories | meditations | lyrics | chants | mantra~ | hypnosis | quotes | affirmations | games | videos | voices | scenes | soundscapes | asmr | podcasts | songs | activities | quizzes | lessons | exercises | yoga | articles | poems | prayers | tutorials | worksheets | stretches | pep talks | challenges | background music | bedtime stories | nature sounds | sounds)
  (more | new) (of (them | these | those) | (bird | sleep | guided | free | new | nature | bedtime)? (stories | songs | music | sounds | meditation~ | voices | games | lessons | quotes | courses | content | sessions | exercises | activities | variety)) .. please   0.72
    + more bird songs please
    - need more help please
  except unlock more .. (videos | stories | games | meditation~) please
  except (more | new) .. (help | info~ | time | free | options | money | phone | account | email | password) .. please
  (wish | wishing) (it | they | there | you | this) .. (offer | offers | offered | had | has | have | was | were | would (have | offer | add)) .. more (stuff | things | content | options | variety | to it | to (do | offer | choose))   0.80
  except (wish | wishing) (there | you | it) .. (was | were | had) ..3 more (things | options | stuff) ..2 (i have access | i could | to have even | without | with out)
    + I wish there were more options to it all
  except (wish | wishing) (it | they | there | you | this) .. (offer | offers | offered | had | has | have | was | were) .. more (stuff | things | content | options | variety | to do) .. (free | people | without | available | unlocked | paid)
  except (wish | wishing) (it | there | they) .. more (stuff | things | content | options | variety | to do) (for | using)
  except (wish | wishing) (it | there | they) .. (was | were | had) more (stuff | things | content | options | variety | to do) (for | using)
  (voice | voices | narrator~ | narration | accent | tone | music | sounds | stories) ..4 (isn't | aren't | not | wasn't | weren't | doesn't | don't) .. (soothing | calming | relaxing | pleasant | for me | good | natural | human | great | to my (taste | liking) | my (taste | thing | cup) | my style | appealing | helpful | engaging)   0.80 not: keep
    + the voices just aren't soothing
  (voice | voices | narrator~ | narration | music | song~ | sounds | soundtrack | track | stories | story | meditation~ | accent) ..4 @cq_macabre   0.74
    + the music sounds so gloomy
  except (story | track | stories | song~) ..4 (sad | dark | depressing | scary | terrible | awful | horrible)
  except (when | if | with) .. (sad | depress~ | dark | scar~)
  (find | found) (it | them | this | that | her | him | the (voice~ | story | stories | music | meditation~)) .. (frightening | scary | creepy | disturbing | eerie | spooky | off putting | cringey | unsettling | patronizing | condescending | boring | dull | lame | cheesy | corny | silly | childish | repetitive | tedious to listen | distracting | shallow | annoying to listen)   0.74
    + I find her condescending
  except (thought | think) (it | this | that) (would | was going | might) .. @cq_bad
  (hard | difficult | impossible | painful | tough | unpleasant | uncomfortable | stressful) to (listen to | follow along | hear over | take seriously | concentrate on (the | what))   0.76
    + painful to listen to
  except (hard | difficult | impossible) to (follow | hear) .. (through | with my | routine | schedule)
  more (distracting | annoying | irritating | stressful | disruptive | confusing) than (relaxing | calming | helpful | soothing | anything | the | my | useful)   0.78
    + more irritating than soothing
  (pause~ | pausing | silence~ | silent | gap~ | intro | introduction | sessions | meditations | lessons | courses | videos | articles | stories | talks | exercises | narrator~ | explanation~ | texts | messages) ..5 (too | so | very | really | way too | far too | waaay too) (long | short | slow | fast | brief | wordy | lengthy | quick)   0.78
    + the gaps between words are far too long
    - the sessions take so long to load
  except (too | so | very | really) (long | slow | fast | quick) to (load | open | play | download | respond | start | get)
  except (stories | meditations | talks | sessions | exercises | lessons | it) ..5 (so | very | really) (quick | fast | brief | short) (and | so i | that i can)
  (too | very | so | way too | extremely | really | super | pretty) (short | brief | long | lengthy | few | limited) (articles | lessons | meditations | sessions | stories | videos | exercises | courses | content | pauses | texts | talks)   0.72
    + extremely brief lessons
  (pure | complete | long | dead | just | nothing but | total | awkward | periods of | minutes of) silence~   0.74
    + minutes of silence
  except silence (my | the (app | phone))
  (better | more (clearly | carefully | sensitively)) (worded | written | phrased | explained | narrated | curated | edited)   0.78
    + more carefully phrased
  except (better | more clearly) (explained | written) (than | on the website)
  (wording | phrasing | language | terms | terminology | questions | content | information | articles | article | advice | statements | lessons | quiz | quizzes | descriptions) ..3 (outdated | triggering | offensive | ambiguous | leading | insensitive | inaccurate | harmful | confusing | wrong | dated | judgmental | biased | contradict~ | meaningless | nonsense | irrelevant | misleading | poorly worded | unclear | weird | cringe | rude)   0.76
    + the wording is insensitive
  except (questions | language | content | information | terms) ..3 (wrong | confusing | misleading) (account | language | price | to cancel | with (my | the) (account | app))
  except terms ..3 (misleading | confusing | unclear)
  (uses | used | using) the (term | word | slur | phrase | r word)   0.66
  except for using the (term | word | phrase)
  (diet culture | fat shaming | fatphobic | toxic positivity | victim blaming | slurs | ableist | body shaming)   0.70
    + full of toxic positivity
  except (insensitive | gaslight~) .. (therapist~ | support | staff | boss | partner | bot | ai | husband | ex)
  except (therapist~ | support | staff | boss | partner | bot | ai | husband | ex | she | he) .. (insensitive | gaslight~)
  (too much | so much | amount of | full of | all this | lots of | focus on the | focus on | all the | constant) (negativity | negative (stuff | content | thoughts | news | quotes | things | topics))   0.70
  except (and | lots of | so much | the | all the) negativity ..1 (in | from) (my | me | your | their | life)
  except all the negative (things | thoughts) (and | in | people | that | i)
    + full of negative topics
  except (my | i | me | feel | had | i'm | was | get rid of | life) .. (too much | so much | full of | lots of | all this | all the) (negativity | negative)
  (reminded | reminding | hear~ | talk~ | mention~ | reference~ | bring~ up | bring up | lecture~ | preach~) .. (about | of)? .. (covid | coronavirus | politic~ | political | trump | religion | woke | sponsors)   0.70
    + I hear politics in every talk
  (exact same | exactly the same | the same old | the same few | same darn | same damn | same five | same 5 | same ten | same boring | same 3 | same three | same 4 | same generic | same stupid) (meditation | sleep | guided | few | old | few)? (content | meditations | meditation | stories | story | sounds | music | songs | exercise~ | lesson~ | questions | question | session~ | recording~ | prompts | quote~ | activities | advice | tips | videos | stuff | things | thing)   0.80
  except exact same (thing | things)
    + the exact same quotes
  except (exact same | exactly the same | identical) (thing~ | stuff | question~) (happen~ | keeps | for | with | as (before | this) | every time i (open | try))
  (rarely | never | seldom | hardly ever | hasn't | haven't | don't | doesn't | not) (ever | really | even | been)? (add~ | adding | update~ | updated | change~ | changes | refresh~ | upload~ | release~) .. (new | content | anything | stories | material | meditations | sessions | quotes | questions | lessons)   0.76 not: keep
    + they seldom add anything
  except (never | not | don't) .. (change | update) .. (anything about | my | password | email | subscription)
  (made | geared | designed | written | meant | aimed | suited | more | helpful | useful) (for | to | towards | toward | at | if) (a | an | i (was | were) (a | an)? | you (are | were) (a | an)? | very | young | someone)? (young)? ((6 | 5 | 7 | 8 | 10 | 12 | five | six | ten) (year | yr | years) | toddler~ | kindergarten~ | preschool~ | grade school~ | grader~ | first grader~ | elementary school~ | child | beginners only)   0.66
    + written for preschoolers
  except /\b(?:i.?m|i|who|and|tends?|tendency) (?:one who )?(?:tends? )?(?:to )?rambl\w+/
  (never ending | drags on | drag on | drone on | drones on | goes on forever | rambles | rambling | ramble | long winded | longwinded | babbl~ | yap~)   0.74
  except never ending (gift | supply | stream | list | source | selection | variety)
  except (rambling | rambles | babbling) about (irrelevant | random)
  except (ignores | bot | ai | it | printer | about irrelevant) ..6 (rambl* | babbl*)
    + the intro drags on
  except (my | i) .. (rambl~ | babbl~ | ramble)
  except (let~ | can | just | me | help~ | when) .. (ramble | rambling)
  (pure | complete | pointless | total | all | just | mostly | lots of | meaningless | full of) (fluff | filler | drivel | nonsense | gibberish | gobbledygook | mumbo jumbo | platitudes | cliches | garbage content | pseudoscience | jargon)   0.76
    + mostly platitudes
  (not | isn't | wasn't | aren't | less) (as | very | that | all that | so | really | particularly)? (exciting | captivating | immersive | thought provoking | challenging | deep | varied | original | substantive | in depth | entertaining | engaging | enjoyable) (as | enough | to | content)?   0.74 not: keep
    + not very immersive
  except (not | isn't) (only | just)
  (lost | lose | losing | loses | kill~ | sparked | keep | hold | held) (my | all)? (interest) (quickly | fast | after | because | in the (content | stories))?   0.50
  (no | lack~ | missing | needs | no real | isn't any | wasn't any | aren't any | there's no) (background | soothing | calming | any | actual | nature | real | relaxing | enough)? (background music | hypnosis | sleep stories | variety | substance | creativity | soundscapes | rain sounds | closure | nuance | meaningful content | new content | interactivity | voiceover)   0.72 not: keep
    + no background music at all
  (they're | are | they | them | is | seem) all (way | far)? too (short | long | similar | slow | wordy | basic)   0.76
  /^\W*(a (bit|little|tad)|too|very|way too|kinda|bit) (long|short|boring|repetitive|wordy)\W*$/   0.72
    + Too wordy
  (stop | too much | why are | why is | don't want | hate | without | less | not | someone | constant | endless) (the | a | someone | their | these | there | to (hear | listen to))? (people | someone | person | voice | man | woman | guy | lady | they | she | he)? (constantly | always)? talking (during | over | in | through | for | while) .. (meditation~ | music | sounds | minutes | hour | story | entire | whole | whole time | breathing)   0.74 not: keep
    + I hate people talking over the music
  (need | needs | want | wish | prefer) .. (variety of | calmer | more soothing | softer | deeper | nicer | clearer) .. (voices | voice | narrators | music | sounds)   0.80
  (option~ | choice~ | ability) (for | of | to have | to do) (shorter | longer | more | different) (guided | sleep | daily)? (session~ | meditation~ | stories | exercises | lessons | voices | music | courses)   0.78
    + give us a choice of longer stories
  (wish | wished | hope | would like | would love) ..6 (shorter | longer | deeper) (guided | sleep | daily | versions of)? (session~ | meditation~ | stories | exercises | lessons | courses | tracks | ones | versions)   0.80
  (drown~ | overpower~ | overwhelm~) (out)? .. (voice | speaker | narrator | words | voices | guide | instructor)   0.76
    + the rain drowns out the speaker
  (worded | phrased | written) (differently | strangely | weirdly | wrong | oddly | in a (weird | strange | confusing | leading))   0.72
  (sjw | wokeness | woke (content | agenda | stuff | nonsense | garbage) | divisive (issues | topics | content) | identity politics | political correctness)   0.74
    + divisive topics in a sleep story
  (insult~ | insults) (your | my | the | to (my | your | the)) (intelligence)   0.76
    + it insults the intelligence
  (content | engagement | quality | variety | lessons | articles | meditations | stories) (is | are | was | were) (zero | nil | meh | nothing special | garbage | trash | crap | a joke | laughable | weak | poor | thin | so so | average | mediocre | lacking | disappointing | underwhelming | not there | rubbish | nonsense)   0.80
    + the lessons are meh
  except (content | lessons | meditations | stories) (is | are) (zero | lacking | a joke) .. (free | unless | without)

  (wish | wished) ..5 (were | was) (a bit | a little | much | slightly | way)? (longer | shorter | more varied | slower | deeper | more diverse)   0.78
    + I wish the walks were a little slower
  except (wish) ..5 (trial | day | days | week | call~ | free) .. (were | was) (longer | shorter)
  (would like | want | wanted | need | prefer) (a | some)? (longer | shorter | deeper) (one | ones | version~ | guided)   0.76
  (feel | feels | felt | seem | seems) (a bit | a little | way | just | far)? (too | to) (short | long | slow | repetitive | generic | basic | wordy | scripted)   0.74
    + some of them feel too short
  (advice | tips | suggestions | exercises | activities | articles | quotes | techniques | information | prompts | videos | courses) (is | are | was | were) (not | never | hardly) (very | really | that | always | at all | so | all that)? (helpful | useful | relevant | good | great | interesting | realistic | practical | doable | new)   0.78 not: keep
    + the advice is not very realistic
  (amounts to | nothing but | nothing more than | just a bunch of | just a series of | basically just | it's just a bunch of) (basic | generic | random | some | a few | a bunch of)? (quotes | tips | quizzes | articles | videos | questions | exercises | activities | stories | advice | cbt | meditations | facts | guidance | recordings)   0.72
    + it is nothing but quizzes
  (voice~ | lady | narrator~ | speaker | guy | woman | man | host) .. (is | are | sounds | sound | was) (a bit | a little | very | so | too | really | rather | kind of)? (stiff | stilted | flat | bored | forced | rushed | unnatural | lifeless | cutesy | breathy | whispery | patronizing | smug | dull | wooden)   0.78
    + the narrator sounds a little stiff

# --- wider families, second round --------------------------------------------
  same ..5 (again and again | over and over | on repeat | on a loop | in a (different | new) order | day after day | night after night | recycled | reworded | rehashed | round and round)   0.76
  except same ..2 (auto | automated | email* | message~ | reply | replies | response~) ..3 (over and over | again and again)
    + the same eight walks in a new order
    - the same crash over and over
  except same (notification~ | distortion~ | thoughts | thought | mistakes | mistake | error~ | message~ | problem~ | issue~ | loop | pop ups | story in my) ..6 (over and over | again and again | on repeat | on a loop)
  - I think the same thoughts over and over
  except same ..1 (form | login | password | number | details | error | crash | problem | issue | message | bug | thing | thoughts | loop | screen | ad) ..4 (again and again | over and over | on repeat | day after day)
  (the | just | only)? same (handful | bunch | couple | few | five | four | three | six | ten | two | dozen | 3 | 4 | 5 | 6 | 10) (of)? ..2 (meditation~ | stor* | sound~ | session~ | exercise~ | voice~ | lesson~ | course~ | track~ | topic~ | quote~ | question~ | song~ | tip~ | things | prompts | pieces | phrases | clips | tapes)   0.80
    + the same dozen or so clips
  (only | just | there's only | there are only | has only | barely) (a | about | like | the | got)? (two | three | four | five | six | seven | eight | 2 | 3 | 4 | 5 | 6 | 7 | 8 | few | handful of | couple of) ..2 (pattern~ | meditations | sounds | stories | exercises | voices | lessons | courses | options | tracks | topics | quotes | games | songs | soundscapes | themes to listen)   0.74
  except /\b(?:only|just|barely)\b.{0,70}\b(?:free|unlock\w*|subscription|premium|accessible|pay\w*|purchas\w*|available|you can (?:really )?use)\b/
  except /\b(?:without|unless)\b.{0,40}\b(?:only|just|barely)\b.{0,50}/
    + there are only five soundscapes
    - after two weeks I slept
    - only two free meditations
  except (after | done | did | tried | use~ | finished | completed | need | been | listened | in | every | with | for | take~) ..3 (only | just) ..3 (meditations | sounds | stories | exercises | lessons | courses | options | tracks)
  except only a few hundred
  except (only | just) ..3 (free | are free | unlocked | without pay* | without premium)
  except (only | just) ..4 (meditations | sounds | stories | exercises | voices | lessons | courses | options | tracks | games | songs) .. (free | unlocked)
  (could | can) (we | you | i | they) (please)? (have | get | add) (some | a few | a lot | a bit)? more (than | of (them | these | those) | stor* | sounds | session~ | voices | content | lessons | music)?   0.70 not: keep
  except (can | could) (i | you | we) (have | get | add) ..2 more (help | info* | than one | money | people | time)
  (could | would) (use | do with) (some | a few | a lot | a bit | many)? more (variety | content | stor* | sounds | sessions | voices | lessons | music | exercises)   0.74
    + could do with a few more voices
  except (could | would) (use | do with) ..2 more (help | work | options (for | to) | time | money | support)
  (voice~ | narrator~ | reader~ | speaker | teacher | he | she | guy | lady | man | woman | instructor | they) (all)? (sound~ | reads | talks | speaks) (just | exactly)? (like | as if | as though) ..5 (robot | bored | salesman | selling | ad | advert | computer | asleep | drunk | cartoon | siri | machine | tired | commercial | phone | news~ | kindergarten | toddler~ | weather)   0.78
    + the reader talks as though to toddlers
  except (never | don't | doesn't | not) ..2 sound ..1 (like | as if)
  (robot~ | ai | computer | tts | text to speech | machine) (generated | voice~ | voices | read~ | narrat*) (is | are | the | for | sound~ | instead | reading | stories)?   0.62
  except computer generated (to | response*)
  except (love | like | great | good) .. (ai | robot~)
  except (ai | robot~ | computer) (generated)? (response~ | repl* | art | image~ | picture~ | chat*)
  (fortune cookie~ | fridge magnet~ | hallmark card~ | greeting card~ | buzzfeed | self help cliche~ | bumper sticker~)   0.72
    + all of it reads like a fortune cookie
  except (on | to | from | via | an | off) (pinterest | buzzfeed)
  - found it on pinterest
  (written | recorded | read | made) (for | by) (a | an | someone | some)? (bored | lazy)? (five year old | toddler~ | idiot~ | child~ | intern | robot~ | ai | chatgpt | machine | bot)   0.72
  except (graphic~ | design | interface | look~ | layout | colors | colours | icons | font | theme | art | cartoons | background | ui) ..4 @cq_bad
  except (stats | statistics | chart~ | graph~ | tracker | tracking | report~ | data) ..3 (too | so | very)? (basic | limited | vague | generic | confusing)
  except (response~ | repl* | bot | ai | chatbot | answers | she | it says) ..4 (repetitive | generic | robotic | scripted | fake | vague)
  except (expect~ | thought | sure | assumed | afraid | worried | said | say) ..6 (cheesy | woo woo | cringe | cringey | boring | silly | corny | lame | stupid | childish)
  (hardly | barely | not | isn't | wasn't | scarcely | nothing | little) ..1 (anything | much | a lot | enough | left | else)? (to (do | listen to | read | hear | explore | choose from | watch) | in (it | here | there) | there) (in (it | here | there) | once | after | to be honest | beyond | besides | unless)   0.74 not: keep
    + barely anything to listen to once week one is over
  except (unless | without) ..2 (pay~ | subscri* | premium)
  except (nothing | not) ..3 (wrong | bad | hard | much) ..1 to (do | say)
  (could | can) (have)? (find | found | read | get | got) ..3 (advice | tips | stuff | content | info*) ..3 (on | in | from) (a | any | the) (cereal box | magazine | google | fortune | calendar | internet | back | poster | tea)   0.78
    + you can get such tips from any magazine
  (session~ | lesson~ | meditation~ | course~ | stor* | intros | intro | talks | videos | articles | exercises) (just | really | all)? (drag~ | waffle~ | ramble~ | goes on and on | go on and on | put me off | bore me | plod | are a slog | are a snooze | never (get | gets) to the point)   0.80
    + the talks waffle
  except (session~ | talks) (bore me) not
  (she | he | they | narrator~ | the (man | woman | lady | guy | voice) | voice | teacher | instructor | reader) ..2 (talk~ | speak~ | read~ | rush~ | drone~ | mumble~ | whisper~ | shout~ | breathe~) ..1 (so | too | way too | far too | in such a)? (fast | slow | slowly | quickly | loud | loudly | quiet | quietly | quick | much | monotone | hurry)   0.78
    + the teacher speaks far too slowly
  except (can't | don't | let me | i can) ..2 (talk | speak) (fast | so fast)
  except (therapist~ | counselor~ | support) ..4 (talk~ | speak~) ..2 (fast | slow | much)
  (article~ | lesson~ | text~ | stor* | content | script~ | quote~ | prompt~ | it) (read~ | feel~ | seem~ | sound~ | looks) (like | as if | as though) (it | they | it's | they're)? (was | were)? ..2 (written | made | generated | copied | translated | wikipedia | ai | chatgpt | a (school | textbook | brochure | leaflet))   0.78
  except it looks like (they've | they) (made)
    + the lessons feel like they were copied
  (bored | boredom | boring) (to | from | me to | out of) (tears | death | sleep | my (mind | skull) | the)   0.74
    + bored me to tears

# What there is to hear, read and do, said shortly.

barrier not: drop
  except /\b(?:only|more|few|no|none|lack of|not enough|limited|barely any|any|hoping for|need|want|wish)\b(?: (?!but\b|though\b)[\w'’]+){0,8} (?:free|premium|pay|paying|paid|unlocked|unlock|subscri\w+|purchas\w+|money)\b/
  except /\b(?:free|unless|without|premium|unlock|minimal)\b(?: (?!but\b|though\b)[\w'’]+){0,6} (?:limited|only|few|more|small|little)(?: (?!but\b)[\w'’]+){0,5}/
  except (so | too | very) (many | much | few free | little free) (meditations | stories | sounds | sessions | content)
  except (only | just | few | limited | barely any | not many) .. (free | without | premium | unless | pay)
  (small | limited | poor | narrow | tiny) (collection | selection | library | variety | range | choice)   0.71
  except /\bit (?:was |is )?(?:luckily |then )?(?:declined|a generic (?:message|email))\b/
  (content | quality | it | everything | app | material | stuff) (has | have | hasn't | haven't | is | gets | got | becomes | became)? .. (changed in | stale | repetitive | outdated | decreased | declined | gone downhill | went downhill | boring | redundant | monotonous | watered down | dumbed down | dull | shallow | superficial | generic)   0.72
    + the content has gone stale
  (add | adding | need~ | want | would like | would love | wish | give us | give me | hope for | more variety | please) (to)? (see | have | hear | there were | there was | you had | they had)? (some | more | a lot more | many more | additional | new | other | longer | different | a few more) .. (meditations | stories | sounds | sessions | content | exercises | songs | courses | nature sounds | music | soundscapes | challenges | videos | topics | voices | quotes | lessons | masterclasses | themes | languages songs | thunder)   0.75
  except (wish | want | need) more (of)? (the | your)? (meditations | stories | sounds | sessions | content | exercises | courses | music) .. (free | had | caption~)
    + please add some longer stories
  except (add | adding | want | need) .. my own
  (nothing | anything) (you | i | that | really | here)? (couldn't | can't | can | could) .. (youtube | google | online | internet | elsewhere | free)   0.78
  (voice | voices | narrator~ | she | he | her voice | his voice | speaker~ | narration | tamara | woman | man | lady) .. (annoying | irritating | creepy | grating | robotic | monotone | condescending | obnoxious | perky | not tolerable | intolerable | unbearable | drives me | gets on my | distracting | nasal | vocal fry | too fast | too slow | makes me cringe | patronizing | talks too much | never stops talking | won't stop talking)   0.80
    + her voice is grating
  except (voice~ | narrator~ | speaker~ | she | he | him | her) .. (isn't | not | never) (annoying | irritating | creepy | robotic | monotone)
  (can't | cannot | can not | couldn't) (stand | bear | listen to | take | get past | get over) (the | her | his | their | that | some of the)? (voice~ | narrator~ | speaker~ | accent~ | whisper~ | tone | narration)   0.85
  (talks | talking | talk) (too much | the whole time | almost the entire | the entire | nonstop | throughout | constantly)   0.72
  except (used to | thought | didn't | before) .. (boring | cheesy | dull)
  (treat~ | feel | make~ me feel) .. (like (a | an)) (child | kid | toddler | 5th grader | idiot | five year old | baby | moron)   0.66
  (typo~ | misspelled | proper (capitalization | grammar | punctuation))   0.62
  toxic positivity   0.88
  (bird noises | bird sounds)   0.50
  (celebrities | celebs | celebrity (voice~ | narrat* | stories | content)?)   0.66
    + so many celebrities now
    - I love the celebrity thing
  except (love | like | enjoy | great | cool | appreciate | favorite) ..3 (celebrities | celebs | celebrity | famous people)
  except (celebrities | celebrity) .. (love | great | cool | amazing)
  (no | lose | hate | stop | don't (care | need | want | like | know) | too many | annoying | without | fewer | less | remove | sick of | tired of | promoting | pushing | about | instead of | rather than) ..3 (bird~ (noises | sounds | chirping) | celebrities | celebs | celebrity)   0.76
    + please lose all the celebrities
    - I love that celebrities read the stories
  (lack of | lacks | lacking | missing | not enough | needs more | need more | no) (real | actual | any | new | fresh | much | good)? (content | variety | depth | substance | meditations | material | nature sounds | exercises | music | diversity of | options for sleep)   0.72
  except lacks diversity of
  (out of | ran out of | finished | completed | gone through | done | read | listened to | been through) (all | everything | every) (of)? (the | them | it | your)? .. (already | meditations | content | courses | lessons | stories | now what | twice)   0.55

facilitator not: drop
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,12}(?:(?:you|u|i|we|that|which|ya) )*(?:literally |basically )?(?:have|need|has|had|gotta|must|got) (?:to )?(?:pay|buy|purchase|subscribe|unlock)\b/
  except /\b(?:have|need|has|had|gotta|want|wants|make|makes|money) (?:me |you |us )?to (?:pay|buy|purchase|spend|unlock|get)(?: (?!but\b|and\b)[\w'’$.]+){0,4} (?:for|to|the)(?: (?!but\b)[\w'’]+){1,7}/
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,10}(?:(?:is|are) (?:all |now |only |mostly )*(?:locked|premium|behind|not included|paid|in premium)|(?:all )?costs? money|(?:is|are)n[o']t (?:free|included))\b/
  except (don't | didn't | doesn't | not | never | wish | would | i'd | used to | could | if | don't really | hate | stopped | wanna | want) (really | to)? (love | like | enjoy | loved | enjoyed | appreciate) .. (meditations | stories | sounds | sessions | content | exercises | music | voice | features | courses | questions)
  except (not | isn't | no | without | wish | need~ | don't have) .. (variety | selection | range | library | options | content)
  except (lot~ | ton~ | great | good | much | many) (of)? (free | paid | premium | locked)? (content | options | stuff | material) .. (pay | premium | locked | behind | subscription)
  except (need~ | want~ | wish | more | looking for | find | add | lacks | no | not | other apps | better) .. (great | good | quality | interesting | relaxing) (meditations | stories | sounds | music | content | voices | courses | exercises)
  (voice~ | narrator~ | speaker~ | teacher~ | narration) (is | are | was | were | so | very | really | that is)? (so | very | really | just | super)? @cq_soothing   0.91 [both]
    + her voice is so warm
  except (not | isn't | more | less | something | find) .. (interesting | engaging | interactive | informative)
  (something | anything) (for | new) (everyone | everybody | every mood | every day | each day | any mood | every situation | every)   0.72
  (new | fresh | different) (meditation~ | content | story | stories | lesson~ | quote~ | exercise~ | topic~) (every | each | all the time | daily | added | to listen)   0.66
  (so many | lots of | tons of | plenty of | a lot of | many | all kinds of | all sorts of | wide array of | various) (different | great | cool | amazing | good | wonderful | useful | helpful | interesting | fun | awesome | other | new)? (meditations | stories | sounds | sessions | exercises | songs | courses | soundscapes | challenges | videos | topics | voices | categories | lessons | activities | techniques | options to choose from | things to choose from | things to do | choices | tools | resources | teachers)   0.60
  except (tried | used) (so many | lots of | many | various | a lot of) .. (resources | tools | methods | techniques | activities)
  except (too | so many | all the | lots of | a lot of | many) .. (locked | premium | pay | paid | behind | cost | not free | confusing | overwhelming)
  (well | beautifully | thoughtfully | nicely) (curated | explained | presented | put together | written | organized content | structured)   0.75
  (sleep stories | bedtime stories | sleepcasts | daily calm | breathing exercises | guided meditations | soundscapes | white noise | rain sounds) (are | is) (so | very | really | just | also | all)? (great | amazing | awesome | good | the best | wonderful | perfect | fantastic | lovely | relaxing | helpful | soothing | my favorite | excellent | nice | beautiful | calming | interesting | fun)   0.85

# --- what is there to hear and learn, said in passing ---------------------------
facilitator not: drop
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,12}(?:(?:you|u|i|we|that|which|ya) )*(?:literally |basically )?(?:have|need|has|had|gotta|must|got) (?:to )?(?:pay|buy|purchase|subscribe|unlock)\b/
  except /\b(?:have|need|has|had|gotta|want|wants|make|makes|money) (?:me |you |us )?to (?:pay|buy|purchase|spend|unlock|get)(?: (?!but\b|and\b)[\w'’$.]+){0,4} (?:for|to|the)(?: (?!but\b)[\w'’]+){1,7}/
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,10}(?:(?:is|are) (?:all |now |only |mostly )*(?:locked|premium|behind|not included|paid|in premium)|(?:all )?costs? money|(?:is|are)n[o']t (?:free|included))\b/
  @cq_loves (all)? (the | these | their | your | his | her) (guided | daily | morning | sleep | evening | free | body scan | breathing | short | group | live | walking)? (meditation | mediation | meditations | mediations)   0.76
    + I adore the body scan meditation
    - I love the meditation app
    - I never enjoyed the meditation
  except (love | loves | loved | loving | enjoy | enjoys | enjoyed | enjoying | appreciate | adore | adored) (all)? (the | these | their | your | his | her) @cq_meditation_kind? (meditation | mediation) (app | apps | timer | tracker | practice | reminder~)
  (love | loved | loving | enjoy | enjoyed | enjoying | adore | adored) this (guided | daily | morning | sleep | evening | free | body scan | breathing | short | group | live | walking)? (meditation | mediation | session | story | course | lesson | track | exercise | music)   0.66
    + really enjoyed this session
  except (love | loved | loving | enjoy | enjoyed | enjoying | adore | adored) this (guided | daily | sleep)? (meditation | mediation | music | exercise | course) (app | apps | tool | timer | program | site | platform)
    - love this meditation app
  (love | loves | loved | loving | like | liked | enjoy | enjoyed | enjoying | appreciate | adore | adored) (really)? (all)? (of)? (the | its | their | your) (other | many | different | various | extra | new | great | cool)? @cq_parts   0.66
    + I like all the tools
    + enjoying the modules
    - I like the features that are free to edit
  except (like | love) (the | all the)? (features | tools | options | choices) (for (payment | paying) | to (edit | change | customi* | track | set) | that are free)
  (love | loves | loved | like | liked | enjoy | enjoyed | appreciate | adore) (the | all the | their | your | its) @cq_little_things   0.62
    + I appreciate the mantras
  (has | have | with | offers | provides | lots of) (many | so many | great | cool | nice | good | amazing | awesome | useful | helpful | fun | excellent | some (great | cool | nice | good) | a lot of | lots of | tons of | wonderful) @cq_tools   0.60
    + it has great modules
  except (has | have | with | offers | provides) (many | so many | a lot of | lots of | tons of | good | great) (features | options | tools | resources | functions | programs) (to (help | deal) | that (are | is | don't | doesn't | never) | but | locked | for)
  (has | have | offers | covers | got | does) (absolutely | literally | pretty much | almost | nearly | basically)? everything (you | i | one | anyone | we | u | that you | a person) (need~ | could | would | want~ | can | require | will | may | might | ever)   0.56
    + covers everything one could want
  (learn | learned | learnt | learning) (loads | tons | heaps | a great deal | (many | several | some | new | a few | great | useful | helpful | good) (new)? (things | techniques | tips | skills | methods | strategies | information | tricks | ideas | ways))   0.66
    + I learned some tricks
  except (learn | learned | learning) (new | some | many) (things | ways | skills) (about (myself | me) | to (cope | deal | manage | handle | control))
  (excellent | knowledgeable | quality | fantastic | incredible | world class | talented | skilled | experienced | best | gifted | wise | collective of | amazing | wonderful) ..1 (teachers | instructors | narrators | speakers | readers | facilitators | storytellers)   0.66
    + gifted storytellers
  (very | really | so | super | extremely | quite | incredibly | highly) (educative | informing | encouraging | diverse | varied | instructional | extensive | versatile | in depth)   0.54
  except look~ (very | really | so | super | extremely | quite | incredibly | highly) (diverse | varied)
    + highly educative
  except (very | really | so) encouraging (to | me | people | coach | therapist | community)
  (useful | helpful | good | great | nice | valuable | excellent) (primer | guided content | meditating content | methods | method | plans | statements | readings | mantras | programs | examples | explanations | content for)   0.58
    + useful examples
  @cq_many (meditation | sleep | story | sound | self help | self care | relaxation | learning | coping | mindfulness) (options | choices | topics | tools | resources | techniques | programs | modules)   0.64
    + loads of relaxation options
  @cq_plenty (of)? (different | free | great | good | amazing | wonderful | helpful | useful | guided | cool | invaluable | valuable | fantastic | excellent | interesting | self help)? @cq_abundant   0.56
    + a multitude of lessons
    - a lot of content is locked
  except (a lot | lots | plenty | tons | all kinds) of (free | good | great)? (info | information | options | content | tools | music | meditations | stories | sounds | choices | exercises) (is | are | that | you have | require~ | cost~ | now | has | litter* | to (pay | unlock) | i | behind)
  except (a lot | lots | tons | plenty) of (personal | my | your)? (information | info)
  except (youtube | spotify | google | elsewhere | online | other app~ | others) .. (lots | tons | plenty | a lot) of (free)? (meditations | content | options | sounds | music | variety)
  (every | all) (the)? (topic~ | subject~ | area~) .. (covered | you can think of | imaginable)   0.70
    + nearly every subject imaginable
  (good | great | wonderful | nice | unique | excellent | beautiful | gentle | amazing | interesting | clever | simple | brilliant) way~ (of | in) (presentation | present~ | deliver~ | explain~ | teach~ | guid~ | introduc~ | tell~ | put~)   0.70
    + a clever way of explaining thoughts
  (breaks | break | broke) (it | things | everything | them | stuff | the (steps | lessons | concepts)) (all)? down   0.64
    + the course breaks everything down
  (mentally | intellectually) (stimulating | engaging)   0.70
    + intellectually engaging
  (quirky | delightful | stimulating | educative | relatable | witty | soulful | profound | lighthearted | light hearted)   0.56 [weak]
    + truly soulful
  except (quirky | witty | delightful | relatable | lighthearted) .. (bot | robot | chatbot | ai | therapist | people | design | interface | graphics | humor)
  except profound .. (impact | effect | difference | change~ | sense | depression | affect | influence | insight~ | days)
  (words | messages) of (encouragement | wisdom | affirmation | inspiration | motivation | kindness | hope)   0.62
    + the small words of kindness
  (free | standard | basic) @cq_portions (i tried | offered | available | provided | they (have | offer) | that are available)? (is | are | was | were) (so | very | really | pretty | all | already | also)? @cq_good   0.64
    + the free portion is lovely
  (meditations | stories | sleepcasts | recordings | content | teachers | sounds | courses | articles | music | sessions | talks | narrators | voices | exercises | lessons | tools) (here | on here | on this app)? (is | are) @cq_top   0.72
    + the talks are second to none
  voice~ (is | are) (everything | so | the best | amazing | pure | just)   0.64
    + his voice is everything
  except voice~ (is | are) (so | just | pure) ..1 @cq_bad
  (narrator~ | voice~ | speaker~ | reader~ | teacher~ | instructor~) ..6 (so | very | really | incredibly | extremely | wonderfully) (soothing | calming | relaxing | pleasant | comforting | gentle | peaceful | calm)   0.70 [both]
    + the voice of the host was so gentle
  (right | perfect | good | ideal) (length | pace | pacing | tempo | mix | balance)   0.60
    + it has the perfect tempo
  except (find | found | finding | need~ | not) .. (right | perfect | good | ideal) (length | pace | mix | balance)

# --- merely named: the words around it decide (praise; blame alone is too little) --
topic
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,12}(?:(?:you|u|i|we|that|which|ya) )*(?:literally |basically )?(?:have|need|has|had|gotta|must|got) (?:to )?(?:pay|buy|purchase|subscribe|unlock)\b/
  except /\b(?:have|need|has|had|gotta|want|wants|make|makes|money) (?:me |you |us )?to (?:pay|buy|purchase|spend|unlock|get)(?: (?!but\b|and\b)[\w'’$.]+){0,4} (?:for|to|the)(?: (?!but\b)[\w'’]+){1,7}/
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,10}(?:(?:is|are) (?:all |now |only |mostly )*(?:locked|premium|behind|not included|paid|in premium)|(?:all )?costs? money|(?:is|are)n[o']t (?:free|included))\b/
  (content | material | information | advice | info | knowledge)   0.56
    + an app with advice I really enjoy
    - I typed in my information and it crashed
  (stories | sleepcast~ | sleep casts | soundscape~ | narrator~ | narration~ | lessons | courses | articles | podcasts | lectures | talks | readings | exercises | activities | techniques | meditations | mediations | teachers | teachings)   0.56
    + so happy with these talks
    - the talks are in the second tab
  (quotes | affirmations | mantras | prompts | tips | voices)   0.54
    + glad to wake up to affirmations
  except /\b(?:personal|my|your|payment|account|billing|contact|login|card|private|medical|insurance)\s(?:\w+\s)?info(?:rmation)?\b/
  except (lock* | paywall | pay | paying | paid | buy | purchase~ | premium | free | unlock* | cost~ | subscri* | no cost | at no cost | opening its) ..5 @cq_lockable
  except @cq_lockable ..6 (lock* | paywall | pay | paying | paid | buy | purchase~ | premium | free | unlock* | cost~ | subscri*)
  except @cq_looking_up ..4 (content | material | stories | sleepcast~ | soundscape~ | lessons | courses | articles | exercises | activities | meditations | mediations | quotes | prompts | affirmations | techniques | tips)
  except (therapist~ | counselor~ | coach | teach~ me | it | he | she) ..4 (talks)
  except (level | second | too few | few | repetitive | unnecessar* | generic) ..4 (content | articles | lessons | prompts | affirmations | meditations | stories | advice)
  except (content | articles | lessons | prompts | affirmations | meditations | stories | exercises | quotes) ..4 (repetitive | level | convoluted | second | generic | crash* | load* | won't | repeat*)
  except (help~ | helped | skills | taught) .. (techniques | exercises | activities) (to | that) (cope | deal | help | ground | calm | manage | keep)

# --- poor, stale, too little or wished for, in the general ways of saying so ---------
barrier not: drop
  except /\b(?:only|more|few|no|none|lack of|not enough|limited|barely any|any|hoping for|need|want|wish)\b(?: (?!but\b|though\b)[\w'’]+){0,8} (?:free|premium|pay|paying|paid|unlocked|unlock|subscri\w+|purchas\w+|money)\b/
  except /\b(?:free|unless|without|premium|unlock|minimal)\b(?: (?!but\b|though\b)[\w'’]+){0,6} (?:limited|only|few|more|small|little)(?: (?!but\b)[\w'’]+){0,5}/
  (additional | extra | longer | deeper | more (specified | specific | varied | different | advanced | interactive)) ..3 @cq_wished ..2 (would be | (are | is) (needed | wanted | welcome) | could be | needed)   0.74
    + some longer tracks would be welcome
  if (they | you | it | there | u) ..1 (would)? (add | added | had | have | were | was | made | make | include | included | put | create | created) ..3 (more | new | other | longer | different | additional) ..3 @cq_wished_new   0.74
    + it would shine if they made some new tracks
  except if ..10 (free | available | unlocked | premium)
  (only | one | my | another | small | little) (other)? (request~ | suggestion~ | recommendation~ | wish | complaint | thing i) ..8 (more | longer | different | new | additional) @cq_wished_longer   0.76
    + my small wish is for longer songs
  (thought | expected | hoping | hoped | wanted) ..4 (more | better) ..1 (quizzes | content | stories | meditations | exercises | lessons | games | sounds | variety | depth | courses)   0.74
    + I had hoped for better stories
  (wish | hope | would be nice if | would be great if | if only) ..3 @cq_modules (was | were | had | could be | would be) ..2 (more | longer | shorter | better | deeper | louder | slower)   0.78
    + wish the talks were a bit more varied
  except wish .. (more (accessible | available | affordable))
  (could be | should be | needs to be | need to be) (a bit | a little | much | way | far)? (more (interesting | engaging | in depth | varied | detailed | diverse | extensive | original | creative | fun | challenging | informative) | deeper | less repetitive)   0.74
    + it could be a little more original
  improve ..3 (quality | selection | variety | voices | narration | stories | meditations | courses | lessons | sounds | music)   0.72
    + they should improve the narration
  except improve ..3 quality of (life | my | sleep | their | your)
  (disappointed | unimpressed | not thrilled | not happy | not impressed | not keen | not crazy | struggle) (with | by | on | about) ..3 (narrat* | voice~ | reader~ | speaker~ | stories | music | sounds | lessons | content | teacher~ | accent~)   0.76 not: keep
    + I'm unimpressed by the stories
  except (disappointed | not happy) ..5 (gone | removed | locked | taken)
  (woman | man | guy | lady | girl | narrator~ | voice~ | host | speaker~ | instructor~ | teacher~ | recording~ | others) (sound~ | is | are | was | were) (a bit | a little | too | way too | way to | kind of | far too | just too) @cq_snappy   0.76
    + the reader's voice is way too cheerful
  (guy | woman | man | lady | narrator | narration | recording | audio | music | stories | lessons | articles | quotes | exercises) ..3 (is | are | was | were) @cq_poor   0.76
    + the audio is amateurish
  except (guy | woman | man | lady) ..3 (is | was) (a joke | garbage | trash | pathetic) .. (support | service | therap*)
  except (tired | sick) of hearing (the | my) (therapist | people | excuse~)
  (listening to | hearing | stuck with) ..2 same (audio~ | stor* | meditation~ | track~ | song~ | music | voice~ | session~ | sounds | thing~ | stuff | ones | one) ..3 (every | each | over | again | all the time | daily | nightly)   0.78
    + hearing the same song each time
  except same (pattern) ..3 (my | thoughts | relationship~ | behavior~ | sleep)
  (not | isn't | wasn't | aren't) (very | that | so | really | all that | as | at all | particularly)? (comprehensive | in depth | extensive | thorough | substantial | diverse | varied) (enough)?   0.70 not: keep
    + not extensive enough
  except (not | isn't) (only | just)
  (content | library | stories | meditations | selection | courses) ..3 (hasn't | has not | haven't | have not | doesn't | does not | don't | never | isn't | not | rarely) ..2 (grown | changed | change | updated | update | expand~ | improved | refreshed | grow)   0.78 not: keep
    + the library has not changed in a year
  (reduc* | decreas* | shrink* | shrunk | dwindl* | diminish* | less and less | fewer and fewer) ..4 (content | stories | meditations | sleepcasts | variety | courses | material | library | selection)   0.74
    + they are shrinking the selection
  except (reduc* | decreas*) .. (quality of life | my | price)
  (becoming | became | become | turn* | gone | increasingly) (very | so | too | way too | more | increasingly | all)? (political | politicized | preachy | commercial | woke | gimmicky)   0.76
    + the talks have gone all preachy
  (assail* | bombard* | inject* | insert* | shov* | bring* | force*) ..5 (politic* | religion | religious | propaganda | woke | ideolog*)   0.72
    + they inject politics
  (second rate | third rate | incomprehensible | oversimplified | over simplified | simplyfied | sappy | sappier | nonsensical | juvenile | infantile | babyish | kiddie)   0.66 [weak]
    + rather infantile
  except juvenile (detention | arthritis | nature)

# --- wishes for content, whatever it is ------------------------------------------
barrier not: drop
  except /^.*\b(?:free|pay\w*|paid|unlock\w*|premium|download\w*|search\w*|sav(?:e|ed|ing)|favou?rit\w*|organi\w*|filter\w*|sort\w*|track\w*|caption\w*|subtitle\w*|watch|playlist\w*|queue|offline|import|my own|our own|your own|afford\w*|unlimited|locked|subscri\w*|easier|browse|timer|price\w*|cost\w*|money|widget\w*|icons?|chat|therapists?|loop\w*|fix\w*|history|review\w*|apple|android|alexa|youtube|spotify|bluetooth|headphones?)\b.*$/
  except /^.*\b(?:would have|should have (?:this|helped|been)|could have|recommend\w*|suggest (?:this|it)|i had (?:found|known|discovered|done)|less expensive|beyond)\b.*$/
  (wish | wished | would love | would like | i'd love | i'd like | hope | hoping | please | suggestion | suggest | request | (you | they | there | u | it | app | devs | developers) (should | could)) ..4 @cq_added ..5 @cq_wished_any   0.70
    + I would like to hear some old poems
    - I would like to hear the music offline
  (fewer | less) ..2 (stories | talk | meditations | celebrit* | chatter | quotes | animation~ | narration)   0.66
    + fewer of those celebrities would do
  except less (content | talk) (about | for)
  (done with | finished | gone through | went through | completed | exhausted | been through | used up | heard) (all | everything | every | most) ..3 (content | stories | meditations | courses | lessons | sessions | exercises | sounds | sleepcasts)   0.66
    + in a month I had exhausted all of the lessons
  except (completed | finished | done with) (all | every) ..3 (lessons | courses | exercises | sessions) (and | i | feel)
  (getting | get | got | become | becoming | grown) (a little | a bit | so | very | really)? (tired | bored | sick) (of | with) (them | these | this | all)   0.72
    + I've grown tired of them
  (sounds | noise~ | voice~ | music | narrat* | quotes | lessons | exercises | meditations | articles | accent | prompts | instructions | quizzes | courses) ..2 (is | are | was | were | sound~ | feel~ | seem~ | make~ | get | gets) ..2 @cq_grates   0.74
    + the accent does get very annoying
  except (notification | alarm | alert | reminder) (sound~ | noise~) .. (annoying | irritating | loud | obnoxious)
  (annoying | irritating | obnoxious | creepy | weird | cheesy | corny | lame | ridiculous | random | pointless | unnecessary | noisy) ..2 (sounds | noise~ | voice~ | music | stories | narrat* | quotes | lessons | exercises | meditations | articles | accent)   0.66
    + noisy cricket sounds
  except (random | annoying) pop up stories

facilitator not: drop
  (very | super | so | extremely | really | incredibly) (motivating | motivational | uplifting)   0.54
    + super motivating every day
  except (really | so) motivating (me | to)
  (love | loved | liked | enjoy | enjoyed | adore) (her | his | their | the | all the) @cq_accent_kind? (accent | accents | quizzes | checkins | check ins | education | playlists | soundtracks | ambience | storyline | structure of the (lessons | program | courses))   0.58
    + enjoyed the quizzes
  except (didn't | don't | not) .. (love | like | liked | enjoy)
  (comforted | soothed | captivated | inspired | moved | touched) by (the | her | his | their | these) ..2 @cq_item   0.64
    + soothed by the music
  how (soothing | relaxing | calming | wonderful | good | beautiful | great | helpful | interesting) ..2 (stories | meditations | sounds | music | lessons | exercises | content | voices | articles)   0.64
    + I was surprised how good the lessons are
  (different | various) (excersises | excercises | exercices | exercises | meditations | soundscapes | voices | narrators | themes) (to | that | for | available | and)   0.56
    + there are various exercises to try
  except (unlock | access | pay | wish | could | want | add | with | tried) ..3 (different | various)
  (walks | takes | guides) (me | you | us)? through ..3 (principles | basics | concepts | fundamentals | theory | lessons)     0.56
    + it walks me through the theory, such great lessons

# --- more ways to praise what there is ------------------------------------------
facilitator not: drop
  except /\b(?:feel|feels|sounds?|looks?|seems?) like\b(?: [\w'’]+){0,8}/
  (love | loved | enjoy | enjoyed | adore | like) (the | their | her | his | all the | some) (calm | sleep | relaxing | calming | background | nature | ambient | soft)? (music | sounds | songs)   0.68
    + I adore the ambient sounds
    - I don't like the music
  except (don't | didn't | never | doesn't) (really)? (love | enjoy | adore | like)
  /\b(?:good|great|nice|excellent|wonderful|beautiful|lovely|fantastic|superb|effective) (?:guided |sleep |daily |morning )?(?:meditation|mediation)s?\b(?! (?:app|apps|application|timer|tool|practice|program|resource|experience|site|platform|aid|helper|companion|guide|services?|promotion\w*|instruction|but|and (?:i thought|anxiety)))/   0.54
    + it has good meditation on it
    - a good meditation app
  except (spend | pay | paying | money) .. (for | on) .. (meditation | meditations)
  (great | good | excellent | wonderful | incredible | amazing | fantastic | helpful | lovely) (free | meditation | daily)? (resources | combination | compilation | collection | fundamentals | breadth | scope)   0.62
    + a lovely compilation
  except perfect combination
  (offers | provides | introduces | covers | includes) (me | you)? (with | all)? (the | some | key | basic)? (key | basic | core)? (fundamentals | basics | concepts | principles | essentials)   0.66
    + covers all the essentials
  (has | have | got) (guided | sleep | free)? (meditations | stories | sounds | sessions | music | courses | exercises | packs) for (everything | everyone | every* | any* | all | each | whatever)   0.72
    + it has stories for every kind of night
  (motivations | meditations | stories | lessons | quotes | readings | letters) ..3 (i | we) (always | really)? look forward to   0.70
    + evening stories I really look forward to
  look forward to (reading | hearing) (those | these | them | the | my | each | every | new)   0.58
    + I look forward to hearing the next one
  (find | found) (it | this app | the app) (very | really | quite | so)? (interesting | entertaining | fascinating | enjoyable | engaging | informative | educational | intriguing)   0.66
    + I find the app quite entertaining
  (thousands | hundreds | tons | loads | lots) of ..1 (guided)? (mediation | meditation | packs | material)   0.60
    + loads of guided meditation
  (broad | large | vast | huge | decent) amount of (material | content | meditations | stories | exercises)   0.64
    + a huge amount of stories
  except amount of (content | meditations | stories | material) .. (locked | premium | pay | paywall)
  (gives | give) (me | you) (something | things | lots | much | food) (to think about | to ponder | to reflect on | for thought)   0.66
    + gives me lots to ponder
  (content | library | selection | quality) ..2 (is | are) (unmatched | unparalleled | second to none | unrivaled | unbeatable)   0.74
    + the selection on it is unrivaled
  (short | quick | bite sized) (readings | reading | lessons)   0.54
    + short readings for the bus
  except (too | very | so) short (readings | reading | lessons)

# --- the long tail of faults -------------------------------------------------------
barrier not: drop
  (voice~ | narrator~ | guy | man | woman | lady | speaker~ | talking | music | she | he) ..2 @cq_unnerves   0.74
    + the speaker puts me on edge
  except (therapist | coach | counselor | provider) ..6 (freak~ | creep~ | makes me | gets on | off putting)
  (can't | cannot | couldn't) (really)? (abide | get into | get past | tolerate | connect with) ..4 (voice~ | accent~ | narrat* | speaker~ | reader~ | tone | delivery)   0.76
    + I couldn't tolerate that tone
  (ones | stories | story | meditations | content | music | sounds | lessons | sessions | courses) .. (aren't | isn't | weren't | wasn't | not) (even | all | really) (that)? good   0.74 not: keep
    + the stories aren't even that good
  except (disappointed | unhappy) ..8 (free | locked | available)
  (don't | doesn't | rarely | never) (seem to)? (offer | add | release | upload) ..1 new (stories | content | meditations | music | material | courses | lessons | sounds)   0.78
    + they never upload new music
  (reached | at | hit) the end of (the)? (content | lessons | stories | material | courses)   0.74
    + I've hit the end of the lessons
  (repeats | repeat | repeated | repeating) ..1 (a lot | themselves | constantly | too (often | much | quickly))   0.70
    + they repeat too often
  except (i | can | to | me | have) (repeat | repeated)
  (talk~ | talking) down to (me | you | us | its | people)   0.66
    + they talk down to you
  except (therapist | counselor | coach | she | he | doctor) ..5 (talk~ | talking) down to
  (spoon fed | spoon feeding | babied | lectured | preached (to | at))   0.68
    + preached at in every story
  except (lectured | lecture) ..4 (robot | bot | ai | machine)
  (wish | would be nice if | would love if | needs to) (it | they | the app) ..1 (had | have | has | include~ | included | offered) (a | an | some | more)? ..1 (journal | journaling | breathing exercise~ | yoga | stretching | library | visuals)   0.66
    + wish it had some journaling
  (wish | needs to be | could be | should be) ..4 more interactive   0.70
    + it should be a bit more interactive
  (get rid of | lose | ditch) ..3 (celebrit* | narrator~ | host | athlete~ | cricket~ | birds)   0.70
    + ditch those cheerful birds

facilitator not: drop
  (learned | learn | learning) (a lot | lots | much | more | all)? about (cbt | meditation | mindfulness | breathing | stoicism | psychology)   0.60
    + I learn more about mindfulness
  except (want | wanted | wish | like | hope) .. (learned | learn | learning) (more)? about
  (a variety of | the variety of)   0.56
  except (tried | used | seen) ..2 variety of
  except variety of (timers | personal | colors | themes | emojis)
    + there is a variety of them
  except (struggle | suffer | deal | diagnosed | issues | problems | disorders) ..3 variety of
  except variety of ..2 (issues | problems | symptoms | reasons | mental | disorders | people | therapists | bugs | emotions | moods | ways to pay)
  (encouragement | encouraging words | daily inspiration | positive messages)   0.52
    + I get encouragement each day
  except (no | without | need | gave me | her | his | therapist | coach | community | friends) ..3 encouragement
  except encouragement (from | of) ..2 (others | friends | people | coach | therapist | community | members)

# --- voices, sameness, depth: said of the whole --------------------------------------
barrier not: drop
  (wish | would love | hope | should | could | would like | needs to) ..4 (go | goes | went | going | delve | dive) (into)? (a little | a bit | much | way | far)? (more | greater | deeper) (into)? (depth | detail)?   0.74
    + I hope it goes into a bit more depth
  except (want | hope | like | love) to (go | dive | delve) deeper into (my | the practice | meditation)
  (wish | with | needs | need | want | would like | would love) ..3 more (in depth | detailed) (articles | lessons | content | explanation~ | courses | descriptions)   0.74
    + it needs more detailed lessons
  (wish | would love | hope | should | could | please | would like | need to | needs to) ..6 (expand | broaden | widen | lengthen | diversify | vary | refresh) ..4 @cq_stock   0.76
    + they need to broaden the range
  (would be | be | it'd be) (so | really | even)? @cq_would_be (to have | to see | to hear | if there (were | was) | if they had | if you (had | added | could add)) (some | a few | a couple)? (more | other | additional | different | longer) ..2 @cq_wished_other   0.78
    + would be cool to have some other accents
  except would be ..12 (free | unlocked | without premium)
  (just | only) (one | 1) (lady | woman | man | guy | narrator | teacher | instructor | speaker)   0.68
    + only one narrator for the lot
  except only one (woman | man | guy | person) (who | i | in my)
  (by | told by | from | with) the same (lady | woman | man | guy | person | narrator | voice | teacher | speaker)   0.70
    + nearly all are by the same lady
  except talk~ .. (with | to) the same person
  except (therapist | counselor | coach) .. the same (person | woman | man)
  (most | all | almost all | majority | mostly | nearly all) ..3 (narrated | guided | read | led | voiced | spoken) by (the same | one | her | him)   0.76
    + most are narrated by him
  (voice~ | narrator~ | tone | she | he) ..1 (comes | come | came) (across | off) (as | like)? ..2 (disingenuous | condescending | cold | fake | arrogant | preachy | smug | insincere | harsh | commanding | stiff | pretentious)   0.74
    + his tone comes off as harsh
  except (therapist | coach | counselor | provider) ..8 (comes | came) (across | off)
  voice~ (make~ | made | put~ | stress~ | annoy~ | bother~ | irritat* | agitat* | trigger~) (me | people) ..3 (stress* | tense | anxious | angry | uncomfortable | sick | worse | nervous | out | feel)?   0.74
    + his voice irritates me
  except voice~ (make~ | made) me ..2 (calm | relaxed | sleepy | smile | fall | happy | safe | better | think | stop | feel (calm | safe | better | good | at ease | relaxed))
  (sound~ | voice~ | narrat* | speaker~) ..1 (like | as) (an | a)? (ai | bot | robot | robots | machine | computer)   0.72
    + the voices sound like robots
  more talking than   0.76
    + way more talking than music
  (voice~ | narrator~ | accent | reader~) ..3 (is | are | was)? (a little | a bit | a tad | rather) ..1 (over the top | breathy | dramatic | harsh | high | sultry | loud | strange | weird | grating | fake | soft | fast | slow | nasal | young | posh | odd | off)   0.76
    + I find the accent a tad posh
  (needs | need | want) more (female | male | black | diverse) (voice~ | narrator~ | teachers)   0.76
    + needs more male narrators
  not (at all)? interactive   0.66
    + dull clips, not interactive
  except not interactive .. (bot | chat)
  except (pop ups | ads | notifications | begging | asking) ..6 old
  (common sense | self explanatory | stating the obvious | captain obvious | no brainer~)   0.62
    + generic stuff, it keeps stating the obvious
  (expected | expecting | hoping for | looking for | wanted) (something)? (a (little | bit))? more (substance | depth | substantial | in depth | advanced | content | variety | meat)   0.78
    + I was hoping for more substance
  (too | so | very) (much)? (like a | like)? (lecture | sermon | school | homework | textbook | preaching | self help (book | guru) | commercial | infomercial)   0.66
    + far too much like school
  except (at | from | in | to | for | about) .. school

# --- what it holds, told over ---------------------------------------------------
facilitator not: drop
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,12}(?:(?:you|u|i|we|that|which|ya) )*(?:literally |basically )?(?:have|need|has|had|gotta|must|got) (?:to )?(?:pay|buy|purchase|subscribe|unlock)\b/
  except /\b(?:(?!but\b|though\b|however\b|although\b)[\w'’]+ ){1,10}(?:(?:is|are) (?:all |now |only |mostly )*(?:locked|premium|behind|not included|paid|in premium)|(?:all )?costs? money|(?:is|are)n[o']t (?:free|included))\b/
  except /^.*\b(?:youtube|spotify|refund|charged|crash\w*|won't load|removed|took away|used to|list|playlist|favorites?|favourites?|captions?|unless|without pay\w*|almost all)\b.*$/
  @cq_row_first (and | or)? (sleep | guided | breathing | nature | daily | calming | relaxing | soothing | bedtime | the | even)? @cq_row_last (and | or)? (sleep | guided | breathing | nature | daily | calming | relaxing | soothing | bedtime | the | even)? @cq_row_next   0.58
    + such interesting talks, yoga, even podcasts
    - I want talks, yoga and podcasts
  except @cq_not_had ..4 (stories | music | sounds | talks | yoga | podcasts | courses | meditations) (and | or)? .. (stories | music | sounds | talks | yoga | podcasts | courses | meditations) (and | or)? .. (stories | music | sounds | talks | yoga | podcasts | courses | meditations)
  (principles | concepts | basics | fundamentals) of (cbt | mindfulness | meditation | meditating)   0.56
    + you pick up the basics of meditation
  (great | excellent | amazing | gentle | wonderful | good | friendly | fantastic | perfect | quick) (intro | introduction | primer | crash course) (into | to | for)   0.62
    + a gentle primer for newcomers
  (options | possibilities | choices | selections | content | library | topics | instructors | teachers) (are | is | seem) (so | really | almost | very | just)? (endless | diverse | limitless | vast | unlimited | varied | extensive | plentiful | digestible)   0.76
    + the topics are really diverse
  (so many | many | lots of | a lot of | plenty of) (different | great | good | wonderful)? (ways | avenues | paths) to (relax | meditate | calm | learn | practice | enjoy | explore | incorporate | destress | release)   0.64
    + so many ways to practice
  except tried .. ways to
  (so many | many | different | various | several) (different)? (kind | kinds | type | types | sorts | styles | lengths) of (meditation~ | mediation~ | content | stories | sounds | exercises | practices | music | sessions)   0.64
    + various lengths of sessions
  except (tried | like | want | wish | add | need | navigate | find) .. (different | many | various | several) (different)? (kind | kinds | type | types | sorts | styles) of
  (digestible | bite sized | bitesize | bitesized | snackable | easily digested)   0.62
    + easily digested
  (quotes | affirmations) (that | to | really | always | and)? (really | always)? (motivate~ | inspire~ | uplift~ | make (me | you) (smile | feel) | help (me | you) | helps (me | you) | brighten)   0.62
    + affirmations that always inspire
  (offers | provides | includes) (such | a plethora of | countless | good | varied | daily | structured | regular | weekly)? (and varied)? ..1 (meditations | meditation | stories | exercises | lessons | courses | teachers | talks | classes | articles | education)   0.54
    + includes weekly classes
  except (subscription | trial | premium | plan | version) .. (offers | provides | includes)
  cbt ..1 (in a)? ..2 (fun | digestible | accessible | friendly | engaging) (new)? (way | manner | format)   0.70
    + CBT in a really accessible format
  covers (so many | a lot of | many | all | every | all the | lots of | a wide range of | different) ..1 (aspect~ | topic~ | area~ | subject~ | base~)   0.68
    + covers every area of life
  (good | great | wonderful | excellent | amazing | phenomenal | fantastic | incredible | nice) job ..2 (explaining | teaching | describing | presenting | introducing | narrating)   0.68
    + an amazing job at explaining
  (story | stories | music | meditation | meditations | quotes | lessons | sounds | learning | gratitude) (part | section | portion | component) ..2 (is | are | was) ..3 @cq_good   0.66
    + the learning section is superb
  so much (available | on here | on offer | in here | content | to explore | to discover)   0.62
    + so much on offer here
  (fun | sweet | cute | cool) (little)? (surprises | rewards | quizzes | games | touches | facts | extras)   0.56
    + sweet little surprises
barrier not: drop
  (wish | please | add | need | needs | want | could use | would love | would like) ..4 more ..1 @cq_wished_more   0.78
    + could use a few more lullabies
  except more ..1 (coaches | speakers) (available | online | in my)
  except (love | like | great | has | have | enjoy | good | many | offers) ..3 (options | choice | choices) (for | of) (different | other)
  (wish | want | wanted | would like | would love | need | needs | hope) ..3 more (options | things | stuff | choices) to (listen | do | choose | explore | read | pick | try | learn | watch)   0.74
    + I want more things to explore
  except more (options | things | stuff | choices) to (do | choose | pick | try) ..6 (free | pay | paying | premium | without)
  (wish | hope | would be nice if) (there | they | it) (was | were | had) more in   0.70
    + hope they had more in their shelves
  (wish | hope) ..3 (more | better | greater) (depth | substance | variety | diversity | detail | explanation~ | examples)   0.74
    + I hope for greater substance

# --- what is on offer, in more words ------------------------------------------------
facilitator   not: drop
  resources (to (help | make | get | deal | support | learn | cope) | that (help | make) | for (help* | when))   0.60
    + it has resources to help on hard days
  (so many | many | lots of | tons of | a lot of | plenty of | multiple | various | different) ..1 (resources | lectures | offerings | packs | pathways | paths | corses | cources | approaches | theories | teachings | guides | hosts | speakers | programs | methods | audios | mantras)   0.62
    + it comes with lots of different packs
  except /\b(?:not|no|without|pay|locked|elsewhere|other apps|behind)\b.{0,30}\b(?:resources|packs|programs|guides)\b/
  (guides | hosts | speakers | readers | presenters | teachers | instructors) (are | is) @cq_how_much? (very)? @cq_good   0.72
    + the hosts are truly wonderful
  (great | excellent | wonderful | amazing | lovely | good | fantastic | talented | skilled | gentle) (hosts | guides | speakers | readers | presenters | instructors | audios)   0.72
    + skilled speakers, too
  except great guides to (the | each | every) (app | feature~)
  (quote | quotes) ..2 (help | helps | helped | make me | makes me | made me | uplift* | inspir* | motivat* | for inspiration)   0.60
    + the quotes helped on a bad morning
  (daily | inspirational | motivational | inspiring | uplifting) quotes   0.56
    + I look at the daily quotes
  except /\b(?:reading|typing|google\w*|anywhere|internet|post\w*|just|only|nothing but)\b.{0,20}\bquotes\b/
  (question | quote | thought) of the day   0.54
    + there is a question of the day
  except /\b(?:bug|won.?t|can.?t|no way|not|doesn.?t|see|look at)\b.{0,40}\bof the day\b/
  (stories | sounds | music | soundscapes | sleep section | audios | courses) ..2 (work every time | a godsend | a lifesaver | life changing | put me (right)? to sleep | knock* me out)   0.62
    + the sleep section is a godsend
  (simple | easy | small | little | doable | tiny) (daily)? steps ..3 (make* | change* | easy | help* | toward | towards | achiev* | better | build*)   0.54
    + little daily steps that build up
  (fun | enjoyable | engaging | interesting) (and)? (easy | simple)? way (to | of) (do | learn | explore | get) ..1 (healthy | about | into | your | things | better)?   0.56
    + an enjoyable way to learn about sleep
  (clear | great | excellent | helpful | thorough) (explanation~ | walkthrough | walk through | overview | breakdown) (of)?   0.60
    + an excellent overview of the ideas
  (gives | give | gave | provides | offers) (you | me) (with)? (a | daily | little | some | warm | great | positive | good | nice)? (motivation | inspiration | affirmations | quotes | quote | challenges | challenge | prompts | journal prompts | ideas)   0.56
    + each day it gives me a challenge
  (full of | filled with | source of) (great | good | daily | so much | constant | endless | little | real)? (motivation | inspiration | wisdom | encouragement | positivity | knowledge)   0.60
    + the talks are full of wisdom
  (teaches | taught | teaching) (me | you | us)? (about | the (basics | principles) of | how to use)? (cbt | cognitive behavioral | cognitive behavioural | psychology | stoicism | mindfulness | emotional intelligence)   0.56
    + it taught me the basics of CBT
  (seven | 7 | 21 | 30 | ten | 10 | 14) day~ (challenge | series | course)   0.52
    + I loved every minute of the 14 day course
  except /\b(?:free|trial|frozen|pay|cancel\w*)\b.{0,40}\bday\w? (?:challenge|series|course)\b/
  (stories | meditations | story | storytelling | content | section) (feature)? for (kids | children | little ones | toddlers)   0.54
    + also stories for little ones
  except /\b(?:add|more|need|wish|want|should|too|like|better|meant|not)\b.{0,30}\bfor (?:kids|children|little ones|toddlers)\b/
  (enjoyed | enjoying | enjoy | liking | loving) (the | this | a | these | their) ..2 (music | course | corse | stories | train | minutes | tasks | challenges | readings | program | programs | series)   0.70
    + we are enjoying the evening readings
  (content | material | contents) (is | are) ..1 (so | very | really | truly)? (unique | masterpiece | top | gold | excellent | amazing | extensive | solid | deep | rich | endless)   0.74
    + the contents are really unique
  (the | his | her | their) (writing | imagination | wisdom | teachings | insights) (is | are | of | and | from | that) ..2 (terrific | great | amazing | wonderful | inspir* | help* | calm*)   0.56
    + their teachings are inspiring
  (different | many different | various) (topics | options | sounds | lessons | packs | levels | meditations | exercises) (available | to choose | to pick | you can | to (listen | try | do))   0.60
    + various levels to try
  (has | have | offers) (so | also)? (hundreds | thousands | dozens) (of)? (free)? (guided | meditations | sounds | stories | lessons | courses | sessions | options)   0.74
    + it has hundreds of guided sessions
  except /\b(?:youtube|spotify|google|internet|elsewhere)\b.{0,40}\b(?:hundreds|thousands|dozens)\b.{0,30}/
  (blends | combines | mixes | blend of | combination of | mix of | balance of) ..4 (humor | humour | science | meditation | fun | education | guidance | lessons | mindfulness)   0.62
    + it combines science and fun
  (all (of)? the | so many | lots of) (different | cool | amazing | great | fun | awesome | other) (things | stuff | ways) (you can (do | try | use | learn) | it (has | offers) | on it | in it | on here | to (do | try | explore | choose from | listen to | learn))   0.60
    + all the different things you can try
  (versatility | diversity | breadth | richness) of (its | the | their) (content | meditations | stories | topics | lessons | exercises)   0.70
    + the breadth of its topics
  (clips | audio clips | recordings | audio | talks | courses | reflections) (are | is | were) @cq_how_much? (very)? @cq_good   0.72
    + the little clips are so lovely
  (stories | meditations | content | lessons | sessions | sounds | songs | courses) ..2 (are | is | get | gets | being) (always | constantly)? (added | updated | uploaded | released) (frequently | regularly | often | weekly | daily | all the time | constantly)   0.72
    + new sounds are added often
  (love | like | loved | liked | enjoy | appreciate) (the way | how) (things | it | everything | lessons | they | the lessons | sessions) .. (structured | explained | explains | presented | taught | broken down)   0.60
    + I like how lessons are broken down
  (intresting | intersting | informattive | informitive | infomative | insperational | inspiering | motavational | educative)   0.56
    + it was so informitive
  (enjoy | love | loved | enjoyed | loving) (the | their | its | these) (daily | weekly | nightly) (quotation~ | clips | coaching | thoughts | messages | insights | tips | challenges)   0.70
    + I enjoy the weekly clips
  (enhance~ | enhances | expand~ | expands | broaden~) (my | your | our) knowledge   0.60
    + it broadens your knowledge
  (abundant | encompasses | wealth of | loads of | vast) .. (knowledge | information | wisdom)   0.66
    + an abundant source of knowledge
  (excellent | great | wonderful | amazing | good | superb) (source | range | bank | set | body) (of)? (materials | material | content | natural sounds | sounds | meditations | information | knowledge)   0.70
    + a wonderful bank of sounds
  (builds | build | building) (on | off of | off | upon) (itself | each other | the (last | previous) | small (successes | steps))   0.62
    + every week builds upon the previous
  (low key | light hearted | lighthearted | compassionate | secular | no pressure | holistic) (approach | style | tone | format | way of | manner | delivery)   0.62
    + a light hearted approach
  (many | so many | lots of | lots | different | various | variety | plenty | tons | thousands | hundreds) ..3 to (choose | pick | select) from   0.64
    + many different modes to choose from
  except (colors | colours | emojis | emotions | feelings | moods | themes | apps | therapists | backgrounds | plans | words) .. to (choose | pick | select) from
  except /\b(?:colors|colours|emojis|emotions|feelings|moods|themes|apps|therapists|plans|words|icons)\b.{0,12}\bto (?:choose|pick|select) from/
  (intro | into | primer) (to | into) (cbt | dbt | mindfulness | cognitive)   0.60
    + a good into to CBT
  (enjoy | love | loved) (listening to | hearing) ..2 (calming | soothing | words | stories | sounds | music | voices | talks | teachers | meditations)   0.66
    + I love listening to their talks
  (genres | range | choices | selections | amount | number | variety) of ..3 (is | are) (broad | wide | great | amazing | endless | incredible | huge | vast | excellent | impressive | good | nice)   0.72
    + the genres of music and sounds are broad
  (priceless | invaluable | phenomenal) (content | material | teachings | lessons | sessions | talks)   0.72
    + priceless teachings
  (stories | meditations | sleepcasts | sounds | courses | exercises) alone (are | is)? ..1 worth   0.70
    + the stories alone are worth it
  one of (my | the) (favorite | favourite | best) ..1 (stories | story | meditations | courses | voices | narrators | teachers | soundscapes | sounds)   0.72
    + one of my favourite rain sounds
  my (favorite | favourite) (topic | story | meditation | voice | narrator | course | exercise | sleepcast | soundscape | lesson)   0.56
    + my favourite topic was sleep
  except /\b(?:removed|gone|lost|missing|can.?t|where|miss|locked|disappeared|deleted|no longer|took|play|find|change)\b.{0,40}\bmy favou?rite \w+/
  except /\bmy favou?rite \w+.{0,40}\b(?:removed|gone|lost|missing|can.?t|locked|disappeared|deleted|no longer|took|won.?t|isn.?t)\b/
  (it | app | here) (also | even | really)? (has | offers | includes | contains | provides) (great | good | short | simple | guided | many | some | lots of | daily | calming | different | interesting | helpful)? @cq_had ..2 (and | to | that | for)   0.56
    + it also has quizzes and games
  except /\b(?:has|offers|includes|contains|provides)\b.{0,50}\b(?:locked|pay|paid|premium|behind|only|but|not|no longer)\b.{0,30}/
  (articles | lessons | videos | courses | quizzes | readings | talks) (about | on) (different | various | many | anxiety | depression | mental | sleep | stress | self)   0.52
    + there are videos about stress
  except /\b(?:wish|add|more|want|need|would|pay|locked|no)\b.{0,30}\b(?:articles|lessons|videos|courses|quizzes|readings|talks) (?:about|on)\b.{0,12}/
  (daily | weekly) (lessons | meditations | quotes | exercises | affirmations | challenges | talks | readings | sessions | stories) ..1 (keep | help | have been | make)   0.60
    + the daily lessons keep me at it
  (teachers | instructors | guides | speakers) (that | who) ..1 (are) ..3 (experienced | knowledgeable | wonderful | great | amazing | kind | wise)   0.70
    + teachers who are really wise
  (effective | great | good) (coping)? (strategies | mechanisms | methods | pointers) (to | for | and | on | that)   0.54
    + good pointers on sleep
  (great | good | excellent | best | amazing | wonderful | compelling | refreshing | unique | gentle | solid | scientific | practical) (approach | intro | take | method) (to | of | on) (cbt | dbt | meditation | meditating | mindfulness | therapy | cognitive | mental health | self care)   0.58
    + a compelling approach to CBT
  (covers | covered | cover | touches on) (a lot of | lots of | many | so many | all (of)? the | various | different | a range of | a variety of) ..2 (topics | areas | issues | concepts | subjects | aspects)   0.62
    + it covers a lot of the main topics
  (sessions | meditations | lessons | stories | courses | ones) (i've | i have | ive) ..1 (done | tried | heard | listened to | taken | completed | used) ..1 (have been | are | were | has been) ..2 @cq_good   0.76
    + the lessons I've taken have been excellent
  (quality | content quality | content) (is | of) (much | so | far)? (higher | better | superior | unmatched | top)   0.64
    + and the content quality is higher
  except /\b(?:not|sound|video|picture|youtube|other|elsewhere)\b.{0,30}\bquality (?:is|of)\b.{0,16}/
  (gentle | soothing | kind | warm | reassuring | heartfelt | wise) (and (soothing | calming | kind | warm | wise | gentle))? (guidance | instruction | instructions | teaching | teachings | delivery)   0.64
    + the heartfelt guidance
  (no nonsense | down to earth) ..1 (approach | instruction | sensibility | style | teaching | guidance | advice | manner)   0.64
    + his down to earth style
  (lots of | good | great | helpful | interesting) (learning | teaching | reading | educational) (material~ | content | modules)   0.66
    + lots of learning materials
  (love | like | enjoy | look forward to) (reading)? (the | my | all the) (daily)? quotes   0.66
    + I love reading the quotes
  (three | two | four | some | a few) of my (favorites | favourites) (are | is)?   0.56
    + two of my favourites are about rain
  (each | every) (check in | session | day | morning | lesson) ..2 (has a | a new | brings a | teaches) ..1 (lesson | topic | tip | quote | exercise)   0.60
    + every morning brings a new tip
  (inclusion | addition | breadth | depth) of (videos | genres | quizzes | music | stories | sounds | teachers | topics | courses)   0.62
    + the inclusion of quizzes
  (lots of | so many | many | great | good) (great | good | useful | helpful)? cbt (tools | exercises | techniques | lessons | resources)   0.60
    + lots of great CBT tools
  (lots | lot | tons | ton | plenty | variety | array | range | hundreds) of different ..1 (things | ways | sounds | options | meditation~ | stories | exercises | topics | teachers | techniques | activities | habits | practices | types | kinds | voices | courses)   0.58
    + a lot of different ways to keep on track
  except /\b(?:but it doesn.?t|elsewhere|other apps|i.?ve (?:used|tried)|youtube|tried)\b.{0,40}\bof different\b.{0,30}/
  there (are | is | r) (so | also | many)? (many)? different   0.56
    + there are many different levels
  except there (are | is) .. different (apps | plans | prices | subscriptions | people | versions | bugs | problems | issues)
  (so much | a lot | lots | plenty) to offer   0.54
    + it has so much to offer
  (meditations | exercises | lessons | instructions | sessions | tasks) (are | is) ..1 (simple | easy | short | clear | gentle | quick) (and | yet | but | enough | to)   0.56
    + the exercises are easy and kind
  (words | sayings | phrases) (of | are) ..2 (wisdom | encouragement | inspir* | help* | comfort*)   0.56
    + the words are so comforting
  (quality | great | good | excellent | wonderful) (choices | options | selections) (in | of | for) ..2 (music | sounds | stories | meditations | sleep | teachers | topics)   0.66
    + good options for rainy sounds
  (has | have | gives | provides | offers) (the | good | great | lots of | useful) (information | info) (about | on)   0.58
    + it has the information on worry
  (guidance | teaching | writing | content | narration | instruction | audio | meditations | variety) ..2 (is | are) ..1 (stellar | superb | second to none | exceptional | unmatched | outstanding | unparalleled)   0.74
    + the thoughtful teaching is stellar
  (they | it | app) (also)? (have | has | offer | offers | provide | provides) (wake up | morning | midday | evening | sleep | walking | nature | calming | short | guided | bedtime) (meditations | stories | exercises | sounds)   0.54
    + they offer midday meditations
  except /\b(?:they|it|app) (?:also )?(?:has|have|offers?|provides?)\b[^.!?]{0,60}\b(?:but|only|lock\w*|premium|pay|paid|however)\b/
  (makes | make | making) (it | meditation | meditating | learning | habits | habit | journaling | self care | establishing | building | routines) ..3 fun   0.70
    + it makes building a habit so much fun
  except /\b(?:makes?|making) it (?:less|not|no|un)\w* fun\b/
  (teaches | teach | teaching) (you | me | us) ..1 (how to (breathe | meditate | cope | relax | focus | think) | cognitive distortions)   0.56
    + it teaches you cognitive distortions
  except /\b(?:not|doesn.?t|didn.?t|don.?t|never|nor does it)\b.{0,12}\bteach\w*\b.{0,30}/
  (have | has | having | gain) access to ..3 (courses | meditations | stories | teachers | lessons | talks | exercises)   0.52
    + having access to so many talks
  except /\b(?:want\w*|pay\w*|paid|can.?t|no longer|don.?t|not|until|need|lost|could|would|should)\b.{0,25}\baccess to\b.{0,50}/
  (great | good | amazing | wonderful | awesome) (teachers | contributors | mindfulness contributors | meditation teachers | meditation guides | meditation leaders)   0.72
    + the great contributors
  (gives | provides | offers) (you | me) ..1 (great | good | useful | amazing | awesome | wonderful | excellent | helpful) (tools | ideas | insights | exercises | pointers) (and | to | for)   0.54
    + it gives you great ideas for slow days
  (keep | still | always | continue to | continuously | day i (seem to)?) (find | finding | discover | discovering) ..1 new (things | readers | stories | music | teachers | meditations | sounds | topics | lessons)   0.58
    + I keep finding new teachers
  (short | quick) (and | but) (presented | effective | meaningful | powerful | impactful | informative)   0.60
    + lessons are short but powerful

# --- more and other content, voices that grate ------------------------------------
barrier   not: drop
  (want | wish | need | prefer) ..3 (options | option | choices | choice | variety) (for | of | in) ..2 (accents | voices | narrators | narrator | teachers | speakers | instructors)   0.76   not: keep
    + I prefer a choice of other narrators
  (mix up | switch up | vary | diversify | rotate) (the | your | their) (narrators | voices | voice | music | choices | teachers | speakers | sounds | stories | content | meditations)   0.76
    + please mix up the speakers
  except (can | could | able to | let~ (me | you)) (mix up | switch up | vary | diversify | rotate) (the | your | their) (narrators | voices | voice | music | choices | teachers | speakers | sounds | stories | content | meditations)
  (wish | hope) ..3 (library | roster | section | sections | selection | category | categories | catalog | variety) .. (expand | expanded | bigger | larger | deeper | depth | grow | wider | updated)   0.74   not: keep
    + I wish the roster were a bit bigger
  (wish | would | hope | wanted) (it | they | it to) ..1 (ask | asked | asks) ..2 (more | other | different | better) (detailed | in depth | specific)? (question~)   0.74   not: keep
    + wish they asked me other questions
  (content | meditations | mediations | stories | sessions | articles | rest) (is | are | was | were) (just | only | kind of | kinda | merely) (ok | okay | meh | so so | average | mediocre | alright | decent at best | nothing special)   0.74
    + the stories are just ok
  same (stories | meditations | quotes | questions | lessons | exercises) (over and over | again and again | every day | each time | everyday | repeatedly)   0.80
    + the same quotes every day
  except /\b(?:can|could|love|like|enjoy|listen\w* to) (?:to )?(?:listen to )?the same (?:stories|meditations)\b.{0,30}/
  (vocal fry | lip smacking | mouth sounds | mouth noises | uptalk)   0.80
    + all that vocal fry
  except (no | without) (vocal fry | lip smacking | mouth sounds | mouth noises)
  (static | hissing | buzzing | crackling | clicking) (sound | noise) ..4 (distract* | annoying | voice | meditation)   0.70
    + a hissing noise that is distracting
  overwhelming (number | amount | menu | array) of (options | choices | content | meditations | stories | information)   0.68
    + an overwhelming array of choices
  (fake | misattributed | misquoted) quote~   0.80
    + it uses fake quotes
  (not enough | too little) (adult | male | female | new | fresh | free form | diverse) (content | stories | voices | meditations | narrators)   0.76   not: keep
    + not enough adult stories
  (wish | want | need | needs | would like | would love | prefer) ..2 more (voice | narrator | teacher | listening | sound | music | story | meditation | game | activity) (options | choices | variety)   0.76   not: keep
    + I want some more listening choices
  except /\bmore\b.{0,20}\b(?:free|for free|without pay\w*|non premium)\b.{0,30}/
  (new | more | additional | different) ..1 (masterclass | material | content | stories | meditations | voices | narrators | sounds) ..1 would be (nice | great | awesome | cool | good | appreciated | amazing | lovely)   0.76
    + new material would be awesome
  except more free ..1 (material | content | stories | meditations | sounds) would be (nice | great | awesome | cool | good | appreciated | amazing)
  except (not | isn't | never | blocks | block | without) .. (distracting | irritating)
  (gaps | stretches) of silence   0.68
    + there are long gaps of silence
  except /\b(?:don.?t|do not) (?:want to|wanna|need to) hear (?:people|someone|him|her)\b.{0,30}\b(?:complain\w*|judg\w*|say|tell\w*|opinion\w*)\b/
  (not a | isn't a) (lot of | real)? (variety | diversity | variation) (in | of)   0.74   not: keep
    + not a lot of variation in it
