# Words that many entries share. A list is used as @name. No gaps in here.

# --- the product -----------------------------------------------------------

list app
  app~
  application
  program~
  programme
  software
  platform
  website
  site
  tool
  product
  service
  game
  thing

# Its parts, as people name them.
list part
  page~
  screen~
  button~
  link~
  feature~
  section~
  video~
  audio
  sound~
  music
  session~
  meditation~
  lesson~
  course~
  module~
  exercise~
  story
  stories
  timer
  tracker
  widget~
  notification~
  reminder~
  alarm~
  chat
  message~
  call~
  journal
  keyboard
  player

# What people wrote into it or earned in it.
list mydata
  data
  entry
  entries
  history
  progress
  streak~
  log~
  journal~
  diary
  note~
  record~
  mood~
  info
  information
  stats
  conversation~
  chat~
  message~
  everything
  stuff
  work

list account
  account
  profile
  subscription~
  membership
  premium
  purchase~
  payment~

list device
  phone
  iphone
  ipad
  android
  tablet
  device~
  samsung
  galaxy
  pixel
  ios
  computer
  laptop
  watch

list update
  update~
  upgrade~
  version~
  release~

# --- verbs -----------------------------------------------------------------

list be
  is
  are
  was
  were
  be
  been
  being
  it's
  i'm
  they're
  that's
  am
  's

# It refuses: the part before the verb of what does not happen.
list negverb
  won't
  will not
  wouldn't
  would not
  doesn't
  does not
  don't
  do not
  didn't
  did not
  can't
  can not
  cannot
  couldn't
  could not
  isn't
  is not
  aren't
  wasn't
  hasn't
  haven't
  not
  never
  refuse~ to
  fail~ to
  failing to
  unable to
  not able to
  wasn't able to
  isn't able to
  stop~
  impossible to

# I am not able to.
list cannot
  can't
  can not
  cannot
  couldn't
  could not
  unable to
  not able to
  never able to
  haven't been able to
  wasn't able to
  won't be able to
  impossible to
  hard to
  difficult to

list open
  open~
  load~
  start~
  launch~
  run
  boot
  respond~
  connect~
  install~
  download~
  update~
  play~
  stream
  save
  sync~
  log~
  login
  sign
  register
  submit
  work~
  function~

list could
  could
  should
  would
  can
  may
  might

list keep
  keep~
  kept
  constant~
  always
  continual~
  continuous~
  repeated~
  randomly
  often
  frequently
  sometimes
  every time

list have
  have
  has
  had
  having
  i've
  got
  get
  gets
  getting

list make
  make~
  made
  making

list help
  help~

list use
  use
  uses
  used
  using
  try
  tried
  trying

list feel
  feel
  feels
  feeling
  felt

list find
  find
  finds
  found
  finding

list add
  add
  adding
  include
  including
  offer
  provide
  allow
  let
  give
  enable
  implement
  introduce
  bring
  have
  had
  has
  make
  create
  put

list see
  see
  sees
  saw
  seeing
  notice~
  realize~
  realise~
  recognize~
  recognise~
  identify~
  spot~
  discover~
  observe~

list learn
  learn~
  learnt
  taught
  teach~
  understand
  understands
  understood
  understanding

list manage
  manage~
  cope
  copes
  coping
  coped
  deal
  dealing
  dealt
  handle~
  control~
  regulate~

# --- people ----------------------------------------------------------------

list person
  therapist~
  counselor~
  counsellor~
  coach
  coaches
  psychologist~
  psychiatrist~
  doctor~
  clinician~
  practitioner~
  provider~
  listener~

list people
  people
  person
  someone
  somebody
  others
  other people
  everyone
  everybody
  user~
  member~
  friend~
  strangers
  community
  group~
  folks
  persons

list family
  mother
  mom
  mum
  father
  dad
  parents
  wife
  husband
  partner
  boyfriend
  girlfriend
  spouse
  son
  daughter
  kid~
  child
  children
  sister
  brother
  family
  friend~

# --- states ----------------------------------------------------------------

list condition
  anxiety
  depression
  depressed
  anxious
  stress
  stressed
  ptsd
  cptsd
  ocd
  adhd
  add
  bpd
  bipolar
  autism
  autistic
  insomnia
  panic
  trauma
  grief
  schizophrenia
  eating disorder
  mental illness
  mental health

list emotions
  emotion~
  feeling~
  mood~
  thought~
  anxiety
  depression
  stress
  panic
  anger
  sadness
  fear~
  worry
  worries

list low
  depressed
  anxious
  sad
  down
  low
  stressed
  overwhelmed
  exhausted
  tired
  upset
  lonely
  suicidal
  hopeless
  numb
  unwell
  sick
  ill

# --- judgement -------------------------------------------------------------

list praise
  love
  loves
  loved
  loving
  like
  liked
  likes
  enjoy~
  appreciate~
  adore~

list great
  great
  good
  nice
  amazing
  awesome
  excellent
  fantastic
  wonderful
  perfect
  lovely
  brilliant
  beautiful
  beautifully
  superb
  incredible
  incredibly
  cool
  best
  well
  fun
  impressive
  outstanding
  neat

list bad
  bad
  badly
  terrible
  terribly
  awful
  horrible
  horribly
  poor
  poorly
  worst
  crap
  crappy
  shit
  shitty
  trash
  garbage
  rubbish
  lousy
  annoying
  frustrating
  irritating
  ridiculous
  disappointing
  useless
  stupid
  atrocious
  dreadful
  abysmal
  pathetic

list very
  very
  so
  really
  super
  too
  extremely
  quite
  pretty
  way
  incredibly
  insanely
  ridiculously
  absurdly
  such
  absolutely
  totally
  completely
  highly
  surprisingly
  a bit
  a little
  kinda
  far
  more
  most

list easy
  easy
  easier
  easiest
  easily
  simple
  simpler
  simplest
  straightforward
  straight forward
  effortless
  simplistic
  ease
  intuitive

list hard
  hard
  harder
  difficult
  confusing
  complicated
  complex
  tricky
  impossible
  tedious
  cumbersome
  frustrating
  awkward

# --- time and amount -------------------------------------------------------

list time
  second~
  minute~
  min
  mins
  hour~
  day~
  week~
  month~
  year~
  yr
  yrs
  night~
  morning~
  today
  yesterday
  now

list all
  all
  everything
  most
  almost all
  almost everything
  nearly everything
  nearly all
  most of
  half
  anything
  much
  lots
  majority

list my
  my
  our
  your
  his
  her
  their
  own
  the
  all
  all my
  of my
  all of my

list the
  the
  a
  an
  this
  that
  these
  those
  its
  their
  my
  your

list i
  i
  you
  we
  one
  he
  she
  they

list it
  it
  this
  that
  they

# --- the self, used by health_insight, control_autonomy, social_connectedness
#     and symptom_severity ------------------------------------------------------

# The person as the object of knowing.
list myself
  myself
  yourself
  urself
  oneself
  ourselves
  themselves
  themself
  himself
  herself
  my self
  your self
  who i am
  who i really am
  who you are
  who you really are
  who they are
  who they really are

# What goes on inside somebody: what can be understood, noticed, tracked.
list inner
  emotion~
  emotional
  feelings
  feeling
  mood~
  thought
  thoughts
  thinking
  mind
  brain
  mindset
  mentality
  behavior~
  behaviour~
  reaction~
  trigger~
  stressor~
  patterns
  body
  psyche
  soul
  personality
  symptom~
  anxiety
  anxieties
  depression
  stress
  anger
  fear~
  worry
  worries
  insecurities
  trauma
  adhd
  ocd
  bpd
  ptsd
  illness
  condition~
  disorder~
  mental (health | state | illness | wellbeing | wellness)
  state of mind
  inner (life | self | world | workings | voice | critic | child)
  headspace
  ups and downs
  highs and lows
  strengths
  weaknesses
  motives
  needs

# My, as it stands before an inner thing; shorter than @my.
list owner
  my
  my own
  your
  your own
  our
  our own
  one's
  one's own
  their
  their own
  his
  her
  the
  those
  these
  negative
  my negative
  your negative
  own
  different

# What is wrong with people, as the object of coping and managing.
list burden
  anxiety
  anxieties
  anxious
  depression
  depressive
  stress
  stressful
  stressors
  panic
  attack~
  emotion~
  feelings
  feeling
  mood~
  thought
  thoughts
  thinking
  mind
  brain
  behavior~
  behaviour~
  impulse~
  urge~
  trigger~
  symptom~
  issue~
  problem~
  struggle~
  situation~
  challenge~
  life
  everything
  anger
  grief
  loss
  fear~
  worry
  worries
  worrying
  trauma
  ptsd
  adhd
  ocd
  bpd
  bipolar
  insomnia
  pain
  illness
  disorder~
  condition~
  addiction
  cravings
  loneliness
  sadness
  negativity
  breakup
  pandemic
  quarantine
  mental health
  hard times
  tough times
  things
  it all
  day to day
  daily life
  work

# What one copes with.
list coping_tool
  tool~
  toolset
  toolkit
  toolbox
  skill~
  skillset
  technique~
  strategy
  strategies
  method~
  mechanism~
  resource~
  tip~
  trick~
  way~
  idea~
  exercise~
  practices

# The people reached through the program, not helpers.
list peers
  other people
  others
  other users
  other members
  other meditators
  fellow users
  fellow members
  fellow meditators
  like minded people
  like minded
  people like me
  people like you
  people all over
  people around the world
  people from all over
  people who
  people that
  people with
  people in
  real people
  random people
  anonymous people
  friends
  strangers
  each other
  one another
  peers
  users
  members

# A state that weighs on somebody right now.
list lowstate
  down
  low
  sad
  depressed
  anxious
  stressed
  overwhelmed
  upset
  lonely
  alone
  panicky
  panicking
  panicked
  hopeless
  suicidal
  angry
  scared
  worried
  blue
  unsafe
  manic
  numb
  exhausted
  drained
  lost
  off
  bad
  shitty
  crappy
  terrible
  awful
  horrible
  worst
  nervous
  restless
  frustrated
  dark
  spiraling
  spiralling
  struggling
  suffering
  hurting
  triggered
  dissociating
  stressed out
  burned out
  freaking out
  out of control
  not okay
  not ok
  not feeling well
  not well

# Helps, without helpful and helpfulness, whose stem is the same.
list helps
  help
  helps
  helped
  helping
  helpin

# Whenever something holds; use in front of a state.
list whenever
  when
  whenever
  anytime
  any time
  every time
  everytime
  at times when
  especially when
  expecially when

# To be or to get into a state.
list become
  feel*
  get
  gets
  getting
  am
  are
  be
  become
  becoming
  start
  am feeling
  start feeling

# How much, in front of a state.
list quite
  really
  so
  too
  super
  very
  just
  extremely
  a bit
  a little
  kind of
  feeling
  absolutely
  real
  most
  especially

# A day or an hour that is hard to bear.
list rough
  bad
  rough
  hard
  tough
  worst
  off
  low
  lowest
  dark
  darkest
  down
  difficult
  terrible
  horrible
  stressful
  crappy
  shitty
  depressive
  challenging

# What comes over people.
list onset
  panic
  panic attack~
  anxiety attack~
  attack
  attacks
  crisis
  breakdown~
  flashback~
  episode~
  meltdown~
  spiral
  lows
  slump
  dark place
  bad place

# Names of what people suffer from, with their relatives.
list ailment
  depress*
  anxi*
  panic*
  stress*
  suicidal
  mental
  illness
  adhd
  add
  autism
  ptsd
  ocd
  bipolar
  trauma
  racing thoughts
  brain fog

# What a session asks of the mind.
list concentrate
  concentrat*
  focus~
  sit
  sit still
  sit through
  sit thru
  pay attention
  meditat*
  follow
  listen
  do this

# To stir up.
list stirs
  sent
  sends
  send
  set
  sets
  triggered
  triggers
  spiked
  gave
  gives
  caused
  causes
  cause
  made
  makes
  raised
  increas*
  worsen*
  induc*

# To hand over, a tool or a skill.
list gives
  give~
  given
  gave
  giving
  provide~
  providing
  equip~
  arm~
  offer~
  teach~
  taught
  learn~

# To learn and to be taught.
list teaches
  learn~
  learning
  learnt
  taught
  teach~
  teaching
  show~
  shown
  know
  knowing

# To get on top of something, with its small words.
list coping
  cope
  copes
  coping
  manage
  manages
  managing
  deal with
  deals with
  dealing with
  handle
  handles
  handling
  control
  controlling
  regulate
  regulating
  overcome
  overcoming
  conquer~
  combat
  combating
  tackle
  tackling
  navigate
  navigating
  work through
  get through

# Pictures and figures about oneself.
list figures
  graph~
  chart~
  stats
  statistics
  insights
  result~
  score~
  report~
  assessment~
  assesment
  analysis
  evaluation~
  diagnosis
  prediction~

# What such a figure is when it says nothing or the wrong thing.
list faulty
  meaningless
  useless
  inaccurate
  incorrect
  wrong
  confusing
  unclear
  pointless
  misleading
  vague
  nonsense
  senseless
  ridiculous
  arbitrary
  skew*
  way off
  so off
  always off
  completely off
  not accurate
  isn't accurate
  aren't accurate
  not helpful
  contradict*
  opposes
  makes no sense
  doesn't make sense
  don't make sense

# It does not.
list wont
  won't
  will not
  wouldn't
  doesn't
  does not
  didn't
  don't
  not
  never

# A way out or a choice.
list choice
  way
  option
  ability
  choice
  possibility
  chance
  opportunity

# To leave out a step.
list skip
  skip*
  bypass*
  opt out
  opting out
  move on
  move forward
  jump
  jump ahead
  stop
  end
  leave
  decide
  choose
  pick

list someone
  me
  you
  us
  him
  her
  them
  users
  people
  customers

# What a program makes people do.
list duty
  answer~
  listen~
  watch~
  complete~
  talk~
  choose~
  do
  finish~
  go through
  wait~
  set
  priorit*
  provide~
  that path
  follow~
  read~
  record
  type
  pick
  select
  accept
  view
  respond

# Money and sign-up, which are other factors.
list paying
  pay*
  paywall
  subscri*
  purchas*
  buy*
  trial
  premium
  upgrade~
  membership
  plan
  charg*
  renew*
  billing
  credit card
  account
  email~
  sign*
  register
  log
  login
  password
  rate
  review
  ads
  adverts

# To talk, with other people.
list converse
  talks
  talk
  talking
  chat
  chatting
  connect
  connecting
  speak
  message
  messaging
  vent
  venting
  interact
  communicate
  share
  meet

# Kind, of people.
list kindly
  supportive
  caring
  friendly
  welcoming
  loving
  kind
  nice
  positive
  helpful
  encouraging
  understanding
  warm
  great
  amazing
  wonderful

# To let or not to let somebody.
list let
  let
  lets
  allow
  allows
  give
  gives

list force
  force~
  forced
  forcing
  forces

# Skills for the hard hours.
list skill
  tool~
  skill~
  skillset
  strategy
  strategies
  technique~
  methods

# To turn to the program.
list reach_for
  use
  uses
  using
  used
  open
  opened
  turn
  turned
  go
  going
  goto
  come
  run
  running
  reach
  grab
  pull
  listen
  put
  play
  return
  rely
  here
  there
  somewhere
  place
  downloaded
  talk
  chat~
  vent
  write
  journal

# Too ill, too tired, too upset for it.
list unwell
  depressed
  anxious
  tired
  exhausted
  overwhelmed
  foggy
  sick
  ill
  stressed
  upset
  low
  distracted
  unwell
  scattered
  panicking
  panicked
  suicidal
  in crisis
  spiraling
  struggling

# More than one can take.
list beyond_me
  can't
  cannot
  couldn't
  unable to
  impossible
  hard
  difficult
  too much
  too long
  overwhelm*
  overstimulat*
  exhausting
  distracting
  annoying
  stressful
  unusable
  useless
  don't want
  last thing
  unmotivated
  unfocused

# What a program wants done.
list take_part
  use
  do
  start
  open
  follow
  finish
  focus
  concentrate
  complete
  keep
  log
  fill
  listen
  bother
  meditate
  remember
  answer

# What may be stirred up.
list distress
  anxiety
  panic
  panic attack~
  stress
  spiral
  spiralling
  spiraling
  flashback~
  breakdown

# To be done with the program.
list quitting
  delete~
  deleted
  deleting
  i stopped
  stopped using
  stop using
  had to stop
  had to delete
  had to quit
  quit
  uninstall~
  uninstalled
  unusable

# To give a name to.
list naming
  identify
  identifies
  identifying
  identified
  recognize
  recognizes
  recognizing
  recognise
  pinpoint
  pinpoints
  pinpointing
  name
  naming
  label
  labeling
  labelling
  define
  determine
  determining
  single out
  articulate
  clarify

# To look at closely.
list examining
  assess
  assesses
  assessing
  examine
  examines
  examining
  analyze
  analyzes
  analyzing
  analyse
  analysing
  evaluate
  evaluating
  dissect~
  unpack~
  break down
  breaks down
  breakdown

# How and what one feels.
list what_i_feel
  what i'm
  what you're
  what they're
  what we're
  what i am
  what i was
  what you are
  what i feel
  what you feel
  what i felt
  how i feel
  how you feel
  how i felt
  how i'm feeling
  how you're feeling
  how i am feeling
  how you are feeling
  why i feel
  why you feel
  why i'm feeling
  what's going on

# To let somebody know, of a program.
list says
  say
  says
  said
  saying
  tell me
  tells me
  told me
  telling me

# --- privacy, trust, guidance ----------------------------------------------------

# What a program may want to know about a person.
list privdata
  data
  personal data
  private data
  info
  information
  personal information
  private information
  personal details
  private details
  details
  identity
  email~
  emails
  email address
  e-mail
  e-mail address
  phone number
  cell number
  mobile number
  telephone number
  number
  contacts
  contact list
  address
  location
  gps
  birthday
  birthdate
  birth date
  date of birth
  dob
  full name
  real name
  last name
  first name
  name and email
  social security
  id
  photo id
  fingerprint
  thumbprint
  finger print
  face
  microphone
  camera
  photos
  phone calls
  call log
  health data
  health information
  medical history
  medical information
  medical info
  browsing
  clipboard
  activity
  gender
  age

# The same without words that stand for anything.
list privdata_strict
  email~
  emails
  email address
  e-mail
  e-mail address
  phone number
  cell number
  mobile number
  telephone number
  contacts
  contact list
  location
  birthday
  birthdate
  birth date
  date of birth
  dob
  full name
  real name
  last name
  social security
  fingerprint
  thumbprint
  finger print
  personal data
  private data
  personal info
  private info
  personal information
  private information
  personal details
  private details
  personal questions
  intimate details

# Locks on the program itself.
list applock
  passcode
  pass code
  password lock
  password protect*
  password protection
  passcode lock
  pin
  pin code
  pin lock
  pin number
  lock screen
  app lock
  lock feature
  lock option
  lock code
  face id
  faceid
  face lock
  touch id
  touchid
  fingerprint lock
  biometric~
  security lock
  security code
  privacy lock

# A helper supplied by the program.
list helper
  therapist~
  counselor~
  counsellor~
  psychologist~
  psychiatrist~
  provider
  providers
  coach
  coaches
  clinician~
  practitioner~
  listener
  listeners

# --- end of privacy, trust, guidance -----------------------------------

# I cannot.
list unable
  can't
  can not
  cannot
  couldn't
  could not
  unable to
  not able to

# It will not: before the verb of what does not happen.
list refuses
  won't
  will not
  wouldn't
  doesn't
  does not
  don't
  didn't
  did not
  can't
  cannot
  couldn't
  isn't
  not
  never

# Between "is" and an adjective.
list rather
  very
  so
  really
  super
  pretty
  quite
  extremely
  just
  also

# What people wrote into it.
list written
  data
  entry
  entries
  history
  progress
  streak~
  log~
  journal~
  playlist~
  preset~
  favorite~
  information
  note~
  stats
  stories
  bookmark~

# What it looks like.
list interface
  interface
  ui
  ux
  layout
  design
  graphics
  visuals
  navigation
  user experience
  theme
  icon~
  format
  look

# Kind words for looks.
list lovely
  great
  good
  nice
  beautiful
  clean
  gorgeous
  lovely
  amazing
  awesome
  wonderful
  excellent
  cute
  pretty
  fantastic
  elegant
  cool
  sleek
  attractive
  intuitive
  stunning
  calming
  soothing
  pleasant
  modern
  perfect
  outstanding
  superb
  incredible
  minimal

# Unkind words for looks.
list ugly
  bad
  poor
  terrible
  awful
  horrible
  ugly
  confusing
  clunky
  cluttered
  outdated
  dated
  messy
  weird
  awkward
  annoying
  worse
  worst
  overwhelming
  boring
  lame
  hideous
  stupid
  ridiculous

# Ways to part with money.
list payverb
  pay
  paying
  buy
  buying
  purchase
  purchasing
  subscribe
  subscribing
  upgrade
  upgrading
  spend
  spending

# --- social_influence, access, identity, beliefs, motivation, skills ---------

# Recommending, as people spell it.
list si_rec
  recommend
  reccomend
  recomend
  recommed
  recommened
  recommand
  reccommend
  reccomended
  recomended
  reccommended
  recommanded
  recommending

# Who told them about it.
list si_person
  friend~
  best friend
  bestie
  therapist~
  counselor~
  counsellor~
  doctor~
  dr
  gp
  pcp
  psychiatrist
  psychologist
  psychotherapist
  physician
  neurologist
  nurse
  provider
  specialist
  social worker
  coach
  teacher
  professor
  instructor
  tutor
  school
  university
  college
  work
  workplace
  job
  employer
  company
  boss
  manager
  coworker~
  co worker~
  colleague~
  insurance
  hospital
  clinic
  mom
  mum
  mommy
  mother
  dad
  father
  parent~
  sister
  brother
  sibling
  cousin
  aunt
  auntie
  uncle
  grandma
  wife
  husband
  hubby
  partner
  spouse
  fiance
  fiancee
  boyfriend
  girlfriend
  bf
  gf
  son
  daughter
  niece
  nephew
  roommate
  neighbor
  family
  family member
  someone
  somebody
  influencer
  youtuber
  pastor
  hotline
  podcaster

# Whom they pass it on to.
list si_others
  friend~
  family
  everyone
  everybody
  anyone
  anybody
  others
  people
  coworker~
  co worker~
  colleague~
  client~
  patient~
  student~
  parents
  mom
  mum
  dad
  sister
  brother
  husband
  wife
  partner
  daughter
  son
  kids
  children
  boyfriend
  girlfriend
  loved ones
  therapist
  counselor
  doctor
  team
  followers
  whole family
  entire family

# Where one sees and hears of things.
list si_media
  tiktok
  tik tok
  instagram
  insta
  facebook
  youtube
  twitter
  reddit
  social media
  the news
  news
  tv
  television
  podcast~
  the radio
  radio
  npr
  netflix
  magazine
  article~
  blog
  interview
  ted talk

# Groups people say they belong to.
list id_young
  kid
  kids
  child
  children
  teen
  teens
  teenager
  teenagers
  tween
  tweens
  preteen
  preteens
  adolescent
  adolescents
  adolescence
  toddler
  toddlers
  youth
  young people
  young adults
  young ones
  younger kids
  younger people
  little kids
  little ones
  students
  college students
  school students
  high schoolers
  middle schoolers
  grandkids
  grandchildren

list id_adult
  adult
  adults
  grown ups
  grownups
  grown up
  seniors
  senior citizens
  elderly
  older adults
  older people
  older folks
  older person
  older generation
  baby boomers
  retirees
  parents
  moms
  mums
  mothers
  dads
  fathers
  new parents
  new moms
  veterans
  military
  nurses
  teachers
  students
  healthcare workers
  health care workers
  essential workers
  first responders
  shift workers
  night workers
  night shift workers
  working moms
  caregivers

list id_people
  black
  brown
  african american
  asian
  latino
  latina
  latinx
  hispanic
  indigenous
  native american
  poc
  bipoc
  bame
  people of color
  person of color
  women of color
  woman of color
  minority
  minorities
  lgbt
  lgbtq
  lgbtqia
  queer
  gay
  lesbian
  trans
  transgender
  non binary
  nonbinary
  enby
  immigrant~
  neurodivergent
  autistic people

list id_faith
  christian~
  catholic~
  muslim~
  jewish
  hindu
  buddhist~
  atheist~
  secular
  agnostic
  religious
  non religious
  nonreligious

# What a reviewer is, by work or family: "as a ...".
list id_role
  mom
  mum
  mother
  dad
  father
  parent
  single mom
  single mother
  grandmother
  grandma
  teacher
  educator
  nurse
  registered nurse
  rn
  doctor
  physician
  healthcare worker
  health care worker
  healthcare provider
  healthcare professional
  essential worker
  frontline worker
  first responder
  paramedic
  firefighter
  police officer
  veteran
  therapist
  psychotherapist
  psychologist
  counselor
  social worker
  mental health professional
  mental health provider
  provider
  clinician
  caregiver
  caretaker
  carer
  student
  college student
  university student
  grad student
  high school student
  high schooler
  middle schooler
  teen
  teenager
  kid
  senior
  senior citizen
  retiree
  entrepreneur
  woman of color
  person of color
  black woman
  black man
  black female
  queer person
  trans person
  gay man
  christian
  muslim
  atheist
  woman
  man
  female
  male
  guy

# What the program cannot be reached on, or should be.
list ac_place
  android
  ipad~
  iphone
  ios
  mac
  macbook
  mac os
  macos
  pc
  windows
  desktop
  laptop
  computer
  web
  web version
  webapp
  browser
  chromebook
  tablet
  kindle
  apple tv
  smart tv
  roku
  fire tv
  tv
  chromecast
  alexa
  echo
  google home
  carplay
  apple watch
  watch os
  wear os
  smartwatch
  galaxy watch
  fitbit
  garmin

list ac_language
  spanish
  french
  german
  portuguese
  italian
  dutch
  arabic
  hindi
  urdu
  bengali
  tamil
  turkish
  russian
  polish
  ukrainian
  persian
  farsi
  hebrew
  greek
  swedish
  norwegian
  danish
  finnish
  hungarian
  czech
  romanian
  chinese
  mandarin
  cantonese
  japanese
  korean
  vietnamese
  thai
  indonesian
  malay
  tagalog
  filipino
  swahili
  croatian
  serbian
  bulgarian

list ac_helper
  therapist~
  therapy
  therapies
  counselor~
  counsellor~
  counseling
  counselling
  psychologist~
  psychiatrist~
  doctor
  professional
  professional help
  mental health professional
  mental health care
  mental healthcare
  treatment
  help
  talk to someone
  someone to talk to

list ac_disability
  deaf
  hoh
  hard of hearing
  hearing impaired
  hearing impairment
  hearing loss
  blind
  visually impaired
  vision impaired
  low vision
  visual impairment
  dyslexic
  dyslexia
  disabled
  disabilities
  colorblind
  color blind

# Practices one may believe in or know already.
list bs_practice
  meditation
  meditating
  meditate
  mindfulness
  therapy
  counseling
  cbt
  dbt
  journaling
  self help
  self care
  affirmations
  hypnosis
  online therapy
  digital therapy
  mental health apps
  meditation apps
  therapy apps
  ai
  bots
  chatbots
  yoga
  breathwork

# A human being.
list bs_human
  person
  people
  human
  humans
  human being
  human beings
  individual
  therapist
  therapists
  counselor
  psychologist
  somebody
  someone
  anyone
  anybody

# --- end of the lists of social_influence and the user factors

# --- what gets better or worse: symptom_impact, perceived_usefulness ---------

# States and symptoms, as the object of help.
list sx_state
  anxiety
  anxieties
  anxious
  anxiousness
  anxiety attack~
  panic attack~
  panic
  panicking
  depression
  depressed
  depressive
  stress~
  stressor~
  tension
  nerves
  nervousness
  worry
  worries
  worrying
  worried
  fear~
  phobia~
  sleep~
  insomnia
  sleeplessness
  nightmare~
  night terror~
  bedtime
  mood~
  mood swings
  anger
  temper
  rage
  sadness
  grief
  grieving
  loss
  loneliness
  lonely
  trauma
  ptsd
  cptsd
  ocd
  adhd
  bpd
  bipolar
  tinnitus
  pain~
  migraine~
  headache~
  blood pressure
  heart rate
  addiction~
  craving~
  overthinking
  over thinking
  rumination
  ruminating
  racing thoughts
  racing mind
  intrusive thoughts
  negative thoughts
  negativity
  suicidal thoughts
  self harm
  self esteem
  self confidence
  self worth
  self love
  self loathing
  self image
  confidence
  insecurities
  insecurity
  concentration
  focus
  focusing
  productivity
  motivation
  mental health
  mental state
  mental wellbeing
  mental illness
  mentality
  mental issues
  wellbeing
  well being
  peace of mind
  relaxation
  relaxing
  breathing
  emotion~
  emotional
  flashback~
  breakdown~
  meltdown~
  overwhelm
  burnout
  hard day~
  bad day~
  thoughts
  marriage
  relationship~
  recovery
  healing

# What a person in a better state does: "helps me ...".
list sx_do
  relax
  relaxing
  sleep
  sleeping
  nap
  rest
  unwind
  de stress
  destress
  distress
  decompress
  chill
  calm
  calming
  calm down
  stay calm
  stay grounded
  stay sane
  stay positive
  stay focused
  focus
  concentrate
  breathe
  breath
  breathing
  fall asleep
  fall back asleep
  falling asleep
  stay asleep
  get to sleep
  get back to sleep
  go to sleep
  go back to sleep
  get to bed
  drift off
  doze off
  nod off
  wind down
  settle down
  slow down
  settle
  heal
  healing
  recover
  decrease
  reduce
  relieve
  alleviate
  lessen
  let go
  clear my mind
  clear my head
  clear your mind
  clear your head
  cheer up
  smile
  keep calm
  keep sane
  keep grounded
  stop worrying
  stop overthinking
  center myself
  ground myself
  grounded
  centered
  relaxed

# How a better state feels.
list sx_well
  better
  reassured
  relieved
  relax
  uplifted
  accomplished
  connected
  inspired
  good
  great
  amazing
  awesome
  wonderful
  alive
  calm
  calmer
  relaxed
  peaceful
  peace
  at peace
  at ease
  happy
  happier
  joyful
  content
  centered
  grounded
  rested
  refreshed
  energized
  rejuvenated
  recharged
  renewed
  lighter
  hopeful
  positive
  optimistic
  grateful
  thankful
  confident
  productive
  focused
  balanced
  stable
  motivated
  stronger
  strong
  safe
  safer
  comforted
  comfortable
  soothed
  whole
  healthier
  serene
  zen
  mellow
  less stressed
  less anxious
  less lonely
  less depressed
  less alone
  less overwhelmed
  more like myself
  like myself again
  like a new person
  like a different person

# And a worse one.
list sx_ill
  worse
  anxious
  stressed
  depressed
  sad
  sadder
  angry
  angrier
  mad
  upset
  guilty
  ashamed
  hopeless
  worthless
  suicidal
  panicky
  tense
  nervous
  uneasy
  uncomfortable
  overwhelmed
  lonely
  lonelier
  agitated
  irritated
  frustrated
  awful
  terrible
  horrible
  like crap
  like shit
  like a failure
  bad about myself

# Whose.
list sx_my
  my
  your
  our
  his
  her
  their
  the
  this
  these
  those
  that
  any
  all
  some
  own
  of
  lots

list sx_me
  me
  us
  you
  him
  her
  them
  people
  one
  my
  your
  mind
  brain
  body
  son
  daughter
  kids
  kid
  husband
  wife
  child
  children

# How much.
list sx_much
  really
  so
  much
  a
  lot
  lots
  ton
  tons
  bit
  little
  very
  greatly
  immensely
  tremendously
  massively
  hugely
  significantly
  enormously
  incredibly
  always
  actually
  definitely
  truly
  totally
  already
  even
  also
  just
  to
  out
  both
  quickly
  instantly
  immediately

# What is only aimed at: "trying to relax".
list sx_goal
  want
  wants
  wanted
  wanting
  try
  trying
  tries
  tried
  look
  looking
  need
  needs
  needed
  hope
  hopes
  hoping
  hoped
  hopefully
  supposed
  designed
  meant
  wish
  came
  goal
  aim
  aims
  aimed
  intended
  purpose
  seek
  seeking
  should
  order
  encourage
  encourages
  please
  promise
  promises
  promised
  claims
  claim
  unable
  struggle
  struggling
  downloaded
  joined
  signed
  bought
  purchased
  pay
  paying

# --- what there is to read, hear and do: content_quality ------------------------

list cq_item
  content
  contents
  meditations
  guided meditation
  sleep meditation
  story
  stories
  storys
  tale~
  sleepcast~
  soundscape~
  sounds
  sound
  noises
  noise
  music
  song~
  songs
  tune~
  melody
  melodies
  audio~
  recording~
  voice~
  narrator~
  narration~
  speaker~
  exercise~
  lesson~
  course~
  class
  classes
  session~
  article~
  quote~
  question~
  prompt~
  activity
  activities
  game~
  challenge~
  technique~
  practices
  video~
  podcast~
  talks
  lecture~
  teacher~
  teachings
  instructor~
  tip~
  advice
  material~
  fact~
  quiz
  quizzes
  reading~
  readings
  suggestion~
  affirmation~
  topic~
  series
  playlist~
  journaling
  wisdom
  philosophy
  analogy
  analogies
  masterclass~
  soundtrack~
  instruction~
  explanation~
  visualization~
  examples
  chapters
  episode~
  scripts
  message~
  section~
  module~
  worksheet~
  hypnosis
  hypnotherapy
  devotional~
  prayer~
  workout~
  mantra~
  chant~
  poem~
  puzzle~
  imagery
  soundscape
  pep talks
  sound baths
  body scans
  yoga
  narrations
  storytelling
  scripture
  sermons
  seminars
  webinars
  masterclasses
  lullabies

# What it is heard or read as.
list cq_good
  great
  good
  nice
  amazing
  awesome
  excellent
  fantastic
  wonderful
  perfect
  lovely
  beautiful
  brilliant
  superb
  incredible
  cool
  best
  favorite
  fabulous
  phenomenal
  outstanding
  impressive
  soothing
  relaxing
  calming
  peaceful
  pleasant
  comforting
  gentle
  engaging
  interesting
  fascinating
  insightful
  inspiring
  inspirational
  informative
  informational
  educational
  enlightening
  thoughtful
  creative
  fun
  funny
  entertaining
  enjoyable
  encouraging
  motivating
  motivational
  positive
  uplifting
  helpful
  useful
  valuable
  practical
  effective
  meaningful
  relevant
  relatable
  quality
  rich
  deep
  cute
  innovative
  intriguing
  competent
  delightful
  stunning
  satisfying
  clear
  concise
  top notch
  spot on
  well done
  well written
  well made
  high quality

list cq_bad
  annoying
  irritating
  boring
  repetitive
  repetative
  robotic
  monotone
  monotonous
  creepy
  distracting
  terrible
  awful
  horrible
  bad
  poor
  worst
  lame
  weird
  cheesy
  corny
  cringy
  cringe
  cringey
  patronizing
  patronising
  condescending
  childish
  shallow
  superficial
  generic
  basic
  bland
  dry
  dull
  predictable
  cliche
  preachy
  pretentious
  grating
  harsh
  shrill
  nasal
  whiny
  jarring
  unnatural
  fake
  mechanical
  disturbing
  depressing
  negative
  loud
  quiet
  fast
  slow
  short
  long
  simplistic
  vague
  pointless
  useless
  silly
  stupid
  dumb
  ridiculous
  inaccurate
  wrong
  incorrect
  outdated
  stale
  limited
  disappointing
  unhelpful
  off putting
  obnoxious
  insulting
  offensive
  judgmental
  meh
  mediocre
  subpar
  wordy
  confusing

list cq_many
  hundreds of
  thousands of
  dozens of
  any number of
  a slew of
  a bunch of
  so many
  so much
  lots of
  a lot of
  tons of
  a ton of
  plenty of
  loads of
  many
  many different
  endless
  wide variety of
  wide range of
  great variety of
  huge variety of
  large variety of
  variety of
  variety
  selection of
  great selection of
  wide selection of
  huge selection of
  collection of
  library of
  array of
  range of
  all kinds of
  all sorts of
  numerous
  various
  multiple
  several
  abundance of
  wealth of
  vast
  diverse
list cq_control
  control
  adjust
  search
  determine
  customi*
  choose
  set
  add
  change
  pick
  select
  save
  mix
  edit
  create
  make
  have
list cq_how_much
  very
  so
  really
  super
  always
  also
  all
  just
  both
  quite
  pretty
  extremely
  absolutely
  truly
  incredibly
  the
  actually
  still
  really really
  simply
  my
list cq_good_short
  great
  good
  amazing
  awesome
  excellent
  fantastic
  wonderful
  perfect
  lovely
  beautiful
  soothing
  relaxing
  calming
  pleasant
  interesting
  insightful
  inspiring
  informative
  thoughtful
  fun
  enjoyable
  helpful
  useful
  top notch
  spot on
  well done
  well written
  high quality
  outstanding
  superb
  incredible
  phenomenal
list cq_good_feature
  great
  good
  amazing
  awesome
  excellent
  wonderful
  nice
  helpful
  useful
  fantastic
  brilliant
  fun
  super
list cq_awaited
  it
  this
  app
  day
  every
  each
  time
  night
  morning
  lesson~
  meditation~
  more
  next
  new
list cq_doing
  using
  doing
  hearing
  listening
  reading
  expressing
  playing
  opening
  completing
  learning
list cq_next_item
  stor*
  episode~
  lesson~
  session~
  meditation~
  tale~
  voice~
  quote~
  chapter~
  game~
  exercise~
  music
  sounds
  soundscape~
list cq_macabre
  macabre
  tense
  scary
  frightening
  creepy
  sinister
  eerie
  spooky
  gloomy
  depressing
  ominous
  haunting
  lifeless
  flat
  emotionless
  cringe
  distracting
  annoying
  irritating
  jarring
  grating
  harsh
  awful
  terrible
  horrible
  obnoxious
  painful
  synthetic
  cheap
  tinny
  dreadful
  gross
list cq_soothing
  soothing
  calming
  relaxing
  pleasant
  lovely
  amazing
  great
  beautiful
  perfect
  wonderful
  nice
  good
  fantastic
  gentle
  warm
list cq_loves
  love
  loves
  loved
  loving
  enjoy
  enjoys
  enjoyed
  enjoying
  appreciate
  adore
  adored
  grateful for
  thankful for
list cq_meditation_kind
  guided
  daily
  morning
  sleep
  evening
  free
  body scan
  breathing
  short
  group
  live
  walking
list cq_parts
  features
  tools
  resources
  modules
  quests
  journeys
  techniques
  methods
  programs
  categories
  options
  choices
list cq_little_things
  daily calm
  daily calms
  words
  encouragement
  letters
  mantras
  wisdom
  reflections
  missions
  gratitude
  quote of the day
  question of the day
  thought of the day
  ideology
  method
  methods
  teachings
  hypnosis
  asmr
  guides
  instructors
  readers
  breathing
  grounding
  facts
  information
list cq_tools
  features
  options
  tools
  resources
  techniques
  functions
  modules
  programs
list cq_abundant
  information
  info
  options
  meditations
  modules
  activities
  knowledge
  variety
  material
  content
  tools
  resources
  quotes
  choices
  topics
  exercises
  techniques
  stories
  sounds
  music
  talks
  teachers
  lessons
  ideas
  possibilities
list cq_plenty
  a ton
  tons
  loads
  lots
  plenty
  a lot
  a whole lot
  a wealth
  heaps
  an abundance
  a plethora
  plethora
  all sorts
  all kinds
  all types
  every kind
  every type
  a wide array
  a multitude
  infinite
  countless
  unlimited
list cq_portions
  portion~
  part~
  stuff
  section~
  content
  meditations
  sessions
  courses
  lessons
  things
  sounds
list cq_top
  some of the
  one of the
  among the
  second to none
  unmatched
  unparalleled
  unbeatable
  exceptional
  stellar
  on point
  a godsend
  a lifesaver
  a life saver
  a game changer
  life changing
  incredible
  top quality
list cq_lockable
  content
  material
  stories
  sleepcast~
  soundscape~
  lessons
  courses
  articles
  exercises
  activities
  meditations
  mediations
  quotes
  prompts
  affirmations
  techniques
list cq_looking_up
  search
  searching
  navigate
  find
  sort
  filter
  create your own
  my own
  bookmark*
  download*
  caption*
  determine
  you can
  access
  pick
  choose
  track
  notify
  remind*
  practice
  one of the
list cq_wished
  courses
  quotes
  stories
  meditations
  sounds
  exercises
  lessons
  sessions
  quizzes
  games
  music
  songs
  voices
  narrators
  topics
  activities
  soundscapes
  sleepcasts
  challenges
  content
  varieties
  variety
  advice
  tips
  articles
  tracks
  modules
  episodes
  affirmations
  features
list cq_wished_new
  courses
  quotes
  stories
  meditations
  sounds
  exercises
  lessons
  sessions
  quizzes
  games
  songs
  voices
  narrators
  topics
  activities
  soundscapes
  sleepcasts
  challenges
  content
  variety
  advice
  tips
  articles
  tracks
  modules
  episodes
  affirmations
  prompts
list cq_wished_longer
  quotes
  stories
  meditations
  sounds
  exercises
  lessons
  sessions
  music
  songs
  voices
  narrators
  topics
  content
  variety
list cq_modules
  modules
  lessons
  courses
  sessions
  meditations
  stories
  content
  videos
  articles
  exercises
  quizzes
  talks
  explanations
list cq_snappy
  snappy
  robotic
  soft
  loud
  fast
  slow
  quiet
  harsh
  perky
  cheerful
  monotone
  aggressive
  whiny
  breathy
  much
  excited
  peppy
  dramatic
  fake
  flat
  nasal
  sultry
  seductive
  intense
list cq_poor
  a joke
  second rate
  third rate
  absurd
  ridiculous
  laughable
  nonsense
  garbage
  trash
  amateur*
  a turn off
  a bit much
  a little much
  unbearable
  intolerable
  pathetic
  lousy
  tacky
  mediocre
list cq_wished_any
  meditations
  stories
  story
  sleepcast~
  sleep casts
  sounds
  music
  songs
  exercises
  lessons
  courses
  sessions
  articles
  quotes
  games
  quizzes
  videos
  narrators
  voices
  podcasts
  topics
  affirmations
  hymns
  activities
  variety
  chants
  books
  poems
  prayers
  jokes
  challenges
  breathing
  yoga
list cq_added
  had
  has
  have
  add~
  added
  adding
  see
  hear
  were
  there
  include~
  included
  put
  do
  does
  make
  made
  offer~
  another
  more
  bring
  create
  get
  give
  gave
  provide~
  introduce
list cq_grates
  annoying
  irritating
  obnoxious
  distracting
  terrible
  awful
  horrible
  creepy
  weird
  loud
  cheesy
  corny
  lame
  ridiculous
  silly
  stupid
  random
  pointless
  unnecessary
  poor
  nonsense
  boring
  repetitive
  confusing
  no sense
  stale
  outdated
  basic
  limited
  shallow
  generic
  condescending
  patronizing
  meaningless
  stressed
  robotic
  unnatural
  monotone
list cq_accent_kind
  daily
  australian
  british
  irish
  scottish
  soft
  soothing
list cq_unnerves
  freak~ me out
  freaks me out
  creep~ me out
  creeps me out
  makes me cringe
  makes me anxious
  stresses me out
  puts me on edge
  anything but calm*
  strange sounding
  sounds strange
  gets on my nerves
  grates on
  irks me
  turns me off
  off putting
  does nothing for me
list cq_stock
  library
  roster
  selection
  content
  range
  variety
  collection
  offerings
  stories
  voices
  meditations
  quotes
  songs
  music
list cq_wished_other
  asmr
  sounds
  voices
  accents
  stories
  poems
  baths
  music
  meditations
  exercises
  activities
  courses
  content
  variety
  narrators
  videos
  techniques
list cq_would_be
  nice
  great
  cool
  good
  awesome
  helpful
  amazing
list cq_row_first
  stories
  music
  sounds
  soundscapes
  sleepcasts
  yoga
  talks
  podcasts
  courses
  lessons
  exercises
  quotes
  articles
  videos
  lectures
  affirmations
  classes
  meditations
  guided meditations
  breathing exercises
list cq_row_next
  stories
  music
  sounds
  soundscapes
  sleepcasts
  yoga
  talks
  podcasts
  courses
  lessons
  exercises
  quotes
  articles
  videos
  breathing
  lectures
  affirmations
  classes
  meditations
  journaling
  white noise
list cq_row_last
  stories
  music
  sounds
  soundscapes
  sleepcasts
  yoga
  talks
  podcasts
  courses
  lessons
  exercises
  quotes
  articles
  videos
  breathing
  lectures
  affirmations
  classes
  meditations
  journaling
list cq_not_had
  want
  need
  looking for
  expected
  add
  wish
  no
  without
  all the
  cancel*
list cq_wished_more
  asmr
  hypnosis
  sound baths
  chants
  mantras
  prayers
  poems
  lullabies
  coaches
  narrators
  speakers
  readers
  accents
  nature sounds
  sleep sounds
  white noise
  background sounds
  breathing exercises
  breathwork
  yoga
  workouts
  visualizations
  body scans
  walking meditations
  kids stories
  adult stories
  daily meditations
  advanced courses

# --- time of the day and how often: life_integration -----------------------------

list li_time
  morning~
  night~
  evening~
  day~
  bedtime
  afternoon~
  nightly
  daily
  everyday
  weekday~
  lunch

list li_often
  everyday
  daily
  nightly
  every day
  every night
  every morning
  every evening
  every single day
  every single night
  every single morning
  each day
  each night
  each morning
  each evening
  almost daily
  almost everyday
  almost every day
  almost every night
  almost every morning
  nearly every day
  nearly every night
  nearly everyday
  pretty much everyday
  pretty much every day
  pretty much every night
  most days
  most nights
  several times a day
  multiple times a day
  a few times a day
  a couple times a day
  many times a day
  twice a day
  two times a day
  three times a day
  every weekday
  every chance i get
  once a day
  regularly
  on a daily basis
  morning and night
  day and night
  in the morning
  in the mornings
  at night
  before bed
  before work
  before sleep
  before i go to bed
  before going to bed
  when i wake up
  first thing

list li_prompt
  notification~
  reminder~
  remainder~
  push notification~
  nudge~
  alerts
  alarm~
  e mails
  emails
  email~
  pop ups
  check ins

# --- end of symptom_impact and content lists

# What one would set, edit or turn off for oneself.
list pf_thing
  (voice~ | narrator~ | speaker~ | length~ | duration~ | categories | category | answer~ | response~ | question~)
  (mood~ | emotion~ | feeling~ | tag~ | goal~ | habit~ | symptom~ | activities | activity | factor~ | trigger~ | task~)
  (entry | entries | list | lists | playlist~ | mix | mixes | routine~ | schedule | reminder~ | notification~ | settings)
  (background | backgrounds | speed | pace | music | sound~ | theme~ | color~ | avatar | name | topic~ | option~ | medication~)

list pf_set
  (customize | personalize | edit | change | modify | adjust | choose | select | pick | set | rename | reorder | rearrange)
  (remove | delete | hide | disable | turn off | mute | skip | exclude | filter | add | create | combine | mix | backdate)

list ud_bad
  creepy
  jarring
  scary
  terriable
  terible
  amateurish
  convulsed
  unwieldy
  hectic
  illegible
  unreadable
  (@ugly | wonky | off putting | dull | bland | drab | unappealing | unpleasant | unattractive | depressing | tacky | childish | cheap | unintuitive)
  (complicated | complex | convoluted | cumbersome | difficult | hard to | chaotic | busy | crowded | disorganized | unorganized | mess | disaster | inconsistent | illogical)

# Where sound may be sent.
list ud_speaker
  speaker~
  smart speaker~
  homepod
  home pod
  google home
  google mini
  google nest
  nest
  alexa
  echo
  sonos
  tv
  smart tv
  roku
  google cast
  chromecast
  airplay
  bluetooth
  apple tv
  carplay
  car play
  android auto

list ud_where
  (button~ | icon~ | tab~ | menu~ | settings | section~ | page~ | screen~ | option~ | search | category | categories | home screen | homepage | toolbar)

# --- v2: states and degrees for the wider families ----------------------------
list sw_noun
  anxiety
  depression
  panic
  panic attack~
  anxiety attack~
  stress
  stress level~
  mood
  moods
  mood swings
  sleep
  insomnia
  ocd
  ptsd
  adhd
  anger
  temper
  low mood
  racing thoughts
  intrusive thoughts
  dark thoughts
  negative thoughts
  overthinking
  nightmares
  night terrors
  grief
  loneliness
  self esteem
  confidence
  mental health
  symptoms
  nerves
  worry
  worries
  worrying
  sadness
  flashbacks
  meltdowns
  compulsions
  tics
  headaches
  cravings
  blood pressure
  heart rate

list sw_ill
  @sx_ill
  alone
  empty
  drained
  jittery
  wound up
  worked up
  on edge
  in tears
  shaking
  panicking
  crying
  wired
  low
  miserable
  restless
  awake
  jumpy
  scared
  afraid
  exhausted
  rubbish
  shit
  crap
  bad
  useless
  inadequate
  judged
  broken

list sw_not
  not
  never
  didn't
  did not
  doesn't
  does not
  don't
  hasn't
  has not
  haven't
  have not
  isn't
  aren't
  wasn't
  weren't
  won't
  can't
  couldn't
  hardly
  barely

# --- people, places and doubts: social_influence, access_availability, the user factors ---
# Kin and company, clinicians left out.
list si_kin
  mom
  mum
  mommy
  mummy
  mam
  mother
  dad
  father
  parent~
  sister
  brother
  sis
  husband
  hubby
  wife
  partner
  boyfriend
  girlfriend
  bf
  gf
  fiance
  fiancee
  friend~
  bestie
  mate
  mates
  pal
  pals
  buddy
  family
  kids
  son
  daughter
  gran
  nan
  grandma
  cousin
  aunt
  uncle
  roommate~
  flatmate~
  neighbour~
  neighbor~
  colleague~
  coworker~
  co worker~
  workmate~
  everyone
  everybody

# Who treats them.
list si_clinician
  therapist~
  counselor~
  counsellor~
  psychiatrist
  psychologist
  doctor
  doc
  gp
  nurse
  shrink

# Who may order it.
list si_org
  work
  workplace
  employer
  company
  school
  college
  uni
  university
  class
  course
  teacher
  professor
  boss
  manager
  hr
  office
  court
  judge
  probation
  grade
  insurance
  insurer

# What scoffers call it.
list si_scorn
  nonsense
  rubbish
  stupid
  dumb
  silly
  daft
  cringe
  cringey
  lame
  joke
  weird
  creepy
  cult
  scam
  waste
  useless
  pointless
  crazy
  fad
  bs
  bullshit
  crap
  garbage
  hippie
  woo

# Countries and regions one lives in.
list ac_country
  us
  usa
  america
  uk
  united kingdom
  england
  scotland
  ireland
  canada
  australia
  new zealand
  india
  pakistan
  nepal
  bangladesh
  south africa
  nigeria
  kenya
  philippines
  malaysia
  singapore
  germany
  france
  spain
  italy
  sweden
  norway
  denmark
  finland
  poland
  netherlands
  europe
  mexico
  brazil
  asia
  africa
  my country
  my region
  other countries
  my state

# A machine, where a human is wanted.
list bs_machine
  app~
  phone
  robot~
  bot~
  chatbot~
  computer~
  machine~
  ai
  screen
  algorithm~
  program

# The human wanted.
list bs_real
  real therapy
  real therapist~
  real doctor~
  real person
  real people
  real human~
  real help
  real professional~
  real counselor~
  real counsellor~
  real psychologist~
  actual person
  actual human~
  actual therapist~
  actual people
  actual doctor~
  human being~
  proper therapist~
  proper doctor~
  proper help
  professional~

# Doubtful or shaming words.
list bs_odd
  silly
  stupid
  ridiculous
  dumb
  daft
  weird
  wrong
  odd
  strange
  awkward
  pathetic
  sad
  foolish
  embarrassing
  creepy

# What one expected it to be.
list bs_scoff
  cheesy
  silly
  cringe
  cringey
  dumb
  stupid
  corny
  lame
  gimmick
  gimmicky
  rubbish
  useless
  waste
  bs
  nonsense
  hokey
  weird
  pointless
  joke
  woo
  fluff

# Drive.
list mn_drive
  committed
  consistent
  dedicated
  disciplined
  persistent
  diligent
  determined
  motivated

# Devices people are good or bad with.
list sk_tech
  technology
  tech
  computer~
  phone~
  smartphone~
  app~
  gadget~
  electronics
  the internet

# Groups a program is for, as said after "for" or "about".
list id_any
  kids
  children
  teens
  teenagers
  boys
  girls
  men
  women
  guys
  males
  females
  moms
  mums
  dads
  fathers
  mothers
  parents
  older people
  older folk
  older folks
  older adults
  older women
  older men
  seniors
  elderly
  pensioners
  retirees
  students
  adults
  veterans
  carers
  caregivers
  couples
  single people
  singles
  widows
  blue collar
  shift workers
  @id_people
  @id_faith

# How people came to know something, in front of what it is.
list v3_found
  notice~
  noticed
  realize~
  realise~
  discover~
  found out
  find out
  find
  found
  figured out
  turns out
  turned out
  learned
  learnt
  could tell
  can tell
  worked out
  spotted
  clocked
  showed me
  shows me
  showed
  shows
  pointed out
  told me
  taught me
  i know
  saw

# Users of the same program as a body.
list v3_folk
  community
  people here
  people on here
  people in here
  people in there
  people on there
  people in the
  people
  members
  other users
  group
  everyone here
  everyone on here
  everyone in
  strangers
  circle
  circles
  crew
  folks
  forum
  peers

# Who keeps order among users.
list v3_mods
  mods
  mod
  moderators
  moderator
  admins
  admin
  whoever moderates

# Those nearest to somebody.
list v3_kin
  friend
  friends
  husband
  wife
  partner
  sister
  brother
  mum
  mom
  dad
  mother
  father
  daughter
  son
  kids
  boyfriend
  girlfriend
  fiance
  cousin
  gran
  grandma
  roommate
  family

# Out of strength.
list v3_spent
  depressed
  anxious
  tired
  exhausted
  drained
  ill
  sick
  unwell
  low
  numb
  foggy
  fried
  weak
  shaky
  wiped
  wiped out
  burnt out
  burned out
  shattered
  overwhelmed
  distressed
  upset
  manic
  dissociated
  panicky
  poorly
  scattered

# To take part in what the program asks.
list v3_engage
  open
  start
  use
  follow
  finish
  face
  read
  log
  fill
  type
  bother
  do it
  do this
  do the
  do any
  do homework
  touch
  click
  answer
  complete
  journal
  meditate
  log in
  concentrate on

# Those who treat somebody, outside the program.
list v3_clinic
  therapist
  counselor
  counsellor
  psychologist
  psychiatrist
  psych
  shrink
  doctor
  gp
  nurse
  consultant
  clinician
  care team
  social worker
  cbt therapist
  specialist
  caseworker

# A hard state or hour, as it stands in front of what then cannot be done.
list v3_state
  depressed
  depression
  anxious
  anxiety
  manic
  mania
  panic
  panicking
  panicky
  overwhelmed
  exhausted
  tired
  fatigue
  burned out
  burnt out
  burnout
  relapse
  flare up
  flare
  episode
  low
  bad days
  bad day
  worst
  sickest
  lowest
  brain fog
  foggy
  adhd
  ptsd
  trauma
  ocd
  dissociat*
  unwell
  suicidal
  crisis
  struggling
  spiralling
  spiraling
  numb
  insomnia
  autistic
  autism
  bipolar
  dyslexi*
  migraine~
  grief
  in a bad place
  in a dark place

# What comes over somebody and makes them turn to the program.
list v3_onset
  panic
  panic attack
  anxiety
  attack
  insomnia
  intrusive thoughts
  racing thoughts
  flashback~
  dread
  depression
  worry
  worries
  cravings
  urges
  nightmare~
  dark thoughts
  low mood

# --- risk and helpers, general (v4) -------------------------------------
list cs_risk
  suicid*
  self harm
  self harming
  self harmed
  selfharm*
  kill myself
  killing myself
  hurt myself
  hurting myself
  harm myself
  harming myself
  cut myself
  cutting myself
  end my life
  ending my life
  end it all
  ending it all
  take my life
  take my own life
  want to die
  wanted to die
  wanna die
  wanting to die
  wanted to be alive
  want to be alive
  want to live
  want to be here
  wanted to live
  overdos*

list hg_never
  (never | not once | yet to | didn't | haven't | couldn't | wasn't able to | unable to | can't | not able to)

list hg_wish
  (wish | would be (nice | great | good | helpful) | would like | would love | need | needs | could use | please add | want)
  (should have | should be | there be | need for)

list hg_helper
  @helper
  instructor~
  teacher~
  mentor~
  guide
  guides
  facilitator~
  trainer~
  counsellors

list cb_bot
  bot
  bots
  chatbot~
  ai
  robot
  companion
  avatar
  mascot
  character
  assistant
  penguin
  owl
list cb_feels
  feels
  felt
  feel
  seems
  seemed
  seem
  sounds
  sounded
  is
  was
  are
  were
  be
  being
  became
  comes off
  came off
  comes across
list cb_anything
  anything
  everything
  about anything
  whatever
  any time
  anytime
  all my
  my secrets
  at 3am
  for hours
  about my day
list cb_good_talk
  good
  great
  fantastic
  fun
  nice
  amazing
  helpful
  awesome
  excellent
  easy
  natural
  comforting
  focused
  productive
  meaningful
  engaging

list cb_sound
  good
  great
  best
  solid
  amazing
  relevant
  meaningful
  useful
  sound
  wonderful
  real
  objective
  thoughtful
  nice
  excellent

list cb_well_made
  impeccable
  incredible
  nicely done
  well done
  well designed
  well made
  on point
  top notch
  spot on
  superb
  outstanding
  phenomenal
  fantastic
  good
  great
  nice
  amazing

list cq_had
  stories
  meditations
  exercises
  lessons
  videos
  articles
  quizzes
  podcasts
  courses
  affirmations
  quotes
  prompts
  techniques
  games
  soundscapes
  breathing exercises
  sleep stories

list cb_ignores
  disregard~
  disregards
  disregarding
  disregarded
  ignores
  ignoring
  dismisses
  dismissive of
  brushes off

# What cannot be done with the program.
list v3_stuck
  (can't | cannot | couldn't | unable to | haven't been able to) (even | really)? (open | use | do | touch | start | follow | finish | read | log | focus | concentrate | face | complete | keep up)

list pf_want
  (wish | wishes | wished | wishing | if only | hope | hoping | hopefully | please | suggest (that | adding | to | you | making | having) | (my | only | one) suggestion~)
  (i'd | would | we'd) (also | really | just | still)? (love | like | appreciate | prefer)
  (would | it'd | that'd | could) (also | really)? be (so | really | very | even | much | super | a lot)? (nice | great | good | better | best | cool | helpful | awesome | amazing | perfect | useful | lovely | ideal | beneficial | more)
  (would make | would help | could you | can you | could they | should (be | have | give | let | allow | add | make | at least))
  if (i | you | we | they | it | there) (could | can | had | was | were)
  (need | needs) to (be | have | let | give | allow | include | add | make | offer)
  (needs | need | could use | want) (an option | more | some)
  (how about | only thing (missing | i) | feature request)
  (should | want to | would like to | i'd like to | would love to | i'd love to | could) be able to
  (want | wanted | need | needs) (to have)? (the | an) (option | ability | choice) (to | of)

list pf_lack
  @unable (even | really | actually)?
  (can't | cannot | can not | couldn't | could not | unable to | not able to | wasn't able to | inability to | not possible to | impossible to)
  (won't | doesn't | does not | didn't | don't) (even | really | actually)? (let | allow) (me | us | you | users | people | for) (to)?
  (doesn't | does not | didn't | don't) (even | really | actually)? (give | offer | have) (me | us | you | users)? (an | a | the | any) (option | way | ability | choice) (to | of)
  (no | without | lack of | isn't any | isn't a | isn't an | aren't any | zero | find a) (way | ability | option~ | possibility | setting | choice | feature | button | room) (to | of | for)
  (not allowed to | don't get to | can never | only (lets | allows) (me | you | us)?)

list pf_do
  (customi* | personali* | edit~ | change | changing | modify | adjust~ | choose | choosing | select | selecting | pick | picking | set | setting | rename | reorder | rearrange | arrange | reorganize | organize | move | configure | tweak | tailor | control | decide | specify)
  (remove | removing | delete | deleting | hide | hiding | disable | disabling | mute | muting | skip | exclude | filter | filter out | block | turn off | turning off | switch off | shut off | opt out of | opt in to | unselect | deselect)
  (add | adding | create | creating | design | build | building | input | enter | entering | put in | type in | record | log | combine | combining | mix | blend | stack | queue | queue up | cue up | switch between | swap | backdate | label | title | unenroll from | sequence | make our own)

list pf_item
  (mood~ | emotion~ | feeling~ | answer~ | response~ | reply | replies | category | categories | option~ | choice~ | goal~ | habit~ | routine~ | task~ | activity | activities | symptom~ | trigger~ | tag~ | label~ | factor~ | medication~ | meds | reason~ | cause~ | face~ | icon~ | scale | entry | entries)
  (voice~ | narrator~ | reader~ | speaker~ | teacher~ | instructor~ | playlist~ | color~ | colour~ | font~ | timer | date~ | trait~ | tracker~ | mix | mixes | background~ | background (sound~ | music | noise | image~) | order | length~ | duration~ | pace | speed | schedule | wake up time | bedtime | reminder time~ | notification time~ | level~ | topic~ | quote~ | affirmation~ | prompt~ | question~ | journey~ | name | nickname | username | avatar | photo~ | picture~ | gender | pronoun~ | home screen | homepage | home page | dashboard | checklist | list~ | format~ | preset~ | preferences | focus | focuses)

list pf_can
  (you | i | u | users | we | one) can (also | even | easily | always | just | really | now | then | actually)?
  (able to | ability to | freedom to | flexibility to | lets (me | you | us) | let's (me | you) | allows (me | you | us | users) to | get to | gets to | easy to | fun to)
  (gives | offers) (me | you | us)? (the | an)? (option~ | ability | freedom | choice) (to | of)

list pf_make
  (choose | choosing | pick | select | set | set up | create | make | build | change | control | adjust | customize | customise | personalize | determine | decide | combine | mix | edit | alter | vary | design | tweak | chose)

list pf_part
  (length~ | duration~ | time | times | voice~ | narrator~ | teacher~ | instructor~ | background~ | sound~ | soundscape~ | music | bells | volume | speed | pace | timer | interval~ | theme~ | color~ | icon~ | cover~ | picture~ | image~ | photo~)
  (goal~ | habit~ | routine~ | task~ | activities | reminder~ | notification~ | schedule | playlist~ | mix | mixes | combination~ | preset~ | mood~ | emotion~ | tag~ | categories | category | question~ | prompt~ | plan | journey~ | focus | topic~ | level | difficulty)

list pf_now
  (i'm | i am | you're | you are) (feeling | going through | dealing with | in the mood for)
  (i | you) need

# Takes away, not adds: what may stand in the way of one.
list pf_off
  (exclude | hide | remove | delete | skip | block | mute | filter out | filter | disable | reorder | rearrange | reorganize | customi* | personali* | get rid of | turn off | shut off | opt out of | swap | swap out | deselect | silence | turn down | take off | take out | change up)

list pf_what
  (song~ | track~ | sound~ | lesson~ | session~ | course~ | exercise~ | counter~ | streak~ | badge~ | section~ | part~ | step~ | intro | introduction | talk | talking | topic~ | default~ | default habits | habit~ | goal~ | task~ | suggestion~ | narration | music | noise~ | bell~ | chime~ | chatter | feed | certain | some of | ones)

list pf_limit
  (too | so | very | really | pretty | rather | quite) (limited | limiting | narrow | restrict* | small | basic | simplistic | few)

list pf_wanting
  (wish | if only | would be (nice | great | good | cool | better | helpful | awesome) | would like | would love | i'd like | i'd love | i want to | want to be able | let me | let us | should | please | hope | can't | cannot | couldn't | no way to | unable to | not able to | option to | ability to)

list pf_case
  (adhd | autis* | bipolar | bpd | borderline | ocd | ptsd | cptsd | schizo* | psychosis | psychotic | eating disorder~ | anorexia | bulimia | binge eating | dissociat* | depersonali* | addict* | alcohol* | grief | grieving | bereave* | trauma* | abuse | chronic (pain | illness~ | fatigue) | fibromyalgia | anger | self harm | self injury | postpartum | menopause | neurodiver* | dyslexi* | manic | mania | hypomania | ocd | tourette* | phobia~| tinnitus | migraine~)

# What an app does not do to fit one, in parts (personalization_fit).
list pf_ask
  @pf_want
  (if (you | they | u | it | he | she | there | we | i) (guys | all | just | only)? (could | can | would | had | were | was | allowed | let | gave | made))
  (i | we | you | people | users | just | would | only) (really | just | also | do | only)? (want | need | prefer | wanted) (to have | to see)? (the | an | a | more | some | to be able to)?
  (would | could | can | should) (you | they | we | u | it) (please | guys | maybe | also | possibly)? (add | make | have | include | put | give | let | allow | get | offer | provide | implement)
  (please | pls | plz) (just | also | can you | consider | maybe)? (add | make | have | include | put | give | let | allow | get | offer | provide | implement | bring | consider | create)?
  (suggest | suggestion | suggestions | recommend | request | requests | feature request | improvement~ | missing | lacks | lacking | lack of) (is | are | would be | that | i have | i would make | for | to)?
  (need | needs | needed | adding | include | implement | give (us | me | users)) (to have)? (an | a | the | more | some)?
  (please | should | could | would | to) (add | allow | offer | provide) (an | a | the | more | some | us | me)?
  (i'd | i would | would) be (more)? (happy | happier | great | nice) if
  (5 | five | 4 | four | more | another | full) star~ (if | when)
  (only | one | biggest | main) (thing | change | complaint | issue | problem | downside | drawback | con | wish | critique | gripe | request) (missing | i | i'd | i have | that | is | would | about | with)

list pf_not
  (not | isn't | is not | wasn't | was not | aren't | are not | weren't | don't | do not | doesn't | does not | didn't | did not)
  (never | hardly | rarely | seldom | won't | can't | cannot | nor | no longer | barely | fail~ to)

list pf_like
  (match* | fit | fits | fitting | suit | suits | suited | describe* | represent* | reflect* | correspond* | capture*)
  (apply | applies | applied | relate | relates | related | relevant | true | accurate | line up | align | aligns | aligned | resonate*)

list pf_ans
  (answer~ | option~ | choice~ | response~ | reply | replies | emotion~ | mood~ | feeling~ | categories | selection~)

list pf_rec
  (suggestion~ | recommendation~ | recommended | advice | tip~ | task~ | goal~ | habit~ | quote~ | exercise~ | lesson~ | content | message~)
  (notification~ | reminder~ | notices | question~ | story | stories | journey~ | plan | activities | prompt~ | algorithm | topic~ | challenge~)

list pf_me
  (me | my | mine | us | our | you | your | the user | users | individual | each person | everyone)
  (what | how | where | who | which | anything) (i | i'm | i've | we | you | you're | you've)

list pf_own
  (work | school | family | faith | religio* | spiritual* | pet~ | kids | parents | weather | food | health | period | hormon* | medication | physical | night | shift)
  (anything | something | those | people | my | me | myself | how i | when i | both | neither | not | none | other | mixed | neutral | in between)
  (frustrat* | sad | angry | anger | happy | bored | tired | numb | pain | women | men | non binary | trans | retired | disabled | single | @pf_case)

# Asked of it, put into it.
list pf_told
  (said | told | tell | chose | selected | picked | clicked | set | asked | indicated | specified | requested | marked | checked | entered | typed | put)

list pf_kind
  (people | someone | anyone | those | users | folks | a person | somebody | you | patients | sufferers)

list pf_grave
  (@pf_case | problem~ | issue~ | illness* | needs | chronic | condition~ | disabilit* | depression | insomnia | mental | disorder~ | schedule~)

list pf_cant
  (can't | cannot | can not | couldn't | could not | no way to | no way of | unable to | not able to | wasn't able to)
  (won't | doesn't | didn't) (let | allow) (me | you | us) (to)?

list pf_hardto
  (not easy | hard | impossible | no easy way | couldn't figure out how | can't figure out how | don't know how | unsure how | wish i knew how) (to | i could | i can)

# No good for some.
list pf_nogood
  (unsuitable | unsuited | inappropriate | useless | unhelpful | insensitive | worthless | no (good | use | help))
  not (so great | great | very good | that good | useful | helpful | appropriate | ideal | safe | built | equipped | a good option)


# --- perceived_usefulness: praise, what a tool is for, letting it out ---
list pu_good
  great
  good
  amazing
  perfect
  awesome
  excellent
  best
  wonderful
  fantastic
  useful
  helpful
  brilliant
  lovely
  nice
  handy
  super
  incredible

list pu_aim
  self help
  self care
  self development
  self improvement
  personal growth
  personal development
  healing
  mental health
  sleep
  sleeping
  well being
  wellbeing
  cbt
  therapy
  journaling
  journalling
  venting
  ranting
  expressing
  remembering
  reminding
  organizing
  organising
  planning
  building
  establishing
  forming
  making new
  developing
  productivity
  motivation

list pu_vent
  get my thoughts out
  get your thoughts out
  get thoughts out
  get your feelings out
  let my emotions out
  let my feelings out
  let your feelings out
  vent
  venting
  rant
  ranting
  unload
  let out
  letting out
  let it out
  let it all out
  let things out
  let everything out
  express myself
  express yourself
  express my
  express your
  express how
  express what
  expressing myself
  expressing my
  get it off
  get it out
  get things off
  get things out
  get stuff off
  get stuff out
  get everything off
  get everything out
  get my feelings out
  get my thoughts out
  write out my
  pour out

# --- symptom_impact: bringing through hard times ---
list sx_help
  help
  helps
  helped
  helping
  got me
  got us
  gotten me
  gotten us
  gets me
  get me
  get you
  getting me
  saved me
  brought me
  carried me
  carries me
  pulled me
  guided me
  kept me
  keeps me

list sx_hard
  hard
  harder
  hardest
  tough
  tougher
  toughest
  rough
  roughest
  difficult
  dark
  darker
  darkest
  bad
  worst
  stressful
  trying
  challenging
  low
  lowest
  painful
  intense
  crazy
  sad
  gloomy
  negative
  pessimistic
  awful
  terrible
  lonely
  troubling
  overwhelming
  scary
  heavy
  tense

list sx_time
  time~
  day~
  moment~
  spot~
  period~
  patch~
  place~
  event~
  phase~
  season~
  year~
  month~
  week~
  night~
  situation~
  point~
  stuff
  things
  thoughts
  feelings
  stretch
  episode~
  experience~

# What is only aimed at, the verb before and the things that are made for it.
list sx_aim
  just to
  is to
  was to
  so i can
  so i could
  so that i can
  so you can
  posing to
  claims to
  promises to
  expected to
  hoped to
  wish to
  app that would
  here to
  will
  can
  would
  could
  might
  may
  how
  supposed to
  want to
  wants to
  wanted to
  wanting to
  wanted something to
  needed something to
  need to
  needs to
  trying to
  tryin to
  try to
  tried to
  try and
  attempt to
  seek to
  sought to
  able to
  unable to
  in order to
  order to
  looking to
  hoping to
  hope to
  point is to
  goal is to
  do to
  does to
  do little to
  something to
  things to
  steps to
  step to
  charge to
  pay to
  came here to
  designed to
  meant to
  made to
  came to this app to
  difficult for
  hard for

list sx_stuff
  video~
  audio
  technique~
  tool~
  course~
  idea~
  someone
  something
  anything
  sounds
  quotes
  resources
  options
  stories
  things
  tips
  exercises
  lessons

list sx_ease
  improve
  change
  calm
  relax
  reduce
  relieve
  ease
  lower
  lessen
  clear
  lift
  boost
  better
  build
  settle
  soothe
  brighten
  heal
  distract
  make
  sleep
  stop
  decrease
  enhance
  increase
  keep
  get

# --- symptom_impact: words that many patterns share ---
list sx_hlp
  help
  helps
  helped
  helping

list sx_adv
  just
  already
  do
  really
  now
  actually
  honestly
  still
  always
  usually
  instantly
  immediately
  finally
  definitely
  truly

list sx_amt
  slightly
  a bit
  a little
  kind of
  so much
  a lot
  much
  really
  very
  so
  some
  such

list sx_nt
  rarely
  never
  hardly
  seldom
  barely
  almost never
  don't
  can't
  haven't
  didn't
  couldn't

list sx_low
  sleep~
  asleep
  anxious
  anxiety
  panic*
  attack~
  stressed
  mad
  angry
  crying
  struggling
  triggered
  sad
  down
  depressed
  overwhelmed
  upset
  nervous
  awake
  lonely

list sx_for
  sleep
  sleeping
  my anxiety
  anxiety
  my sleep
  relaxation
  stress
  my insomnia
  my depression
  my adhd
  fall asleep
  relax
  calm down
  calm me
  destress

list sx_saw
  saw
  see
  seen
  seeing
  notice~
  feel
  felt
  made
  making
  allowed me to see

list sx_dear
  perfect
  best
  better
  deep
  great
  deeper
  sound
  solid
  restful
  amazing
  wonderful
  quality
  uninterrupted
  full

list sx_trial
  breakup
  break up
  divorce
  grief
  loss
  death
  pandemic
  covid
  quarantine
  lockdown
  pregnancy
  cancer
  chemo
  surgery
  college
  finals
  exams
  withdrawal~
  depression
  panic attack~
  anxiety attack~
  shift~
  winter

list sx_day
  day
  morning
  night
  week
  days
  mornings

list sx_defuse
  de escalate~
  deescalate~
  defuse~
  diffuse~
  dial~ down
  bring~ down
  brought down
  tame~
  soften~
  silence~
  dampen~
  dissolve~
  unwind~
  untangle~
  unclog~
  declutter~
  empties
  recharge~
  reset~

list sx_i
  i'm
  i am
  i was
  im
  left
  was
  am
  feel
  felt
  became
list sx_got
  get
  gets
  got
  getting

list sx_self
  self esteem
  self confidence
  confidence
  quality of life
  quality of my life
  quality of sleep
  sleep quality
  sleeping problem~
  sleeping issues
  insomnia
  attacks
  well being
  wellbeing
  mental state
  emotional state
  life

list pu_part
  meditation~
  routine~
  course~
  article~
  lesson~
  calendar
  exercise~
  concept~
  challenges
  music
  stories
  voice~
  content
  sessions
  quotes
  videos

# Care had elsewhere, beside which an app may be used.
list support_care
  therapy
  therapies
  therapist~
  counseling
  counselling
  counselor~
  counsellor~
  psychotherapy
  psychotherapist
  psychologist
  psychiatrist
  psychodynamic
  therapeutic (session~ | process | work | treatment)
  treatment~
  clinical (treatment | care | work)
  emdr
  (medication | medications)
  meds
