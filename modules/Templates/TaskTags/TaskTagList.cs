using Competence.Kernel;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Competence.Templates.TaskTags;

/// <summary>Whose they are.</summary>
public enum TagOwner { Person, RoleProfile }

/// <summary>The tags of a person or a role profile became these.</summary>
public sealed record TaskTagsSet(TagOwner Owner, Guid OwnerId, IReadOnlyList<string> Tags, Guid By, DateTimeOffset OccurredAt);

/// <summary>What a person, or whoever has a role, does that rules ask about.</summary>
public sealed record TaskTagList(Guid Id, TagOwner Owner, Guid OwnerId, IReadOnlyList<string> Tags)
{
    /// <summary>The stream's version: the ETag.</summary>
    public long Version { get; set; }

    public static Guid IdOf(TagOwner owner, Guid id) => Streams.Derive(id, owner == TagOwner.Person ? "task tags" : "task tags of the role");

    public static TaskTagList? Fold(TaskTagList? list, object @event) => @event is TaskTagsSet e ? new(IdOf(e.Owner, e.OwnerId), e.Owner, e.OwnerId, e.Tags) : list;
}

public sealed partial class TaskTagListProjection : SingleStreamProjection<TaskTagList, Guid>
{
    public override TaskTagList? Evolve(TaskTagList? snapshot, Guid id, IEvent e) => TaskTagList.Fold(snapshot, e.Data);
}
