# The service around the product: help desk, developers who answer or do not,
# features taken away, the link to a person's own treatment. A therapist whom
# the program supplies is human_guidance, the refund itself is cost_billing, the
# bug itself technical_reliability.

factor   support_implementation
name     Customer support and integration with care
group    technology_environment

# --- nobody answers ---------------------------------------------------------
barrier   threshold 0.50   not: keep
  (no | zero | 0 | without a? | not a | not one | never (a | any) | never (got | received | get | getting) (a | any)? | haven't (got | gotten | received | had) (a | any)? | have not (got | gotten | received | had) (a | any)? | have yet to (get | receive | hear) (a | any)? | still no | still waiting (for | on) (a | an)? | yet to (get | receive) (a | any)? | didn't (get | receive) (a | any)? | get no | got no | getting no | received no | with no | to no | and no | don't (get | expect | receive) (a | any)? | hard to get a | can't (get | even get) a | lack of | doesn't get a) (single | real | actual | timely | further | email | e-mail | useful | proper | satisfactory)? (response* | reply | replies | answer | answers | reponse | responce | call back | callback | return call | email back | acknowledgement)   0.72
    + I wrote twice and got no response
    + no reply for a month now
    + still waiting for an answer from the company
    - my answer is no
  except /^\W*no (response|reply|answer)s?\W*$/
  except (no | with no) (response | reply) (on their end | from the app | after | and blamed)
  except (no | zero | never a) (wrong | right | easy) (answer | answers)
  except no (answer | answers) to (life | everything)
  except (no | not a | never a) (wrong | right)
  except (bot | ai | chatbot | robot | therapist~ | counselor~ | coach | provider | providers | psychiatrist) ..8 (no | never | without | didn't | not a | don't | not) ..2 (response* | reply | replies | answer | answers)
  except (no | not a | never got a | without a | never got) ..2 (response* | reply | replies | answer | answers | acknowledgement) ..2 (from | by) .. (therapist~ | counselor~ | coach | provider | providers | psychiatrist | bot | ai | her | him)
  (no one | nobody | noone | not one person) .. (respon* | reply | replies | replied | replying | answer* | got back | get back | gets back | getting back | reached out | reach out | contacted me | emailed | helps | help me | cares to | doing anything | called | will help | to help | to talk to | to contact | will answer)   0.72
    + nobody ever got back to me
    - nobody knows why I am sad
  except (no one | nobody) will respond to you
  except (nobody | no one | noone | not one person) .. (respon* | reply | replies | replied | replying | answer* | writes back) ..4 (post | posts | thread | story | when i post)
  except (crisis | suicidal | emergency | circle | forum | community | group) ..8 (nobody | no one | noone) .. (respon* | reply | replies | replied | replying | answer* | writes back)
  except (no one | nobody | noone) (else)? to (talk | turn | vent | speak) to
  (they | company | devs | dev | developer~ | team | support | service | them | customer service | customer support | help desk | you guys) (never | don't | won't | didn't | haven't | doesn't | do not | will not | did not | have not | has not | hasn't | have never | don't even | won't even | refuse~ to | fail~ to | have yet to | has yet to | not) (even | ever | once | yet | bother to | to | actually | be)? (respon* | reply | replies | replied | replying | answer* | get back | got back | getting back | gotten back | email me | emailed | called | call me | contact me | return | acknowledge* | listen | resolve | reach out)   0.80
    + I sent two mails and they never answered
    + the developers don't listen
    - they respond at once
  except (person | therapist | provider | people) .. they (never | don't | didn't) respond~
  except (therapist~ | counselor~ | coach | provider | providers) ..8 (never | don't | won't | didn't | not | doesn't) .. (respon* | reply | replies | replied | replying | answer*)
  except (can't | couldn't | cannot) (even | really)? (hear | heard) (back | anything | from)
  except (never | not | haven't | hasn't | didn't | have not | has not | yet to | won't | don't) .. (heard | hear) (back | anything)? from (her | him | my therapist | my counselor | a therapist | the therapist | a counselor)
  except (@helper | she | he) ..8 (never | not | haven't | hasn't | didn't) .. (heard back | hear back | heard anything | got back to me | gotten back to me | get back to me)
  (never | not | haven't | hasn't | didn't | have not | has not | yet to | won't | don't | still haven't | can't | never have | without) .. (heard back | hear back | heard anything | hear anything | hearing back | heard from them | hear from them | got back to me | gotten back to me | get back to me | get back to you | get back with me | gets back to)   0.76
    + I mailed last week and have not heard back
    - glad I heard back within the hour
  except (her | him | therapist~ | counselor~ | coach) ..6 (heard | hear) (back | from)
  except (heard | hear) (back | anything) from (her | him | my therapist | my counselor | a therapist)
  heard nothing (back)?   0.75
  (email~ | emailed | e-mailed | mailed | wrote | written | contact~ | contacted | reached out | messaged | called | reaching out | sent~ | asked (for | them | support | customer) | asking (for | them | support) | requests | requested | reported | tried to (contact | email | reach | call | cancel)) ..6 (nothing | crickets | ignored | ignore | silence | radio silence | to no avail | no luck | no avail | no use | without success | no help | without a response | no resolution | several times | multiple times | many times | numerous times | repeatedly | twice | 2 times | two times | 3 times | three times | 4 times | 5 times)   0.62
    + I contacted them three times about it
    + emailed support, crickets
    - it asked me how I feel twice a day
  except (asked | asks | asking | messaged | called) ..6 (times | twice) .. (a day | per day | each day | daily | how | if | what)
  except (asked | asking) .. (mentally | question~ | how | to (rate | review | log | answer | sign | pay)) ..5 (several | multiple | many | numerous | two | three | four | 2 | 3 | 4 | 5)? (times | twice)
  except called (it | me) ..5 (several | multiple | many | numerous | two | three | four | 2 | 3 | 4 | 5)? (times | twice)
  except (asked | asking) (it | him | her | the bot | the ai) (several | multiple | many | numerous | two | three | 2 | 3)? (times | twice | repeatedly)
  except (bot | ai | she | he) ..3 (ignored | ignores) (my | the | every | all) (question~ | message~)
  (unresponsive | non responsive | nonresponsive | not responsive | isn't responsive | aren't responsive | unresponsive to) .. (support | service | team | company | customer | staff | developer~ | dev | devs | email~)   0.82
  (support | service | team | company | staff | developer~ | devs | customer) .. (unresponsive | non responsive | non existent | nonexistent | not responsive | isn't responsive | non existant | nonexistant | is a joke | are a joke | is nowhere | unreachable | disconnected)   0.82
    + the help desk team is nonexistent
    - my phone is unresponsive
  (ignore | ignored | ignores | ignoring) (my | all | our | the | any | every | us | me | customer | user | your)? ..1 (email~ | e-mail~ | request~ | message~ | messages | complaint~ | feedback | customers | users | question~ | review~ | calls | inquiries | tickets)   0.68
    + they ignore every complaint
    - ignore the noise
  ignored (me | us)   0.50
  except (@helper | bot | ai | she | he) ..3 ignored (me | us)
  except type (a | an) (response | answer | reply)
  (canned | automated | automatic | auto | generic | scripted | copy paste | copy and paste | copied and pasted) (response* | reply | replies | email~ | answer | answers | message) .. (from | customer | support | developer* | team | company | email | every | all | they | about)   0.46
  (boilerplate | standard | form | auto generated | same | vague | robotic | bot) (response* | reply | replies | email~ | answer | answers | message) .. (from | customer | support | developer* | team | company | email | every | all | they | about)   0.46
    + a canned reply from the support team
  (response* | respond~ | reply | replies | answer~ | get back) .. (took | takes | take | taking | within | in | after) .. (weeks | week | month | months | days | 4 days | forever | 2 days | 3 days) .. (support | service | team | company | they | customer)   0.62
  (took | takes | take | taking) .. (days | week | weeks | month | months | forever | long time | ages | while) .. (respond | hear back | reply | get back | answer | get a response | get a reply | get an answer | resolve)   0.47
  except /\b(she|he|therapists?|counsel+ors?|coach(es)?|providers?)\b.*?\b(took|takes|take|taking)\b.*?\b(respond|hear back|reply|get back|answer|get a (response|reply)|get an answer|resolve)\b/
  - my counselor takes days to reply
  except (take | takes | took) .. (while | time | long time) .. (type | write | answer questions) .. (answer | response | reply)?
    + it took weeks to hear back, and customer service is no help
  except (therapist~ | counselor~ | counsellor~ | coach | provider~ | psychiatrist) .. (took | takes | take | taking) ..8 (answer | reply | respond)
    - it took a week to finish
  except (therapist~ | counselor~ | coach | provider | providers | psychiatrist | she | he) ..8 (respond | reply | hear back | get back | answer)

# --- no way to reach anybody ------------------------------------------------
barrier   not: keep
  (no | not any | isn't a | isn't any | zero | without any | without) (real | easy | clear | apparent | actual | obvious | other | good | live | known)? (way | ways | means | method | option | place | link | option~ | one | number | phone number | email | email address | contact | person | e-mail) (to | for | of | where | that | to even) .. (contact* | reach* | communicat* | get in touch | get ahold | get hold | talk to | speak | complain* | report* | email | e-mail | call | ask | customer service | customer support | get help | tech support | support | help | you guys | developer*)   0.80
    + there is no way to contact anybody
    + no phone number to call
    - no way to say how calm I am
  except no way to ..5 (contact | talk to | speak) .. (therapist | friends | users | people | others | counselor | members)
  except (no one | nobody | someone) (else)? to (talk | turn | speak) to
  except no (way | option | one) to talk to .. (about | when | at)
  (can't | cannot | couldn't | unable to | impossible to | not able to | hard to | difficult to | tried to | trying to | try to) (talk | speak) (to | with) .. (customer service | customer support | support | company | real person | a human | representative | rep | someone at | anyone at)   0.72
  except (can't | cannot | can not | unable to) (talk | speak) (to | with) (a | an)? (real)? (human | person | people)
  (can't | cannot | couldn't | can not | unable to | impossible to | nearly impossible to | not able to | hard to | difficult to | haven't been able to | wasn't able to | tried to | trying to | try to | no luck | never able to | trouble | how do i | how can i | how to) (even | seem to | figure out how to | find out how to | find a way to | get to)? (contact* | reach | get ahold of | get hold of | get a hold of | get in touch | get in contact | get into contact | communicate with | email | connect with | get anyone | get through to | get someone | get anybody | find a number | find any contact | find a phone | find contact | find a way to contact | find an email) .. (customer | support | service | company | anyone | anybody | someone | somebody | them | a person | person | human | you | developer* | dev | help | tech | team | real person | headquarters | information | info | email | number | address)   0.78
    + I cannot get ahold of anyone at the company
    + impossible to reach a human there
    - I can't talk to people when I panic
  except (can't | cannot | couldn't | unable to | hard to | difficult to | not able to) .. (talk | speak | communicate) (to | with) (anyone | anybody | someone | people | others | a therapist | my | you | them | a person | about)
  except (trying | tried | try) to (connect | reach | speak | talk | communicate | email) .. (therapist | counselor | provider | friends | wifi | bluetooth)
  except (trying | tried | try | hard) to .. (help | teach) you
  (there | app | they | company) (is | has | have | are) no (customer | tech | technical | user | client | actual | live | real)? (support | service | help desk | customer service | customer support | contact | tech support | help | helpline | assistance)   0.72
    + there is no customer support
  except no help (line | hotline | with | for | from | to)
  except no support (system | network | group~ | from my)
  (no | zero | non existent | nonexistent | lack of | lacks | lacking | 0 | little | little to no | without | need~ (a | better)?) (any | real | good)? (customer | client | tech | technical | user | consumer) (service | support | care | help | assistance)   0.80
    + zero customer service
    - excellent customer service
  (no | zero | lack of | little | not any | 0 | without) (help | support | assistance | resolution) (from | by | whatsoever (from | by)? | at all (from | by)?) .. (company | customer | support | service | them | developer* | team | tech | staff | you guys)   0.72
    + no help from the company
  (contact~ | customer service | support) (us | link | form | button | page | address | option | email | desk | number)? (is | are | doesn't | isn't | was | does | goes | bounces | bounced) .. (broken | work | exist | unmonitored | nowhere | dead | undeliverable | not working | disconnected | invalid | not monitored | missing)   0.60
  except (support | help | email) .. does work
  (e-mail | email | mail) (bounced | bounces | came back | was returned | returned | gets returned)   0.72
  (unmonitored | mailbox is full | mailbox full)   0.72

# --- the help desk is bad ----------------------------------------------------
  (@bad | worse | unhelpful | rude | shameful | appalling | lacking | useless | no | incompetent | laughable | shady | nasty | slow | disappointed (with | in | by) (the | their | your)? | disappointing | unprofessional | dismal | low | zero stars for | sad | weak | unacceptable | frustrating | unbelievable | unreliable | questionable | garbage | crap | fake | pathetic | subpar | inadequate | non existent | nonexistent | deplorable | disgusting) (with | the | their | your | of | and | @bad)? (customer | costumer | client | tech | technical | user | consumer | after sales | customers) (service | services | support | care | experience | relations | help | satisfaction)   0.90
    + terrible customer service
    + slow and useless customer support
    - wonderful customer service
  except @bad user experience
  except (poor | bad | horrible | terrible | worse) user experience
  (customer | costumer | client | tech | technical | user | consumer) (service | services | support | care | help | relations) (rep | reps | representative | team | agent | people | department | from | at | in | there | experience | also | here | seems | feels)? (is | are | was | were | has been | sucks | suck | stinks | blows | leaves | needs | lacks | fails | ignores | refuses | refused | couldn't | can't | won't | doesn't | didn't | don't | never | hasn't | haven't | won't | told me | keeps | seems | who | that | only | just | also) (@very | also | not | the | just | honestly | all | basically | even | just as | literally)? (@very)? (@bad | worse | unhelpful | rude | lacking | nonexistent | non existent | nil | joke | slow | zero | great | helpful | good | responsive | no help | not available | impossible | difficult | unresponsive | useless | nightmare | help | respond | reply | answer | read | care | exist | unbelievable | unprofessional | hard to | unacceptable | nowhere | to be desired | incompetent | crappy | crap | garbage | unreachable | improve | improvement | work~ | responded | replied | a joke | a nightmare)   0.55
  except (customer | client | tech | technical) (service | services | support | care) ..4 (is | was | are | were | has been | have been) (@very | also | always)? (@very)? (great | helpful | good | responsive | amazing | excellent | awesome | fantastic | wonderful | quick | prompt)
  (customer | costumer | client | tech | technical | consumer) (service | services | support | care) (is | are | was | were | has been) (@very | also | the | just | honestly | about)? (@very | a)? (@bad | worse | unhelpful | rude | lacking | nonexistent | non existent | nil | joke | slow | zero | poor | unresponsive | nightmare | sketchy | unprofessional | unacceptable | incompetent | laughable | worthless | shady | difficult)   0.80
  except (customer | client | tech | technical) (service | services | support | care) (is | was | are | were | has been | have been) (@very | also | always | super)? (@very)? (great | helpful | good | responsive | amazing | excellent | awesome | fantastic | wonderful | quick | prompt | kind | polite | friendly | fast | outstanding | top | best | superb)
  (customer | costumer | client | tech) (service | support | care) (sucks | suck | stinks | was awful | is awful | is terrible | is horrible | was horrible | was terrible | is a joke | is poor | is bad | is non existent | is nonexistent | is useless | was useless | was rude)   0.85
    + their customer service is awful
    + customer support was useless
    - their customer service was good
  (customer | costumer | client | tech) (service | support | care) .. (no | never | doesn't | won't | didn't | don't | can't | couldn't | wouldn't | not | hasn't | haven't | ignore~ | refuse~ | refused | unable)   0.66
    + customer service would not even listen
    - customer service is lovely
  not (good | great | very good | the best | helpful | impressed with (the | their)?) (customer | client | tech) (service | support | care)   0.80
  except (customer | client) (service | support) (needs | need) .. no
  (support | help desk | helpdesk | help center | help centre | support team | help team | support staff | support people) (is | was | were | are) (@very | also)? (@bad | unhelpful | rude | worse | nonexistent | non existent | a joke | slow | lacking | nowhere | no help | not helpful)   0.72
    + the support team was no help
    - the support team was kind
  (unhelpful | useless | rude | horrible | terrible | poor | bad | awful | worst) (tech | app | company | developer)? (support | helpdesk | help desk | help center | staff | employees)   0.68
    + rude staff
  except (bad | poor) support (system | network | group)
  (developer~ | devs | dev | company | team | owner~ | creator~ | they) .. (don't care about | doesn't care about | do not care about | could care less about | couldn't care less about | stopped caring about | ignores | ignore | ignored | unwilling | not listening to | don't listen to | doesn't listen to | won't listen to | dismissive | sarcastic | rude) .. (customer~ | user~ | feedback | request~ | complaint~ | suggestion~ | review~ | problem~ | issue~ | bugs)   0.68
    + the developers ignore all feedback
    - the team takes care of users
  except (they | company | don't | doesn't) .. care about (us | you | people | your (mental | health))
  (developer~ | devs | dev | company) (response | reply | answer | replies | responses | responded | responds | reaction) .. (rude | sarcastic | condescending | unhelpful | useless | insulting | copy | canned | same | blame* | defensive | joke | guilt | dismissive | snarky | lie~ | insult* | ridiculous | passive aggressive)   0.72
    + the developer's reply was sarcastic
  (treat | treats | treated | treatment of) .. (customers | users | subscribers | clients | members | loyal) .. (poorly | like | bad | badly | appalling | horribl* | wrong | shit* | garbage | terribl* | way)   0.65
  (lost | lose | losing) .. (as a customer | a loyal customer | a customer | long time (customer | user))   0.45
  (after | despite) (so many | all the | many | several | numerous | countless | multiple) (complaints | requests | emails | messages | reports | bug reports | attempts to contact | calls | inquiries)   0.65
    + still broken after so many complaints

# --- asked for help with money, got none ---------------------------------------
  (get | gets | got | getting | received | receive | offered | gave) no (help | assistance | support | resolution | answers) (from | with | at | and | because)?   0.55
    + I got no assistance
    - I need no help
  (can't | cannot | couldn't | unable to) (even)? get (someone | anyone | anybody | them | a person | a response | a reply) .. (reply | respond | answer | help | call | back | email~)?   0.64
    + I cannot get anyone to answer
  except (can't | couldn't | cannot) get them (at all | anymore | now)
  except (couldn't | can't) get them (out | off | to stop)
  (help | support | contact) (tool | page | desk | center | section | link | button | feature | chat | form) .. (useless | no help | broken | doesn't work | not work* | unhelpful | is a joke)   0.68
    + the help page is useless
  (respond | reply | responds | answer | get back | responded | replied) .. (in | within | after) .. (days | weeks | business days | week | month)   0.46
  (no one | nobody | noone) .. (available | able to help | seems to (care | know | understand))   0.50
  except (therapist~ | provider~) .. (no one | nobody) available
  except (no one | nobody) available
  (refuse~ | refused | unwilling | denied | declined | won't | wouldn't | will not | would not | rejected) ..2 (give | issue | provide | process | honor | offer | grant | send)? .. (refund~ | refunded | refunding | reimburse*)   0.66
    + they refuse to give a refund
    - no refund needed
  except apple ..2 (won't | refused | refuses | wouldn't | will not | denied) ..2 (refund~ | refunded)
    + they refuse to give a refund, and nobody answers
  (contact~ | contacted | email~ | emailed | e-mailed | wrote | written | message~ | messaged | called | asked | asking | reached out | reaching out | reach out | sent) .. (for | about | asking | requesting | request~ | to get | to ask) .. (refund~ | cancel~ | money back | reimburse*) ..5 (no | never | nothing | ignored | not | still | yet | haven't | nobody | didn't | won't | refused | times | zero | 0 | denied | weeks | week)   0.66
    + I mailed for a refund and still nothing

# --- taken away, ruined, abandoned ----------------------------------------------
barrier   not: keep
  (took | takes | taken | taking | take) (away | out | down) .. (feature~ | option~ | function~ | functionality | ability | section~ | exercise~ | content | meditation~ | tool~ | widget~ | mode | sounds | stories | timer | course~ | voice~ | test~ | question~ | quote~ | search | chart~ | graph~ | reflection~ | everything | access | journal | chat | tracker | calendar | check in | assessment~ | things | lesson~ | program~ | background~ | ones | categor* | streak | notes | stats | settings | library | version)   0.72
    + they took away the best feature
    - take away the pain of the day
  except /\b(took|taken|taking|takes|take) (away|out)\b[^.!?]{0,70}\b(pay\w*|premium|subscri\w*|afford|free|money|paywall|non.subscribers)\b/
  except take out my (journal | phone | notebook)
  except (takes | take | taking) away from
  except takes away .. from the
  except taken out of .. mode
  except (errors | mistakes | typos | it | that | which | this | ads | voice) (takes | take | taking) away (from)? .. (content | everything | meditation~ | things | stories | experience)
  - the typos take away from the content
  except (take | takes | taking | took | taken) away .. (pain | stress | anxiety | fear | depression | worry | edge | sadness | from)
  except (take | takes | taking | took | taken) .. (away | out) .. (experience | time | garbage | trash | money | card | account | bank | payment | day | minutes)
  (took | taken | taking) .. (feature~ | option~ | function~ | functionality | ability | section~ | exercise~ | content | meditation~ | tool~ | widget~ | mode | sounds | stories | timer | course~ | voice~ | test~ | question~ | quote~ | search | chart~ | graph~ | reflection~ | everything | access | journal | chat | tracker | calendar | check in | assessment~ | things | lesson~ | program~ | background~ | ones | categor* | streak | notes | stats | settings | library | version) (away | out)   0.72
    + please stop taking away the things we like
  except (taken | taking | took) .. (away | out) .. (money | card | account | bank | pain | stress | anxiety | trash | edge)
  (why | did | have | has | they | you | had | been | was | is | were | it | they've | you've | got | now | completely | since | recently | suddenly | update) (you | they | also | even | been | just | now | completely | have | has | all | guys)? (removed | discontinued | eliminated | axed | scrapped | dropped | phased out | got rid of | getting rid of | gotten rid of | get rid of | stripped | gutted | deleted | nerfed | disabled | removing) (the | a | all | my | our | this | that | it | them | so | one | some | most | many | half | features | from | without | for | any | everything | support)   0.66
  except (been | could of been | have been) got rid of my
  except (better | if | think) ..6 they removed the
  except removed from the free
  except (had | has | have | it | been | was | they | accidentally | i) (deleted | removed | removing) (my | it | the app | them | all my | all of my | everything)
  - it deleted my account
  except (it | app | this) .. (got rid of | get rid of | removed | eliminated) my
    + you have removed the sleep sounds
    + why did they get rid of the old timer
    - I have removed the app
    - helps me get rid of my anxiety
  except (get | getting | got | gotten | gets) rid of .. (anxiety | everything i | stress | thoughts | depression | negativ* | it | app | pain | habit* | ads | feeling* | panic | bad | worr* | emotion*)
  except (please | so | they | should | to | could)? bring back (the | your | my)? (old | original | previous | other | former) (app | version | layout | design | one | look | format | interface | ui)?
  except (please)? bring (the | your)? (old | original | previous) (app | version | layout | design | one | look | format | interface | ui) back
  except go back to (the)? (old | original | previous | other) (version | layout | design | one | app)
  except (free | basic | trial | lite) version .. (doesn't | does not) (even)? (have | allow you | allow me | let you | let me | offer | include) .. (have | set | see | choose | the | any | daily | to | option)
  except (i | you) (used to | use to) be able to ..8 (for free | free)
  except what happened to the (free | music i | audio)
  except (deleted | removed) (the | this | my | it | that | all) (app | account | it | review | review~ | data | profile | entry | entries | history | progress | subscription | comment | work | journal* | stuff | card)
  except i (have | just | then | also | had | was)? (just | then)? (removed | deleted | dropped | stripped | eliminated) (it | this | the app | the | my)
  except (it | was | is | were | got | been | everything | all) (deleted | dropped | disabled) (and | from | for | without | my | all | it)
  except removed my (account | data | progress | entries | subscription | streak | name)
  (removed | discontinued) .. (feature~ | option~ | function~ | ability | section | exercise~ | widget~ | content | meditation~ | tool~ | mode | courses)   0.70
  (feature | function | option | tool | section | exercise | button | ability) ..5 (went away | disappeared | is gone | was removed | vanished | taken away)   0.62
  (replaced) (all | the | it | my | everything | them) .. (with | by) .. (ai | bot | new | worse | a | an)   0.56
    + they replaced the exercises with a quiz
  (haven't | don't | didn't) (get | got | gotten | have | had) the (option | ability | chance) .. (anymore | any more | now | lately)   0.62
    + I don't get the option anymore
  (update~ | months | weeks | year~ | month | week) .. still (no | not | hasn't | haven't) .. (fix* | resolved | updated | added | answer~ | solution | change*)?   0.55
  except (update~ | months | weeks | year~ | month | week) .. still (no | not) (issue~ | problem~ | complaint~ | bugs)
    + two releases, weeks later, still no fix
  except removed .. (negative | ads)
  (feature~ | option~ | function~ | ability | section~ | exercise~ | widget~ | course~ | voice~ | sounds | meditation~ | journal | tool~ | version | test~ | check in | chart~ | stats) ..2 (was | were | is | are | has been | have been | been | got | just | now | all | seem* to have | slowly)? (removed | taken away | gone | discontinued | disappeared | vanished | went away | go away | goes away | missing now | no longer (available | there | exist* | offered | supported | an option) | taken out | not there anymore | stripped | starting to disappear | eliminated | isn't there anymore)   0.66
    + the mood chart is gone
    + my favourite sounds have disappeared
    - the pain went away
  except /\b(features?|options?|meditations?|stories|sounds|courses|content)\b[^.!?]{0,30}\b(no longer|gone|removed|disappeared)\b[^.!?]{0,50}\b(unless|pay\w*|premium|subscri\w*|free|money)\b/
  except free features are no longer available
  except (need | want | like | wish) .. (feature | option | section) .. removed
  except (content | history | entry | entries | journal*) .. (gone | disappeared | vanished)
  (where | what) (did | has | have | is | are | happened) (to | you | all | the)? (to | you | all | the)? .. (go | gone | happened to | happen to) .. (feature | option | widget | the)?   0.30
  what happened to (the | my | all | your | this | that)   0.55
    + what happened to the old quotes
    - what happened to me last year
  except what happened to (the | my) (days | old days | data | good)
  except what happened to .. (data | streak | account | me | subscription | money | progress)
  where (did | have | has) (the | all | my) .. (go | gone | went)   0.40
  (you | we | it | they | there | app | i) (used to | use to) (be able to | have | offer | include | let (you | me) | allow | provide | be able | give (you | me | us))   0.44
  (you | we | it | they | there | app | i) (used to | use to) (be (a | an | more | lots | many | so many | another) .. (feature~ | option~ | setting~ | section~ | way | button | choice~))   0.44
    + they took away the feature you used to be able to use
    - I used to be anxious
  except (it | app | they | there | we | i) (used to | use to) (have | be) .. (bug~ | issue~ | problem~ | glitch~ | crash~ | trouble | anxiety | panic | nightmares | insomnia)
  except i (used to | use to) have
  - it used to have some bugs
  except (i | we | people | who) (used to | use to) (have | be | give | include | offer)
  except (used to | use to) be able to .. (sleep | cope | free | feel | function | breathe)
  except used to have (panic | anxiety | insomnia | nightmares | trouble | problems)
  except (used to) (let | allow | give) .. (anxiety | fear)
  no longer (get | have | has | offers | offer | supports | support | allows | lets you | lets me | includes | include | an option | available | works with | exists | exist | provides | see | find) .. (feature | option | function~ | daily | questions | goals | articles | reflection~ | quote~ | widget | sounds | meditation~ | stories | mode | any)   0.58
  (can no longer | no longer (can | able to)) .. (search | set | see | choose | pick | select | add | edit | view | track | customize | change | find | filter | sort | save | download | skip | sync | export | log my | record | share | adjust | create)   0.48
  except no longer (shows | gives) .. (ads | adverts | advertisements | commercials | pop ups)
  no longer (allows me to | lets me | lets you | allows you to | offers | supports | gives | provides | includes | shows)   0.62
    + it no longer lets you sort them
  except (can no longer | no longer (can | able to)) .. (find | see) .. (therapist | reason | point | way out)
    + they removed the feature, you can no longer search by length
    - I can no longer afford it
  except (can no longer | no longer (able | can | have | get | has)) .. (afford | access | log | login | open | anxiety | panic | depress* | fear | cope | sleep | live | function | feel | symptoms | worry | stress | subscription | recommend | use (the | this) app | account)
  except i no longer (have | get)
  (now | update | version) .. (doesn't | does not) (even)? (have | allow you | allow me | let you | let me | offer | include) .. (have | set | see | choose | the | any | daily | to | option)   0.50
  (change | put | switch | fix) (it | this | that | everything) back .. (to (the)? (old | way | original | how) | please | before)   0.50
  (used to | use to) have (more | so many more) (options | features | free | content)   0.52
  (bring | put | give us | gimme | add) .. back .. (old | original | feature~ | option~ | version | function~ | widget | sounds | voice | meditation | music | story | exercise~ | previous)   0.68
    + bring back the old layout and bring back the old timer
  (please | they | should | could | u | you | can you) (please)? bring .. back   0.64
  except bring (me | you | us | people | him | her | them) back
    + please bring the garden back
  except bring .. back (to | into | memories | my | home | focus | peace | joy | balance | calm)
  except brings .. back
  (i | really | do | we)? (miss | missing | missed | go back to | bring back) (the | my | your | having the | when | how)? (old | original | previous | older | prior | former | classic) (content | stories | tape | feature | voice~ | app | version)   0.48
    + I miss the old version. They removed the best feature.
    - I miss my old friends
  (new | latest | last | recent | newest | current | this) (update | upgrade | version | redesign | changes | format | layout | ui | interface | look) ..2 (ruined | destroyed | killed | sucks | is terrible | is horrible | is awful | is worse | is bad | is trash | is garbage | took | removed | lost | eliminated | made it worse | broke everything | is the worst | is annoying | messed)   0.42
    + the new update ruined it, no reply either
    - the new update is pretty
  (update~ | changes) (ruined | has ruined | have ruined | killed | destroyed) (it | the | this | everything | app | my)   0.46
  (too many | too much | constant | so many | unnecessary | endless | stop) (updates | updating)   0.56
  (constantly | always | keep~ | kept | stop | quit) (chang* (things | the | it | everything | around | format | layout | stuff | up) | messing with | fiddling | tinkering | redesign* | rearrang*)   0.56
    + stop changing the layout
    - I keep changing my mind
  (haven't | hasn't | not | no | never | isn't | without) (been | being | had | any | new | a)? (been | being | had | any | new | a)? (update~ | updated | updates | new content | maintained) (in | since | for) .. (year~ | month~ | ages | a while | long | forever)   0.68
    + not updated in years
    - no updates for my mood in a month
  (abandon* | abandonware | neglected | dead (app | project) | given up on (this | the) app | no longer (maintained | supported | developed | updated | being updated) | stopped (supporting | updating | developing | maintaining)) .. (app | developer~ | support | project | years | it | platform | this | android | ios | version)   0.50
    + the developers abandoned it
    - I felt abandoned as a child
  except (felt | feel | feeling | been | was | fear of | being | fears of) abandon*
  (abandoned | neglected) (app | this app | the app)   0.65
  (feature~ | bug~ | issue~ | problem~ | suggestion~ | request~) .. (never | not | haven't | hasn't | still no | ignored | ignoring) (been)? (added | fixed | implemented | addressed | improved | listened | heard)   0.50
  (still | and) (no | not | hasn't | haven't) (a | been | any)? (fix | fixed | resolution | solution | resolved | addressed)   0.46
  (they | company | customer service | support | developer~ | dev) (keep~ | kept | just | only | always) (saying | telling me | say | tell me | told me | giving me | sending me | send) .. (same | reinstall | delete | wait | try | clear | excuse* | runaround | contact apple | to contact)   0.62
    + support just told me to reinstall
  ((gave | give | giving | given | got | get | getting | the) ..1 (me | us)? (the | a)? (run around | runaround) | (nothing but | full of | make | making | only | just) excuses (for | and | not to | to) (refund | help | why | not) | passing the buck | pass the buck)   0.5

# --- the same, said in other ways -------------------------------------------------
  (don't | won't | never | didn't | doesn't | not | haven't | hasn't | no one | nobody | hardly) (even | ever | once | bother to)? (write | wrote | writes | written | email~ | emailed | call~ | called | message~ | text) (me | us | you | anyone | anybody)? back   0.66
    + they won't write back
    + nobody called me back
    - I never wrote in the back of it
  except (therapist~ | counselor~ | coach | provider | providers | psychiatrist | she | he | bot) ..8 (write | wrote | text | message~ | call~ | called | got | get) .. back
  (unanswered | goes unanswered | went unanswered | gone unanswered)   0.66
    + three mails went unanswered
    - unanswered prayers of my grandmother, answered now
  except unanswered prayer~
  (support | customer service | they | team | company | developer~ | dev | devs | help desk | rep | reps | agent~ | nobody | no one) (is | was | were | are | has been)? (unable | not able | unwilling | couldn't | can't | cannot | could not | won't | wouldn't | will not | did not | didn't | don't | refuse~ | refused) (to | even | seem to)? .. (help me | help with | help at | help us | resolve | provide | assist | fix (it | my | the | this) | sort | explain | solve | tell me | acknowledge | offer (any | a))   0.62
    + support was unable to resolve it
    - I could not fix my sleep
  except they (don't | didn't | doesn't | do not | did not) .. (explain | offer (any | a) | provide)
  except they (could not | couldn't | cannot | can't) provide
  - they don't explain the words they use
  except (therapist~ | counselor~ | bot | ai | session~ | exercise~ | meditation~) ..5 (couldn't | can't | cannot | didn't | don't | won't)
  (didn't | did not | never | haven't | hasn't | not | don't | doesn't | wasn't | still haven't) .. (receive | received | get | got | given | offered | offer | provide | provided) (any | a | the | much | any type of | any kind of)? (further | immediate | real | actual | proper | useful)? (help | assistance | resolution | support | solution | response~ | reply | answer | explanation | follow up | confirmation) (from | with | regarding | about | after | yet)   0.58
    + I did not receive any assistance with it
    - you don't have the support of a family here
  except (get | have | offer | provide) .. (support) (for | from) .. (family | friends | therapist | people | suicid* | depress* | anxiety)
  (@cannot | hard to | impossible to | not easy to | trying to | tried to | difficult to | never) (even | seem to | ever | try and | actually)? (get | find) .. (immediate | any | real | actual)? (help | assistance | support | answer~ | response | someone | anyone | anybody | through to | a hold of | hold of | ahold of | in touch) .. (contact* | customer | support | company | issue~ | problem~ | account | phone number | email~ | billing | subscription)   0.60
    + can't get any help with the issue
    - hard to get help for depression where I live
  except (get | find) .. (help | support | someone) .. (therapist | my depression | anxiety | talk to when | talk about)
  except (@cannot | hard to | trying to | expect to | never) .. get .. (help | support) (from | with)? .. (therapist~ | doctor~ | parents | friends)
  (tried | tried to | trying | trying to | attempted to | attempts to | have | been | multiple attempts | several) (contact* | reaching out | reach out | reached out | emailing | emailed | calling | messaging | writing | written) .. (several | different | multiple | many | countless | them | support | company | customer | developer~ | team | you | number | twice | times | people)   0.58
    + tried reaching out to them
    - tried reaching my toes several times
  except (tried | trying) .. (reaching | calling | messaging) .. (therapist | friends | mom)
  (e-mails | e-mail | emails | email | messages | tickets | calls | requests | complaints | questions | issue | ticket | inquiry) .. (ignored | unanswered | unresolved | disregarded | dismissed | no response | no reply | bounced | never answered | to no one | closed without)   0.64
    + my tickets were closed without a word
    + my emails are ignored
  (cstomer | custumer | custmer | custome | customor | costomer | cutomer | customers) (service | support | care | servise | sevice)   0.62
  (customer | customers | costumer | client | tech | user) (servise | sevice | serivce | suport | relations) .. (@bad | no | not | never | doesn't | poor | slow)   0.66
  (how | such | experienced | experience) .. (@bad | rude) .. (service | support | company | team | staff) .. (is | was | has been | have been | are)?   0.54
    + shows how awful the service has been
    - how bad the winter was
  (support | service) .. (for (the | this) app | team | desk | staff | system | department | center | email | line) .. (not helpful | isn't helpful | wasn't helpful | not great | not good | unhelpful | no help | not able | useless | clueless | nowhere | sucks | ignored)   0.66
    + the support staff are clueless
  (support | service | team | rep | agent | developer~ | company) (just)? (keeps | kept | keep | only | just | always | repeatedly) (telling | tell | told | saying | said | say | sending | send | sent | giving | gave | blames | blaming | blame) (me | us | you)? (to | that | it's | the same | it | they | a)   0.54
    + support kept telling me to restart
    - the bot only tells me to breathe
  except (bot | ai | robot | chatbot | therapist~) ..5 (keeps | kept | keep | just | only)
  except they (just | only)? (keep | kept | keeps) (telling | sending | asking | giving) .. (notification~ | reminder~ | pay | buy | quotes | exercise~ | premium | subscri*)
  (no one | nobody | noone | none of them) .. (can | could | seems | will | would | knows | knew | cares | wants) .. (tell me | help~ | fix~ | explain~ | assist~ | resolve~ | answer~ | do anything | solve | look into)   0.58
    + nobody could explain the change to us
    - nobody knows what I feel
  except (no one | nobody) can (see | read | look)
  except (no one | nobody) (in my | around | else | at home)
  (without | no | zero | never (any | a) | with no) (any)? (prior | advance | advanced)? (notice | warning | heads up | announcement | communication | consent) .. (removed | changed | update~ | change~ | deleted | gone | access | locked | customers)   0.42
    + they changed the plan with no warning to customers
    - no notion of my mood
  (removed | changed | update~ | change~ | deleted | gone | locked | shut~ | discontinued | took | switched | disappeared) .. (without | with no | no) (any)? (prior | advance)? (notice | warning | heads up | announcement | explanation | communication | telling)   0.64
    + the course was removed without any notice
    - stress gone with a warm tea
  (removed | removing | removes | took out | took off | dropped | discontinued | eliminated | axed | scrapped | ditched | got rid of | getting rid of | phased out | stripped) (the | a | an | all | my | our | most | some | many | half | so many | two | three | several | of | that | those | these | this | one)? ..4 (@part | sleepcast~ | sleep casts | soundscape~ | feature~ | option~ | function~ | timer | voice~ | narrator~ | teacher~ | tracker | calendar | graph~ | stats | widget~ | mode | tool~ | journal | chat | test~ | question~ | quote~ | content | ability | access | series | sections | courses | free stuff | favorites | songs | tracks)   0.62
    + they removed three of the evening courses
    - it removed my stress
  except (removed | removing) ..4 from the free (version | tier | plan)?
  except (i | i've | i have | i had) (removed | dropped | deleted | eliminated | ditched | cut out) .. (@part | app | timer | widget~ | free | content)
  except (removed | removing | dropped | eliminated | got rid of | getting rid of) .. (stress | anxiety | ads | bug~ | paywall | app | this app | negative)
  except should (be | have been)? removed
  (what | where) (has | have | had)? (happened | became | become) (of | to | with)? (the | my | all | your | our) ..1 (feature~ | timer | meditation~ | sounds | voice~ | option~ | section | series | courses | stories | quotes | journal | chat | widget | old | free | daily | one~)   0.58
    + what became of the daily quotes
    - what happened in the story
  except what happened to the .. free (stuff | content | version | trial)?
  @cannot .. (search | set | see | choose | pick | select | add | edit | view | track | customize | change | filter | sort | skip | export | log | record | share | adjust | create | put | upload) ..5 (anymore | any more | any longer | like before | as before | like i used to | like you used to | since the (update | new) | after the (update | new))   0.58
    + I can't sort my entries any more since spring
    - I can't afford it anymore
  except @cannot .. (free | afford | without paying | sleep | pay | subscri*) .. (anymore | any more)
  (@cannot | hard to | impossible to | not easy to | difficult to | no way to | never able to) (even | try and | seem to | try to)? (get)? (a)? (hold of | ahold of | through to | in touch with | ahold) (someone | anyone | anybody | a person | a human | them | you | a live | real)   0.66
    + hard to get in touch with a human
    - not easy to get hold of a nap
  (isn't | is not | aren't | are not | not | doesn't | does not | don't | neither) .. (possible | there | available | included | offered | exist | an option | have (that | it | the) | offer | work like) (anymore | any more | any longer)   0.62
    + that filter is not available anymore
    - my fear left me
  except (don't | not) .. be there (anymore | any more)
  except (fear~ | anxiety | panic | depression | stress | pain | thoughts) .. (there | available) (anymore | any more)
  (like | as | what) (it | they | you | the app | this app) (did | used to | use to | had it | did it) (before | do | have | in the past | originally | previously | back then)   0.62
    + it does not let me reflect like it did before
    - I sleep like they do
  (like | as | the way | how | what) (it | they | you | the app | this app | things) (was | were | used to be | use to be | had been) (before | be | in the past | originally | back then | when i (first | started | joined))   0.45
    - calmer than before
  except (loved | love) (the way | how) it .. (before)? it (broke | crash*)
  (go | going | went | change | switch | put | take | bring | turn | roll | revert | give | get | undo) (it | this | that | them | everything | us | me)? (all)? back (to)? (the)? (it | way | how | old | previous | original | simple | simpler | former | what | older | classic | prior)   0.46
    - I go back to the old courses each night
  except (difficult | hard | easy | easily | able | want | nice) .. (go | get) back (to)? (the)? (it | way | how | old | previous | original | what)
  except i (will | would | can | could | always | often | just | had to | might | am going to | want to | also | usually)? (go | going | went | get) back (to)? (the)? (it | way | how | old | previous | original | simple | simpler | former | what | older | classic | prior)
  except (my | i | we | you) (old | previous) (me | self | habits | ways | job)
  except to (go | get) back (to)? (the way | how) (i | my)
  (please | could you | can you | couldn't you | you should | they should | just) (just)? (undo | revert | restore | reinstate | reverse | leave | let | keep | take) (it | them | this | the | these | that) ..3 (back | old | previous | alone | before | way (it | they) (was | were)) .. (before)?   0.60
    + please restore the old timer
    - leave me alone for a night
  (there | app | it | you | they | this) (used to | use to | once) (be | have | offer | include | let | had | feature | show | give | allow | send | track) .. (option~ | feature~ | way~ | section~ | setting~ | choice~ | variety | sounds | stories | question~ | exercise~ | articles | quotes | graph~ | tracker | summary | reminder~)   0.58
    + there used to be options for the length
    - it used to be expensive
  except (it | this | that) used to be (so | much)? (more)
  except (it | they | you | there) (used to | use to) .. (option~ | feature~ | way~ | section~ | meditation~ | more | sounds | stories | exercise~) .. free
  (update~ | updates | content) .. (few and far between | are rare | rarely | never come~ | once a year | so infrequent | infrequent)   0.64
    + updates come rarely
  (developer~ | devs | company | they | team | creators | owners) (have | has | obviously | clearly | just | seem to have | had)? (abandoned | given up on | stopped caring | forgotten about | forgot about | quit on | left us | moved on | gave up on | stopped working on | stopped supporting) .. (app | users | us | it | project | platform | customers)?   0.62
    + the owners have moved on from the app, left us
    - my parents abandoned me as a child
  (they | company | developer~ | dev | devs | support | team) (promised | claim~ | claimed | said | told me | say | insist~ | assured) .. (fix~ | add | would be | be back | restored | update | refund | within | look into | working on (it | this)) .. (but | still | never | weeks | months | yet | and then | nothing | year~)   0.58
    + they said it would be fixed, still nothing
    - they say it fixes sleep
  (after | despite | even after) .. (reply | response | email~ | message | contacting | complaining | reporting) .. (from (the | them | support) | developer~ | support | promis* | company | dev | team) .. (still | not | never | nothing | no)?   0.54
    + after a reply from the developer nothing changed
    - after a reply I felt fine
  (don't | doesn't | didn't | do not | did not | never | couldn't) (even | really | seem to | ever)? (ask | care | listen | acknowledge~ | apologize | apologise | communicate | explain) .. (that i | about (their | its | our | the) (customer~ | user~ | subscriber~) | user~ | customer~ | feedback | complaint~ | suggestion~ | concerns | what we | what users | why i)   0.62
    + they don't listen to what users want
    - I don't care what I eat
  except didn't ask for
  (wait | waited | waiting) .. (days | weeks | months | week | month | hours | forever) .. (before they | for (a | an | any)? (response | reply | answer | email | refund | call | resolution) | to hear | hear from | to get (a | an) (response | reply | answer | email) | reply | response | to be contacted | for support | for customer | for someone to (respond | reply | answer | help))   0.60
    + waited weeks for an answer
    - waited for the bus
  (suggested | suggestion~ | requested | request~ | asked for | feedback | mentioned | reported | complained) .. (ignored | never (happens | happened | added | implemented | fixed) | nothing (happened | happens | changes | changed | done) | still (not | hasn't | no | nothing) | in the past | falls on deaf | to no avail | deaf ears | for (months | years | weeks) | over and over | many times | repeatedly)   0.62
    + I made a request long ago and nothing happened
    - I asked for tea
  (deaf ears | brick wall | black hole | stonewall* | wild goose | hung up on me | left on read | ghosted (me | us) | ghosting)   0.40
  except (friend~ | family | people | he | she | boyfriend) (ghosted | ghosting) (me | us)
  (canned | scripted | script~ | copy and paste | copy paste | template | robotic) .. (response* | reply | replies | answer~ | email~) .. (support | service | team | company | customer | representative | agent | dev | developer*)   0.66
  (support | service | team | company | customer | representative | agent | developer*) .. (canned | scripted | script of | copy and paste | copy paste | copied and pasted | template | robotic | generic)   0.64
    + the agent read from a script of answers, copied and pasted
  (moved | changed | switch~ | switched | merged | migrat* | transition* | rebrand*) (to | into | from | over to) .. (new | different) (app | platform | company | version | name) .. (lost | worse | gone | without | can't | no | not)   0.54
  (locked out | kicked out | forced out | cut off) .. (users | customers | members | everyone | all | paying | loyal | existing)   0.60
    + all the old members were kicked out, loyal ones too
  (forced | force~ | forcing) .. (to | into)? (update | upgrade to the new | new version | the new app | switch to the)   0.52
  (no | not | isn't | lack of) .. (ongoing | continued | continuing)? (development | maintenance | being maintained | maintained | active development)   0.60
    + no development for a year
  (shut~ | shutting | shuts) down .. (app | service | servers | platform | company | feature)   0.46

  (contact~ | contacted | contacting | email~ | emailed | e-mailed | e-mails | mailed | call | called | calling | wrote | written | writing | messaged | messaging | asked | reach out | reached out | reaching out | spoke | talked | chatted | complained | reported | turned) .. (to | with | the | your | their)? .. (customer (service | support | care) | tech support | support team | support | the company | this company | headquarters | help desk | helpdesk | developer~ | devs)   0.76
    + I emailed support about it
    + wrote to the company last week
    - I called my mother for comfort
  except please try again or contact support
  except error .. contact support
  except have to email the developer to
  except (call | called | calling) (that | this | it | your | itself) .. support
  except (message | says | say | said | error) .. contact support
  - you call this tablet support
  except (contact~ | email~ | call | called | asked | reach out | wrote | messaged | talked | turned | writing | reaching out) .. (to | for | in | of) .. (emotional | moral | mental | family | peer)? support
  except writing .. to thank .. (developer~ | devs | company | team)
  except same message~ (every | all)
  except (contact~ | email~ | emailed | reached out | contacted | called | asked | talked) .. apple .. support
  except i (would | will | may | might) (contact~ | email~ | call | reach out) .. (support | developer~)
  (customer | costumer | tech | customers) (service | support | care)   0.60
    + the customer service here
    - customers serve themselves
  except (like | felt like | talking to) ..6 customer service
  except connected with (the)? customer service
  except (customer | costumer | tech) (service | support | care) .. (got back to me | resolved | accommodating | helpful | great | excellent | amazing | awesome | fantastic | wonderful | kind | prompt | promptly | quickly | quick | responsive | friendly | refunded me | fixed | helped me | on point | top notch | is good | was good)
  except (great | excellent | amazing | awesome | good | best | wonderful | fantastic | outstanding | superb | thank* | shout out to | responsive | helpful | friendly | kudos to) .. (customer | costumer | tech) (service | support | care)
    - customer service was very accommodating
    - great customer service
  except (love | great | good | amazing | excellent | awesome | wonderful | fantastic | best | thank* | thanks | outstanding | perfect | superb | professional) .. (customer | tech) (service | support | care)
  except (customer | tech) (service | support | care) .. (prompt* | quick* | helpful | reached out to me | got in touch | kind | friendly | excellent | great | amazing | awesome)
  except (asked | asks | asking) .. (survey~ | rating | review) ..2 (several | multiple | many | numerous | two | three | too many)? (times | twice)
  except (like | dealing with | talking to) .. tech support
  except (work | worked | job | career | working | jobs | in | representative) .. customer (service | support | care)
  except customer (service | support) (bot | worker)
  (automated | automatic | auto | canned | prewritten | pre written) (reply | replies | email~ | e-mail~ | message~)   0.60
    + all I get is an automatic message
    - the automatic lock
  except automated (message system | replies based)
  except (canned | prewritten | pre written) (message~ | replies | reply)
  - the robot only sends canned messages
  except (bot | ai | therapist~ | she | he) ..4 (automated | automatic | auto | canned) (reply | replies | email~ | message~)
  (generic | canned | automated | automatic | scripted) (customer service | support | customer support) (response~ | reply | replies | answer~)   0.70
  (days | weeks | months | week | month | hours) later ..1 (they | support | company)? ..1 (respon* | replied | got back | answered | still (no | nothing | waiting) | nothing)   0.58
    + weeks later they replied with an excuse
    - days later I felt calm
  (days | weeks | months | hours) .. (before | to | per | until) .. (reply | response | respond | answer | hear back)   0.46
    + emailed support, it took 3 days per reply
    - three weeks to answer my own question
  except (therapist~ | counselor~ | provider~ | she | he | coach) ..8 (days | weeks | hours) .. (before | to | per | until) .. (reply | response | respond | answer)
  except (weeks | days) to answer my
  (emailed | called | wrote | messaged | contacted | texted | tweeted) .. (and)? (emailed | called | wrote | messaged | contacted | texted | tweeted)   0.64
    + I emailed, called and wrote
  except (he | she | they | therapist) .. (emailed | called | wrote | messaged | texted) .. (called | wrote | texted | messaged)
  (no | without | zero | any) (absolutely | real | direct)? (phone | live | tech | technical | real | email | chat | online | human | user | telephone) (support | number | contact | help | assistance | helpline)   0.64   not: keep
    + they offer no phone support
    - any live chat with friends
  except any (live | email | online | real) (help | contact | support)
  except no (real | human | online) (help | contact | support) .. (therapist | friend | from my)
  (support | service | company | developer~ | team | dev | devs) (does not | do not | has not | have not | hasn't | haven't | doesn't | don't | didn't | never) (even)? (bothered | bother | respond* | answer* | reply | replied | acknowledge* | helped | care) .. (to)? (respond | reply | ticket~ | email~ | message~ | request~ | anything | me | customer~)?   0.60   not: keep
    + support does not answer tickets
    - my friends don't care what I weigh
  except (therapist~ | counselor~ | coach | provider | providers | bot | ai) ..8 (they) (do not | don't | didn't | never | haven't) .. (respond* | answer* | reply | care)
  except they (don't | do not) care (what | how | if)
  (went | go | going | goes | run | running | sent | send | sending) (me)? (around)? (in | round) (and round)? circles .. (support | service | company | email~ | phone)   0.66
    + I went in circles with support
  (horrendous | atrocious | abysmal | dreadful | disgraceful | horrid | shoddy | sloppy | crappy | inexcusable | deceptive | untrained | clueless | inept | careless | dishonest | unfriendly | combative) (and)? ..1 (customer | client | tech | user)? (service | support | staff | reps | representatives)   0.66
    + what an atrocious customer service
  bring back .. (button | feature~ | option~ | timer | daily | sounds | stories | music | courses | voice~ | ability | widget | free)   0.64
    + bring back the bell timer
  (daily | coaching | coach | check in~ | checkins | journal | quiz | course | podcast) .. (has | have) (been)? (disappeared | vanished | removed | discontinued)   0.56
    + the weekly course has vanished
    - my daily stress has left
  (can no longer | no longer (can | able to | allowed to) | not allowed to) (even)? (write | make | put | post | upload | listen to | read | respond | reply | schedule | message | type | journal | record | play) .. (past | entries | title~ | photo~ | picture~ | previous | own | days | favorites | the | my | more | old | daily | longer | offline)?   0.56
    + you can no longer write entries for past days
    - can no longer open
  except (can no longer | no longer (can | able to)) (listen to | play | read) .. (without paying | for free | free)
  (there | has | have | are | is) .. no more (sounds | options | daily | stories | choices | features | music | questions | quotes | timer | offline | check ins)   0.56   not: keep
    + there are no more quotes in it
    - no more sad days
  good luck .. (getting | reaching | contacting | finding | trying to | with) .. (support | customer | help | refund | anyone | response | service | human | person | hold)   0.68
    + good luck reaching a human there
  (still | yet | haven't | have not) .. (received | gotten | got | been given | had) .. (answer | reply | response | email back | confirmation | resolution | acknowledgement)   0.64   not: keep
    + to this day I still have not got a reply
    - I have an answer to life
  except (answer | reply) .. (life | everything)
  except not .. answer
  (no one | nobody | yet to | failed to | never | hasn't | haven't | didn't) ..4 (acknowledge*) .. (my | issue | problem | email~ | complaint | request | me | it | this)   0.64   not: keep
    + nobody has yet acknowledged my complaint
  (support | service | help) (is | was | are)? (not | isn't | wasn't | far from | anything but) (very | at all | really)? (supportive | helpful | responsive | existent | great | good)   0.68   not: keep
    + the help is not responsive
    - the noise is not helpful
  (developer~ | devs | they | company | team | app) (still)? (refuse~ | refused | refusing | unwilling | decline~ | won't | will not | never) (to)? (add | fix | listen | implement | update | change | address | restore | correct)   0.58   not: keep
    + the developers refuse to add it
    - the app never changed my mind
  except (they | app) (won't | will not | never) (change | fix | address) .. (mood | me | my | you | your)
  (favorite~ | favourite~ | old | all the | all of the | best | the) ..1 (timer | soundscape~ | music | songs | stories | story | podcast~ | background~ | themes | narrator | soundtrack~ | program~ | lesson~ | playlists | quizzes) (is | are | was | were | has been | have been | have | has)? (now | all | just | been | also | suddenly)? (gone | removed | taken away | disappeared | vanished | discontinued | taken off)   0.60
    + all my favorite stories are suddenly gone
    - the music fades, my stress gone
  (no | not | without | lacks | nor | or) .. (tech | customer) (support | service) .. (contact | number | email | available | line | option | link)   0.64   not: keep
    + does not offer any tech support contact

# --- not joined up with care ------------------------------------------------------
  (no | can't | cannot | couldn't | unable to | not able to | no way to | doesn't let (me | you) | impossible to | need~ | want | wish | lacks | lacking) ..5 (export~ | share | send | print | email | download | show) ..5 (therapist~ | doctor~ | psychiatrist~ | psych | psychologist | counselor~ | provider | providers | gp | clinician~ | physician~ | pdf | csv)   0.72
    + there is no way to export it for my psychiatrist
    - I can't share that with my family
  (integrat* | linked | link) (with | to) .. (therapist~ | doctor~ | provider | providers | health care | healthcare | health system | ehr | clinician~)   0.55

# --- it is well run -----------------------------------------------------------------
facilitator   threshold 0.50   not: drop
  (great | excellent | amazing | awesome | good | wonderful | fantastic | best | outstanding | superb | exceptional | stellar | friendly | helpful | kind | responsive | prompt | quick | fast | incredible | top notch | lovely | brilliant | terrific | impressive | caring | impressed (with | by) (the | their)? | love (the | their)? | supportive | attentive | polite) (and (friendly | helpful | kind | responsive | quick | fast))? (customer | client | tech | technical | user | developer | dev | product | app | costumer)? (customer service | service | support | care | support team | customer care | help desk | helpdesk | staff | customer services)   0.50
  (great | excellent | amazing | awesome | good | wonderful | fantastic | best | outstanding | superb | exceptional | stellar | friendly | helpful | kind | responsive | prompt | quick | fast | incredible | top notch | lovely | brilliant | impressed (with | by) (the | their)? | love (the | their)?) (and (friendly | helpful | kind | responsive | quick | fast))? (customer | client | costumer | tech | technical) (service | services | support | care)   0.85
    + great customer service
    + friendly and helpful tech support
    - hardly great customer service
  except (non | un | not) (responsive | helpful | friendly) (customer | client | tech) (service | support | care)
  except (not | isn't | wasn't | no) (great | good | the best) (customer | client) (service | support)
  except (great | good | best | excellent | amazing | wonderful | awesome | love (the)? | incredible | fantastic | caring | helpful | kind | supportive) (service | support | care)
  (customer | client | costumer | tech | technical) (service | services | support | care) (rep | team | people | agent | department | staff | person | here | experience | also)? (is | are | was | were | has been | have been | s) (@very | also | always | just | simply)? (@very)? (great | helpful | good | responsive | amazing | excellent | awesome | fantastic | wonderful | quick | prompt | kind | polite | friendly | fast | outstanding | top | best | superb | super | on point | phenomenal | incredible | lovely | nice | understanding | second to none | fabulous | stellar)   0.85
    + their customer service was so helpful
    - customer service was not helpful
  except (support | service) (is | was | were | are) not
  (support | help | team | developer~ | dev | devs | company | they | staff | creator~ | customer service | rep) ..2 (respond~ | responds | answered | answer~ | replied | reply | replies | got back | gets back | get back | reached out | contacted me | helped me | resolved | fixed it | solved) .. (quick | quickly | fast | immediately | within | promptly | right away | timely | same day | next day | in minutes | hours | so kind | instantly | today | and helpful | very helpful | my problem | my issue)   0.75
    + the team answered me within an hour
    + support replied quickly
    - my mood changed quickly
  except (bot | ai) ..3 (respond~ | answer~ | reply | replies | replied | replying)
  (quick | prompt | fast | speedy | timely | immediate | helpful | kind) (and (helpful | kind | friendly))? (response~ | reply | replies | help | resolution | fix) (from | to | by | when) .. (support | team | developer~ | dev | customer | question~ | email~ | them | company | problem~ | issue~ | my | concerns | service)   0.78
    + prompt reply from the support team
  (it | issue~ | problem~ | concern~ | they | which | everything | request) .. (was | were | got)? (resolved | sorted | solved | fixed | handled | taken care of | addressed) .. (quickly | promptly | right away | immediately | within | easily | fast | same day | in minutes | efficiently | instantly)   0.62
    + my billing issue was resolved promptly
    - my stress was handled
  (they | team | support | developer~ | company) (even | also | kindly | promptly | quickly | immediately)? (reached out to me | got in touch | contacted me | refunded me | gave me (a | my) (full)? refund | helped me out)   0.55
    + the team even reached out to me
    - they never emailed me
  (responsive | attentive | helpful | engaged | dedicated | caring | supportive | awesome | amazing | great | wonderful | friendly | active) (developer~ | devs | dev | dev team | development team | support team | support staff | creators)   0.72
    + responsive developers
  (developer~ | devs | dev | development team | creator~ | team | support team | support) (is | are | was | were | who | has been) (@very | also | always | all)? (responsive | helpful | attentive | kind | listening | great | amazing | awesome | supportive | quick | prompt | understanding | lovely | wonderful | dedicated | friendly | nothing but helpful)   0.70
    + the developers are very responsive
  (developer~ | devs | they | team | company | creators) (really | actually | always | truly | do)? (listen~ | listens | listened | take~ (feedback | suggestions) | take~ on | care~ about (feedback | users | our | the (users | feedback)) | respond~ to (feedback | reviews | comments | every | all | users | suggestions) | reply to (every | all | reviews | comments)) .. (feedback | user~ | suggestion~ | us | customer~ | review~ | comment~ | every | community)?   0.62
    + the devs really listen to feedback
    - they listen and never judge
  except they (really | actually | always | truly | do)? (listen~) (and | to me | to my | to you | when)
  (keep~ | kept | always | constantly | continually | continues to | regularly | consistently | frequently) (getting better | improving (the | this | it | things | and)? | gets better | get better | adding)   0.42
  (keep~ | kept | always | constantly | continually | continues to | regularly | consistently | frequently) (updated | improve (the | this | it) | be improved | working to improve | releasing)   0.42
    + it keeps getting better, every update is great
    - my sleep gets better
  except (my | mood | life | sleep | anxiety | i | me | depression | mind | health | feel) (keep~ | kept | continues to) (getting better | get better | improving)
  (love | loving | great | awesome | amazing | thank* for | appreciate | nice | wonderful | enjoy* | best | excellent) (the | this | these | your | all)? (the | this | these | your | all)? (most)? (new | latest | recent | big | newest | last | constant | frequent | regular)? (new | big)? (update~ | upgrade~ | improvements)   0.46
  except (don't | do not | didn't | hate | not) .. (love | enjoy* | like) .. (update~ | upgrade~)
  except (enjoy* | love | loving | great) .. (updated)
  (thank* | thanks | appreciate~ | glad | love that | grateful) .. (listen~ to | listening to | responding to | responding | fixing | for fixing | quick fix | quick response | adding | bringing back | bringing it back | for the quick | for your (help | quick | response) | taking (the | our)? feedback | hearing (the | our | my | us)) .. (feedback | us | users | my | the | issue | so | suggestion~ | problem | response | quickly | review~)?   0.62
    + thanks for taking our feedback
    - thanks for listening to me when I cry
  except thanks for adding to my
  except thank you for your help
  except (thank* | thanks) .. (listening | listen~ | hearing) (to)? (me | my (problem~ | worries))
  except (thank* | appreciate~ | love that) .. (adding | heard) .. (peace | calm | joy | about (it | this))
  (features | content | updates | improvements | new (things | stuff | content | features)) (just)? (keep | keeps | kept) (on)? (coming | getting better | improving | being added)   0.62
    + improvements keep coming
    - wakeups keep coming
  (support | support team | team | customer service | they | rep | staff | developer~ | company | help desk) (always | really | even | quickly | promptly | kindly | immediately | was able to | were able to | worked to | went out of their way to)? (worked (around | with | through) | walked me | helped me (with | fix | out | get | resolve | restore) | took care of (my | it | me | the) | went above | goes above | sorted (it | my | the) | fixed (it | my | the) | resolved (it | my | the) | made it right | got it fixed | restored my)   0.64
    + the support team walked me through it
    - they fixed a price
  except they helped me (get | through | with my | so | a lot | feel | calm | sleep)
  except (until | once | when | if | unless | after | hope | wish) (they | you | developer~ | company) .. (fixed | resolved | sorted) (it | my | the)
  except they fixed the
  (friendly | kind | polite | responsive | quick to respond | helpful) (and (responsive | friendly | helpful | quick | polite | kind)) .. (support | team | service | staff | developer~ | customer | they)   0.56
  (great | amazing | awesome | excellent | good | love | fantastic | wonderful | best | helpful) .. (and | with | plus) .. (great | good | excellent | amazing | friendly | helpful)? (customer | tech) (service | support | care)   0.62
    + amazing app and customer service
    - great price with no customer service
  except (and | with | plus) .. (no | terrible | bad | poor | awful | horrible | worst | lousy | zero | rude) (customer | tech) (service | support | care)
  (friendly and responsive | responsive and friendly | responsive and helpful | helpful and responsive)   0.54
  (finally | eventually) .. (heard back | got back to me | got a response | responded | fixed | resolved) .. (helpful | kind | fixed | refund* | great | resolved | thank*)   0.58
    + eventually heard back and they were helpful
  (regular | frequent | constant) (update~ | improvements)   0.45
  (share | shared | sharing | show | showed | showing | send | export | print | email | take | bring | discuss) .. (with | to | for) (my | your | a | the | our | his | her) (therapist~ | doctor~ | psychiatrist~ | psych | psychologist | counselor~ | counsellor | provider | providers | gp | physician | clinician)   0.72
    + I show the chart to my psychiatrist
    - I share my room with my sister
  except (form | questionnaire | note) to share with (my | your) (therapist | provider | counselor)
  except (can't | cannot | couldn't | unable to | no way to | wish) (share | send | export | print | show | email) .. (with | to | for)
  except (recommended | told | suggested) .. (by | to) .. (therapist~ | doctor~)
  (between | in between | inbetween) (my | your | the | our)? (real | actual | weekly | therapy | counseling | therapist | psychiatrist)? (therapy | therapist~ | counseling | counselling | counselor | doctor | psychologist)? (session~ | appointment~ | visits)   0.72
    + it carries me between sessions with my counselor
    - three minutes between sessions to rest
  except between sessions to
  except (time | minutes | pause | break | switch* | difference) between
  (addition | supplement~ | complement~ | adjunct | companion | add on | supplemental | accompaniment | compliment~ | addendum | support) (to | for | with | of) (my | your | regular | traditional | ongoing | real | in person | professional | actual | face to face | conventional | other)? (my | your | regular | traditional | ongoing | real | in person | professional | actual | face to face | conventional | other)? (therapy | counseling | counselling | therapist~ | treatment | medication~ | meds | psychotherapy | talk therapy | therapies | sessions | cbt)   0.75
    + a fine supplement to my regular therapy
    - an addition to my music
  (along | alongside | together | conjunction | combined | combination | in tandem | paired | coupled | combo | combine | as well as | on top of | in addition to) (side)? (with)? (my | regular | your | traditional | real | professional | actual | the | in person | seeing a | weekly | going to | other | ongoing)? (my | regular | your | traditional | real | professional | actual | the | in person | seeing a | weekly | going to | other | ongoing)? (therapy | counseling | counselling | therapist | treatment | medication~ | meds | medicine | psychotherapy | psychiatrist | counselor | psychologist | antidepressants)   0.72
    + I use it alongside my medication
  except (if | somebody | someone) ..6 (coupled | combined | along) with therapy
  (use | using | used) (it | this | this app | the app | them) .. (when i (go to | see | am in) | during | for | in between | at | before | with) (my | a)? (counseling | therapy | therapist | psychiatrist | counselor | sessions | appointments)   0.60
    + I'm using it for therapy
  (before | until | while (i)? wait* for | prior to) .. (i)? (go | get | start | see | seeing | going) (to | in | into | my | a)? (my | a)? (therapy | counseling | therapist)   0.46
  (not | isn't | can't) .. (a)? (replacement | substitute) for (my | real | actual | a real) (therapist | therapy | psychologist)   0.40   not: keep
  (therapy | therapist | counselor | psychiatrist | medication) (and | as well as | plus) (this app | the app)   0.50
  (generate | create | prepare | make | pdf | give~ | print*) .. (report~ | letter | notes | summary | summaries) .. (doctor~ | therapist~ | psychiatrist | psychologist | gp | professional)   0.72
  (doctor~ | doctors | therapist) (notes | note | report | summary)   0.56
  (help~ | helps | helped | easier | easy | able | can | able to) .. (tell | discuss | talk | communicate | share | explain | bring) .. (to | with)? (my | your) (therapist~ | doctor~ | psychiatrist~ | psychologist | counselor~)   0.54
    + it helped me discuss more with my therapist
  except (can't | cannot | couldn't | not | without | don't | unable | instead) .. (tell | talk | discuss | share | explain) .. (therapist~ | doctor~ | psychiatrist~ | counselor~)
  except (talk | speak | discuss) (to | with) a (therapist~ | doctor~ | counselor~ | psychologist)
  (consistently | constantly | always | continuously | continually) (being | been)? (improved | improving | updated | upgraded)   0.60
    + it is always being updated
    - my mood is constant
  (remember | know | bring up | prepare) .. (what | things | topics) .. (talk | say | discuss | tell) .. (therapy | therapist | doctor | session | counselor | psychiatrist)   0.72
    + helps me remember what to discuss in therapy
  (my | our) (therapist | doctor | psychiatrist | counselor | psychologist) (and i (look | review | use it | track | discuss) | and me | can see | can look | uses it | looks at | loves seeing | reviews | use it | sees) ..5 (it | data | progress | together | results | logs | mood | entries | track* | use)   0.62
    + my therapist and I look at the results together
  (use | used | using | recommend*) .. (with | for) (my | our) (patients | clients | students)   0.48
  (as | i'm | i am | being) (a | an) (therapist | psychologist | counselor | clinician | nurse | doctor | social worker | mental health (professional | provider | therapist | counselor) | psychiatrist | psychotherapist)   0.40

topic
  (customer | costumer | client | tech | technical | technic) (service | services | support | care)   0.55
    + the customer service, awful
    - I work in customer service all day
  except (work | worked | job | career) .. (customer | client) (service | support | care)

# --- badly run: general ways of saying it -------------------------------------------------------
barrier  not: keep
  bring (back | them back)? ..6 (you | they) (took | removed | got rid | cut | axed | scrapped)   0.74
  + Please bring back the gongs you cut.
  asked for (help | support | assistance) ..4 (got | received | sent | given | was) ..2 (link | faq | bot | template | nothing | silence | form)   0.74
  + I asked for help and was sent a form.
  (keep | keeps | kept) (dropping | removing | taking (away | out)? | cutting | killing | stripping | axing) ..3 (feature~ | thing~ | option~ | stuff | content | people | sounds | what)   0.72
  except (keep | keeps | kept) dropping (out | me | the call | calls | connection)
  + They keep cutting things we love.
  (rude | snotty | snarky | curt | dismissive | condescending | sarcastic | insulting) (reply | response | answer | email | message) ..2 (from | by) ..3 (support | team | staff | dev~ | company | them | helpdesk)   0.76
  + A curt email from the team.
  (they | answer~ | reply | replies | respond~ | responds) ..2 (to)? ..3 review~ ..3 (same | copy | copied | identical | template~ | canned | pasted)   0.76
  + They answer every bad review with a canned line.
  (copy | copied | cut) (and)? (paste~ | pasted) (apology | apologies | sorry | reply | replies | answer~)   0.74
  (they | you | u | devs | update | why | have | has) ..2 (took out | cut | got rid of | scrapped | killed | axed | ditched | remove | removed | dropped) (the | all | my | our) ..3 (page | stats | download~ | timer | view | widget | export | part | feature~ | section | option~ | sound~ | calendar | playlist | offline | search)   0.66
  except (dropped | cut) .. (price | call)
  + Why did they axe the calendar? They scrapped the calendar.
  (took out | scrapped | axed | ditched) the ..3 (download~ | timer | view | widget | export | feature~ | section | option~ | sound~ | calendar | page | search)   0.68
  + Scrapped the weekly view, thanks a lot.
  (help desk | support | they) ..3 (can say is | could say was | say is | said was | tell me is) ..1 (sorry | wait | nothing)   0.72
  policy is policy   0.66
  last (update | updated | version) ..4 (ago | year~ | months)   0.60
  except last update ..4 (crash* | broke | fixed)
  + Last update was two years ago.

# --- well run, joined up with care: general ways of saying it -------------------------------------
facilitator  not: drop
  (wrote | emailed | messaged | contacted | reported | mailed | asked) ..8 (fixed | gone | sorted | solved | resolved | replied | wrote back | answered | replaced) ..2 (same day | next day | within | by (dinner | morning | lunch | evening) | overnight | in no time | quickly | already | in minutes | in an hour | in hours)   0.70
  except (still | never | not | nobody | no one) .. (fixed | replied | answered | solved | resolved)
  + Reported a fault, it was sorted overnight.
  (wrote | emailed | messaged | contacted | told) ..4 (same day | next day | within (an hour | hours | minutes | the hour) | by (dinner | morning | lunch | evening)) ..3 (fixed | gone | sorted | solved | resolved | replied | answered)   0.70
  + I messaged them, next day it was gone.
  (real | actual | proper | living) (person | human | human being) ..2 (wrote back | replied | answered | responded | got back | emailed)   0.74
  except (no | not a | never a) (real | actual | proper | living) (person | human)
  + A living person replied on a Sunday.
  they (actually | really)? (listened | heard us | asked us | asked) ..3 (and | what) ..3 (made | added | changed | fixed | wanted | built | improved)   0.70
  + They listened and made the text bigger.
  (they | devs | dev | developer~ | you | team) ..2 (added | built | put in | brought back | included | implemented | restored | introduced) ..5 (i | we | people | users) (asked | requested | suggested | wanted | complained | begged)   0.74
  + They restored the chime that users asked for.
  (quick | fast | swift | speedy) (reply | work | fix | response) ..3 (solved | fixed | support | thanks | thank | sorted | team | devs | guys)   0.66
  + Swift reply, sorted, cheers.
  (export | print | download | send | sending | email | share | show | bring | take | hand | printed | exported) ..6 (for | to | with) (my | the | our) @v3_clinic   0.72
  except (can't | cannot | couldn't | no way to | wish | need to | unable to | let me | want to) ..3 (export | print | send | share | show | email)
  except (bring | take) .. to (my | the) (doctor | hospital) .. (emergency)
  + I print a page of scores for my nurse.
  - I wish I could export it for my nurse.
  (my | our) @v3_clinic ..1 (can | could | gets to | likes to | is able to) (now)? (see | look | read | check | follow | view)   0.68
  + My nurse can follow the curve.
  (homework | worksheets | exercises | assignments) (from | set by | given by) (my | the) @v3_clinic   0.68
  + I do the homework from my counsellor with it.
  (companion | addition | complement | supplement | helper | partner | add on) (to | for) (mine | my (own)? (therapy | sessions | treatment | meds | medication | counselling | counseling | care))   0.72
  + A fine helper for my treatment.
  (our | my | local) (hospital | clinic | ward | practice | surgery) ..1 (uses | use | prescribed | offers | gave | works with)   0.60
  + My clinic works with it.
  go through it together ..3 (visit | appointment | session)   0.74

# --- the same in other words ----------------------------------------------------------------------
barrier  not: keep
  (bot | ai | chatbot | faq | robot | auto reply) instead of ..1 (help | support | a human | an answer | a person | service)   0.68
  + You meet a robot instead of support.
  @cannot (send | share | export | email) ..5 (to | with | for) (my | a | the) @v3_clinic   0.74
  (contacted | emailed | wrote | messaged | support | they) ..6 (blamed (my | me | the) | fobbed me off | brushed me off | dismissed me | brushed it off)   0.70
  except (therapist | coach | counselor) ..6 (blamed | dismissed)
  no (help | support | contact) (section | page | email | form | option | details | address | info*)   0.68

facilitator  not: drop
  my @v3_clinic ..1 (looks | look | reads | checks | reviews) (at | over | through)? (it | the | my | them)   0.66
  + My gp reads through the scores.
  (dev | devs | developer~ | team | they | support) ..1 (replied | responded | answered) (to)? (my)? (review | email | message | question | ticket) ..2 (and | quickly | helped | within | fixed | same | personally)   0.64
  (issue~ | problem~ | question~ | query | queries) ..4 (dealt with | handled | sorted | answered | resolved) ..1 (kindly | quickly | well | fast | professionally | promptly | politely | within)   0.68
  (print | report~ | pdf | summary) ..4 (for | before | at | to) (my | the)? (appointment~ | visit~ | therapy | checkup)   0.68
  + A pdf to take to the appointment.
  (hand in hand | side by side | works well | nicely | perfectly | combined | in tandem) with (my)? (counselling | counseling | therapy | treatment | meds | medication)   0.68

barrier  not: keep
  my @v3_clinic (can't | cannot | couldn't | isn't able to) (see | access | read | open | get | view)   0.74
  + My gp cannot open the file.

facilitator  not: drop
  (contacted | emailed | wrote | messaged | asked) ..2 (them | support | the team | in) ..5 (helpful | quick | kind | friendly | lovely) (answer | reply | response | email)   0.72
  (lovely | kind | nice | great | helpful | friendly) (people | folks | humans | team) (in | at | on) (support | customer service | the help desk | the helpdesk)   0.74
  + Friendly folks at the help desk.

# The people behind it, and what they changed.

barrier not: keep
  (customer | costumer | support | tech support | help desk | help | service | customer support) (service | team | is | are | was | were | has been | has become | to be | staff | support)? (is | are | was | were | has been | has become | to be | so | very | really)? (slow | spotty | awful | terrible | horrible | rubbish | useless | bad | poor | nonexistent | non existent | unresponsive | unhelpful | a joke | lacking | the worst | horrendous | pathetic | rude | trash | garbage | crap | abysmal | atrocious | worthless | no help)   0.71
    + customer service has become very spotty
  except (bot | therapist~ | counselor~ | provider~ | woebot | coach) .. (respond | responds | reply | replies | answer | responded | replied) (to)? (my)?
  (open | several | multiple | submitted | sent | raised | filed | opened | logged) (a | an | another | several | multiple | 3 | two | three | many)? (more)? (support | help | service)? (ticket~ | help request~ | service request~ | complaint~)   0.72
  (tried | trying | attempted | impossible) .. (contact~ | reach~ | email~ | call~) (them | support | customer | the company | the developer~ | anyone | someone | you | a human | a person)   0.72
  (took | taken | takes | removed | got rid of | getting rid of | eliminated | discontinued) (away | out)? (the | my | all | a | some | many | so many)? .. (feature~ | function~ | option~ | ability | timer | groups | community | version | favorite~ | courses | challenge~)   0.89
    + you took away the one feature I used
  except /\b(took|taken|taking|takes|take) (away|out)\b[^.!?]{0,70}\b(pay\w*|premium|subscri\w*|afford|free|money|paywall|non.subscribers)\b/
  except (takes | take | taking) away .. from .. (feature~ | function~ | option~ | ability | timer | version)
  except i (removed | deleted | remove | delete)
  (constantly | always | stop | massive | too many | every) (changing | change~ | messing with | updating) (it | things | the app | everything | the layout | the interface | that occur)?   0.69
  except (always | constantly) updating (to offer | new | more | and adding)?
  except can always change
  except every change (a | i | you)
  except constantly updating .. (content | stories | meditations | library)
  (abandonware | no longer (supported | maintained | updated) | hasn't been updated | not been updated | never updated | can't maintain)   0.75
  (not addressed | not resolved | unresolved | ignor~ (my | our | user | the) (feedback | request~ | email~ | complaint~ | concern~))   0.75

# Nobody helps, nothing is answered, said in other ways.
barrier  not: keep
  (difficult | hard | impossible | no way | isn't (any)? (way | anyway | anyways) | can't (find)? (any | a) way | couldn't (easily)? (find | fine) (any | a)? way | unable | no viable options | nowhere) ..4 (find | get | getting | reach | present*) ..1 (help | support | assistance)   0.72
    + it's hard to find any support with this
  except (hard | difficult | impossible) ..4 (get | find | getting) ..1 help (for | in real | as a | with my)
  except (hard | difficult) ..4 (get | find | getting) ..1 (help | support) (in my | from people | from friends)
  (isn't | no | not | without | lacks | lack of | missing | aren't) (a | an | any)? (faq~ | help section | help page | support page | help desk | app support | help menu | help center | user guide | support team)   0.66
    + there isn't a help page
  (no | any | isn't | doesn't seem to be | can't find) (a | an | any)? ..1 (way | means | option | method) (to | of) (contact | contacting | reach | reaching | report | reporting | get in touch | message | ask) ..3 (support | company | them | you | team | devs | developer~)   0.76
  (no | any | isn't | doesn't seem to be | can't find) (a | an | any)? ..1 (way | means | option | method) (to | of) (contact | contacting | reach | reaching | report | reporting | get in touch | message | ask) ..3 (problem | issue~ | bug~ | directly | someone | anyone)   0.76
    + no means of reporting a bug to them
  except (way | option) to (report | message | contact | reach) ..3 (user~ | therapist | friends | other | counselor)
  (no one | nobody | noone) (has | have | had | ever | can | could)? (ever | yet)? (gotten back | got back | been in touch | be reached | reachable | replied | helped me | contacted me)   0.80
    + nobody can be reached
  except (no one | nobody) ..2 (replied | helped me) (to my post | before | like)
  (ticket | request | email~ | message~ | issue~ | problem~ | bug~) .. (haven't | hasn't | has not | have not | never | not | isn't | wasn't | weren't | yet to) ..2 (been)? (responded | answered | acknowledged | fixed | addressed | resolved | looked | taken seriously | replied | dealt with)   0.70
  except (issue~ | problem~) .. (not | haven't | hasn't | never) .. (resolved | dealt with | addressed) (with | in) (my | therapy)
  (yet to | have yet to | still haven't | still have not) ..1 (respond | reply | responded | replied | answer | answered | acknowledge | hear from (them | anyone | the (company | team | devs) | support)) ..4 (support | message~ | email~ | request~ | me | ticket | my | anyone | company)?   0.68
    + they have yet to reply to my ticket
  except (therapist~ | counselor~ | provider~ | coach | she | he) ..8 (yet to | still haven't) ..1 (respond | reply | responded | replied | hear)
  (won't | wont | will not | don't | doesn't | didn't | never | refuse~ to | not | haven't | hasn't) (even)? (answer | respond | reply | return | acknowledge | responded | answered | replied) (to)? (my | our | any | any of my | to my | to any of my) ..1 (email~ | e-mail~ | e mail~ | request~ | message~ | calls | tickets | phone calls | requests | complaints | inquiries)   0.82
    + they don't answer our calls
  except (therapist~ | counselor~ | provider~ | coach | she | he | doctor~) ..8 (won't | don't | doesn't | didn't | never | haven't | hasn't | not) (answer | respond | reply | return | responded | answered | replied) (to)? (my | any) (message~ | text~)
  (given | gave | giving | get | got | getting | give) (me | us)? (the | a) (run around | runaround | wrong information | wrong info | cold shoulder)   0.78
    + they gave me the wrong info
  (support | help | customer service) (is | was) (just | only | basically)? (a)? ..1 (list | bot | bots | faq | chatbot | robot | article~ | automated | form)   0.72
    + the support is just a bot
  (make~ | making | made) (the | it | getting a)? ..1 refund (process)? ..2 (hard | difficult | impossible | nightmare)   0.80
  (said | told me | says | told) ..4 (not | wasn't | isn't | weren't | no) (eligible | qualified | entitled | able) (for | to (get | receive))? (a | any | my)? (refund | money back)   0.78
    + they said I was not eligible for money back
  (refuse~ | refused | won't | wouldn't | denied) (to)? (restore | reinstate | fix | return | honor | recover | help with) ..1 (it | my | the | streak | data | subscription | account | progress)   0.66
    + they refused to restore my account
  (empty promises | broken promises | lip service)   0.66
  except (no | without) (empty promises | broken promises)
  (lack of | no | zero | infrequent | no recent | without | absence of) ..1 (and)? ..2 (updates | upkeep | maintenance | development)   0.56
    + there is a real lack of updates
  except no updates (for | on | in) my
  (response | reply | service response | answer) (time)? (is | was | took | takes) (over | more than | up to | about)? ..2 (hours | days | weeks | slow | long)   0.56
    + the reply took almost two weeks
  except (therapist~ | counselor~ | provider~ | coach | bot | she | he | her | his) ..6 (response | reply | answer) (time)? (is | was | took | takes)
  (email* | message*) back and forth   0.56
  except back and forth (with | between) (my | the | your)? (therapist | counselor | provider | coach)
  (responded | replied | answered | got back) ..3 (week~ | weeks | days | month~ | months) later   0.66
  except (therapist~ | counselor~ | provider~ | coach | she | he) ..8 (responded | replied | answered | got back) ..3 (days | week | weeks) later
  (won't | wont | don't | doesn't | never) (do | did) anything (to help | about it | to fix)   0.60
    + they never did anything about it
  except (i | i've) (don't | never) (do | did) anything
# What was there is gone, said in other ways.
  (removing | dropping | removed | dropped | dropping | losing | lost | killed | ending | discontinuing | discontinued | pulled) ..3 (integration | support for | compatibility | sonos | airplay | chromecast | alexa | apple watch | google fit | carplay)   0.76
    + they dropped their Alexa integration
  except (lost | losing) ..1 support for (my | mental)
  (loss of | lost | loss | reduced | losing | stripped | missing) (of)? (functionality | function | features)   0.62
    + a sad loss of features
  (give | guve | gimme | want | need | get) (me | us | my | the)? (back)? (my | the | our)? (old | older | previous | original | last | former) (version | app | layout | format | design | one | style | ui | interface) (back | of)?   0.60
    + give us our old layout
  except (go | going | went | get | got) back to (the | my) old
  except (no | don't) need (the | a)
  (bring | put) back (the | my | our) (original | old | older | previous | former | classic) (app | version | format | layout | design | style | look | ui | interface | one)   0.62
    + put back the classic style
  (miss | missing) (the | this | that | having | being able to | how (it | you) (used to | could)) ..3 (feature | option | picture~ | pictures | photos | question~ | questions | stickers | badges | cover | covers | prompts | sounds | button | expand | see | choose | select | daily | quotes)   0.58
    + I miss being able to choose the cover
  except (would | you'd | i'd | might | don't | never | am) (miss | missing) (the | this | that | out)
  (is | are | was) (now)? no longer (an option | available | offered | there | included | supported | possible | a feature | a thing)   0.66
    + the night mode is no longer there
  except no longer (an option | available) (for free | unless)
  (with | after | since | in) (the | this | that | your) (new | latest | last | recent | newest)? (update | upgrade | version | redesign | change~) ..2 (i | you | we | it) (was | am | is | are | 're)? (unable to | can't | cannot | can not | couldn't | can no longer | no longer | only let~ | lets) ..2 (write | edit | add | pick | choose | select | see | view | change | type | record | scroll | track | use the | set)   0.60
    + since the upgrade we can't pick a colour
  except (update | version) .. (can't | cannot | couldn't) .. (open | load | log | access | play | save | use the app)
  now (i | you | we) (can't | cannot | can not | can only | only can) (pick | choose | select | edit | customize | set | add) (a | an | my | the | your) ..2 (anymore | picture | image | cover | title | date | photo | color | background | time)?   0.54
    + now you can't pick your title
  (doesn't | does not | don't | no longer | less | fewer) ..4 (as | than | like) (it | you | they) (used | use) to?   0.60
    + it has fewer themes than it used to
  (took | takes | taken | taking) away ..1 (the | all | my | our | so many | some | both | that) ..2 (badge~ | badges | photos | pictures | days | day | cover | covers | streak~ | community | chat | journal~ | entries | theme~ | questions | search | list~ | favorites)   0.72
    + they took away our themes
  except (took | takes | taking) away (all | my | the | some) ..2 (anxiety | stress | pain | worries)
  no ..2 (bot | chat | daily | option~ | themes | questions | photos | pictures | live meditation~ | community | forum | journal) (anymore | any more | any longer)   0.64
    + no daily themes any more
  except changes (i | that i | i've) made
facilitator  not: drop
  (pair | pairs | paired | pairing | complement* | supplement* | augment*) ..2 (with | to | for)? (my | your | the | our | traditional | in person | regular | actual | real | ongoing | weekly)? ..1 (therapy | therapist | treatment~ | counseling | counselling)   0.70
  (pair | pairs | paired | pairing | complement* | supplement* | augment*) ..2 (with | to | for)? (my | your | the | our | traditional | in person | regular | actual | real | ongoing | weekly)? ..1 (counselor | psychiatrist | psych | sessions with my)   0.70
    + it complements regular counselling
  except (paired | pair) with (a | an | another | my | the | great | new) ..1 (therapist | counselor)
  except (no | not | isn't | can't | without | instead of | rather than) ..2 (pair | supplement*) ..2 (therapy | therapist)
  except (supportive | supported | support) (therapist | counselor | psychiatrist)
  except (support | supports | supporting) (my | your | a | the) (therapist | psychiatrist)
  (great | good | perfect | nice | wonderful | excellent | helpful | amazing | useful) (addition | supplement | companion | complement | adjunct | add on | partner | support) (to | for | alongside | with) (my | your | the | it | therapy | in person | regular | ongoing | traditional | seeing | actual | professional | talk) ..1 (therapy | therapist | treatment~ | counseling | counselling | psychiatrist | sessions | meds | medication | it)   0.66
    + a nice adjunct to my counselling
  except (addition | companion) (to | for) (my | your | the) (day | life | routine | morning | night | phone | sleep | family | collection | mornings | practice)
  (between | in between | inbetween) (my | the | our)? (visits | calls | meetings | sessions | appointments | telehealth | telemed) ..2 (with | to | and) (my | a | the)? (therapist | counselor | psychiatrist | psychologist | doctor~ | shrink)   0.74
    + between telehealth calls with the psychologist
  except (without | instead) ..3 (with | of) (a | my) (therapist | counselor)
  (discus* | go over | review | share* | look over | bring up | talk over) ..4 (with | to) (my | our) (therapist | counselor | psychiatrist | doctor | psychologist)   0.70
    + I go over the charts with our psychologist
  except (need | want | needed | like | should | embarrass* | can't | afraid) to (discus* | share | review | talk over)
  (therapist | counselor | psychiatrist | psychologist | doctor) ..3 (works on | work on | working on | uses | assigned | assigns | goes over | taught me | talks about | connect*) ..2 (it | this | with me | the app | to the app | in session~)   0.54
    + my psychologist goes over it in session
  (fill~ | filling | fills) (in)? (the | that | any)? gap~ (between | in | for)? ..2 (therapy | sessions | appointments)?   0.58
    + it fills the gaps between appointments
  (every | each | the latest | the new | recent | this) (new)? (update | version | release) ..2 (get~ | is | gets | keeps getting | makes it | made it) ..1 (even)? (better | great | improved | improvement | fantastic | amazing)   0.66
    + each release makes it even better
  except (not | no | isn't | never | should | would) ..3 (better | improved)
  (many | lots of | great | nice | huge | big | real | much) (improvement~ | improved) (compared | since | over) ..1 (december | last | the | version | previous | update)   0.62
  (response | respond* | listen* | reacted | acted) (to | on) (user | the | my | our | customer)? (feedback | suggestion~ | requests) ..4 (thank | thanks | great | fast | quick* | shout | love | appreciate | now | kudos)   0.70
    + they acted on feedback, kudos
  (support | customer service | support system | team | help desk | developer) ..2 (reverted | replied | responded | answered | resolved) ..2 (very | really | so | super)? (quick* | fast | promptly | immediately | right away | same day | within | politely)   0.78
  (support | customer service | support system | team | help desk | developer) ..2 (got back | refunded | helped | fixed) ..2 (very | really | so | super)? (quick* | fast | promptly | immediately | right away | same day | within | politely)   0.78
    + the help desk got back super fast
  (finally | eventually) (received | got | gotten) (a | my | the)? (response | refund | reply | answer)   0.50
  (email | correspondence | response | reply | support | communication | service) ..2 (was | is | were) ..1 (polite | professional | courteous | prompt | kind | friendly | quick | excellent | helpful)   0.66
    + their reply was prompt and kind
  except (not | wasn't | isn't | never | be | nor) ..1 (polite | professional | courteous | prompt | kind | friendly | helpful)
  except (still | not | didn't | no | never | couldn't | doesn't | can't) ..2 (resolve* | fix* | help* | solve*)
  (good | great | nice | perfect) (companion | addition | supplement | complement | adjunct)   0.40
  (best | works well | work well | good | great | recommended | used) (used)? in (combination | conjunction | tandem) with (a | my | your)? ..1 (therap* | counsel* | treatment | medication | psychiatr*)   0.80
    + used in tandem with counselling

# No one there, in yet other words.
barrier  not: keep
  (of course | there is | there's | there are | literally | have) (no one | nobody | noone) to (speak | talk | call | contact | write | complain | reach | ask) (to | with)? ..2 (if | when | about | with)? ..3 (issue~ | problem~ | question~ | refund | billing | help | error~)   0.74
    + there's nobody to call about a billing problem
  except (no one | nobody) to talk to ..4 (problem~ | issue~) (at | in) (home | life)
  (attempted | attempts | tried | trying | efforts) to (contact | reach | email | message | call) ..2 (developer~ | devs | them | support | company | anyone | someone)   0.66
    + I attempted to message the devs
  except (tried | trying) to (contact | reach | message | call) ..2 (therapist | counselor | friend~ | provider)
facilitator  not: drop
  (therapist | doctor | health care provider~ | provider~ | counselor | psychiatrist) ..1 (can | could | may) (even | also)? (be (a part | apart | part) of | join | connect | log in | follow | see) ..3 (app | team | progress | entries | data | results)?   0.56
    + your doctor can even join the team
  except (therapist | doctor) i can see

# The old version could.
barrier  not: keep
  (add | put | bring | give) back (the)? (ability | option | feature | function | possibility | button | setting) ..2 (to | for | of)?   0.80
    + add back the option to sort
  /\b(on|in|with) the (old|older|previous|former|last) (version|app|layout|format|update),? (i|you|we|it) (could|was able|were able|used to|had|let)\b/   0.72
    + In the older version I could pick the colour
  (less | fewer) ..3 than (the | in the)? (previous | old | older | former | last) (version | app | update | one)   0.66
    + fewer themes than in the old app
  (being | getting | is | are | been) phased out   0.70
  (was | were) (great | perfect | good | amazing | better | fine | wonderful) until (the | this | that | your | they) ..1 (update~ | updated | redesign | changed | removed | took)   0.46

# Template answers, gone courses, service undone.
barrier  not: keep
  (replied | reply | responded | respond | answered | answer | response) ..2 (with | is | was | were) (a | an | the | just a | only a)? ..1 (template~ | boilerplate | canned | copy paste | generic | form letter | form email | link | faq | automated | scripted)   0.72
    + they answered with some boilerplate
  except (bot | ai | therapist~ | it) ..2 (replied | responded | answered | responds | replies | response~) ..2 (with | is) ..1 (generic | scripted | canned)
  (complaint~ | ticket~ | request~ | report~ | email~ | inquiry | feedback | question) (was | were | is | are | got | gets | has been | have been) (just | simply | completely)? (ignored | closed | dismissed | deleted | unanswered | brushed off | not answered | rejected)   0.72
    + my inquiry got brushed off
  (closed | closing | close) (my | the | our) (ticket | case | request | complaint | issue)   0.74
    + they closed my case
  (told | tell | tells | telling | sent | send) (me | us)? to (contact | call | email | go (to | through)) (apple | google | play store | app store | itunes) ..6 (apple | google | they | them | back | who) ..4 (contact | say | told | said | them | app | developer~)   0.74
  where (did | has | have | is | are | s) ..3 (course | courses | meditation~ | sound~ | music | story | stories | feature~ | option~ | button | voice | voices | timer | sleepcast~ | series | program | exercise~) ..2 (go | gone | went)   0.74
    + where have the wind sounds gone
  (put | give | bring | get) (me | us)? (the | my | our) (old | older | previous | original) (one | version | app | layout | design | format)? back   0.78
    + put the older layout back
  (ghosted | ghosting | blew off | stonewalled | hung up on) (me | us) ..3 (after | when | refund | since | as soon as)   0.60
  except (therapist | counselor | friend~ | guy | boyfriend | girlfriend) ..3 (ghosted | blew off) me
  except (ad | ads | price | bug~ | voice) ..4 (killed | ruined | destroyed)
  except (price | cost) dropped
facilitator  not: drop
  (they | devs | developer~ | team | support | company) ..1 (quickly | promptly | immediately | actually | finally)? (fixed | solved | resolved | sorted | corrected | addressed) (it | this | that | my (issue | problem | bug | account | login | subscription) | the (issue | problem | bug)) ..3 (same day | right away | quickly | immediately | within | next day | asap | in no time | fast | promptly)   0.72
    + the team sorted my problem in no time
  (therapist | counselor | psychologist | psychiatrist | doctor | coach) ..1 (assigns | assigned | gives | gave | prescribes | sets | has me do | had me do | wants me to do | asks me to do) ..4 (exercise~ | homework | lessons | it | here | this | app | journal* | meditation~)   0.64
    + the psychologist has me do the lessons
  except (app | my) (therapist | coach) ..2 (didn't | doesn't | never) ..1 (assign | give)
  except (never | not | nobody | didn't) ..3 (wrote | emailed | reached | replied | answered)
  except (please | should | wish | hope | could | can you | would) ..2 (bring | put | add | restore) ..3 back
  except (brought | bring) (me | us | my | back) ..2 (back | memories | peace | joy | life)

# Tough luck, read the FAQ.
barrier  not: keep
  (answer | reply | response | attitude) ..2 (was | is) ..2 (tough luck | too bad | sorry | nothing we can do | not our problem | rude | useless | dismissive)   0.70
    + the reply was just too bad
  (asked | begged | wrote | emailed) ..3 (help | support | refund | assistance) and (was | got | were | have been) (told | sent | referred | directed | ignored | given | nothing | no)   0.76
    + begged for assistance and got nothing
  (going | went | go | been) back and forth (with)? ..1 (support | customer service | them | the company | emails | the team | the devs | tech)   0.76
    + we went back and forth with the devs
  (don't | doesn't | never | didn't | won't) (even)? (read | look at | check | care about | act on | listen to | respond to) (the | our | user | customer | any)? (feedback | reviews | suggestions | complaints | comments | requests)   0.72
    + they never look at our suggestions
  except i (don't | never | didn't) (read | look at | check) (the | any)? (reviews | comments)
  (cancelled | canceled | dropped | scrapped | removed | killed) (the | a | my favorite | one) ..1 (feature | option | tool | function | part | section | thing) ..1 (i | we | that | most | everyone)   0.76
    + they dropped the option we liked
  (people | company | team | ones | whoever) (running | behind | who run | who made | runs | managing) (this | it | the app | this app) ..1 (don't | doesn't | do not | couldn't) ..1 care   0.70
    + whoever runs this doesn't care
facilitator  not: drop
  (they | support | team | devs | developer~ | staff | customer service) (were | was | are | is) (@very)? (quick | fast | prompt | kind | helpful | friendly | lovely | responsive | great | patient | polite) ..1 (to | in | with | about | at) (answer~ | respond~ | help~ | reply~ | replying | responding | helping | fix~ | fixing | resolve~ | resolving | my (question~ | issue | problem))   0.76
    + they were so prompt in answering
  except (not | wasn't | weren't | isn't | aren't | never | n't) ..1 (quick | fast | prompt | kind | helpful | friendly | responsive | great)
  (support | service | help desk | customer service) (person | rep | representative | agent | lady | guy | team | staff | people | folks) ..1 (was | were | is | are) (@very)? (lovely | kind | great | helpful | amazing | wonderful | awesome | excellent)   0.82
  except (support | service) (team | people | staff) ..1 (not | wasn't | weren't | isn't | aren't)
  except (developer~ | they | devs) (replied | responded) .. (but | with (a | the) (same | canned | generic | template | copy))
  (had | was having) (a | an | some)? ..1 (problem | issue | question | trouble | glitch) ..3 and (they | support | the team | customer service | it was | devs) ..1 (solved | fixed | resolved | helped | sorted | answered | took care)   0.76

    + I had a login problem and support sorted it

# Beside therapy, in other word orders.
facilitator  not: drop
  (supplement~ | supplemental | supplementary | complement~ | complementary | complementing | complimentary | compliment | compliments) (to | for | with | of) ..4 @support_care   0.74
  (adjunct | adjunctive | addition | additive | booster | accompaniment | companion | reinforcement | extension | add on) (to | for | with | of) ..4 @support_care   0.74
    + an additive for one's weekly counseling
  except (addition | additions) (to | of) ..4 (therapist~ | counselor~) (on | in) the app
  (between | in between | inbetween | inbetween my) ..3 (therapy | therapist~ | therapeutic | counseling | counselling | psychiatrist | psychologist | counselor | appointments | appts)   0.72
    + it fills the days between my therapy dates
  except (difference | choose | choosing | switch* | cross | relationship | chemistry | connection | match | matched | middleman) ..2 between
  except (cross | halfway | middle) between ..3 (therap* | counsel*)
  except between (therapists | therapy and | a therapist and | a friend | counselors | of therapy and)
  except in between of (therapy | counseling)
  except between (therapists | counselors | psychologists)
  (conjunction | conjuction | conjuntion | tandem | tangent | tangem | sync | concert | parallel | coordination | combo | combination) (with | to) ..5 @support_care   0.78
    + in parallel to seeing my psychologist
  (alongside | along side | along with | together with | on top of | on top if | in addition to | combined with | coincide~ with | side by side with | hand in hand with | coupled with | paired with) ..4 @support_care   0.70
    + in addition to all that my counselor does
  except (if | somebody | someone) ..6 (coupled | combined | along) with therapy
  except (charge* | pay | paid | paying | cost | cost~ | expensive) ..6 (on top of | in addition to) ..4 @support_care
  (accompany* | accompanies | supplement* | complement* | compliment* | compliment | augment* | bolster* | coincide with | reinforc*) ..3 @support_care   0.72
    + it complements ongoing treatment
  except (therapist | counselor) ..2 (compliment* | supplement*)
  (i | we) ..1 (have | see | am seeing | 'm seeing | go to | am in | 'm in | do | attend) ..5 (therapist | therapy | psychiatrist | counselor | psychologist) ..5 (and | but) ..1 (this | it | the app | this app) ..3 (help~ | helps | great | gives | supplement | reinforce~ | lets | is)   0.56
    + I see a psychologist every week and this gives me more
  (i'm | i am | i | am) (also)? (doing | in | seeing | going to) ..3 (therapy | therapist | counselor | psychiatrist) (too | as well | also)   0.66
    + I am seeing a counselor as well
  (show | showed | showing | email | give | gave) ((it | this | them) to)? my (therapist~ | doctor~ | psychiatrist~ | counselor~ | psychologist | psych | gp)   0.74
    + I can show my doctor
  except (can't | cannot | couldn't | no way to | wish) ..3 (show | email | give)
  (talk | talking | speak | speaking | meet) (to | with) my (therapist | doctor | psychiatrist | counselor | psychologist) ..5 (remember | show | explain | recall | tell (them | him | her))   0.70
    + when I meet with my doctor I can recall more
  except (can't | cannot | don't | not) ..3 (talk | speak) (to | with) my
  (talk about | discuss | bring up | go over | work on | bring | say) ..2 (at | in | to | for | during) ..2 (next | upcoming | following | therapy | counseling) ..1 (session~ | appointment~ | visit~)   0.72
    + things to bring up at the next appointment
  (my | our) (therapist | counselor | psychologist | psychiatrist | doctor) (and i | and me) ..1 (talk | discuss | work | look | go | use | review | are | have | cover)   0.70
    + what my counselor and I work on
  (homework | practice | prepare | prep | refresher) (from | for | after | between | to) ..1 (my | our | the)? (session~ | therapy | therapist | counseling) (session~ | with | work | appointment~)?   0.62
    + a refresher for my therapy session
# Support that answers, updates that come.
  (support team | customer service | customer support | support staff | help desk | tech support | support) (is | was | are | were | has been)? ..3 (top notch | quick | prompt | efficient | responsive | excellent | outstanding | awesome)   0.74
  except (not | n't | no | isn't | wasn't | aren't | weren't | need~ | should | could | be | more) ..3 (quick | prompt | efficient | responsive | excellent | outstanding | awesome | polite)
  (support | support team | customer service | they | team | developer~ | devs | dev) (was | were) able to (determine | diagnose | fix | resolve | solve | find | restore | figure | recover | reinstate)   0.74
    + the team was able to fix it
  (immediately | quickly | promptly | instantly | swiftly) (received | got | was given | responded | replied | resolved | reinstated | helped me) ..2 (fix | reply | response | answer | help | back | solution | issue | problem | refund)   0.72
    + I promptly got a reply
  except (resolve~ | fix | fixed | unless) ..2 (quickly | promptly | immediately)
  (always | constantly | continually | continuously | consistently | regularly | frequently) (updating | upgrading | evolving | improving (the | this) app | adding to the app)   0.60
    + the makers are constantly upgrading it
  (keep~ | keeps | kept) (evolving | improving (the | this) app)   0.60
    + may they keep evolving
  except (always | constantly) updating (and | but)? ..4 (not | n't | never | worse | crash* | slow | annoy* | wrong | content | itself)
  except (have to | had to | having to | need to) constantly
  (constant | continuous | ongoing | steady | more and more) (update~ | upgrade~ | improvement~)   0.60
    + there are continuous upgrades
  except (look into | other | better | another | different) ..6 (constant | ongoing | continuous) (update~ | upgrade~)
  except (constant | continuous) (update~ | upgrade~) ..3 (annoy* | break | crash* | ask* | nag* | notification~ | premium | ads)
  except (constant | continuous | more and more) upgrade~ (ask~ | prompt~ | notices | ads | offers | to)
  (you | y'all | you guys | they | app | it) (have | has | 've | 's)? (really)? improved (so much | a lot | greatly | drastically | tremendously | immensely | over the years)   0.60
    + you have improved greatly
  except (life | mood | sleep | mental health | anxiety | focus | self | day | days | mindset) ..2 (have | has)? improved

# No one to reach, no answer worth the name.
barrier  not: keep
  (they | support | customer service | company | rep | agent | he | she) ..2 (said | told me | says | claimed | told us | stated) (that)? (there is | there's | there was)? (they)? (nothing they | can't | could not | couldn't | cannot | can not | won't | nothing) (can | could)? (do (anything | nothing | about | to help) | help me | be done | refund | give me)   0.74
    + they said they couldn't help me
  except (therapist~ | counselor~ | coach | doctor) ..4 (said | told me) ..4 (help me | do anything)
  (email | emails | emailed | e-mail | message | messages | contacting | contacted | writing | wrote | calling) ..6 (but | and | with) (no | not | never | zero) ..2 (answer~ | answers | response | reply | repsonse | luck | avail | help | straight answer | communication | solution)   0.74
    + I tried contacting them but no luck
  except (therapist~ | counselor~ | coach | provider | bot | woebot) ..8 (but | and | with) (no | not | never) ..2 (answer | response | reply)
  (received | getting | got | get | receive | had | been given) (no | zero | absolutely no | not any) (communication | help | assistance | support | information | acknowledg* | solution | feedback) ..1 (back | from | whatsoever | at all | either | yet | since)   0.74
    + I received no communication back
  (not | never | n't) ..1 (getting | received | receive | got | gotten | given | get) (any | no)? (help or support | support or help | help back | a straight answer | straight answers | a proper reply | a real answer | assistance | (any)? communication (back | from))   0.76
    + I am not getting any help or support
  except (therapist~ | counselor~ | session) ..6 (not | never | n't) ..4 (assistance | straight answer)
  (opened | opening | submitted | filed | raised | created | put in | sent) (up)? (a | an | my | several | multiple | two | 2)? (ticket~ | support ticket~ | support request~ | help ticket~ | help request~ | bug report~)   0.66
    + I have opened up a ticket
  except (ticket~ | request~ | report~) ..8 (quick* | resolved | fixed | promptly | great | fast | helpful | within)
  (took | takes | take | taking | wait* | waited) ..3 (day~ | weeks | week | months | forever | ages | hours) ..1 (for | to (get | receive)) (a | any | an | their)? (response | repsonse | reply | answer | email back | refund)   0.66
    + took five days for an answer
  except (therapist~ | counselor~ | coach | provider | psychiatrist | they assign* | she | he) ..8 (day~ | weeks | week | hours | forever) ..1 (for | to get) (a)? (response | reply | answer)
  (very | extremely | totally | completely | so | purposefully | purposely | intentionally | incredibly | almost | really) (difficult | hard | impossible | vague | tricky | unresponsive) ..2 (connect with | get into contact | contact | get in contact | get in touch | reach) (them | anyone | someone | support | the company | customer | you | a human | a person | with)   0.80
    + it is very hard to get in touch with them
  except (therapist~ | counselor~ | coach | friend~) ..4 (difficult | hard) to (reach | connect with | contact)
  (company | they | developer~ | devs | support | customer service) (is | are | have been | keep | keeps | just | are just | been | has been) ..1 (ignoring (me | my | us | all | users | emails) | ignored (me | my) | unresponsive | nonresponsive | non responsive | giving me the run around)   0.78
    + they keep ignoring me
  (will not | won't | wont | refuse to | don't | doesn't | never | do not) (respond | reply | answer) to (any)? (of)? (my | our | the | their)? (emails | email | messages | requests | inquiries | calls | tickets | customers)   0.80
    + they will not respond to emails
  except (therapist~ | counselor~ | coach | provider | he | she | bot) ..3 (won't | don't | doesn't | never | will not) (respond | reply | answer) to
  (yet to | still waiting (to | for) | never | haven't | have not) ..1 (get | received | receive | got | gotten | getting) ..1 (an | a | any)? ..1 (email back | reply from | response from (them | the | support | customer | anyone) | answer from | call back | callback)   0.78
    + I have yet to get even an email back
  except (response | reply | answer) from (my | a | the)? (therapist | counselor | coach | provider)
  (customer service | customer support | support | service) (was | were | is | are) ..1 (rubbish | rubbiah | hideous | pathetic | abysmal | laughable | dreadful | appalling | nonexistent | non existent | no support | no help | shocking | pitiful | a disaster | clueless)   0.84
    + their support is no support
  except (therapy | talk) ..1 service
  (don't | do not | dunno | no idea | not sure | can't figure out | unsure) ..1 (know)? (how | where) to (report | contact | get help with | reach (them | support | anyone))   0.74
    + no idea where to report the bug
# What was there and is not.
  (took | taken | takes | taking | stripped | cut | get rid of | got rid of | gotten rid of) (away | out | off)? (a | my | our | the | its | one | some | many | that | all)? ..1 (key | best | favorite | useful | important | main | core | only | great | good | helpful | many | essential | original | basic) (feature~ | option~ | function~ | service~ | tool~ | part | things | sounds | part~ | meditation~ | stories)   0.76
    + they have taken away a key feature
  except (take | taking | takes | took) (my | the) (important | main | best) (things)
  (back to | return to | revert to | restore) (how | the way) ..1 (it | things | the app | everything | they) (was | were | used to | is)   0.46
  except (life | sleep | normal) ..4 back to (how | the way)
  (undo | revert | roll back | rollback | reverse | rollbacks) (the | this | that | your | of | are | some)? ..2 (update~ | changes | change | slider | version | needed | build | upgrade | redesign)   0.78
    + undo the last update
  (miss | missing) (the | my) old (version | layout | basic | sounds | meditation~ | story | stories | timer | voice | design | features | format | home)   0.72
    + I miss my old home screen? I miss the old stories
  except (free | unlocked) ..6 now (it's | it is | its) (gone | not there)

# Taught in care and carried on here.
facilitator  not: drop
  (remind~ | reminds | repeat* | review | remember | revisit) ..5 (what | lessons | things | skills | tools | techniques | stuff | work) ..4 (in | from | by | with) (my | our)? ..1 (therapy | therapist | counselor | counseling | psychologist | coach | sessions with)   0.46
  (reinforc* | practice | practise | carry over | apply) ..5 (what | lessons | things | skills | tools | techniques | stuff | work) ..4 (in | from | by | with) (my | our)? ..1 (therapy | therapist | counselor | counseling | psychologist | coach | sessions with)   0.62
    + to practise the skills I was taught in therapy
  except (told | like | as) ..2 (my | a) therapist
  (homework | exercises | logs | reports | notes | entries | chart~ | data | graph~ | history | tracker | results) ..3 (for | with | to) (my | our | the) (therapist | doctor | counselor | psychiatrist | psychologist | gp | provider | appointment~ | session~)   0.60
    + notes for my psychologist
  except (no | can't | cannot | wish | not | couldn't | lost | won't) ..6 (for | with | to) (my | our | the) (therapist | doctor | counselor | psychiatrist | appointment~ | session~)
  (until | till | while) ..2 (i)? ..3 (next | upcoming) (therapy | counseling | doctor's | psychiatrist) ..1 (session | appointment | visit)   0.62
    + it carries me until my next therapy session
  (great | excellent | amazing | outstanding | awesome | fantastic | wonderful | superb | stellar | exceptional | fabulous | good) (customer service | customer support | customer care | tech support | support team | technical support)   0.78
    + superb customer care
  except (no | not | need* | expect* | isn't | wasn't | instead of | more than | n't) ..2 (great | excellent | amazing | good | outstanding) (customer service | customer support | support team | technical support)
  except (but | however) ..4 (replied | responded) ..3 (quickly | within)

facilitator  not: drop
  (this | the) app (just | only)? (keeps | keep | kept | always) (on)? getting better   0.58
    + the app just keeps getting better
  except (layout | design | look | content | quality) of (this | the) app ..1 (keeps | kept) getting better
  except (keeps | keep) getting better (with | at) ..3 content
