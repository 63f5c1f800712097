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
  except (no | zero | never a) (wrong | right | easy) (answer | answers)
  except no (answer | answers) to (life | everything)
  except (no | not a | never a) (wrong | right)
  except (bot | ai | chatbot | robot | therapist~ | counselor~ | coach | provider | providers | psychiatrist) ..8 (no | never | without | didn't | not a | don't | not) ..2 (response* | reply | replies | answer | answers)
  except (no | not a | never got a | without a | never got) ..2 (response* | reply | replies | answer | answers | acknowledgement) ..2 (from | by) .. (therapist~ | counselor~ | coach | provider | providers | psychiatrist | bot | ai | her | him)
  (no one | nobody | noone | not one person) .. (respon* | reply | replies | replied | replying | answer* | got back | get back | gets back | getting back | reached out | reach out | contacted me | emailed | helps | help me | cares to | doing anything | called | will help | to help | to talk to | to contact | will answer)   0.72
    + nobody ever got back to me
    - nobody knows why I am sad
  except (no one | nobody | noone) (else)? to (talk | turn | vent | speak) to
  (they | company | devs | dev | developer~ | team | support | service | them | customer service | customer support | help desk | you guys) (never | don't | won't | didn't | haven't | doesn't | do not | will not | did not | have not | has not | hasn't | have never | don't even | won't even | refuse~ to | fail~ to | have yet to | has yet to | not) (even | ever | once | yet | bother to | to | actually | be)? (respon* | reply | replies | replied | replying | answer* | get back | got back | getting back | gotten back | email me | emailed | called | call me | contact me | return | acknowledge* | listen | resolve | reach out)   0.80
    + I sent two mails and they never answered
    + the developers don't listen
    - they respond at once
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
  (email~ | emailed | e-mailed | mailed | wrote | written | contact~ | contacted | reached out | messaged | called | reaching out | sent~ | asked | asking | requests | requested | reported | tried to (contact | email | reach | call | cancel)) ..6 (nothing | crickets | ignored | ignore | silence | radio silence | to no avail | no luck | no avail | no use | without success | no help | without a response | no resolution | several times | multiple times | many times | numerous times | repeatedly | twice | 2 times | two times | 3 times | three times | 4 times | 5 times)   0.62
    + I contacted them three times about it
    + emailed support, crickets
    - it asked me how I feel twice a day
  except (asked | asks | asking | messaged | called) ..6 (times | twice) .. (a day | per day | each day | daily | how | if | what)
  except (asked | asking) .. (mentally | question~ | how | to (rate | review | log | answer | sign | pay)) ..5 (times | twice)
  except called (it | me) ..5 (times | twice)
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
  (canned | automated | automatic | auto | generic | scripted | copy paste | copy and paste | copied and pasted | boilerplate | standard | form | auto generated | same | vague | robotic | bot) (response* | reply | replies | email~ | answer | answers | message) .. (from | customer | support | developer* | team | company | email | every | all | they | about)   0.55
    + a canned reply from the support team
  (response* | respond~ | reply | replies | answer~ | get back) .. (took | takes | take | taking | within | in | after) .. (weeks | week | month | months | days | 4 days | forever | 2 days | 3 days) .. (support | service | team | company | they | customer)   0.62
  (took | takes | take | taking) .. (days | week | weeks | month | months | forever | long time | ages | while) .. (respond | hear back | reply | get back | answer | get a response | get a reply | get an answer | resolve)   0.62
  except (take | takes | took) .. (while | time | long time) .. (type | write | answer questions)
    + it took weeks to hear back
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
  (can't | cannot | couldn't | can not | unable to | impossible to | nearly impossible to | not able to | hard to | difficult to | haven't been able to | wasn't able to | tried to | trying to | try to | no luck | never able to | trouble | how do i | how can i | how to) (even | seem to | figure out how to | find out how to | find a way to | get to)? (contact* | reach | get ahold of | get hold of | get a hold of | get in touch | get in contact | get into contact | communicate with | email | connect with | get anyone | get through to | get someone | get anybody | find a number | find any contact | find a phone | find contact | find a way to contact | find an email) .. (customer | support | service | company | anyone | anybody | someone | somebody | them | a person | person | human | you | developer* | dev | help | tech | team | real person | headquarters | information | info | email | number | address)   0.72
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
  (@bad | worse | unhelpful | rude | shameful | appalling | lacking | useless | no | incompetent | laughable | shady | nasty | slow | disappointed (with | in | by) (the | their | your)? | disappointing | unprofessional | dismal | low | zero stars for | sad | weak | unacceptable | frustrating | unbelievable | unreliable | questionable | garbage | crap | fake | pathetic | subpar | inadequate | non existent | nonexistent | deplorable | disgusting) (with | the | their | your | of | and | @bad)? (customer | costumer | client | tech | technical | user | consumer | after sales | customers) (service | services | support | care | experience | relations | help | satisfaction)   0.82
    + terrible customer service
    + slow and useless customer support
    - wonderful customer service
  (customer | costumer | client | tech | technical | user | consumer) (service | services | support | care | help | relations) (rep | reps | representative | team | agent | people | department | from | at | in | there | experience | also | here | seems | feels)? (is | are | was | were | has been | sucks | suck | stinks | blows | leaves | needs | lacks | fails | ignores | refuses | refused | couldn't | can't | won't | doesn't | didn't | don't | never | hasn't | haven't | won't | told me | keeps | seems | who | that | only | just | also) (@very | also | not | the | just | honestly | all | basically | even | just as | literally)? (@very)? (@bad | worse | unhelpful | rude | lacking | nonexistent | non existent | nil | joke | slow | zero | great | helpful | good | responsive | no help | not available | impossible | difficult | unresponsive | useless | nightmare | help | respond | reply | answer | read | care | exist | unbelievable | unprofessional | hard to | unacceptable | nowhere | to be desired | incompetent | crappy | crap | garbage | unreachable | improve | improvement | work~ | responded | replied | a joke | a nightmare)   0.55
  except (customer | client | tech | technical) (service | services | support | care) ..4 (is | was | are | were | has been | have been) (@very | also | always)? (@very)? (great | helpful | good | responsive | amazing | excellent | awesome | fantastic | wonderful | quick | prompt)
  (customer | costumer | client | tech | technical | consumer) (service | services | support | care) (is | are | was | were | has been) (@very | also | the | just | honestly | about)? (@very | a)? (@bad | worse | unhelpful | rude | lacking | nonexistent | non existent | nil | joke | slow | zero | poor | unresponsive | nightmare | sketchy | unprofessional | unacceptable | incompetent | laughable | worthless | shady | difficult)   0.80
  except (customer | client | tech | technical) (service | services | support | care) (is | was | are | were | has been | have been) (@very | also | always | super)? (@very)? (great | helpful | good | responsive | amazing | excellent | awesome | fantastic | wonderful | quick | prompt | kind | polite | friendly | fast | outstanding | top | best | superb)
  (customer | costumer | client | tech) (service | support | care) (sucks | suck | stinks | was awful | is awful | is terrible | is horrible | was horrible | was terrible | is a joke | is poor | is bad | is non existent | is nonexistent | is useless | was useless | was rude)   0.85
    + their customer service is awful
    + customer support was useless
    - their customer service was good
  (customer | costumer | client | tech) (service | support | care) .. (no | never | doesn't | won't | didn't | don't | can't | couldn't | wouldn't | not | hasn't | haven't | ignore~ | refuse~ | refused | unable)   0.60
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
  (help | support | contact) (tool | page | desk | center | section | link | button | feature | chat | form) .. (useless | no help | broken | doesn't work | not work* | unhelpful | is a joke)   0.68
    + the help page is useless
  (respond | reply | responds | answer | get back | responded | replied) .. (in | within | after) .. (days | weeks | business days | week | month)   0.46
  (no one | nobody | noone) .. (available | able to help | seems to (care | know | understand))   0.50
  (refuse~ | refused | unwilling | denied | declined | won't | wouldn't | will not | would not | rejected) ..2 (give | issue | provide | process | honor | offer | grant | send)? .. (refund~ | refunded | refunding | reimburse*)   0.58
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
  except (take | takes | taking | took | taken) away .. (pain | stress | anxiety | fear | depression | worry | edge | sadness | from)
  except (take | takes | taking | took | taken) .. (away | out) .. (experience | time | garbage | trash | money | card | account | bank | payment | day | minutes)
  (took | taken | taking) .. (feature~ | option~ | function~ | functionality | ability | section~ | exercise~ | content | meditation~ | tool~ | widget~ | mode | sounds | stories | timer | course~ | voice~ | test~ | question~ | quote~ | search | chart~ | graph~ | reflection~ | everything | access | journal | chat | tracker | calendar | check in | assessment~ | things | lesson~ | program~ | background~ | ones | categor* | streak | notes | stats | settings | library | version) (away | out)   0.72
    + please stop taking away the things we like
  except (taken | taking | took) .. (away | out) .. (money | card | account | bank | pain | stress | anxiety | trash | edge)
  (why | did | have | has | they | you | had | been | was | is | were | it | they've | you've | got | now | completely | since | recently | suddenly | update) (you | they | also | even | been | just | now | completely | have | has | all | guys)? (removed | discontinued | eliminated | axed | scrapped | dropped | phased out | got rid of | getting rid of | gotten rid of | get rid of | stripped | gutted | deleted | nerfed | disabled | removing) (the | a | all | my | our | this | that | it | them | so | one | some | most | many | half | features | from | without | for | any | everything | support)   0.66
  except (it | app | this) .. (got rid of | get rid of | removed | eliminated) my
    + you have removed the sleep sounds
    + why did they get rid of the old timer
    - I have removed the app
    - helps me get rid of my anxiety
  except (get | getting | got | gotten | gets) rid of .. (anxiety | everything i | stress | thoughts | depression | negativ* | it | app | pain | habit* | ads | feeling* | panic | bad | worr* | emotion*)
  except (please | so | they | should | to | could)? bring back (the | your | my)? (old | original | previous | other | former) (app | version | layout | design | one | look | format | interface | ui)?
  except (please)? bring (the | your)? (old | original | previous) (app | version | layout | design | one | look | format | interface | ui) back
  except go back to (the)? (old | original | previous | other) (version | layout | design | one | app)
  except (free | basic | trial | lite) version .. (doesn't | does not) .. (have | allow you | let you | offer | include)
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
  except (content | history | entry | entries | journal*) .. (gone | disappeared | vanished)
  (where | what) (did | has | have | is | are | happened) (to | you | all | the)? (to | you | all | the)? .. (go | gone | happened to | happen to) .. (feature | option | widget | the)?   0.30
  what happened to (the | my | all | your | this | that)   0.55
    + what happened to the old quotes
    - what happened to me last year
  except what happened to .. (data | streak | account | me | subscription | money | progress)
  where (did | have | has) (the | all | my) .. (go | gone | went)   0.40
  (you | we | it | they | there | app | i) (used to | use to) (be able to | have | offer | include | let (you | me) | allow | provide | be able | give (you | me | us) | be (a | an | more | lots | many | so many | another) .. (feature~ | option~ | setting~ | section~ | way | button | choice~))   0.58
    + you used to be able to pick two voices
    - I used to be anxious
  except (i | we | people | who) (used to | use to) (have | be | give | include | offer)
  except (used to | use to) be able to .. (sleep | cope | free | feel | function | breathe)
  except used to have (panic | anxiety | insomnia | nightmares | trouble | problems)
  except (used to) (let | allow | give) .. (anxiety | fear)
  no longer (get | have | has | offers | offer | supports | support | allows | lets you | lets me | includes | include | an option | available | works with | exists | exist | provides | see | find) .. (feature | option | function~ | daily | questions | goals | articles | reflection~ | quote~ | widget | sounds | meditation~ | stories | mode | any)   0.58
  (can no longer | no longer (can | able to)) .. (search | set | see | choose | pick | select | add | edit | view | track | customize | change | find | filter | sort | save | download | skip | sync | export | log my | record | share | adjust | create)   0.58
  no longer (allows me to | lets me | lets you | allows you to | offers | supports | gives | provides | includes | shows)   0.62
    + it no longer lets you sort them
  except (can no longer | no longer (can | able to)) .. (find | see) .. (therapist | reason | point | way out)
    + you can no longer search by length
    - I can no longer afford it
  except (can no longer | no longer (able | can | have | get | has)) .. (afford | access | log | login | open | anxiety | panic | depress* | fear | cope | sleep | live | function | feel | symptoms | worry | stress | subscription | recommend | use (the | this) app | account)
  except i no longer (have | get)
  (now | update | version) .. (doesn't | does not) (even)? (have | allow you | allow me | let you | let me | offer | include) .. (have | set | see | choose | the | any | daily | to | option)   0.50
  (change | put | switch | fix) (it | this | that | everything) back .. (to (the)? (old | way | original | how) | please | before)   0.50
  (used to | use to) have (more | so many more) (options | features | free | content)   0.52
  (bring | put | give us | gimme | add) .. back .. (old | original | feature~ | option~ | version | function~ | widget | sounds | voice | meditation | music | story | exercise~ | previous)   0.68
    + please bring back the old timer
  (please | they | should | could | u | you | can you) (please)? bring .. back   0.64
  except bring (me | you | us | people | him | her | them) back
    + please bring the garden back
  except bring .. back (to | into | memories | my | home | focus | peace | joy | balance | calm)
  except brings .. back
  (i | really | do | we)? (miss | missing | missed | go back to | bring back) (the | my | your | having the | when | how)? (old | original | previous | older | prior | former | classic) (features | sounds | music | way | system | timer | exercises | tests | meditations | content | stories | tape | feature | voice~ | app | version)   0.55
    + I miss the old version
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
  (run around | runaround | excuses | passing the buck | pass the buck)   0.45

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
  (they | team | support | developer~ | company) (even | also | kindly | promptly | quickly | immediately)? (sent me | reached out to me | got in touch | contacted me | refunded me | gave me (a | my) (full)? refund | helped me out)   0.55
    + the team even sent me an article
    - they never emailed me
  (responsive | attentive | helpful | engaged | dedicated | caring | supportive | awesome | amazing | great | wonderful | friendly | active) (developer~ | devs | dev | dev team | development team | support team | support staff | creators)   0.72
    + responsive developers
  (developer~ | devs | dev | development team | creator~ | team | support team | support) (is | are | was | were | who | has been) (@very | also | always | all)? (responsive | helpful | attentive | kind | listening | great | amazing | awesome | supportive | quick | prompt | understanding | lovely | wonderful | dedicated | friendly | nothing but helpful)   0.70
    + the developers are very responsive
  (developer~ | devs | they | team | company | creators) (really | actually | always | truly | do)? (listen~ | listens | listened | take~ (feedback | suggestions) | take~ on | care~ about (feedback | users | our | the (users | feedback)) | respond~ to (feedback | reviews | comments | every | all | users | suggestions) | reply to (every | all | reviews | comments)) .. (feedback | user~ | suggestion~ | us | customer~ | review~ | comment~ | every | community)?   0.62
    + the devs really listen to feedback
    - they listen and never judge
  except they (really | actually | always | truly | do)? (listen~) (and | to me | to my | to you | when)
  (keep~ | kept | always | constantly | continually | continues to | regularly | consistently | frequently) (getting better | improving (the | this | it | things | and)? | gets better | get better | adding | updating | updated | improve (the | this | it) | evolving | be improved | upgrading | working to improve | releasing)   0.55
    + it keeps getting better with every release
    - my sleep gets better
  except (my | mood | life | sleep | anxiety | i | me | depression | mind | health | feel) (keep~ | kept | continues to) (getting better | get better | improving)
  (love | loving | great | awesome | amazing | thank* for | appreciate | nice | wonderful | enjoy* | best | excellent) (the | this | these | your | all)? (the | this | these | your | all)? (most)? (new | latest | recent | big | newest | last | constant | frequent | regular)? (new | big)? (update~ | upgrade~ | improvements)   0.60
    + love the latest update
  (regular | frequent | constant) (update~ | improvements)   0.45
  (share | shared | sharing | show | showed | showing | send | export | print | email | take | bring | discuss) .. (with | to | for) (my | your | a | the | our | his | her) (therapist~ | doctor~ | psychiatrist~ | psych | psychologist | counselor~ | counsellor | provider | providers | gp | physician | clinician)   0.72
    + I show the chart to my psychiatrist
    - I share my room with my sister
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
  (use | used | using | recommend*) .. (with | for) (my | our) (patients | clients | students)   0.55
    + I use it with my patients
  (as | i'm | i am | being) (a | an) (therapist | psychologist | counselor | clinician | nurse | doctor | social worker | mental health (professional | provider | therapist | counselor) | psychiatrist | psychotherapist)   0.40

topic
  (customer | costumer | client | tech | technical | technic) (service | services | support | care)   0.55
    + the customer service, awful
    - I work in customer service all day
  except (work | worked | job | career) .. (customer | client) (service | support | care)
