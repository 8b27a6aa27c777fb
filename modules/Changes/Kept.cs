using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;

namespace Competence.Changes;

/// <summary>What this node has read, for as long as nothing of what it was read from has changed.</summary>
/// <param name="most">So many entries at most; what is not asked for goes first.</param>
public sealed class Kept<TKey, TValue>(ChangeFeed changes, int most) : IDisposable where TKey : notnull
{
    private static readonly MemoryCacheEntryOptions Lasting = new() { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(20) };

    private readonly MemoryCache memory = new(new MemoryCacheOptions { SizeLimit = most });

    /// <summary>Asked for after <see cref="ChangeFeed.CatchUp"/>.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (memory.TryGetValue(key, out Entry? entry) && changes.Holds(entry!.Since, entry.On))
        {
            value = entry.Value;
            return true;
        }
        value = default;
        return false;
    }

    /// <param name="since">The moment that the feed had caught up with before the value was read.</param>
    /// <param name="on">All that it was read from.</param>
    public void Put(TKey key, TValue value, long since, params Change[] on) => memory.Set(key, new Entry(value, since, on), Lasting);

    public void Dispose() => memory.Dispose();

    private sealed record Entry(TValue Value, long Since, Change[] On);
}
