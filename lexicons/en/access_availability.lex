# Whether people can reach and use it at all: device, connection, language,
# country, disability, hours, waiting lists. Reach, not quality: failing on a
# supported device is technical_reliability; fitting the day is life_integration.

factor   access_availability
name     Access and availability
group    technology_environment

# --- any time, anywhere -----------------------------------------------------------
facilitator  threshold 0.50  not: drop
  "24/7"   0.72
  except /\b(alone|happy|sad|depressed|anxious|stressed|busy|working|works?|crying|worry\w*|thinking|pain|tired|advertise\w*)\b[^.!?]{0,30}24\/7/
    + someone to talk to 24/7
    - not really 24/7
    - support is supposed to be 24/7
  (24 7 | 24x7 | 24 hours a day | 24 hour (access | support | a day) | twenty four seven | around the clock | round the clock)   0.66
    + there around the clock
    - they answer after 24 hours
  except (within | in | after | over | last | every | for | next | past | than | wait* | took | takes | first | about | each | to) (the | a | over | at least | under | about | more than)? (past | last | next | first)? 24 (hours | hour | hrs)
  except (24 hours | 24 hour) (later | ago | to | after | before | and | of | in | notice | reply | response | period)
  except (any time | anytime | whenever) i (feel | am | 'm)
  (any time | anytime | any hour | anytime you want | any moment | all hours) (of (the)? (day | night) | day or night | i (want | need | feel | like | am | 'm) | you (want | need | feel | like | are | 're) | anywhere | any where | any place | and (anywhere | any place | any where) | for | to | that i | at all)   0.66
    + I can open it any time of day
    - they can cancel at any time of year
    - I can cancel anytime I want
  (at | available | accessible | reach | access | use it | use this | there | with you | help | listen | talk | here) (it | to | me | for me | for you | you | them | someone | at | almost | literally)? (at | in)? (any time | anytime | any hour | any given | all times | any moment | all hours)   0.62
    + it is there at any time
    - cancel at any time
  except at any (given | moment)
  (anytime | any time) (and)? (anywhere | any where | any place)   0.78
  except (fall | asleep) .. (anywhere | anytime)
  (anywhere | any where | wherever) (and)? (anytime | any time | i (go | am | want) | you (go | are | want | 're))   0.66
    + wherever I go it comes along
    - wherever you tap, it freezes
  (use | do | listen | access | accessible | talk | therapy | meditate | available | with (me | you) | done | take (it | this | them) | play | carry) (it | to it | this | them | from | almost | literally | pretty much | just about)? (it)? (anywhere | everywhere | any where | from anywhere | from home | wherever)   0.58
  except (any time | anytime) (i | you) (want | need | like)
  (talk | use | listen | access | help | there | available | chat | it's) .. (any time | anytime) (i | you) (want | need | like) .. (it)?   0.70
  except (cancel* | refund | stop | unsubscribe | quit | end | opt out | subscri* | charge* | any | leave) .. (any time | anytime | at any time | any moment)
  except (any time | anytime) (soon | i (try | open | click | want to (use | open | play | listen) .. (crash* | freez* | have to)) | the app | it (crash* | freez*) | you want to cancel)
  except (cancel* | refund | stop | unsubscribe | quit | end | opt out) .. at (any time | anytime | any moment)
  except (wherever | where ever | anywhere) (you are | you're | i am | i'm | i want | you want) (in | on | with | at) (your | my | the | a | this)?
  except (want | wants | if you want | need | get | for | pay | paying) (to have | to get)? unlimited access (to)?
  except not .. (any time | anytime) soon
  except (every time | any time) i (try | open | click | use | tap | attempt | log | go to)
  (always | constantly | forever | still) (there | available | here | accessible | open | ready | on hand | a click away | reachable) (for (me | you | us | when | whenever | anyone) | when | whenever | to (help | talk | listen | support | comfort) | and | if | at | with | no matter | in my | on my | day)   0.66
    + it's always there when I call
    - my therapist was not always available
  (is | are | be | was | been | 's | right | just) (always | right)? (there | here) (for (me | you | us) (when* | whenever | any time | anytime | at | in my | through | all | if | during) | when (i | you | nobody | no one | u) (need* | want | am | are | 'm | 're | feel | can't | else | need it) | whenever | when you need | when no one | when nobody)   0.64
    + it is there for me when the house is dark
  (someone | something | somebody) .. there for (you | me) (when* | whenever | any | at)   0.64
  (talk | available | there | reach out | reach | access | text | message | chat | vent | connect | turn to | log on | use him | use her) (to | with | for | out)? (it | me | you | them | him | her | someone | my therapist | a therapist | the ai | bot | an ai)? (at)? (whenever | when ever | any time | anytime | throughout the day | day or night | at any | at all hours | late at night | in the middle of the night | when i need | when you need | on demand | at a moment's notice)   0.66
    + I can text my therapist throughout the day
    - I can't reach anyone at any hour
  (day or night | night or day | on demand | instant access | instantly available | immediate access | a moment's notice)   0.55
    + support day or night
  except (wonderful | good | nice | great | lovely | my | the | blessed | your | a) (day or night)
  /\b([1-5])\s*(:\d\d)?\s*(a\.?m\.?)\b(?=[^.!?]{0,60}\b(there|available|help|talk|someone|when|panic|awake)\b)/   0.55
    + it is there at 3am when I panic
  (middle of the night | late at night | at night | wee hours) .. (no one | nobody | everyone else | can't call | available | there for | partner | husband | wife | fiance* | alone | therapist | someone to talk)   0.60 not: keep
    + in the middle of the night when no one is up
  (fingertips | finger tips | fingertip | palm of (my | your | the | our) hand)   0.54 [weak]
  in (my | your) hand   0.45 [weak]
  except (knowledge | information) .. fingertips
  except need help but can't afford (a | the | this)? (subscription | app | premium)
  except fingertips .. (hurt | sore | numb)
  (in | inside | into) (my | your | the | our | a | their)? (back | own)? pocket (at all times | whenever | when i | any time | anytime | 24 | wherever)   0.66
    + like a counselor in my pocket whenever I call
    - money out of my pocket
  (always | help | advice | support | therapy | therapist | counselor | coach | companion | someone | session~) ..5 (fingertips | finger tips | tip of (my | your) finger~ | tips of (my | your) fingers)   0.66
    + help is right at my fingertips
    - knowledge at my fingertips
  (one | a | just a | only a | single | few) (click | tap | button | touch | text | phone) away   0.60
    + help is only a tap away
  (easily | readily | widely | more | so | very | highly | super | totally | always | fully | quickly | simple and | easy and) (so | very | more | readily)? (accessible | accesible | acessible | accessable)   0.42 [weak]
  (making it | makes it | made it | easy to use and | makes meditation | meditation | and | be | most) (so | very | more | readily)? (accessible | accesible | acessible | accessable)   0.42 [weak]
  except (not | isn't | no longer | less | wish | should | could | would | needs to | need to | ought to) (be | very | really | made | it | was | were | have been)? (more | very | easily | so | be more | as)? accessible
  (accessible | accesible) (for | to | and | app | tool | from | anywhere | any | at | on | way | format | therapy | resource | help)   0.42 [weak]
    - it isn't accessible to deaf people
  except (not | isn't | no longer | aren't | never | inaccessible) .. accessible (for | to | and | on | app | at)
  accessible   0.40 [weak]
  except (mak* | made | be | is | are | it's | isn't | not | more | less | become* | became | render*) .. accessible (to | for) (me | everyone | everybody | all | people | those | anyone | so many)
  except (make | made | should | could | would | were | was) (it)? (more)? accessible
  (there | available | accessible | ready | reachable) (for (me | you | us))? .. (whenever | any time | anytime | when ever) (i | you | u | we | one | they | ur | your)? .. (need* | want* | feel* | 'm | am | are | like)?   0.62
    + a friend who is there whenever I call
  except (not | isn't | wasn't | never | rarely | hardly) .. (there | available) .. (whenever | any time | anytime | when) .. (need* | want*)?
  (can | could | able to | lets me | lets you | let me) .. (write | rant | vent | talk | chat | check in | use it | use this | use | listen | reach | access | do it | journal | meditate | text | go) .. (whenever | anytime | any time | when ever) (i | you | u | we) (want* | need* | like | feel | please | 'm | am | are)   0.58
    + you can rant whenever you feel low
  (can | could | able to) (use | access | listen | talk | vent | write | meditate | chat | do) (it | to it | this | to him | to her | to them)? (anytime | any time | anywhere | wherever | whenever | at any)   0.47
    + one can use anytime
  always available   0.66
    + a patient ear, always available
  (is | are | it's | he's | she's | they're | 's | app | bot | and | its) always there   0.47
  except (not | isn't | aren't | wasn't | problem | issue~ | bug~ | pop up~ | ad | ads | button) .. always (there | available)
  (any time | anytime | any hour) (or | and) (day | night | place | where | any day)   0.64
  (when | if | while | because) .. (everyone | everybody | friends | my friends | family | my family | others | partner | husband | wife) (else)? (is | are | 's) (busy | asleep | sleeping | at work | gone | unavailable | away | in bed)   0.62
    + a listener when everybody else is asleep
  (my | the whole | the | whole) (fiance~ | fiancee | husband | wife | partner | family | friends | house | kids | boyfriend | girlfriend | world) (is | are | 's | were | was) (asleep | sleeping | in bed)   0.56
    + I need help while the whole house is asleep
  (when | if | while | because) .. (no one | noone | nobody | no body) (else)? (is | 's | was) (around | available | awake | up | there | free | home | at home)   0.62 not: keep
    + it listens when nobody else is around
  (great | excellent | good | wonderful | amazing | love the | constant | easy) availability   0.60
  availability (is | was)? (great | excellent | good | wonderful | amazing)   0.60
    + variety and availability are fine, availability great
  except accessible (only | mental | for (free | money | a price))
  except inaccessible
  except only accessible
  (easy | quick | instant | convenient | great | 24 hour | unlimited | constant | immediate | ready | direct) (and (easy | quick))? access (to | and | from | for | anywhere | any)? .. (therap* | help | support | tools | resources | anywhere | care | meditat* | wherever | my phone | counsel*)   0.46
  (easy | quick | instant | convenient | great | 24 hour | unlimited | constant | immediate | ready | direct) (and (easy | quick))? access (to | and | from | for | anywhere | any)?   0.40
    - no easy access to the settings
  (convenient | easy | simple | great | nice) (way | alternative | option | and affordable | and cheap) (to (get | access | have | see | receive | do | talk | reach) | for) .. (therapy | a therapist | help | counseling | counsel* | professional | mental health care)   0.46
  (better | cheaper | good | affordable | quick) (way | alternative | option | and affordable | and cheap) (to (get | access | have | see | receive | do | talk | reach) | for) .. (therapy | a therapist | help | counseling | counsel* | professional | mental health care)   0.46
  except (in the)? privacy of (my | your | the) (own)? phone
  (from | in)? (the)? (comfort | privacy | convenience | safety) of (my | your)? (own)? (home | phone | house | couch | bed)   0.66
    + therapy from the comfort of home
  (without | not | instead of | rather than | don't) (having to | have to | need to | needing to) (leave | drive | travel | go to (a | an | the)? (office | therapist* | clinic | doctor | therapy) | go in | go anywhere | commute | make an appointment | schedule an appointment | wait (for (an | my | the) appointment | weeks)) .. (home | house | office | somewhere | anywhere | to | there | appointment | session | therapy | waiting)?   0.60 not: keep
    + without having to drive to an office
    - without having to go to settings
  (not | without) .. go to (an | the | a) office   0.66 not: keep
  (use | do | listen) (it | this | to it)? .. (any space | any place | on the (go | road | bus | train | plane) | while traveling | when traveling)   0.45
  (can | able to | ability to | lets you | let you | lets me) (also)? download .. (offline | without (data | wifi | internet))   0.62
    + you can download tracks for offline listening
  (works | worked | work | available | use | usable | download* | listen | play | accessible | used | using | functions | function) (it | them | to it | to them | great | perfectly | fine | even | for | the app | content | sessions | stories | meditations | well | and)? (it | use | listen | play | when | them)? (offline | off line | without (wifi | internet | a connection | data | service | an internet | cell | signal) | in airplane mode | on airplane mode | no wifi | when i have no (wifi | internet | signal | service))   0.62
    + works offline on the train
    - does not work offline
    - please let me download for offline use
  except (can't | cannot | couldn't | won't | doesn't | don't | not | unable to | no longer | isn't | fail* | never | isn't) .. (offline | off line | without (wifi | internet | data) | airplane mode)
  (love | like | great | nice | glad | appreciate | good | awesome | plus | bonus | handy | helpful) .. (offline | off line | airplane mode | downloadable)   0.62
    + love the offline option
  (available | supports | works | comes | options | content | offered) (it | in | with | the | to | your | a | different | between | from)? (it | in | with | your | from | the)? (many | multiple | several | different | various)? (languages | language | native tongue)   0.45
  (available | supports | works | comes | options | content | offered) (it | in | with | the | to | your | a | different | between | from)? (it | in | with | your | from | the)? (many | multiple | several | different | various)? (mother tongue | @ac_language)   0.56
  (meditations | have | has | choose | select | pick | change) (it | in | with | the | to | your | a | different | between | from)? (it | in | with | your | from | the)? (many | multiple | several | different | various)? (languages | language | native tongue | mother tongue | @ac_language)   0.45
  (love | like | great | nice | glad | appreciate | good | happy | thank* | finally | excellent | wonderful) .. (in | my | other | many | different | multiple | several | own | native) (languages | language | @ac_language)   0.60
    + finally in my language
    - love it but not in my language
  (select | choose | change) (your | the | my) language   0.55
  (glad | happy | love | great | nice | awesome | finally | good | thankful | now it is | now it's | now that it's | now that it is) .. (on | for | it's on | is on | available on | works on | came to | use it on | works with | has | have) (a | an | the | my | both | all)? (@ac_place) .. (app | version | too | now | as well | loving | finally | support | integration)   0.52
    + finally available on my tablet too
    - now it crashes on my iPad too
  except (crash* | freez* | broken | stopped | not | doesn't | won't | isn't | bug* | issue* | problem* | stop*) .. (on | for) (a | an | the | my)? @ac_place .. (too | now | app | version | as well)

# --- where care cannot be had otherwise -----------------------------------------------
facilitator  not: drop
  (can't | cannot | can not | couldn't | could not) (always | really | currently | easily | necessarily | even)? afford (to (see | go to | pay for | get | have | continue | talk to))? (a | an | any | my | much | the)? (real | actual | regular)? @ac_helper   0.42 not: keep
  (can't | cannot | can not | couldn't | could not) (always | really | currently | easily | necessarily | even)? afford (to (see | go to | pay for | get | have | continue | talk to))? (a | an | any | my | much | the)? (traditional | in person | proper) @ac_helper   0.42 not: keep
  (when | times | times (that)? | while) (you're | i'm | i | you) (not able to | unable to | can't | cannot) (speak | talk | reach | see) (to | out to)? (someone | somebody | anyone | a therapist | my therapist | your therapist)   0.66 not: keep
    + good at times you're not able to speak to someone
  (can't | cannot | can not | couldn't | could not | unable to | not able to | haven't been able to) (always | really | currently | easily | even)? (see | get to | get into | get in to see | go to | go see | visit | attend | continue | get an appointment with) (a | an | any | my | the | your | their)? (real | actual | regular | traditional | in person | professional | good)? @ac_helper   0.64 not: keep
  (not | never) (being | been | always | be | able) (able)? to afford (to)? (see | seeing | go to | pay for)? (a | an | any | my | much | the)? @ac_helper   0.70 not: keep
    + I have never been able to afford therapy
  (can't | cannot | couldn't | unable to) (really | always)? (afford (seeing | face to face | one on one) | invest in | meet with | access) .. @ac_helper   0.66 not: keep
  (don't | doesn't | do not) (currently | really | yet | always) have access to .. @ac_helper   0.66 not: keep
  (if | when | whenever) (you | u | i) (can't | cannot | don't | can not) (get | have | find) (a | an | my) (real | good)? (therapist | counselor | psychologist | appointment)   0.66 not: keep
  (don't have | do not have | doesn't have | no | without the | without | not having | lack of | lacking | limited) (access to | the (means | resources) (for | to get | to see)) .. @ac_helper   0.45 not: keep
  (can't | cannot | couldn't | unable to) (get | seek) (professional | in person | mental health | real | proper | the) help .. (because | right now | due | for | and | so | i | otherwise)   0.50 not: keep
    + helps when I could not see my counselor
    - I couldn't reach my therapist in this app
    - couldn't get help from support
  except (can't | cannot | couldn't | could not | unable to | not able to | wasn't able to | haven't been able to | can't get) (get | get to | reach | find | access | see | have | speak to | talk to | get any | get the | get a)? (a | the | any | real | my | to | in)? (actual | live | real | proper)? (help | talk to someone | someone to talk to | professional) (from | with (the | my | this) (app | account | billing | refund | subscription) | at | in this app | on the app | or a refund | here | without paying | unless | because (you | they) | about (my | the) (account | refund | subscription | charge))
  except (couldn't | can't | cannot | unable to | not able to | wasn't able to) (reach | see | talk to | get (a hold of | ahold of | in touch with) | find | contact | get) (my | a | any | the | another) (therapist* | counselor~) (in | on | through | for | who | that | because | when | at all | matched | anymore | since | due | messages)
  (great | good | perfect | nice | resource | helpful) .. for .. (people | those | anyone | someone | individuals) (that | who) (can't | cannot | can not | couldn't | don't have access | aren't able) .. (afford | get | access | go | see | leave | find | reach | attend | have | to)   0.62 not: keep
  (option | alternative | wonderful | amazing) .. for .. (people | those | anyone | someone | individuals) (that | who) (can't | cannot | can not | couldn't | don't have access | aren't able) .. (afford | get | access | go | see | leave | find | reach | attend | have | to)   0.62 not: keep
    + a good option for those who cannot get out
  (needed | need | wanted | want) (a | an | some)? (therapy | therapist | counseling | counselor | help) .. (but | and) (i)? (just | really)? (couldn't | can't | cannot | could not) .. (afford | because | get | see | find | it)   0.66 not: keep
    + I needed therapy and just couldn't afford it
  (if | since | because) you can't afford (therapy | a therapist | counseling)   0.60 not: keep
  (while | until | as | currently | when | long | months | year) .. (wait* | waiting | waitlist~ | wait list | waiting list) .. (for | to | lists) (see | get | a | an | my | the | in)? .. (therap* | counsel* | psych* | appointment | doctor | help | treatment)   0.60
  (on | while on) (the | a) (wait list | waiting list | waitlist) .. (therap* | counsel* | psych* | help)   0.70
    + a bridge while I'm on the waiting list for therapy
    - I'm still waiting for my therapist to answer
  except (still | been | was | kept | keep | am | i'm | of) (waiting | wait) .. (for | to) .. (my | a | the) (therapist* | counselor) .. (to | reply | respon* | answer | match* | message)
  except (wait* | waiting) .. (for | to) .. (help | therapist) .. (never | nothing | no response | hours | days | refund)
  (on | while on | while i'm on | stuck on) (a | the) (very | really | super | huge)? (long)? (waitlist | waiting list | wait list)   0.66
    + on a very long waitlist
  (difficult | hard | impossible | tough) to (see | find | get | get into | access) .. (therapist | counselor | psychologist | therapy | counseling) .. (in my | due | where i | near | around | because of | these days | right now)   0.64
    + it is so hard to find a counselor near me
  except (difficult | hard | impossible) to (see | find | get) .. (therapist | counselor | therapy) .. (on | in | through) (here | this | the)
  (nowhere | nobody | no one | no where) else to (go | turn | talk | vent | confide)   0.42 not: keep
  (instead of | rather than) (going | driving | having to go | traveling | travelling) .. (office | clinic | doctors | appointment | therapist)   0.64 not: keep
    + instead of driving to an office
  available at (a | the) (single | simple)? (touch | tap | click | button | swipe)   0.64
  (week~ | month~ | year~) .. (long)? (wait | waitlist | waiting list | to wait | waiting) .. (see | get | for) .. @ac_helper   0.56
  except why not have a therapist
  (until | till | before | while) (i | you | they) (can | could | get to | get | find | meet | am able to | wait for | see) (to)? (meet | see | find | get | afford | talk to | speak to | my) (a | an | my | to | in | into)? (real | new | actual | professional | proper)? (therapist | counselor | therapy | psychiatrist | psychologist | doctor | professional | appointment | help)   0.62
    + it tides me over until I can see a doctor
  (if | when | for) .. (don't | doesn't | do not | didn't) have (a | an | any) (therapist | counselor | psychologist | psychiatrist | professional) .. (to (talk | speak | help) | around | near | available)   0.68 not: keep
  (don't | doesn't | do not | didn't | not | haven't) (have | got) (a | an | any | access to | the (money | means | insurance) for | insurance | health insurance | anyone | no)? (therapist | counselor | psychologist | psychiatrist | professional (helper | help) | professional | therapy | mental health insurance | insurance (for | to cover)) (to | right now | available | currently | near | around | yet | at the moment | and | helping | or | but | so | at this time)?   0.56 not: keep
    + for people who don't have a therapist to talk to
    - I don't have a therapist assigned after two weeks
  except (still | yet | assigned | match* | told) .. (don't | do not | didn't) have a (therapist | counselor) .. (assigned | yet)?
  except (don't | doesn't | do not | didn't) have a (therapist | counselor) (assigned | yet | anymore | match*)
  (when | whenever | while | because | since | with | during | times) (my | you | your | the | i | therapist* | counselor~ | they) .. (therapist | counselor | psychologist | office | offices | sessions | therapy) (is | was | isn't | wasn't | are | were | not) (not | un | closed | available | unavailable | away | out of | around | on | cancelled | busy) .. (available | reach | reachable | vacation | around | open | due)?   0.58 not: keep
    + when my counselor is away
  (insurance | health insurance) .. (cancelled | doesn't cover | won't cover | didn't cover | don't have | lost | lapsed | ran out | no longer covers) .. (this app | so | which | app | this | found)   0.52 not: keep
  (live | living) (in | so far | far) (a | from | the | too)? (rural | remote | small town | middle of nowhere | far | isolated) .. (therap* | help | access)   0.52
  (because of | due to | during | thanks to | with | through | since) (the | this | all | covid | quarantine)? .. (covid* | corona* | pandemic | quarantine | lockdown | isolation) .. (can't | couldn't | cannot | unable | not able | office | in person | therapist | closed | see (my | a))   0.52 not: keep
    + because of the lockdown I couldn't see anyone
  (unable | not able) to (continue | attend | keep | have | get to | go to) .. (therapy | counseling | sessions | treatment)   0.66 not: keep
  (alternative | substitute | replacement) (to | for) .. (therapy | therapist | counseling) .. (can't | couldn't | when | if | not | waiting | until)   0.56 not: keep
  (provides | gives | giving | brings | bringing | makes | making | made | offer* | allow* | provide* | opens) .. (access | accessible | available | opportunity to seek | opportunity | chance) .. (to | for) .. (everyone | anyone | all | people who | those who | people)   0.45
  (provides | gives | giving | brings | bringing | makes | making | made | offer* | allow* | provide* | opens) .. (access | accessible | available | opportunity to seek | opportunity | chance) .. (to | for) .. (those | people with | seek help | help | therapy)   0.45

# --- out of reach ---------------------------------------------------------------------
barrier  threshold 0.57  not: drop
  (no | without | lack* of | lacks | lacking | needs | need | needs an | missing | isn't | there's no | there is no | not have | doesn't have | don't have | why no | where is | where's | when is | when will) (a | an | the | any | there | proper | native | dedicated | real | more | full)? (@ac_place) (app | version | support | client | option | compatibility | integration | access | application | edition | mode | coming)?   0.68 not: keep
    + there is no android version
    + why is there no proper mac client
    - no need for a computer
    - no more crashes on my ipad
  except why isn't (the | my) @ac_place (app | version)?
  except (no | without) (need | problem~ | issue~ | more | longer | matter) .. @ac_place
  except (no | without | needs | need | proper | add | wish | please) .. (@ac_place) .. (landscape | orientation | rotation | portrait | pro version)
  except (no | without | needs) (proper)? ipad (landscape | pro)?
  except without (a | an | the | my)? (iphone | phone | computer | tv | tablet)
  except needs (a lot of | lots of | some | more) polish
  except (need | needs) (a | an | the)? (ios | iphone | phone | watch | mac | pc | tv) (update | updated | 's | fix | and)?
  except (doesn't | don't | not | didn't | do not) have (a | an | my) (tv | phone | iphone | computer | laptop | ipad | mac | pc)
  except (landscape | portrait | horizontal*) (mode | view | on | for | orientation)? .. (ipad | phone | tablet)
  (wish | please | hope* | would like | would love | if you could | could add | adding | make | can you | could you | create | add | bring | release | develop | consider | like to) .. (was | were | had | see | have | make | an | a | use | access | chat | available)? .. (on | an | a | the | for | from | via | to | with) (my | the | an | a | all)? (android | ipad | mac | macos | macbook | pc | windows | desktop | laptop | computer | web | browser | chromebook | tablet | alexa | echo | apple watch | wear os | galaxy watch) (app | version | support | compatib* | too | as well | users | device~ | please | client | skill | companion)?   0.68
    + please make a desktop version
    + I wish I could chat from my computer
    + could add stories on the apple watch please
  except (add | need | wish | want) landscape (mode | support | view | orientation)? (for | on) (the | my)? @ac_place
  except wish the @ac_place version (of the app)? (allowed | had | let | was | were | would | could)?
  except hope* (it | this | that it) (works | work | will work | loads | plays) .. on my @ac_place
  except (please | hope* | need | want | make | can you | like to | if) .. (fix* | crash* | sync* | bug* | work again | working on | issue* | problem* | log | landscape | better | headphones | rotat* | size) .. (on | an | a | the | for | from | via)? (my)? @ac_place
  (only | exclusively) (available | works | work | for | on | use it | supports | be used | play* | compatible | usable) (on | with | for | in)? (a | an | the | one | my | new | newer)? (one device | ios | iphone | iphones | apple | android | phone | phones | one phone | a single device | the us | usa | us | america | english | united states | mobile | newer (phones | devices | iphones | versions))   0.68 not: keep
    + only available on iphone
  (one device | single device | more than one device | multiple devices | two devices | both devices | another device | different devices | all my devices | all devices | across devices) .. (only | can't | couldn't | not | doesn't | won't | at a time | unable)   0.68 not: keep
  (only | can't | couldn't | cannot | not | doesn't | won't | unable | wish) .. (on | in | across | between | to | use) .. (one device | a single device | more than one device | multiple devices | two devices | both devices | all my devices)   0.68 not: keep
    + I can't use it on more than one device
  (not | isn't | doesn't | won't | no longer | aren't | can't | cannot | couldn't | un) (be)? (available | compatible | supported | support | offered | compatable | work | use it | use this | download (it | this)? | install (it | this)?) (for | on | with | in | to) (my | the | this | all | older | old | your | any | an | a | most | some | non | other)? (device | devices | phone | country | region | area | state | android | ipad | language | tablet | kindle | canada | uk | australia | india | europe | mac | pc | computer | desktop | laptop | store in | chromebook | older (phones | devices | ios | versions | android*) | iphone (4 | 5 | 6 | 7 | 8) | apple watch | samsung | ios (9 | 10 | 11 | 12) | countries | outside)   0.68 not: keep
    + not compatible with my device
    + still not available in my region
  (don't | doesn't | not | no | didn't | can't) (offer | have | provide | cover | serve | accept | accepted | operate | practice | licensed | find) .. in (my | our | this | your) (state | country | area | city | region | province)   0.70 not: keep
    + they don't offer sessions in my province
    - it does not work with my computer's wifi today
  (device | phone | country | region | area | state | tablet) (is | was | isn't | not | are) (not | no longer | un)? (supported | compatible | available | unsupported | incompatible | eligible | covered)   0.68 not: keep
    + my country isn't supported
  (requires | required | needs | need) (ios | android | iphone | a newer | a new | an iphone | the latest) .. (or (newer | later | above | higher) | phone | version | device | ios)   0.68
    + requires ios 15 or later
  (too old | older (phone | device | ipad | iphone | model) | old (phone | device | ipad | iphone | model)) .. (not | can't | won't | doesn't | no longer | unable | support*)   0.68 not: keep

# No net, no use.
  (needs to | need it to | should | make it | wish it (would | could)? | if it (would | could)?) (work | works | worked | play | run | function) (offline | off line | without (wifi | internet | the internet))   0.74 not: keep
    + it needs to run without wifi
    - it works offline
  no longer (works | plays | runs | functions | usable) (offline | off line | without (wifi | internet | the internet))   0.78 not: keep
    + no longer plays without wifi
    - plays without wifi
  (make | made | making | get) (it | this | the app | them | sessions | meditations)? (available | accessible) (in | for) (my | more | other | all)? (polish | french | german | spanish | italian | dutch | portuguese | russian | turkish | arabic | hindi | chinese | japanese | korean | swedish | language~ | countr~ | android | iphone | ipad)   0.72 not: keep
    + make it available in more languages
    - it is available in Dutch
  (no | without | lack* | lacks | needs | need | add | wish .. had | there's no | there is no | isn't | doesn't have (an | any)? | missing | please add | removed (the)?) (an | a | any | proper | real | for | true | the)? (offline | off line) (mode | use | access | option | support | version | listening | play* | download* | feature | capabilit* | content)?   0.72 not: keep
    + sadly no offline mode at all
    + needs offline mode
    - love that it needs no wifi
  (can't | cannot | couldn't | won't | doesn't | don't | not | unable to | no longer | isn't | useless | impossible | never | no way to | not able to | fails to) .. (be used | use | work | listen | play | available | open | do | access | function | load | run | save | anything | it | be) .. (offline | off line | without (wifi | wi fi | internet | the internet | my wifi | an internet | a connection | data | service | cell | signal | a network | being online) | in airplane mode | when (there's | there is | i have | i'm) (no | not | without | offline | away from) (wifi | internet | service | signal | connection | on wifi)? | no internet | no wifi)   0.70 not: keep
    + can't use it without wifi
    + it does not work offline
    - you can use it without wifi
  (wish | please | want | would like | would love | need | enable | allow) .. (play | listen | use | download* | available | access | it | feature) .. (offline | off line | without (wifi | internet))   0.68
    + please let us play tracks offline
  (wish | if only | only if | hope* | would be (great | nice | better | good) if) .. (was | were | is | worked | works | could be | usable | available) .. (offline | off line | without (the | an)? (wifi | internet))   0.70
    + if only it worked offline
  (can't | cannot | couldn't | won't | not able to | unable to | doesn't let (me | you)) .. (turn | turned | switch) (off)? (your | my | the)? (wifi | wi fi | internet | data | airplane mode) (off | on)?   0.64 not: keep
  (wish | would be (nice | great | good | helpful) | would like | would love | hope* | need | no | there should be) .. (option~ | ability | able | could | way) .. (to)? download (the | a | some | any | my | your | individual | favorite~ | for | meditations | stories | sessions | content | tracks | audio*)   0.62 not: keep
    + I wish I could download the sessions
  (voice | audio | text to speech | larger text | font | option~ | settings | mode) .. for (accessibility | the (blind | deaf | disabled) | disabled | dyslexi*)   0.66
    + a voice option for the blind would help
  (people | person | those | someone | users | user | us) .. (with | who have) (certain | other | some | my | a | physical | visual | hearing | learning)? (disabilit* | impairment~) .. (can't | cannot | not | need | help | access | use | difficult | hard | would)   0.62 not: keep
  not accessible .. (me | people | users | those)   0.66 not: keep
  (en anglais | en inglés | en ingles | auf englisch | em inglês | em ingles | in inglese | en français | en francais | en español | en espanol | auf deutsch | em português | em portugues | in italiano | traduits | traduit | traduire | traduction | traducir | traducción | traduccion | tradução | traduzir | übersetz* | traduzione | перевод* | переводчик | русск* | на русском | türkçe | بالعربي | العربية)   0.66 not: keep
    + ce serait bien en français
  (useless | pointless | frustrat* | annoying | worthless) .. (offline | without (wifi | internet | a connection | data | signal))   0.68
  (requires | require | requiring | needs | need | have to have | must have | depends on | dependent on | relies on | must be connected to | have to be connected to | have to be on | only works (with | on) | need to be (on | connected to)) (a | an | constant | the | strong | good | active | stable | continuous | to be connected to)? (constant | active | stable | strong | good)? (internet | wifi | wi fi | data | network | online | connection | connectivity | cell service)   0.68
    + needs a constant internet connection
  except (we | i | humans | people | you | all | who | us) need (connection | data)
    - it does not need wifi
  (have to | must | had to | need to) be (at least | over)? "18" .. (to | sign | join | use)   0.68
  (no | not) (longer)? .. accessible with (a | my | the)? (screen reader | voiceover)   0.80 not: keep
  (away from | no | without | lose | losing | lost | outside of | out of | not on) (my | the | any | wifi)? (wifi | wi fi | internet | signal | service | cell service | reception | airplane mode) .. (interrupt* | stops | can't | useless | doesn't | won't | not | asks | unable)   0.68 not: keep

# Words it does not speak.
  (wish | please | pls | add | hope* | would (be (great | nice | better | good | cool | amazing | awesome | perfect) | love | like) | need | needs | want | if | when will | can you | could you | except if | it had | it was | should | only if | suggestion | 5 stars if | ask | looking forward | waiting for | consider | request*) ..5 (@ac_language | my language | my native language | mother tongue | other languages | different languages | more languages | another language | multiple languages | additional languages | language options | language option | languages | language support | choose (the | my | your) language | change (the | my)? language | select (the | my)? language | multilingual | translat* (it | this | the | to | into | in))   0.68
    + please add spanish
    + would be great if it had other languages
    - please use gentler language
  except (wish | please | add | would | need* | want | if | could) .. (sign | body | explicit | gentler | clear* | simple* | inclusive | gendered | harsh | better | adult | foul | bad) language
  except (@ac_language) (whisper* | accent | toast | press | teacher | narrator | guy | man | woman | voice | music | story)
  except (learn* | studying | practice | speak* | teach*) ..5 (@ac_language | language | languages)
  (not | isn't | doesn't | only | no | aren't | never | just | don't | can't | couldn't | unable | without | lack* | missing) (available | support* | in | translated | speak | understand | offer* | work* | have | come | any | an | a | use it | the | find | change (the)? | switch | for)? (in | to | into | an | a | for | other than | the | any | it | understand)? (it)? (@ac_language | english | my language | my native language | my mother tongue | other languages | any other language~ | language option~ | multiple languages | different languages | language support | non english | translation~ | language) (language | option | version | speak* | only | content | subtitles | translation | support)?   0.68 not: keep
    + only in english, sadly
    + not available in portuguese
    - no bad language
    - I don't like the english accent
    - I only use english sleep stories
  except (no | don't | without | not | any | doesn't) (like | mind | use | have | the | a | any | love | need)? (like | the | a | an)? (bad | foul | strong | body | sign | english | harsh | language of | french | german) (language | accent | voice | whisper* | words)
  (translation~ | translated) .. (spotty | bad | poor | terrible | awful | incomplete | missing | wrong | broken | half | weird | horrible | needs | not)   0.68
    + the translation is poor
  (german | french | spanish | italian | portuguese | dutch | english | polish | russian | turkish) (translation | version) .. (is | needs | not | has | isn't | lacks | missing | only)   0.68
  (english | speak* english) (is not | isn't | not) (my | everyone's) (first | native | mother)? (language | tongue)   0.68 not: keep
  (open* | is | was | all | appears | switch* | everything | opens up | came up | comes up) .. in (a (language | different language | foreign language) | another language | @ac_language) .. (like | and | can't | i don't | how | only | change | instead | not)   0.68 not: keep
    + it opens in german and I can't change that

# Places and people left out.
  (i | we) (live | am | 'm | reside | stay | are) (in | from) (the)? (uk | canada | australia | india | europe | ireland | south africa | new zealand | germany | mexico | brazil | africa | asia | nigeria | kenya | pakistan | philippines | singapore | scotland | england | france | spain | italy | outside) .. (not | can't | doesn't | isn't | no | don't | only | so | won't | but | unavailable | when)   0.68 not: keep
    + I live in Canada so I can't use the coaching
  (only | just | not | isn't | limited | unavailable | outside | restricted | aren't | exclusive) .. (available | open | for | works | offered | valid)? .. (in | to | for | of | outside | outside of | beyond) (the)? (us | usa | u s | united states | america | uk | canada | india | my country | my state | my region | my area | other countries | certain states | some countries | international* | europe | australia | non us)   0.68 not: keep
    + it is only open to people in the usa
    - it doesn't work for us
  except (only | just | not | isn't | aren't) .. (available | open | works | offered)? .. (for | to | of | in) us
  except (just | only) (started | moved | began | got | had | been) .. in (the)? (us | usa | uk | india | canada | united states)
  (not available | unavailable | isn't available | no therapist* | no providers | no coaches | none available) (here | in my | near me | where i live | internationally | outside | for my (state | country) | in (this | your) (state | country | area | region))   0.70 not: keep
    + no therapists in my state
  except blind (to | faith | spot | trust | eye)
  except am blind to
  (deaf | hard of hearing | hoh | hearing impaired | hearing (problem~ | loss | impairment | issue~ | disabilit*) | (i'm | am | totally | the | for) blind | blind (user~ | people | person))   0.68 not: keep
  (visually impaired | vision impaired | low vision | visual impairment | legally blind | colorblind | color blind | disabled users | people with disabilities | motor (issues | disability) | dyslexi*)   0.68 not: keep
    + I'm deaf and can't follow the audio
    - love that it works for blind users
    - it freed me of my blind spots
  except (great | love | works | helpful | perfect | thank* | amazing | accessible | good) .. (for | with | to) (the | my | a | us)? (deaf | hard of hearing | blind | visually impaired | low vision | disabled)
  except (the)? (blind | deaf) (spot~ | side* | to | faith | trust | folded | date | ears | ear | eye | leading)
  except tone deaf
  except (don't | didn't | do not) have the language
  except (just | only) .. (of | for) those of us
  except (therapist* | counselor | coach) (isn't | is not | not) available "24" "7"
  except (isn't | not) .. available "24" "7"
  (closed caption* | captioning | closed captioning | subtitle~ | subtitles | captions) .. (for | please | needed | would | missing | not | option | so | add | available | nice)   0.68
    + no captions, not for any video
  except (love | like | great | nice | glad | appreciate | has | have | with) (that | the | having)? (it | they | there)? (has | have | are | offers)? (closed)? (caption* | subtitle* | transcript*)
  (no | add | adding | without | needs | need | lack* | wish | missing | please | provide* | include | had | more .. had) (a | an | any | closed | the | some | had | there were | it had | option for)? (caption* | subtitle* | transcript* | closed caption*)   0.72 not: keep
  (voiceover | voice over | screen reader | talkback | screenreader | screen readers) .. (doesn't | not | no | isn't | can't | broken | user | accessible | support | inaccessible | friendly | users | labels | won't | issues | unlabel*)   0.68 not: keep
    + not usable with a screen reader
  except (doesn't | not | no | can't)? voice over (actor~ | artist~ | work | talent | guy | lady | is | was | of)
  (doesn't | not | isn't | no longer | can't | inaccessible | unlabel* | unusable | broken | incompatible | support) .. (voiceover | screen reader | screen readers | talkback | screenreader | with voice over | dynamic type | accessibility (font | features | settings | mode | options) | larger (text | font) | large print)   0.68 not: keep
  (accessibility) (issue~ | problem~ | standard~ | guideline~ | concerns | is (poor | bad | terrible | lacking) | needs | font~ | for (the)? (deaf | blind | disabled))   0.68 not: keep
    + ignores accessibility standards
    - I love its accessibility features
  (ada | 508 | wcag) (compliant | compliance | accessib* | guidelines | violation | requirements | and)   0.68
  except (not | isn't | no longer | aren't | never) (very | really | fully | easily | as)? accessible (to | for) (me | everyone | everybody | all | people | those | the masses | most | free)
  (not | isn't | no longer | never | aren't | less | inaccessible | not very | barely | hardly) (very | at all | really | fully | even | easily | as)? (accessible | accesible | inaccessible) (to | for | anymore | at all | any more | with | without | unless | on)?   0.62 not: keep
    + not accessible any more
    - not only accessible but cheap
  except less accessible
  - each change makes the menu less accessible
  except (not | isn't | no longer) accessible (unless | without | if) .. (pay | subscri~ | premium)?
  except not (only | just) accessible
  (wish | should be | needs to be | need to be) .. (more) accessible (via | on | in | with | for (the)? (blind | deaf | visually | people with))   0.68
  wish (it | this) (was | were) more accessible   0.68
    + wish this was more accessible

# Doors one needs a key for.
  (need~ | requires | required | asks for | asking for | ask for | asked for | without | don't have | do not have | no | unless | unless you have | have to have | must have | says i need | it needs | demands | wants) (a | an | you have | the | i have | any | some kind of)? (special | access | invite | activation | provider | company | employer | referral | valid | secret)? (access | invite | activation | invitation | referral | provider | employer | company | special)? code   0.68 not: keep
    + it says I need an access code
    - the promo code asks for a card
  except (promo | discount | coupon | verification | verify | confirmation | gift | zip | pass | qr | security | promotional | area | redeem | voucher | login) code
  except (code) .. (verif* | email | phone number | text | discount | promo)
  (can't | cannot | couldn't | unable to | not able to | no way to | won't let me | don't) (even)? (create | make | get | have | use | sign up | join | log in | register | access) .. (without | unless) (a | an | you have | having | i have | your)? (therapist | provider | doctor | referral | employer | code | insurance | company | medical | health plan | access code | invite)   0.72 not: keep
    + you can't sign up without a therapist
  (only (for | available to | available through | if you (have | are | work) | works (with | if) | through) | exclusively for | have to be a member of | must be a member of) (certain | your | a | the | an | people | employees | members | some | kaiser)? (of | with | at)? (insurance | employer~ | employees | company | companies | providers | members of | health plan | patients | clinics | kaiser | organizations)   0.68
    + only available through an employer
  (awaiting | wait | waiting | waitlist | wait list | queue) (for)? (help | list | time | times | a therapist | therapy | support)? (is | are | was | takes) (so | too | very | way too)? (long | forever)   0.68
  (put | placed | stuck) .. (waitlist | waiting list | wait list) .. (for | to) .. (access | this app | use | join | app)   0.68
  (times | appointments | slots | hours | availability | schedule | sessions) (that)? (available | offered | are | were | is | was) (are | were | available | offered | very | so | extremely)? (odd | limited | weird | inconvenient | few | scarce | awful | early | late | bad | none | only during)   0.68
    + the hours offered were inconvenient
    - the sessions are very limited in the free version
  except sessions (are | were | is) (very | so | extremely)? (limited | few | bad)
  (not | isn't | don't | do not | doesn't | aren't | no) (really | actually | truly | have | available | get | offer | a | any)? (have | access)? 24 7 .. (access | available | support | help)?   0.70 not: keep
    + you do not have 24/7 help
  (when | if) (you're | i'm | you) .. (crisis | emergency) .. (offline | no internet | not available | business hours | closed | hours)   0.68

# --- said with praise, missed, or asked for ---------------------------------------------
topic
  offline (mode | use | access | listening | play* | downloads | version | option)
    + please add offline mode
  (android | tablet | mac | desktop | web | pc | windows | laptop | computer) (version | app)
    + I wish there was a web version
    - bought on the web version, not there in the android app
  except (in | on | from | via | between | to) the (android | tablet | mac | desktop | web | pc | windows | laptop | computer) (version | app)
  except wish (it | this) (was | were) more accessible .. (pay* | free | money | price*)
  except wish the (android | tablet | mac | desktop | web | pc | windows | laptop | computer) (version | app) (had | was | were | would | did | worked)

# --- said in general words ------------------------------------------------------------
facilitator  not: drop
  /\b(talk|help|helps|there|someone|reach|support|open|vent|chat|listens?|available)\b[^.!?]{0,40}\b(at|around|like|even) (1|2|3|4|5|one|two|three|four|five|midnight|12)( ?a\.?m\.?| in the (morning|night)| at night|$)/   0.66
    + I could vent to it at four in the morning
    - it crashed at 3 am
  (reach* | talk* | call | text | message | vent | write | someone | help) .. (at)? (any | every | all) hour~ .. (of)?   0.64
    + I can text them at any hour
  no (appointment~ | waiting | wait | waitlist | wait list | waiting list | waiting room~ | commute | commuting | travel | travelling | traveling | queue | queues | referral) (needed | necessary | required | time~ | and | or | so | just | i)?   0.66 not: keep
    + no appointment needed
    + no waiting list, no queue
    - no appointments available until May
  except no (appointment~ | waiting) .. (available | open | left | until | for weeks | slots | in)
  except no (wait | travel) .. (can't | cannot | mode | music | stories)
  (don't | didn't | without | never | not | no) (have to | having to | need to | needing to | need) wait* .. (week~ | month~ | appointment~ | list | doctor | gp | therapist | years)   0.68 not: keep
    + I didn't have to wait months for a doctor
    - can not wait for weeks more
  except (can't | cannot) wait
  (while | whilst | when | as | until | and) .. (waiting | wait | waitlist | waitlisted | stuck) .. (list | therapy | cbt | counseling | counselling | appointment | treatment | nhs | camhs | therapist | psychiatrist)   0.66
    + useful while I wait for my NHS therapy
  except (while | when | as) .. waiting .. (reply | respon* | answer | match* | list .. sign up)
  (nhs | therapy | counselling | cbt | camhs | therapist | doctor) (wait | waiting list | waiting lists | waitlist | wait list | wait times | waiting times | waits) .. (is | are | was | were | of | for)? .. (month~ | year~ | week~ | long | forever | crazy | insane)?   0.64
    + the therapy waitlist is months
  except (fill* | bridg*) (in)? (the | that | a | my)? gap~ .. between (sessions | therapy | appointments | actual | visits)
  (fill* | bridg*) (in)? (the | that | a | my)? gap~ .. (between | until | while | for | till)?   0.46
    - fill the gaps in your data
  except fill* (in)? the (gaps | gap) in
  (rural | remote | countryside | middle of nowhere | small town | remote village | far from) ..5 (therapist~ | psychologist~ | help | lifeline | godsend | perfect | access | counselor~ | counsellor~ | doctor~ | services)   0.70 not: keep
    + way out in the countryside with no doctor, so a lifeline
    - a village soundscape would be perfect
  no (therapist~ | psychologist~ | counselor~ | counsellor~ | psychiatrist~ | services | therapy | help) (near | nearby | close | within | around) .. (me | here | us | where | miles)?   0.70 not: keep
    + with no counsellor near me it is a blessing
  (housebound | house bound | bedbound | bed bound | homebound | agoraphobic | agoraphobia | wheelchair | can't leave (the | my) (house | home) | can't drive | don't drive) ..5 (this | it | so | therapy | perfect | godsend | lifeline | reach* | help* | great)   0.68 not: keep
    + I'm bedbound, so it reaches me here
  on (all | every | any | both) (of)? (my | your | the)? device~ .. (i (own | have))?   0.60
    + runs on every device I own
    - I lost it on all my devices
  except (lost | gone | crash* | not | doesn't | won't | can't | log* | delete* | remove* | sync* | fail* | wish) .. on (all | every | any | both) (of)? (my)? device~
  (use | open | access | run | runs | listen | have | do | works | available) (it | this | them | to it)? .. (on | from) (my | the | a | both | either)? (my)? @ac_place .. (and | or | as well | plus | too) .. (phone | @ac_place)   0.66
    + I use it on my tablet and my phone
    - I have removed it from my tablet and phone
    - won't open on my ipad and my phone
  except have removed .. from (my)? .. @ac_place and (phone | @ac_place)
  (works | runs | run | work | worked | running) .. (on | with) (my | an | a)? (very | really | pretty)? (old | older | ancient | cheap | basic | crappy) (old)? .. (phone | tablet | ipad | iphone | android | device)   0.66
    + runs well on my ancient phone
  (now | finally | at last) (it's | is | it)? (available | here | out | usable) (on | for | in) (my | the)? (@ac_place | @ac_language | @ac_country | native language | language)   0.70
    + finally out for windows
    - now available on premium
  (works | available | usable | accessible) .. (in | outside) (the)? (@ac_country | every country | any country | abroad | overseas)   0.60
    + works in nepal too
    - only available in india
  except (only | just | not | isn't | aren't | unless | unavailable | limited | wish | please | if | when) .. (works | available | usable | accessible) .. (in | outside) (the)? (@ac_country | every country | any country)
  except (works | accessible | available) .. for us
  (doesn't | does not | don't) (need | require | use) (a | any | the | to have | an)? .. (wifi | wi fi | internet | data | connection | signal)   0.70 not: keep
    + it doesn't need internet
    - they don't need to sell my data
  except (don't | doesn't | does not) (need | require | use) .. (my | personal | your) data
  no (wifi | internet | signal | connection) (needed | required | necessary)   0.72 not: keep
    + no wifi needed
  (works | work | usable | use | listen | runs | used | play) .. (with no | with zero | with little) (signal | reception | wifi | internet | service | connection)   0.66 not: keep
    + works with no reception at all
  (therapy | session~ | see | talk to | speak to | get help | help | appointments | do it | it all) .. from (my | the | your) (own)? (bed | sofa | couch | living room | bedroom | home | car | desk)   0.60
    + sessions from my sofa
  (good | great | perfect | godsend | lifeline | blessing | option | alternative | helpful | useful) .. (for | if) .. (no | without | don't have | lack | lacking | uninsured) .. (insurance | access | therapist~ | therapy | coverage | health care)   0.60 not: keep
    + great for people without insurance
    - good for sleep without ads, no bugs
  (large print | large text | larger text | big text | bigger font | voice input | voice control | dictation | voiceover | screen reader | talkback | captions | transcript~ | subtitles) .. (option | great | well | help* | makes | possible | love | thank* | perfect* | fantastic)   0.64
    + the large text makes it possible for me
    - voiceover works badly
  (works | great | perfect* | well | good | accessible | usable) .. (with | for) (voiceover | voice over | screen reader~ | talkback | my screen reader)   0.68
    + works well with voiceover
  except (voice over | dictation) (actor | artist | is | guy | lady)
  except (skills | tools | techniques | exercises | tricks) (i | that i | you | that you) (can)? (use | do | take) (anywhere | everywhere)
  except (there is | there's) no (waiting | waitlist) .. (but)

barrier  not: drop
  when (will | is | are | does) (it | this | you | the app)? .. (come | coming | available | out | released | release | be) .. (to | on | for | in | an) (a | an)? (@ac_place | @ac_language | @ac_country)   0.74
    + when will you be coming to windows?
  (no | why no | isn't a | is there no | without a | lacks a) (version | app | support | option | way) .. (for | on | to use .. on) (a | my | the | an)? (@ac_place)   0.74 not: keep
    + why is there no version for kindle
    - no way to change the font on my ipad
  except no (way | option | support) to (change | turn | cancel | edit | delete | export | save | sync | log | set | see | add)
  no way (to | of) (use | run | get | open | have | using | access) (it | this | the app) on (a | my | the)? @ac_place   0.76 not: keep
    + no way of using it on a laptop
  english only   0.74
    + all english only
  (can't | cannot | couldn't | unable to | not able to | impossible to | not possible to | can only) (use | download | get | install | access | buy | join | sign up) .. (outside | in | from | outside of) (the)? (@ac_country | abroad | overseas | other countries)   0.76 not: keep
    + you can't join from nigeria
  except (in | from) us
  (please | pls | could you | can you | hope) .. (make | have | offer | release | do) (it | this | one)? .. (available | version | out)? .. (in | on | for) (my | the)? (@ac_language | @ac_place | @ac_country | my language)   0.72
    + please make this available in polish
  except (apple watch | widget | mac) (complication | widget)
  (text | font | print | writing | letters | words) .. (small | tiny | faint) .. (my (old | bad | poor)? eyes | eyesight | glasses | vision | sight)   0.74
    + the print is tiny for my old eyes
  (chat | line | service | support | coaches | therapists | counselors | listeners | it) (is | are | was | were) (closed | shut | offline | only open | not open) .. (night | weekend~ | sunday* | after | when | evening*)   0.74 not: keep
    + the line is closed at weekends
    - it was shut after I tapped
  except it (is | was) (shut | closed) (after | when)
  (there's | there is | it has | they have | got) (a | now a)? (long | huge)? (waiting list | waitlist | wait list | queue) .. (week~ | month~ | to | for | just | before)   0.74
    + there's a long waitlist just to join
  except (there's | there is | they have | got) (a | now a)? (long | huge)? (waiting list | waitlist | wait list) .. (therapy | nhs | cbt | counsel* | therapist* | psychiatrist | camhs)
  (won't | wouldn't | didn't | doesn't | can't | couldn't | not) (play | load | work | open | run | show | start | do) .. (anything | it)? (offline | on a plane | on the plane | in airplane mode)   0.76 not: keep
    + it wouldn't play a thing offline
  except thank* .. from .. @ac_disability
  except (works | great | well | perfect* | love) .. @ac_disability

# More on where and when it can be had.

barrier not: keep
  (can't | cannot | couldn't | unable to | doesn't | won't | no way to | wish i could | wish you could) .. (offline | off line | without (internet | wifi | wi fi | data | a connection | being connected | being online))   0.80
    + I cannot use any of it offline
  (not available | isn't available | unavailable | no providers | no therapists | not offered | doesn't exist | not supported | don't serve | not in) (in | for | on) (my | our | the | your)? (state | country | area | region | language | android | iphone | ipad | state of | uk | canada | connecticut | device | phone | apple watch)   0.75
  (only | just) (available | works | for | on | in) (on | in | for)? (iphone | ios | apple | android | english | the us | usa | ipad)   0.66
  (no | need~ | wish there was | wish it had | want | make | please add | add | where is the | when will there be | without | lacks) (an | a)? (android | ipad | apple watch | iphone | desktop | web | mac | pc | tablet | windows | carplay | apple tv | chromecast | alexa | spanish | french | german | other languages | subtitles | captions | transcripts | offline) (version | app | support | mode | option | language | compatible)?   0.60
  (newest | latest | new) version .. (doesn't | does not | no longer) support .. (ios | android | phone | ipad)   0.72

facilitator not: drop
  except (couldn't | can't | cannot | unable to) (reach | see | talk to | speak to | find | access | contact) my therap* .. this
  except (can't | cannot | couldn't | won't | doesn't | unable to | not) (be)? (use it | use | used | work | works | available) (offline | without internet | without wifi)
  except (not | isn't | wasn't | don't | can't | never) .. (anytime | any time | always there | available | anywhere)
  (can't | couldn't | cannot | not able to | unable to | don't have access to | hard to get | waiting list | wait list) .. (therap* | counsel* | psych* | appointment~ | in person help | professional | sessions) .. (so | this | but | app)   0.45
  (waiting for | until i | between | in between | instead of going to | no time for | hard to find) .. (therap* | counsel* | psych* | appointment~ | in person help | professional | sessions) .. (so | this | but | app)   0.45
  (so | very | super | really | incredibly) convenient (and | to | for | way)   0.60
  except convenient .. (pay | money | charge | cancel)
  convenient (and | to | for | way)   0.42
  (easily | super | extremely | incredibly | always | so) (accessible | accesible) (and | with | at | on | from | even | through)   0.48
  (accessible | accesible) and (affordable | free | varied | useful | helpful | convenient | private | inclusive)   0.56
  (app | it | this | tool | program) (is | 's) (so | very | super | really | also | easily | always)? (easily | so)? (accessible | accesible)   0.56
    + this is so accessible
    - it isn't accessible
  except (app | it | this) (is | 's) (only | not | less | no longer) accessible
  (for | of) making (it | this | therapy | help | care | meditation | mental health) (so | more)? (available | accessible) (to | for)?   0.60
    + kudos for making therapy so accessible
    - they talk of making it
  (affordable | free | convenient | available | private | effective | flexible | easy to use) (and)? (so | very | more | also)? (accessible | accesible)   0.58
    + affordable and accessible
    - not affordable or accessible
    - easy to use
  except (as | an | affordable) accessible (and | way) .. (way | access)
  except (wants | need | needs | want | should | wish | make | strive | strives | must) .. (accessible | accesible)
  except (should | wants | claims | supposed | advertised | must | ought) ..5 (affordable | free | available) .. accessible
  (accessible | accesible) (for | to) (the)? (blind | deaf | disabled | visually impaired | hearing impaired | people with | dyslexi* | wheelchair) .. (people | users | person | it | me)?   0.70
    + accessible for the deaf and that counts
    - not accessible to blind people
  except (not | isn't | aren't | more | should | wish | make) .. (accessible | accesible) (for | to) (the)? (blind | deaf | disabled | visually impaired | people with)
  except (more | less | not) convenient (way | for | to | and)
  (travel time | drive to | driving to | no commute | don't have to (drive | travel | leave | go)) .. (therap* | office | appointment~ | hour | home | house)?   0.55
  (works | work | can be used | use it | use | available) (offline | without internet | without wifi | on all (my | your) devices | on my (watch | ipad | android | old phone))   0.72

# --- for want of a helper, at any moment ------------------------------------------------
facilitator  not: drop
  (can't | cannot | couldn't | can not) (really | even | currently)? afford (to (see | go to | pay for | get | have))? (a | an | any | my)? (real | actual | regular)? @ac_helper .. (so | and) (this | it | i) .. (help* | great | perfect | saved | saves | is | been)   0.74 not: keep
  except afford .. (charge* | price* | pay | cost* | expensive | money) .. (is | help*)
  (great | good | perfect | helpful | useful | nice | recommend | godsend | lifesaver) ..5 (if | who | for | because | since | that | when) .. (can't | cannot | can not | couldn't) (really | even)? afford .. @ac_helper   0.74 not: keep
  (blessing | option | alternative | thankful | grateful | love | ideal | like) ..5 (if | who | for | because | since | that | when) .. (can't | cannot | can not | couldn't) (really | even)? afford .. @ac_helper   0.74 not: keep
    + a blessing for anyone who cannot afford a counselor
    - they know we cannot afford a counselor
  except (ironic | was | were | used to | supposed) .. (people | those | anyone) (who | that) (can't | cannot) afford .. @ac_helper
  (when | while | if | for when | whenever | because | since) (my | your | the | a | our)? (therapist | counselor | counsellor | psychologist) .. (isn't | is not | can't be | cannot be | aren't | are not | wasn't) .. (available | around | there | reachable)   0.72 not: keep
  except (when | if | while) .. (therapist | counselor | doctor) (on here | assigned | in the app) .. (isn't | is not)
  (when | if | there's | there is | with | having) .. (no one | nobody | noone | no help | not anyone) (handy | around | available | free | nearby | awake | close | there) .. (to (talk | turn | vent | listen | help) | for support)?   0.66 not: keep
    + when there's nobody handy to talk to
    - nobody around the office uses it
  (when | times | where | whenever) (i | you) (can't | cannot | couldn't) (get (out to | to | in to | in with | ahold of) | reach | see | get out and see) .. (therap* | counsel* | psych* | doctor | someone)   0.68 not: keep
    + on days when I couldn't get out to my counselor
    - when I couldn't sleep
  except (when | times | where | whenever) (i | you) (can't | cannot | couldn't) (get | reach | see) .. (therap* | counsel*) .. (in | on | chat)
  (while | until | till | whilst | as | when) (i | you | i'm | you're | im | i am) .. (find~ | finding | look~ | looking | search* | shop* | hunt* | waiting on | waiting for | get in | await*) .. (therapist~ | counselor~ | counsellor~ | psych* | doctor | doc | therapy | counseling)   0.66
    + a good stopgap while I hunt for a new counselor
    - while I was waiting for the bus
  except (waiting | look* | wait) .. (therapist | counselor) .. (reply | answer | respon* | match* | assigned | message | call | show)
  except (haven't | not | hasn't) found a therapist (match | yet | who | that)?
  (placeholder | stopgap | stop gap | filler | interim | stand in | fill in | substitute) .. (until | while | for when | when | between | till) .. (therap* | counsel* | psych* | doctor | appointment* | session*)   0.70
    + a nice stopgap between my sessions
    - filler between stories
  (at | right at) (my | your | our) disposal (any | when* | at | 24 | day | all | always)?   0.60
    + a coach at my disposal
    - waste disposal
  (chat | talk | text | speak | message | reach | turn to | open | vent | write | connect | log in) .. (at | any) (any)? (given)? (moment | hour | time of (the)? day | time of (the)? night | minute)   0.62
    + I can chat with it at any moment
    - I will not chat at this moment
  except (don't | won't | can't | cannot | not | cancel*) ..5 (at | any) (any)? (given)? (moment | hour | minute)
  (anywhere | everywhere | any where) (or | and | at) (anytime | any time | any hour | any moment | whenever)   0.76
    + do it anywhere or anytime
    - nowhere and never
  (anytime | any time | any moment) (or | and) (anywhere | everywhere | any where | any place)   0.76
  (no | without (an | any)? | no need for (an)? | don't need (an)?) (appointment~ | insurance | referral | waiting room | commute | office visit) .. (to | needed | required | just | and | so)   0.60 not: keep
    + no insurance needed
    - no appointments available until May
  except (no | without) (appointment~ | insurance) (coverage | available | left | for | until | accepted)
  (great | nice | good | amazing | able | love | wonderful | perfect | can) .. (do | have | get | see | talk | receive) .. (therapy | this | it | sessions | counseling | therapist) (long distance | remotely | from afar | from a distance | from anywhere | virtually | online from)   0.62
    + great to have therapy remotely
    - a loved one far away, long distance

# --- not for my tongue, machine, eyes; not before next month ------------------------------
barrier not: keep
  except (please | hope* | need | want | wish | add) .. (landscape | orientation | better app) .. @ac_place
  except (please)? add landscape .. @ac_place
  except removed from @ac_place
  (should | could | please | must | needs to | need to | wish | hope | would) ..5 (be | have | make | add | offer | include | available) .. (in | into)? (all | every | any | more | other | different | multiple | several | additional | various) (language~ | languag* | langauage*)   0.76
    + the talks should be offered in every language
    - they should use other words
  except (has | have | many | love | great | offers | available) (a | the)? (guided)? (meditation~ | session~ | content | course~ | lesson~ | stories) in (other | more | different | all | our | my (own | native)?) (language~ | languag*)
  except (has | have | many | love | great | offers | available) .. in (other | more | different | all | our | my (own | native)?) (language~ | languag*)
  (would be (nice | great | good | awesome | cool | perfect | amazing) | would love | wish | hope | hoping | love to see) .. (if)? .. (there was | there were | they had | it had | you had | to have | for | there is) (an | a | the) (@ac_place) (app | version | client | edition)   0.74
    + it would be cool if there were a kindle edition
    - I wish it had a story about a phone
  (if | as | for) (you | a person | someone | anyone | people | i | those)? (who)? (are | is | am | has | have | with | a)? (a | an)? (deaf | blind | visually impaired | low vision) .. (impossible | can't | cannot | useless | hard | difficult | no way | not)   0.74
    + for someone deaf it is useless
    - as a person I found it lovely
  (no | zero | hardly any | very few | limited) (appointments | openings | availability | slots | time slots | therapists available | appointment times) (available | for | until | in | left | open)?   0.45
  except no (appointment~ | appointments) (needed | necessary | required | to | and)
  except no availability (that | this | next)
  except (only | just) .. (paid | premium | money)
  except (must | have to | need to) be online .. (meeting | class | work)
  (at least | also | still | please | should | could | would) (make | create | build | develop | release | have | get | offer) (a | an) (@ac_place | roku tv | smart watch) (app | version | client)   0.76
    + could you at least make a windows client
    - they make a phone call
  except (is | was | has been | now) (made | available) (available)? (on | for) .. @ac_place
  (live | living | am | i'm | reside) in (iran | syria | iraq | russia | ukraine | egypt | turkey | china | japan | indonesia | vietnam | argentina | colombia | chile | peru | saudi arabia) ..5 (can't | can not | cannot | not | doesn't | isn't | unable)   0.74
  except (promo | discount | coupon | verification | verify | confirmation) code
  (say* | ask* | want* | need* | enter* | requir* | get) .. access code   0.66
    + it keeps saying access code
    - the access code worked

facilitator  not: drop
  (talk | chat | text | speak | vent | write | message | turn | reach out | connect) (to | with) .. (anytime | any time | whenever | any hour | around the clock | at any time | day or night) (i | you | and | or | of | about | we)?   0.64
    + you can chat to the bot whenever you like
    - I can't talk to anyone anytime soon
  except (can't | cannot | couldn't | don't | didn't | won't | not | no | never | stop | fail* | crash*) ..5 (talk | chat | text | speak | vent | write | message | turn | reach out | connect) (to | with) .. (anytime | any time | whenever | any hour | around the clock | at any time)
  except (talk | write | chat | vent | text) .. whenever .. (crash* | freez* | pay)
  (log in | log on | stop in | drop in | hop on | pop in | jump on | pull it up | turn it on | pick it up | open it | start it | listen to it | go to it | use it) (anytime | any time | whenever | at any time | any hour | day or night)   0.62
    + one may drop in any time
  except (crash* | freez* | cancel* | can't | won't | stops) .. (anytime | any time | whenever | at any time)
  (is | be | 's | right) (there | here | with me | with you) (anytime | any time | whenever | 24 | day and night | day or night | all day | around the clock) .. (i | you)?   0.66
    + a guide who is with me day and night
    - the ad is there all day
  except (ad | ads | pop up~ | bug~ | message | notification~) is (there | here) (all day | anytime | whenever)
  waiting to (hear back | get in | start | get | be seen | be matched | see | get into | hear) .. (therap* | treatment | appointment | counsel* | psych* | doctor | clinic | program)   0.62
    + good while I'm waiting to be seen by a psychiatrist
    - waiting to hear from a refund
  (start | pause | stop | leave | end) .. (conversation | session | chat) .. (whenever | anytime | any time) (i | you)?   0.54
  (therapy | counseling | counselling | help | support | care | treatment) .. (unobtainable | out of reach | inaccessible | hard to (get | come by | access | find) | not (available | accessible | an option) | isn't (available | accessible | an option)) .. (this | so | app | it)   0.62 not: keep
    + here counselling isn't an option, so this app it is
  except hard to (find | get) .. (therapist~ | help) .. (on (here | this | the) | through | in this | app)
  (don't | doesn't | do not) (have | need) (a | an | any | to make an | to schedule an)? (appointment~ | scheduled time | office | transportation | car | insurance) .. (to | with | just | and | so | for)   0.54 not: keep
    + one doesn't need an appointment to talk with it
  except (they | he | she | therapist*) (don't | doesn't) have .. appointment~
  except (don't | doesn't | do not) have insurance .. (and | so) (can't | it | the | i)
  except (even | including) at night

barrier  not: keep
  (no | without | missing | lacks | isn't | not) (a | any | an)? (spanish | french | german | portuguese | italian | dutch | arabic | hindi | chinese | russian | turkish | polish | japanese | korean | indonesian | other language~ | language options | translation~)   0.70
  except (not | isn't) (spanish | french | german | italian | dutch | chinese | russian | turkish | polish | japanese)
  (not | isn't | aren't | no longer | wasn't) (available | offered | supported | sold | open | active | licensed) (in | for | to | on | outside) (my | the | our | this | your | all | most | many | some | other | non)? (of)? (area | state | country | region | zip code | city | province)   0.74
    + it is not offered in our area
    - it is available in our area

facilitator  not: drop
  (without | not | no) .. (wait* | having to wait) (until | till | for) (my | your | the | an) (next)? (therapy | therapist | doctor | counseling)? (appointment | session | visit)   0.70 not: keep
    + help without having to wait until the next appointment
  except /\b(wake|woke|waking|awake|up) (up )?(at|until|till|around) [1-5]/

barrier not: keep
  (don't | do not | doesn't) (have | own | use) (a | an | any)? (cell phone | cellphone | smartphone | smart phone | mobile phone | mobile | iphone | android | computer) .. (so | but | problem | and (can't | cannot) | required | require* | need*)?   0.54
    - I don't use a computer to relax
  except (don't | doesn't | do not) (have | own | use) (a | an)? (computer | iphone | phone | mobile) .. (to | at | in bed | before)

facilitator  not: drop
  (struggling | struggle | trying | hard time) (to)? (find~ | finding | getting | get) (a | an) (decent | good | right | new | affordable | suitable | real)? (therapist | counselor | counsellor | psychologist | psychiatrist) .. (right now | and (this | it | even | although | while))   0.60
  except (find~ | finding | get) .. (therapist | counselor) .. (on | in | through | with) (this | the) app
  (no way | not possible | impossible) to (talk | reach | speak | get) (to | with | a hold of)? (my | a) (therapist | counselor | doctor | friend~) .. (middle of the night | at night | late | weekend~ | between | holidays)   0.66 not: keep
    + when it's not possible to reach my counselor at night
    - no way to reach my counselor in the app
  (can | able to) (open | use | start | do) .. (any time | anytime | whenever) .. (and | to | i | you | need | want)?   0.56
  except (can | able to) (open | use | start | do) .. (unless | only | pay | premium) .. (any time | anytime | whenever)

# No one to turn to at that hour, and no way to the one who would listen.
facilitator  not: drop
  (when | whenever | times | if | moments | days) (i | you | we | that i | that you)? (just | simply)? (can't | cannot | can not | couldn't | unable to | not able to) .. (talk | speak | reach | vent | get ahold) .. (human | real person | person | professional)   0.62 not: keep
  (when | whenever | times | if | moments | days) (i | you | we | that i | that you)? (just | simply)? (can't | cannot | can not | couldn't | unable to | not able to) .. (talk | speak | reach | vent | get ahold) .. (anyone | someone | anybody | counselor | therapist)   0.62 not: keep
    + great when you cannot talk to a real person
  (i'm | i am | am | times i | when i'm | if i'm | often) (unable to | not able to) .. (talk | speak | reach | vent) .. (anyone | anybody | someone | a friend | my therapist)   0.58 not: keep
  except (can't | cannot | unable to | couldn't) .. (talk | speak | reach) .. (human | real person | person | anyone | someone | anybody) .. (about | at | in | to (cancel | help | resolve | fix)) .. (billing | support | refund | subscription | account | issue | problem | customer service | cancel*)
  except (email* | call* | support | service | refund | cancel*) .. (can't | cannot | unable to | couldn't) .. (talk | speak | reach) .. (human | real person | person | anyone | someone | anybody)
  (when | since | because | if) (no one | noone | nobody) (else)? (is | will | would | can | could)? (there | around)? (to)? (listen | talk | be there | hear)   0.58 not: keep
    + it is here when no one will listen
  (when | if | because | as) .. (feel (like | as if)? )? (no one | noone | nobody) .. (would | will) listen .. (me | to me)?   0.56 not: keep
  (when | whenever | if | because | since) (other | the)? (people | persons | friends | humans | helplines | loved ones) (in my life | around me)? (aren't | are not | isn't | can't be) (always)? (available | around | there | awake | free | reachable)   0.66 not: keep
    + there when people around me are not available
  (when | where | because | since | as | if) (calling | seeing | therapy) (a | my | the)? (friend | therapist | counselor | someone | doctor)? (sometimes | often | just)? (isn't | is not | not) (always | really)? (possible | practical | an option | feasible | available | accessible)   0.66 not: keep
  (don't | doesn't | didn't | do not) (currently | always | really)? have (immediate | easy | regular | direct | any | constant)? access to (a | my | any | our | their)? (real | regular)? (therap* | counsel* | mental health | psych* | professional)   0.64 not: keep
    + good for people who do not have access to therapy
  except have access to .. (therap* | counsel*) .. (on here | in the app | unless | without paying | anymore)
  (if | when | anyone | someone | people | those | person | kids) (who | that | you | they)? .. (need~ | want~ | looking for) .. (therap* | help | counsel* | to talk) but .. (can't | cannot | can not) .. (afford | access | insurance | the money)   0.66 not: keep
  (don't | do not | never | no | hardly) (really)? (have)? (the | enough | much)? time (to | for) (go (to)? | see | visit | attend | actually go to)? (and see | see | to)? (a | my | an | regular | weekly | in person)? (therap* | counsel* | psych*)   0.58 not: keep
    + i do not have time to see a therapist
  (pocket | portable | handheld | hand held) (size~ | sized)? (therapist | therapy | counselor | coach)   0.46
  (therapist | therapy | counselor | psychologist) (friend | buddy | right | always | with me | built)? .. (in | on) (my | your | the | his | her) (back | own)? (pocket | phone)   0.46
    - the therapist on my phone screen froze again
  except (therapist | therapy | counselor) .. (in | on) (my | your) (phone | pocket) .. (froze | freez* | crash* | screen | number | call)
  except (call | called | video | appointment | session | spoke | talk | see | saw | message*) .. (therapist | counselor) .. on (my | your | the) phone
  (at | any | no matter (what | the | which)) (the | what)? time of (the)? (day | night) .. (there | talk | reach | chat | listen | help | someone)   0.60
  (talk | there | reach | chat | listen | help | someone) .. no matter (what | the | which) (time | hour) (of (the)? (day | night))?   0.64
    + someone to talk to no matter the hour
  (support | help | guidance | comfort | therapy) .. (at | in) (any | every | a) (given)? (moment | moments notice | moment's notice)   0.60
    + comfort at any moment
  (in | at) a (moments | moment's | moment) notice   0.58
  except (landscape | portrait | horizontal*) (mode | view | on | for | orientation)?
  except privacy of (my | your | the) (own)? phone
  except gap~ .. between (sessions | therapy | appointments | actual | visits)
  (makes | making | made) (mental health | therapy | help | care | support | meditation) .. (readily | easily | widely | more) (available | accessible | reachable)   0.62
  (therapist | coach | counselor | friend | support | help) (is | right)? (there)? (anytime | any time | whenever) (you | i) (need | want) (it | him | her | one)?   0.64
    + a personal coach anytime you need it
  whenever .. (and | or) (wherever | where ever | anywhere | everywhere)   0.66
    + whenever you need it and wherever
  (real time | on the spot | instantaneous) (help | support | assistance | relief | coaching)   0.58
  (immediate | instant) (help | support | assistance | comfort)   0.42
  (1 | 2 | 3 | 4 | one | two | three | four) (am | a m) (friend | buddy | companion | therapist | listener)   0.66

# Where it runs and whom it reaches.
barrier  not: drop
  (voiceover | voice over | talkback | screen reader) .. (can't | cannot | doesn't | does not | won't | not) .. (read | work | announce | see | recognize)   0.84 not: keep
    + talkback cannot announce the tabs
  except (play | cast | stream | casting | airplay) .. (apple tv | chromecast | tv)
facilitator  not: drop
  except (not | isn't | wish | if it | only) .. (in | available in) (my | our | my own) (language | tongue)
  (people | those | anyone | someone | for us) (who | that | with)? (have | has)? (no | little | limited | without) (easy | good | real)? access to (a)? (mental health | therap* | care | counsel* | psych* | doctor~ | professional | help)   0.68 not: keep
    + for those with little access to care

# Old devices, other shops; and help that is near.
barrier  not: drop
  (not (meant | intended | made)? for | no | excludes | restricted to | not allowed for) (minors | teens | teenagers | under (18 | 16 | 13)s? | kids under)   0.62 not: keep
    + it is not made for minors
  (phone | iphone | ipad | tablet | device | android | os | ios | laptop | computer) (is | isn't | are)? (too old | not new enough | too outdated | not supported | unsupported | incompatible | not compatible)   0.80 not: keep
    + sadly my tablet is too old
  (incompatible | uncompatible | non compatible | not compatible) with (my | the | this | older | old | most | your | any)? (device~ | phone~ | iphone | ipad | tablet~ | android | version | watch | os | ios | chromebook | samsung | pixel | kindle)   0.84 not: keep
    + incompatible with older tablets
facilitator  not: drop
  (can't | cannot | can not | couldn't) (always | really | currently)? afford (a | real | actual | regular | in person | to (see | go to | pay for) (a)?)? (therapist | therapy | counselor | counseling | psychologist) but (this | it | i (can | have) | with this | the app | now)   0.68 not: keep
    + i cannot afford counseling but this does the job
  except afford .. but (this | it) (is | costs | wants | asks) (too | so | expensive | more | money | even | just)
  (always | right | readily | ever) (at hand | on hand | handy | within reach | at the ready | by my side | in reach)   0.60
    + help is always within reach
  except always (handy | by my side) .. (phone | husband | wife | family)
  (on my phone | in my phone) .. (always with me | with me all the time | wherever i am | everywhere i go | at all times)   0.66
    + it lives on my phone, always with me
  (available | comes | offered | offers | content | meditations | sessions) (it | now)? in (so)? (many | several | different | various | multiple | other | a lot of | lots of) languages   0.54
  (when | if | for when | for those who | people who) (you | i | they)? (don't | do not | didn't | dont) have (anyone | anybody | someone | any one | a friend | friends | people) (else)? (to)? (talk | turn | vent | speak | lean | listen | go) (to)? .. (this | it)?   0.47 not: keep
  (people | those | anyone | someone) (who | that) (can't | cannot | couldn't) (otherwise | easily | normally)? (get | access | find | obtain) (a | to | any | into | the | professional)? (help | therap* | counsel*) (elsewhere | right away | yet | because | due | or | in person)?   0.62 not: keep
  (people | those) (who | that) (are unable to | aren't able to) (otherwise | easily | normally)? (get | access | find | obtain) (a | to | any | into | the | professional)? (help | therap* | counsel*) (elsewhere | right away | yet | because | due | or | in person)?   0.62 not: keep
  except (people | those | anyone) (who | that) (can't | don't) .. (pay | subscription | premium | free)
  (someone | therapist | coach | friend | counselor | helper | therapy | support) (who is | that is | that's)? (on call | on demand | on standby | on tap | at the ready)   0.66
    + a counselor on call
  (at | with) the (touch | click | tap | press | push | swipe) of (a | one | the) (button | finger | screen)   0.54
  (housebound | homebound | bedridden | can't leave (the | my) house | stuck at home | agoraphobi* | live in the middle of nowhere | remote area | rural (area | town | community) | small town) .. (this | app | help* | perfect | great | access* | grateful | able | no therapist~ | lack)   0.58
    + i am homebound and this is perfect
  (both)? (android and (iphone | ios | apple) | iphone and android | phone and (tablet | ipad | computer | laptop) | all (of)? (my | our)? devices | multiple devices | any device) .. (work* | use | available | sync* | access* | great | easy)   0.50

# In few words.
facilitator  not: drop
  (there | here | available | listens | listen) (for (me | you))? (when | if | even when) (no one | nobody | noone) else (is | will | was | can | would | does)   0.66 not: keep
    + here for me when nobody else is
  except (when | if) (no one | nobody) else (is | was) (there | around) (to (answer | respond | reply))
