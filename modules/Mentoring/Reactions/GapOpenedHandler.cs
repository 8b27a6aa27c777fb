using Competence.Mentoring.Copies;
using Competence.Skills.Contracts;
using Marten;

namespace Competence.Mentoring.Reactions;

/// <summary>Keeps what people's roles ask beyond what they can: whom to compare mentees with.</summary>
public static class GapOpenedHandler
{
    public static async Task Handle(GapOpened news, IDocumentSession session, CancellationToken ct)
    {
        await session.Begin(ct);
        await session.Open(news.Gaps, ct);
    }
}
