using Competence.Kernel;
using Competence.Templates.Copies;
using Competence.Templates.Definitions;
using JasperFx.Events;
using Marten;
using Wolverine;
using Wolverine.Marten;

namespace Competence.Templates.Documents;

/// <param name="PersonId">Of a form.</param>
/// <param name="Recruitment">Of a recruitment.</param>
public sealed record BeginDocument(Guid DocumentId, Guid TemplateId, Guid? PersonId, RecruitmentFor? Recruitment, Guid By);

public static class BeginDocumentHandler
{
    public static async Task<(Outcome, OutgoingMessages)> Handle(
        BeginDocument command, [WriteAggregate(nameof(BeginDocument.DocumentId), Required = false)] IEventStream<FilledDocument> stream,
        IDocumentSession session, TimeProvider clock, CancellationToken ct)
    {
        var today = clock.Today();
        var (version, refusal) = await session.Current(command.TemplateId, command.Recruitment is null ? TemplateKind.Form : TemplateKind.Recruitment, ct);
        var works = await session.Placed((command.PersonId ?? command.Recruitment?.ManagerId)!.Value, today, ct);
        return stream.Record(refusal ?? Decide(command, version!, works?.IsEmployedOn(today), clock.GetUtcNow()));
    }

    /// <param name="works">The person or the recruiting manager works here today; null where there is no such person.</param>
    internal static Decision Decide(BeginDocument command, TemplateVersion version, bool? works, DateTimeOffset now)
    {
        if (works is not { } isEmployed) return Refusal.NotFound("templates.unknown-person");
        if (!isEmployed) return Refusal.Conflict("templates.not-employed");
        return Decision.Record(new DocumentBegun(
            command.DocumentId, version.TemplateId, version.Number, version.Content.Kind, command.PersonId, command.Recruitment, command.By, now));
    }
}
