# Data, identity, secrecy: what the program wants to know, who else may see it,
# locks, anonymity, an account nobody asked for. A login that fails is
# technical_reliability; distrust of the maker without data is trust_credibility;
# a safe space in the sense of feelings is none of this.

factor   privacy_confidentiality
name     Privacy and confidentiality
group    technology_environment

# --- what becomes of the data ---------------------------------------------------
barrier   threshold 0.50   not: flip
  except /\b(?:the|download\w*|play|all|sleep|meditation|music|audio|sound|of)\s+tracks?\b.{0,40}/
  except /\b(?:the|all the|lots? of|great|good|useful|helpful|much) (?:information|info|data) (?:that )?(?:was |is |are |were )?(?:given|shared|sent|provided|collected)\b.{0,30}/
  (sell | sells | sold | selling | resell* | monetiz* | monetis*) .. (my | your | our | user | users | user's | their | people's | personal | the | all | mental health | health | medical | private | patient)? @privdata   0.82
    + they sell your data to whoever pays
    - they sell nice cushions
  except (sell | selling) .. (you | me) .. (information | info)
  (sell | sells | sold | selling) (it | them | me | us | you | that) to (third | advertisers | other companies | facebook | google | marketers | spammers | whoever | the highest)   0.80
  (share~ | sharing | shared | give~ | gives | giving | gave | leak~ | leaked | pass* | disclos* | transfer* | send | sends | sending | sent | provide~) .. (my | your | our | user | personal | all | private | sensitive | health | the | their)? @privdata .. (to | with) .. (third | 3rd | other compan* | partner~ | advertiser~ | facebook | google | meta | amazon | advertising | marketing | insurance | insurer~ | employer | government | police | corporate | companies | anyone | everyone | outside | others | affiliate~ | tiktok | data broker~ | china | unknown | strangers)   0.82
    + it gives your information to an advertiser
    - I share the information with my brother
  (third | 3rd) part* .. (data | sharing | access | track* | information | info | advertis* | cookies)   0.70
  (data | information | info) .. (shared | sold | leaked | given | passed | sent | breached | exposed | compromised | stolen | hacked | used against | public | harvested | mined | collected | misused | monetized)   0.66
    + all that data is sold on
    - the information was given clearly
  except (information | info | data) .. (i | i've | i'd) (had | have)? given
  except data .. get it sent
  except (information | info) .. (given | shared | sent) .. (clear* | well | help* | in the | by the | is)
  (data | information | info | privacy) (breach* | leak~ | harvest* | mining | grab* | hungry | broker~ | theft | hog | collecting | collection | selling | violation~ | invasion | intrusion | security issue~ | concern~ | problem~ | issue~ | nightmare | risk~ | red flag~)   0.74
    + the data collection is excessive
    - a data problem with my phone company
  except (data | information) (collection | problem~ | issue~ | mining) .. (sleep | mood | chart~ | graph~ | sync* | phone | loss)
  except (love | like | enjoy | appreciate | nerd) .. (data | information) collection
  (collect~ | gather~ | gathering) .. (my | your | our | so much | too much | personal | people's | users | user | private | sensitive | far too much | tons of) (personal | own)? (data | info | information | details)   0.66
    + they collect your personal data
    - collecting data on how I sleep
  (harvest* | steal~ | stole | stolen | stealing | mine | mines | mining | hoard* | grab* | siphon* | scrap* | phish* | scam~ for | extract* | demand* | fish* for | exploit* | misus* | abus*) .. (my | your | our | all | so much | too much | personal | people's | users | user | private | sensitive | the | their)? (data | personal data | private data | info | information | identity | email~ | emails | contacts | photos | details | phone number~)   0.76
    + it will harvest your data
    - I collect my thoughts here
  except (collect~ | collecting | gather*) (some | my | the | more)? (sleep | mood | useful | helpful) (data | info | information)
  (track* | spy* | spies | spying | trace~ | traced | surveil* | stalk* | eavesdrop* | listening in | monitor* | snoop* | watch* | follow*) .. (my (location | every | phone | activity | browsing | data | device | conversation~ | internet | whereabouts) | your (location | every | phone | activity | browsing | data | device | conversation~ | internet) | on (me | us | you | users | people) | by (big | corporations | companies | facebook | google | advertisers) | across (apps | other | websites) | cookies | across)   0.62
    + it tracks your location all day
    - it tracks my mood
  except tracker .. across
  except (apple | on my | my | a | smart | the) watch .. (phone | my phone)
  except watch (independently | or | my | the | your) .. (phone | of my phone | on my phone)
  except watch my phone
  - I use it on my watch or on my phone
  except (follow* | watch* | monitor*) .. your (activity | data)
  except (follow* | watch* | listen*) on (you | us | me)
  (tracked | traced | spied | stalked | surveilled) (and (tracked | traced))? (by | online | on)   0.55
  except (have | had | has) no account
  except (habits | moods | days | things | items) tracked (on | online)
  (track me | track you | tracks you | tracks me | tracking you | tracking me | spyware | spy app | stalkerish | stalkery | data grab | big brother | adware | malware | keylogger)   0.70
  except tracking you (emotion~ | emotions | mood~ | feelings)
  except tracks (you | me) (days | mood | progress | sleep | day | feelings)
  (spies | spy | spying | snoop*) (on)? (my | our | your) (data | phone | life | conversations)   0.70
    + they track you everywhere
    - it keeps me on track
  except (keep* | kept) .. (track (me | you))
  (creepy | creeped | creeps me | invasive | intrusive | nosy | nosey | snoopy | shady | sketchy | uneasy | uncomfortable | suspicious | disturbing) .. (data | information | info | privacy | personal | question~ | permission~ | email | phone number | location | fingerprint | policy | tracking | terms)   0.66
    + asking for my birthday is creepy
    - the story was creepy
  (data | personal (information | info) | privacy | permission~ | email | phone number | location | fingerprint | privacy policy | personal questions) .. (creepy | creeped | invasive | intrusive | nosy | nosey | shady | sketchy | uneasy | uncomfortable | suspicious | disturbing | scary | alarming | yikes | wtf)   0.64
    + the privacy policy is scary
    - privacy is fine

# --- the word itself in a bad light ------------------------------------------------
barrier   not: keep
  except /\bask(?:ed|s)? for no\b.{0,40}/
  (invasion | invad* | violat* | breach* | lack | lacks | lacking | disregard | disrespect* | no | zero | concern* | worr* | care | careful | illusory | fake | respect | intrusion | loss | losing | lose | giving up | give up | compromis* | destroy* | risk* | against | poor | terrible | bad | awful | horrible | unclear | questionable | misleading | intrud* | fear*) .. (of | about | with | for | in | on | to | my | your | our | users | the | user | any)? (any | my | our | your | user | users | users'| the | their | customer)? (privacy | confidentiality | data (protection | security | safety | privacy) | hipaa | anonymity)   0.62
    + an invasion of privacy
    + zero respect for my privacy
    - I need some privacy at home
  except (no | not | without | never | don't | zero) .. (concern* | worr* | fear* | risk* | violat* | invad* | compromis*) .. (privacy | confidentiality | data | anonymity)
  except (they | really | you | do | app | that) (care | respect | careful) .. (about | with | for)? .. privacy
  except respect~ .. (my | your | our) (privacy | confidentiality | anonymity)
  (privacy | confidentiality) .. (concern~ | issue~ | violat* | invad* | invasive | questionable | nightmare | risk~ | problem~ | worr* | zero | none | breach* | not respected | at risk | doesn't exist | no regard | lacking | unclear | vague | opt out | compromis* | broken | isn't | out the window | terrible | awful | sucks | red flag~ | unacceptable | disgust* | disappoint*)   0.66
    + so many privacy issues
    - their privacy settings are good
  except (solves | fixes) the privacy .. (issue | problem)
  except (no | not | zero | never) .. (privacy | confidentiality) .. (concern~ | issue~ | problem~ | risk~ | worr*)
  (read | see | check | look at | look up | view | reading | saw | reviewed) .. (the | their | your | its)? (privacy | data) (policy | policies | statement | notice | terms | practices | info | label~ | agreement | section)   0.55
    + read the privacy policy first, then delete it
    - policy of truth
  except i read .. privacy policy
  (no | without | lack of | where's the | where is the | missing | couldn't find (a | the) | can't find (a | the) | can't (read | see | access) the | can't view the | vague | unclear | misleading | long | outrageous | terrible | sketchy | bad | awful | poor | ambiguous | creepy | weak | concerning) (privacy | data) (policy | policies | statement | settings | controls | protection | protections | terms)   0.76
    + there is no privacy policy anywhere
  (accept* | agree | agreeing | consent* | sign) .. (to | of)? .. (privacy policy | terms (of (service | use) | and conditions) | data (policy | sharing | collection) | cookies | tracking)   0.52
    + you must accept the privacy policy unseen
  (hipaa | gdpr | ccpa)   0.55
  (not | isn't | aren't | never | hardly | no longer | un) (very | really | exactly | truly | actually | at all | totally | completely | even | fully)? (private | anonymous | confidential | encrypted | secure | hipaa | password protected)   0.70
    + my notes are not really private
    - it is private
  except not secure* in
  (unsecure~ | insecure | unencrypted | non encrypted) (app | site | website | data | connection | platform | storage | login)   0.70
  (not | don't | doesn't | isn't | never | can't | wouldn't | won't | hard to | no longer | cannot | do not | didn't) .. (trust~ | comfortable | confident | safeguard | believe | feel safe | like | protect | want) .. (them | it | this | app | you | with | giving | sharing | having | that | to give | put | providing)? .. (my | your | our)? (data | personal (info | information | data | details) | private (info | information | data | thoughts) | privacy | information | email address | phone number | fingerprint | location | personal)   0.62
    + I would not trust them with my data
    - I don't like the data chart
  except (not | don't | doesn't | didn't | can't) .. (want | like | trust | believe) .. (information | data | personal) .. (chart | graph | displayed | overload | presented | organized | loss | lost | back | gone | given)
  except (don't | do not | not | didn't) want to (lose | delete) .. data
  (stranger~ | someone | anyone | anybody | people | others | everyone | other people | mom | mother | parent~ | parents | husband | wife | partner | boss | employer | coworkers | family | roommates | government | employees) (could | can | able to | might | may | will)? .. (read | see | access | find | view | snoop | hack | get into | look at) .. (my (journal* | entries | diary | thoughts | notes | conversation~ | data | messages | stuff | private | personal | mood*) | what i (write | wrote | say | type* | put))   0.58
    + anyone could read my diary
    - people can find it useful
  except (nobody | no one | without | not | not worry* | where) .. (read | see | look at | access | find | view)
  except (help* | so | that) .. (people | others | someone) .. (find | see)
  (safe | secure | security | protect*) (of | for)? (my | our | your | user | users | the)? (data | information | info | personal (data | info | information))   0.40

# --- it wants too much -----------------------------------------------------------
barrier   not: keep
  except /\bask(?:ed|s)? for no\b.{0,40}/
  (require~ | requires | requiring | required | need~ | needs | need | demand* | want | wants | wanted | wanting | ask~ (me)? for | asks (me | you)? for | asking (me | you)? for | asked (me)? for | force* (me | you)? to (give | provide | enter) | insist* on | have to (give | provide | enter | put in | submit | share | input | add | link) | must (give | provide | enter | share | link) | had to (give | provide | enter | put in | submit | share | link) | made me (give | enter | put in | provide) | makes you (give | enter | put in | provide) | make me (give | enter | put in | provide) | request* | wants to know | wanting access to | wants access to | needs access to | access to | asks permission to | permission to | prompts (me | you) for | forfeit* | give up | hand over | fork over | give away | need to (give | enter | provide | know)) .. (a | an | my | your | all | all my | all your | our | so much | too much | all of my | all this | lots of | full | valid | verifiable | real | the | some)? @privdata_strict   0.62
    + why does it need my phone number
    + you must give an email address first
    - I need a therapist near me
  except (most of them | other apps | other ones | others) (all)? (wanted | want | require~ | need~) ..1 (personal | your) (info | information | data | email)
  except need (anything | something | help) .. (email | phone)
  except (need | want) anything (you can)? email
  except need all the email notif*
  except (ask~ | asking | asks) for another email
  except (need | want | wanted | have | needs) .. (phone number | email | email address | contacts) .. (to call | for customer | to contact | to reach | for support)
  except (need | needed | want | wanted | have) to (change | update | verify | confirm | use | check | configure) .. (email | emails | phone number | email address)
  except (request* | need | needs | want | wanted | wants | asked for) .. (email | emails | phone number | email address) .. (from (them | you | support) | back | support | response)
  except (need | require~ | request* | wants | wanted | asked) .. (confirmation | reminder | cancel* | refund | reset) .. email~
  except (password | refund | cancel* | charged | billing | subscription | account | link | code) ..6 (email~ | email address)
  (so much | too much | all this | all your | all my | way too much | lots of | a bunch of | tons of | bunch of | too many | so many | all of (my | your)) (of)? (my | your)? (personal | private | intimate | sensitive) (info | information | data | details | questions | history)   0.64   not: flip
    + so many personal questions before anything starts
    - it is too personal
  except (answer* | shares | share | sharing) .. (all my | way too much | so much | too much) personal (information | info | questions | stuff)
  - I answered all my personal questions
  except too personal*
  (give~ | giving | gave | put | putting | enter | entered | entering | typed | submit* | provid* | hand* over | fill* | fill* out | fill* in | type | input* | inputting | share) .. (all | my | your | personal | private | out)? (my | your | of (my | your) | the)? (personal | private | intimate) (info | information | data | details)   0.62
    + I had to hand over my private details
  (give | giving | gave | put in | putting in | entering | enter | submit* | provid*) .. (all (of)? (my | your) | your | my) (info | information | data | details) .. (before | then | just to | only to | first | and then | without | prior)   0.45
  except (card | credit | bank | payment | debit | billing | financial) ..2 (info | information | data | details)
  (now | still) .. (have | has | got | has got) (all | all of)? (my | your | our) (personal)? (info | information | data | email | email address | name | details | email~)   0.72
    + and now they have all my information
  (have | has | having) .. (my | your) (email address | phone number | email and | name and | personal (info | information)) .. (and | now | without | forever)?   0.45
  (personal | private) (info | information | data | details) .. (before | just to | required | upfront | up front | required to | to use | to even | to get | to sign | to access | first | harvester)   0.66
  (why | what) .. (need~ | want~ | know | asking | ask | have | require~) .. (my | your | all | an | personal | a) .. (info | information | data | email | birthday | phone | name | age | location | fingerprint | gender | address | contacts | number | account | permission~ | access)   0.55
    + why do they need my age
  except why .. (need | want) .. (phone | email | account) .. (support | refund)
  (don't | do not | didn't | wouldn't | not | doesn't) .. (like | want | need | comfortable | going to | wish | feel like | willing to | love | appreciate | wanna) .. (giving | give | provide | providing | enter | entering | asks for | asking for | ask for | link | linking | asked for | having to give | handing) .. (my | your | out | personal | email | info | information | phone | age | name | location | data | facebook)   0.60
  except (don't | wanna | want to | not) .. (give | giving) (you | them)? (any of)? my money
  (don't | do not | didn't | wouldn't | not | doesn't) .. (want to | like to | like | comfortable) (share | sharing) .. (personal (info | information | data | details) | info | information | data | email | location | my name)   0.60
    + I don't want to give my name
  except (don't | didn't) .. (share | sharing) .. (app | feelings | this)
  (invasive | intrusive | nosy | nosey | too personal | very personal | overly personal | unnecessary | uncomfortable | probing | inappropriate | prying) (and (long | weird | annoying | unnecessary))? (question~ | questionnaire | survey | data | information | permission~ | app | collection)   0.62
    + such nosy questions
    - helpful questions
  (contacts | location | camera | microphone | mic | photos | bluetooth | phone calls | files | storage | calendar | health data) (access | permission~)   0.62
    + why the location permission
  (permission~ | access) .. (contacts | location | camera | microphone | mic | photos | phone calls | files | my data | personal | wifi | browser | clipboard | my health)   0.60
    + it wants access to my microphone
  except access web browser
  except (can't | cannot | couldn't | lost | no longer | don't | doesn't) .. access
  except (easy | quick | permissioned | already) .. access
  (too many | excessive | unnecessary | ridiculous | so many | intrusive | weird | strange | all these | lots of | invasive | suspicious) permission~   0.80   not: flip
    + too many permissions
  permission~ (it | required | requested | needed | are | seem | needs | wants | asks | list)   0.55
  (fingerprint | thumbprint | finger print | thumb print | fingerprints | thumb) .. (weird | creepy | why | scan | sign | contract | commit* | required | asking | ask | take | took | need | shady | fishy | charged | red flag)   0.45
  (why | scan | need | want | wants | asking for | asked for | take | give | giving | require~ | requires | put) .. (fingerprint | thumbprint | finger print | fingerprints)   0.60
    + why scan a fingerprint
  except (fingerprint | thumbprint) .. (charg* | paid | pay | purchase | bought)

# --- an account nobody wanted --------------------------------------------------------
barrier   not: keep
  except /\b(?:can|could|also|able to|love (?:that|how)) (?:also )?(?:put|use|set|add|have)\s+(?:my|your|a|an|the)\b.{0,30}/
  except /\b(?:all|most|some) of them have a lock on\b/
  (forced | forces | forcing | have to | has to | having to | require | requires | requiring | required | must | mandatory | makes you | makes me | made me | make me | make you | wants me | wants you | insists | don't want to | didn't want to | refuse~ to | won't) .. (create | creating | make | making | set up | setup | open | register | registering | sign up | signing up | sign in | log in) .. (account | profile | facebook | google | username | email | apple id | phone number)   0.58
    + it forces you to create an account
    + you have to register with an email
    - I created an account to say thanks
  except (have to | had to | has to | having to | made me | makes me | make me) (create | make | set up | open) (a | an | another)? (whole | brand | completely)? new .. (account | profile | email)
  - I lost my login and have to make a whole new account
  except (have | has | having | had | required | must | need) .. (create | make | set up | open) (a | an)? (new | another | different) (account | profile)
  except (without | not | no | don't | never | didn't) (have | having | need | needing | required | requiring | ever)? (to)? (create | make | sign up | register | creating | making | signing) (up)? (for)? (an | a)? (account | profile)
  except (can't | won't | wouldn't | cannot | unable | not able | doesn't | tried | trying | couldn't) (let (me | you))? .. (create | make | sign | log | set up | register) .. (account | profile | login | email | facebook)
  except (sign up | sign in | log in | log into) .. (again | every time | each time | over and over)
  (have | has | having | required | requires | must | mandatory | forced | forces | made me | makes you | makes me) (me | you | us)? (to)? (register | sign up | create an account | sign in | log in | login | make an account) (just to | before | to even | in order to | first | for anything | to use | to try | to access | to see | to look | to do anything | or | with (my | your | an))   0.60
    + you have to register before you can see anything
    - you must log in
  except (sign up | register) .. (for (a | the) (trial | free trial | subscription | membership | premium | plan | paid)) 
  except (again | every time | each time) (i)? .. (have | has) to (log in | sign in | login)
  (mandatory | forced | compulsory | obligatory | required | unnecessary | pointless | annoying | requires | require | needs | wants | asks for | asks (you | me) for | no | demands | force | forces | hate the | need) (an | a | some | user | email | online | the | to)? (account creation | registration | sign up | signup | sign in | account registration | login to use | log in to use | account to | account just | account for | account before | email registration | account setup | facebook login | facebook account | google account | account)   0.45
  (mandatory | forced | compulsory | obligatory | unnecessary | pointless) (an | a | some | user | email | online)? (account~ | account creation | registration | sign up | signup | sign in | log in | login | email registration | facebook login)   0.82
    + mandatory registration, no thanks
    - registration was easy
  (requires | require | needs | wants | asks for | demands | why) (an | a | some | user | email | online | the)? (account creation | registration | sign up | signup | sign in | account registration | facebook login | facebook account | google account | registering | account)   0.62
    + it requires registration
    - requires patience
  except (requires | needs | wants) (a | an)? (paid | premium | new) account
  (can't | cannot | couldn't | not able to | unable to | no way to | won't let (me | you) | doesn't let (me | you) | impossible to | not possible to) (even | actually)? (use | try | see | access | look | do | open | get | go | explore | start | enter | proceed | preview) .. (without | unless) .. (account | sign* (up | in) | regist* | log* in | email | creating | giving | facebook | phone number | login | personal)   0.72
    + you can't even look without signing up
    - I can't sleep without it
  except (without | unless) .. (pay* | subscri* | trial | premium | card)
  (only | just)? (option~ | way | choice~) .. (to | is)? (sign (in | up) | log in | login | register) .. (facebook | google | apple id | email)   0.58
  (login | log in | sign up | sign in | signup | link~ | connect* | connecting | linked | sync*) (to | with | through | via | using | into)? (my | your)? facebook .. (no | don't | not | creepy | why | privacy | only | required | never | uncomfortable | weird | need)   0.55
  (don't | not | hate | refuse | won't | why) .. (facebook | google) .. (account | login | sign | connect* | link*)   0.50
  (no | can't | cannot | unable to | impossible to | no way to | no option to | couldn't | won't | doesn't | refuse~ to | not able to | isn't | want you to) (let (me | you) | able to | option to | way to | figure out how to | find (a | out) (way | how) to | allow (me | you) to)? (delete | deleting | erase | remove | wipe | deactivate | close | permanently delete) (of)? (my | your | the | a | all | all my | all your | this)? (of my)? (account | profile | data | information | info | personal | email | history | records | chat history | conversations)   0.62   [both]
    + no way to delete my profile
    + I can't delete my data
    - cannot delete this app, too good
  except (delete | remove | close) .. account .. (subscription | charg* | payment)
  (delete | remove | erase | wipe) (my | all my | all of my | our) (data | personal (data | info | information) | information | info | email address | profile) (from | off | please | immediately | completely | permanently | and)?   0.55
    + please erase my personal data
  except (it | app | update | they | and | has | had | just | automatically | randomly) (delete~ | deleted | erase* | erased | wipe* | wiped | removed) (all)? (of)? (my | all my) (data | history | info | information)
  (spam | spammed | spamming | junk mail | junk email | spam mail | robocalls | telemarket* | unsolicited) .. (email~ | since | after | my | me | inbox | from | phone | texts | calls)?   0.3
  (spam | spammed | spamming) .. (email~ | inbox | since (i)? (download* | sign* | join*) | texts | phone)   0.52

# --- nothing to lock it with -------------------------------------------------------
topic
  @applock   0.62
  except lock screen
    - a notice stays on my lock screen
  (password | code | lock) .. (to get (in | into) | so (no one | nobody | not everyone | others | people | my) | to (open | enter | access) (it | the app | the journal))   0.62
    + I wish it had a password so nobody can look
  except (forgot | reset | wrong | incorrect | change | changed | new | my | enter) .. (password | code)
  locked (by | with | behind) (a | my | your)? (password | passcode | code | pin | fingerprint)   0.62
    + I wish it had a passcode
    + there is no pin lock
    + love the passcode lock
    - the pin fell off
  except (pin | pinned) (post | it | a | the | up | drop | down | note)
  except (touch id | face id | touchid | faceid | fingerprint) .. (charg* | pay | paid | purchase* | bought | subscri* | accident*)
  (lock | protect | password protect | secure | hide | encrypt) .. (app | journal | diary | entries | notes | data | it) .. (with | behind | using | password | passcode | fingerprint | code | pin)?   0.35
  (password | passcode | lock | encryption | fingerprint) .. (protect* | secur* | privacy | private | journal | diary)   0.62
    + please add a password for privacy
  incognito   0.60
  (lock | locking | password protect | passcode protect) (the app | my journal | your journal | my entries | the journal | my diary | this app | app itself | it with | the entries | entries | my notes)   0.60
    + please let me lock my journal
barrier   not: keep
  except /\b(?:can|could|also|able to|love (?:that|how)) (?:also )?(?:put|use|set|add|have)\s+(?:my|your|a|an|the)\b.{0,30}/
  except /\b(?:all|most|some) of them have a lock on\b/
  (no | not any | without (a | any) | add (a | an)? | wish (there was | it had | i could have | you could (have | add | put)) (a | an)? | need~ (a)? | needs (a)? | want (a)? | lack* (a | of)? | have (a | an)? | option (to | for)? | be (a | able to)? | there (a | was a)? | please (a)? | put (a | an)? | nice (a)?) (password | passcode | pass code | lock | pin | locking | security code) (or (pin | passcode | password | fingerprint | face id | lock))? (on | for | to (open | enter | get | access | protect | keep | secure) | option | feature | so (that | no | others | people | my | i) | protection | protected | because | function)   0.70
    + you can't put a lock on it, no password to open it
    - my password to open the shop
  except (can | you can | could) (actually | even)? put a lock on
  except that have a lock on
  except (no | need | change | reset | forgot | recover | wrong | enter) .. password (to | for) .. (my account | cancel | reset | log)
  except (no | can't | won't) lock

# --- safe and secret ---------------------------------------------------------------
facilitator   threshold 0.50   not: flip
  (totally | completely | fully | is | are | it's | remain~ | stay~ | stays | staying | staying | being | be | can | 100% | keeps (it | you | me) | so | and | feels | very | kept | keep (it | my | me | things) | pretty | your | 100 | it | sort of | all | keeps it | i'm | seems | technically | free | helped | being able to | write | writing | talk | vent | share | post) (anonymous | anonymously | anonymity | confidential | confidentially | encrypted | hipaa compliant | incognito)   0.56
    + I can write anonymously
    + it is confidential
    - narcotics meetings by Anonymous people
  (anonymous | anonymity | confidential | confidentially | encrypted | hipaa compliant | incognito)   0.45
  anonymously                                                                0.56
  /^\W*(totally |completely |100% )?anonymous\W*$/   0.60
  except is (that | this | it | my | the) .. (encrypted | anonymous | confidential)
  except (alcoholics | narcotics | overeaters | an | sincerely | by | name) anonymous
  except (anonymous) (bot | ai | tool | reviewer | opinion)
  (respect~ | protect~ | value~ | guard* | maintain* | maintains | preserve* | care* about | keep* | safe* | ensure* | secure* | love* the | appreciate* the | great | offers | good) (of)? (my | your | our | user | users | the | their)? (privacy | confidentiality | anonymity)   0.78
    + they respect your privacy
    - the privacy is gone
  except /^\W*(please )?(respect|protect|value) (our|users?['’]?|my|your|the users?['’]?)[^.!?]{0,15}(privacy|confidentiality|anonymity)/
  (privacy | anonymity | confidentiality | discretion) (is | was | features | policy)? (is)? (@very)? (great | good | respected | protected | guaranteed | taken seriously | important | excellent | clear | friendly | focused | assured | top | key)   0.66
    + their privacy policy is clear
  (feel | feels | felt | it's | is | its | completely | totally | so | very | super | and | safe and | it | are | keeps it | kept | stays | stay | all) (safe and | secure and | and)? (@very)? private (and (safe | secure | personal | easy | confidential))? .. (so | no one | nobody | you | i can | only | way | place | diary | journal)?   0.45
  (private | confidential | secret | discreet) (place | space | diary | journal | way | and (safe | secure | confidential | easy | personal) | conversation~ | chat~ | therapy | setting | manner | outlet)   0.66
    + a private place for my thoughts
    - in a private school
  (safe | secure) and (private | confidential | anonymous | secure)   0.66
  (private | personal) and (safe | secure)   0.64
    + it is personal and secure
  (it's | is | its | being | kept | keep | keeps | are | so | very | completely | totally | more | also | feels | entirely | fully | as) (also | so | very | really | all | completely | totally | kept | being | info* | everything | it | my info | as)? private   0.60
    + I like that it is also private
    - the private school is far
  except private (school | practice | practise | message~ | island | person | teacher | therapist | session~ | insurance | gain | company | equity | sector | health)
  except (a | very | more | such a) .. private person
  (keep | keeps | kept | keeping | stays | stay) .. private   0.60
  (in | write) .. (private | secret) (stuff | things | thoughts)   0.50
    + it keeps my thoughts private
    + safe and private
  (secure | security) .. (app | feel | data | information | entries)   0.35
  (feel | feels | felt) (@very)? secure (using | with | in | sharing | writing | that | knowing)   0.70
    + I feel secure using it
  (nobody | no one | noone | no body | others can't | other people can't | without anyone | without anybody | without others | where no one) ..2 (see | read | access | find | finding | seeing | reading | find out | hack | snoop | look) .. (it | my | your | what i | what you | this | journal | thoughts | entries | diary | data | notes)   0.60
    + no one can read my notes
    - no one knows what to do
  except (nobody | no one | noone) .. (know~ | see) .. (what | how | about | me) .. (feel* | going through | to do | you | i'm | it feels)
  except (nobody | no one) (will | would | can)? .. (see | read) (this | my) review
  (stored | stays | saved | kept | remains) (only | locally | everything | all | it | all (my | your) data)? (locally | only)? (on (my | your | the) (phone | device) | on device | locally)   0.66
    + everything stays on my phone
  (no | without | don't need (a | an | to) | doesn't (need | require) (a | an)? | not require~ (a | an)? | doesn't ask (you | me)? (for | to)? | didn't ask (you | me)? (for | to)? | don't have to | doesn't make (you | me) | never asks for | needn't | not having to | not need to | isn't a) (have to | having to | need to | any | make (an | a) | create (an | a) | creating (an | a) | giving | give | sign in or | ads no)? (an | a | your | my | any | personal)? (sign up | signup | sign in | registration | account | accounts | login | log in | register | email (needed | required | address | registration) | personal (info | information | data) | facebook)   0.62   not: keep
    + no sign up needed
    + it doesn't ask you for personal data
    - no email came
  except (no | without (an | a | any)?) (email | emails | phone number | account | login | log in | sign in) .. (back | response | reply | to contact | for customer | support | came | confirmation | number | exists | found | option | or phone | address | from | that)
  except without .. my (account | email | login)
  except (can't | cannot | couldn't | not | won't | nothing | unable) ..6 without .. (sign up | signing | account | register* | login | log in | email | giving)
  except (no | doesn't) (account | email | login | log in) (settings | section | page | option | recovery)
  (set | enable~ | enabled | use | using | has | have | add~ | added | got | with | can) (a | the | an | have a | put a | own)? (passcode | pass code | pin lock | pin code | password protection | face id | fingerprint lock | privacy lock)   0.66
  (access | open | lock | unlock | locked | get into | opens | protected) .. (with | by | using) .. (fingerprint | face id | faceid | touch id | passcode | password | biometric~)   0.60
    + you open it with a fingerprint, so it is private
  except (can't | cannot | couldn't | won't | unable | pay | purchase* | sign* | log*) .. (with | by | using) .. (fingerprint | face id | touch id | password)
    + I set a passcode for it
  except (need | set | enter) (a | the)? passcode for my phone
  (my data | your data | data) (is | are | stays) (@very)? (safe | private | secure | encrypted | protected | mine | yours)   0.78
    + my data is safe
  (don't | doesn't | do not | never | not | won't | without) .. (sell | selling | share | sharing | collect | collecting | track | tracking) .. (your | my | user | any | the)? (data | information | info | personal)   0.76   not: keep
    + they never sell your data
  ((be | being) (completely | totally | so | brutally | fully)? (honest | open) | open up | honest with) .. (private | anonymous | confidential | no one (can | will) | nobody (can | will))   0.70

# --- the general ways of saying so ------------------------------------------------
barrier   not: keep
  (pushed | push | pushes | pressured | nagged | nags | nagging | pestered | prompted | urged | badgered | asked | asks | asking | begs | bugs | hounded) (me | you)? (constantly | repeatedly | again)? (to | into | about) (make | making | create | creating | sign up for | register | open | set up | opening) (for)? (an | a) (account | profile | login)   0.66
    + after every lesson you are urged to create an account
    - the coach asked me to make a plan
  (having | have | had | must | need | needs | required | requires | forced) (to)? (use | give | scan | provide | register | enter) (a | my | your | the) (finger print | fingerprint | face | face scan | fingerprints | biometric~ | id | passport | photo id)   0.62
    + having to scan my face
    - i have to face my fears
  (hate | don't like | dislike | not comfortable with | uncomfortable with | worried about | wary of | scared of | afraid of | nervous about | hesitant about | concerned about | weird about | uneasy about) ..2 (the idea of | the thought of | idea of | having | leaving | keeping | putting | writing | someone | people | strangers | anyone)? ..2 (record | records | trace | my (thoughts | feelings | journal | diary | entries | private | secrets | deepest)) ..5 (online | out there | exist* | stored | seen | read* | on (a | the) (server | cloud | internet) | cloud | somewhere | in an app | on my phone)   0.62
    + i am wary of having my thoughts stored somewhere
  (send | sends | sending | sent | sell | sells | texting | texts | emailing | emails | calling | calls | spam | spams | spamming | spammed) (me | you | my phone | my inbox)? (a | an)? (unsolicited | unwanted | spam | random | junk | texts without) (text~ | email~ | emails | calls | messages)?   0.56
    + it sends me unsolicited texts
  except (spam~ | spamming | spammed) (me | you)? (with)? (notification~ | reminder~ | ads)
  (gave | gives | give) (you | them | it) the right to (send | text | email | call | track | use | access)   0.66
  (who | what | where) (has access | have access | can see | can read | sees | reads | happens to | does (this | my | the) (data | information) | are they doing with | goes) (to)? (my | our | this | your | the)? (data | information | info | journal | entries | answers | conversations)   0.60
    + who can read my journal
  (no | without (any)? | need~ | needs | wish | lacks | lack of | want | add | would like | please add) ..2 (way | option | ability)? (to)? (a | an | some)? (lock | password protect | encrypt | encryption) (my | the | your | entries | this | for | on | it | with | journal) (journal | app | entries | data | diary | notes | chats | privacy)?   0.56
    + no way to lock my entries
  (activity | profile | journal | entries | name | mood | location | meditations | stats | reviews) ..3 (public | publicly | visible to (others | everyone | anyone | people) | shown to (others | everyone))   0.60
    + why is my activity made public
  except a public chat
  except (mental health | in | go) .. public
  (mom | mother | mum | dad | father | sister | brother | siblings | parents | people | someone | friends | husband | wife | partner | boyfriend | roommate | family) ..4 (go | goes | going | look | looking | looks | snoop | snoops | snooping) (through | into | in) my (phone | ipad | journal | diary | stuff | device)   0.54
    + my sister looks through my phone and could read it
facilitator   not: drop
  except (more | feel | feels) secure
  (@very | nice and | safe and | it's | its | is | feels | completely | totally | stays | keeps it | keep it | kept) (private | secure | confidential | anonymous)   0.58
    + it is so private
    - it is not private
  except (private) (group~ | session~ | message~)
  (your | my) own privacy   0.54
    + i write with my own privacy

# --- watched or exposed, however it is said -----------------------------------------
barrier   not: keep
  except (don't | doesn't | didn't | not | never | needn't | without) (have to | need to | having to | need | want) (to)? (give | share | enter | provide | hand over | use) ..2 (email | name | phone | number | details | info* | data | account)
  (getting | get | got | seeing | see | saw | receive | receiving) ..3 (ads | adverts | advertisements | emails | spam) ..5 (after | since | because) ..2 (using | use | used | i | this | download* | talk* | sign* | install*)   0.66
    + now i see depression adverts since i downloaded it
  except (ads | adverts) ..4 (update | during | in the app | between)
  (uncomfortable | uneasy | wary | reluctant | nervous | hesitant | not comfortable | not keen | not happy | not ok | don't feel comfortable | not sure about) (about | with)? (giving | sharing | telling | putting | handing | entering | typing | uploading | providing) ..5 (personal | medical | history | details | info* | strangers | name | email | number | data | private | location)   0.76
    + i feel uneasy handing over medical details
  (notification~ | reminder~ | pop up~ | widget | preview~ | banner~) ..2 (show~ | shows | showing | display* | reveal* | say~ | says | said | expose* | pop~ up) ..5 (private | entries | journal | diary | mood~ | lock screen | lockscreen | name | everyone | others | people | thoughts | therapy | depression)   0.72
    + the reminder says therapy for everyone to see
  (chats | conversations | messages | entries | journal~ | what (you | i) (write | type | say) | recordings | sessions | answers | everything (i | you) (write | say | type)) ..1 (is | are | get | gets | being | was | were) ..1 (read | reviewed | seen | listened to | shared | sold | recorded | stored | analyzed | accessed | monitored | leaked | used | visible) ..1 (by | with | to | on | for)   0.72
    + my entries get reviewed by staff
  except (sessions | answers) are used to
  (collect* | upload* | scrap* | harvest* | gather* | siphon* | mine~ | mining | grab* | hoover*) ..1 (my | your | our | all | everyone's | users) ..1 (personal | microphone | photos | health data | info*) ..3 (without | data | from | and | for | about)?   0.54
  except (record* | collect* | gather*) ..2 (everything | voice | personal | photos) ..2 (i | my | in one)
  (you | we | users | i) (are | am | 're) the product   0.84
    + remember you are the product
  (harvest | harvests | harvesting | mining | data mining | data harvesting | data grab) (everything | your | my | our | data | info* | people | personal | operation)?   0.72
    + pure data harvesting
  (emailed | texted | called | mailed | messaged | contacted | wrote to | told | notified | phoned) my (work | office | employer | boss | husband | wife | parents | school | mom | mum | family | contacts | friends)   0.64
    + they phoned my boss
  except i (emailed | texted | called | messaged | contacted | told | phoned) my
  except told my (family | friends | mom | mum | husband | wife | parents | boss)
  (would | i'd) ..5 if ..1 (i | you | it | they) (didn't | did not | wasn't | weren't | don't) ..2 (register* | sign up | log in | create an account | make an account | need an account | require an account | give my email)   0.72
    + i'd keep it if you didn't make me register
  (employer | boss | work | school | parents | mum | mom | insurer | insurance | partner | husband | wife | teacher | hr | colleagues | staff | admins | strangers | roommate | anyone | everyone | company | government) (can | could | might) ..1 (see | read | access | view | find) ..3 (how often | i log | my | what i | your | entries | diary | journal | notes | it | data)   0.64
    + my boss might see my notes
  except (only | so that | not) ..4 (can | could | will | would) ..1 (see | read | access | view | open)
  (mic | microphone | camera | location) (is | stays | always | left | runs | keeps) ..2 (on | listening | running | recording) ..3 (all | night | time | always | even | background | when)?   0.68
    + the camera stays on all day
  except (turn | make sure | if) ..3 (mic | microphone | camera | location)
  (policy | terms | small print | fine print) ..3 (doesn't say | don't say | vague | unclear | yikes | scary | horrifying | worrying | alarming | says they can | lets them | allows them | nightmare | creepy | long)   0.70
    + the policy doesn't say what they keep

# --- kept to oneself, however it is said --------------------------------------------
facilitator   not: drop
  (fingerprint | face id | passcode | pin | lock | password | pin code) ..6 (got one | has one | have one | it is here | here it is | works | appreciated | reassuring | peace of mind | keeps | safe from | great | love it | glad | thank)   0.62
    + the pin gives peace of mind
  except (password | pin | lock | passcode) ..6 (forgot | reset | not work* | doesn't work | never works | lost | wrong)
  (love | like | appreciate | glad | happy | grateful) ..4 (fingerprint | face id | passcode | pin | pin lock | app lock | password lock | lock | password)   0.66
    + glad about the passcode
  except (lock | pin) (screen | on the map | it)
  except (would | wish | i'd | please) ..2 (love | like | appreciate)
  (feel~ | feels | felt | am | i'm) ..1 (secure | safe) ..2 (to | when)? (write | writing | share | sharing | putting | put | type | typing | journaling | pour) ..5 (secret~ | thoughts | here | in | it | things | down | diary)   0.66
    + i feel safe typing my thoughts down
  only (i | me | you) (can | who can | could | myself can) (read | see | access | open | view | know)   0.74
    + only you can open it
  except only i can see (a | the)? (few | part | half | some)
  (don't | doesn't | didn't | not | never | needn't | without) (have to | need to | having to | need | ever)? (to)? (give | giving | share | sharing | enter | entering | provide | hand over | reveal | use) ..1 (your | any | my | real | an | a)? ..1 (email | name | names | phone | number | details | personal | info* | identity)   0.70   not: keep
    + you never reveal your name
  except /\b(do not|don['’]?t|never) (enter|give|share|provide|use)\b/
  except (can't | won't | cannot) ..4 without
  except (didn't | don't | never | not) give my (email | name | phone | details)
  except not (share | sharing | use | using) ..2 (more | enough | correct)
  (lock | hide | keep | hides | locks | keeps) ..1 (my | your | the | it)? ..2 (diary | journal | entries | it | thoughts | secrets | notes | everything) ..1 (away | safe | hidden | locked | protected) ..1 (from | with)   0.72
    + it keeps my secrets hidden from family
  (doesn't | don't | didn't | never | not) ask~ (me | you)? (for)? (a single | any | unnecessary | weird | many | for | silly)? (your | my)? (permissions | contacts | location | personal | email | phone number | access | details)   0.72   not: keep
    + never asks for your location
  (can | could | easy to | lets you | lets me | able to | simple to) (also)? (delete | erase | wipe | remove) (all | everything)? (your | my | the)? (data | everything | account | history | entries | chats | conversations | info*)? ..2 (with | any time | anytime | instantly | easily | in one | one tap | button | whenever | completely | forever | if i want)   0.70
    + lets you erase your history whenever
  except (can't | cannot | not | couldn't) ..1 (delete | erase | wipe | remove)
  (stay | stays | stayed | remain* | kept | keeps | staying | lives | live) ..2 (between me and | between you and | on my phone | on the phone | on your phone | on the device | on my device | on your device | on device | offline | local | in my phone | with me)   0.68
    + my notes live on the device
  except kept (this | it) on my phone
  except stayed with me
  except (stay | stays | stayed) ..2 (on my phone | on the phone) ..2 (for | longer | forever | all day | too)
  except (stay | stays) with me
  except (it | app | this) (will)? (stay | stays | staying) on (my | the) phone
  nothing (ever)? (leaves | leaving | gets off | goes off | is sent | is uploaded | is shared | goes) (the | my | your | to | from | anywhere) (phone | device | cloud | server~)?   0.76
    + nothing ever leaves your device
  (nickname | username | alias | made up name | fake name | initials | pseudonym | screen name) ..3 (all | enough | fine | off you go | instead | suffices | will do | ok | only | allowed)   0.70
    + a pseudonym will do
  (use | using | go by | under | pick | choose | with | just) (a | any | your | an) (nickname | alias | pseudonym | fake name | made up name)   0.62
    + you go by a pseudonym
  (open source | local storage | end to end | locally stored | on device | end to end encryption | e2e) ..4 (privacy | private | local | storage | encrypt* | trust | data | dream | safe | love)   0.74
    + local storage and my data is safe
  no (email | login | log in | account | sign up | signup | registration | tracking | tracker~ | phone number | personal info | personal details) (and | or | needed | required | no)? ..1 (no | nothing) ..1 (email | login | log in | account~ | sign up | registration | tracking | tracker~ | phone | ads | name | personal | spam | nonsense)   0.78   not: keep
    + no registration and no tracking
  no (ads | spam | cost | subscription | payment) ..2 no (email | login | log in | account~ | sign up | registration | tracking | tracker~ | personal)   0.74   not: keep
    + no spam no registration
  (notification~ | icon | app name | name | logo | reminder~) ..3 (neutral | discreet | subtle | disguised | doesn't (say | give) | don't (say | give | mention) | hidden)   0.62   not: keep
    + the logo is so discreet
  (nobody | no one | colleagues | coworkers | people | others | family | parents | siblings | kids) (can't | can | would | could | cannot | won't | will) ..1 (tell | know | guess | see | find out) (what app | what it is | that it's | what this is | what i'm using | i'm using)   0.64   not: keep
    + coworkers cannot guess what it is
  (no | not | never | without | doesn't | don't | won't) (shar* | sell* | sold | pass*) ..3 (third part* | advertiser~ | my data | your data | data | info* | details)   0.74   not: keep
    + without passing on my details
  (explain~ | explains | clear | tell~ | tells | upfront | transparent | honest | states | spells out) (about)? ..1 (exactly | precisely)? (what | how | where | about) ..3 (stored | data | collected | saved | kept | info*) ..2 (and | is | they | used | why)?   0.56
    + states precisely how data is used
  except (explain~ | explains | clear) ..2 (how | what) ..2 info*
  (recordings | entries | data | journal | everything | notes) (all)? (stay | stays | remain~ | remains | is kept | are kept | kept) ..1 (on the | on my | on your | local | private | mine | locked | secret)   0.74
    + my entries stay locked

# --- more of watched and of unseen ---------------------------------------------------
barrier   not: keep
  (won't | wont | doesn't | don't | refuses to | didn't | wouldn't) let (me | you) (in | on | use | enter | past | start | try) ..3 (without | unless) ..3 (facebook | google | account | email | login | phone number | register* | sign*)   0.80
    + it wouldn't let me start without a google account
  (data | journal | entries | diary | info* | chats | conversations | messages | account | passwords) ..2 (got | was | were | been | is | get) (leaked | hacked | exposed | breached | stolen | sold | compromised)   0.80
    + our messages were hacked
  (don't | do not | didn't | not | never) want (my)? ..1 (mum | mom | dad | parents | husband | wife | boyfriend | girlfriend | family | anyone | people | someone | sister | brother | kids | others) ..1 (reading | seeing | to (read | see | find | know) | finding | snooping | looking) ..3 (my | it | this | entries | diary | journal | that)   0.68
    + i do not want anyone reading my notes
  (had | have | made me | forced) (to)? (hand over | give up | surrender | cough up | provide | give) ..4 (email | phone | address | birth* | name | id | details)   0.62
    + had to cough up my phone and birthday
  except (don't | doesn't | didn't | not | never | without) (have | having) to (hand over | give up | surrender | cough up | provide | give) ..4 (email | phone | address | birth* | name | id | details)
  (creepy | scary | disturbing | unsettling | weird | worrying) how much ..1 (it | they | this | app) (know~ | knows | collect* | track* | ask*)   0.76
    + worrying how much they collect
  (don't | do not | can't | cannot | wouldn't | never) trust (them | it | this app | you | the app | the company) with (my | any | your | personal | sensitive) (data | info* | secrets | details | thoughts | diary | journal | private | card)?   0.76
    + i wouldn't trust them with my thoughts
facilitator   not: drop
  (can be used | use it | works | usable | start | used | usable | try it) (fully | right away | straight away | completely)? without (signing (up | in) | registering | registration | an account | any account | creating an account | logging in | login | giving)   0.76   not: keep
    + it works without registering
  except (can't | cannot | couldn't) use it without (signing (up | in) | creating an account | an account | registering | logging in)
  except (can't | cannot | couldn't | not | won't) ..3 without (signing (up | in) | an account | registering | logging in | giving)
  (nobody | no one | noone) ..3 (know~ | knows) (who i am | who you are | it's me | its me)   0.66   not: keep
    + no one there knows who you are

# A login, a lock, my data: other ways of minding.
barrier  not: keep
  except (you | i | u) can (add | set | put | use) (a | an | the)? (fingerprint | face id | pin | password | passcode) (lock)? (so)?
  (add~ | adding | have | having | need~ | put | want | wish | set | use) (some kind of | some sort of | a | an | the option of a | an option for a)? (password | passcode | pass code | pin code | fingerprint lock | face lock) ..1 (protect | for (privacy | the journal | my) | help)   0.66
    + adding a passcode would be good
  except (forgot | forget | need | reset | change | new | wrong | recover) .. password
  except (have | has | love | glad | use) ..1 (that)? (a | the)? (password | passcode | pin code | fingerprint lock) (option | thing | so | to)
  (require~ | requires | requiring | needs | forces | force~ | demands | insists on) (a | an | you to | me to | us to)? (log in | login | log on | sign in | signup | sign up | logging in | signing in | registration | registering)   0.64
    + it demands a login
  except (requires | forces | makes) me to sign in to my
  except (require~ | requires | forces | needs) (a | an | you to | me to)? (log in | login | sign in) (again | every | each | repeatedly)
  except (require~ | requires) ..1 sign up for (the | a) (trial | free | subscription | premium)
  (annoying | hate | dislike | don't like | didn't like | stupid | wish | sad | uncomfortable | uncofortable | weird | sucks | lame) ..4 (have | had | need | needed | forced | fact of | idea of | about) ..1 (to)? (log in | login | sign in | sign up | signing in | signing up | logging in)   0.74
  except (have | had | need) to (log in | login | sign in) (again | every | each | over)
  except (sign up | signing up) for (the | a) (trial | free | subscription | premium | paid)
  (don't | do not | didn't | not) (really)? (want | wanna | like | going | gonna | wish) (to)? (have to)? (sign up | signing up | register | registering | make an account | create an account | log in with (facebook | google))   0.48
  except (don't | didn't) (want | wanna) ..2 sign up for (the | a | any) (trial | free | subscription | premium | plan | membership | paid)
  (create | make | making | creating) (a | an | so many | two | 3 | three | several | multiple)? ..1 (login | logins | accounts | account) (with | using) (facebook | apple | google | email)   0.56
  (first screen | first thing | right away | immediately | before anything | before even) ..8 (sign in | log in | login | create an account | register | make an account)   0.60
    + the first thing it shows is register here
  (giving | give | gave | sharing | shared | ask~ | asking | wants | want) ..1 (away)? (way)? too much (personal)? (information | info | data)   0.66
    + I felt I was giving too much info
  (get | getting | take | taking | collect | collecting | pull | gather*) ..1 (all)? (your | my | personal | our | people's)? (information | info | data) from (you | me | us | people | users | your | my)   0.62
    + it tries to get info from people
  (put | putting | enter | give) (in)? all (of)? (our | my | your) (info | information | data | details)   0.58
  except (card | bank | payment | credit) (info | information | details)
  (record | records | recording | recorded | listen* to | read | reads | reading | monitor*) (my | our | your | all my) (chats | conversation~ | conversations | messages | voice | calls | sessions | keystrokes)   0.58
    + is it recording our sessions
  except (love | like | can | i) (record | recording | read | listen* to) my (voice | conversation~ | messages)
  (clipboard | keystrokes | call log~ | contact list | browsing history | media access | photo access | file access)   0.66
    + why read the clipboard
  (doubt~ | doubts | fear* | worr* | concern* | question* | unsure) (in | about | of | over | for | on) (my | your | the | their | our)? (privacy | confidentiality | data security | data protection)   0.70
    + I have doubts about my privacy
  except (no | not | don't | without | never) (doubt~ | doubts | worr* | concern* | fear*) (in | about | of) (my)? (privacy | data)
  (can | will | could | to) (track | trace | follow | identify) (or (track | trace))? (you | me | us | people)   0.48
  except (can | will | to) (track | follow) (me | you) (progress | mood)
  (received | receive | getting | got | get) ..2 (spam | junk | unwanted | unsolicited) (email~ | emails | calls | texts | messages | mail)?   0.62
    + got so much junk mail
  except get rid of unwanted
  (creepy | intrusive | invasive | nosy | spooky) (intentional | app | feature~ | behavio* | tracking | permission~ | stuff)   0.54
facilitator  not: drop
  (can | lets | let | option to | able to | easily | easy to | you can | to) (lock | password protect | passcode | hide | encrypt) (the | my | your | this) (app | journal | diary | entries | notes | stories)   0.56
    + you can lock your diary
  except (can't | cannot | couldn't | wish | no | wouldn't | doesn't | should | could you) ..3 (lock | hide | password protect | encrypt) (the | my | your | this) (app | journal | diary | entries)
  except (want | would like | need | wish i could | be nice) to (lock | hide) (the | my)
  (solves | solved | fixes | respects | protects | guards | guarantees | ensures | offers | gives (me | you | us) | provides | allows (for)? | values) (the | my | your | our | some | total | complete | such | real)? privacy   0.70
    + it guards your privacy
  except (doesn't | not | don't | never) ..1 (respects | respect | protects | protect | value) (my | your | our)? privacy
  (no one | no ones | nobody | noone) (else)? ..1 (finds out | will find out | find out | find | knows | will know | has to know | can find | gets to see | is going to see | will see | will ever) ..2 (what (you | i) | about (it | this) | it | my | your)   0.60
    + no one finds out about it
  except (nobody | no one) knows ..2 (what (i'm | i am | you're | to)) (going | feeling | doing)
  except (a | my | in) (quiet | comfortable) and private (room | place | space)
  (won't | will not | doesn't | does not | can't | didn't) (even)? (hack | spy on | leak | steal your | steal my) (you | me | us | info | data | information)?   0.70   not: keep
    + it will not spy on you
  (keep~ | keeps | keeping | kept) (all | my | your | our | any | all my | all your)? secrets   0.70
    + it keeps all your secrets
  (feel | felt | feels) (so | very | really | completely)? (safe | secure) (using | to use | writing | sharing | putting | with) (it | this | the app | my | in (it | using))   0.56
    + I feel so safe using this
  (my | your) own (private | secret | confidential | personal private) (space | place | journal | diary | world | corner)   0.66
    + my own secret corner

# Safe there, or not.
facilitator  not: drop
  (it's | its | is | it | and) (so | very | really | totally | completely)? secure (so | and (no | nobody | i | you | private) | because)   0.66
    + it is secure so I write all of it
  except (not | isn't) ..1 secure
barrier  not: keep
  (will | would | do | could | can) not trust (my | any) ..1 (thoughts | secrets | feelings | data | journal | info*) (to | with | in)   0.74
    + I could not trust my secrets to them

# Who listens, who reads, what is kept.
barrier  not: keep
  (don't | do not | didn't | not | never | wouldn't | hardly) (feel | felt | be | am | really feel)? (comfortable | safe | at ease | ok | okay | secure) ..1 (typing | writing | putting | sharing | entering | saying | storing | telling | giving | pouring | journaling) ..4 (secret~ | thoughts | here | in | it | information | private | personal | online | app | diary)   0.72
    + I don't feel at ease putting my diary in it
  except (not | never) (feel | felt) (comfortable | safe) ..2 (sharing | telling) ..3 (with (people | friends | family | my) | in person | face to face | irl)
  except (so | nobody | no one | none | not) ..2 (coworkers | friends | people | others) (can | could)
  except (listen | listens | listening | recording) ..2 (on | through | with | via | using) (my | the)? (phone | earphones | headphones)
  (please | pls | plz | could you | can you | you should | need to | should) ..1 (add | have | put | include | give us | make) ..1 (a | an | the | some)? (kind of | sort of | option to)? (lock | passcode | password | pin | face id | faceid | fingerprint | touch id | app lock | passcodes)   0.80
    + could you include a pin
  except (lock | pin) ..1 (screen | button | widget | rotation | the (screen | rotation | volume))
  why (do | does | would | must | should | am | are) (i | we | you | it | they) ..2 (have to | need to | need | must | being asked to | asked to | forced to | supposed to)? (sign in | log in | login | sign up | register | create an account | make an account)   0.74
    + why must we register
  except why do i ..3 (keep | again | every) 
  except (ads | facebook) ..6 (update | version | popping up in)
  except (so | nobody | no one | never | where) ..3 (reads | read) my
  (keep | keeps | kept | store | stores | stored | retain | retains | save | saves) ..1 (a)? (record~ | records | log | logs | transcripts | copies | recordings) of (everything | all | what | every | your | my | our | each)   0.60
    + it stores transcripts of every chat
  except (love | like | helps me | i | me) (to)? (keep | kept | keeps) ..1 (record~ | log | records) of
facilitator  not: drop
  (can | lets you | lets me | able to | could | get to | you) (lock | secure | protect | unlock | open) (it | the app | this | everything) ..1 (with | by | using | behind) (a | my | your | the)? (fingerprint | face | face id | passcode | pin | password | touch id | code | biometric~)   0.74
    + you can protect it behind a code
  except (can't | couldn't | cannot | wish | should | would) ..2 (lock | open | unlock | secure) ..3 (with | by | using)
  (my | your | our | all my) (secrets | thoughts | words | feelings | entries | conversations | notes | information | info | diary) (is | are | stay~ | stays | feel~ | remain~ | kept) ..1 (safe | secure | private | protected | confidential | secret | mine | between us)   0.76
    + all my notes stay secret
  except (not | isn't | aren't | never | are my) ..1 (safe | secure | private)
  (discreet | discrete | neutral) (icon | name | logo | notification~ | design | app | reminder~)   0.66
    + a discreet name
  (keep~ | keeps | keeping | have | leave) (my | your | all my) (thoughts | feelings | problems | issues | business | stuff | things | secrets) (to (myself | yourself) | private | to me)   0.62
    + keeps my business to myself
  except (don't | not | can't | want to | used to | always | usually | tend to | instead of | i) (keep~ | keeping) (my | all my) (thoughts | feelings | problems) to myself

# Locks, secrets kept, no one to read it.
facilitator  not: drop
  (love | like | great | amazing | nice | appreciate | glad | enjoy | good | also | fact that | how) ..4 (you | i | it | u | this app) (can | could | lets you | let's you | lets me | allows you to | has | locks)? ..2 (add | put | set | create | have | use | with)? ..1 (a)? (lock it | password | passcode | pin code | fingerprint lock | face id | lock on it | password protect* | lock feature | it locks)   0.74
    + I love how I can put a password
  except (wish | if | would | should | please | could | hope* | forgot | can't | not | n't | asks) ..8 (password | passcode | lock it | lock on it)
  except (wish | need~ | add | please | no | not | lack* | should | want | broken | doesn't) ..4 (password | passcode | lock | pin | fingerprint) (feature | option | protection | setting)
  (without | not | n't | no | never | nobody | no one) ..4 (scared | afraid | worry* | worried | fear* | concern*) (of | that | about | if)? ..2 (anyone | someone | somebody | people) ..4 (find* (out | it) | read* | see* | look* | know* | told | hear* | tell*)   0.76   not: keep
  (without | not | n't | no | never | nobody | no one) ..4 (scared | afraid | worry* | worried | fear* | concern*) (of | that | about | if)? ..2 (others | parents | anybody | what) ..4 (find* (out | it) | read* | see* | look* | know* | told | hear* | tell*)   0.76   not: keep
    + I can write without being scared anyone finds it
  (fear | afraid | scared | worry | worried | worries) ..1 (that | of | about)? (someone | somebody | people | anyone | anybody) ..2 (find* | read* | seeing | looking | see | going through | discover*) ..4 (journal | diary | notebook | thoughts | it | writing)   0.64   not: keep
  except (app | online | account | data) ..6 (fear | worry | worried | afraid)
  (no one | nobody | noone | not even) (else)? (will | can | would | could) (ever)? (know | read | find out | see | look at | judge or see) (it | what | that | your | my | unless | about | anything)?   0.62   not: keep
    + it is on your phone, no one will know
  except (no one | nobody) ..2 (know | see) ..3 (i feel | i'm going through | how i | coming | pain | wrong)
  (doesn't | does not | didn't | never | without) (even)? (need | ask for | require | asking for | requiring | needing) (like)? (your | any | an | my | a | to (give | enter | sign) | for)? ..1 (email | phone number | personal info | personal information | personal data)   0.74   not: keep
  (doesn't | does not | didn't | never | without) (even)? (need | ask for | require | asking for | requiring | needing) (like)? (your | any | an | my | a | to (give | enter | sign) | for)? ..1 (registration | sign up | login | account | name)   0.74   not: keep
    + it doesn't even need your email
  except (can't | why | should | wish | apps) ..8 (doesn't | don't | not | without) ..3 (account | email | login | sign up)
  except (don't | do not | didn't) (want | need) (your | my | an | a | another) (email | account | login | name)
  (talk | express | vent | write | speak | share | open up) ..2 (to (someone | somebody))? (privately | in private | anonymously | in secret | confidentially)   0.70
    + I can vent in private
  except (can't | cannot | couldn't | no way to) ..2 (talk | speak | share | vent)
  (free | easy | safe | simple | discreet | quick | cheap) ..1 (and)? (private | anonymous | confidential) ..2 (and | way | helpful | space | to)?   0.68
    + free, anonymous, and helpful
  (private | anonymous | confidential) and ..1 (flexible | easy | safe | secure | free | convenient | helpful | simple | comfortable)   0.70
    + private and flexible help
  except (not | n't | more | should | isn't) ..1 (private | anonymous | confidential)
  (keep* | keeping | kept | stays | stay | hold* | can keep) ..3 (a)? (secret~ | secrets | concealed | hidden from | confidential | safe from prying | private from | between us)   0.62
    + it keeps all my memories concealed
  except keeping (this | it) a secret
  except (won't | doesn't | don't | not | can't | why) (keep | hold)
  except keep~ ..3 (prices | fees | cost | charges) ..2 (secret~ | hidden)
barrier  not: drop
  (sign up | sign in | log in | login | register | registering) (using | with | through | via) ..2 (google | facebook | email | your email | apple id | phone) ..6 (get your | your info* | your data | forced | no thanks | hate | why | information)   0.74
    + sign in with Google so they get your info
  (why | what for) (do | does | would | must | should) (you | i | we | it | they | this) (even)? (need~ | have | want | require) (to)? (me to)? (create | make | set up | sign up | register | log in | 3 | billion)? ..3 (account | accounts)   0.76   not: keep
    + why do you need to create an account
  (makes | make | made | forces | force | forced) (you | me | us) (to)? (need to)? (have | need | make | create | get | log into) (to have)? (an | a) account   0.70
    + it makes me have an account
  except (able | trying | want~) to (make | create)

