# Sourced by run and cold-start: builds the benchmarks and what they measure. Needs a JDK (17 or later) and Maven.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Further arguments go to Maven.
build() {
    local log=$root/benchmarks/target/build.log
    mkdir -p -- "$root/benchmarks/target"
    printf 'Building and testing…\n' >&2
    # Nothing is installed: every module is taken from its folder, and each writes down its class path.
    if ! (cd -- "$root" && mvn -B -q -Dstyle.color=never -Pbenchmarks -pl benchmarks -am \
        -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" \
        package dependency:build-classpath -Dmdep.outputFile=target/class-path.txt -DincludeScope=runtime) \
        >"$log" 2>&1 </dev/null; then
        cat -- "$log" >&2
        return 1
    fi
}

# The jar of a module and what it needs.
class_path() {
    local jar newest=''
    for jar in "$root/$1"/target/jingcai-*.jar; do
        [[ -z $newest || $jar -nt $newest ]] && newest=$jar
    done
    printf '%s:%s' "$newest" "$(<"$root/$1/target/class-path.txt")"
}
