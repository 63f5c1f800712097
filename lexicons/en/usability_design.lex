# Ease of learning and using, navigation, layout, looks, sounds of the
# interface, missing conveniences. It works as built: else
# technical_reliability. Effort in minutes: life_integration. Own items and
# settings for oneself: personalization_fit.

factor   usability_design
name     Usability, interface and looks
group    technology_environment

barrier not: drop
  except app for .. (busy | messy | chaotic)

  # --- denied ease, other words for awkward --------------------------------
  (far from | anything but | wouldn't call it | can't say (it's | it is) | nowhere near | hardly | never found it) (very | really | particularly)? (easy | simple | intuitive | user friendly | straightforward) (to (use | navigate))?   0.78 not: keep
    + I wouldn't call it easy to use
    - it is easy to use
  (slider | button~ | dial | wheel | keyboard | picker | scale | calendar | widget) .. (fiddly | finicky | awkward | hard to (hit | press | use | move | tap) | too small | tiny | too sensitive | overly sensitive | in the way)   0.78
    + the picker is finicky
    - the picker is fun
  except (hard | difficult) (for me)? to use (when | if | while) (i'm | i am | my | you're)
  except (i'm | i am | been | i was) not consistent
  except (asked | asks) me to rate so
  (fiddly | finicky | counterintuitive | unintuitive | clumsy)                0.66 [weak]
  (can't | cannot | couldn't | can not | struggle~ to | hard to | took me (ages | forever | a while | so long) to | still don't know how to | no idea how to | still can't) (even | ever | seem to)? (figure out | work out | find | locate) (how to (use | navigate | find | log | save | add | edit | delete | change | turn | cancel | set | open | play | start a | skip | exit | get (to | back | out)) | where | the (settings | menu | button | search | option) | out how | anything | my way)   0.76 not: keep
    + I couldn't work out how to save it
    - I couldn't find the words
  except (find | figure out | work out) (where | how to) (i | my | to (turn | begin | go) | cope | deal | live | feel | calm | love)
  (too many | so many | endless | needless | extra | unnecessary) (steps | taps | clicks | screens | menus | swipes) (to | before | just | for)?   0.76
  (font~ | text | writing | letters | print | icons) .. (too small | tiny | hard to read | unreadable | illegible | microscopic | too light | too thin)   0.78
    + the letters are microscopic
    - the letters I wrote
  (hurts | hurt | kills | burns | blinds | harsh on | hard on) (my)? (the)? eyes 0.70

  # --- hard to use ----------------------------------------------------------
  (hard | harder | difficult | tricky | impossible | confusing | complicated) (for me)? to (use | navigate | operate | work | set up | read | see | find | locate | manage | follow | scroll | get (around | to the | back to))   0.80 [both]
  (annoying | tedious | awkward | cumbersome | frustrating | tough | pain) (for me)? to (use | navigate | operate | work | set up | read | see | find | locate | manage | follow | scroll | get (around | to the | back to))   0.80 [both]
  (hard | harder | difficult | tricky | impossible | confusing | complicated | annoying | tedious | awkward | cumbersome | frustrating | tough | pain) (for me)? to (search | figure out | access | switch | understand (how | the (app | interface | navigation)) | turn off | log)   0.80 [both]
    + it is hard to navigate
    + harder to find the right track now
    - it is not hard to use
    - sleep is hard to find these days
  except (sleep | peace | time | help | work | motivation | words) (is | are) (hard | difficult) to find
  except /\b(hard|harder|difficult|impossible|trouble|tr(y|ied|ying)|can['’]?t|cannot|couldn['’]?t|unable|hunt\w*|struggl\w+|pain)\b( \w+){0,2} (find|finding|locate|figure out|work out|work)\b[^.!?]{0,45}\b(free|price|pricing|cost|costs|cancel\w*|unsub\w*|subscri\w+|refund|elsewhere|therapists?|premium|charge[sd]?|passcode)\b/
  except /\b(free|cost|price|cancel\w*|refund|voices?|speakers?|accents?|narrat\w+|ideas|doesn['’]?t cost|elsewhere)\b[^.!?]{0,60}\b(hard|harder|difficult|impossible) to (find|follow|understand)\b/
  except (hard | difficult | frustrating | tough) to navigate (through)? (life | my | grief | the world | anxiety | emotions)
  except (annoying | frustrating | awkward | tough | pain) to see
  except (grammar | spelling | typos | errors) .. (difficult | hard) to read
  except (it's | it is | so) (hard | difficult) to read (long | a lot | books)
  except (hard | harder | difficult | tough) to (find | see | manage | follow | use) (a | the)? (therapist | time | words | help | motivation | peace | sleep | good | my | it in | someone | anyone)
  (not | isn't | aren't | wasn't | never | don't find it | doesn't) (very | really | that | so | at all | all that | exactly | super | as)? (easy | easily | simple | intuitive | user friendly | straightforward | convenient | clear | organized) (to (use | navigate | find | understand | follow | set up) | navigated | app | interface | layout | navigation)   0.80 not: keep
  (not | isn't | aren't | wasn't) (very | really | that | so | at all | all that | super | as)? (intuitive | user friendly | straightforward | convenient)   0.88 not: keep
    + navigation is not very intuitive
    - easy and intuitive
  except (not | isn't | never) (very | so | that | always)? (easy | simple) to (talk | open | find (help | someone | a) | deal | cope | live | do | sleep | quit | change | get out | fall)
  except not (as)? (clear | easy | simple) (if | whether | why | what | how | for me | on)
  (not | isn't | aren't | wasn't | never | don't | doesn't | didn't | hardly | far from) .. (easy | simple | intuitive | straightforward) to (use | navigate | find | set up | understand | follow)   0.80 not: keep
    + I don't find this very easy to use
    - I find this very easy to use
  except (don't | didn't | doesn't) have to .. (easy | simple) to (use | navigate)
  (not | isn't | aren't | wasn't | never | don't | hardly | non) .. (intuitive | user friendly | well (designed | organized | laid out)) 0.78 not: keep
  except not only .. (intuitive | user friendly | well (designed | organized | laid out) | easy to use)
  except not only .. (easy | simple | intuitive) to (use | navigate)
  (unorganized | disorganized | chaotic | messy | clumsy | busy) <> (app | layout | interface | screen | page~ | design | menu | menus | navigation | ui)   0.72
  (not | isn't | no | never | hardly) (a | an | the | very | that | any)? (good | great | nice | clean | clear | intuitive | beautiful | pretty) (user)? (interface | ui | ux | layout | design | graphics | visuals | navigation | app design | organization)   0.80 not: keep
    + there are no good visuals
    - a good interface
  (app | screen | page~ | interface | home | layout | menu~ | visual | ui | so much | too much | unnecessary | all the | of the) clutter   0.66
  except clutter .. (mind | head | thoughts | brain | life)
  except (clunky | awkward | cumbersome | convoluted) (dialogue | conversation~ | responses | bot | ai | wording | language | answers | phrases | writing)
  (clunky | cluttered | overcrowded | unintuitive | un intuitive | counterintuitive | counter intuitive | user unfriendly | cumbersome | convoluted)   0.82 [weak]
    + the start page is cluttered
    - my mind is cluttered, this clears it
  except (mind | head | brain | thoughts | life | room | house | day) .. (cluttered | chaotic | messy | disorganized | busy and)
  except (chaotic | busy) (time~ | day~ | week~ | schedule)
  except therapist .. (unorganized | disorganized)
  except (cluttered | chaotic | messy | busy) (mind | head | brain | thoughts | life | world | day)
  except (isn't | aren't | wasn't | not | never) (at all | too | very | so | that | overly | too)? (confusing | complicated | overwhelming)
  (confusing | confuses | complicated | overwhelming | unclear | bewildering) <5> (app | interface | navigate~ | layout | menus | menu | screen | page~ | design | format | ui | set up | setup | use | update | options | home | features | settings | instructions)   0.75 [both]
  except (complicated | confusing | overwhelming) (fam | family | life | relationship~ | emotions | feelings | thoughts | time~ | world | anxiety | stress | situation~ | moments | days | day | things | past | mind | disorder~ | work) .. (app | use | setup | screen | options | instructions)
  except (app | use | features | options) .. (complicated | confusing | overwhelming) (fam | family | life | relationship~ | emotions | feelings | thoughts | time~ | world | anxiety | stress | situation~ | moments | days | day | things)
  except app for .. overwhelming
    + the menus are confusing
    - life is overwhelming
  confused .. (interface | how to use | navigate~ | layout | where to | menu)   0.70
  except /^\W*it['’]?s complicated\b/
  (app | it | it's | this | everything | very | so | bit | little | kinda | too | just) (is | a | was)? (@rather | a bit | a little | kind of | kinda | too)? (confusing | complicated | clunky)   0.68 [weak]
    + it is a little confusing at first
    - my feelings are so confusing
  except (feelings | emotions | thoughts | life | mind | world | things | times) (is | are | so | very | get | gets | can be | feel | feels) (so | very | too)? (confusing | complicated | overwhelming)
  except (those | people | anyone | someone | you | simply | just | who) (don't | do not) know where to (start | begin)
  except (start | begin) .. but (don't | do not) know where to start
  (don't | didn't | do not) (always | really)? know (where to (start | begin | go | find | click | tap) | what to (click | press | tap)) 0.60
  except didn't know where to (begin | start | go | find)
  except (anyone | someone | those | people | beginner* | you | who | mediat* | meditat*) .. (don't | do not) know where to (start | begin | go)
  (redesign | rebrand~ | rebranding) .. (awful | terrible | worse | bad | ugly | hate | upset | disappoint~ | confusing) 0.80
  (hate | upset | disappoint~ | dislike | awful | terrible) .. (redesign | rebrand~ | rebranding) 0.80
  to complex                                                                  0.62
  (too | so) (complicated | complex)                                          0.75
  (@unable | trying to | tried to | wish i could | hard to | difficult to | took .. to) (for the life of me | even)? (figure out | work out) (how | where | what | which | the | it | anything)   0.66
    + I can't figure out how to stop the music
    - I can't figure out how I feel
  except (@unable | trying to | tried to | hard to | difficult to) figure out (how | what | why | where) (i | i'm | my | is wrong | was wrong | to cancel | to contact | to stay)
  (don't | didn't | do not | did not | no idea | no clue) (know)? how to (use (it | this | the) | navigate | find (the | my) | get (to | back to) | turn (it | the) | save | delete | set up | log out | go back | switch)   0.62
    + I do not know how to use it
    - I did not know how to calm down
  how do (i | you | we) (delete | get to | change | turn | find | use | set | go back | log out | save | edit | add | remove | restart | reset)   0.58
  except how do (i | you | we) (delete | cancel | change | remove | get | restart) (my | this | the | out of)? (account | subscription | payment* | trial | membership | charge*)?
  (@unable | hard to | impossible to | difficult to | trying to) (even)? (find | locate) (the (settings | menu | button | search | timer | meditations | sessions | sounds | stories | page | list | journal | app) | my (favorite~ | entries | history | saved | journal | progress) | anything | what (i | you) | a (button | setting) | where (the | to | it) | those)   0.62
    + I can't find the settings
    - I can't find a therapist near me
  except (can't | couldn't | cannot) find (what i | anything) .. (free | paid | pay)
  except difficult to find (the | a)? (perfect | right | good)? (therapist | counselor | help)
  except @unable find anything (else | like | better | wrong | that | as)
  except (find | locate) (the | a | any)? (right words | words | peace | help | motivation | therapist | strength | time | job | reason)
  (no | lack of | isn't any | without a | needs a | without) (obvious | clear | easy | simple | good | direct)? (way | option | button | place) to (find | skip | search | sort | mark | return | undo | rewind | pause | close | go back | zoom | filter | organize | see all | tell which)   0.62 not: keep
    + there is no clear way to mark a favourite
    - there is no way to thank you enough
  (too many | takes so many | takes too many | way too many) (taps | clicks | steps | screens | buttons | icons | pop ups | popups | pages | menus | categories | options | functions | settings | tabs)   0.70
  (so much | too much | lots of | endless | constant) (scrolling | clicking | tapping | swiping | clutter)   0.75
  (have | had | having | need) to (scroll | search | dig | hunt | click | tap | swipe) (through | for | around | past | down | all | on)   0.72
    + you have to scroll through everything
    - I had to look for a job
  (can | could) be (easier | simpler) to (find | navigate | use | get)         0.72
  makes it (really | very | so)? (hard | difficult | harder) to (find | see | navigate)   0.66
  (search | searching | hunt | hunting | dig | digging) through (each | every | all | everything) 0.60
  (steep)? learning curve                                                     0.56
  (not | less | isn't) (very | so | at all | really | as)? user friendly                            0.92 not: keep
  (unclear | not clear | isn't clear) (how | where | what to | which)          0.62 not: keep
  (should | could | wish | needs to | doesn't | won't | not | let me) .. (pick up | resume | continue) where (you | i | it | we) left off   0.75 not: keep
  (@ugly | terribly | horribly | poorly | badly | lousy | childish) (app | new | user | web)? (@interface | design~ | interface~ | layout~ | navigate~ | usability | organization | structure | colors | color scheme | font~)   0.85
    + poor user interface
    - a poor night and then this
  (@interface | usability | font~ | home screen | homepage | menu~ | redesign | color scheme) (is | are | feels | looks | was | seems | has become | has gotten) (@rather | a bit | a little | too | kind of | the | not | all over the | absolutely | completely | now | incredibly)? (@ugly | disorganized | difficult | hard | small | tiny | place | okay | busy | distracting | slow | dark | bright | disaster | mess)   0.85 not: drop
    + the layout is really confusing
    - the layout is lovely
  (@interface | usability | menu~ | home screen) (could | can | should) be (a bit | a little | much | more | so | made | way)? (more | much | made)? (better | easier | simpler | cleaner | improved | intuitive | simplified | clearer | user friendly | organized | prettier)   0.80
  app (could | should) be (a bit | a little | much | made)? (easier | simpler | cleaner | more (intuitive | user friendly | organized | streamlined)) 0.72
    + the layout could be cleaner
    - my sleep could be better
  (hate | hated | hating | don't like | do not like | dislike | disliked | didn't like | don't enjoy | don't love | not a fan of | not loving | can't stand | not fond of | despise | miss | missing) (the | this | your | how | that)? (new | whole | current | updated | old | previous | original)? (layout | design | interface | ui | format | look | graphics | colors | color | font | icon~ | theme | redesign | navigation | home (screen | page) | set up | setup | style)   0.85 not: keep
    + I don't like the new layout
    - I like the layout
  (new | latest | recent) (design | layout | interface | ui | look | format | redesign | branding | home (screen | page) | tab | set up) .. (bad | worse | terrible | awful | horrible | ugly | confusing | sucks | hate | stinks | not | isn't | don't | hard* | difficult | mess | annoying)   0.85 not: keep
    + the new look is worse than before
    - the new look is nice
  (bring | go | change it | put it | revert | switch) back (to)? (the)? (old | previous | original | way) (design | layout | format | interface | look | ui)   0.75
  (liked | preferred | loved | like | prefer) (it | the (app | layout | design | format)) (just fine | better | so much better | much better) (the way (it was)? | before | how it was | when) (before)?   0.62
  (completely | totally | so) (different | changed) and (confusing | hard*)    0.75
  (small | tiny | thin | smaller | unreadable | light) (font~ | print | letters | type)   0.80
    + the print is tiny
    - a small poem from a friend
  (font~ | text | print | letters | writing) (is | are | size)? (so | too | very | really | way)? (too)? (small | tiny | thin | light | unreadable | hard to read)   0.82
  (white | bright | blinding) (background | screen | light) .. (eyes | blind~ | hurts | bright | night | annoying)   0.75
  hard on the eyes                                                            0.82
  not easy on the eyes                                                        0.85 not: keep
  ((screen | app | background | colors | it's | white) .. too bright | eye strain | hurts my eyes)                        0.68
  (poorly | badly | terribly | horribly | not well) (designed | organized | laid out | structured)   0.85 not: keep
  (designed | organized | laid out | set up | structured) (so | very | really | extremely | quite)? (poorly | badly | horribly | terribly | stupidly)   0.85
  (doesn't | does not | don't | won't | can't) (rotate | landscape)           0.82 not: keep
  stuck (in | to) (portrait | landscape | vertical)                           0.82
  (distracting | annoying | loud | irritating | unnecessary) (sound effect~ | animation | animations | pop ups | popups | graphics | background | visuals | transitions)   0.62
  except (asked | asks | asking | request~) (me | us | you)? (to)? (leave | write | for)? (a)? (rating | review | rate) (so | and | here)
  except asks (me | you)? (questions | about) .. (rating | rate)
  (ask~ | asking | beg~ | bug~ | nag~ | nagging | pop* up | prompt~ | demand~ | pester~ | request~ | hound~ | harass~) .. (rate | rating | review | reviewed | a review)   0.60
    + it keeps asking for a review
    - my review of the week helps
  except asked for a review so
  except (requested | asked | asking) .. this review
  except asks you to rate (you | your) day
  except (ask~ | asking | prompt~ | request~ | demand~) (me | you | us)? (to | for a)? (rate | rating) (my | how | each | every | human | the (session | meditation) | your (mood | day) | his | her)
  except (ask~ | asking | prompt~ | request~ | demand~) .. rate .. (how i | my mood | my day | how you)
  except (review | rate) .. (therapist~ | provider~ | counselor~ | coach)
  - it asks me to rate my mood
  no (search | filter | sort | back button | rewind | volume control | dark mode | landscape | undo | airplay | widget | pause button | way to sort)   0.78 not: keep
  (accidentally | accidently) (hit | press~ | tap~ | click~ | swipe~ | touch~)   0.42
  (doesn't | does not | didn't) (automatically | auto) (continue | play | save | go | advance | start | move)   0.60 not: keep
  (user friendliness | usability) .. (poor | lacking | lacks | missing | needs) 0.80

  # --- conveniences wished for ----------------------------------------------
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love | please add | add | adding | should have | should be | hope | missing | could use) ..6 (dark mode | night mode | search (bar | button | feature | function | option | box | tool | engine)?)   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love | please add | add | adding | should have | should be | hope | missing | could use) ..6 (filter~ | sort~ | landscape | airplay | air play | chromecast | bluetooth | casting)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (dark mode | night mode | search (bar | button | feature | function | option | box | tool | engine)?)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (filter~ | sort~ | landscape | airplay | air play | chromecast | bluetooth | casting)   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love | please add | add | adding | should have | should be | hope | missing | could use) ..6 (apple (watch | health | pencil | tv) | healthkit | health kit | google fit | widget~ | simplified)   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love | please add | add | adding | should have | should be | hope | missing | could use) ..6 (better layout | bookmark feature | back button | rewind | fast forward | skip button)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (apple (watch | health | pencil | tv) | healthkit | health kit | google fit | widget~ | simplified)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (better layout | bookmark feature | back button | rewind | fast forward | skip button)   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love) ..6 (pause button | volume (control | slider) | index | integration | fitbit | samsung health | play next | loop | continuous play)   0.78 not: keep
  (please add | add | adding | should have | should be | hope | missing | could use) ..6 (pause button | volume (control | slider) | index | integration | fitbit | samsung health | play next | loop | continuous play)   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love | please add | add | adding | should have | should be | hope | missing | could use) ..6 (sleep timer | (a | the) timer | timer (for | to | that | option | function | feature))   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (pause button | volume (control | slider) | index | integration | fitbit | samsung health | play next | loop | continuous play)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (sleep timer | (a | the) timer | timer (for | to | that | option | function | feature))   0.78 not: keep
  (wish | if only | would be (nice | great | cool | good | helpful | better) | would love) ..6 (shortcut~ | calendar view | split screen | desktop (version | site | app) | web version | background play | history tab | folders | tabs | undo | split view)   0.78 not: keep
  (please add | add | adding | should have | should be | hope | missing | could use) ..6 (shortcut~ | calendar view | split screen | desktop (version | site | app) | web version | background play | history tab | folders | tabs | undo | split view)   0.78 not: keep
  (like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) ..6 (web version | background play | history tab | folders | tabs | undo | split view)   0.78 not: keep
    + please add a search bar
    + I wish it had dark mode
    - I wish I slept better
  except hope .. (sort | sorts | sorted)
  except i suggest .. (timer | search | continu*)
  except i suggest
  - I hope this gets sorted soon
  (doesn't | does not | not | isn't | can't | cannot) .. (integrate | sync | connect | link | work | compatible) (with)? (the)? (apple (health | watch | music) | health app | healthkit | fitbit | google fit | spotify | garmin | alexa | chromecast | airplay | airpods | bluetooth)   0.72 not: keep
    + it does not sync with Apple Health
    - we all sync our breath
  (wish | should | would | please | could you | doesn't | does not | not | can't) ..4 (write | sync~ | integrate~ | connect~ | export) (mindful* | minutes | data | it | sessions)? (with | to | into) (the)? (apple health | health app | healthkit | fitbit | google fit | garmin)   0.66 not: keep
  (cannot | need~ | won't | ability to | able to | option to | want | love) ..4 (write | sync~ | integrate~ | connect~ | export) (mindful* | minutes | data | it | sessions)? (with | to | into) (the)? (apple health | health app | healthkit | fitbit | google fit | garmin)   0.66 not: keep

  # --- said in other ways ---------------------------------------------------
  (the | its | their | your)? (old | original | previous | earlier | older | former | prior) (ui | version | layout | design | interface | look | format | app | style) ..4 (was | were | is) (so | much | way | far | just | perfectly | a lot)? (more)? (better | perfect | great | fine | simpler | easier | simple | handy | cleaner | nicer | amazing | superior | good | clearer | intuitive)   0.72
    + the old version was much simpler
    - the old version was bad
  (miss | prefer~ | want | like~ | liked | loved) (the | your)? (old | original | previous | simple | earlier | simpler) (ui | layout | design | interface | look | format | home (screen | page) | style)   0.75
    + I miss the old look of the home page
    - I like old songs
  used to (be | have | look) (a | an | so | much | way | such a)? (more | better)? (simple~ | easier | cleaner | better | easy | user friendly | intuitive) (design | ui | interface | layout | navigat* | to (use | navigate | find))   0.70
  (was | were | had) (a | so | much | way | such a)? (more | better) (simple~ | easier | cleaner | better | user friendly | intuitive) (design | ui | interface | layout | navigat* | to (use | navigate | find))   0.60
  (was | were) (so | much | way | a lot)? (easier | simpler) to (use | navigate | find) before   0.72
  (was | were) (so | much | way)? (easier | simpler | cleaner) to (use | navigate | find)   0.60
  (too many | so many | way too many | endless | multiple | several | constant) (different | unnecessary | annoying)? (screens | pop ups | popups | taps | clicks | steps | buttons | icons | menus | tabs | layers | pages to)   0.70
    + there are so many buttons to press
    - so many lovely pages of advice
  (i | i'm | i was | i am | get | gets | got | getting | easily | little | bit | left | makes me | made me | is | so | very | super) (so | very | really | easily | still | just | a little | a bit | get | got)? confused (by | with | about | how | what | where | on | as to | when | if | which) .. (app | use | screen | session~ | layout | @part | it works | works | click | go | do | supposed | start | find)   0.66
    + I get confused with all the buttons
    - I was confused by my own heart
  except confused (by | about | with) .. (feeling~ | emotion~ | life | thoughts | charge~ | price~ | billing | charged | subscription)
  (i'm | i am | am | get | i was) (so | very | just | a bit | a little)? confused (how | what | where) 0.55
  (@interface | aesthetic~ | home (screen | page) | homepage | menu~ | font~ | color scheme | appearance) (of (the | this) app)? (is | are | was | looks | look | feels | seems | has become | became | it's) .. @ud_bad   0.70 [both]
    + the whole layout is now chaotic
    - the layout is not dull
    - I love the layout
  except (love | like | great | good | nice | beautiful | lovely | clean | simple) (@interface | aesthetic~ | set up | colors | menu~)
  except (mind | head | brain | thoughts | life | room | house | anxiety | sleep) .. (chaotic | busy | mess | complicated | difficult | hard to)
  (app | it | this | screen | everything | page | menu | home page) (is | was | feels | looks | seems | became | has become | got | gets | can be) (@rather | a bit | a little | kind of | way | too | all)? (overwhelming to | cluttered | unorganized | disorganized | clunky | awkward to | convoluted | unintuitive | overcomplicated | over complicated | counterintuitive | messy)   0.75
    + everything feels too convoluted
    - my flat is messy
  (have | has | had | having | need | makes me | make you | forces (me | you) to | must) (to)? (navigate | exit (out | the | app | and | to) | back out)   0.54
  (have | has | had | having | need | makes me | make you | forces (me | you) to | must) (to)? go (all the way | through (all | so many | several | multiple | the whole | each | every | a bunch | a million) | back (out | to the (home | main | menu | start | beginning | app)))   0.54
  (have | has | had | having | need | makes me | make you | forces (me | you) to | must) (to)? keep (scrolling | clicking | going back)   0.54
    + I must back out of the lesson to change the volume
    - I had to go through a lot
  except (go | went | going) through (so many | a bunch | several | multiple) .. (therapist~ | things | trials | emotions)
  (icon~ | button~ | text | font~ | letters | numbers | print | screen | words | writing | image~) ..5 (tiny | too small | so small | hard to (see | read) | invisible | not visible | isn't visible | unreadable | illegible | too (big | large) | cut off | blurry | pixelated)   0.74
    + some of the icons are much too small
    - I felt small, but the words lifted me
  (no | lack of | lacks a | isn't a | there's no | needs a | without a | missing) (clear | easy | obvious | simple | visible)? (back | forward | fast forward | rewind | skip | pause | play | search | sort | filter | undo | delete | stop | mute | home | close | exit | save | cancel) (button | option | feature | function | or | and | icon | key | bar)   0.74 not: keep
    + there is no pause or rewind
    - the pause button is there
  except (no | without | lack of) (cancel | delete | save | stop) (button | option | feature)
  (can't | cannot | can not | couldn't | unable to | no way to | not able to | doesn't let (me | you) | won't let (me | you) | wish i could | wish you could | impossible to | hard to | difficult to) (even | easily | just)? (rewind | fast forward | skip (back | ahead | forward | to) | scroll (back | through) | zoom | search (for | by | through | within) | sort | undo | resume | bookmark | favorite | save (my | the)? (favorites | session | sessions | meditations) | go back (to | and) | see (the | my) (whole | full) screen | minimize | multitask)   0.64
    + you can't rewind a story
    - I can't go back in time
  except @unable go back (to | and) (sleep | work | school | my | bed | normal | change | the way | how | edit)
  except (hard | difficult | impossible) to (go back | resume | sort) (to | my)? (sleep | work | life | thoughts | feelings)
  except (you | u | they | ya) (don't | dont | do not) know what it's
  except (don't | dont | do not | didn't | doesn't | not) know what to do with (their | my | your | his | her | the)? (life | lives | time | self | myself | feelings | emotions | anxiety)
  (not sure | unsure | no idea | no clue | don't know | can't tell | don't understand | do not understand | didn't know | don't see | can't see | still (don't | not)) (yet)? (where (to | the | it | they | is) | how to (use | find | get to | navigate | access | work it | turn | start) | how (it | this | the app | things) works | what (is | it's | everything | to (do | click | press) (with | on | in)) | what's available) (it | this | the app | next)?   0.58
    + I am not sure where to look for my notes
    - I am not sure how to thank you
  except (don't know | no idea | not sure | no clue | didn't know | unsure) (what | where) to (do | go | turn) (with (my | myself | this | all) | about | in my | next in | when)
  except (no clue | no idea | not sure | don't know) where to buy
  except (don't know | not sure | no idea) (what is | what it's | what is it) .. (reason | wrong | asking | about)
  except (don't understand | do not understand) what (it's | is) .. asking
  except (not sure | don't know) where (the | it) .. (path | life) is
  - some days I don't know what to do with my emotions
  except (no idea | don't know | not sure | don't understand) (where | how | what) (to | the) (turn | start | go | is | begin) .. (life | help | therapy | myself | else)
  except (what is | where the) .. (money | charge | refund | wrong with me)
  (hard | harder | difficult | impossible | tough | struggle | struggling | trouble | frustrating | @unable | trying | tried) (to)? (find | finding | locate | locating | remember where) (the | my | a | any | other | my favorite | specific | new)? (session~ | meditation~ | story | stories | series | course~ | section | category | categories | lesson~ | sounds | favorites | settings | button | menu | tab | page | setting | option | stuff | content | feature~ | anything in | things (in | on) | what i (want | need | am looking | was | used) | what (i'm | you're) looking | next (one | chapter | lesson | day))   0.70
    + I struggle to find the course from last week
    - I struggle to find time
  except (find | finding) (a | an | the | my | some | any)? (time | peace | therapist | counselor | motivation | help | energy | words | way | balance | good | free | sleep | comfort | one | app | apps | something | another | similar | decent)
  (could be | should be | would be | needs to be | need to be) (better | more | much better)? (organized | sorted | grouped | categorized | laid out | arranged | separated | indexed | labeled | streamlined | simplified | searchable) (better | in | by | into | more | differently | so)?   0.66
    + the lessons should be sorted by length
    - my desk is organized
  except (i | me | my life | life | my thoughts | my mind | help~ me | my day) .. (be | stay) (more | better)? organized
  (organize | organise | organizing | sort | arrange | categorize) (the | your | them | it | things | all | my)? (content | app | meditations | sessions | stories | favorites | courses | library | sounds | categories | better | by (topic | length | teacher | category | date | type | name | author))   0.64
  (own | separate | dedicated) (section | tab | folder | category | page | menu)   0.58
  (need~ | should | could | please | wish | must | would) .. (simplif* | streamlin* | declutter*)   0.70
    + please simplify the menus
    - it simplified my life
  except simplif* (my | your) (life | day | mind | routine)
  (screen | ipad | landscape | portrait | vertical | proper | horizontal | sideways) (orientation | rotation | mode | view) 0.70
    + wrong screen orientation on the tablet
    - my life has a new orientation
  (orientation | rotate~ | rotation) .. (ipad | tablet | screen | iphone | landscape) 0.75
  (should | can | could | wish | would | please | let | need~ | when | if) .. (play in (the)? background | background play | (other | another) (music)? app~ .. background | (with | while) (the)? screen (off | locked | is off))   0.68
    + it should play in the background
    - music plays in the background of my day
  (not | isn't | is not | nothing | don't find (it | this) | doesn't look | never) .. (aesthetic* | visually appealing | attractive | appealing to look) 0.68 not: keep
    + it is not attractive
    - attractive
  except not only .. (aesthetic* | visually)
  (it's | it is | this is | app is | now | became | has become | design is | update is) (just | now | such | become | all | turned into)? (a | an) (total | complete | absolute | hot | nonsensical | huge | big | real | cluttered | confusing | bloated | giant)? (mess | maze | labyrinth) 0.60
    + now the app is a confusing maze
    - my life was messy
  except (my | i'm | life | i | me | head | mind | world | brain | house | anxiety) .. a (total | complete | absolute | hot | real | big | huge)? mess
  (too | unnecessarily | overly | needlessly) ( cluttered | flashy | bloated | overdesigned | complicated to | confusing to | overwhelming to | gimmicky | bright)   0.60
  (app | program | ui | interface | site | layout) (doesn't | does not | didn't) (really | even)? (make (much | any | a lot of)? sense | flow | tell you (how | where | what) | explain (how | where | what) | show you how) 0.60
    + the app doesn't tell you where to begin
    - my life doesn't make sense

  # --- confusing, hard to work out ------------------------------------------
  (app | it | can | bit | little | was | is | set up | kind of | somewhat | pretty | find it | found it | found this | find this | found the app | finding it) (be | a bit | a little | so | very | kind of)? (confusing | complicated | overcomplicated) (at first | at times | to | and | sometimes | in the beginning | for | on | with | when | but | navigat* | as)   0.76
    + the set up was confusing at times
    - my week was confusing
  except (feelings | emotions | life | thoughts | times | relationship | world | things) .. (be | so | very)? (confusing | complicated) (at first | at times | to | and | sometimes | for | on | with | when | but | as)
  (hard | difficult | rough | tough) time (to)? (figuring (it | this | out | the app)? | navigating | finding (the | my | what | where | how | things) | understanding (how | the (app | interface)) | using (the | this | it | app) | getting (around | used to) | working (the | this | out how))   0.76
    + I had a tough time finding where the bells are
    - I had a hard time this winter
  (trouble | struggle~ | struggling | difficulty | problem~ | issue~) (with)? (navigat* | figuring (out)? (the | how | where | this | what | it) | finding (my way | things | the | what | where) | using (the | this | it) app | understanding (the (app | interface | layout) | how (to use | it works | the app)) | getting around)   0.76
    + I struggle with navigating it
    - trouble finding sleep
  except (trouble | difficulty | problem~) finding (the)? (time | words | right | sleep | peace | motivation | therapist)
  except (would | should | could) be (so much | much | way)? easier to see (a | my | the)? (doctor | therap* | counsel* | psych*)?
  (wish | trying to | could | should | would be | hard to | want to) (it | this | the app | to | i could | be)? (was | were | be)? (easier | simpler) (to (find | navigate | use | search | access | understand | get (to | back | around) | locate | see | log) | navigation | interface)   0.74
    + I wish it was easier to find past lessons
    - it got easier to see the good
  (ux | ui | user experience | user interface | navigation | menu | layout | usability | interface) (is | was | are | feels | could | needs | should | leaves | lacks) .. (tricky | clear | lacking | desired | work | improve* | better | off | weird | worse | terrible | wonky | strange | odd | slow | buggy | outdated | unintuitive | difficult | not)   0.74
    + the user experience leaves much to be desired
    - the navigation is clear
  except (ux | ui | user experience | navigation | menu | layout | interface) (is | was | feels) (so | very | really | much | super | also | extremely | now | way | pretty)? (clear | better)
  (always | constantly | keeps | every time | annoying | repeatedly | stop | please stop | forced) .. (rate (it | the app | this | the) | leave a review | rating | write a review)   0.68
    + they constantly ask you to rate the app
    - I rate the people I meet
  (want~ | wants | wanted | make~ | made | force~ | need~) (me | you | us) to (rate | review | write a review | leave a (review | rating)) 0.46
    - I want you to be happy
  (inability | unable | can't | cannot | no way | not able | couldn't | doesn't let you | lack of) (to)? (full screen | fullscreen | scroll | swipe | rotate | enlarge | zoom | resize | expand | scan | copy | paste | multitask | minimize | collapse | preview | screenshot | print | export)   0.66
    - I can't see what others see
  except (can't | cannot | couldn't) see (how | what | where | all | when) (i | my | this would | it would | it could | anyone | people | others | life)
  (remove | get rid of | lose | stop | turn off | no more | without) (the | that | this | those | these | your)? (annoying | ugly | stupid | silly)? (pop ups | popups | animation | animations | sound effects | banner~ | badge~ | icon | emojis | background image | splash screen | bottom bar | navigation bar | chime)   0.66
    + please remove that silly banner
    - it removed the stress
  (too many | so many | cluttered with | overloaded with | bombarded (with | by) | lots of unnecessary | unnecessary) (different)? (options | features | things | functions | images | graphics | choices | categories | notifications on | sections | bells and whistles) .. (confus* | overwhelm* | hard | difficult | find | navigate | screen | clutter* | need | simple) 0.68
    + too many sections make it hard to see what to do
    - so many options
  (was | were) (so much | much | way | far)? (better | easier | simpler | cleaner | nicer) (before | the way it was | in the (old | previous | last) (version | app | design | layout) | prior to)   0.48
  except (i | life | things | it | sleep) (was | were) (so much | much | way | far)? better before
  (need~ | could use | should (get | have) | deserves | wants | please | requires) (a | an | some | serious | major | more | better | to)? (better | improved | new | cleaner | simpler | more intuitive | modern | work on the | work on its | improve the | update the | fix the | redesign the | ui | ux)? (ui | ux | interface | layout | navigation | user interface | user experience | redesign | design | search | look and feel | home page | menu) (improvement~ | update | work | overhaul | redesign | refresh)?   0.66
    + it needs a better interface
    - I need a new look at life
  except (need | should have) (a | an | some | more)? search (for | my | online | the | of)?
  except please search
  (not | isn't | aren't | wasn't) (very | too | really | so | all that | quite | exactly | at all | always | immediately)? (clear | obvious | apparent | self explanatory | explained | straightforward | easy to (tell | see | find | navigate | understand | use | follow)) (how (to | it | the | you) | where (to | the | it) | what (to | you're | each | the) | which | in the app | on the app | at first)   0.55 not: keep
  except (not | isn't | wasn't) (very | really | so)? clear (if | whether | why | about | that | head | mind | of)

  # --- overloads, hides, covers ---------------------------------------------
  (too many | too much) (options | choices | information | info | stuff | things | going on | clutter | on the screen | to choose from) (to (choose | pick | select | look) | going on | at once | on (the | one))?   0.58
    + there are too many options on one page
    - too much for me these days
    - too much information asked of me
  except too much (information | info) (to | about | for | from)?
  except too (many | much) stuff
  except (never | not | without | no) .. (too much | too many) (information | options | choices | going on)
  except (too many | too much) (things | stuff | information | info) (are | is | that are | i | to worry | in my | in life | on my mind | about)
  - too many things are locked
  (not | isn't | wasn't | never) (very | really | so | too | that | always)? easy (finding | navigating | using | figuring | getting around | understanding)   0.80 not: keep
    + it is not easy finding the timer
    - it is easy finding the timer
  (where is the | where's the | where did the | where are the | can't see the | bring back the | need a | need an | put the) (search (bar | button | function)? | menu | button | index | timer | setting~ | tab | home page | back button)   0.70
    + where's the timer
    - where is the love
  (annoying | frustrating | hate | sucks | wish) .. (have to | had to | having to) (log in | sign in | login | tap | click | scroll | swipe | press | close | exit | type in | go (through | back | into))   0.66
    + it is annoying that I have to press twice
    - it sucks that I had to go
  (pop up~ | popup~ | pops up | overlays | banner~ | bar | box | keyboard | icon | button | text) .. (every time i open | covers | covering | in the way | blocks | blocking | obstruct* | takes up (half | most | the whole | too | the entire) | block~ (my | the) (view | screen | text))   0.45
  stop (with)? (the | these | all the) (pop ups | popups | overlays | banners)  0.70
  (interface | layout | design | ui | ux | navigation | home (screen | page)) .. (was changed | changed | keeps changing | changes (all | every | constantly | so) | inconsistent | unstable | no consistency)   0.66
    + the home page changes all the time
    - the mind changed my design
  (navigating | navigate | get around | find anything) .. (app | it | site | menu) .. (endure | nightmare | pain | chore | headache | hassle | challenge | impossible | maze)   0.78
  (endure | nightmare | pain | chore | headache | hassle | challenging | confusing) .. (to navigate | navigating | to find (things | anything | the))   0.76
    + what a chore to navigate
    - a pain to live with

  # --- moved about, cannot undo ---------------------------------------------
  (constantly | always | stop | keep | keeps | kept | every update) (changing | change | changes | moving | moves | redesigning | rearranging) (things | the (app | layout | design | interface | format | look | home | menu) | it | everything | stuff) (around)?   0.48
  except (i | i'm | i've | my life) .. (changing | change)
  (can't | cannot | couldn't | unable to | no way to | not able to | doesn't let (me | you) | won't let (me | you)) (uncheck | unselect | deselect | unfavorite | dismiss | exit out | swipe away | get rid of the | unlike | unsave | see (the | my) (favorites | history | saved))   0.70
    + you can't uncheck a task
    - I get rid of the fear
  except get rid of the (fear~ | anxiety | thoughts | pain | feeling~ | account | subscription | charge~)
  search (feature | function | bar | tool | engine | option)? (could | needs | should | doesn't | isn't | is) (really | even | very)? (improve* | be better | work | useless | terrible | awful | bad | poor | limited | helpful | find | hard | difficult)   0.72
    + the search function is useless
    - the search is over
  (isn't | not | aren't | no longer) (as)? (consistent | where it (was | used to be) | in the same place | cohesive | organized in a) 0.60 not: keep
    + the icons are not where it used to be easy
    - all in the same place

  # --- where is it ----------------------------------------------------------
  where (do | can | did | would | should) (i | you | we | one) (find | go | see | click | tap | turn | change | get | access | look | set | edit) (to | for)? (the | my | it | them | new | a | this | these)?   0.62
    + where do I find the new lessons
    - where did I go wrong
  except where (do | can | did | would | should) (i | you | we) (go | turn | get | look) (wrong | from | to | help | therapy | my)?
  (navigating | navigation | finding (things | anything | the | my)) .. (difficult | hard | confusing | tricky | impossible | frustrating | tedious | painful | nightmare)   0.80 not: drop
    + I find navigating it rather difficult
    - navigating life is hard
  except (navigating | navigation) (life | my | through | anxiety | grief | emotions | relationships | difficult) .. (difficult | hard | confusing | tricky | impossible | frustrating | tedious | painful | nightmare)
  (becomes | became | gets | got) (pretty | quite | rather | really | so | too | just)? (confusing | cluttered | overwhelming) (to | at | because | since | with | when)?   0.56
  except (life | feelings | emotions | thoughts | it all | world | work | day~ | everything | stress | anxiety | things | when) (becomes | became | gets | got | is) (pretty | quite | rather | really | so | too | just)? (confusing | cluttered | overwhelming) (to | at | because | since | with | when)?
  (interface | layout | design | ui | graphics | look) (became | is now | has become | turned) .. (low quality | worse | bad | cheap | ugly | childish | boring | complicated | bloated)   0.80
  so much going on (it | that | on (the | one)) 0.58
  (cast | casting) (it | this | music | sound~ | to | on) .. (tv | speaker~ | google | home | nest | chromecast)   0.66

facilitator not: drop

  # --- not confusing -------------------------------------------------------
  (app | it | it's | interface | layout | menu | menus | design | screens | set up | navigation | nothing) (is | are)? (isn't | aren't | wasn't | not | never) (at all | too | very | so | that | overly | in any way)? (confusing | complicated | cluttered | overwhelming | clunky | fiddly | messy | ugly | hard to (use | navigate | find | read))   0.74
    + the screens aren't too complicated
    + it isn't cluttered
    - the menu is confusing
  except should .. not (be)? .. (confusing | complicated | cluttered)
  nothing (is | was | about it is)? (confusing | complicated | cluttered | fiddly)   0.74

  # --- easy -----------------------------------------------------------------
  except life (easier | simpler) to navigate
  (easy | easier | simple | simpler | effortless | straightforward | convenient) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to (use | navigate | operate | set up | setup | follow along with)   0.85 [both]
  (easy | easier | simple | simpler | effortless | straightforward | convenient) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to (work with | get around | log in | sign up)   0.85 [both]
  (painless | pleasant | intuitive | nice | a breeze | delight | joy) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to (use | navigate | operate | set up | setup | follow along with | work with | get around | log in | sign up)   0.85 [both]
  (easy | easier | simple | simpler | effortless | straightforward | convenient) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to find (what | things | everything | the | my | a (meditation | session))   0.85 [both]
  (easy | easier | simple | simpler | effortless | straightforward | convenient) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to (get started | understand (format | interface | app))   0.85 [both]
  easy (use | navigation | access to the (app | sessions) | layout | interface | app | set up | setup | format | ui)   0.75
  (ease | easiness | simplicity | convenience) of (use | using | navigation | the (app | interface | design | layout) | scheduling | access)   0.85
    + above all the ease of use won me over
    - not easy, and of no use
  (easily | quickly) (navigate | navigated | find (what | the | my | things) | set up | organized | switch | track | search | locate)   0.58
  (user friendly | userfriendly | user friendliness | friendly (user)? interface | friendly ui)   0.88 [weak] [both]
    + super user friendly
    - not user friendly at all
  except intuitive (responses | response | questions | mind | bot | ai | eating | thinking | perceptional | reply | replies)
  (intuitive | self explanatory | foolproof | fool proof | idiot proof | streamlined | uncluttered | clutter free)   0.72 [weak]
    + the menus are intuitive
  except (title | name | that's | review) (is | are)? .. (self explanatory)
  except (more | a more | my) (streamlined | intuitive)
  except used to be ..5 (intuitive | clean | easy to use | uncluttered | streamlined | user friendly | simple)
  except used to be ..7 (easy | simple) to (use | navigate)
  except (old | previous | earlier | former | original) .. (layout | interface | ui | design | version) .. (was | were) (so | very | really)? (@lovely | simple | easy)
  except (least | abysmal | zero | terrible | poor | lack of | less | lacks) (user friendly | user friendliness | intuitive)
  except (it | app | this | version) was (so | very | really | super | much | always)? (user friendly | easy to (use | navigate) | simple | intuitive | easier to (find | navigate | use)) (and | until | but | before | when)?
  except (more | want) .. streamlined
    - the menus are not intuitive
  except (make~ | making | made | find | found) it .. (easy | simple | easier)
  except (app | it | it's | everything) (is | was)? (@rather | fairly)? (easy | simple) to
  except intuitive (eating | healing)
  except (my | more) intuitive (self | side)
  (find | found) (it | this | the app | app) @rather? (easy | simple | intuitive | user friendly | straightforward)   0.75
  (app | interface | layout | design | everything | it | it's | navigation | set up) (is | are | was | has)? (@rather | fairly)? (simple | easy | intuitive | straightforward | user friendly | clean | sleek | well organized | organized) (and | but)?   0.62
    + the app is so simple
    - life is not simple
  except keep it simple
  except (wipe~ | keep~ | kept | cut | clean~) it clean
  (simple | easy | clean | straightforward | minimalist | minimal | minimalistic | uncluttered | sleek | elegant | crisp | organized | clear) (and (simple | clean | elegant | beautiful | easy | clear | effective | modern | calming | intuitive) | functional | effective | little | useful | modern)? (app | design | interface | layout | ui | look | user interface | format | navigation | graphics | style | aesthetic | yet (effective | beautiful) | but (effective | powerful))   0.78 not: drop
    + a clean and simple layout
    - clean the house, lay out the mat
  except simple (format | style) of
  (makes | make | made) (it | this | tracking | journaling | meditating | meditation | everything) (so | very | really | super | incredibly)? (easy | simple | convenient | effortless)   0.35
  (easy | easiest | simple | simplest | convenient | quick easy | straightforward) way to (track | log | journal | meditate | record | keep track | check in | monitor | access | write | learn)   0.62 [both]
  (simple | easy) (and)? (straightforward | easy | intuitive | user friendly)  0.60
  (such an | an | a (very | really | super | great)) (easy | simple) app        0.75

  # --- looks ----------------------------------------------------------------
  except (well | smartly | brilliantly) designed (ai | a i | chatbot | conversation~ | bot | questions | courses | lessons | program)
  (@lovely | beautifully | brilliant | well | elegantly | fresh) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (interface~ | ui | ux | layout | design | designed | graphics | visuals)   0.82 [both]
  (perfectly | thoughtful | thoughtfully | smart | aesthetic) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (interface~ | ui | ux | layout | design | designed | graphics | visuals)   0.82 [both]
  (@lovely | beautifully | brilliant | well | elegantly | fresh) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (user experience | navigation | aesthetic~ | organized)   0.82 [both]
  (@lovely | beautifully | brilliant | well | elegantly | fresh) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (laid out | illustration~ | color scheme | theme~ | art style)   0.82 [both]
  (@lovely | beautifully | brilliant | well | elegantly | fresh) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (artwork | animations | home screen | user interface)   0.82 [both]
  except (good | nice) look (at | into)
  except look (forward | at | for | back)
  (@interface | aesthetic~ | illustration~) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (@lovely | pleasing | simple)   0.88 [both]
  (@interface | aesthetic~ | illustration~) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (easy | friendly)   0.88 [both]
  (color scheme | colors) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (@lovely | pleasing | simple | easy | friendly)   0.88 [both]
  (@interface | aesthetic~ | illustration~) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely)? (organized | relaxing | fun | adorable)   0.88 [both]
  (color scheme | colors) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (organized | relaxing | fun | adorable)   0.88 [both]
  (artwork | set up | setup | structure) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (@lovely | pleasing | simple)   0.88 [both]
  (artwork | set up | setup | structure) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (easy | friendly)   0.88 [both]
  (theme~ | animations) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (@lovely | pleasing | simple | easy | friendly)   0.88 [both]
  (@interface | aesthetic~ | illustration~) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (top notch | designed)   0.88 [both]
  except (colors | colours | graphics | pictures) of (the)? (autumn | rainbow | my mood | emotions)
  (love | like | loved | enjoy | adore | appreciate | liked) (how the | the | its | this | it's | your | their)? (simple | simplicity | new | whole | clean | cute | overall | easy | calming)? (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | look (and feel)? | simplicity | colors | color | color scheme | illustration~ | theme~ | organization | set up | setup | dashboard | structure | art style | artwork | animations | user experience | search (feature | function | bar) | widget~ | dark mode | format | home screen | style of the app)   0.82 [both]
    + I love the colors and the layout
    - I do not like the layout
  except like look
  except (didn't | don't | do not | never) (really)? (love | like | enjoy) the (new)? (interface | ui | layout | design | graphics | look)
  (well | nicely | beautifully | cleanly | neatly | clearly | very | so | really | thoughtfully | perfectly) (designed | organized | laid out | structured | put together | arranged)   0.80
    + nicely laid out
    - not well organized
  (love | like) how (organized | simple | easy | clean | cute | pretty | beautiful | user friendly | intuitive | the app is (designed | organized | laid))   0.80
  (aesthetically | visually | pleasing to the) (pleasing | appealing | beautiful | eye | stunning | enjoyable | satisfying | pleasant)   0.88 [both]
  (easy | nice | pleasant | gentle) on the eyes                               0.85
  eye (candy | pleasing | catching)                                           0.72
  (super | so | very | really | such a | is | cute and | it's | a)? (cute | adorable) (little)? (app | layout | design | graphics | interface | icons | theme | look | ui | aesthetic* | visuals | animations | art* | colors | and (easy | simple))   0.68 [weak]
    + a cute little app
    - he is so cute
  (super | so | very | really) (cute | adorable)   0.54 [weak]
  (is | it's) (cute | adorable)   0.42 [weak]
  /^\W*(just |so |super |very |really )?(cute|adorable|pretty|gorgeous)\W*$/   0.56 [weak]
  except /\b(he|he['’]?s|\w*bot|mascot|characters?|penguin|robot|guy|they|gifs?|animals?|him|dog|son|daughter|baby|kids?|stickers?)\b[^.!?]{0,30}\b(is |are |so |really |super |very )+(cute|adorable)\b/
  except (and | with | but) cute
  /\bpretty(?=\s*(?:[.,!?;]|$|(?:and|but|to look at)\b))/   0.62 [weak] not: flip
    + pretty and calm
    - pretty much the same as the others
  (everything | all | things | buttons | it | stuff) (is | are | it's)? .. (right where | exactly where | where) (you'd | you would | i'd | i would | you | i) (expect | look | want | need)   0.78
    + all the buttons are where I would look
    - I go where I want
  (no faff | no fuss | no frills | fuss free | clutter free | uncluttered | no clutter | foolproof | idiot proof | self explanatory | streamlined)   0.72 not: keep
    + fuss free
    - plenty of fuss
  /^\W*(so |very |really |super |nice and |it'?s |clean and )?(simple|elegant|straightforward|intuitive|sleek|clean|minimalist)\b(?=\W*(?:[.,!]|$| and | with ))/   0.60 [weak] not: drop
  /^\W*(so |very )?beautiful\b(?=\W*(?:[.,!]|$| and | with ))/   0.40 [weak] not: drop
    + elegant, with taste
    - simple people like me
  (polished | slick | sleek | elegant | gorgeous | beautiful | clean | tidy | crisp | modern | minimalist | minimal | uncluttered | friendly | simple | intuitive | lovely) (and (clean | simple | modern | calm | intuitive))? (user)? (interface | ui | layout | design | look | screens | home screen | menus | graphics | app design)   0.80
    + a tidy layout
    - a messy layout
  (logging | tracking | recording | navigating | navigation | setting up | set up | finding (things | anything | what i need) | checking in | journaling | adding (an entry | entries)) .. (is | are | was | takes)? (so | very | super | really | dead | pretty)? (quick | easy | simple | effortless | a breeze | smooth | intuitive | painless | a tap | two taps | one tap)   0.72 not: flip
    + checking in is a breeze
    - checking in is not easy
  except (not | isn't | wasn't | never | could be | hard | should be) .. (quick | easy | simple | effortless | smooth | intuitive)
  (just | only | with | takes | it's | in | all it takes is) (a | one | two | three | a few | a couple) (of)? (tap~ | click~ | swipe~)   0.62
  (just)? (tap | swipe | click) (a | the | on a | one) (smiley | face | emoji | button | mood | color | icon) and (done | you're done | your done | that's it | it's logged | go | off)   0.76
  (big | bigger | larger | large | clear | readable | legible) (font~ | buttons | text | letters | type) (is | are)? (so | and | easy | great | nice | good | love | help* | easier)?   0.60
  except (need~ | want | wish | please | add | could | should | option | make) .. (big | bigger | larger | large | clear | readable) (font~ | buttons | text)
  (much | so much | way | lot | far)? easier (to read | on the eyes | to find (things | my | what | everything) | to navigate) (now)?   0.66
  except (make | should be | could be | would be | wish | if | was) .. easier (to read | on the eyes | to find | to navigate)
  (even | so that) (my (gran | grandma | nan | mom | mum | dad | grandmother | grandpa | kid~)) (can | could | figured | understands)   0.45
  (has | have | got | added | includes | supports | comes with | love the | nice | with) (a | an | the)? (dark mode | night mode | dark theme)   0.72 not: flip
    + it has a dark theme
    - should have a dark mode
  except (should | would | wish | hope | if | could | to | please | must | need~) .. (have | has | got | added | supports | with) .. (dark mode | night mode | dark theme)
  (cute | pretty | gorgeous | elegant | good looking) app                     0.68 [weak]
  app (is | looks | feels | seems) (so | very | really | absolutely | also)? (beautiful | gorgeous | cute | stunning | elegant | sleek | polished | clean | well made | pretty and)   0.72
    + the app looks gorgeous
    - this calms me, the app is a godsend
  looks and feels (great | good | nice | amazing | calm*)                     0.85
  (beautiful | pretty | lovely | gorgeous | calming | soothing | relaxing) (images | pictures | scenery | scenes | colors | background~ | visuals | graphics | illustrations | imagery)   0.62 [both]
  (few | couple of | two | one | single) (taps | clicks | swipes | touches)   0.62
  all in one (place | app)                                                    0.42

  (attractive | appealing | pretty | prettier | beautiful | beautifully | gorgeous | cute | sleek | polished | stylish | elegant | lovely | adorable) (presentation | appearance | icons | fonts | screens | background~ | pictures | avatars | and (simple | easy | clean | user) | as well)   0.68
    + an appealing presentation
    - an appealing idea
  except (beautiful | lovely | gorgeous | pretty) (little)? (soul | voice | people | day)
  (font~ | icons | colors | looks | visuals | art | artwork | pictures | images | drawings) (is | are | were | look | looks) .. (prettier | beautiful | gorgeous | cute | adorable | lovely | stunning | charming | delightful | calming | soothing)   0.70
    + the icons are so charming
    - the stories are charming
  (love | enjoy | appreciate | loved | i like) (the | its | all the | how)? (cute | little | pretty | beautiful | bright | soft | pastel)? (icons | fonts | pictures | animation | animations | drawings | characters | avatar~)   0.66
  (love | enjoy | appreciate | loved | i like) (the | its | all the | how)? (cute | little | pretty | beautiful | bright | soft | pastel)? (backgrounds | visual~ | artwork | color coding | widget | charts | dashboard)   0.66
    + I love the little icons
    - I love the speakers
  (app | layout | interface | design | ui | everything | update | screen~ | version | theme) (looks | looked | look) (so | very | really | super | just | absolutely)? (cute | adorable | pretty | beautiful | gorgeous | attractive | nice | good | great | modern | professional)   0.64 [weak]
  (app | layout | interface | design | ui | everything | update | screen~ | version | theme) (looks | looked | look) (so | very | really | super | just | absolutely)? (amazing | cool | lovely | fantastic | clean | sleek | awesome | stunning | slick | polished)   0.64 [weak]
    + the new update looks cool
    - the app looks promising
  (it | this) (looks | looked) (so | very | really | super | just)? (cute | adorable | beautiful | gorgeous | attractive | modern | professional | stunning | lovely)   0.56 [weak]
  (it | this | and) (looks | looked) (so | very | really | super | just)? (nice | good | great | pretty | cool)   0.40 [weak]
    + it looks adorable
    - he feels gorgeous
  except (it | this | app) (looks | looked) (so | very | really | just | such)? (pretty | good | nice | great) (much | for | on | like | promising | interesting | good | cool | great | helpful | useful | nice | bad | to | how | that | when)
  except (it | this | app) (looks | looked) (so | very | really | just | such)? (pretty | good | nice | great) (thing | amazing | expensive | simple | basic | sad | annoying | decent | accurate | awesome | well | easy | hard)
  not (at all | too | so | overly | very)? (overwhelming | cluttered | complicated | confusing | overly complicated | clunky | busy) (at all | or | and | like | to use)? 0.66 not: keep
    + it is not overwhelming at all
    - it is overwhelming
  except (if | when | why) .. not (overwhelming | complicated)
  (easy | simple | easier) and (free | fun)   0.60 [both] not: drop
    + simple and free
  (easy | simple | easier) (to (learn | understand and (use | follow) | open | start | pick up | log | track | enter | input | customize | do and) | and (fast | quick | helpful | effective | calming | relaxing | beautiful))   0.60 not: drop
    + easy to learn
    - hard to learn
  except (easy | simple | easier) to (do | start | open | learn) (up | to | how | about)

  (application | app's) (is | was)? (so | very | really)? (beautiful | pretty and | gorgeous | cute | stunning | elegant | sleek | well made | attractive) 0.68
    + the application is beautiful
    - the soul is beautiful

topic
  (able | ability | option | way | let us | allow us | allow me | could | feature | let me) (to)? (sort | filter | search | rewind | fast forward | favorite) (by | for | through | the | a | my | them | it | stories | within | or)?   0.62
  (able | ability | option | way | let us | allow us | allow me | could | feature | let me) (to)? (bookmark | zoom | rotate | swipe | organize | save (my)? favorites | mark) (by | for | through | the | a | my | them | it | stories | within | or)?   0.62
    + I would love the ability to sort the stories
    - a way to organize the day
  dark mode
  night mode
    + I would love a dark mode
    + the night mode is missing
    - dark mode exists
  (search bar | search function | search feature | search button)
  (apple watch | apple health | healthkit)
  except (not working | doesn't work | don't work | stopped | won't | isn't | aren't | no longer | connect* | sync* | crash* | not recording) .. (apple watch | apple health)
  except (on | isn't the | my | the) (apple watch | apple health) (app | on | complication)? 
  widget~
  (landscape mode | landscape view) 0.86
  (airplay | chromecast)
  (apple pencil | stylus | s pen | handwriting) (support | compatib*)?
  except button to (press to | click to)? (cancel | unsubscribe | press)
  except (no | the) button (to | for) (cancel | unsubscribe | press | login | log)
  (button | tab | back arrow | check mark | indicator | shortcut | folders) (that | to | for | which | on | at | in | so)   0.62
  (search (bar | function* | feature | option | engine)? | filters | sort (by | the | them | my) | landscape | split screen | picture in picture | background play)   0.66
  except (google | internet | web | job | quick | online) search
  except (to | a | in | my | i | the app | app store | long) search .. (for (an | a | help | peace | meaning | good))
  - you would find the same by a google search
  (upload | attach | insert | add) (a | an | at least one | my | some | your)? (picture~ | photo~ | image~)   0.46
  (mark | marked | marking) (as | it as | them as)? (watched | read | finished | completed | listened | done)   0.70
  (lock screen | headphone~ | headset) (control~ | button~ | widget)          0.70
  (carplay | siri | auto play | autoplay | queue)   0.66
  except (back | end | front | top | in) (of)? (the | a | line)? queue
  (save | bookmark) (the | them | it | my | a | your)? (course~ | session~ | meditation~ | story | stories | favorites | exercises | video~ | for later)   0.62
  rate (each | every | individual | the) (one | episode~ | story | stories | session~ | meditation~)   0.66
  (count up | calendar view | sleep timer)                        0.62
    + I wish there was a sleep timer
    + love the calendar view
    - the sleep timer ends after five minutes

  (dark | light | night) (theme | themes | version | background)
    + I wish it had a dark theme
    - the dark background of my youth

# The look and the way through it, most of all after a change.

barrier not: keep
  except app .. for .. (busy | messy | chaotic)
  (hate | dislike | don't like | do not like | didn't like | not a fan of | not loving | not liking | can't stand | disappointed with) .. (new)? (redesign | re design | layout | format | interface | ui | ux | look | home screen | homepage | home page)   0.74
  (hate | dislike | don't like | do not like | didn't like | not a fan of | disappointed with | not happy with | not impressed with) .. (new)? (update~ | version)   0.47
  except (hate | dislike | don't like | do not like | didn't like | not a fan of | miss) .. (free | premium | paid | full | trial) version
  except (free | paid | trial | lite) version
  (ruined | destroyed | killed | screwed up | messed up | wrecked | broke) (it | the app | this app | everything | my favorite app) .. (update | version | redesign | new | layout)   0.62
  (changed | changes | changing | change) (the | its | their | your)? (clean | whole | entire | old)? (look | layout | design | interface | format | ui | home screen | homepage | home page | screen | menu | appearance)   0.89
  except (can | could | able to | let~ | lets you | wish | option to) change
  (old | previous | earlier | original | last) (version | layout | format | interface | design | app | ui | look | one | setup | update) (was | is | were | had | much) .. (better | amazing | great | perfect | easier | simpler | nicer | preferred | fine | superior | best)   0.80
  (interface | layout | menu~ | screen | design | app | ui | homepage | home screen | navigation) .. (jammed | busier | cluttered | crowded | busy | messy | jumbled | bloated | overloaded | all over the place | chaotic | disorganized | unorganized | unintuitive | non intuitive | not intuitive | counterintuitive | counter intuitive)   0.84
  except (my | our | a) (busy | chaotic | messy) (life | day~ | schedule | mind | head | brain | world)
  (how | where) (in the world | on earth | the heck | the hell | the f | do | can | am i supposed) (do | to | i | you)? .. (navigate | find | use (this | it) | turn | get to | change | see)   0.66
  (hard to | impossible to | difficult to | no idea how to | don't know (how | where) to | can't figure out (how | where) to | can't seem to) (find | locate | navigate | get back to | get to) (the | my | it | what | where | things | anything | your | old | certain | specific | stuff)   0.71
  except (can't | couldn't | cannot | hard to | didn't) (even | seem to)? find (a | my | any | another) (therap* | counsel* | provider | better | good | time | reason | peace | motivation | words | way to contact | job | partner | friend~)
  (have to | has to | had to | must | need to | forced to) (click | jump | tap | dig | swipe | sift | hunt | wade) (through | around | all | secondary | so many | multiple | past | several | how many | two | three)   0.80
  except (have to | has to | had to | must | need to | forced to) jump through
  - I had to jump through hoops for my refund
  (so many | too many | how many | multiple | extra | several | endless) (clicks | taps | steps | screens | popups | pop ups | menus | buttons | in app popups | tabs | pages)   0.88
  (no | wish there was a | wish there was | need a | needs a | add a | add | lacks a | without a | there isn't a | there is no | want a | please add a | please add) (way to | option to | ability to | button to | place to)? (skip back | rewind | fast forward | repeat | loop | favorite~ | bookmark~ | playlist~ | playback speed | dark mode | search | timer | sort | filter | organize | split | widget | sleep timer | queue | landscape | favourites section | edit function | editing function)   0.72
    + wish there was a playback speed control
  (can't | cannot | couldn't | unable to | isn't possible to | no way to) (loop | organize | sort | filter | queue | rewind | fast forward | repeat | skip back | bookmark) (a | my | the | any | them | it)? (playlist~ | favorites | queue | track~ | order | folder~ | again | back)?   0.66
  (not possible to | impossible to | be able to | wish i could) (loop | organize | sort | filter | queue | rewind | fast forward | repeat | skip back | bookmark) (a | my | the | any | them | it)? (playlist~ | favorites | queue | track~ | order | folder~ | again | back)?   0.66
  (no | doesn't | does not | don't | isn't | lack of | lacks | without | not) (a)? (sync | syncing | synchroniz*) (between | across | with | to | on) .. (device~ | phone | ipad | watch | computer | health)   0.70
  (small | tiny | faint | light | unreadable | illegible) (print | font | text | writing | letters)   0.82

facilitator not: drop
  (so | very | really | super | quite | it's | is | and | simply | just | absolutely | truly) (gorgeous | stunning | sleek | elegant | aesthetic | minimalist | intuitive | user friendly | straightforward | straight forward | uncluttered | well laid out | well designed)   0.90 [both]
  (love | like | enjoy | appreciate) .. simplicity   0.75
    + I like its simplicity
  except used to be .. (simple | clean)
  without (any)? (complication~ | clutter | hassle | fuss)                    0.66
  (easy | simple | effortless | straightforward) (to | and) (use | navigate | find | operate | work | get around | set up)   0.85
  (easy | simple | effortless | straightforward) (to | and) (understand | follow | learn)   0.51
  (app | it | it's | website | interface | layout | instructions | everything | format | program) (is | are)? (so | very | super | really | pretty)? (easy | simple | straightforward) (to | and) (understand | follow | learn)   0.60
  except (not | isn't | wasn't | aren't | never | used to be) .. (easy | simple) to
  (love | like | enjoy | great | nice | good | beautiful | awesome | amazing | lovely | cute) (the | its | this | your)? .. (interface | layout | design | graphics | visuals | aesthetic~ | ui | colors | colours | animation | animations | artwork | widget | look of it | font)   0.80 [both]
  except (don't | do not | didn't | did not | doesn't | does not | never) (really | even | particularly | necessarily | quite | exactly | always | fully)? (love | like | enjoy | great | nice | good | beautiful | awesome | amazing | lovely | cute) (the | its | this | your)? .. (interface | layout | design | graphics | visuals | aesthetic~ | ui | colors | colours | animation | animations | artwork | widget | look of it | font)
  except (wish | bad | not | don't | didn't | hate | old) .. (interface | layout | design | graphics | visuals | ui)

# --- more ways to be awkward ---------------------------------------------------------
barrier not: keep
  (challenge | challenging | struggle | struggling | nightmare | maze | pita | bear | tough | tricky | hassle | headache) .. (to)? (maneuver | manoeuvre | navigate | navigating | get around | find my way | finding my way | move around)   0.80
    + such a headache to get around in it
    - it helps me navigate a challenge
  except (life | challenge~ | emotions | feelings | world | grief | times) .. (to)? (navigate | navigating)
  except (navigate | navigating) .. (challenge | challenges | challenging | tough | tricky) (times | time | life | situations | emotions | moments | world | year | feelings)
  except (challenge | struggle | trouble | difficulty | issue) .. finding the (time | words | right therap* | motivation)
  (ux | ui | design | layout | interface) .. (can | could | needs | need | still needs) (really | still | definitely)? (use | get | do with | be | have)? (some | a | more | a bit of | a little | serious | lots of)? (work | working on | improvement~ | improving | improved)   0.80
  (usability | organization) .. (can | could | needs | need | still needs | may need | should) (really | still | definitely)? (use | get | do with | be | have)? (some | a | more | a bit of | a little | serious | lots of)? (work | working on | improvement~ | improving | improved)   0.80
  (organisation | functionality | user friendliness) .. (can | could | needs | need | still needs) (really | still | definitely)? (use | get | do with | be | have)? (some | a | more | a bit of | a little | serious | lots of)? (work | working on | improvement~ | improving | improved)   0.80
  (ux | ui | design | layout | interface) .. (can | could | needs | need | still needs | may need | should) (really | still | definitely)? (use | get | do with | be | have)? (some | a | more | a bit of | a little | serious | lots of)? (cleaned up | overhaul | help | tweaking | tweaks)   0.80
  (needs | could use | lacks | lacking | lack of | wish .. had | requires) (a)? (better | some | more | any | clearer | proper | improved | real | good)? (organization | organisation | organizing | categoriz* | categoris* | categories | sorting | labeling)   0.66
  (needs | could use | lacks | lacking | lack of | wish .. had | requires) (a)? (better | some | more | any | clearer | proper | improved | real | good)? (structure | navigation | signposting | user design | ui design | filtering | search function*)   0.66
    + it lacks proper categories
    - I lack structure in my days
  except (lack | need | needs | needed | lacking | lacks) (some | more | a | any)? (structure | organization) (in | to | for) (my | your | the)? (life | day | routine | mind)
  except (i | my life | people | we) (needed | need | lack | lacked | lacks | needs) (some | more | better | a)? (structure | organization)
  (white | gray | grey | light | pale | yellow | black | blue) (font | text | letters | print | lettering | type) (on | and | against) (a)? (similar | white | gray | grey | light | pale | yellow | black | bright) (background*)?   0.74
    + pale letters on white
    - a light heart
  (white | gray | grey | yellow | light grey | light gray | black) (text | font)? on (white | gray | grey | light grey | light gray | yellow | black)   0.70
  (takes | took | take | taking | needs | requires | some) (me)? (a while | a bit | a little | some | time | a lot of | a little time | some time | days) (of)? (getting | to get) (used | accustomed) to   0.66
    + it takes some time to get used to
    - it took years to get used to sleeping alone
  except (takes | took) .. get used to (therapy | being | life | living | sleeping | the idea | meditat* | his | her)
  (issue~ | trouble | problem~ | hard time | difficulty | hard) (getting | to get) (used to | the hang of | around) (the | this | it | how)   0.66
    + I have some trouble getting the hang of it
    - I have trouble getting up
  (i)? (just | still | really)? (don't | do not | didn't | can't | cannot) (really | fully | quite | even)? (know | understand | figure out | get) how (this | the | that | your) (app | website | site | thing | program) (works | work | is supposed to | functions)   0.70
    + I still don't understand how this app works
    - I don't know how the mind works
  (can't | cannot | couldn't | can not) figure (this | the | it) (stupid | dumb | damn | silly | whole | freaking | fucking)? (app | out | thing | site) .. (out)?   0.66
    + I can't figure this thing out
    - I can't figure it out why I am sad
  except (can't | cannot | couldn't) figure it out .. (why | myself | what's wrong | in my head)
  (figure out | work out | understand | learn) how (to)? (use | operate | work | navigate) (this | the | it | your) (dumb | stupid | silly | damn | whole)? (app | thing | site | program)?   0.50
  (so | too | very | way too | wayyyy to | a bit | a little | kind of | pretty | really | quite | extremely) (busy | crowded | hectic | jumbled | unwieldy | convoluted | cluttered) (and | with | on | for | now | interface | layout | design | screen | page)   0.55
  except (i'm | i am | my | we | life | day~ | people | schedule | mind) (is | are | am | was | be | been | 's)? (so | too | very | way too | a bit | a little | pretty | really | quite | extremely) (busy | hectic | crowded) (and | with | on | for | now)
  except (brain | you | was | been | someone | week | work | get | got) (is | are | am | was | be | been | 's)? (so | too | very | way too | a bit | a little | pretty | really | quite | extremely) (busy | hectic | crowded) (and | with | on | for | now)
  except (too | so | very | really | pretty | quite | extremely) (busy | hectic) (for (me | a | the | in)? | and (i | stress* | my | anxious | tired) | with (work | school | kids | life | my))
  except (too | very | so) busy and .. (schedule | life | day)
  (app | it | this | they) .. (throws | throw | crams | packs | shows | offers | gives | have | has) (way | far)? too much (at | to | on | going | in | into)   0.62
    + the app crams too much into one page
    - it gives too much homework
  (a lot | alot | so much | too much | lot) (is)? (going on | happening) (in | within | inside | on) (the | this | one | my)? (app | screen | page | home | site)   0.72
    + so much going on in the app
    - so much going on in my life
  (too much | so much | a lot) to (keep track of | click | click through | look at | scroll | navigate | figure out | remember) (and | in | on | for)?   0.58
  (can't | cannot | couldn't | can not | could not) (even | ever | seem to)? find (the | my | this | that | a | any | where the) .. (button | option | feature | setting~ | tab | icon | menu | section | page | search | toggle | tool | one (i | that | from | in) | it in the app)   0.72
  (can't | cannot | couldn't | can not | could not) (even | ever | seem to)? find (the | my | this | that | a | any | where the) .. (on the app | in the app | in this app | by (author | name | topic | title | teacher | category))   0.72
    + I couldn't find the one minute option
    - I couldn't find the strength
  except (can't | cannot | couldn't) .. find .. (cancel* | unsub* | refund | delete | free | contact | support | phone)
  (can't | cannot | couldn't | can not | unable to) (even | ever | seem to)? find (it | them | that) (anymore | again | now | anywhere | in (the | this) (app | list | menu) | on (the | this) app)   0.56
    + today I can't find it again
    - I lost hope and can't find it again
  except (hope | joy | happiness | motivation | peace | love | myself) .. (can't | cannot | couldn't) find (it | them) (again | anymore | now | anywhere)
  (click | press | tap | hit | swipe | touch) .. (button | wrong | accident* | mistake) .. (won't let | can't | cannot | couldn't | no way | doesn't let) ..4 (go back | undo | back | change | uncheck)   0.72
  (won't | doesn't | couldn't | can't | wouldn't) (let (me | you))? (uncheck | unselect | deselect | undo | unmark | go back and (change | edit | fix | correct))   0.70
    + it won't let me unmark a habit
    - won't let me go
  (hard | harder | difficult | impossible) (for me)? to (browse | sift | sort through | tell (what | which | apart) | distinguish | get back | pick up where | pickup where | pickup | rewind | pause | unlock | scroll)   0.62
    + it is hard to tell which is which
    - easy to browse
  except (hard | difficult) to (pick up | pickup) .. (the phone | myself)
  except (hard | difficult | impossible) to (tell | sift | distinguish | get back | unlock | pause) .. (people | my (thoughts | feelings | mind | life) | reality | to (sleep | normal | my | life) | therapist | on track | into)
  (wish | would be | should be | could be | make it | be | want it) (a bit | a little | so much | much | a lot | way)? (easier | simpler) to (browse | filter | find | search | navigate | sort | use | set | change | skip | get to | access | return)   0.76
    + it should be much easier to filter them
    - it could be easier to sleep
  except used to be .. (easier | simpler) to (use | find | navigate | access | see)?
  except (be | would be | should be | could be | wish) .. (easier | simpler) to (find | access | use | get to) .. (therap* | if (it | i) .. free | free | time)
  (could | should | needs to | need to | must | would) (still | really | definitely | easily)? be (a little | a bit | slightly | much | a lot | even | way | so)? (more | better | less | further | made)? (organised | streamlined | simplified | intuitive)   0.70
  (could | should | needs to | need to | must | would) (still | really | definitely | easily)? be (a little | a bit | slightly | much | a lot | even | way | so)? (more | better | less | further | made)? (user friendly | cluttered | polished | modern)   0.70
  (could | should | needs to | need to | must | would) (still | really | definitely | easily)? be (a little | a bit | slightly | much | a lot | even | way | so)? (more | better | less | further | made)? (refined | straightforward | simple | compact)   0.70
  (could | should | needs to | need to | must | would) (still | really | definitely | easily)? be (a little | a bit | slightly | much | a lot | even | way | so)? (more | better | less | further | made)? (visible | colorful | searchable | clearer)   0.70
    + it could be slightly less cluttered
    - she should be more at ease
  except (i | i'd | my life | my day | people | you | we) (could | can | should | need to | must | would) (still | really)? be .. (organized | organised | straightforward | colorful | intuitive | simple | visible)
  (old | older | previous | original | last | earlier | former) (version | app | one | layout | interface | ui | design) (was | is | were | looked) (just | so | much | way | far | a lot | actually)? (fine | better | simpler | easier | nicer | great)   0.50
  (like~ | loved | prefer~ | miss) (the | your | how the)? (old | older | previous | original | earlier | simpler) (version | app | one | layout | interface | ui | design | look | theme | format | set up | setup) (more | better | a lot | much | way | so much | over | and | than)   0.66
    + I preferred the previous look over this one
    - I loved the old book more
  except (not | isn't) as intuitive as it (picks | thinks | responds)
  (less | not as | isn't as | not nearly as | nowhere near as | no longer) (practical | intuitive | functional | user friendly | convenient | modern | fancy | pretty | clean | simple | usable | aesthetic*) (as | than | and | or | now | anymore | looking | to)?   0.66
  except (not as | less | isn't as) (simple | clean | easy) (words | terms)?
  except not (as)? simple as that
  except (life | it's) not as (simple | easy)
  (usability | ux | ui | user interface | user experience | layout | navigation | interface) (issue~ | problem~ | flaw~ | quirk~ | nightmare | disaster | mess | failure~ | bug~ | pop ups)   0.80
    + a few interface quirks
    - my problems
  (dismiss | close | closing | click through | go through | get through) (out of | through | past | all)? (multiple | numerous | many) (different)? (screen~ | page~ | pop ups | popups | steps | windows | ads screens | menus | prompts)   0.72
  (swipe past | tap through | skip through | exit) (out of | through | past | all)? (two | three | four | five | six | 2 | 3 | 4 | 5 | 6 | 10 | several | multiple | numerous | many) (different)? (screen~ | page~ | pop ups | popups | steps | windows | ads screens | menus | prompts)   0.72
  (two | three | four | five | six | 2 | 3 | 4 | 5 | 6 | 10 | several | multiple | extra) (screens | steps | taps | clicks | pages | pop ups) (to | before | until | just) .. (get | even | reach | start | log | write | open | content | play)   0.72
    + five steps before you even reach it
    - two steps back
  except (steps | step) to (get better | recovery | heal* | success | happiness)
  (enter | type | put in | fill in | fill out | answer | input) .. (information | info | everything | details | it | answers | questions) (twice | all over again | over again | again and again | multiple times | several times)   0.62
    + one has to type it all in, enter the details twice
    - I read the information twice

# --- to speakers, onward, back -------------------------------------------------------
barrier not: keep
  (can't | cannot | couldn't | can not) ..6 (cast | casting | castable) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (can't | cannot | couldn't | can not) ..6 (stream | play | connect) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (not able to | doesn't | does not) ..6 (stream | play | connect) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (won't | doesn't allow) ..6 (pair | listen | airplay | output) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (lacks | no | wish | please | would like to) ..6 (cast | casting | castable) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (lacks | no | wish | please | would like to) ..6 (stream | play | connect) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  (lacks | no | wish | please | would like to) ..6 (pair | listen | airplay | output) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon)? @ud_speaker   0.72
  (lacks | no | wish | please | would like to) ..6 (pair | listen | airplay | output) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (smart | bluetooth | apple) @ud_speaker   0.72
  (want to | allow | need | needs | add) ..6 (stream | play | connect) (it | this | the (app | music | audio | sound | meditation~))? .. (to | on | through | via | with | from) (a | my | the | our | external | another)? (google | amazon | smart | bluetooth | apple)? @ud_speaker   0.72
  except (connect | pair | play | listen) .. (bluetooth | carplay | speaker~) .. (stop | stops | stopped | error | crash* | fail* | cuts | drops)
  (wish | please | would | should | add | need | needs | without | no | lacks | can't | cannot | doesn't | not) ..5 (castable | casting | cast (feature | option | button | support | to)) 0.78
    + I wish the app were castable
    - the cast of readers is great
  (needs | need | should | would | wish | doesn't | does not | do not | don't | won't | can't | ability to | able to | not) ..4 (resume | resumes | pick up | continue) (automatically | from (the)? (position | where | last | same) | where (i | you | we | it)? .. left off)   0.72
  (wish | please | should | would | could | need | needs | add | love | like) ..6 (sync~ | sync'd) (across | between | with | to | over) (all)? (my | multiple | different | other)? (device~ | phone | ipad | tablet | computer | platforms)   0.74
  (doesn't | does not | won't | don't | can't) (loop | repeat (the | itself | on | automatically) | autoplay | auto play | auto repeat | have a (loop | repeat) (option | function | feature))   0.76
    + the sounds won't loop
    - I repeat the story
  (without | having to) (exiting | closing | leaving | stopping | restarting) (out (of)?)? (the | what's | it | my | what is)? .. (playing | session | story | app | track | meditation)   0.50
  (pause | play | resume | skip | stop | control~) .. (from | on | in | via) (the)? (notification~ | lock screen | headphones | lockscreen | notification bar | widget | watch)   0.56
  (confirm* | indicat* | indication | sign | feedback | message) (that | it | of | if)? .. (saved | finished | completed | recorded | selected)   0.45
  (no | without | lacks | isn't any | needs | need) (clear | obvious | visible | any)? (confirmation | indication | indicator | label~ | instructions | tutorial | explanation | walkthrough | guide) (that | of | if | what | whether | how | for | on | it's | it)   0.62
    + there is no indication of what is new
    - no explanation for my mood
  except (needs | need) .. (guide | instructions | explanation) .. (me | my)

# --- wished for --------------------------------------------------------------------------
topic
  (favorite~ | favourite~ | heart | like | bookmark~ | listen later | read later | save for later | watch later | wishlist | watchlist) (button | feature~ | option | list | section | tab | folder | function)   0.70
    + there should be a favourite button
    - my favourite section of the book
  (add | upload | attach | insert | include | import | put | post | share) (a | an | some | my | more | our | multiple | short)? (video~ | recording~ | voice (memo~ | note~ | recording~) | audio (clip~ | recording~)) (to | in | too | on | into | for | with | as)   0.62
  (add | upload | attach | insert | include | import | put | post | share) (a | an | some | my | more | our | multiple | short)? (gif~ | sticker~ | comments | photos | pics | images) (to | in | too | on | into | for | with | as)   0.62
    + please let us attach voice notes to a page
    - they add videos to the course
  except (they | you | keep | always | have) (add | adding | added | post | share) .. (video~ | recording~ | audio) 
  (save | bookmark | favorite | favourite | mark) (the | them | it | my | a | your | certain | specific | some | individual | upcoming | particular)? (infographic~ | article~ | event~ | quote~ | affirmation~ | talk~ | podcast~)   0.62
  (save | bookmark | favorite | favourite | mark) (the | them | it | my | a | your | certain | specific | some | individual | upcoming | particular)? (track~ | sound~ | mix~ | tip~ | lesson~ | conversation~ | message~)   0.62
  (black | dark | night | light | amoled) (theme | mode | screen mode | skin | interface | option)   0.78
  (landscape | horizontal | different screen | different | ipad | rotated) (orientation~ | support | rotation)   0.66
    + I would love different orientations
    - landscape support exists

barrier not: keep
  (can't | cannot | couldn't | can | could) (barely | hardly | not | scarcely)? (see | read) (the | any | what | where)? (text | words | letters | buttons | writing | font | titles | labels | icons | options) (because | since | as | at all | anymore | in | on | due)   0.60
    + I can hardly read the labels on my phone
  /^\W*((it'?s |is |was |so |too |very |bit |little |kinda? |really |just |somewhat |pretty |rather |extremely |super |a |of )*)(confusing|complicated|clunky|overcomplicated|hard to navigate|difficult to navigate|not intuitive)\W*$/   0.54 [weak]
    + Bit complicated!
    - my life is complicated now
  (everything | it | all | this | setting* (up)? | set up | getting | finding) .. (is | are | was | got | became | seems | seemed | feels | felt) (now | just | all | also | quite)? (so | too | very | super | really | a bit)? (confusing | complicated)   0.54
  (everything | it | all | this | setting* (up)? | set up | getting | finding) .. (is | are | was | got | became | seems | seemed | feels | felt) (now | just | all | also | quite)? (a little | way too | rather | kinda | kind of | unnecessarily | overly) (confusing | complicated)   0.54
  except (the | my | this)? (world | price | prices | pricing | life | subscription | billing) (is | are | was | were | seems | can be) (so | very | really | too | a bit)? (confusing | complicated | overwhelming | unclear)
  except (the | my | this)? (plan | plans | payment | feelings | emotions | policy | times | relationship) (is | are | was | were | seems | can be) (so | very | really | too | a bit)? (confusing | complicated | overwhelming | unclear)
  (using | updating | logging | editing | adding | the | process | version) .. (is | are | was | got | became | seems | seemed | feels | felt) (now | just | all | also | quite)? (so | too | very | super | really | a bit)? (confusing | complicated)   0.54
  (using | updating | logging | editing | adding | the | process | version) .. (is | are | was | got | became | seems | seemed | feels | felt) (now | just | all | also | quite)? (a little | way too | rather | kinda | kind of | unnecessarily | overly) (confusing | complicated)   0.54
  except (subscription | trial | billing | payment* | price* | pricing | sign up | diagnos* | result* | question* | answer* | advice | meditation~ | story | stories | voice | instructions | exercise~) (is | are | was | were | got | became | seems | seemed) .. (confusing | complicated)
    + setting the bells was rather complicated
    - my mood was confusing
  except (life | feelings | emotions | mood | thoughts | relationship* | world | mind | everything in | family | brain | therapist) .. (is | are | was | got | became | seems | seemed | feels | felt) .. (confusing | complicated)
  except (conversation* | bot | bill* | pric* | subscription | trial | charge* | insurance | it's | message*) .. (is | are | was | got | became | seems | seemed | feels | felt) .. (confusing | complicated)
  except (when | if | as | where) (it | life | things | everything | the world | this) (is | gets | got | are | was | becomes | feels) .. (confusing | complicated)
  (hard | difficult | weird | tricky | confusing | annoying | clunky | slow | awkward) and (hard | difficult | weird | tricky | confusing | annoying | clunky | slow | awkward | unintuitive) (to (use | navigate | find | operate | set up | read))?   0.72
    + it is awkward and slow to use
    - hard and sad
  (trash | garbage | bizarre | weird | crappy | shitty | strange | janky | atrocious | abysmal | frustrating | annoying) (new | current | user | app | web)? (ui | ux | user experience | user interface | interface | layout | navigation | redesign | menu system | menus)   0.82
  (need~ | missing | where's the | where is the) (a | an | the)? (search | filter | back | home | undo | edit | skip | repeat | loop | rewind) (bar | button | function | option | feature | tool | field | box | icon | key) (somewhere | please | in | on | for | so | to | at | too | here)?   0.76
  (wheres the | lacks | want | no) (a | an | the)? (search | filter | back | home | undo | edit | skip | repeat | loop | rewind) (bar | button | function | option | feature | tool | field | box | icon | key) (somewhere | please | in | on | for | so | to | at | too | here)?   0.76
  except (no | need~) (back | home | edit) (button)? (pain | work | schooling | to)
  (took | takes | taking) (me | us)? (a while | ages | a bit | some time | a little | forever | a long time | days | a minute | time) .. to (get the hang | figure (it | this | out) | understand how (it | the app) | learn how to (use | navigate) | find (the | where | my way))   0.66
    + it took me ages to get the hang of it
  except (took | takes | taking) .. to find the (right | words | strength | courage | motivation)
  (should be | should be made | needs to be | must be | make it | would be nice to be) (possible | able) to (change | edit | delete | search | rewind | skip | sort | filter | select | view | mark | copy | download | click | tap | save | turn | hide | choose)   0.66
  (be nice to be | i'd like to be | would like to be | i want to be | want to be) (possible | able) to (change | edit | delete | search | rewind | skip | sort | filter | select | view | mark | copy | download | click | tap | save | turn | hide | choose)   0.66
    + one should be able to search by voice
    - I want to be able to cope
  except (able | possible) to (see | change | save) .. (myself | life | therapist | my (mind | doctor) | money | the world | things)
  (dark | night) (mode | theme) .. (not (possible | available | there | working) | missing | impossible | gone | please)   0.76
    + dark theme not available
  (clogged | bloated | overstuffed | cluttered up | crammed | jam packed) (with | and | up | by | full)   0.62
    + bloated with extras
  except (nose | ear~ | pores | head | mind | sinus* | day) .. (clogged | stuffed | crammed) (with | and | up | by | full)
  (layout | design | ui | interface | navigation | graphics | look) .. (just (okay | ok | meh | alright) | meh | so so | mediocre | not great | nothing special | leaves .. desired | not my favorite | not the best | isn't great | isn't the best)   0.74
    + its look is meh
  except (i | i'm | we | life | things | sleep) (was | were | used to be) (so)? (simple | easy | easier)
  except (head | mind | brain | life | room | house | desk | inbox | schedule | thoughts) (is | are | was | gets | feels) (so | very | too | always | all)? (cluttered | busy | messy | crowded | jumbled | chaotic | overwhelming)
  (feels | looks | seems | is | now) (so | super | very | a bit | a little | kind of | really | quite | rather)? (rigid | cluttered | clogged | baggy | unfinished | unpolished | amateurish | dated | outdated | cheaply made | generic looking)   0.58
  (feels | looks | seems | is | now) (so | super | very | a bit | a little | kind of | really | quite | rather)? (half baked | disjointed | disorganized | disorganised | unorganized | scattered | chaotic | clumsy | bloated)   0.58
    + it looks a bit unpolished
    - I feel scattered
  except (i | he | she | mind | life | head | brain | thoughts | room | world | day | therapist | i'm | everyone) (feels | looks | seems | is | are) .. (rigid | cluttered | scattered | chaotic | disorganized | unorganized | disjointed)
  (hidden | buried | tucked away | scattered) (in | behind | under | deep | beneath | within | among | all over | away | so | at) .. (menu~ | settings | screens | pages | list | bottom | app | layers | place | other | tabs)?   0.60
    - the joy hidden in me
  except (cancel* | subscription | price* | cost*) .. (hidden | buried) (in | within | deep | behind | under)
  except (hidden | buried) (in | behind | under | deep | within) .. (paywall | fine print | fees | charge* | cost* | price* | subscription | my | me | heart | mind | self | terms)
  (hard | difficult | impossible) to (hit | press | click | tap | select | grab | drag | swipe | toggle) (the | on | a | that | any)?   0.70
    + it is difficult to hit the small cross

# --- fair of face, said in other ways --------------------------------------------------
facilitator  not: drop
  except (old | previous | earlier | former | original | used to) .. (interface | ui | layout | design | look | graphics | visuals | navigation)
  except (wish | bad | worse | hate | ugly | no | not | fix | improve | better | change | needs | poor | terrible) .. (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | artwork | animations | navigation)
  (beautiful | slick | lovely | nice | nicer | great | good | sleek | better | best | pretty | cool | clean | gorgeous | cute | modern | professional | fantastic) looking (app | version | interface | design | site | program | ui | tool)   0.76
    + a really lovely looking tool
    - a good looking narrator
  (beautifully | beautiful and well) (made | done | crafted | built | put together | set up | presented | executed | illustrated | animated | laid out | organized | curated | rendered) (app | and | but | with)?   0.58 [both]
    + beautifully crafted
  beautifully (made | crafted | built | designed) app   0.80
  (impeccably | gorgeously | intuitively | elegantly | exquisitely | smartly | ingeniously | superbly | wonderfully | brilliantly) (designed | organized | organised | laid out | structured | arranged | put together | set up)   0.82
  (cleverly | intelligently | tastefully | carefully | amazingly | perfectly | nicely | incredibly well) (designed | organized | organised | laid out | structured | arranged | put together | set up)   0.82
    + it is superbly laid out
  (well | incredibly | very | super | so | really | nicely | perfectly) (organized | organised | laid out | structured | set up) (app | and | with | content | so | layout | program | sections)?   0.60
  except (me | i'm | i am | feel | stay | be | more | life | day | not | isn't | keep* | get) .. (organized | organised)
  except love the art of
  (love | like | loved | enjoy | appreciate | dig | adore) (really)? (how | the way) (the | this | it | it's | its | everything | things | that)? (app | apps | content | everything | all)? (is | are | has been | was | 's)? (laid out | set up | designed | organized | organised | structured)   0.78
  (love | like | loved | enjoy | appreciate | dig | adore) (really)? (how | the way) (the | this | it | it's | its | everything | things | that)? (app | apps | content | everything | all)? (is | are | has been | was | 's)? (presented | looks | arranged | formatted | categorized)   0.78
    + I like the way things are arranged
    - I love how he looks at me
  (way | how) (this | the | it) (app)? (is | was | 's) (designed | laid out | structured | organized | set up) .. (great | amazing | award | helps | love | perfect | awesome | makes | wonderful | brilliant | best | appreciate | easy)   0.72
    + the way it is structured is brilliant
    - the way the app is set up makes no sense
  except (way | how) (this | the | it) (app)? (is | was) (set up | designed) .. makes (no | me | it hard)
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (the | app's | apps | overall | whole)? (gui | app style | style of the app | apps style | app's style | look and feel)   0.66
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (the | app's | apps | overall | whole)? (feel of the app | aesthetic~ | visual~ | color palette | colour scheme)   0.66
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (the | app's | apps | overall | whole | general | beautiful | cool | actual | new)? (colours | pastel~ | illustration~ | appearance)   0.66
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (the | app's | apps | overall | whole | general | beautiful | cool | actual | new)? (onboarding | ease of (this | it | the))   0.66
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (the | app's | apps | overall | whole)? (usability | interface | ui | ux | design of | layout of | graphics)   0.66
  (love | like | loved | enjoy | adore | appreciate | dig | impressed (with | by)) (the | its | it's | your | this | their | all | apps | app's | that | how)? (general | beautiful | cool | actual | new) (usability | interface | ui | ux | design of | layout of | graphics)   0.66
  except (not | isn't | never) .. fan of the (new | updated | current)? (ui | ux | design | layout | interface | graphics | gui)
  except (not | don't | wasn't | isn't | didn't | never) .. (love | like | impressed | fan of | enjoy) .. (style | interface | ui | design | layout | visual~ | aesthetic~ | functionality)
  except (art | style | feel | vibe | presentation) of (meditation | living | listening | teaching | breathing | the (teacher | narrator | voice))
  except (like | love) (art | visual~) (therapy | class*)
  (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | art | artwork | animation~ | illustrations | presentation | app design | appearance) .. (keeps me | helps me | makes me (feel | want) | makes it (so | easy | fun | a) | draws (me | you))   0.66
  (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | art | artwork | animation~ | illustrations | presentation | app design | appearance) .. (is what | pleas* | engag* | inviting | immersive | rewarding | refreshing | inspiring | appealing | soothing)   0.66
  (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | art | artwork | animation~ | illustrations | presentation | app design | appearance) .. (peaceful | calming | relaxing | welcoming | friendly | outstanding | superb | delightful | on point | top notch)   0.66
  (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | art | artwork | animation~ | illustrations | presentation | app design | appearance) .. (stellar | phenomenal | spot on | slick | polished | well done | so well | thought out | magical | cool)   0.66
    + the artwork is inviting
    - the design hurts my eyes
  except (interface | ui | ux | layout | design | graphics | visuals | art | animation~) .. (makes it (so | a)) (hard | confus* | difficult | pain | slow)
  (fun | peaceful | soothing | colorful | colourful | vibrant | relaxing | whimsical | delightful) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (graphics | interface | ui | ux | user interface | user experience | visuals | design | layout | animation~)   0.68 [both]
  (charming | stunning | smooth | seamless | friendly | engaging | inviting) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (graphics | interface | ui | ux | user interface | user experience | visuals | design | layout | animation~)   0.68 [both]
  (fun | peaceful | soothing | colorful | colourful | vibrant | relaxing | whimsical | delightful) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (artwork | art style | color scheme | colors | illustrations | aesthetic~ | app design | imagery)   0.68 [both]
  (charming | stunning | smooth | seamless | friendly | engaging | inviting) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (artwork | art style | color scheme | colors | illustrations | aesthetic~ | app design | imagery)   0.68 [both]
  (appealing | fabulous | fantastic | minimal | minimalist | minimalistic | warm | cheerful) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (graphics | interface | ui | ux | user interface | user experience | visuals | design | layout | animation~)   0.68 [both]
  (thoughtful | smart | crisp | fluid | immersive | welcoming | pleasing | calm) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (graphics | interface | ui | ux | user interface | user experience | visuals | design | layout | animation~)   0.68 [both]
  (appealing | fabulous | fantastic | minimal | minimalist | minimalistic | warm | cheerful) (and (easy | simple | clean | calming | beautiful | intuitive | relaxing))? (artwork | art style | color scheme | colors | illustrations | aesthetic~ | app design | imagery)   0.68 [both]
  (excellent | good | great | best | amazing | nice | awesome) .. (and | with) (a | an | the)? (great | good | nice | beautiful | clean | lovely | simple | excellent | intuitive)? (ui | ux | interface | ui ux | user interface | layout | design | graphics | visuals)   0.60
  (beautiful | superb | wonderful | clean) .. (and | with) (a | an | the)? (great | good | nice | beautiful | clean | lovely | simple | excellent | intuitive)? (ui | ux | interface | ui ux | user interface | layout | design | graphics | visuals)   0.60
    + great content with a fine, good ui
  (ui | interface | layout | gui | design | graphics | user experience | navigation | set up | setup | format) (of (the | this) app)? (and (idea | concept | content | quality))? (is | are | was) (fine | ok | okay | decent | solid | cool | neat | fun | top | perfect | fantastic | impeccable)   0.64
  (ui | interface | layout | gui | design | graphics | user experience | navigation | set up | setup | format) (of (the | this) app)? (and (idea | concept | content | quality))? (is | are | was) (smooth | fluid | slick | awesome | great and | very well | so well)   0.64
  (ui | interface | layout | gui | design | graphics | user experience) (of (the | this) app)? (and (idea | concept | content | quality))? (is | are | was) (well (done | thought | designed | made | organized) | a (joy | delight | pleasure | breeze | plus | treat))   0.64
  except (navigation | interface | ui) (is | was) fine (until | before | but)
  (has | with | have) (a | an)? (really | very | such a | super)? (nice | great | good | beautiful | lovely | cool | clean | simple | amazing) (set up | setup | layout | look | feel | atmosphere | vibe | theme | style | color~ | appearance | presentation | aesthetic~)   0.60
    + has a nice set up
  (ease | easiness | simplicity) (at | of | with | in) (which | navigating | using | navigation | it | use | finding | setup | access)   0.74
    + the ease with which it opens
    - the ease of mind
  (minimal | minimalist | minimalistic | clean | sleek | crisp | slick | polished | modern) (and | but | yet) (simple | clean | easy | effective | functional | beautiful | elegant | intuitive | calming | straightforward | modern | responsive | smooth)   0.70
    + sleek yet functional
  (very | so | really | super)? (colorful | colourful) (and | which | app | interface | design | graphics | but)   0.56 [weak]
    + it is so colourful and warm
    - colourful language
  /(?:^\W*|, ?|\band |& ?|\bso |\bsuper |\bit['’]?s |\bis |\bquick |\bfun |\bhelpful |\bsimple )(?:very |super |so |really )?easy(?= ?(?:[.,!&]|$|and (?:fun|quick|simple|helpful|useful|effective|fast|practical|relaxing|calming|convenient|free|effortless|intuitive|efficient|great|good|engaging|informative|clear|entertaining|straightforward)\b|but\b|app\b|, ))/   0.56 [weak] [both]
  except (take | taking | takes | go | going | breathe | rest | rather | sleep | not | isn't | never | wasn't | way too | free and) .. easy
  except (cancel* | charge* | refund | money | scam*) .. easy
  (quick | fast | simple | fun) and easy (to (do | use | log | follow | complete | write | fill | set up) | app | way to (track | log | journal | check in | record))?   0.62 [weak] [both]
    + fast and easy to do
    - fast and loose
  (easy | simple) (to | and (quick | fast) to) (do | write | fill (in | out) | enter | type | record | complete | choose) (stuff | things | it | entries | what | my | everything | one | which | the (meditation~ | session~ | right)) (in | on | with | that | right | from | for)?   0.56
  (easy | simple) (to | and (quick | fast) to) (pick | select | search | switch | customize | save | create | access) (stuff | things | it | entries | what | my | everything | one | which | the (meditation~ | session~ | right)) (in | on | with | that | right | from | for)?   0.56
    + it is simple to choose what suits me
  except (easy | simple) to (choose | do | pick) .. (wrong | unhealthy | negative | life | to be)
  except (not | isn't | never | wasn't) .. (easy | simple)
  except easy to sign up for
  except design a
  (broken down | organized | organised | sorted | grouped | arranged | gathered | divided | separated | categorized) (by | into | in) (category | categories | topic~ | theme~ | type | mood | length | time | subject~ | section~ | need~ | level | teacher)   0.62
    + the talks are grouped by theme
    - my clothes are sorted by colour
  except (wish | should | could | would | please | if | were | not | aren't | isn't | need~) .. (organized | sorted | grouped | arranged | divided | separated | categorized | broken down) (by | into | in)
  (can | could | easy to | able to | love (that | being able)) .. (filter | search | sort | browse | scroll back | scroll through) (by | through | for | to) (topic~ | type | length | time | subject~ | category | teacher | duration) .. (love | great | easy | help*)?   0.56 not: drop
  except (wish | should | can't | cannot | if | please | would | couldn't) ..5 (filter | search | sort | browse | scroll back | scroll through)
  (much | so much | way | even | a lot | far)? easier to (save | find | navigate | use | search | access | track | log | read | set | switch) (and | my | the | it | than | now | things | favorite~ | what)   0.56
    + it's now far easier to save my favourites
    - it was easier to find before
  except (was | were | be | would | wish | should | could | if | might | may | been | before) .. easier to
  (pleasure | joy | delight | breeze | treat | dream) to (use | navigate | look at | work with | open | browse)   0.76
    + it is a delight to browse
    - a treat to myself

facilitator  not: drop
  (design | layout | interface | ui | graphics | visuals) and (function | functionality | feel | flow | content | features | usability) (is | are | was) .. (@lovely | intuitive | smooth | seamless)   0.74
    + layout and flow are superb
    - design and function is poor
  (way | how) (everything | it | things | content | all | sessions | it all) .. (is | are | 's) (laid out | categorized | categorised | organized) .. (helpful | well done | great | nice | love | good | easy | perfect | brilliant | amazing)   0.74 [both]
  (enjoy | enjoying | love | loving | like | appreciate) (the | its | this)? (ease | simplicity | usability | user friendliness | cleanliness | minimalism | aesthetic~) (of (this | the | it | use))? (and | with | to)?   0.66 [both]
    + loving the usability
    - with ease on Sundays
  (makes | made | making) (it | this | tracking | journaling | journalling | meditating | logging | everything) (so | very | really | super | incredibly | fun and | quick and)? (easy | simple) to (use | track | log | navigate | find | journal)   0.56

facilitator  not: drop
  except (her | his | my | old | previous) (look | style | appearance) (is | was) .. (amazing | great | lovely | beautiful | good | nice)
  (love | like | enjoy | adore) .. (the)? (interface | layout | graphics | design | ui | aesthetic~ | visuals) (and | of | too | as well)   0.62 [both]
  except (would | don't | didn't | not | wish | hate | old | used | if) .. (interface | layout | graphics | design | ui | aesthetic~ | visuals) (and | of | too | as well)
  (way | so much | much | far | lot) easier (than (writing | a | paper | other | the old | typing | pen | keeping | my) | to (do | write | journal | use))   0.54
    + so much easier than paper
    - so much easier than therapy is
  (voice (typing | recording | notes | to text | input | memo) | speech to text | dictation | talk to text) .. (option | instead | great | love | easy | helpful | feature | so)   0.50
  (everything | all) .. (in | at) (one | a single) (place | location | spot | app)   0.42
  (gorgeous | pretty | stunning | sleek | slick | cute) (but | yet | and (functional | simple | easy | calming))   0.62 not: flip
    + gorgeous but slow
    - my gorgeous butterfly
  (beautiful | gorgeous | cute | stunning | pretty) app .. (very | and | so | but)? .. (functional | easy | simple | useful | design* | features | great | well)   0.56

barrier not: keep
  (please | pls | should | could you | can you | wish you would | wish they would) (just)? (make | remove | move | put | hide | bring | show | get rid of) (us | me)? (a | an | the | that | this | some | your | back)? .. (button~ | icon~ | tab~ | menu | font~)   0.62
    + please make back a button at the top
  (please | pls | should | could you | can you | wish you would | wish they would) (just)? (give | create | enlarge | add | have) (us | me)? (a | an | the | that | this | some | your | back)? .. (header~ | footer~ | home screen | homepage | home page | button~ | icon~ | tab~ | menu | font~)   0.62
  (please | pls | should | could you | can you | wish you would | wish they would) (just)? (give | create | enlarge | add | have) (us | me)? (a | an | the | that | this | some | your | back)? .. (confirmation page | shortcut~ | calendar view | folder~ | list view | toggle)   0.62
  except (please | should | need to | needs to) .. (fix | work | free) .. (button~ | icon~ | tab~ | menu | font~)
  except (need to | needs to) (have | give | make) .. (menu | folder~)
  (option | way | ability | able | possibility) to (delete | remove | hide | reorder | rearrange | rename | pin | archive) (the | a | my | old | some | individual | multiple | certain | any | all)? .. (file~ | download~ | folder~ | icon~ | list~ | tab~ | widget~ | card~)   0.56
  (option | way | ability | able | possibility) to (select | group | expand | collapse | enlarge | minimize | drag) (the | a | my | old | some | individual | multiple | certain | any | all)? .. (file~ | download~ | folder~ | icon~ | list~ | tab~ | widget~ | card~)   0.56

barrier not: keep
  (screen | background | app | display | page | player) .. (is | goes | turns | gets | becomes | stays) (so | too | very | way too | super | extremely | a | really)? (bright white | blinding | too bright | bright and | so bright | glaring | white and | bright)   0.70
    + the player goes blinding white at night
  except (screen | app) .. (is | gets) bright (idea | future | spot)
  (bright | white | blinding) (white | bright)? (screen | light | background | flash) (at night | in bed | when | before | in the (dark | middle | night))   0.66
  there's (just | still | so | way)? (a lot | so much | too much) going on   0.54
  there is (just | still | so | way)? (a lot | so much | too much) going on   0.54
    + nice, but there is a lot going on
    - there is a lot going on in my life
  except (there's | there is) (just | so | already)? (a lot | so much | too much) going on (in (my | the world | your) | with me | at (home | work) | right now | and i | these days | lately)
  (no | isn't any | without (an | any)) (easy | intuitive | simple | obvious | clear | quick) (intuitive | easy | obvious | simple)? (way | option | method | path) (of | to | for) (log* | sign* | find* | get* | chang* | edit* | see* | access* | navigat*)   0.74
  except (no | without) (easy | simple | quick) way (of | to) (get* | find* | go~ | leave | see*) .. (better | peace | happ* | help | therap*)
  except (like | love | great | nice | that) (that)? (i | you) (could | can) (favorite | favourite | bookmark | heart | pin | star | tag | flag)
  (doesn't | does not | don't | won't | didn't | no | isn't) (automatically | auto)? (capitali* | autocorrect | auto correct | spell check | spellcheck | autofill | auto fill | autocomplete | undo (button)? | save my place | remember my place | remember where)   0.72
    - it doesn't judge

facilitator  not: drop
  (easy | simple | easier) way to (take | jot | keep | put | note | save | store | organize | see | get | type) (fast | quick | down | notes | my | track | a | what | all | everything | thoughts) .. (notes | thoughts | day | down | track | feelings | moods | entries)?   0.54
    + a simple way to jot my thoughts
    - no easy way to see my therapist
  except (easy | simple | easier) way to (get | see) (a | my) .. (therap* | help | refund)
  (easy | simple) to (choose | pick | find | decide | select | figure out) (what's | what | which) .. (right | best | works | fits | want | need)   0.60
    + simple to pick what fits
    - not simple to pick what fits

barrier not: keep
  (add | wish | would be (nice | great | fantastic | good | helpful)) ..5 (tick | check mark | checkmark | checkbox | done button | tick box | mark as (done | complete* | read | listened)) (or | for | when | next | on | to | beside | by | button)?   0.66
  (need~ | like | love | please | should | option) ..5 (tick | check mark | checkmark | checkbox | done button | tick box | mark as (done | complete* | read | listened)) (or | for | when | next | on | to | beside | by | button)?   0.66
    + add a tick for lessons one has finished
  (way | able | option | ability | can't | cannot | easier | could | function) .. (find | search | sort | look up | locate | browse | filter) .. by (a | the)? (title | titles | keyword~ | key words | key word | date | name | topic | author | teacher | length | mood | tag~ | month)   0.62
    + a way to look up old days by keyword
    - I found my way by name
  except (love | like | can | great | nice | easy) .. (find | search | sort | filter | browse) .. by (a | the)? (title | keyword~ | date | name | topic | author | teacher | length | mood)
  (changed | changing | altered | messed (with | up) | redid | reworked | overhauled) (around | up | all)? (the | their | its | whole)? (whole | entire | complete)? (format | layout | interface | design | look | set up | setup | ui | structure)   0.66
    + they messed with the whole layout
    - it changed my outlook
  except (love | like | glad | great | happy) .. (changed | altered | reworked | overhauled) (the)? (format | layout | interface | design | look | ui)
  /^\W*(there'?s |there is )?(a lot|lots|so much|too much) (is )?going on\b(?! in (my|your|the world|life)| with me)/   0.60

barrier not: keep
  (hard | harder | difficult | tricky | awkward | confusing) to (move around | get around | maneuver | manoeuvre | go around | work around | move through | make sense of) (in | the | this | it | on | app)?   0.74
    + it is tricky to move around in
    - hard to make sense of the world
  except (hard | difficult) to make sense of (the | my) (world | life | feelings | emotions | thoughts | mind | past)
  (can't | cannot | couldn't | can not | unable to | where (is | do i find)) (even | seem to)? (find | locate)? the (next | previous | rest of the | second | following) (episode | lesson | session | part | video | course | chapter | day | one | series | story | meditation)   0.68
    + I can't locate the second episode
  (sound~ | music | noise | audio | waves | water | rain) .. (playing | blaring | blasts | on) .. (every time | when | whenever | as soon as | each time | after | once) (i | you | u | the app)? (open~ | opened | launch~ | start | close | closed | is opened | opens)   0.66
  (nature sounds | background sound) .. (plays | play | starts | start | comes on | playing | blaring | blasts | on) .. (every time | when | whenever | as soon as | each time | after | once) (i | you | u | the app)? (open~ | opened | launch~ | start | close | closed | is opened | opens)   0.66
    - I play music when I open the window
  except (i | we) (play | start | put) .. (music | sound~) .. when (i | you)? open
  (option | way | able | ability) to (turn off | mute | disable | silence | stop) (the)? (sound~ | music | noise | intro | background (sound~ | music | noise) | animation~ | opening sound) .. (open* | start* | launch* | home)?   0.56
  (set up | setup | display | layout | format | interface | design | flow | navigation | it) (flowed | looked | worked | was) (so | much | way | a lot)? (better | nicer | easier | smoother | cleaner) (before | in the (old | previous) | previously | earlier | prior)   0.68
    - I was much better before
  except (it) (was) (so | much | way | a lot)? better before

facilitator  not: drop
  (best | great | excellent | smooth | easy | good | awesome | clear | super | logical) navigation   0.76
    + clear navigation
    - poor navigation
  (art | graphic | graphics | animation~ | illustrations) (and (art | animation~ | animations | graphics | music | layout | ui | ux))? (is | are) (so | very | really | just | absolutely | truly)? (fantastic | fabulous | @lovely | great | on point | top notch | fun | charming)   0.76 [both]
  (visuals | artwork | ui | layout) (and (art | animation~ | animations | graphics | music | layout | ui | ux))? (is | are) (so | very | really | just | absolutely | truly)? (adorable | gorgeous | spectacular | phenomenal | delightful | attractive)   0.76 [both]
    + the art and layout are spectacular
    - the art is in breathing
  (well | nicely | really well | very well | so well) put together   0.56
    - I am well, put together again
  easy (little)? app (to | for | that | which | with)   0.58 [weak]
    + such an easy little app for notes
  (find | think) (this | the) app (is)? (so | very | really)? (beautiful | gorgeous | lovely | stunning | attractive)   0.60

barrier not: keep
  (don't | do not | didn't | can't | cannot | couldn't) (really | quite | fully | yet | even)? (understand | get | follow | figure out) the (layout | interface | navigation | set up | setup | format | structure | menu~ | flow | symbols | icons)   0.74
    - I don't get the blues
  (screen~ | page~ | menu~ | home page | homepage | dashboard) (is | are | looks | feels | seem | seems) (a bit | a little | too | so | very | kind of | way too | really | pretty)? (busy | cluttered | crowded | messy | confusing | overwhelming | jumbled)   0.78
    + the pages are way too busy
    - the page is lovely

# The screen stands in the way, is not readable, or is to be like before.
barrier  not: drop
  (confused | lost) (often | sometimes | easily | constantly)? (by | with | in) (the | all the | its | your) (tools | layout | menu | menus | app | options | interface | screens | features | navigation)   0.66
    + i get confused by the menus
  (improve | improved | improvements | work) .. (for | in | to | on | of)? (the | your | its | their)? (ui | ux | interface | layout | navigation | user experience | user interface)   0.72 not: keep
    + i see room to improve the ui
  (icons | icon | text | font | letters | colors | colours | buttons | words | numbers) (are | is) (not | barely | hardly | hard to | difficult to | impossible to) (be)? (distinguish* | visible | legible | readable | read | see | discern* | make out)   0.78 not: keep
    + in night mode the buttons are barely visible
  (miss | missing | prefer | preferred | liked | loved) (the | all the | those)? (old | previous | original | classic | illustrations from the old) (font~ | design | icon~ | look | layout | theme~ | colors | colours | ui | background~ | illustrations | art | artwork | one | style | interface)   0.66
  (hard | difficult | impossible | no way | can't | cannot | confusing | unable | not easy) (to)? (just)? (figure | pick* up | pickup | resume | continue | find | remember | get back to | know) (just)? where (i | you | we) (left off | was | were | had left off | stopped)   0.74 not: keep
  except (can't | cannot) (pick* up | resume | continue) where (i | you) left off without
    + hard to resume where i stopped
  (wish | would be | should be | could be | make it | made | need to be | needs to be | want it) (it | the app | they | things | stuff | more)? (was | were)? (easier | simpler) to (scroll | locate | switch | read | get around | find (things | stuff | meditations | sessions | what))   0.74
    + should be simpler to browse
  (have to | having to | had to | forever to | need to | must | makes me | endless~) (scroll~ | flip~ | page~ | swip~) through   0.68
    + i must scroll through the whole list
  except (have to | need to) scroll through .. (feed | social media | facebook | instagram | phone)
  except (love | like | enjoy | great | fun | helps) .. (scroll | sift | search | dig | sort) through
  (so | too) busy (and | with | looking | for | now | that) .. (interface | options | screen | choices | app | page | stuff)   0.66
  (play~ | playing | run | running | going | continue | recording) .. (in the background | when | after | while | even if) (i | the | my | you)? screen (locks | off | is off | is locked | turns off | goes off) .. (please | would | wish | can i | improvement)?   0.42
  (play~ | playing | run | running | going | continue | recording) .. (in the background | when | after | while | even if) (i | the | my | you)? phone (locks | is locked | sleeps) .. (please | would | wish | can i | improvement)?   0.42
  (keep | keeps | kept | continue | continued) (playing | running | recording | the recording | going) .. (when | after | while | even | in) (after | when | the | my)? (screen (locks | off | is off | is locked) | phone locks | background)   0.50
  (getting | get | got) the hang of .. (navigat* | app | it all | layout)   0.50

# Simple, in short.
facilitator  not: drop
  (simple | easy) (yet | and yet | but yet) (sophisticated | elegant | powerful | effective | beautiful | useful | helpful | profound | fun)   0.60
  /^\W*(?:very |so |just |super |really |it'?s )?(?:nice|clean|clear|quick|cute|easy|simple|beautiful),? (?:and|&) (?:simple|easy|clear|clean|quick|intuitive|straightforward)\b(?=\W*(?:[.,!]|$))/   0.70
    + very nice and simple.
  /\beasy,? (?:and|&) (?:so |very |super )?(?:fun|motivati\w+|free|effective|quick|straightforward)\b(?=\W*(?:[.,!]|$|app|to use|to do))/   0.58 [both]
    + it is helpful, easy and fun.
  (easiest | simplest) (and (most | more)? (straightforward | simple | intuitive | simplest | best | quickest | fastest))? (to use | to navigate | app | interface | way to (track | log | journal | meditate | adopt | start))   0.62
    + the simplest app to use
  (super | so | really | very | incredibly | extremely) easy (journaling | tracking | logging | journal | habit tracking | to begin (using)? | to get started | to start (using)? | to install)   0.64
  except easy to start (a | an | 1 | one | 2 | my | the) (new | good | healthy)? (habit~ | routine | day | meditat* | practice)
  except area of (your | my) life easier
  (interface | ui | app | design) (is | was | looks | feels) (so | very | really | super)? (smooth and | simple | modern | neat | tidy | sleek | elegant | clean | smooth | slick | crisp) (and (modern | clean | simple | sleek | smooth))?   0.74
    + the ui feels very neat
  except (interface | ui | app | design) (is | was) (so | too | very)? simple (but | that it | for | minded)
  (syncs | connects | links | integrates | integration | sync | works) (with | to) (apple | my apple | the apple | google | samsung)? (health | fit | watch | healthkit | fitbit)   0.46
  (enjoy* | love~ | like | appreciate | loved | because of | admire) (in)? (its | it's | the | this app's | their) simplicity   0.66
    + i admire its simplicity
  (simplicity | simplicity and) .. (ui | interface | design | layout | app | quality) .. (is | are | make | makes)? (great | 5 stars | amazing | perfect | wonderful | best | selling)?   0.54
  except (used to | previous | old | original | miss | lost | dead) .. simplicity
  except simplicity of the (previous | old | earlier | original) (interface | design | app | layout | version | ui)?
  (all | everything) (is | well | so | nicely)? (organized | organised | laid out) (in a way | well | so | nicely | for | by)   0.56
  (how | so) (simplistic | minimal | minimalist | minimalistic | uncluttered | clean) (it is | the app is | and (simple | minimal | clean | easy))   0.66
  (just | very | really | so | beautifully | simply | super) (really | very)? (nicely | beautifully) (made | done | crafted | put together | presented)   0.50
  (can | you can | able to | even) (also | even | easily)? (filter | sort | search) (by | for) (anything | any | length | word | time | topic | teacher | keyword~ | duration | mood | category | what)   0.58
    + you can filter by length
  (not having | no need | don't have | don't need | without having) to (type | scroll) (things | anything | it | everything | out | through | go)?   0.50 not: keep
  except (only | just) (have to | need to | gotta | got to) (click | tap | press | swipe) .. (but | cancel | and then (pay | it))
  except (not | no longer | hate | wish | used to) (nice | great) graphic~
  graphics are (so | really | very)? (great | good | beautiful | awesome | nice | cool | amazing | lovely) and   0.64 [both]

# Where it all is, how it is laid out, what the hand and the eye meet.
barrier  not: drop
  except (world | price | prices | pricing | life | subscription | billing | plan) (is | are | was | were | seems | can be) (so | very | really | too | a bit)? (confusing | complicated | overwhelming | unclear)
  except (plans | payment | feelings | emotions | everything i feel | policy | times | relationship) (is | are | was | were | seems | can be) (so | very | really | too | a bit)? (confusing | complicated | overwhelming | unclear)
  except (find | locate) (the | a | any) (one | ones) (i (can | could) (afford | listen | use)) 
  except (should | could | would) be easier to (see | get | find) (a | my)? (therap* | doctor | counsel* | help | out of bed | up)
  (don't | do not | didn't | dislike | hate) (really)? (like)? (how | the way) (the | everything | things | it) .. (arranged | organized | organised | laid out | set up | displayed | structured | sorted | grouped | looks | designed)   0.74 not: keep
    + i do not like how things are grouped
  (it | app | design | interface | ui | graphics) (looks | look | is) (so | very | too | really | a bit | a little | quite)? (childish | cartoonish | amateurish | tacky | cheesy | garish | gaudy | kiddie | old fashioned | dated | outdated) (looking)?   0.64
    + the graphics look tacky
  (controls | buttons | icons | text | letters | writing | words | slider | keyboard | numbers | font~) (is | are) (too | so | very | way too | super | extremely | really)? (tiny | small | close together | faint | light | pale | cramped | squished | big | large)   0.78
  (support | add | allow | need* | want | enable | have | include) (for)? (a | an)? (landscape | horizontal | split screen | picture in picture | full screen | fullscreen | portrait | rotation) (mode | view | orientation | option | support)?   0.74 not: keep
    + please support landscape
  (overly | unnecessarily | needlessly | way too | far too | too) (complicated | complex | fussy | elaborate | fiddly | involved)   0.74
    + needlessly fiddly
  (keep | keeps | stop | constantly | always | forever) (on)? (chang~ | moving | rearrang~ | redesign~ | messing with | tinkering with) (the | its | your | around)? (interface | layout | ui | design | buttons | menu~ | everything | format) (around)?   0.76 not: keep
    + stop rearranging the buttons
  (every | each | the | last | latest | new) (new)? update~ (moves | moved | rearranges | rearranged | hides | hid | buries | buried | shuffled | complicates | complicated) (things | everything | stuff | it | the | my)?   0.76
  (need | needs | add | want | wish for | missing | where is the | no) (a | an | the | some sort of)? (undo | back | pause | skip | rewind | forward | home | close | search | save | repeat | loop | shuffle | mute) (button | option | arrow | function | key)   0.70 not: keep
    + it has no pause key
  except no (skip | pause) (days | week)

# So plain a child finds the way.
facilitator  not: drop
  (widget~ | stickers | mascot | artwork | logo | characters | wallpaper~ | layouts | themes) (is | are) (so | very | super | just | really)? (adorable | lovely | gorgeous | cute | stunning | beautiful | delightful | charming)   0.66
  (laid out | arranged | organised | organized | structured | sorted) (very | so | really | quite)? (well | nicely | neatly | clearly | logically | beautifully | intuitively)   0.78
    + arranged very logically
  (really | very | such a | so | super) (slick | sleek | snazzy | polished | crisp) (app | interface | program | tool | experience)   0.78

# More that stands in the way of hand and eye.
barrier  not: drop
  except (help~ | helped | helps) .. (understand | understanding) (where | how) (things | everything | stuff | all | it all)
  (takes | took | taking) (me)? (forever | ages | too long | so long | a long time | a while | awhile | time | too much time) (to)? (find~ | finding | navigate | locate | scroll | sift | get to the | figure out how | weed | learn (how to use | the app | to navigate))   0.70
    + it takes ages to locate a story
  except (takes | took) (me)? (forever | a while | a long time | time) to (find | find out | get to the) (a (good | right)? therap* | therap* | peace | myself | right one)
  (not | isn't | doesn't feel | hardly) (a | the | that | very | really | exactly)? (very | most)? (polished | sleek | easily (navigable | navigated | found | seen | accessible) | navigable) (app | design | interface | at all)?   0.68 not: keep
  (not | isn't | doesn't feel | hardly) (a | the | that | very | really | exactly)? (very | most)? (pleasing to the eye | attractive | appealing | elegant | aesthetic*) (app | design | interface | at all)?   0.68 not: keep
    + not the most polished app
  except not (that | very | really)? (appealing | attractive) .. (price | offer | deal | content)
  (list | calendar | grid | month | monthly | weekly | day | timeline | landscape | compact) view (would | option | please | is missing | should)   0.72
    + a grid view would help
  (adjust | change | control | lower | set) (the | background)? (volume | music volume | sound level) .. (separately | independently | of the (voice | background | music) | (and | from) the voice)   0.70 not: keep
  (redesign | re design | new design | new layout | new interface | makeover | new ui) (ruined | killed | destroyed | broke | spoiled | is (worse | bad | awful | horrible | terrible | a mess | a downgrade | a step back*) | has (ruined | made) | sucks | stinks)   0.82
    + the makeover spoiled everything
  (made | makes | making) (it | the app | things | everything | navigation | this) (so | much | way | even | far | overly | more)? (more | too | so)? (complicated | complex | confusing | cluttered | busy | convoluted | cumbersome | clunky)   0.76
    + they have made everything more convoluted
  (bells and whistles | too many features | so many features | feature bloat | bloated | bloatware | feature creep)   0.40
  (too many | unnecessary | so many | needless | useless) (bells and whistles | gimmicks | frills | extras)   0.66
    + too many gimmicks
  except (without | no | don't need | free of) .. (bells and whistles | gimmicks | frills)
  (too many | way too many | so many) (features | options | things | buttons | tabs | menus) .. (crammed | stuffed | thrown | packed | confus* | overwhelm* | lost | clutter* | at once | distract*)   0.72
  (confused | baffled | bewildered | perplexed | overwhelmed) (by | with) (this | the | your) (app | layout | interface | update | new | menu | design | options | choices)   0.68
  (animation~ | intro | flashing | moving background | moving pictures | video background | transitions) .. (distracting | annoying | dizzy | nausea* | can't be turned off | too slow | unnecessary)   0.60

# Short praise of looks and ease.
facilitator  not: drop
  /^\W*(?:the )?(?:app |it )?looks (?:so |really |absolutely |very )?(?:amazing|beautiful|gorgeous|great|lovely|awesome|stunning|clean|sleek|fantastic)\W*$/   0.66
    + looks amazing.
  (prettiest | cutest | cleanest | sleekest | nicest looking | best looking | best designed | most beautiful | most intuitive | best organized) (app | interface | design | one | layout)   0.78
    + the cleanest interface around
  (convenient | quick | fast | clear | cute | pretty | calm | fun) and (so | very | super)? simple   0.60
  (beautifully | wonderfully | elegantly | refreshingly | delightfully | pleasantly | surprisingly | incredibly) simple (app | design | to | interface | and)?   0.62
  except (update | new version) is (so | really)? (great | amazing | lovely | beautiful)
  (update | new version | new look | redesign | new design | new home (page | screen)) (looks | is | feels) (so | much | way | really | absolutely)? (much)? (better | nicer | cleaner | beautiful | gorgeous | amazing | great | lovely | prettier | sleeker)   0.60
  except (update | new version) (looks | is) (so | much)? better (than nothing | if | but)
  (improved | better | smoother | cleaner | simplified) (navigation | layout | interface | ui | design | look)   0.54
  except (could | needs | need | should | wish | want | please | would) .. (improved | better | smoother | cleaner | simplified) (navigation | layout | interface | ui | design | look)
  (easy | simple) to (understand | learn | follow | read) and (easy (to)? | simple to)? (use | navigate | operate)   0.80 [both]
    + easy to read and operate

# The way around, the grey on white, the bar that will not move.
barrier  not: drop
  (overwhelming | hard | unpleasant | painful | distracting | confusing | jarring) to look at   0.72
  no (progress bar | back arrow | scroll bar | menu | home button | tutorial | search bar | tabs | filters | sorting | overview page)   0.66 not: keep
    + there is no progress bar
  (wish | love | like | please | should | would) .. (playlist~ | queue | folders) .. (put | add | make | create | sort | into | organize)?   0.44

# In few words.
barrier  not: drop
  (not | isn't | wasn't) (the | a) (best | greatest | cleanest | prettiest | nicest | good | great) (design | layout | interface | ui | ux | navigation | user experience | looking)   0.74 not: keep
    + not the greatest layout
  (design | ui | ux | interface | layout | usability | navigation) (flaw~ | issue~ | problem~ | quirk~ | annoyance~ | gripe~ | complaint~ | bug~ | fail~ | shortcoming~)   0.74
    + some layout quirks
  except (no | without | never) .. (design | ui | ux | interface | layout | usability | navigation) (flaw~ | issue~ | problem~)
  (visually | aesthetically) (unappealing | unattractive | boring | displeasing | unpleasant | cluttered | confusing | dull | noisy | overwhelming)   0.84
  (never | can't | don't | cannot | always forget) (quite | ever | even)? (remember | recall) (where | how) (to (tap | click | go | find | get | look) | things are | anything is | it was)   0.68 not: keep
  (app | interface | layout | everything) (isn't | is not | wasn't) (very | really | always | at all | that | super)? (clear | obvious | organized | intuitive | streamlined)   0.68 not: keep
    + the interface is not super clear
  except (it | it's) (isn't | is not) (very | really | always)? (clear | obvious) (if | whether | that | what | how much | why | when) .. (cost* | price | charge* | free | trial | subscri* | premium | cancel*)
facilitator  not: drop
  simplicity (at its (best | finest) | itself | is (key | perfect | beautiful | great | the))   0.62
    + simplicity at its best
    - in its simplicity it lacks nothing I know
  (the | such a | a) (cutest | sweetest looking | loveliest) (little)? (app | design | interface | icons)   0.62
