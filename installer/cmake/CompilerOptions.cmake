# What every target is compiled with: all warnings as errors, and Qt's strict modes.
add_library(standby_options INTERFACE)
target_compile_definitions(standby_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING
  STANDBY_VERSION="${PROJECT_VERSION}")
target_compile_options(standby_options INTERFACE -Wall -Wextra -Werror -Wshadow -Wnon-virtual-dtor)
# GCC 13 and 14 take the unused alternatives of a std::variant that is moved for uninitialized variables.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
  target_compile_options(standby_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(WIN32)
  target_compile_definitions(standby_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()

set(STANDBY_SANITIZE "" CACHE STRING "Sanitizers for the whole build, as in -fsanitize=")
if(STANDBY_SANITIZE)
  # What only gets printed passes a test: undefined behaviour ends the program, as the others do.
  add_compile_options(-fsanitize=${STANDBY_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${STANDBY_SANITIZE})
  # Through the sanitizers' code GCC loses sight of what is initialized.
  target_compile_options(standby_options INTERFACE -Wno-maybe-uninitialized)
endif()

# standby_platform_sources(<target> <basename>): adds <basename>_linux.cpp, _windows.cpp or _macos.cpp.
function(standby_platform_sources target base)
  if(WIN32)
    target_sources(${target} PRIVATE ${base}_windows.cpp)
  elseif(APPLE)
    target_sources(${target} PRIVATE ${base}_macos.cpp)
  else()
    target_sources(${target} PRIVATE ${base}_linux.cpp)
  endif()
endfunction()
