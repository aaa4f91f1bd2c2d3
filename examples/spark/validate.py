#!/usr/bin/env python3
"""Validates NDJSON with Spark: each partition is piped through `msgraph-profile`, with one result for each
line that is not blank, in order.

    spark-submit validate.py --program ./msgraph-profile INPUT OUTPUT -- --id-pointer /@key

INPUT is whatever Spark's text reader takes: a file, a folder, a pattern, on any file system that Spark knows. OUTPUT is
a folder that must not be there; its `part-*` files, one after another, are the answers in the order of the input.
"""

import argparse
import os
import shlex

from pyspark import RDD, SparkContext, SparkFiles

#: Lines end at a line feed only, as in NDJSON; Hadoop's reader would also end them at a carriage return.
LINE_FEED = {"textinputformat.record.delimiter": "\n"}


def read_lines(spark: SparkContext, path: str, split_bytes: int) -> "RDD[str]":
    """The lines of the input, without their line feeds, in partitions of so many bytes, less than a block."""
    records = spark.newAPIHadoopFile(
        path,
        "org.apache.hadoop.mapreduce.lib.input.TextInputFormat",
        "org.apache.hadoop.io.LongWritable",
        "org.apache.hadoop.io.Text",
        conf=LINE_FEED | {"mapreduce.input.fileinputformat.split.maxsize": str(split_bytes)},
    )
    return records.values()


def ship(spark: SparkContext, program: str) -> str:
    """Copies the program to every executor, and returns its path there."""
    spark.addFile(program)
    name = os.path.basename(program)
    # Executors start in the folder of their files; in local mode the driver's folder is the only one.
    return SparkFiles.get(name) if spark.master.startswith("local[") or spark.master == "local" else f"./{name}"


def check(lines: "RDD[str]", program: str, options: list[str]) -> "RDD[str]":
    """A result for each line that is not blank. `program` is a path on the executors, because a piped program has no PATH."""
    command = [program, "validate", "--input-format", "ndjson", *options]
    # Spark runs one task for each core. Invalid lines are a result, not a failure; everything else fails the task.
    command += ["--threads", "1", "--exit-zero", "-"]
    return lines.pipe(shlex.join(command), checkCode=True)


def main() -> None:
    parser = argparse.ArgumentParser(
        description="Checks NDJSON with Spark.",
        epilog="Example: validate.py --program ./msgraph-profile in.ndjson out -- --as update-personInterest",
    )
    parser.add_argument("--program", required=True, metavar="FILE", help="msgraph-profile, built for the executors")
    parser.add_argument(
        "--split-bytes", type=int, default=32 << 20, metavar="NUMBER", help="the most that one task reads"
    )
    parser.add_argument("input", metavar="INPUT", help="what to read")
    parser.add_argument("output", metavar="OUTPUT", help="the folder to write")
    parser.add_argument("options", nargs="*", metavar="-- OPTION", help="options of msgraph-profile")
    arguments = parser.parse_args()
    spark = SparkContext(appName="msgraph-profile")
    try:
        lines = read_lines(spark, arguments.input, arguments.split_bytes)
        answers = check(lines, ship(spark, arguments.program), arguments.options)
        answers.saveAsTextFile(arguments.output)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
