using Competence.Kernel;
using Competence.Templates.Definitions;

namespace Competence.Templates.Running;

/// <param name="Number">The newest version when it was asked for.</param>
/// <param name="DocumentIds">Null: all that run on older ones.</param>
public sealed record MoveRunningInput(Guid TemplateId, int Number, IReadOnlyList<Guid>? DocumentIds, Guid By);

/// <summary>A hundred documents a step, in the order of their ids; the checkpoint is the last one. One that cannot be moved, because somebody has signed it meanwhile say, is skipped.</summary>
internal sealed class MoveRunningDocuments(IEnumerable<IRunningDocuments> sorts) : IJobWork
{
    public const string JobKind = "templates.move-running";
    private const int AStep = 100;

    public string Kind => JobKind;

    public async Task<string?> Advance(JobRun run, CancellationToken ct)
    {
        var input = run.Input<MoveRunningInput>();
        if (await run.Session.LoadAsync<TemplateDefinition>(input.TemplateId, ct) is not { } template || sorts.FirstOrDefault(s => s.Keeps(template.Kind)) is not { } sort) return null;
        var version = (await run.Session.VersionOf(template.Id, input.Number, ct))!;
        var documents = await sort.Behind(run.Session, template.Id, version.Number, run.Checkpoint is { } last ? Guid.Parse(last) : null, AStep, ct);
        foreach (var document in documents.Where(d => input.DocumentIds?.Contains(d.DocumentId) != false))
        {
            var isMoved = run.IsDryRun || await sort.Move(run.Session, document.DocumentId, version, input.By, ct) is null;
            run.Count(updated: isMoved ? 1 : 0, skipped: isMoved ? 0 : 1);
        }
        return documents.Count == AStep ? documents[^1].DocumentId.ToString() : null;
    }
}
