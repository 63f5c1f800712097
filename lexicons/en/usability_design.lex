# Ease of learning and using, navigation, layout, looks, sounds of the
# interface, missing conveniences. It works as built: else
# technical_reliability. Effort in minutes: life_integration. Own items and
# settings for oneself: personalization_fit.

factor   usability_design
name     Usability, interface and looks
group    technology_environment

barrier not: drop

  # --- hard to use ----------------------------------------------------------
  (hard | harder | difficult | tricky | impossible | confusing | complicated | annoying | tedious | awkward | cumbersome | frustrating | tough | pain) (for me)? to (use | navigate | operate | work | set up | read | see | find | locate | manage | follow | scroll | get (around | to the | back to) | search | figure out | access | switch | understand (how | the (app | interface | navigation)) | turn off | log)   0.80
    + it is hard to navigate
    + harder to find the right track now
    - it is not hard to use
    - sleep is hard to find these days
  except (sleep | peace | time | help | work | motivation | words) (is | are) (hard | difficult) to find
  except (hard | harder | difficult | tough) to (find | see | manage | follow | use) (a | the)? (therapist | time | words | help | motivation | peace | sleep | good | my | it in | someone | anyone)
  (not | isn't | aren't | wasn't | never | don't find it | doesn't) (very | really | that | so | at all | all that | exactly | super | as)? (easy | easily | simple | intuitive | user friendly | straightforward | convenient | clear | organized) (to (use | navigate | find | understand | follow | set up) | navigated | app | interface | layout | navigation)   0.80 not: keep
  (not | isn't | aren't | wasn't) (very | really | that | so | at all | all that | super | as)? (intuitive | user friendly | straightforward | convenient)   0.80 not: keep
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
  (clunky | cluttered | clutter | overcrowded | unintuitive | un intuitive | counterintuitive | counter intuitive | user unfriendly | cumbersome | convoluted)   0.82 [weak]
    + the start page is cluttered
    - my mind is cluttered, this clears it
  except (mind | head | brain | thoughts | life | room | house | day) .. (cluttered | chaotic | messy | disorganized | busy and)
  except (chaotic | busy) (time~ | day~ | week~ | schedule)
  except therapist .. (unorganized | disorganized)
  except (cluttered | chaotic | messy | busy) (mind | head | brain | thoughts | life | world | day)
  (confusing | confuses | complicated | overwhelming | unclear | bewildering) <5> (app | interface | navigate~ | layout | menus | menu | screen | page~ | design | format | ui | set up | setup | use | update | options | home | features | settings | instructions)   0.75
    + the menus are confusing
    - life is overwhelming
  confused .. (interface | how to use | navigate~ | layout | where to | menu)   0.70
  (app | it | it's | this | everything | very | so | bit | little | kinda | too | just) (is | a | was)? (@rather | a bit | a little | kind of | kinda | too)? (confusing | complicated | clunky)   0.68 [weak]
    + it is a little confusing at first
    - my feelings are so confusing
  except (feelings | emotions | thoughts | life | mind | world | things | times) (is | are | so | very | get | gets | can be | feel | feels) (so | very | too)? (confusing | complicated | overwhelming)
  (don't | didn't | do not) know (where to (start | begin | go | find | click | tap) | what to (click | press | tap)) 0.60
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
    + how do I turn the chime off
    - how do I thank you
  (@unable | hard to | impossible to | difficult to | trying to) (even)? (find | locate) (the (settings | menu | button | search | timer | meditations | sessions | sounds | stories | page | list | journal | app) | my (favorite~ | entries | history | saved | journal | progress) | anything | what (i | you) | a (button | setting) | where (the | to | it) | those)   0.62
    + I can't find the settings
    - I can't find a therapist near me
  except @unable find anything (else | like | better | wrong | that | as)
  except (find | locate) (the | a | any)? (right words | words | peace | help | motivation | therapist | strength | time | job | reason)
  (no | lack of | isn't any | without a | needs a | without) (obvious | clear | easy | simple | good | direct)? (way | option | button | place) to (find | skip | search | sort | mark | return | undo | rewind | pause | close | go back | zoom | filter | organize | see all | tell which)   0.62 not: keep
    + there is no clear way to mark a favourite
    - there is no way to thank you enough
  (too many | takes so many | takes too many | way too many) (taps | clicks | steps | screens | buttons | icons | pop ups | popups | pages | menus | categories | options | functions | settings | tabs)   0.70
  (so much | too much | lots of | endless | constant) (scrolling | clicking | tapping | swiping | clutter)   0.75
  too much going on                                                           0.55
  (have | had | having | need) to (scroll | search | dig | hunt | click | tap | swipe) (through | for | around | past | down | all | on)   0.72
    + you have to scroll through everything
    - I had to look for a job
  (can | could) be (easier | simpler) to (find | navigate | use | get)         0.72
  makes it (really | very | so)? (hard | difficult | harder) to (find | see | navigate)   0.66
  (search | searching | hunt | hunting | dig | digging) through (each | every | all | everything) 0.60
  (steep)? learning curve                                                     0.72
  (not | less | isn't) (very | so | at all | really | as)? user friendly                            0.85 not: keep
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
  (hate | don't like | do not like | dislike | didn't like | not a fan of | can't stand | not fond of | despise) (the | this | your | how | that)? (new | whole | current | updated)? (layout | design | interface | ui | format | look | graphics | colors | color | font | icon~ | theme | redesign | navigation | home (screen | page) | set up | setup | style)   0.85 not: keep
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
  (too bright | eye strain | hurts my eyes)                        0.68
  (poorly | badly | terribly | horribly | not well) (designed | organized | laid out | structured)   0.85 not: keep
  (designed | organized | laid out | set up | structured) (so | very | really | extremely | quite)? (poorly | badly | horribly | terribly | stupidly)   0.85
  (doesn't | does not | don't | won't | can't) (rotate | landscape)           0.82 not: keep
  stuck (in | to) (portrait | landscape | vertical)                           0.82
  (distracting | annoying | loud | irritating | unnecessary) (sound effect~ | animation~ | pop ups | popups | graphics | background | visuals | transitions)   0.62
  (ask~ | asking | beg~ | bug~ | nag~ | nagging | pop* up | prompt~) .. (rate | rating | review | reviewed | a review)   0.72
    + it keeps asking for a review
    - my review of the week helps
  no (search | filter | sort | back button | rewind | volume control | dark mode | landscape | undo | airplay | widget | pause button | way to sort)   0.78 not: keep
  (accidentally | accidently) (hit | press~ | tap~ | click~ | swipe~ | touch~)   0.52
  (doesn't | does not | didn't) (automatically | auto) (continue | play | save | go | advance | start | move)   0.60 not: keep
  (user friendliness | usability) .. (poor | lacking | lacks | missing | needs) 0.80

  # --- conveniences wished for ----------------------------------------------
  (wish | would be (nice | great | cool | good | helpful) | would love | please add | add | adding | should have | should be | hope | missing | could use | like to see | would like | give us | i suggest | if there was | lack~ | (need | needs | want) (a | an | some | better | to have | to add | more)) .. (dark mode | night mode | search (bar | button | feature | function | option | box | tool | engine)? | filter~ | sort~ | landscape | airplay | air play | chromecast | bluetooth | casting | apple (watch | health | pencil | tv) | healthkit | health kit | google fit | widget~ | simplified | better layout | bookmark feature | back button | rewind | fast forward | skip button | pause button | volume (control | slider) | sleep timer | timer | shortcut~ | calendar view | split screen | desktop (version | site | app) | web version | background play | history tab | folders | tabs | undo | split view)   0.78 not: keep
    + please add a search bar
    + I wish it had dark mode
    - I wish I slept better
  (doesn't | does not | not | isn't | can't | cannot) .. (integrate | sync | connect | link | work | compatible) (with)? (the)? (apple (health | watch | music) | health app | healthkit | fitbit | google fit | spotify | garmin | alexa | chromecast | airplay | airpods | bluetooth)   0.72 not: keep
    + it does not sync with Apple Health
    - we all sync our breath
  (write | sync~ | integrate~ | connect~ | export) (mindful* | minutes | data | it | sessions)? (with | to | into) (the)? (apple health | health app | healthkit | fitbit | google fit | garmin)   0.66 not: keep

facilitator not: keep

  # --- easy -----------------------------------------------------------------
  (easy | easier | simple | simpler | effortless | straightforward | convenient | painless | pleasant | intuitive | nice | a breeze | delight | joy) (and (fun | simple | intuitive | quick | effective | convenient | clear | easy | helpful | relaxing))? to (use | navigate | operate | set up | setup | follow along with | work with | get around | log in | sign up | find (what | things | everything | the | my | a (meditation | session)) | get started | understand (format | interface | app))   0.85
    + very easy to use
    + simple to navigate even at night
    - it is not easy to use
    - hard to use
  easy (use | navigation | access to the (app | sessions) | layout | interface | app | set up | setup | format | ui)   0.75
  (ease | easiness | simplicity | convenience) of (use | using | navigation | the (app | interface | design | layout) | scheduling | access)   0.85
    + above all the ease of use won me over
    - not easy, and of no use
  (easily | quickly) (navigate | accessible | accessed | navigated | find (what | the | my | things) | access | use | set up | organized | switch | track)   0.60
  (user friendly | userfriendly | user friendliness | friendly (user)? interface | friendly ui)   0.88 [weak]
    + super user friendly
    - not user friendly at all
  (intuitive | self explanatory | foolproof | fool proof | idiot proof | streamlined | uncluttered | clutter free)   0.80 [weak]
    + the menus are intuitive
    - the menus are not intuitive
  except (make~ | making | made | find | found) it .. (easy | simple | easier)
  except (app | it | it's | everything) (is | was)? (@rather | fairly)? (easy | simple) to
  except intuitive (eating | healing)
  except (my | more) intuitive (self | side)
  (find | found) (it | this | the app | app) @rather? (easy | simple | intuitive | user friendly | straightforward)   0.75
  (app | interface | layout | design | everything | it | it's | navigation | set up) (is | are | was | has)? (@rather | fairly)? (simple | easy | intuitive | straightforward | user friendly | clean | sleek | well organized | organized) (and | but)?   0.62
    + the app is so simple
    - life is not simple
  (simple | easy | clean | straightforward | minimalist | minimal | minimalistic | uncluttered | sleek | elegant | crisp | organized | clear) (and (simple | clean | elegant | beautiful | easy | clear | effective | modern | calming | intuitive) | functional | effective | little | useful | modern)? (app | design | interface | layout | ui | look | user interface | format | navigation | graphics | style | aesthetic | yet (effective | beautiful) | but (effective | powerful))   0.78 not: drop
    + a clean and simple layout
    - clean the house, lay out the mat
  except simple (format | style) of
  (makes | make | made) (it | this | tracking | journaling | meditating | meditation | everything) (so | very | really | super | incredibly)? (easy | simple | convenient | effortless)   0.45
  (easy | easiest | simple | simplest | convenient | quick easy | straightforward) way to (track | log | journal | meditate | record | keep track | check in | monitor | access | write | learn)   0.62 [both]
  (simple | easy) (and)? (straightforward | easy | intuitive | user friendly)  0.60
  (such an | an | a (very | really | super | great)) (easy | simple) app        0.75

  # --- looks ----------------------------------------------------------------
  (@lovely | beautifully | brilliant | well | elegantly | fresh | perfectly | thoughtful | thoughtfully | smart | aesthetic) (and (calming | clean | simple | easy | soothing | beautiful | elegant))? (user | app | visual | graphic)? (interface~ | ui | ux | layout | design | designed | graphics | visuals | user experience | navigation | aesthetic~ | organized | laid out | illustration~ | color scheme | theme~ | art style | artwork | animations | home screen | user interface)   0.82
    + beautifully designed
    + a nice interface
    - not well designed
    - a good look at myself
  except (good | nice) look (at | into)
  except look (forward | at | for | back)
  (@interface | aesthetic~ | illustration~ | color scheme | colors | artwork | set up | setup | structure | theme~ | animations) (and (quality | functionality | feel | content | design | graphics | layout | colors) | of (the app | this app | it | everything))? (is | are | looks | feels | was) (@rather | absolutely | all | well | fairly)? (@lovely | pleasing | simple | easy | friendly | organized | relaxing | fun | adorable | magnificent | on point | top notch | designed | thought out | minimalist)   0.88
    + the layout is really nice
    - the layout is not nice
  (love | like | loved | enjoy | adore | appreciate | liked) (how the | the | its | this | it's | your | their)? (simple | simplicity | new | whole | clean | cute | overall | easy | calming)? (interface | ui | ux | layout | design | graphics | visuals | aesthetic~ | look (and feel)? | simplicity | colors | color | color scheme | illustration~ | theme~ | organization | set up | setup | dashboard | structure | art style | artwork | animations | user experience | search (feature | function | bar) | widget~ | dark mode | format | home screen | style of the app)   0.82 [both]
    + I love the colors and the layout
    - I do not like the layout
  except (didn't | don't | do not | never) (really)? (love | like | enjoy) the (new)? (interface | ui | layout | design | graphics | look)
  (well | nicely | beautifully | cleanly | neatly | clearly | very | so | really | thoughtfully | perfectly) (designed | organized | laid out | structured | put together | arranged)   0.80
  well thought out                                                            0.45
    + nicely laid out
    - not well organized
  (love | like) how (organized | simple | easy | clean | cute | pretty | beautiful | user friendly | intuitive | the app is (designed | organized | laid))   0.80
  (aesthetically | visually | pleasing to the) (pleasing | appealing | beautiful | eye | stunning | enjoyable | satisfying | pleasant)   0.88 [both]
  (easy | nice | pleasant | gentle) on the eyes                               0.85
  eye (candy | pleasing | catching)                                           0.72
  (super | so | very | really | such a | is | cute and | it's | a) (cute | adorable) (app | layout | design | graphics | characters | little | and (easy | simple | helpful | fun | calming))?   0.55 [weak]
    + it is so cute
    - my dog looks cute
  (cute | pretty | gorgeous | elegant | good looking) app                     0.68 [weak]
  beautiful app                                                               0.45
  app (is | looks | feels | seems) (so | very | really | absolutely | also)? (beautiful | gorgeous | cute | stunning | elegant | sleek | polished | clean | well made | pretty and)   0.72
    + the app looks gorgeous
    - this calms me, the app is a godsend
  looks and feels (great | good | nice | amazing | calm*)                     0.85
  (beautiful | pretty | lovely | gorgeous | calming | soothing | relaxing) (images | pictures | scenery | scenes | colors | background~ | visuals | graphics | illustrations | imagery)   0.60
  (few | couple of | two | one | single) (taps | clicks | swipes | touches)   0.62
  all in one (place | app)                                                    0.68

topic
  (able | ability | option | way | let us | allow us | allow me | could | feature | let me) (to)? (sort | filter | search | rewind | fast forward | favorite | bookmark | zoom | rotate | swipe | organize | save (my)? favorites | mark) (by | for | through | the | a | my | them | it | stories | within | or)?   0.62
    + I would love the ability to sort the stories
    - a way to organize the day
  dark mode
  night mode
    + I would love a dark mode
    + the night mode is missing
    - dark mode exists
  (search bar | search function | search feature | search button)
  (apple watch | apple health | healthkit)
  widget~
  (landscape mode | landscape view)
  (airplay | chromecast)
  (apple)? pencil (support | compatib*)?
  (button | tab | back arrow | check mark | indicator | shortcut | folders) (that | to | for | which | on | at | in | so)   0.62
  (search (bar | function* | feature | option | engine)? | filters | sort (by | the | them | my) | landscape | split screen | picture in picture | background play)   0.66
  (upload | attach | insert | add) (a | an | at least one | my | some | your)? (picture~ | photo~ | image~)   0.70
  (mark | marked | marking) (as | it as | them as)? (watched | read | finished | completed | listened | done)   0.70
  (lock screen | headphone~ | headset) (control~ | button~ | widget)          0.70
  (carplay | siri | handwriting | auto play | autoplay | queue)   0.66
  (save | bookmark) (the | them | it | my | a | your)? (course~ | session~ | meditation~ | story | stories | favorites | exercises | video~ | for later)   0.62
  rate (each | every | individual | the) (one | episode~ | story | stories | session~ | meditation~)   0.66
  (count up | calendar view | sleep timer)                        0.62
    + I wish there was a sleep timer
    + love the calendar view
    - the sleep timer ends after five minutes
