namespace Competence.Mentoring.Matching;

/// <summary>
/// The pairs of the greatest total: a forward and reverse auction with ever finer steps (Bertsekas and Castañón 1992). Mentees bid
/// for places, which raises their prices; mentors with a place left lower theirs until somebody gains by moving. A round ends with
/// everybody within a step of their best choice, so the total lies within a step a place of the greatest; the last step is less
/// than one part a place. Whole numbers throughout, in the order given: the same candidates give the same pairs. See 0030.
/// </summary>
internal sealed class Auction
{
    private const int Coarsest = 8, Finer = 8;
    private readonly Candidates pairs;
    private readonly PairsByMentor byMentor;
    private readonly Seats seats;
    private readonly long[] price;
    private readonly long scale;
    private readonly Queue<int> bidders = new(), sellers = new();
    private long step;

    private Auction(Candidates pairs)
    {
        (this.pairs, byMentor, seats, price) = (pairs, new(pairs), new(pairs), new long[pairs.Mentors]);
        scale = pairs.MenteePlaces.Sum(places => (long)places) + 1;
    }

    public static Assignment Of(Candidates pairs)
    {
        if (pairs.Count == 0) return new([], new double[pairs.Mentors]);
        var run = new Auction(pairs) { step = 0 };
        var coarsest = pairs.Gain.Max() * run.scale / Coarsest;
        for (run.step = Math.Max(1, coarsest); run.step > 0; run.step = run.step == 1 ? 0 : Math.Max(1, run.step / Finer)) run.Round();
        var chosen = Enumerable.Range(0, pairs.Mentees).SelectMany(m => run.seats.By(m).ToArray()).Order();
        return new([.. chosen], [.. run.price.Select(p => (double)p / run.scale)]);
    }

    private void Round()
    {
        for (var mentee = 0; mentee < pairs.Mentees; mentee++) Reconsider(mentee);
        while (bidders.TryDequeue(out var mentee))
            while (seats.FreeBy(mentee) > 0 && Bids(mentee)) ;
        for (var mentor = 0; mentor < pairs.Mentors; mentor++) sellers.Enqueue(mentor);
        while (sellers.TryDequeue(out var mentor))
            while (seats.FreeOf(mentor) > 0 && price[mentor] > 0) Sell(mentor);
    }

    /// <summary>Whoever is not within the new step of their best choice gives up what they hold; an empty place is a choice too.</summary>
    private void Reconsider(int mentee)
    {
        var (_, best, _) = Best(mentee);
        if (Math.Min(Worst(mentee).Margin, Least(mentee).Margin) < best - step)
            foreach (var pair in seats.By(mentee).ToArray()) seats.Leave(pair);
        else
            Hold(mentee, best);
        if (seats.FreeBy(mentee) > 0) bidders.Enqueue(mentee);
    }

    /// <summary>False where nothing is worth its price.</summary>
    private bool Bids(int mentee)
    {
        var (pair, _, second) = Best(mentee);
        Hold(mentee, second);
        if (pair < 0) return false;
        seats.Bid[pair] = Margin(pair) + price[pairs.Mentor[pair]] - second + step;
        var mentor = pairs.Mentor[pair];
        if (seats.FreeOf(mentor) == 0)
        {
            var lowest = Lowest(mentor);
            price[mentor] = Math.Min(seats.Bid[pair], seats.Bid[lowest]);
            if (seats.Bid[pair] <= seats.Bid[lowest]) return true;
            seats.Leave(lowest);
            bidders.Enqueue(pairs.Mentee[lowest]);
        }
        seats.Take(pair);
        return true;
    }

    private void Sell(int mentor)
    {
        var (first, second, best) = (0L, 0L, -1);
        foreach (var pair in byMentor.Of(mentor))
        {
            var gain = pairs.Gain[pair] * scale - Worst(pairs.Mentee[pair]).Margin;
            if (gain <= second || seats.By(pairs.Mentee[pair]).Contains(pair)) continue;
            if (gain > first) (first, second, best) = (gain, first, pair);
            else second = gain;
        }
        price[mentor] = Math.Min(price[mentor], first <= step ? 0 : Math.Max(0, second - step));
        if (first <= step) return;
        var (left, _) = Worst(pairs.Mentee[best]);
        if (left >= 0)
        {
            seats.Leave(left);
            sellers.Enqueue(pairs.Mentor[left]);
        }
        seats.Take(best);
    }

    private long Margin(int pair) => pairs.Gain[pair] * scale - price[pairs.Mentor[pair]];

    /// <summary>The best choice that the mentee does not hold, what it is worth above its price, and what the second best is.</summary>
    private (int Pair, long First, long Second) Best(int mentee)
    {
        var (first, second, best) = (0L, 0L, -1);
        var held = seats.By(mentee);
        for (var pair = pairs.First[mentee]; pair < pairs.First[mentee + 1]; pair++)
        {
            var margin = Margin(pair);
            if (margin <= second || held.Contains(pair)) continue;
            if (margin > first) (first, second, best) = (margin, first, pair);
            else second = margin;
        }
        return (best, first, second);
    }

    /// <summary>What the mentee would give up first: an empty place, worth 0, or the worst that they hold.</summary>
    private (int Pair, long Margin) Worst(int mentee) => seats.FreeBy(mentee) > 0 ? (-1, 0) : Least(mentee);

    private (int Pair, long Margin) Least(int mentee)
    {
        var (worst, least) = (-1, long.MaxValue);
        foreach (var pair in seats.By(mentee))
            if (Margin(pair) < least) (worst, least) = (pair, Margin(pair));
        return (worst, least);
    }

    private int Lowest(int mentor)
    {
        var held = seats.Of(mentor);
        var lowest = held[0];
        foreach (var pair in held)
            if (seats.Bid[pair] < seats.Bid[lowest]) lowest = pair;
        return lowest;
    }

    /// <summary>All that a mentee holds is held up to the same margin: what they could have instead.</summary>
    private void Hold(int mentee, long instead)
    {
        foreach (var pair in seats.By(mentee)) seats.Bid[pair] = pairs.Gain[pair] * scale - instead + step;
    }
}
