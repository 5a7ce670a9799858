#!/usr/bin/env bash
# Grades a class on a Slurm cluster: a job array of parts, and a merge that waits for them.
# 用 Slurm 集群评全班作业：一个作业数组分片评分，再由一个等待它们的作业合并。
#
#   ./slurm.sh FOLDER OUT PARTS [option of grade-all ...]
#
# FOLDER and OUT are on a file system that every node has; the parts go to OUT.parts, with a log of each.
# Partition, account, time and memory are Slurm's own: set SBATCH_PARTITION, SBATCH_ACCOUNT, SBATCH_TIMELIMIT, ...
# STRIDELAB_CPUS: processors for each part (2). STRIDELAB: how to start the program, else stridelab.jar beside this file.
# The same command again goes on where it was cut off.
set -euo pipefail

if (($# < 3)) || [[ ! $3 =~ ^[1-9][0-9]*$ ]]; then
  echo "usage: $0 FOLDER OUT PARTS [option of grade-all ...]" >&2
  exit 2
fi
folder=$(readlink -f -- "$1")
out=$(readlink -m -- "$2")
parts=$3
shift 3
here=$(dirname -- "$(readlink -f -- "$0")")
program=${STRIDELAB:-java -jar $(printf %q "$here/stridelab.jar")}
mkdir -p -- "$out.parts"

folders=
for ((i = 1; i <= parts; i++)); do
  folders+=" $(printf %q "$out.parts/$i")"
done
# Slurm gives % a meaning in the names of logs, so they are named relative to the folder they go to.
cd -- "$out.parts"

grade="$program grade-all $(printf %q "$folder") --out $(printf %q "$out.parts")/\$SLURM_ARRAY_TASK_ID"
grade+=" --shard \$SLURM_ARRAY_TASK_ID/$parts --jobs \$SLURM_CPUS_PER_TASK"
if (($#)); then
  grade+=$(printf ' %q' "$@")
fi
array=$(sbatch --parsable --job-name=stridelab --requeue --array="1-$parts" \
  --ntasks=1 --cpus-per-task="${STRIDELAB_CPUS:-2}" --output="part-%a.log" --wrap="exec $grade")

# After all of them, however they ended: merge itself says which part is not finished, and changes nothing then.
merge=$(sbatch --parsable --job-name=stridelab-merge --dependency="afterany:${array%%;*}" \
  --ntasks=1 --cpus-per-task=1 --output="merge.log" --wrap="exec $program merge$folders --out $(printf %q "$out")")

echo "parts: job ${array%%;*}, merge: job ${merge%%;*}, logs: $out.parts"
