// Questions to predict an answer to: other numbers each time, judged by the reference core (questions.js). Without
// scripts each stands with the numbers that the page was made with, and its answer folded.
(function () {
  var sections = Array.prototype.slice.call(document.querySelectorAll(".predict"));

  function Asked(section) {
    this.section = section;
    this.kind = section.dataset.kind;
    this.form = section.querySelector("form");
    this.own = section.querySelector(".own");
    this.verdict = section.querySelector(".verdict");
    this.worked = section.querySelector(".worked");
    this.numbers = section.dataset.numbers;
  }

  Asked.prototype.names = function () {
    return Array.prototype.map.call(this.own.querySelectorAll("[name]"), function (input) { return input.name; });
  };

  // The question of these numbers; or of others, and why, where they make none.
  Asked.prototype.ask = function (numbers) {
    var refused = numbers === null ? "" : refusal(this.kind, numbers);
    this.numbers = numbers === null || refused ? draw(this.kind, Math.floor(Math.random() * 0x7fffffff)) : numbers;
    this.show();
    if (refused) { this.say(this.reason(refused), "no"); }
    return !refused;
  };

  Asked.prototype.reason = function (refused) {
    var texts = this.section.dataset;
    var parts = refused.split(" ");
    if (parts.length < 3) { return texts[refused]; }
    var label = this.own.querySelector("[name='" + parts[0] + "']").parentNode.firstChild.textContent;
    return texts.outside.replace("{0}", label).replace("{1}", minus(parts[1])).replace("{2}", parts[2]);
  };

  function minus(number) {
    return number.replace("-", "−");
  }

  Asked.prototype.show = function () {
    var asked = this;
    var pairs = facts(this.kind, this.numbers);
    this.values = {};
    for (var i = 0; i < pairs.length; i += 2) { this.values[pairs[i]] = pairs[i + 1]; }
    this.part("asked", this.section.querySelector(".asked"));
    this.part("worked", this.section.querySelector(".solution"));
    var labels = this.section.querySelectorAll("template[data-part=field]");
    this.form.querySelectorAll(".of-field").forEach(function (label, n) {
      label.replaceChildren(asked.filled(labels[n]));
    });
    this.options();
    this.form.querySelectorAll(".answer").forEach(function (input) {
      input.value = "";
      input.removeAttribute("aria-invalid");
    });
    this.verdict.replaceChildren();
    this.worked.hidden = true;
    this.worked.open = false;
    this.numbers.split(",").forEach(function (pair) {
      var parts = pair.split("=");
      asked.own.querySelector("[name='" + parts[0] + "']").value = parts[1];
    });
    this.own.querySelector(".link").value = location.href.split("#")[0] + this.hash(this.numbers);
  };

  Asked.prototype.hash = function (numbers) {
    return "#ask=" + this.kind + "&" + numbers.replace(/,/g, "&");
  };

  Asked.prototype.part = function (name, place) {
    place.replaceChildren(this.filled(this.section.querySelector("template[data-part=" + name + "]")));
  };

  // What a template holds, with the numbers in the place of their names.
  Asked.prototype.filled = function (template) {
    var values = this.values;
    var content = template.content.cloneNode(true);
    var texts = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      texts.currentNode.data = texts.currentNode.data.replace(/@([a-z0-9]+)/g, function (_, name) { return values[name]; });
    }
    return content;
  };

  Asked.prototype.options = function () {
    var place = this.form.querySelector(".options");
    if (!place) { return; }
    var group = this.section.id;
    place.replaceChildren.apply(place, options(this.kind, this.numbers).map(function (text, n) {
      var label = document.createElement("label");
      var radio = document.createElement("input");
      radio.type = "radio";
      radio.name = group;
      radio.value = n;
      label.append(radio, " " + text);
      return label;
    }));
  };

  Asked.prototype.say = function (text, cssClass) {
    var p = document.createElement("p");
    p.className = cssClass;
    p.textContent = text;
    this.verdict.replaceChildren(p);
  };

  Asked.prototype.check = function () {
    var typed = Array.prototype.slice.call(this.form.querySelectorAll(".answer"));
    var chosen = this.form.querySelector("[type=radio]:checked");
    var answer = typed.length ? typed.map(function (input) { return number(input.value); }) : [Number(chosen && chosen.value)];
    typed.forEach(function (input, n) { input.setAttribute("aria-invalid", String(isNaN(answer[n]))); });
    if (typed.length ? answer.some(isNaN) : !chosen) {
      this.say(typed.length ? this.section.dataset.number : this.section.dataset.choose, "no");
      return;
    }
    var judged = judge(this.kind, this.numbers, answer);
    var said = this.section.querySelector("template[data-wrong='" + judged + "']");
    this.verdict.replaceChildren(said.content.cloneNode(true));
    this.worked.hidden = false;
    this.worked.open = judged === "right";
  };

  // 12, −3, 1.5, 1,000, 3/4, 75 %; also as a Chinese keyboard types them.
  function number(text) {
    var plain = text.normalize("NFKC").replace(/\s/g, "").replace(/[−–]/g, "-");
    plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, "") : plain;
    var parts = /^(-?\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?)|(%))?$/.exec(plain);
    return parts ? Number(parts[1]) / Number(parts[2] || (parts[3] ? 100 : 1)) : NaN;
  }

  var all = sections.map(function (section) {
    var asked = new Asked(section);
    asked.form.hidden = false;
    asked.own.hidden = false;
    asked.form.addEventListener("submit", function (event) {
      event.preventDefault();
      asked.check();
    });
    asked.section.querySelector(".again").addEventListener("click", function () {
      asked.ask(null);
      asked.say(section.dataset.again, "");
      asked.form.querySelector("input").focus();
    });
    asked.own.querySelector("form").addEventListener("submit", function (event) {
      event.preventDefault();
      var wanted = asked.names().map(function (name) { return name + "=" + asked.own.querySelector("[name='" + name + "']").value; });
      if (asked.ask(wanted.join(","))) { asked.form.querySelector("input").focus(); }
    });
    asked.own.querySelector(".link").addEventListener("focus", function (event) { event.target.select(); });
    asked.ask(null);
    return asked;
  });

  // A teacher's link: #ask=output-size&n=8&k=3&pad=0&stride=2
  function follow() {
    var given = new URLSearchParams(location.hash.slice(1));
    var kind = given.get("ask");
    if (kind === null) { return; }
    var asked = all.filter(function (one) { return one.kind === kind; })[0];
    if (!asked) {
      all[0].say(all[0].section.dataset.notHere, "no");
      asked = all[0];
    } else {
      given.delete("ask");
      var wanted = asked.names().map(function (name) {
        var value = given.getAll(name);
        given.delete(name);
        return name + "=" + value.join(";");
      });
      given.forEach(function (value, name) { wanted.push(name + "=" + value); });
      asked.ask(wanted.join(","));
    }
    asked.section.querySelector("h2").focus({ preventScroll: true });
    asked.section.scrollIntoView();
  }

  window.addEventListener("hashchange", follow);
  follow();
})();
