# Age, gender, culture, faith, orientation, parenthood or occupation named as a
# reason the program works, or does not, for people like the reviewer. A missing
# language or country is access_availability.

factor   demographics_identity
name     Demographics and identity
group    user

# --- made for others than me ---------------------------------------------------------
barrier  threshold 0.57  not: drop
  (geared | aimed | designed | made | meant | marketed | targeted | catered | caters | cater | tailored | built | directed | intended | skewed | biased | suited | written) (more | mostly | mainly | only | obviously | clearly | specifically | primarily | very much | a bit | solely | exclusively)? (to | for | toward | towards | at | around) (a | the | mostly | only | more | just | younger | mainly | very | your | privileged | rich | middle class | wealthy | upper class)? .. (women | woman | females | men | man | males | teens | teenagers | kids | children | adults | younger | young | older | millennials | gen z | adolescents | white | whites | christian* | christians | straight | neurotypical | neurotypicals | americans | westerners | rich | wealthy | mothers | moms | parents | students | college | seniors | boomers | millenials | twenty somethings | yuppies | liberals | healthy people | couples | single people | able bodied)   0.68
    + obviously geared towards women
    + seems built for neurotypical people
    - courses designed for kids are a hit with mine
    - made for all ages
  except made for his children
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
  (treat* | talk* | speak* | spoken | talked | treated) .. (like | as if | as though) .. (a | i'm | i was | i am | you're)? (a | an)? (child | toddler | kid | baby | five year old | preschooler | children | kids | 5 year old | 3 year old)   0.45
  (adults | grown ups | men | real people | women | teens | kids | older people) (don't | do not | wouldn't | won't | can't) .. (talk | communicate | speak | relate | like | use | need | want | understand | connect) .. (that | this | like | way | it | to)?   0.68 not: keep
    + grown ups don't talk that way
  (don't | doesn't | do not | not | isn't | didn't | never | won't | aren't | couldn't | can't | cannot) .. (apply | relate | applicable | relatable | relevant | represent* | reflect* | resonate | cater | understand | include | consider | think of | account for | fit) (to | with | for | me | a)? .. (me as | teens | teen | kids | students | women | men | my age | my culture | my religion | my faith | my community | black | poc | people of color | bipoc | minorities | diverse | diversity | lgbt* | queer | gay | trans | immigrants | night workers | shift workers | retired | seniors | elderly | single | childless | christian* | muslim* | african | asian | indian | culture | neurodivergent | autistic | older | stay at home | men like | women like)   0.68 not: keep
    + most of it doesn't relate to people of my culture
    - I don't relate to ads
  (take | takes | taking | took) .. (shift | night | shifters | workers | nights) .. into account   0.68 not: keep
  (shift workers | night workers | night shift | night shifts | third shift | 3rd shift* | graveyard shift | work nights | shift work | standard shift) .. (not | don't | doesn't | useless | impossible | can't | account | hard | wish | no | difficult)   0.68 not: keep
  (account | useless | impossible | options | option | wish | not) .. (shift workers | night workers | night shift* | third shift* | 3rd shift* | people who work nights | people working nights)   0.68 not: keep
  (as | i'm | i am | we're) (a | an | someone who)? .. (retired | childless | unemployed | stay at home | homeschooled | infertile) .. (not | don't | doesn't | useless | no | irrelevant | nothing)   0.68 not: keep
  (i'm | i am) retired and   0.68

# Race, culture, gender, orientation.
  (lack* | no | zero | little | not much | not enough | needs | need | needs more | need more | more | where (is | are) | not (very | a) | missing | without | hardly any | limited | wish .. more | want* more | seeking more | lacking) (of | any | in | the | some | much | for)? (racial | cultural | ethnic | gender | real | voice)? (diversity | diverse | inclusivity | inclusion | inclusiveness | representation | people of color | poc | bipoc | black | cultural diversity | gender diversity | inclusive | lgbt* | queer | trans | asian | latino | latinx | indigenous | gender options | gender identities | non binary | nonbinary | pronouns | women teachers | female teachers | women of color | christian | muslim | islamic | catholic | religious options | cultural)   0.72 not: keep
    + no diversity at all among the teachers
    + there needs to be more inclusive content
    - they have more diverse music now
    - no more black screen please
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
  (all | mostly | majority | only | just | mainly | predominantly | starkly | overwhelmingly | too many | bunch of | old | hearing | listening to | rich | privileged | every | entirely | are) (the | of | from | by | is | are | other)? .. (white | straight | cis | christian | male) (men | man | people | guy | guys | dude~ | male | women | woman | teachers | faces | voices | characters | folks | lady | ladies | narrators | instructors | audience | privilege | and | couples | therapists | stuff)?   0.40
  if you (love | like | enjoy | want) .. (white | straight | rich) (men | people | guys) .. (talk* | this)   0.75
  (white | straight | cis | privileged) (men | man | people | guy | guys | dude~ | male | males | women | woman | teachers | folks | lady | ladies | privilege | girl~ | boys | suburban | therapist* | narrators | instructors | audience | american~)   0.68
  (characters | contributors | teachers | narrators | people | faces | instructors | everyone | voices | therapists | staff | models) .. (are | is) (all | mostly | starkly | so | just | only | very | predominantly | almost)? .. (white | caucasian)   0.72
    + all the faces in it are white
  except (dismantle | end | ending | against | combat | about | living in | experience | experiences | of) .. (racism | racist | sexism)
  except as a white (woman | man | girl | guy | person)
  (racism | racist | sexism | sexist | homophobi* | transphobi* | misogyn* | islamophob* | ableis* | ageis* | fatphobi* | heteronormative | heterosexist | whitewash* | white supremac* | cultural appropriation | culturally appropriat* | appropriation of | colonial*)   0.68
    + casual sexism in the texts
    - helps me cope with racism at work
  except (cope | deal | dealing | coping | help* | experienc* | face | trauma | facing | stress | talk* about | fight* | anti | address* | topics | address) .. (racism | racist | sexism | homophob* | transphob*)
  (hard | difficult | tough | impossible | couldn't | can't | cannot | don't) .. (relate | connect | identify | connecting | relating) (to | with) .. (man | men | woman | women | male | female | white | american | british | christian | younger | older | teenage* | rich)   0.68 not: keep
    + hard to relate to a male voice on this theme
  (mis gender* | misgender* | my gender | gender option~ | gender question | only two genders | two genders | male (or | and) female | he or she | nonbinary option | non binary option | pronouns) .. (not | no | don't | doesn't | only | wrong | isn't | wish | option | missing | option~ | choose | can't | binary)   0.68 not: keep
  except (male (or | and) female) .. (voice~ | narrator~ | speaker~ | not | reader~)
  except (only | just) (either)? (a)? (male or female | male and female) .. (voice~ | narrator~)
    + only two genders to choose from
  (only | just) .. (male or female | two genders | man or woman | binary | he or she | male and female)   0.70
  (not | isn't | aren't) (lgbt* | queer | trans | gay | neurodivergent | autism | adhd | kid | child | teen | senior | black | female | women) friendly   0.72 not: keep
    + not queer friendly
  (different | another | other | born in a different | my | eastern | western | american | non western | us) (culture | cultures | cultural background) .. (not | don't | doesn't | isn't | no | can't | won't | lacks | ignore~ | centric)   0.68 not: keep
    + my culture is ignored, it doesn't fit
  (immigrant | immigrants | foreigner~ | expat~ | refugee~) .. (not | don't | doesn't | isn't | this is not | can't)   0.68 not: keep
  (american | us | u s | western | eurocentric | america | usa) (centric | centered | focused | based | specific | biased | culture | bias)   0.68
  (if)? (you | i)? (happen to be | if you're | if you are | being) (a)? (poc | black | queer | gay | trans | lgbt* | muslim | person of color | woman of color | minority | non white) .. (etc | hard | difficult | not | can't | won't)?   0.68 not: keep
    + hard to be matched when you happen to be gay

# Faith.
  (too | overly | very | so | bit | heavily | really | somewhat | becoming | more) (much | christian | preachy and)? (religious | spiritual | buddhist | christian | new agey | new age | religion | woke) .. (for me | for my | content | i'm | and | not | on | stuff | agenda | tone | in | overtones | references)?   0.68
    + far too religious for me
    - very spiritual and lovely
  except (very | so | really | more) (spiritual | buddhist | religious) (and | person | experience | journey | growth | way | practice | too)
  (i'm | i am | as) (an | a) (atheist | christian | muslim | catholic | agnostic | hindu | jew) .. (not | don't | doesn't | stopped | isn't | against | can't | when | conflict* | uncomfortable | religious)   0.68 not: keep
    + I'm an atheist and stopped when it preached
  (i'm | i am) (an)? atheist   0.68
  (against | conflict* with | goes against | contradict* | offend* | offensive to | disrespect* | mock* | insult* to) (my | our | the | your | christian | muslim)? (religion | faith | beliefs | religious beliefs | christian* | god | bible | culture)   0.68 not: keep
    + it goes against my faith
  (religious | christian | biblical | god | bible | spiritual | political) (quotes | references | content | agenda | propaganda | talk | overtones | undertones | stuff | messages) .. (appeared | stopped | not | off | annoying | uncomfortable | without | remove | too | deleted | turned)   0.68 not: keep

# Age, and what money the young have.
  (teen | teens | teenager | teenagers | kid | kids | child | children | minor | minors | student | college student | 1st grader | middle schooler | high schooler | adolescents | under 18 | retiree | senior) .. (with no | can't | cannot | don't have | doesn't have | don't really have | do not have | no | without | couldn't | who can't | not able to | unable to | and broke | don't earn | not old enough) .. (job | money | afford | income | pay | credit card | buy | debit card | premium | card | access | pay for)   0.68 not: keep
    + I'm a student and can't afford it
    + most kids don't have money for that
    - my kids can't get enough of it
  (can't afford | cannot afford | couldn't afford | can't pay | cannot pay | couldn't donate | can't buy | unaffordable | not able to (pay | afford) | unable to (pay | afford) | too expensive | expensive | no money | broke | not affordable | too much) .. (for | as | because | since | cause | being | i'm | i am | im)? .. (a | an | just | only | broke | college | high school | poor | most | many)? (teen | teenager | teenagers | teens | kid | kids | college student~ | student | students | minor | middle schooler | high schooler | child | fixed income | pensioner | retiree | minimum wage | single (mom | mother | parent))   0.68 not: keep
    + unaffordable for most teenagers
    - can't wait for my students to try it
  (broke | poor) (college | grad | high school | uni)? (student~ | teen~ | teenager~ | kid)   0.68
    + I am a broke student
  (i'm | i am | im | am | we're) (only | just | literally | barely | like)? (a | an)? (only | little | mere | literal | young | broke | normal | struggling | 13 | 14)? (kid | child | minor | kids | teenager | teen | children)   0.68
  (i'm | i am | im) (only | just | literally | barely) (a | an)? (kid | child | minor | kids | teenager | teen | children)   0.68
    + I'm only a child
    - she's only a child once
  as soon as i said i was (a teen | a minor | under)   0.68
  if (you | they | it | there) (had | were | was) more (people of color | diverse | poc | black | diversity)   0.72
  (from | speaking from) a (teen* | kid* | child* | teenagers) (point of view | perspective)   0.68
  some of us are (just | only)? (kids | teens | children | teenagers)   0.68
  (have to be | must be | be | unless you're | unless you are | if you're | you're | only | over | not | under | people under | anyone under | if you are) (at least | over | under)? "18" (or older | years | and (over | older | up) | to (use | sign | join | get | register | access | download | be | have | talk) | or over | can't | cannot)   0.68 not: keep
    + why must I be 18 to join
  (under | below | younger than) (the age of)? ("18" | "17" | "16" | "13" | "12") .. (can't | cannot | not | doesn't | don't | no | rejected | kicked | isn't | won't)   0.68 not: keep
  (can't | cannot | not | doesn't | don't | no | reject* | kicked | isn't | won't | why) .. (for | to | people | if | because | anyone | us)? .. (under | below | younger than | people under | underage) (the age of | age)? ("18" | "17" | "16" | "13" | "12")   0.68 not: keep
    + it does not work for people under 18
  (rejected | denied | kicked out | kicked me | won't let | turned away | blocked) .. (because | since | for | said | as) .. (teen | minor | underage | age | i was 1* | too young | under)   0.68
    + denied because underage
  /\bi['’]?\s?a?m\s+(only\s+|just\s+|literally\s+)?(a\s+)?(like\s+)?(8|9|1[0-7]|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b[^.!?]{0,90}\b(job|money|pay|afford|buy|credit|card|premium|subscription|broke)\b/   0.68
    + I'm 13 and have no money for premium
    - I'm 13 and it calms me
  (wish | please | make | need | needs | want | create | add | would be nice | should be) .. (a | an | more | some | there)? (kid's | kids | children's | childrens | children | teen | teens | teenage | toddler | men's | male | women's | couples | adult | family | senior | student) (version | mode | section | stuff | content | stories | profile | meditations | discount | friendly | specific | category | option~ | account~ | edition | voices | narrators)   0.68
    + please make a kids version
    - I love the kids section
  except (wish | please | add | need* | want | be) .. (student | senior | family) (discount | account~ | plan | option~)
  (ones | one | something | stories | meditations | more | content | sessions | app | options) for (kids | children | teens | teenagers | men | guys | women | seniors | parents | toddlers | younger ones | adults | couples | students | boys | girls)   0.20
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
  (great | good | perfect | amazing | wonderful | excellent | awesome | fantastic | nice | ideal | suitable | helpful | useful | appropriate | fun | brilliant | works | best | incredible | easy enough | beneficial | geared | specially | fit | lovely | super | love it | like it | helps | work well) (even | also | app | tool | thing | resource | especially | particularly | idea | one | stuff | programs | stories | content | option | game | well | and easy | and safe)? (for | with) (my | the | all | our | both | busy | young | younger | little | many | any | anxious | stressed | most | some | any)? (and | the)? (@id_young | @id_adult | kids (and | or) adults | boys | girls | black people | autistic people | neurodivergent people | autistic | families | the whole family | entire family | couples | men | women | christians | muslims | lgbt* | queer people | people of color | introverts | night owls | athletes | elders | year olds)   0.66
    + perfect for teens who need a hand
    + great for new moms
    - not suitable for teens
  except (it | use | works | with) (for | with) (my | the | our | most | many | some)? (family | families | students | men | women | parents | whole family | kids | children | adults | nurses | teachers | professionals) (discount | plan | account | sharing | section | story | stories)
  except (best | it | geared | use) (for | with) (adults | men | women | professionals | most) (only)?
  (all | any | every | every single) (ages | age | age groups | age group | walks of life | backgrounds | races | genders | religions | faiths | cultures | ethnicities | demographics) .. (can | will | and | benefit | love | should | of | range)?   0.68
    + fun at our table for all ages
  (kids | children | child | teens | teenagers | daughter | son | toddler | grandson | granddaughter | grandkids | grandchildren | students | niece | nephew | boys | girls | little one | little ones | kiddo~ | year old | baby | boy) (also | really | absolutely | all | both | just | even | too | and i (both)? | will | actually | have)? (love* | enjoy* | adore* | like (it | this | to) | likes | use* (it | this) | listen* (to (it | this | the) | every) | asks for | ask for | request* | benefit*)   0.66
    + my kids love it at bedtime
    + my daughter asks for it every night
  (put* | get* | knocks) my (kid | child | son | daughter | toddler | baby | boy | girl) .. (to sleep | asleep | to bed)   0.62
  (help* | works | worked | calm~ | great | puts | put | gets | soothe* | soothes | settles | relax*) .. (my | our | for my | for our | both my | all my) .. (year old | kids | children | child | toddler | daughter | son | baby | teen | teenager | students | grandson | granddaughter | grandkids | boys | girls | little one | autistic | kiddo~) .. (sleep | asleep | fall | calm | relax | anxiety | too | down | meltdowns | nap | night | bed | with | to)   0.62
    + it helps my autistic son calm down
    - helps me find my kids' playlists
  (for | with) (my | our | the) (kids | children | child | daughter | son | toddler | grandkids | grandchildren | grandson | granddaughter | little one | boys | girls | students) (also | too | as well | (at | every | each | to | before) (night | bed | bedtime | sleep | nap))   0.58
  (do | use | play | practice | listen | meditations | stories | sessions | it | used | using) .. with (my | our) (kids | children | daughter | son | toddler | grandson | granddaughter | grandkids | class | students)   0.58
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
  (diverse | diversity) .. (teachers | instructors | voices | speakers | backgrounds | people | cultures | communities | therapists | narrators | audience | perspectives)   0.40
  (secular | non religious | nonreligious | not religious | non denominational) (approach | and | viewpoint~ | meditat* | person | way | practice | mindfulness | but | perspective | version | buddhism)   0.58 not: keep
    + it has a secular approach
  (i'm | i am | am | someone who is | someone who's | being) (not (a | very | really | particularly | at all | super)? (religious | spiritual) | non religious | agnostic | secular)   0.55 not: keep
    + I'm not religious and it suits me
  (christian | muslim | hindu | buddhist | jewish | catholic | islamic | biblical | religious | faith based | world religions | religions) (person | perspective | meditations | mantra~ | prayers | content | values | principles | traditions | religion | faith | embraced | viewpoint~) .. (included | love | in | are | and | available | embraced)?   0.48
  (all | world | world's) (the)? (world)? (religions | faiths | cultures | traditions | denominations)   0.55
    + respects all faiths
  (saw me | sees me | see me | seen | represent* | reflect* | understand* | gets | made | speaks | speak | spoke | feel | felt | feels | relate* | made for | made by | created by | voices of) .. (as | to | for | me as | by | of)? (a | the | being)? (black | brown | latina | latino | asian | queer | gay | lesbian | trans | autistic | woman of color | person of color | women of color | people of color | bipoc | poc | muslim | minority | neurodivergent | immigrant~) (woman | man | women | men | person | people | community | girl | folks | mental health | voices | experience | mom)?   0.64
    + it speaks to me as a queer person
    - I see a black screen
  except (see | seen | saw) (the | a)? (black | brown) (screen | page | box | background | bar)?
  (being | as | i'm | i am) (a | an) (black | brown | latina | latino | asian | queer | gay | lesbian | trans | autistic | nonbinary | muslim | indigenous | native | hispanic | christian) (woman | man | person | girl | guy | mom | mother | female | male | entrepreneur | student | teacher)   0.62
    + as a black man I felt welcome
  as (a | an) (busy | single | working | new | young | stressed | full time | registered | retired | disabled | former | fellow | older | overworked | tired | high school | middle school | elementary | special education | licensed | mental health | crisis | practicing | frontline | front line | essential | college | grad | graduate | first year | med | medical | nursing | 1st grade | public school | stay at home | first time | combat | military | recovering | female | male | clinical | er | icu | hospital | healthcare | health care)? @id_role   0.42
    - as a student I cannot pay for it
  as (a | an) (busy | single | working | new | young | stressed | stay at home | first time | full time)? (mom | mother | mum | dad | father | black woman | black man | woman of color | person of color | queer person | college student | high school student | muslim | christian)   0.52
    + as a single mom I get a few quiet minutes
  except as (a | an) .. (therapist | psychotherapist | psychologist | counselor | teen | teenager | kid | student | college student | mental health professional | clinician | provider) .. (can't | cannot | expensive | afford | pay | disappointed | appalled | don't | not | would never | horrified)
  except as a (guy | man | woman | male | female | teacher | kid | child | counselor | therapist | provider) .. (to | for | in | with | and | voice)
  except (use | used | using | offer~ | work~ | see* | seen | assigned | matched | act* | think | treat~ | listed | well | know* | such | same | much | good | helpful | better | just) as (a | an) @id_role
  i (work | worked | am working) (a | in | as | at) (a | an | the | high stress | very)? (high stress | stressful)? .. (job in | corrections | healthcare | hospital | nurse | icu | er | retail | frontline | front line | teacher | law enforcement | police | military | emergency | social work | night shift~)   0.52
  (i'm | i am | am) (a | an) (busy | single | working | new | full time | registered | stressed | retired | healthcare | mental health | school | special ed)? (mom | mother | mum | dad | father | parent | nurse | teacher | therapist | psychotherapist | counselor | social worker | veteran | first responder | caregiver | essential worker) (of | and | who | with | to | working | in)   0.40
  (pregnant | pregnancy | postpartum | new mom | new mother | menopaus* | perimenopaus* | newborn | breastfeeding) .. (and | with | help* | love | great | during | meditat* | needing | pack | course | sleep | calm)   0.52
    + pregnant and so glad of it
  (even | young | small | including) (young | small | little)? (kids | children | toddlers | teens | seniors | grandparents | elderly) (can | could | like me | love | will | benefit | enjoy | use | understand)   0.64
    + even young kids can follow it
  (kids | children | teens | teenagers | students | adolescents | middle schoolers | high schoolers | young people | young adults | seniors | girls | boys | women | men | moms | parents | veterans | nurses) like me   0.56
  except (kids | children | teens | teenagers | students | young people) like me .. (money | pay | afford | job | can't | parents | who currently)
  (especially | specially | particularly | specifically) (for | as | if you're | if you are | good for) (a | an | us | the | my)? (college | high school | busy | young | working | new | single | grad)? (@id_young | @id_adult | @id_role)   0.60
    + especially as a student
  except (especially | particularly | specifically) (for | as | if you're) (a | an | us | the)? (college | high school)? (student~ | kid* | teen* | college) .. (can't | cannot | expensive | afford | pay | price)
  (kids and adults | adults and kids | children and adults | adults and children | kids and (grown ups | parents) | young and old | old and young | teens and adults | kids (to | or) adults | both (kids | children | adults) and | young or old | adults (or | as well as) (kids | children) | oldest and)   0.66
    + works for young and old
    - not for kids and adults
  (appropriate | works | work | great | good | perfect | relevant | useful | suited) .. (for | at | with) (my | our) (age | age group | generation | culture | faith | religion | community | lifestyle as)   0.64
    + suits my age group, works for my age
  /\bi['’]?\s?a?m\s+(a\s+)?(only\s+|just\s+)?([1-9]\d)\b(\s*(years?|yrs?)\s*old)?\s+and\s+(this|it|i)\s+(love|helps?|has helped|really|absolutely)\b/   0.40
  (young | old | older) .. (at | only) (thirteen | twelve | fourteen | eleven | ten | "13" | "12" | "14" | "11" | "15" | "70" | "75" | "80")   0.52
    + so young, at only thirteen, and it still helps me
