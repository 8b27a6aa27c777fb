namespace Competence.Goals.Xapi.Documents;

/// <summary>Where a document lies: its kind, what it is kept for, and its own id.</summary>
/// <param name="Registration">Null where none is named.</param>
/// <param name="Id">Null for all that lie there.</param>
internal sealed record DocumentPlace(string Kind, Guid? Activity, Guid? Agent, Guid? Registration, string? Id)
{
    public const string State = "state", ActivityProfile = "activity-profile", AgentProfile = "agent-profile";

    /// <summary>Of all that lie there: without a registration those of every registration.</summary>
    public const string There = "tenant_id = @tenant and kind = @kind and activity = @activity and agent = @agent and (@registration::uuid is null or registration = @registration)";

    public const string ThisOne = "tenant_id = @tenant and kind = @kind and activity = @activity and agent = @agent and registration = @registration and document = @document";

    public (string, object?)[] All => [("kind", Kind), ("activity", Activity ?? Guid.Empty), ("agent", Agent ?? Guid.Empty), ("registration", Registration)];

    public (string, object?)[] One => [.. All[..3], ("registration", Registration ?? Guid.Empty), ("document", Mention.Document(Id!))];

    /// <summary>Two who write one document at one moment wait for each other.</summary>
    public string Lock => $"xapi/{Kind}/{Activity}/{Agent}/{Registration}/{Id}";
}

/// <summary>What a query about documents gives.</summary>
internal interface IDocumentQuery
{
    /// <param name="needsId">It is about one document.</param>
    (DocumentPlace? Place, DateTimeOffset? Since, Kernel.Refusal? Refusal) Read(bool needsId);
}
