# Age, gender, culture, faith, orientation, parenthood or occupation named as a
# reason the program works, or does not, for people like the reviewer. A missing
# language or country is access_availability.

factor   demographics_identity
name     Demographics and identity
group    user

# --- made for others than me ---------------------------------------------------------
barrier  threshold 0.57  not: drop
  (geared | aimed | developed | created | designed | made | meant | marketed | targeted | catered | caters | cater | tailored | built | directed | intended | skewed | biased | suited | written) (more | mostly | mainly | only | obviously | clearly | specifically | primarily | very much | a bit | solely | exclusively)? (to | for | toward | towards | at | around) (a | the | mostly | only | more | just | younger | mainly | very | your | privileged | rich | middle class | wealthy | upper class)? .. (women | woman | females | men | man | males | teens | teenagers | kids | children | adults | younger | young | older | millennials | gen z | adolescents | white | whites | christian* | christians | straight | neurotypical | neurotypicals | americans | westerners | rich | wealthy | mothers | moms | parents | students | college | seniors | boomers | millenials | twenty somethings | yuppies | liberals | healthy people | couples | single people | able bodied | high schooler~ | middle schooler~ | high school* | middle school* | child | kid | teen | teenager | toddler~ | girls | boys | old people | elderly | retirees)   0.68
    + obviously geared towards women
    + seems built for neurotypical people
    - courses designed for kids are a hit with mine
  except made for his (children | people)
  (issue | problem | complaint | wrong | don't like | change | lower | remove | raise | unfair) .. age (range | limit | rating | restriction | group | requirement)   0.64
    + please lower the age limit
  (alienat* | exclud* | leaves out | leave out | offensive to | insulting to | ignores) .. (@id_people | adolescents | teens | kids | men | women | seniors | older (people | adults | users) | christians | muslims | parents | elderly)   0.68
    + it leaves out older adults
  except (not | never | without | doesn't | don't) .. (alienat* | exclud*)
  age (restriction~ | limit~ | requirement~)   0.60
    + why this age restriction
  (too | very | so | feels | seems | sounds | clearly | obviously | way) .. (young | juvenile | childish | babyish) (for (me | my | adults | older | us | grown) | audience)   0.66
    + it sounds too young for me
    - made for all ages
  except (love | great | nice | courses | sessions | stories | content | section | programs | meditations | options | features) .. (geared | designed | made | meant | tailored | aimed | directed) (specifically | just | more)? (to | for | toward | towards | at) (my | the | your)? .. (kids | children | teens | teenagers | young | younger | women | students | adults | parents | seniors | men | moms | mothers)
  (not | isn't | aren't | wasn't | nothing | never | definitely not | not really | no good | useless | awful | terrible | bad | inappropriate | unsuitable | not appropriate) (at all)? (suitable | great | made | meant | good | ideal | appropriate | designed | intended | safe | engaging | right | helpful | useful | geared | fit)? (for | toward | towards | to) (the | a | an | mature | younger | older | young | small | smaller | little | most | real | actual | grown | female | male | busy)? (adults | adult | seniors | elderly | older people | kids | children | teens | teenagers | men | women | males | females | people over | people under | anyone over | anyone under | over 40 | mothers | moms | parents | young people | child | muslims | christians | students | veterans | dads | fathers | guys | atheists | toddlers | poc | people of color | black people | gay people | minorities | immigrants | neurodivergent | autistic people | shift workers | night workers | eight year old)   0.70 not: keep
    + definitely not for grown men
    + terrible for grown men and for older people
    - not only for adults
    - not just for women
  except (not | isn't) (just | only | merely) (suitable | great | made | meant | good)? for .. (adults | kids | children | teens | women | men | seniors)
  except not .. safe for
  (not engaging | too (hard | complicated | boring | mature | advanced | scary | childish | babyish | juvenile | young)) for (a | an | my | the | me | young* | us)? .. (year old | kid* | child* | teen* | adult* | daughter | son | grown)   0.68 not: keep
    + too childish for an adult
  (childish | babyish | juvenile | infantile | infantilizing | patronising teens | cutesy | kiddy | kiddie) .. (for | not | i'm | adult~ | grown)   0.68
  (i'm | i am | we're | am) (not | no longer | hardly) (a | an | some)? (kid | child | toddler | teenager | teen | baby | toddlers | kids | children | infant | preschooler | woman | man | christian | american | parent | mother | mom | millennial | white)   0.68 not: keep
    + I'm not a child, stop talking to me like this
    - I'm not a religious man but it helps me
  /\bi['’]?m\s+not\s+(a\s+)?\d{1,2}\b(?!\s*(%|percent|days))/   0.68 not: keep
  (adults | grown ups | men | real people | women | teens | kids | older people) (don't | do not | wouldn't | won't | can't) .. (talk | communicate | speak | relate | like | use | need | want | understand | connect) .. (that | this | like | way | it | to)?   0.68 not: keep
    + grown ups don't talk that way
  (don't | doesn't | do not | not | isn't | didn't | never | won't | aren't | couldn't | can't | cannot) .. (apply | relate | applicable | relatable | relevant | represent* | reflect* | resonate | cater | understand | include | consider | think of | account for | fit) (to | with | for | me | a)? .. (me as | teens | teen | kids | students | women | men | my age | my culture | my religion | my faith | my community | black | poc | people of color | bipoc | minorities | diverse | diversity | lgbt* | queer | gay | trans | immigrants | night workers | shift workers | retired | seniors | elderly | single | childless | christian* | muslim* | african | asian | indian | culture | neurodivergent | autistic | older | stay at home | men like | women like)   0.68 not: keep
    + most of it doesn't relate to people of my culture
    - I don't relate to ads
  (don't | doesn't | not | should | please | need to | needs to | would | wish | could | fail* to) .. (take | takes | took | taken | taking) .. (shift | night | workers | parents | mothers | age | gender | culture~ | religion | disab* | race) .. into (account | consideration)   0.68 not: keep
    + they should take night workers into account
  (if | when | as soon as | once | because | since | after) .. (said | told (them | it | him | her) | tell (them | it) | put | say | entered | typed | answered) .. (teen | teenager | minor | under (age | "18") | underage | my age | my gender)   0.60
    + they turned cold once I entered my age
  (shift workers | night workers | night shift | night shifts | third shift | 3rd shift* | graveyard shift | work nights | shift work | standard shift) .. (not | don't | doesn't | useless | impossible | can't | account | hard | wish | no | difficult)   0.68 not: keep
  (account | useless | impossible | options | option | wish | not) .. (shift workers | night workers | night shift* | third shift* | 3rd shift* | people who work nights | people working nights)   0.68 not: keep
  (as | i'm | i am | we're) (a | an | someone who)? .. (retired | childless | unemployed | stay at home | homeschooled | infertile) .. (not | don't | doesn't | useless | no | irrelevant | nothing)   0.68 not: keep

# Race, culture, gender, orientation.
  (lack* | no | zero | little | not much | not enough | needs | need | needs more | need more | more | where (is | are) | not (very | a) | missing | without | hardly any | limited | wish .. more | want* more | seeking more | lacking) (of | any | in | the | some | much | for)? (racial | cultural | ethnic | gender | real | voice)? (diversity | diverse | inclusivity | inclusion | inclusiveness | representation | people of color | poc | bipoc | black | cultural diversity | gender diversity | inclusive | lgbt* | queer | trans | asian | latino | latinx | indigenous | gender options | gender identities | non binary | nonbinary | pronouns | women teachers | female teachers | women of color | christian | muslim | islamic | catholic | religious options | cultural)   0.72 not: keep
    + no diversity at all among the teachers
    + there needs to be more inclusive content
    - they have more diverse music now
    - no more black screen please
  except (lack* | lacking) in diversity of
  except more diversity (with | in | of) (speakers | voices | sounds | meditations | music | stories)
  except more diversity with
  except more black and white
  - I think in a more black and white way
  except (more | little more | bit more) diverse .. (sounds | options)?
  except (no | no more | zero | without) (the)? (black | female voice | male voice | white) (screen~ | box* | page | background | out | bar~ | mode | theme | border | and)
  except (more | the) diverse (music | sounds | content | range | topics | meditations | stories | selection | library | exercises)
  except (more | need* more | black) .. (black | female) (mode | theme | background | screen)
  (seniors | elderly | older people | teens | kids | men | dads | fathers | parents | women | minorities) .. (are | is | needs | concerns | get | been)? (ignored | excluded | forgotten | left out | neglected | overlooked)   0.68
    + seniors are forgotten here
  not (available | avaliable | accessible | open) (for | to) (children | kids | teens | teenagers | minors | adults)   0.68 not: keep
  none of the .. (are | is)? .. (black | poc | people of color | female | women | asian | diverse)   0.74 not: keep
  (diverse | black | poc | bipoc | lgbt* | queer) (voices | people | content | perspectives | teachers) (absent | missing | lacking | nowhere)   0.74
  (miss* | fail* | lack* | fall* short | bad) .. (inclusivity | inclusiveness | inclusion | racial diversity)   0.70 not: keep
    + it misses the mark on inclusivity
  where (is | are) the (diversity | representation | inclusion | black | poc | women)   0.80 not: keep
  (not | isn't | wasn't | aren't | hardly | un | less than | doesn't feel | never) (very | all that | so | really | at all | that | fully)? (inclusive | diverse | representative) (of | to | for | at all | enough)?   0.70 not: keep
    + not inclusive of my people
    - not diverse sounds
  except (not | isn't) (very | that | so | really)? (diverse | inclusive) (sounds | music | content | stories | selection | topics)
  (hire | have | feature | include | featuring | featured | add | adding | hear | see | see some | find | employ) (some | more | any | a | few | other | a few)? (black | poc | bipoc | people of color | women of color | asian | latinx | latino | indigenous | queer | lgbt* | trans | diverse | gay | muslim | christian) (designer~ | psychologist~ | writer~ | teacher~ | therapist* | voice~ | people | section | narrator~ | characters | instructor~ | stories | content | creators | speaker~ | perspectives | options | option | meditations | user~ | community | prayers | featured | teachers)   0.68
    + hire some queer writers please
    - I love that they have female narrators
    - I found a black therapist here in a day
  except (love | like | great | glad | happy | appreciate | found | find | nice | enjoy) (that | how | a | to | the | hearing | having)? (it | they | this | you | there)? (also)? (has | have | feature~ | include~ | hear | see | found | find)? (some | more | a | the)? (black | poc | bipoc | people of color | women of color | asian | diverse | queer | lgbt* | female | male | christian) (designer~ | psychologist~ | writer~ | teacher~ | therapist* | voice~ | people | narrator~ | instructor~ | stories | content | speaker~ | perspectives | options | meditations | community)
  (white | straight | cis | privileged) (men | man | people | guy | guys | dude~ | male | males | women | woman | teachers | folks | lady | ladies | privilege | girl~ | boys | suburban | therapist* | narrators | instructors | audience | american~)   0.68
  (characters | contributors | teachers | narrators | people | faces | instructors | everyone | voices | therapists | staff | models) .. (are | is) (all | mostly | starkly | so | just | only | very | predominantly | almost)? .. (white | caucasian)   0.72
    + all the faces in it are white
  except (dismantle | end | ending | against | combat | about | living in | experience | experiences | of) .. (racism | racist | sexism)
  except as a white (woman | man | girl | guy | person)
  (racism | racist | sexism | sexist | homophobi* | transphobi* | misogyn* | islamophob* | ableis* | ageis* | fatphobi* | heteronormative | heterosexist | whitewash* | white supremac* | cultural appropriation | culturally appropriat* | appropriation of | colonial*)   0.60
    + casual sexism in the texts
    - helps me cope with racism at work
  except (homophobic | racist | transphobic | sexist | homophobia | transphobia | abusive) (parent~ | parents | family | mom | dad | mother | father | boss | people | school | friends | society | coworkers | world)
  except (with | dealing with | face | facing | experience~ | about | against) (homophobia | transphobia | racism | sexism) (i | and i | and transphobia)
  except (daily | suffer | facing | experience | experienced | against | about | systemic | anti) .. (racism | sexism)
  except racist .. (party | man | country | liar | society)
  - I suffer daily racism and this helps
  except (cope | deal | dealing | coping | help* | experienc* | face | trauma | facing | stress | talk* about | fight* | anti | address* | topics | address) .. (racism | racist | sexism | homophob* | transphob*)
  (hard | difficult | tough | impossible | couldn't | can't | cannot | don't) .. (relate | connect | identify | connecting | relating) (to | with) .. (man | men | woman | women | male | female | white | american | british | christian | younger | older | teenage* | rich)   0.68 not: keep
    + hard to relate to a male voice on this theme
  (mis gender* | misgender* | my gender | gender option~ | gender question | only two genders | two genders | male (or | and) female | he or she | nonbinary option | non binary option | pronouns) .. (not | no | don't | doesn't | only | wrong | isn't | wish | option | missing | option~ | choose | can't | binary)   0.68 not: keep
  except he or she (will | would) not
  except (male (or | and) female) .. (voice~ | narrator~ | speaker~ | not | reader~)
  except male (or | and) female (voice* | narrator* | speaker* | reader*)? .. (not | no | don't | doesn't | only | wish | option~ | choose | can't | voice* | narrator*) (option~)?
  except (only | just) (either)? (a)? (male or female | male and female) .. (voice~ | narrator~)
    + only two genders to choose from
  (only | just) .. (male or female | two genders | man or woman | binary | he or she | male and female)   0.70
  (not | isn't | aren't) (lgbt* | queer | trans | gay | neurodivergent | autism | adhd | kid | child | teen | senior | black | female | women) friendly   0.72 not: keep
    + not queer friendly
  (different | another | other | born in a different | my | eastern | western | american | non western | us) (culture | cultures | cultural background) .. (not | don't | doesn't | isn't | no | can't | won't | lacks | ignore~ | centric)   0.68 not: keep
    + my culture is ignored, it doesn't fit
  (immigrant | immigrants | foreigner~ | expat~ | refugee~) .. (not | don't | doesn't | isn't | this is not | can't)   0.68 not: keep
  (american | western | eurocentric | america | usa) (centric | centered | focused | based | specific | biased | culture | bias)   0.68
  us centric   0.68
    + very us centric
  (if)? (you | i)? (happen to be | if you're | if you are | being) (a)? (poc | black | queer | gay | trans | lgbt* | muslim | person of color | woman of color | minority | non white) .. (etc | hard | difficult | not | can't | won't)?   0.68 not: keep
    + hard to be matched when you happen to be gay

# Faith.
  (too | overly | very | so | bit | heavily | really | somewhat | becoming | more) (much | christian | preachy and)? (religious | spiritual | buddhist | christian | new agey | new age | religion | woke) .. (for me | for my | content | i'm | and | not | on | stuff | agenda | tone | in | overtones | references)?   0.68
    + far too religious for me
    - very spiritual and lovely
  except (very | so | really | more) (spiritual | buddhist | religious) (and | person | experience | journey | growth | way | practice | too)
  except (really | so | too) woke (me | up | him | her)
  (i'm | i am | as) (an | a) (atheist | christian | muslim | catholic | agnostic | hindu | jew) .. (not | don't | doesn't | stopped | isn't | against | can't | when | conflict* | uncomfortable | religious)   0.68 not: keep
    + I'm an atheist and stopped when it preached
  (i'm | i am) (an)? atheist   0.68
  (against | conflict* with | goes against | contradict* | offend* | offensive to | disrespect* | mock* | insult* to) (my | our | the | your | christian | muslim)? (religion | faith | beliefs | religious beliefs | christian* | god | bible | culture)   0.68 not: keep
    + it goes against my faith
  (religious | christian | biblical | god | bible | spiritual | political) (quotes | references | content | agenda | propaganda | talk | overtones | undertones | stuff | messages) .. (appeared | stopped | not | off | annoying | uncomfortable | without | remove | too | deleted | turned)   0.68 not: keep

# Age, and what money the young have.
  (teen | teens | teenager | teenagers | kid | kids | child | children | minor | minors | student | college student | 1st grader | middle schooler | high schooler | adolescents | under 18 | retiree | senior) .. (with no | can't | cannot | don't have | doesn't have | don't really have | do not have | no | not enough | with little | without | couldn't | who can't | not able to | unable to | and broke | don't earn | not old enough) .. (job | money | afford | income | pay | credit card | buy | debit card | premium | card | access | pay for)   0.30 not: keep
    - my kids can't get enough of it
  (can't afford | cannot afford | couldn't afford | can't pay | cannot pay | couldn't donate | can't buy | unaffordable | not able to (pay | afford) | unable to (pay | afford) | too expensive | expensive | no money | broke | not affordable | too much) .. (for | as | because | since | cause | being | i'm | i am | im | on) (a | an | just | only | broke | college | high school | poor | most | many)? (teen | teenager | teenagers | teens | kid | kids | college student~ | student | students | minor | middle schooler | high schooler | child | fixed income | pensioner | retiree | minimum wage | single (mom | mother | parent))   0.60 not: keep
  (american | america | us based) (information | examples | references | spelling | terms | holidays | measurements | politics)   0.60
    - can't wait for my students to try it
  (broke | poor) (college | grad | high school | uni)? (student~ | teen~ | teenager~ | kid)   0.60
  (i'm | i am | im) (only | just | literally | barely) (a | an)? (kid | child | minor | kids | teenager | teen | children)   0.60
  /\b(pay|paid|free|locked|money|subscri\w+|premium|expensive|costs?)\b[^.!?]{0,90}\bi['’]?\s?a?m\s+(just\s+|only\s+)?a\s+(kid|child|minor|teen|teenager)\b/   0.60
  /\b(i['’]?\s?a?m|we['’]?re|we are)\s+(only\s+|just\s+|literally\s+|like\s+)?(a\s+|an\s+)?(kids?|child|children|minors?|teen|teenagers?|teens|(high |middle |college )?school(er)?s?|students?)\b[^.!?]{0,80}\b(job|money|pay|afford|buy|credit|card|premium|subscription|broke|permission|parents|parent['’]?s)\b/   0.60
    - I'm a teenager and it calms me
  /\b(can['’]?t|cannot|couldn['’]?t) (afford|pay|buy|get|subscribe)[^.!?]{0,60}\bi['’]?\s?a?m\s+(only\s+|just\s+)?(a\s+|\d\d\b)(kid|child|minor|teen|teenager|student)?/   0.30
  if (you | they | it | there) (had | were | was) more (people of color | diverse | poc | black | diversity)   0.72
  some of us are (just | only)? (kids | teens | children | teenagers)   0.68
  (have to be | must be | be | unless you're | unless you are | if you're | you're | only | over | not | under | people under | anyone under | if you are) (at least | over | under)? "18" (or older | years | and (over | older | up) | to (use | sign | join | get | register | access | download | be | have | talk) | or over | can't | cannot)   0.68 not: keep
    + why must I be 18 to join
  (under | below | younger than) (the age of)? ("18" | "17" | "16" | "13" | "12") .. (can't | cannot | not | doesn't | don't | no | rejected | kicked | isn't | won't)   0.68 not: keep
  (can't | cannot | not | doesn't | don't | no | reject* | kicked | isn't | won't | why) .. (for | to | people | if | because | anyone | us)? .. (under | below | younger than | people under | underage) (the age of | age)? ("18" | "17" | "16" | "13" | "12")   0.68 not: keep
    + it does not work for people under 18
  (rejected | denied | kicked out | kicked me | won't let | turned away | blocked) .. (because | since | for | said | as) .. (teen | minor | underage | age | i was 1* | too young | under)   0.68
    + denied because underage
  /\bi['’]?\s?a?m\s+(only\s+|just\s+|literally\s+)?(a\s+)?(like\s+)?(8|9|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b[^.!?]{0,90}\b(job|money|pay|afford|buy|credit|card|premium|subscription|broke)\b/   0.30
    - I'm 13 and it calms me
  (wish | please | make | need | needs | want | create | add | would be nice | should be) .. (a | an | more | some | there)? (kid's | kids | children's | childrens | children | teen | teens | teenage | toddler | men's | male | women's | couples | adult | family | senior | student) (version | mode | section | stuff | content | stories | profile | meditations | discount | friendly | specific | category | option~ | account~ | edition | voices | narrators)   0.68
    + please make a kids version
    - I love the kids section
  except (wish | please | add | need* | want | be) .. (student | senior | family) (discount | account~ | plan | option~)
  (needs to be | should be | wish .. were | wish .. was | please make | add | could be | if there (was | were)) .. (ones | one | something | stories | more | sessions | section | options) for (younger)? (kids | children | teens | teenagers | men | guys | women | seniors | parents | toddlers | younger ones | boys | girls)   0.68

# --- made for people like me ---------------------------------------------------------
facilitator  threshold 0.50  not: drop
  (focus* | center*) (on)? (black | women of color | people of color | bipoc | poc | lgbt* | queer) .. (women | people | mental health | experience* | community)?   0.66
    + it focuses on black women
  (without | free of | free from | removed from | nothing to do with | has no | devoid of) (any | the | all | all the | being)? .. (religion | religious | spiritual* | dogma)   0.56 not: keep
    + mindfulness without any religious dogma
  (reflect | reflects | represent | represents | celebrate | celebrates | respect | respects | honor | honors) .. (cultures | religions | faiths | backgrounds)   0.62
  (as an | my | with my | for my) autistic (child | son | daughter | kid | person | adult | brother | sister | woman | man)   0.58
  (help* | got) .. (during | through) (my | this | a | the)? pregnancy   0.56
  (great | good | perfect | amazing | wonderful | excellent | awesome | fantastic | nice | ideal | suitable | helpful | useful | appropriate | fun | brilliant | works | best | incredible | easy enough | beneficial | geared | specially | fit | lovely | super | love it | like it | helps | work well) (even | also | app | tool | thing | help | resource | especially | particularly | idea | one | stuff | programs | stories | content | option | game | well | and easy | and safe)? (for | with) (my | the | all | our | both | busy | young | younger | little | many | any | anxious | stressed | most | some | any)? (and | the)? (@id_young | @id_adult | kids (and | or) adults | boys | girls | black people | autistic people | neurodivergent people | autistic | families | the whole family | entire family | couples | men | women | christians | muslims | lgbt* | queer people | people of color | introverts | night owls | athletes | elders | year olds)   0.66
    + perfect for teens who need a hand
    + great for new moms
    - not suitable for teens
  except (great | good) for (kids | children) (others | but)
  except (more | better | only | just) (appropriate | fit | suitable | suited | good) for (young | little)? (children | kids | teens | teenagers)
  except works with (adolescents | children | kids | teens | teenagers | students | youth)
  except (it | use | works | with) (for | with) (my | the | our | most | many | some)? (family | families | students | men | women | parents | whole family | kids | children | adults | nurses | teachers | professionals) (discount | plan | account | sharing | section | story | stories)
  except (best | it | geared | use) (for | with) (adults | men | women | professionals | most) (only)?
  (all | any | every | every single) (ages | age | age groups | age group | walks of life | backgrounds | races | genders | religions | faiths | cultures | ethnicities | demographics) .. (can | will | and | benefit | love | should | of | range)?   0.68
    + fun at our table for all ages
  except people of all walks of life
  except stories for all ages
  (kids | children | child | teens | teenagers | daughter | son | toddler | grandson | granddaughter | grandkids | grandchildren | students | niece | nephew | boys | girls | little one | little ones | kiddo~ | year old | baby | boy) (also | really | absolutely | all | both | just | even | too | and i (both)? | will | actually | have)? (love* | enjoy* | like (it | this | to) | likes | use* (it | this) | listen* (to (it | this | the) | every) | asks for | ask for | request* | benefit*)   0.47
  (kids | children | child | teens | teenagers | daughter | son | toddler | grandson | granddaughter | grandkids | grandchildren | students | niece | nephew | little ones | kiddo~) (also | really | absolutely | all | both | just | even | too)? (love | loves | adore | adores | ask for | asks for)   0.62
    + my students adore it
    - my daughter and I love it
  except if (my | your | the) (kids | children) (love | loves)
  except (adore* | love*) it so (i | we)
  (kids | children | child | teens | teenagers | daughter | son | toddler | grandkids | students | niece | nephew | boys | girls | little ones) (are | is) (also | even | really | all | both)? (enjoying | loving | benefiting | benefitting | obsessed)   0.64
    + my teenagers are even enjoying it
  (daughter | son | kids | children | students | grandson | granddaughter | grandkids | boys | girls | toddler) and (i | me) .. (listen | meditate | practice | do it | do this) .. (to | together | before | every | each)?   0.62
    + my daughter and I listen to a story each night
  for (me | myself) and (my | the) (children | kids | son | daughter | students | family)   0.58
  (meditation~ | stories | content | courses | programs | section) for (kids | children | teens | teenagers)   0.56
    + there are stories for kids
  except (no | wish | need* | want | more | lack* | add | please | not) .. (meditation~ | stories | content | courses | programs | section) for (kids | children | teens | teenagers)
  for (children | kids | teens) (too | as well)   0.58
  (put* | get* | knocks) my (kid | child | son | daughter | toddler | baby | boy | girl) .. (to sleep | asleep | to bed)   0.44
  (help* | makes | made | lull* | works | worked | calm~ | great | puts | put | gets | soothe* | soothes | settles | relax*) .. (my | our | for my | for our | both my | all my) .. (year old | kids | children | child | toddler | daughter | son | baby | teen | teenager | students | grandson | granddaughter | grandkids | boys | girls | little one | autistic | kiddo~) .. (sleep | asleep | fall | calm | relax | anxiety | too | down | meltdowns | nap | night | bed | with | to)   0.44
    - helps me find my kids' playlists
  (for | with) (my | our | the) (kids | children | child | daughter | son | toddler | grandkids | grandchildren | grandson | granddaughter | little one | boys | girls | students) (also | too | as well | (at | every | each | to | before) (night | bed | bedtime | sleep | nap))   0.58
  (do | use | play | practice | listen | meditations | stories | sessions | it | used | using) .. with (my | our) (kids | children | daughter | son | toddler | grandson | granddaughter | grandkids | class | students)   0.58
  except (share | sharing | shared) .. (it | this | app) with (my | our) (kids | children | daughter | son | students)
    + I do some sessions with my kids
  (in | with | for | use in | used in) (my | the | our) (classroom | preschool | kindergarten)   0.56
    + I use it in my classroom
  (kid* | children's | child | teen* | family | lgbt* | queer | trans | neurodivergent | adhd | autism | senior | age) (friendly | appropriate | inclusive)   0.60
    + it's kid friendly
  (love | like | great | awesome | appreciate | enjoy | glad | happy | nice | good | favorite | grateful | fun | has a | have a | there's a | there is a | includes) .. (kid's | kids | children's | childrens | teen | teens | for kids | for children | for teens | pregnancy | parenting | women's | men's | black | christian | lgbt* | female | male) (section | stories | sleep stories | version | meditations | programs | content | stuff | category | pack | courses | mode | songs | music | options | voices | narrators | collection | focused | series | sleep)   0.58
    + love that there is a kids section
    - wish there was a kids section
  (black | woman | women | minority | latina | poc | female | queer | lgbt* | veteran | asian | family) (owned | led | founded | run | created | centered)   0.74
    + it's women owned
  (support* | supporting) .. (fellow | minority | black | women | small)? (women of color | minority business* | black business* | black owned | black women | people of color | minority owned)   0.70
  (love | like | glad | happy | appreciate | grateful | great | nice | thank* | finally | enjoy | amazing | good | impressed) (that | to | how | for | see | is | being | the)? .. (culturally diverse | racially diverse | cultural diversity | inclusive | inclusivity | inclusion | representation | multicultural | culturally (diverse | sensitive | relevant | inclusive | aware) | gender neutral | lgbt* | non binary | nonbinary | queer | trans inclusive | gender inclusive | people of color | all religions | different religions | different cultures | secular | nonreligious | non religious | non denominational | female voices | male voices | black mental health | black women)   0.62
    + I love how inclusive it is
  except (not | isn't | more | to be) .. inclusive
  (inclusive | culturally diverse | racially diverse | culturally sensitive | gender inclusive | lgbt* friendly | queer friendly | trans friendly)   0.56 [weak]
    + kind and inclusive
    - not inclusive
    - all inclusive price
  except all inclusive
  except (like | love | appreciate | great | nice) (the)? inclusion (of | in)
  (secular | non religious | nonreligious | not religious | non denominational) (approach | and | viewpoint~ | meditat* | person | way | practice | mindfulness | but | perspective | version | buddhism)   0.58 not: keep
    + it has a secular approach
  (i'm | i am | am | someone who is | someone who's | being) (not (a | very | really | particularly | at all | super)? (religious | spiritual) | non religious | agnostic | secular)   0.55 not: keep
    + I'm not religious and it suits me
  (all | world | world's) (the)? (world)? (religions | faiths | cultures | traditions | denominations)   0.55
    + respects all faiths
  (saw me | sees me | see me | seen | represent* | reflect* | understand* | gets | made | speaks | speak | spoke | feel | felt | feels | relate* | made for | made by | created by | voices of) .. (as | to | for | me as | by | of)? (a | the | being)? (black | brown | latina | latino | asian | queer | gay | lesbian | trans | autistic | woman of color | person of color | women of color | people of color | bipoc | poc | muslim | minority | neurodivergent | immigrant~) (woman | man | women | men | person | people | community | girl | folks | mental health | voices | experience | mom)?   0.64
    + it speaks to me as a queer person
  except (feel | felt | feels | see | saw | seen | made | gets) .. (this | a | the)? black (hole | mood | dog | cloud | mode | theme | background | out | and white)
  except (feel | felt | feels) .. (afloat | lost | stuck) .. black
    - I see a black screen
  except (see | seen | saw) (the | a)? (black | brown) (screen | page | box | background | bar)?
  (being | as | i'm | i am) (a | an) (black | brown | latina | latino | asian | queer | gay | lesbian | trans | autistic | nonbinary | muslim | indigenous | native | hispanic | christian) (woman | man | person | girl | guy | mom | mother | female | male | entrepreneur | student | teacher)   0.62
    + as a black man I felt welcome
  as (a | an) (african american | indian | chinese | korean | mexican | filipino | african | arab | jewish | bisexual | non binary | woc | poc) (woman | man | person | girl | guy | teen | teenager | mom | student)?   0.60
    + as an African American woman I feel at home
  (black | brown | queer | trans | gay | asian | latina | muslim | neurodivergent) (woman | women | people | folks | person | community)? .. in mind   0.66
    + made with queer folks in mind
  (underrepresented | under represented | marginalized | marginalised) (people | members | communities | groups | community | folks | voices)   0.60
    - as a student I cannot pay for it
  as (a | an) (busy | single | working | new | young | stressed | stay at home | first time | full time)? (mom | mother | mum | dad | father | black woman | black man | woman of color | person of color | queer person | college student | high school student | muslim | christian)   0.52
    + as a single mom I get a few quiet minutes
  except as (a | an) .. (therapist | psychotherapist | psychologist | counselor | teen | teenager | kid | student | college student | mental health professional | clinician | provider) .. (can't | cannot | expensive | afford | pay | disappointed | appalled | don't | not | would never | horrified)
  except as a (guy | man | woman | male | female | teacher | kid | child | counselor | therapist | provider) .. (to | for | in | with | and | voice)
  except (use | used | using | offer~ | work~ | see* | seen | assigned | matched | act* | think | treat~ | listed | well | know* | such | same | much | good | helpful | better | just) as (a | an) @id_role
  i (work | worked | am working) (a | in | as | at) (a | an | the | high stress | very)? (high stress | stressful)? .. (job in | corrections | healthcare | hospital | nurse | icu | er | retail | frontline | front line | teacher | law enforcement | police | military | emergency | social work | night shift~)   0.52
  (pregnant | pregnancy | postpartum | new mom | new mother | menopaus* | perimenopaus* | newborn | breastfeeding) .. (and | with | help* | love | great | during | meditat* | needing | pack | course | sleep | calm)   0.52
    + pregnant and so glad of it
  (even | young | small | including) (young | small | little)? (kids | children | toddlers | teens | seniors | grandparents | elderly) (can | could | like me | love | will | benefit | enjoy | use | understand)   0.64
    + even young kids can follow it
  (kids | children | teens | teenagers | students | adolescents | middle schoolers | high schoolers | young people | young adults | seniors | girls | boys | women | men | moms | parents | veterans | nurses) like me   0.56
  except (miss | misses | not | mark) .. for (seniors | kids | teens | students | women | men) like me
  except (kids | children | teens | teenagers | students | young people) like me .. (money | pay | afford | job | can't | parents | who currently)
  (especially | specially | particularly | specifically) (for | as | if you're | if you are | good for) (a | an | us | the | my)? (college | high school | busy | young | working | new | single | grad)? (@id_young | @id_adult | @id_role)   0.60
    + especially as a student
  except (especially | particularly | specifically) (for | as | if you're) (a | an | us | the)? (college | high school)? (student~ | kid* | teen* | college) .. (can't | cannot | expensive | afford | pay | price)
  (kids and adults | adults and kids | children and adults | adults and children | kids and (grown ups | parents) | young and old | old and young | teens and adults | kids (to | or) adults | both (kids | children | adults) and | young or old | adults (or | as well as) (kids | children) | oldest and)   0.66
    + works for young and old
  (must (to)? have | must | essential | recommend* (it | this | this app)? | recommended | needed | necessity | blessing | lifesaver | life saver) (to | for) (any | all | every | fellow | other | young | busy | new | the)? (teens | teenagers | teen | kids | children | moms | mothers | mums | dads | parents of | seniors | elderly | older (people | adults) | nurses | veterans | caregivers | new parents | adolescents | college students | young adults | women | men | introverts | @id_people)   0.62
    + a must have for teenagers
    - I recommend it to all my friends
  (doesn't | not | without | never | isn't) .. (push* | overstep* | conflict* | preach* | force*) .. (religio* | spiritual | faith | belief~ | dogma)   0.60 not: keep
    + it never pushes religion on you
  (help* | love~ | enjoy* | great | useful | good | perfect) .. as a (teen | teenager | kid | tween | child | young (adult | person) | middle schooler | high schooler)   0.56
    + it helps me a lot as a teen
  as a (teen | teenager | kid | tween | child | young (adult | person) | middle schooler | high schooler) .. (help* | love* | enjoy* | great | useful | good)   0.56
  except as a (kid | child) .. (loved | had | used to | when)
  (no matter | regardless of) .. (age | gender | race | religion | background | ethnicity | orientation)   0.64 not: keep
    + good for anyone regardless of age
  (good | great | perfect | fun | suitable | appropriate | works) for ages   0.62
  (my | our) (kids | children | son | daughter | kiddos | grandkids | students | little ones | year old) .. can (also | even | all | both)? (do | use | listen | follow | benefit | understand | enjoy)   0.58
    + my kids can follow it, too
  except (kids | children | son | daughter | students) .. (can | could) (use | listen) .. (without | only | if | free)
  (made by | created by | supportive of | run by | inclusive of | mindful of | resources for | representation of | support for | supports | made for | created for | designed for) .. (bipoc | poc | people of color | black (women | people | men) | women of color | lgbt* | queer (people | folks) | trans (people | folks) | neurodivergent | autistic (people | folks) | minorities | muslims)   0.66
    + made by and supportive of queer folks
  except (no | not | lack* | isn't | without | zero | wish | more | need*) .. (resources for | representation of | support for | made for | supportive of | inclusive of) .. (bipoc | poc | people of color | lgbt* | minorities)
  (kids | children's | kid's | childrens) (meditation~ | story | stories | section | content | sleep stories) .. (for | with) (my | our) (son | daughter | kids | child | grand* | year | toddler | children | highly | active | high | very | anxious)   0.62
    + I use the kids stories with my daughter
    - not for kids and adults
  (appropriate | works | work | great | good | perfect | relevant | useful | suited) .. (for | at | with) (my | our) (age | age group | generation | culture | faith | religion | community | lifestyle as)   0.64
    + suits my age group, works for my age
  (young | old | older) .. (at | only) (thirteen | twelve | fourteen | eleven | ten | "13" | "12" | "14" | "11" | "15" | "70" | "75" | "80")   0.52
    + so young, at only thirteen, and it still helps me

# --- said in general words ------------------------------------------------------------
barrier  not: drop
  (nothing | no content | no stories | no material | no examples | no courses | no meditations | no options | no option | not much | little | no support | no programs | very little | not enough) (really | here | in here | in it | on it | at all)? (for | about | by | from | aimed at | to help) (the | us | any)? (young | old | new | busy | single | black | gay | working)? @id_any   0.74 not: keep
    + there's nothing on it for older men
    + no courses about single people
    - nothing for my kids to break here, they love it
  except no (stories | content) for adults
  except nothing .. for (adults | students) .. (free)
  (there should be | please (add | include | have) | wish (there were | it had | they had) | need~ | add | would like | offer | where is the | could use | missing) (a | an | some | more | the)? (nonbinary | non binary | trans* | gender neutral | female | male | black | lgbt* | queer | kids | teen* | senior | muslim | christian | diverse | culturally) .. (option~ | voice~ | content | section | stor* | version | mode | teachers | narrators | pronouns | gender~ | therapists)   0.70
    + there should be a queer section
  nothing (about | on | for | to do with) .. (menopause | pregnan* | motherhood | fatherhood | being a (mom | mum | dad | parent) | postpartum | periods | puberty | retirement | aging | ageing | widowhood)   0.74 not: keep
    + nothing on retirement
  (too | very | overly | so) (american* | us centric | western | westernised | westernized | white | middle class | girly | feminine | eurocentric | masculine | heteronormative) .. (for | view | and | to | in | us | me | approach | voices | examples)   0.66
    + very western in its approach
    - too white a background
  except (is | was) so white and
  except (too | very | so) white .. (screen | background | bright | noise | to read)
  (seem* | seems to be | clearly | obviously | only | mostly | aimed | made | geared | targeted | written | catered | caters) .. (at | for | to | towards) .. (rich | wealthy | privileged | white | middle class | upper class | hipster | skinny | office | corporate) (people | folk | folks | women | men | workers | jobs | americans | types)   0.72
    + caters to privileged people
  except (noise | white noise)
  (felt | feel | i'm | i am | am | was) (a bit | way | far | much | probably | just)? too (old | young) (for | to) (it | this | use | be | the app | these | relate | the content)   0.72
    + I'm far too old for this
    - I am too old for night shifts, this helps
  /\bi'?\s?a?m (9|1[0-7])\b[^.!?]{0,40}(won'?t let|can'?t|not allowed|too young|denied|blocked)/   0.72
    + I'm 13 and it won't let me in
  (as a | i'm a | i am a | being a | being) @id_faith .. (put (me)? off | not for me | uncomfortable | against my | offended | offensive | conflict*)   0.74 not: keep
    + as a Catholic it felt uncomfortable
  (@id_faith | new age | spiritual | prayer) (stuff | bits | content | parts | references | talk | undertone~ | overtone~) (put* | turned) me off   0.74
    + the new age talk put me off

facilitator  not: drop
  (perfect | great | good | ideal | wonderful | helpful | brilliant | best | excellent | suitable | fantastic | useful | amazing | godsend | lifesaver) (app)? for (us | all | fellow)? (new | busy | young | working | older | single | stressed | anxious | expecting | first time | tired) (mums | moms | mothers | dads | fathers | parents | students | women | men | teens | people with kids | carers | caregivers | nurses | teachers)   0.70
    + ideal for stressed nurses
    - good for anxious people
  /\b(at|i am|i['’]?m|aged?)\s+[6-9]\d\b(?! (dollars|bucks|percent|a ))[^.!?]{0,60}\b(suits|love|great|enjoy|perfect|useful|just right)/   0.62
    + at 66 I enjoy it so much
    - at 60 dollars it suits no one
  (must | must have | a must | essential | necessity) for (every | any | all | each) (college | high school | university | young | new | single | busy | black | working)? (student~ | teen~ | teenager~ | parent~ | mom~ | mum~ | dad~ | woman | man | women | men | teacher~ | nurse~ | veteran~ | kid~ | child)   0.66
    + a must for each parent
  as a (teen | teenager | student | young person | young woman | young man | guy | older person | senior | pensioner | widow | carer) .. (exactly | what i needed | needed | perfect | relate | relatable | seen | suits)   0.60
    + as a widow it is what I needed
  except as a student .. (discount | free | price | cheap* | needed a)
  (love | like | appreciate | glad | great | nice | happy | finally) .. (that)? .. (options | content | stories | voices | resources | section | support | meditations | something) .. (for | by | about | made for) (the | us)? @id_people   0.68
    + nice to see resources by black therapists
  except (love | great | like) .. (noise | sound~)
  (help | helps | helped | helping) me (so much | a lot | out)? as a (young | single | new | busy | working | gay | black)? @id_role   0.62
    + it helped me as a carer
    - it helped me as a person
  except (used | use) it .. (all | for) .. (same | no)

barrier  not: drop
  as a (man | guy | bloke | woman | black | gay | queer | trans | muslim | christian | parent | senior | teen* | student | retiree | widow) .. (couldn't | can't | don't | didn't | doesn't | hard to) .. (relate | identify | connect | see myself | fit | feel (represented | included))   0.76 not: keep
    + as a widow I don't feel included
  (i'm | i am | we're | im) (a | an)? (muslim | jewish | christian | catholic | hindu | black | asian | gay | queer | trans | retired | disabled | male | a guy | a man) .. (there's | there is | there isn't | isn't | nothing | no | none) .. (for (us | me) | content | stories | option | like me)   0.76 not: keep
    + I'm Jewish and there is no content for us
  (please | wish | need~ | add | hope | would (like | love) | want | could use | more) .. (stories | content | something | stuff | sections | meditations | material | courses | sessions | programs | a section) (for | about | with | by) (us | the | any)? (single | older | young | new | expectant | pregnant | working | black | gay)? (@id_any | women | people with disabilities)   0.72
    + wish there was something for new fathers
    - more content for you to enjoy
  (assumes | assuming | presumes | treats | talks | calls | addresses | acts like) (that)? (you | me | everyone | us | users | to me | everybody | we) (are | 're | is | as | like | have)? (all | a | an | i'm)? .. (student~ | woman | women | girl | female | male | mother | mom | straight | christian | american | white | young | kid~ | child~ | teen* | employed | single | married | "40" | rich)   0.74
    + it presumes we are all married
    - it treats me like a friend
  (have to | must | need to | gotta) be (at least | over)? ("18" | eighteen | "16" | "21" | an adult) .. (teen* | kids | younger | young | minors | us | i'm | shut out | can't)   0.74
    + you must be 21, which leaves young people out
  (buddhist | christian | religious | new age | spiritual | pagan | hindu | islamic | god) (stuff | talk | content | references | language | undertones)? ..5 (not | doesn't | against | conflict* | isn't) (sit | fit | mesh | align | agree)? .. (my | our) (faith | religion | beliefs | church | values)   0.76 not: keep
    + the pagan talk doesn't fit my faith
  (doesn't | not | won't | isn't | don't) (work | relevant | helpful | fit | apply | understand | suit* | made | meant) (for | to | with)? (us | the | my)? (asian | african | indian | black | muslim | eastern | collectivist | immigrant | hispanic | latino | rural | poor | working class | lgbt* | queer | older | elderly | deaf) (people | parents | culture | families | community | women | men | folks | users | students)?   0.72 not: keep
    + not relevant to african families

facilitator  not: drop
  (finally | at last | love | happy | glad) .. (something | an app | one) .. (aimed at | made for | for | geared towards | designed for | built for | about) (us | the)? (black | gay | older | young | new | working)? @id_any   0.78
    + at last an app made for dads
  (gets | understands | knows) .. what it's like (to be | being | as) (a | an)? .. (autistic | gay | queer | trans | black | parent | mom | mum | dad | teen* | student | veteran | nurse | teacher | woman | man | carer | muslim)   0.76
    + knows what it's like being a carer
  (there's | there is | has | have | with | love) (a | an | the)? (whole)? (programme | program | course | section | module | series | category | pack | track) (for | about | on) (us | new | young | older | expectant | single)? (mothers | fathers | moms | mums | dads | parents | teens | teenagers | kids | veterans | menopause | pregnancy | women | men | students | caregivers | lgbt*)   0.70
    + it has a whole course on pregnancy
    - wish there was a course for dads
  except (wish | no | please | need* | add | should) .. (programme | program | course | section | module | series | category | pack | track) (for | about | on)
  (for | in) (military | blended | single parent | farming | immigrant | busy | working | black | foster) (families | moms | mums | parents | women | wives) (like (ours | us | me | mine))? .. (gift | great | perfect | blessing | godsend | love* | help*)   0.68
    + perfect in blended families, for military wives like us a blessing
  (son | daughter | kids | grandchildren | grandson | granddaughter | teen* | niece | nephew | students) .. (relates to | relate to | hooked | addicted to it | at their level | his age | her age | their age | identifies)   0.68
    + my nephew is hooked on the stories
  (islamic | muslim | christian | jewish | catholic | hindu | biblical | faith based) (meditation~ | prayers | content | version | section | stories | verses | course~ | lessons) .. (happy | love* | thank* | great | glad | grateful | finally | appreciate*)   0.70
    + the jewish prayers in it, love them
  (built | made | meant | designed | created | tailored) (specifically | just | specially)? for (our | us | my) (kind | generation | age | people | community | culture | age group)   0.66
    + designed just for our generation
  (women | men | people | girls | guys | folks | mums | moms | parents) my age   0.60
    + a tool for guys my age
    - nothing for women my age
  except (no | nothing | not) .. (women | men | people | girls | guys | folks | mums | moms | parents) my age
  (includes | include | included | inclusive of | represents | welcomes | respects) .. (same sex | gay | queer | trans | lgbt* | nonbinary | non binary | all genders | different faiths | muslims | disabled | neurodivergent) (people | couples | folks | voices | users)?   0.70
    + it welcomes trans folks
    - includes no gay couples
  except (aren't | so | doesn't | can't | must be) .. (teens | kids | students | young people) like me

# For others than me, for us too: more ways of saying it.
barrier  not: keep
  except (based on | reflects) ..3 (eastern and western)
  (why | the app | app | it) ..2 (is | was) ..1 (rated | age rated | restricted to | limited to) ..2 ("17" | "18" | "16" | "12" | "13") (plus | and up | and over | years)?   0.60
    + why is it rated 17
  except (i | she | he | child | daughter | son) (is | was) (age)? ("17" | "18" | "16" | "12" | "13")
  (better | best | only | more | meant | probably | suited | made) (for | suited for | suited to) (little | young | younger | small | older)? ..1 (kids | children | teenagers | teens | older people | old people | people who are older) (than (me | adults))?   0.62
  except (perfect | great | good) .. (better | best) for (kids | children)
  except (even | would be) better for (kids | children)
  (lack* | lacking | needs | missing | more | no) ..1 (masculine | feminine | male | female) (energy | perspective | voice~ | narrator~ | representation | options | teachers)   0.62
    + it's missing a feminine perspective
  except (no | not) more (male | female) (voice~ | narrator~)
  (only | just) (other)? (option~ | choice~ | gender~) ..6 (male | female | man | woman | binary | he | she)   0.60
    + the only options are male and female
  except (i'm | i am) a (kid | teen) .. don't ..2 (want) to (pay | buy | feel)

facilitator  not: drop
  (geared | aimed | designed | tailored | built | made | targeted | catered) (more)? (to | for | toward | towards | at) (mostly | us | helping | the)? (adolescents | teens | teenagers | young people | young adults | students)   0.48
  (geared | aimed | designed | tailored | built | made | targeted | catered) (more)? (to | for | toward | towards | at) (mostly | us | helping | the)? (women | moms | black women | kids | children | youth | veterans | nurses)   0.48
  (thank~ | thanks | grateful | appreciate | appreciative | love | kind | great | so nice) ..8 (health care | healthcare | frontline | front line | essential | medical | hospital | first) (worker~ | workers | provider~ | providers | staff | professional~ | responder~ | responders)   0.66
    + so grateful they think of frontline staff
  (free | premium | complimentary | no cost | access) ..3 (for | to) ..1 (health care | healthcare | frontline | essential | medical | teachers | educators | first) (worker~ | workers | provider~ | providers | staff | professional~ | responder~ | responders | and)?   0.45
  except (wish | should | only) .. free for (teachers | educators)
  (i'm | i am | as) (a | an) (healthcare | health care | frontline | essential | medical | icu | er | registered | emergency) (worker | provider | professional | nurse | doctor | tech)   0.46
  (i'm | i am) (a | an) (peripartum | postpartum | new | first time | single | working | stay at home) (mom | mother | dad | father | parent)   0.50
  (way | tool | app | tools) (to | for) (help | teach | teaching | helping) ..1 (kids | children | students | teens | my kids | your kids | little ones | toddlers)   0.62
    + a lovely tool for teaching children
  (especially | particularly | specially | even) (in | for | with) (young | small | little)? (kids | children | teens | teenagers | adolescents | students | seniors | mothers | women)   0.58
    + especially with teenagers
  except (especially | particularly | even) (in | for | with) ..1 (teens | teenagers | kids | students | children) .. (can't | money | afford | pay | expensive)
  (sessions | content | meditations | stories | courses | something | options | programs | categories) for (kids | children | teens | adults | everyone) (and | or)? (kids | children | teens | teenagers | adults | families | parents | all ages)   0.70
    + options for teens and parents

# Left out, or meant.
facilitator  not: drop
  (even | and) (my | your) (grandma | grandmother | grandpa | grandfather | granny | elderly (mother | father | parents) | 80 year old | 70 year old | kids | little ones | toddler) (can | could | loves | enjoys | uses | is able) (use | do | enjoy | follow | it | to)?   0.52
    + even my grandma can use it
    - my grandma has a cat

facilitator  not: drop
  (kids | children | grandkids | students | teens | little ones | toddlers) (also | all | both)? use (it | this | the) ..2 (every | before | to | for | at | app | stories | meditations)   0.58
    + the grandkids use the sounds at bedtime
  except (not | lack* | more | need~ | wish) ..2 (ethnically | racially | culturally) diverse
