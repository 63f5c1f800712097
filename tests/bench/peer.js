// A peer to measure against: natural's stems kept per word, and maps. Nothing is
// stored.  peer.js CORPUS.jsonl.gz LEXICON.tsv
const fs = require("fs");
const readline = require("readline");
const zlib = require("zlib");
const natural = require("natural");

const [corpus, lexicon] = process.argv.slice(2);
const stem = (word) => natural.PorterStemmer.stem(word);
const known = new Map();
const stems = new Map();
fs.readFileSync(lexicon, "utf8").split("\n").forEach((line, i) => {
    const [kind, , , what] = line.split("\t");
    if (kind === "word" || kind === "stem") known.set(stem(what.replace("*", "")), i);
});

async function main() {
    let hits = 0;
    const input = fs.createReadStream(corpus).pipe(zlib.createGunzip());
    for await (const line of readline.createInterface({ input })) {
        for (const word of JSON.parse(line).text.toLowerCase().match(/[\p{L}\p{N}']+/gu) || []) {
            if (!stems.has(word)) stems.set(word, stem(word));
            hits += known.has(stems.get(word));
        }
    }
    console.log(hits);
}

main();
