# Reading Qt's headers takes the compiler longer than what we wrote. With this they are read once for the core and once
# for the window; the tests use those of the target that they test. The other presets go without, and find the #include
# that somebody forgot.
option(STANDBY_PRECOMPILE_HEADERS "Read the headers of Qt and of the standard library once" OFF)

set(STANDBY_COMMON_HEADERS <QtCore> <QHostAddress> <algorithm> <array> <deque> <functional> <memory> <optional> <unordered_map>
    <utility> <variant> <vector>)

# standby_precompile(<target> <header>...)
function(standby_precompile target)
  if(STANDBY_PRECOMPILE_HEADERS)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()

# standby_reuse_precompiled(<target> <other>): <target> is compiled with the options of <other>, whose headers it uses.
function(standby_reuse_precompiled target other)
  if(STANDBY_PRECOMPILE_HEADERS)
    target_precompile_headers(${target} REUSE_FROM ${other})
  endif()
endfunction()
