using Competence.Simulator.Life;

namespace Competence.Simulator.Tests;

/// <summary>One course that somebody was offered on a day.</summary>
internal sealed record PlainOffer(DateOnly On, string Person, string Course);

/// <summary>Walks through what happened: whoever completes what nobody had offered them was offered it on that day.</summary>
internal static class PlainOffers
{
    public static IReadOnlyList<PlainOffer> Of(IEnumerable<Happening> happenings)
    {
        var (offers, open) = (new List<PlainOffer>(), new HashSet<(string, string)>());
        foreach (var happening in happenings)
            switch (happening)
            {
                case Offered e:
                    if (open.Add((e.Person, e.Course))) offers.Add(new(e.On, e.Person, e.Course));
                    break;
                case Learnt e:
                    if (!open.Remove((e.Person, e.Course))) offers.Add(new(e.On, e.Person, e.Course));
                    break;
            }
        return offers;
    }
}
