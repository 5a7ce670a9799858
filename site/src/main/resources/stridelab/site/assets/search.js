// Looks through the texts of the lesson and the guide. What they say comes with a script of its own, search-index.js, as
// a page that is opened from a folder may read no file. What is looked for stands in the address, behind "#q=".
(function () {
  var shown = 40;
  var around = 70;
  var form = document.querySelector("form.search");
  var field = form.querySelector("input");
  var status = document.querySelector(".find [role=status]");
  var results = document.querySelector(".results");
  var sections = [];

  window.stridelabSearch = function (pages) {
    pages.forEach(function (page) {
      page[2].forEach(function (section) {
        sections.push({
          link: page[0] + (section[0] ? "#" + section[0] : ""),
          title: page[1],
          heading: section[1],
          text: section[2],
          titleLower: page[1].toLowerCase(),
          headingLower: section[1].toLowerCase(),
          textLower: section[2].toLowerCase()
        });
      });
    });
    form.hidden = false;
    field.focus();
    fromAddress();
  };

  function fromAddress() {
    field.value = decodeURIComponent((/^#q=(.*)$/.exec(location.hash) || ["", ""])[1]);
    search();
  }

  function count(text, word) {
    return text.split(word).length - 1;
  }

  // Every word has to be there; in a title or a heading it counts for more than in the text, and all words together for
  // more than each by itself.
  function score(section, words) {
    var together = words.join(" ");
    var sum = words.length < 2 ? 0
      : 20 * count(section.headingLower, together) + Math.min(20, 10 * count(section.textLower, together));
    var all = words.every(function (word) {
      var points = 20 * count(section.titleLower, word) * (section.heading ? 0.2 : 1)
        + 10 * count(section.headingLower, word) + Math.min(5, count(section.textLower, word));
      sum += points;
      return points > 0;
    });
    return all ? sum : 0;
  }

  function find(words) {
    return sections
      .map(function (section) { return { section: section, score: score(section, words) }; })
      .filter(function (found) { return found.score > 0; })
      .sort(function (a, b) { return b.score - a.score; });
  }

  function search() {
    var words = field.value.toLowerCase().split(/[\s,.;:!?，。；：！？、]+/).filter(Boolean);
    var found = words.length ? find(words) : [];
    if (!found.length && /[\u4e00-\u9fff]{3}/.test(field.value)) {
      // Chinese is written without spaces: the same characters, in any order.
      words = words.join("").split("");
      found = find(words);
    }
    status.textContent = !words.length ? ""
      : found.length ? status.dataset.found.replace("_", found.length) : status.dataset.none;
    results.replaceChildren.apply(results, found.slice(0, shown).map(function (one) { return item(one.section, words); }));
  }

  function item(section, words) {
    var li = document.createElement("li");
    var a = document.createElement("a");
    a.href = section.link;
    a.textContent = section.title + (section.heading ? " › " + section.heading : "");
    var p = document.createElement("p");
    var together = section.textLower.indexOf(words.join(" "));
    var first = together >= 0 ? together : Math.min.apply(null, words.map(function (word) {
      var at = section.textLower.indexOf(word);
      return at < 0 ? section.text.length : at;
    }));
    var from = first === section.text.length || first < around ? 0 : first - around;
    var part = section.text.slice(from, from + 3 * around);
    var cut = from + part.length < section.text.length;
    // No half of a word at either end.
    part = (from ? part.replace(/^[\w'-]+ /, "") : part).replace(cut ? / [\w'-]+$/ : "", "");
    p.append(from ? "… " : "");
    mark(p, part, words);
    p.append(cut ? " …" : "");
    li.append(a, p);
    return li;
  }

  function mark(p, text, words) {
    var lower = text.toLowerCase();
    for (var at = 0; at < text.length;) {
      var next = { at: text.length, word: "" };
      words.forEach(function (word) {
        var i = lower.indexOf(word, at);
        if (i >= 0 && i < next.at) { next = { at: i, word: word }; }
      });
      p.append(text.slice(at, next.at));
      if (next.word) {
        var mark = document.createElement("mark");
        mark.textContent = text.substr(next.at, next.word.length);
        p.append(mark);
      }
      at = next.at + next.word.length;
    }
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  field.addEventListener("input", function () {
    history.replaceState(null, "", "#q=" + encodeURIComponent(field.value));
    search();
  });
  window.addEventListener("hashchange", fromAddress);
})();
