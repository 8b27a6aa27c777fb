using System.Linq.Expressions;
using Competence.Kernel;
using Marten;

namespace Competence.Templates.Onboardings;

/// <summary>The onboardings that one has a part in: first who is involved in each, then those alone are read whole.</summary>
internal static class SeenOnboardings
{
    public static async Task<IReadOnlyList<(Onboarding Onboarding, Part Part)>> SeenBy(
        this Parts parts, IQuerySession session, Actor actor, Expression<Func<Onboarding, bool>> among, Func<Part, bool> which, CancellationToken ct)
    {
        var involved = await session.Query<Onboarding>().Where(among)
            .Select(o => new InvolvedRow { Id = o.Id, PersonId = o.PersonId, BuddyId = o.BuddyId, ItId = o.ItId, HandedTo = o.HandedTo }).ToListAsync(ct);
        var all = await parts.Of([.. involved.Select(i => new Involved(i.Id, i.PersonId, i.BuddyId, i.ItId, i.HandedTo))], actor, ct);
        Guid[] mine = [.. involved.Where(i => which(all[i.Id])).Select(i => i.Id)];
        return [.. (await session.LoadManyAsync<Onboarding>(ct, mine)).Select(o => (o, all[o.Id]))];
    }

    private sealed class InvolvedRow
    {
        public Guid Id { get; set; }
        public Guid PersonId { get; set; }
        public Guid? BuddyId { get; set; }
        public Guid? ItId { get; set; }
        public IReadOnlyList<Guid> HandedTo { get; set; } = [];
    }
}
