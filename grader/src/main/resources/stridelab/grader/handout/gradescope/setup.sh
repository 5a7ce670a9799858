#!/usr/bin/env bash
# Run once by Gradescope, as root, when it builds the image: a JDK with its compiler, what the walls are made of, and files
# that let the program start faster.
set -euo pipefail

missing=()
command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
command -v bwrap >/dev/null || missing+=(bubblewrap)
command -v setpriv >/dev/null && command -v prlimit >/dev/null || missing+=(util-linux)
if ((${#missing[@]})); then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

# Not every Java can; without the files everything works as well.
java -jar "${STRIDELAB_AUTOGRADER:-/autograder}/source/stridelab.jar" prepare || true
