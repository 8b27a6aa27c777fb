using System.Numerics;
using System.Security.Cryptography;

namespace Competence.Metrics.Pulses;

/// <summary>
/// What the people of one box have answered together. There is no answer to be found in it: only who has answered, as a bit for each place, and how
/// often each value was given. Both are one row that is written anew as a whole, so that nothing says which came with which.
/// </summary>
/// <param name="UnitId">Where the box stands; <see cref="Measures.UnitClosure.Organisation"/> for those without a unit.</param>
/// <param name="Invited">How many places there are.</param>
/// <param name="Answered">A bit for each place.</param>
/// <param name="Counts">Five for each item: how often 1, 2, 3, 4 and 5.</param>
/// <param name="Texts">In an order that chance makes anew with each that is added.</param>
internal sealed record BallotBox(Guid UnitId, int Invited, byte[] Answered, int[] Counts, string[] Texts)
{
    public const int Values = 5;

    public int AnsweredCount => Answered.Sum(b => BitOperations.PopCount(b));

    public static BallotBox Empty(Guid unit, int invited, int items) => new(unit, invited, new byte[(invited + 7) / 8], new int[items * Values], []);

    public bool HasAnswered(int place) => HasAnswered(Answered, place);

    public static bool HasAnswered(byte[] answered, int place) => (answered[place / 8] & 1 << place % 8) != 0;

    /// <param name="values">1-5, one for each item.</param>
    public BallotBox With(int place, IReadOnlyList<int> values, string? text)
    {
        var (answered, counts, texts) = ((byte[])Answered.Clone(), (int[])Counts.Clone(), text is null ? Texts : [.. Texts, text]);
        answered[place / 8] |= (byte)(1 << place % 8);
        foreach (var (item, value) in values.Index()) counts[item * Values + value - 1]++;
        if (text is not null) RandomNumberGenerator.Shuffle<string>(texts);
        return this with { Answered = answered, Counts = counts, Texts = texts };
    }
}
