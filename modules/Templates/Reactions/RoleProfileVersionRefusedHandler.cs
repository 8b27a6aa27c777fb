using Competence.Kernel;
using Competence.Skills.Contracts;
using Competence.Templates.JobDescriptions;
using Marten;

namespace Competence.Templates.Reactions;

/// <summary>An approved job description shows why its role profile did not become what it asks.</summary>
public static class RoleProfileVersionRefusedHandler
{
    public static async Task Handle(RoleProfileVersionRefused news, IDocumentSession session, CancellationToken ct)
    {
        var stream = await session.Events.FetchForWriting<JobDescription>(news.JobDescriptionId, ct);
        stream.AppendMany(Decide(news, stream.Aggregate).Events);
    }

    internal static Decision Decide(RoleProfileVersionRefused news, JobDescription? description) =>
        description?.Current is { } current && current.Number == news.Number && current.NotAdopted != news.Code
            ? Decision.Record(new JobDescriptionNotAdopted(description.Id, news.Number, news.Code, news.OccurredAt))
            : Decision.Nothing;
}
