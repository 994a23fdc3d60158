// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/serve/DenseMemory.h"

#include <new>

namespace standby {

void* DenseMemory::take(size_t size) {
    if (size > largest)
        return ::operator new(size);
    const size_t steps = (size + step - 1) / step;
    std::vector<void*>& free = m_free[steps];
    if (!free.empty()) {
        void* piece = free.back();
        free.pop_back();
        return piece;
    }
    if (m_used + steps * step > chunkSize) {
        m_chunks.emplace_back(new std::byte[chunkSize]);
        m_used = 0;
    }
    std::byte* piece = m_chunks.back().get() + m_used;
    m_used += steps * step;
    return piece;
}

void DenseMemory::giveBack(void* piece, size_t size) {
    if (size > largest)
        ::operator delete(piece);
    else
        m_free[(size + step - 1) / step].push_back(piece);
}

} // namespace standby
