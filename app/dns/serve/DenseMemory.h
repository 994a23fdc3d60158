// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace standby {

/// Memory for many small pieces that are read often, close together: spread over the whole heap they would cost each
/// reader a look into the page tables as well. For one thread. What is given back is used again, not freed.
class DenseMemory {
  public:
    /// Aligned for anything up to 16 bytes.
    void* take(size_t size);
    /// @param size as taken
    void giveBack(void* piece, size_t size);

  private:
    static constexpr size_t step = 16;
    static constexpr size_t largest = 256; ///< larger ones come from the heap
    static constexpr size_t chunkSize = 64 * 1024;

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    size_t m_used = chunkSize; ///< of the last chunk
    std::array<std::vector<void*>, largest / step + 1> m_free;
};

} // namespace standby
