using Competence.Goals.Contracts;
using Marten;

namespace Competence.Metrics.Effects;

/// <summary>Keeps who is in which programme, and who has finished it.</summary>
public static class ProgrammePeopleHandler
{
    public static Task Handle(EnrolmentChanged news, IDocumentSession session, CancellationToken ct) => session.Join(news, ct);

    public static Task Handle(ProgrammeCompleted news, IDocumentSession session, CancellationToken ct) => session.Finish(news, ct);
}
